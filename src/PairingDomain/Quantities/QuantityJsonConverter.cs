using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Quantities;

/// <summary>
/// A quantity as the string "2338 mu". <c>default</c> is not written: a missing quantity is a missing property or null.
/// Public only because a caller's source-generated serializer has to construct it; nobody else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    /// <inheritdoc/>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Quantity.TryParse(text, out var quantity)
            ? quantity
            : throw new JsonException(
                $"Expected a quantity, such as \"2338 mu\", found {text ?? reader.TokenType.ToString()}."
            );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) =>
        writer.WriteStringValue(
            value.HasUnit ? value.ToString() : throw new JsonException("default(Quantity) has no unit to write.")
        );
}
