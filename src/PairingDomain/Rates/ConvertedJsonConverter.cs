using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using PairingDomain.Json;
using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// A conversion as an object: <c>{"amount":"USD 7503393.51","unrounded":"USD 5080000000000/677027","rounding":"to-even",
/// "original":"CNY 50800000","asked":"2010","rate":{…}}</c>. Amount (absent where the currency has no minor unit) and
/// unrounded follow from the rest and are checked against it when they are read; they may be left out.
/// </summary>
/// <remarks>Public because a caller's source-generated serializer has to construct it; nobody else needs it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConvertedJsonConverter : JsonConverter<Converted>
{
    private const string What = "a conversion";

    /// <inheritdoc/>
    public override Converted Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new JsonObjectReader(document.RootElement, What).Make(ReadMembers);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Converted value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (AmountOf(value) is { } amount)
        {
            writer.WriteString("amount", amount);
        }

        writer.WriteString("unrounded", value.Unrounded.ToString());
        writer.WriteString("rounding", RoundingWords.Of(value.Rounding));
        writer.WriteString("original", value.Original.ToString());
        writer.WriteString("asked", value.Asked.ToString());
        writer.WritePropertyName("rate");
        ExchangeRateJsonConverter.Write(writer, value.Rate);
        writer.WriteEndObject();
    }

    private static Converted ReadMembers(JsonObjectReader members)
    {
        var amount = members.OptionalText("amount");
        var unrounded = members.OptionalText("unrounded");
        var word = members.Text("rounding");
        var rounding = RoundingWords.Read(word);
        var original = RationalMoney.Parse(members.Text("original"), CultureInfo.InvariantCulture);
        var asked = ReportingPeriod.Parse(members.Text("asked"));
        var rate = ExchangeRateJsonConverter.Read(members.Element("rate"));
        members.End();
        var converted = new Converted(original, rate, asked, rounding);
        if (
            unrounded is not null
            && RationalMoney.Parse(unrounded, CultureInfo.InvariantCulture) != converted.Unrounded
        )
        {
            throw new JsonException($"{unrounded} is not {original} by {rate}.");
        }

        return amount is null || amount == AmountOf(converted)
            ? converted
            : throw new JsonException($"{amount} is not {converted.Unrounded} rounded {word}.");
    }

    private static string? AmountOf(Converted value) =>
        value.Unrounded.Currency.MinorUnits is null ? null : value.Amount.ToString();
}
