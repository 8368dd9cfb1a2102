using System.Text.Json;

namespace PairingDomain.Json;

/// <summary>The members of a JSON object by name, each taken once; a member that nobody takes is refused, as is one that stands twice.</summary>
internal sealed class JsonObjectReader
{
    private readonly string what;
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);

    /// <exception cref="JsonException">No object, or a name stands twice in it.</exception>
    public JsonObjectReader(JsonElement element, string what)
    {
        this.what = what;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException($"Expected {what} as an object, found {element.ValueKind}.");
        }

        foreach (var member in element.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, member.Value))
            {
                throw new JsonException($"'{member.Name}' stands twice in {what}.");
            }
        }
    }

    /// <exception cref="JsonException">The member is missing or no text.</exception>
    public string Text(string name) => OptionalText(name) ?? throw new JsonException($"{what} lacks '{name}'.");

    /// <exception cref="JsonException">The member is no text.</exception>
    public string? OptionalText(string name) =>
        !members.Remove(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new JsonException($"'{name}' of {what} is {value.ValueKind}, expected a string.");

    /// <exception cref="JsonException">The member is missing.</exception>
    public JsonElement Element(string name) =>
        members.Remove(name, out var value) ? value : throw new JsonException($"{what} lacks '{name}'.");

    /// <summary>The member; null when it is missing.</summary>
    public JsonElement? Optional(string name) => members.Remove(name, out var value) ? value : null;

    /// <summary>The elements of an array; none when the member is missing.</summary>
    /// <exception cref="JsonException">The member is no array.</exception>
    public List<JsonElement> Elements(string name) =>
        !members.Remove(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()]
        : throw new JsonException($"'{name}' of {what} is {value.ValueKind}, expected an array.");

    /// <exception cref="JsonException">A member was not taken.</exception>
    public void End()
    {
        foreach (var name in members.Keys)
        {
            throw new JsonException($"{what} has no '{name}'.");
        }
    }

    /// <summary>What a value refuses, as JSON refused.</summary>
    /// <exception cref="JsonException">The value refused.</exception>
    public T Make<T>(Func<JsonObjectReader, T> make)
    {
        try
        {
            return make(this);
        }
        catch (Exception refused)
            when (refused
                    is FormatException
                        or ArgumentException
                        or KeyNotFoundException
                        or OverflowException
                        or InvalidOperationException
            )
        {
            throw new JsonException($"{what}: {refused.Message}", refused);
        }
    }
}
