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

    private const string Whole =
        "{\"amount\":\"CNY 68\",\"unrounded\":\"CNY 68.00\",\"rounding\":\"to-even\",\"original\":\"USD 10\",\"asked\":\"2010\",\"rate\":"
        + Rate
        + "}";

    [Theory]
    [InlineData(
        "to-even",
        "up",
        "'up' is no rounding; there are to-even, away-from-zero, to-zero, to-negative-infinity, to-positive-infinity."
    )]
    [InlineData("CNY 68.00", "CNY 69", "CNY 69 is not USD 10 by 1 USD = 6.8 CNY*")]
    [InlineData("\"CNY 68\"", "\"CNY 68.01\"", "CNY 68.01 is not CNY 68 rounded to-even.")]
    [InlineData("\"rounding\"", "\"note\":\"\",\"rounding\"", "a conversion has no 'note'.")]
    [InlineData("{\"name\":\"test\"}", "{\"name\":\"test\",\"note\":\"\"}", "the source of a rate has no 'note'.")]
    public void A_conversion_that_does_not_follow_is_refused(string part, string replacement, string message)
    {
        JsonSerializer.Deserialize<Converted>(Whole)!.Amount.Should().Be(Money.Of(68m, Currency.Cny));
        var json = Whole.Replace(part, replacement, StringComparison.Ordinal);
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Converted>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);
    }

    [Theory]
    [InlineData("to-even", "CNY 0.12")]
    [InlineData("away-from-zero", "CNY 0.13")]
    [InlineData("to-zero", "CNY 0.12")]
    [InlineData("to-negative-infinity", "CNY 0.12")]
    [InlineData("to-positive-infinity", "CNY 0.13")]
    public void Every_rounding_is_written_by_its_name(string rounding, string amount)
    {
        var json =
            "{\"amount\":\""
            + amount
            + "\",\"unrounded\":\"CNY 0.125\",\"rounding\":\""
            + rounding
            + "\",\"original\":\"USD 0.125\",\"asked\":\"2010\",\"rate\":"
            + Rate.Replace("6.8", "1", StringComparison.Ordinal)
            + "}";
        var converted = JsonSerializer.Deserialize<Converted>(json)!;
        converted.Amount.ToString().Should().Be(amount);
        JsonSerializer.Serialize(converted).Should().Be(json);
    }

    [Theory]
    [InlineData("6.8", "6.9", "1 CNY = 6.9 USD is not what its legs give: *")]
    [InlineData("\"from\":\"CNY\"", "\"from\":\"EUR\"", "1 EUR = 6.8 USD is not what its legs give: *")]
    [InlineData("\"to\":\"USD\"", "\"to\":\"EUR\"", "1 CNY = 6.8 EUR is not what its legs give: *")]
    [InlineData(
        "\"inverseOf\"",
        "\"cross\":[{}],\"inverseOf\"",
        "an exchange rate is the inverse of one rate or the cross of two."
    )]
    public void A_derived_rate_that_does_not_follow_from_its_legs_is_refused(string part, string other, string message)
    {
        // 5/34 of a yuan's inverse is 6.8.
        const string json = "{\"from\":\"CNY\",\"to\":\"USD\",\"rate\":\"6.8\",\"inverseOf\":";
        var leg = Rate.Replace("6.8", "5/34", StringComparison.Ordinal);
        JsonSerializer.Deserialize<ExchangeRate>(json + leg + "}")!.Rate.ToString().Should().Be("6.8");
        FluentActions
            .Invoking(() =>
                JsonSerializer.Deserialize<ExchangeRate>(
                    json.Replace(part, other, StringComparison.Ordinal) + leg + "}"
                )
            )
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);
    }
}
