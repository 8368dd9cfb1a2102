using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Numerics;

/// <summary>
/// A rational number as a JSON string, "143.63" or "2000/3", so that no reader takes it for a binary double. Public only
/// because a caller's source-generated serializer has to construct it; nobody else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RationalJsonConverter : JsonConverter<Rational>
{
    /// <inheritdoc/>
    public override Rational Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Rational.TryParse(text, out var value)
            ? value
            : throw new JsonException(
                $"Expected a number as a string, such as \"143.63\" or \"2000/3\", found {text ?? reader.TokenType.ToString()}."
            );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rational value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
