using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Monetary;

/// <summary>A currency as its code, "CNY"; also as the key of a dictionary.</summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CurrencyJsonConverter : JsonConverter<Currency>
{
    /// <inheritdoc/>
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadCode(ref reader)
            : throw new JsonException($"Expected a currency code such as \"CNY\", found {reader.TokenType}.");

    /// <inheritdoc/>
    public override Currency ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => ReadCode(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Written(value));

    /// <inheritdoc/>
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
