using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>
/// A bag of money as an object of amounts by code, {"CNY":"5.00","USD":"-3"}; the amounts are strings, so that no reader
/// takes them for binary doubles. A code given twice is refused, and an amount in any other notation.
/// </summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MoneyBagJsonConverter : JsonConverter<MoneyBag>
{
    private const string Expected = "Expected amounts by currency such as {\"CNY\":\"5.00\",\"USD\":\"-3\"}";

    /// <inheritdoc/>
    public override MoneyBag Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"{Expected}, found {reader.TokenType}.");
        }

        var amounts = new Dictionary<Currency, Money>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var code = JsonText.Get(ref reader);
            if (!Currency.TryOf(code, out var currency))
            {
                throw new JsonException($"{Expected}: {Currency.Refusal(code)}");
            }

            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException($"{Expected}, found {reader.TokenType} for {code}.");
            }

            if (!amounts.TryAdd(currency, Money.Of(Amount(JsonText.Get(ref reader), code), currency)))
            {
                throw new JsonException($"{code} is given twice.");
            }
        }

        return MoneyBag.Sum(amounts.Values);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MoneyBag value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var money in value)
        {
            writer.WriteString(money.Currency.Code, money.Amount.ToString(CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }

    // Digits with at most one point; decimal's own parser would round what does not fit.
    private static decimal Amount(string text, string code) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var amount
        )
        && Rational.TryParse(text, out var exact)
        && exact == amount
            ? amount
            : throw new JsonException($"'{NumberFailures.Shorten(text)}' is not an exact amount of {code}.");
}
