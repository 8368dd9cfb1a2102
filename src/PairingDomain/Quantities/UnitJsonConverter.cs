using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Quantities;

/// <summary>A unit as its code in a JSON string; names are not read here.</summary>
internal sealed class UnitJsonConverter : JsonConverter<Unit>
{
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var code = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return Unit.TryOf(code, out var unit)
            ? unit
            : throw new JsonException(
                $"Expected the code of a unit, such as \"mu\", found {code ?? reader.TokenType.ToString()}."
            );
    }

    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}
