using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Json;

/// <summary>
/// A value as a JSON string of its own text, also as the key of an object. What is not such a text gives a
/// <see cref="JsonException"/> that says what was expected and why the text is not it. Public only because the
/// converters of the values derive from it and a caller's source-generated serializer has to construct those.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    // The longest text of any value has 1,000 characters, each of at most six bytes in JSON; a longer one is refused uncopied.
    private const int LongestBytes = 6_000;
    private const int ShownLength = 60;

    private readonly string expected;

    /// <param name="expected">What stands in the JSON, with an example: <c>a place such as "440300"</c>.</param>
    private protected TextJsonConverter(string expected) => this.expected = expected;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadText(ref reader)
            : throw new JsonException($"Expected {expected}, found {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(TextOf(value));

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(TextOf(value));

    /// <summary>The value of a text; throws what the type's own Parse throws.</summary>
    private protected abstract T Parse(string text);

    /// <summary>The text of a value.</summary>
    private protected virtual string TextOf(T value) => value.ToString()!;

    private T ReadText(ref Utf8JsonReader reader)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestBytes)
        {
            throw new JsonException(
                FormattableString.Invariant(
                    $"Expected {expected}, found a text of {length} bytes; at most {LongestBytes} are read."
                )
            );
        }

        string? text = null;
        try
        {
            text = reader.GetString()!;
            return Parse(text);
        }
        catch (Exception cause)
            when (cause
                    is FormatException
                        or OverflowException
                        or ArgumentException
                        or KeyNotFoundException
                        or InvalidOperationException
            )
        {
            // InvalidOperationException: bytes that are no Unicode text.
            var found = text is { Length: > ShownLength } ? string.Concat(text.AsSpan(0, ShownLength), "…") : text;
            throw new JsonException($"Expected {expected}, found \"{found}\": {cause.Message}", cause);
        }
    }
}
