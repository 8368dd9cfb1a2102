using System.Text.Json;
using PairingDomain.Monetary;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class RatesJsonTests
{
    private const string Rate =
        "{\"from\":\"USD\",\"to\":\"CNY\",\"rate\":\"6.8\",\"period\":\"2010\",\"kind\":\"period-average\",\"source\":{\"name\":\"test\"}}";

    [Fact]
    public void What_the_catalogue_gives_round_trips_without_reflection()
    {
        ExchangeRate[] rates =
        [
            Catalogue.WorldBankAnnual.Find(Ask("USD", "CNY", "2010")).Require(),
            Catalogue.FederalReserveMonthly.Find(Ask("CNY", "USD", "2010-11")).Require(),
            new CrossRates(Catalogue.WorldBankAnnual, Currency.Usd).Find(Ask("EUR", "CNY", "2010")).Require(),
            new CrossRates(Catalogue.WorldBankAnnual, Currency.Usd).Find(Ask("EUR", "CNY", "2010")).Require().Inverse(),
        ];
        var json = JsonSerializer.Serialize(rates, RatesJsonContext.Default.ExchangeRateArray);
        JsonSerializer.Deserialize(json, RatesJsonContext.Default.ExchangeRateArray).Should().Equal(rates);
        var usd = Money.Of(50_800_000m, Currency.Cny).ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010);
        json = JsonSerializer.Serialize(usd, RatesJsonContext.Default.Converted);
        json.Should()
            .StartWith(
                "{\"amount\":\"USD 7503393.51\",\"unrounded\":\"USD 5080000000000/677027\",\"rounding\":\"to-even\",\"original\":\"CNY 50800000\",\"asked\":\"2010\",\"rate\":{\"from\":\"CNY\",\"to\":\"USD\",\"rate\":\"100000/677027\",\"inverseOf\":{\"from\":\"USD\","
            );
        JsonSerializer.Deserialize(json, RatesJsonContext.Default.Converted).Should().Be(usd);
    }

    [Fact]
    public void What_follows_from_the_rest_may_be_left_out()
    {
        var json = "{\"rounding\":\"to-even\",\"original\":\"USD 10\",\"asked\":\"2010\",\"rate\":" + Rate + "}";
        var expected = Money.Of(10m, Currency.Usd).ConvertBy(Average("USD", "CNY", "6.8", "2010"));
        JsonSerializer.Deserialize<Converted>(json).Should().Be(expected);
    }

    [Theory]
    [InlineData("{\"name\":\"test\"}", "{\"name\":\"test\",\"trust\":null}", null)]
    [InlineData(
        "{\"name\":\"test\"}",
        "{\"name\":\"test\",\"trust\":5}",
        "'trust' of the source of a rate is Number, expected a string."
    )]
    [InlineData("{\"name\":\"test\"}", "{}", "the source of a rate lacks 'name'.")]
    [InlineData("{\"name\":\"test\"}", "[]", "Expected the source of a rate as an object, found Array.")]
    [InlineData("\"6.8\"", "\"0\"", "an exchange rate: 1 USD = 0 CNY in 2010: a rate is positive.*")]
    [InlineData(
        "period-average",
        "mean",
        "'mean' is no kind of rate; the kinds are spot, period-average, official, contract."
    )]
    [InlineData("\"kind\"", "\"sort\"", "an exchange rate lacks 'kind'.")]
    [InlineData("\"from\"", "\"note\":\"\",\"from\"", "an exchange rate has no 'note'.")]
    [InlineData("\"from\"", "\"to\":\"CNY\",\"from\"", "'to' stands twice in an exchange rate.")]
    [InlineData("\"from\"", "\"inverseOf\":null,\"from\"", "an exchange rate has no '*'.")]
    [InlineData("\"from\"", "\"cross\":5,\"from\"", "'cross' of an exchange rate is Number, expected an array.")]
    public void What_is_wrong_is_said(string part, string replacement, string? message)
    {
        var json = Rate.Replace(part, replacement, StringComparison.Ordinal);
        var read = () => JsonSerializer.Deserialize<ExchangeRate>(json);
        if (message is null)
        {
            read().Should().Be(Average("USD", "CNY", "6.8", "2010"));
        }
        else
        {
            read.Should().Throw<JsonException>().WithMessage(message);
        }
    }
}
