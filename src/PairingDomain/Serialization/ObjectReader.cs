using System.Text.Json;
using PairingDomain.Numerics;

namespace PairingDomain.Serialization;

/// <summary>
/// One JSON object of the document with the values of its members, read by hand: every unknown, repeated or wrongly typed
/// member is reported with its path, where a deserializer stops at the first and has to be compiled. A member that is
/// null is absent.
/// </summary>
internal sealed class ObjectReader
{
    private readonly ObjectShape shape;
    private readonly FaultList faults;

    // By place in the shape: a text, a truth value, a number, an array of texts, or a JSON array.
    private readonly object?[] values;

    private ObjectReader(ObjectShape shape, string path, FaultList faults)
    {
        this.shape = shape;
        this.faults = faults;
        Path = path;
        values = new object?[shape.Count];
    }

    /// <summary>Where the object stands in the document.</summary>
    public string Path { get; }

    /// <summary>Reads an object; null when it has faults, which go to the list.</summary>
    public static ObjectReader? Read(JsonElement element, string path, ObjectShape shape, FaultList faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(path, $"expected an object, found {Shown(element)}.");
            return null;
        }

        var before = faults.All.Count;
        var reader = new ObjectReader(shape, path, faults);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (NameOf(member, path, faults) is not { } name)
            {
                continue;
            }

            if (!seen.Add(name))
            {
                faults.Add($"{path}.{name}", "stands twice.");
            }
            else if (shape.IndexOf(name) is var index and >= 0)
            {
                reader.values[index] = reader.Value(shape[index], member.Value);
            }
            else
            {
                faults.Add($"{path}.{name}", $"no such member; known are {string.Join(", ", shape.Names)}.");
            }
        }

        return faults.All.Count == before ? reader : null;
    }

    /// <summary>The name of a member; null, and a fault, when it is no Unicode text ("\ud800").</summary>
    public static string? NameOf(JsonProperty member, string path, FaultList faults)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            faults.Add(path, $"the name of the member {NumberFailures.Shorten(member.ToString())} is no Unicode text.");
            return null;
        }
    }

    /// <summary>The path of a member: "figures[3].value".</summary>
    public string PathOf(string name) => $"{Path}.{name}";

    public string? Text(string name) => (string?)Get(name);

    public bool Flag(string name) => Get(name) is true;

    public int? Integer(string name) => (int?)Get(name);

    public string[]? Texts(string name) => (string[]?)Get(name);

    /// <summary>The objects of a list, those with faults left out; empty when the member is absent.</summary>
    public List<ObjectReader> Objects(string name, ObjectShape shapeOfEach)
    {
        var objects = new List<ObjectReader>();
        if (Get(name) is JsonElement list)
        {
            var index = 0;
            foreach (var element in list.EnumerateArray())
            {
                if (Read(element, Indexed(PathOf(name), index++), shapeOfEach, faults) is { } read)
                {
                    objects.Add(read);
                }
            }
        }

        return objects;
    }

    /// <summary>The path of one of a list: "documents[2]".</summary>
    public static string Indexed(string path, int index) => FormattableString.Invariant($"{path}[{index}]");

    private object? Get(string name) => values[shape.IndexOf(name)];

    private object? Value(ObjectMember member, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        object? value = member.Kind switch
        {
            MemberKind.Text => TextOf(element),
            MemberKind.Flag => FlagOf(element),
            MemberKind.Integer => IntegerOf(element),
            MemberKind.Texts => TextsOf(element),
            _ => element.ValueKind == JsonValueKind.Array ? element : null,
        };
        if (value is null)
        {
            faults.Add(PathOf(member.Name), $"{Shown(element)} is not {member.Expected}.");
        }

        return value;
    }

    // Null for what is no text, and for half a surrogate pair ("\ud800"), which is JSON but no Unicode.
    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool? FlagOf(JsonElement element) =>
        element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : null;

    private static int? IntegerOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : null;

    private static string[]? TextsOf(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var texts = new string[element.GetArrayLength()];
        var index = 0;
        foreach (var item in element.EnumerateArray())
        {
            if (TextOf(item) is not { } text)
            {
                return null;
            }

            texts[index++] = text;
        }

        return texts;
    }

    private static string Shown(JsonElement element) => NumberFailures.Shorten(element.GetRawText());
}
