using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Monetary;

/// <summary>A currency as its code, "CNY"; also as the key of a dictionary.</summary>
internal sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadCode(ref reader)
            : throw new JsonException($"Expected a currency code such as \"CNY\", found {reader.TokenType}.");

    public override Currency ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => ReadCode(ref reader);

    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Written(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) =>
        writer.WritePropertyName(Written(value));

    private static Currency ReadCode(ref Utf8JsonReader reader)
    {
        var text = JsonText.Get(ref reader);
        return Currency.TryOf(text, out var currency) ? currency : throw new JsonException(Currency.Refusal(text));
    }

    private static string Written(Currency value) =>
        value.IsNone ? throw new JsonException("default(Currency) is no currency and is not written.") : value.Code;
}
