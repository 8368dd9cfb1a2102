using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PairingDomain.Serialization;

/// <summary>
/// Reads one JSON object member by member through the generated metadata, so that every unknown, repeated or
/// wrongly typed member is reported with its path; the ordinary deserializer stops at the first.
/// </summary>
internal static class DtoReader
{
    public static T? Read<T>(JsonElement element, string path, JsonTypeInfo<T> type, FaultList faults)
        where T : class
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, $"expected an object, found {Shown(element)}.");
            return null;
        }

        var result = type.CreateObject!();
        var before = faults.All.Count;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var memberPath = $"{path}.{member.Name}";
            if (!seen.Add(member.Name))
            {
                faults.Add(memberPath, "stands twice.");
            }
            else if (type.Properties.FirstOrDefault(property => property.Name == member.Name) is not { } known)
            {
                faults.Add(
                    memberPath,
                    $"no such member; known are {string.Join(", ", type.Properties.Select(property => property.Name))}."
                );
            }
            else
            {
                Set(result, known, member.Value, memberPath, type.Options, faults);
            }
        }

        return faults.All.Count == before ? result : null;
    }

    private static void Set(
        object target,
        JsonPropertyInfo property,
        JsonElement value,
        string path,
        JsonSerializerOptions options,
        FaultList faults
    )
    {
        try
        {
            property.Set!(target, value.Deserialize(options.GetTypeInfo(property.PropertyType)));
        }
        catch (JsonException exception)
        {
            faults.Add(
                path + exception.Path?.TrimStart('$'),
                $"{Shown(value)} is not {Expected(property.PropertyType)}."
            );
        }
    }

    private static string Expected(Type type) =>
        type == typeof(string) ? "a text"
        : type == typeof(bool?) ? "true or false"
        : type == typeof(int?) ? "a whole number within 32 bits"
        : type == typeof(string[]) ? "a list of texts"
        : "a list of objects";

    private static string Shown(JsonElement element)
    {
        var text = element.GetRawText();
        return text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");
    }
}
