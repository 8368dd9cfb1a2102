using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Quantities;

/// <summary>
/// A unit as its code in a JSON string; names are not read here.
/// Public only because a caller's source-generated serializer has to construct it; nobody else needs it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnitJsonConverter : JsonConverter<Unit>
{
    /// <inheritdoc/>
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var code = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Unit.TryOf(code, out var unit)
            ? unit
            : throw new JsonException(
                $"Expected the code of a unit, such as \"mu\", found {code ?? reader.TokenType.ToString()}."
            );
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}
