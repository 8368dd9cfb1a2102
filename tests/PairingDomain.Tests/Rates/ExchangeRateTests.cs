using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class ExchangeRateTests
{
    [Fact]
    public void A_rate_says_what_it_is()
    {
        var rate = Average("USD", "CNY", "6.77027", "2010", "World Bank annual");
        (rate.From, rate.To, rate.Rate).Should().Be((Currency.Usd, Currency.Cny, Rational.Parse("6.77027")));
        (rate.Period, rate.Kind, rate.Source.Name).Should().Be((In2010, RateKind.PeriodAverage, "World Bank annual"));
        (rate.Derivation, rate.IsDerived, rate.Legs.Count).Should().Be((RateDerivation.Stated, false, 0));
        rate.ToString().Should().Be("1 USD = 6.77027 CNY (period average 2010, World Bank annual)");
        Spot("EUR", "CNY", "9.07", "2010-11-13").ToString().Should().Be("1 EUR = 9.07 CNY (spot 2010-11-13, test)");
        Of("EUR", "DEM", "1.95583", "1999/..", RateKind.Official)
            .ToString()
            .Should()
            .Contain("(official 1999/.., test)");
        Of("EUR", "USD", "1.3", "2010", RateKind.Contract).ToString().Should().Contain("(contract 2010, test)");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.0001")]
    [InlineData("-6.77027")]
    public void A_rate_of_zero_or_less_is_refused(string rate) =>
        FluentActions
            .Invoking(() => Average("USD", "CNY", rate, "2010"))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage($"1 USD = {rate} CNY in 2010: a rate is positive.*");

    [Fact]
    public void A_rate_as_small_as_one_likes_is_a_rate() =>
        Average("IDR", "KWD", "1/100000000000000000000000000000000", "2010").Rate.Sign.Should().Be(1);

    [Fact]
    public void A_rate_between_a_currency_and_itself_is_refused() =>
        FluentActions
            .Invoking(() => Average("USD", "USD", "1", "2010"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("USD and USD are one currency: nothing is exchanged.*");

    [Fact]
    public void A_rate_needs_two_currencies()
    {
        FluentActions
            .Invoking(() => ExchangeRate.Of(default, Currency.Cny, 1, In2010, RateKind.PeriodAverage, "x"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A rate needs two currencies, not 'no currency' and 'CNY'.*")
            .WithParameterName("from");
        FluentActions
            .Invoking(() => ExchangeRate.Of(Currency.Cny, default, 1, In2010, RateKind.PeriodAverage, "x"))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("to");
    }

    [Theory]
    [InlineData("2010", RateKind.Spot, "A spot rate is of one day, not of 2010.*")]
    [InlineData("2010-11", RateKind.Spot, "A spot rate is of one day, not of 2010-11.*")]
    [InlineData("2010-11-13/2010-11-14", RateKind.Spot, "A spot rate is of one day*")]
    [InlineData("2010/..", RateKind.Spot, "A spot rate is of one day*")]
    [InlineData("2010/..", RateKind.PeriodAverage, "An average is over a period with two ends, not over 2010/...*")]
    [InlineData("../2010", RateKind.PeriodAverage, "An average is over a period with two ends*")]
    public void A_period_must_suit_the_kind(string period, RateKind kind, string message) =>
        FluentActions
            .Invoking(() => Of("USD", "CNY", "6.7", period, kind))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);

    [Fact]
    public void An_undefined_kind_is_refused()
    {
        FluentActions
            .Invoking(() => Of("USD", "CNY", "6.7", "2010", (RateKind)4))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("Not a kind of rate.*");
        Ask("USD", "CNY", "2010")
            .Invoking(query => query.OfKind((RateKind)(-1)))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_source_has_a_name()
    {
        FluentActions.Invoking(() => new RateSource(" ")).Should().Throw<ArgumentException>();
        new RateSource("bank").ToString().Should().Be("bank");
        ((RateSource)"bank")
            .Should()
            .Be(new RateSource("bank"))
            .And.NotBe(new RateSource("bank") { Trust = "one source" });
    }

    // ISO 4217, list three: DEM was withdrawn in 2002-03.
    [Theory]
    [InlineData("DEM", "2002-03", true)]
    [InlineData("DEM", "2002-03-31", true)]
    [InlineData("DEM", "2002-04-01", false)]
    [InlineData("DEM", "2002-04", false)]
    [InlineData("DEM", "2002", true)]
    [InlineData("DEM", "2003", false)]
    [InlineData("DEM", "2010", false)]
    public void A_withdrawn_currency_has_no_rate_after_the_month_it_was_withdrawn_in(
        string code,
        string period,
        bool exists
    )
    {
        var rate = () => Average(code, "USD", "0.5", period);
        var turned = () => Average("USD", code, "2", period);
        if (exists)
        {
            rate.Should().NotThrow();
            turned.Should().NotThrow();
            return;
        }

        rate.Should().Throw<ArgumentException>().WithMessage($"*in {period}: {code} was withdrawn in 2002-03.*");
        turned.Should().Throw<ArgumentException>().WithMessage($"*in {period}: {code} was withdrawn in 2002-03.*");
    }

    [Fact]
    public void Withdrawals_in_a_range_of_years_or_months_count_by_their_end()
    {
        foreach (var record in CurrencyCatalogue.Withdrawn.Where(one => one.WithdrawalDate!.Length != 7))
        {
            if (record.Currency.IsWithdrawn && CurrencyCatalogue.RecordsOf(record.Currency).Count == 1)
            {
                var (last, next) = record.WithdrawalDate switch
                {
                    "1978 to 1981" => ("1981-12-31", "1982-01-01"),
                    "1989 to 1990" or "1989-1990" => ("1990-12-31", "1991-01-01"),
                    "1990-07 to 1990-09" => ("1990-09-30", "1990-10-01"),
                    var other => throw new InvalidOperationException(other),
                };
                FluentActions.Invoking(() => Spot(record.Code, "USD", "2", last)).Should().NotThrow();
                FluentActions
                    .Invoking(() => Spot(record.Code, "USD", "2", next))
                    .Should()
                    .Throw<ArgumentException>()
                    .WithMessage($"*{record.Code} was withdrawn in {record.WithdrawalDate}.*");
            }
        }
    }

    [Fact]
    public void An_active_currency_has_rates_however_late_even_if_its_code_was_once_withdrawn()
    {
        CurrencyCatalogue.RecordsOf(Currency.Eur).Should().HaveCountGreaterThan(1);
        FluentActions.Invoking(() => Average("EUR", "USD", "1.3", "2025")).Should().NotThrow();
    }

    // 1 / 6.77027 = 100000 / 677027, which does not end.
    [Fact]
    public void An_inverse_is_exact_and_marked()
    {
        var rate = Average("USD", "CNY", "6.77027", "2010");
        var inverse = rate.Inverse();
        (inverse.From, inverse.To, inverse.Rate)
            .Should()
            .Be((Currency.Cny, Currency.Usd, Rational.Of(100_000, 677_027)));
        (inverse.Period, inverse.Kind, inverse.Source).Should().Be((rate.Period, rate.Kind, rate.Source));
        (inverse.Derivation, inverse.IsDerived).Should().Be((RateDerivation.Inverse, true));
        inverse.Legs.Should().Equal(rate);
        inverse.Inverse().Should().BeSameAs(rate);
        inverse
            .ToString()
            .Should()
            .Be("1 CNY = 100000/677027 USD (inverse of 1 USD = 6.77027 CNY; period average 2010, test)");
    }

    [Fact]
    public void A_cross_rate_is_the_exact_product_and_names_both_legs()
    {
        var yuan = Average("USD", "CNY", "6.77027", "2010", "A").Inverse();
        var euro = Average("USD", "EUR", "0.75431", "2010", "B");
        var cross = ExchangeRate.Cross(yuan, euro);
        (cross.From, cross.To, cross.Rate).Should().Be((Currency.Cny, Currency.Eur, Rational.Of(75_431, 677_027)));
        (cross.Derivation, cross.IsDerived).Should().Be((RateDerivation.Cross, true));
        cross.Legs.Should().Equal(yuan, euro);
        (cross.Period, cross.Kind, cross.Source.Name).Should().Be((In2010, RateKind.PeriodAverage, "A and B"));
        cross
            .ToString()
            .Should()
            .Be(
                "1 CNY = 75431/677027 EUR (1 CNY = 100000/677027 USD × 1 USD = 0.75431 EUR; period average 2010, A and B)"
            );
        cross.Inverse().Rate.Should().Be(Rational.Of(677_027, 75_431));
        cross.Inverse().Legs.Should().Equal(cross);
        ExchangeRate
            .Cross(yuan, Average("USD", "EUR", "0.75431", "2010", "A"))
            .Source.Name.Should()
            .Be("A", "one source is named once");
    }

    [Fact]
    public void A_cross_rate_needs_one_kind_and_one_period()
    {
        var yuan = Average("CNY", "USD", "0.15", "2010");
        Refused(yuan, Average("USD", "EUR", "0.75", "2011"), "*are not of one kind and one period*");
        Refused(yuan, Average("USD", "EUR", "0.75", "2010-06"), "*are not of one kind and one period*");
        Refused(yuan, Of("USD", "EUR", "0.75", "2010", RateKind.Official), "*are not of one kind and one period*");
        Refused(yuan, Average("HKD", "EUR", "0.1", "2010"), "*do not lead through one currency to a third.*");
        Refused(yuan, yuan.Inverse(), "*do not lead through one currency to a third.*");
        ExchangeRate
            .Cross(yuan, Average("USD", "EUR", "0.75", "2010-01-01/2010-12-31"))
            .Period.Should()
            .Be(In2010, "the days count, not how they are stated");
    }

    // 1.95583 marks and, by the currency board of Estonia, 15.6466 kroons per euro were fixed for every day.
    [Fact]
    public void A_cross_of_two_fixed_rates_holds_while_both_do()
    {
        var mark = Of("DEM", "EUR", "100000/195583", "1999/2001", RateKind.Official);
        var kroon = Of("EUR", "EEK", "15.6466", "1999/2010", RateKind.Official);
        ExchangeRate.Cross(mark, kroon).Period.Should().Be(ReportingPeriod.Years(1999, 2001));
        Refused(mark, Of("EUR", "EEK", "15.6466", "2005/2010", RateKind.Official), "*not of one kind and one period*");
    }

    private static void Refused(ExchangeRate first, ExchangeRate second, string message) =>
        FluentActions
            .Invoking(() => ExchangeRate.Cross(first, second))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);
}
