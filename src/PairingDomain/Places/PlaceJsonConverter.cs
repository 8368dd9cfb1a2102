using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Places;

/// <summary>
/// A place as a JSON string, also as the key of an object. Public only because a caller's source-generated serializer
/// has to construct it; nobody else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlaceJsonConverter : JsonConverter<Place>
{
    /// <inheritdoc/>
    public override Place Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString())
            : throw new JsonException($"Expected a place as a string, such as \"440300\", found {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Place value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override Place ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => Parse(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Place value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static Place Parse(string? text) =>
        Place.TryParse(text, out var place)
            ? place
            : throw new JsonException($"'{text}' is not a place such as 440300 or area:guangming-new-district.");
}
