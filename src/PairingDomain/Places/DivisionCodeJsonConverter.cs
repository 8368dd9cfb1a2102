using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Places;

/// <summary>
/// A division code as a JSON string of six digits, also as the key of an object. Public only because a caller's
/// source-generated serializer has to construct it; nobody else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DivisionCodeJsonConverter : JsonConverter<DivisionCode>
{
    /// <inheritdoc/>
    public override DivisionCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException(
                $"Expected a division code as a string, such as \"440300\", found {reader.TokenType}."
            );

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DivisionCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override DivisionCode ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer,
        DivisionCode value,
        JsonSerializerOptions options
    ) => writer.WritePropertyName(value.ToString());

    private static DivisionCode Parse(string? text) =>
        DivisionCode.TryParse(text, out var code)
            ? code
            : throw new JsonException($"'{text}' is not a division code: six digits, as in 440300.");
}
