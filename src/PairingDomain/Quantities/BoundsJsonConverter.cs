using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Quantities;

/// <summary>Bounds as the string "[405, ∞)".</summary>
internal sealed class BoundsJsonConverter : JsonConverter<Bounds>
{
    public override Bounds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Bounds.TryParse(text, out var bounds)
            ? bounds
            : throw new JsonException(
                $"Expected an interval, such as \"[405, ∞)\", found {text ?? reader.TokenType.ToString()}."
            );
    }

    public override void Write(Utf8JsonWriter writer, Bounds value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
