using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Quantities;

/// <summary>
/// Bounds as the string "[405, ∞)".
/// Public only because a caller's source-generated serializer has to construct it; nobody else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BoundsJsonConverter : JsonConverter<Bounds>
{
    /// <inheritdoc/>
    public override Bounds Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Bounds.TryParse(text, out var bounds)
            ? bounds
            : throw new JsonException(
                $"Expected an interval, such as \"[405, ∞)\", found {text ?? reader.TokenType.ToString()}."
            );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Bounds value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
