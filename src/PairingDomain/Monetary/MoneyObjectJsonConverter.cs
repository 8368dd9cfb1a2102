using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PairingDomain.Monetary;

/// <summary>
/// Money as an object, <c>{"amount":"1234.50","currency":"CNY"}</c>, for those who have to speak with such a format: put
/// it into <see cref="JsonSerializerOptions.Converters"/> or, by <see cref="JsonConverterAttribute"/>, on a property.
/// Without it money is a string.
/// <para>
/// The amount is written as a string, so that no reader takes it for a binary double, with the decimals it has. It is read
/// from a string or a number, exactly as its digits stand. Both properties must be there, once each, in any order and
/// in this spelling, and no other: a third one may change what the two mean. The string that money is elsewhere is read
/// too. A key of a dictionary is always that string.
/// </para>
/// </summary>
public sealed class MoneyObjectJsonConverter : JsonConverter<Money>
{
    private const string AmountName = "amount";
    private const string CurrencyName = "currency";
    private const string Expected = "money such as {\"amount\":\"1234.50\",\"currency\":\"CNY\"}";

    private static readonly MoneyJsonConverter AsString = new();
    private static readonly CurrencyJsonConverter AsCode = new();

    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, options),
            JsonTokenType.String => AsString.Read(ref reader, typeToConvert, options),
            _ => throw new JsonException($"Expected {Expected}, found {reader.TokenType}."),
        };

    /// <inheritdoc/>
    public override Money ReadAsPropertyName(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) => AsString.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        if (value.Currency.IsNone)
        {
            throw new JsonException("default(Money) has no currency and is not written.");
        }

        writer.WriteStartObject();
        writer.WriteString(AmountName, PlainAmount.Of(value));
        writer.WriteString(CurrencyName, value.Currency.Code);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        AsString.WriteAsPropertyName(writer, value, options);

    private static Money ReadObject(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        decimal? amount = null;
        Currency? currency = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = JsonText.Get(ref reader);
            reader.Read();
            switch (name)
            {
                case AmountName when amount is null:
                    amount = ReadAmount(ref reader);
                    break;
                case CurrencyName when currency is null:
                    currency = AsCode.Read(ref reader, typeof(Currency), options);
                    break;
                case AmountName or CurrencyName:
                    throw new JsonException($"Expected {Expected}, found '{name}' twice.");
                default:
                    throw new JsonException($"Expected {Expected}, found the property '{name}'.");
            }
        }

        return amount is { } number && currency is { } code
            ? Money.Of(number, code)
            : throw new JsonException(
                $"Expected {Expected}, found no '{(amount is null ? AmountName : CurrencyName)}'."
            );
    }

    private static decimal ReadAmount(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Get(ref reader),
            // The digits as they stand: read as a decimal, a number with too many of them is cut off silently.
            JsonTokenType.Number => Digits(ref reader),
            _ => throw new JsonException($"Expected {Expected}, found {reader.TokenType} as the amount."),
        };
        try
        {
            return PlainAmount.Parse(text);
        }
        catch (Exception cause) when (cause is FormatException or ArithmeticException)
        {
            throw new JsonException($"The amount {cause.Message}", cause);
        }
    }

    private static string Digits(ref Utf8JsonReader reader) =>
        reader.HasValueSequence
            ? Encoding.UTF8.GetString(reader.ValueSequence)
            : Encoding.UTF8.GetString(reader.ValueSpan);
}
