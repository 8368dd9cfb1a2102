using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

/// <summary>Conversions and rates are equal when everything they say is; and what is missing is named.</summary>
public sealed class ConvertedEqualityTests
{
    private static readonly Money Ten = Money.Of(10m, Currency.Usd);

    [Fact]
    public void Conversions_are_equal_when_everything_they_say_is()
    {
        var rate = Average("USD", "CNY", "6.8", "2010");
        var converted = Ten.ConvertBy(rate);
        var same = Ten.ConvertBy(Average("USD", "CNY", "6.80", "2010"));
        (converted == same).Should().BeTrue();
        (converted != same).Should().BeFalse();
        Converted?[] others =
        [
            Money.Of(11m, Currency.Usd).ConvertBy(rate),
            Ten.ConvertBy(Average("USD", "CNY", "6.9", "2010")),
            Ten.ConvertBy(rate, MidpointRounding.ToZero),
            null,
        ];
        foreach (var other in others)
        {
            converted.Equals(other).Should().BeFalse();
            (converted == other).Should().BeFalse();
            (other == converted).Should().BeFalse();
            (converted != other).Should().BeTrue();
        }

        Converted? none = null;
        (none == others[3]).Should().BeTrue();
    }

    [Fact]
    public void Rates_are_equal_when_everything_they_say_is()
    {
        var rate = Average("USD", "CNY", "6.8", "2010");
        (rate == Average("USD", "CNY", "6.80", "2010")).Should().BeTrue();
        (rate != Average("USD", "CNY", "6.80", "2010")).Should().BeFalse();
        ExchangeRate?[] others =
        [
            Average("EUR", "CNY", "6.8", "2010"),
            Average("USD", "EUR", "6.8", "2010"),
            Average("USD", "CNY", "6.9", "2010"),
            Average("USD", "CNY", "6.8", "2011"),
            Average("USD", "CNY", "6.8", "2010", "another"),
            Of("USD", "CNY", "6.8", "2010", RateKind.Official),
            null,
        ];
        foreach (var other in others)
        {
            rate.Equals(other).Should().BeFalse();
            (rate == other).Should().BeFalse();
            (other == rate).Should().BeFalse();
            (rate != other).Should().BeTrue();
        }

        ExchangeRate? none = null;
        (none == others[6]).Should().BeTrue();
    }

    [Fact]
    public void Text_is_the_rounded_amount_where_there_is_a_minor_unit()
    {
        var rates = Table(Average("USD", "CNY", "20/3", "2010"), Average("USD", "XAU", "1/3", "2010"));
        var bag = MoneyBag.Of(Ten);
        bag.ConvertTo(Currency.Cny, rates, In2010).ToString().Should().StartWith("CNY 66.67 (USD 10)\n  CNY 66.67 (");
        bag.ConvertTo(Currency.Of("XAU"), rates, In2010)
            .ToString()
            .Should()
            .StartWith("XAU 10/3 (USD 10)\n  XAU 10/3 (");
        Ten.ConvertSpread(Currency.Of("XAU"), rates, In2010, YearSpread.EvenlyByYear)
            .ToString()
            .Should()
            .StartWith("XAU 10/3 (USD 10 of 2010 evenly by year)");
        RationalMoney ten = Ten;
        ten.ConvertTo(Currency.Of("XAU"), rates, In2010).ToString().Should().StartWith("XAU 10/3 (USD 10; ");
    }

    [Fact]
    public void Null_is_named()
    {
        var rates = Table(Average("USD", "CNY", "6.8", "2010"));
        var query = Ask("USD", "CNY", "2010");
        var rate = rates.Find(query).Require();
        var bag = MoneyBag.Of(Ten);
        (string Name, Action Use)[] uses =
        [
            ("rate", () => Ten.ConvertBy(null!)),
            ("rates", () => Ten.ConvertTo(Currency.Cny, null!, In2010)),
            ("rates", () => Ten.TryConvertTo(Currency.Cny, null!, In2010, out _)),
            ("query", () => Ten.ConvertBy(rates, null!)),
            ("rates", () => Ten.ConvertSpread(Currency.Cny, null!, In2010, YearSpread.EvenlyByYear)),
            ("period", () => Ten.ConvertSpread(Currency.Cny, rates, null!, YearSpread.EvenlyByYear)),
            ("spread", () => Ten.ConvertSpread(Currency.Cny, rates, In2010, null!)),
            ("bag", () => ((MoneyBag)null!).ConvertTo(Currency.Cny, rates, In2010)),
            ("rates", () => bag.ConvertTo(Currency.Cny, null!, In2010)),
            ("period", () => bag.ConvertTo(Currency.Cny, rates, null!)),
            ("source", () => _ = new CrossRates(null!, Currency.Usd)),
            ("query", () => new CrossRates(rates, Currency.Usd).Find(null!)),
            ("period", () => ExchangeRate.Of(Currency.Usd, Currency.Cny, Rational.One, null!, RateKind.Spot, "test")),
            (
                "source",
                () => ExchangeRate.Of(Currency.Usd, Currency.Cny, Rational.One, In2010, RateKind.Official, null!)
            ),
            ("first", () => ExchangeRate.Cross(null!, rate)),
            ("second", () => ExchangeRate.Cross(rate, null!)),
            ("sources", () => _ = new ExchangeRateChain((IEnumerable<IExchangeRates>)null!)),
            ("query", () => new ExchangeRateChain(rates).Find(null!)),
            ("rates", () => _ = new ExchangeRateTable("mine", null!)),
            ("rate", () => Table(null!, rate)),
            ("query", () => rates.Find(null!)),
            ("query", () => Catalogue.WorldBankAnnual.Find(null!)),
            ("query", () => RateAnswer.Found(null!, rate, "mine")),
            ("rate", () => RateAnswer.Found(query, null!, "mine")),
            ("answeredBy", () => RateAnswer.Found(query, rate, null!)),
            ("query", () => RateAnswer.Missing(null!, "mine", MissingRateReason.PairNotHeld, "none")),
            ("source", () => RateAnswer.Missing(query, null!, MissingRateReason.PairNotHeld, "none")),
            ("message", () => RateAnswer.Missing(query, "mine", MissingRateReason.PairNotHeld, null!)),
            ("answers", () => _ = new RateNotFoundException((IReadOnlyList<RateAnswer>)null!)),
            ("weights", () => YearSpread.ByWeights(null!)),
            ("period", () => YearSpread.EvenlyByDay.Over(null!)),
        ];
        foreach (var (name, use) in uses)
        {
            use.Should().Throw<ArgumentNullException>().WithParameterName(name);
        }
    }

    [Fact]
    public void Exceptions_without_words_of_the_caller_have_their_own()
    {
        new RateNotFoundException().Message.Should().Be("There is no such exchange rate.");
        new RateTableException().Message.Should().Be("Rows do not make a table of rates.");
    }

    [Fact]
    public void A_rate_of_the_period_in_another_kind_is_told() =>
        Table(Average("USD", "CNY", "6.8", "2010"))
            .Find(Ask("USD", "CNY", "2010").OfKind(RateKind.Official))
            .ToString()
            .Should()
            .Contain("for that period it has only 1 USD = 6.8 CNY");

    [Fact]
    public void A_series_of_averages_has_no_other_kind() =>
        Catalogue
            .WorldBankAnnual.Find(Ask("USD", "CNY", "2010").OfKind(RateKind.Official))
            .Misses.Single()
            .Message.Should()
            .Be("it has only averages");

    [Fact]
    public void Default_is_not_converted() =>
        FluentActions
            .Invoking(() => default(Money).ConvertBy(Average("USD", "CNY", "6.8", "2010")))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("No money cannot be converted*");

    [Fact]
    public void A_cross_of_official_rates_holds_for_what_their_periods_have_in_common()
    {
        var rates = Table(
            Of("EUR", "USD", "1.3", "2010", RateKind.Official),
            Of("USD", "CNY", "6.8", "2010-05", RateKind.Official)
        );
        var rate = new CrossRates(rates, Currency.Usd).Find(Ask("EUR", "CNY", "2010-05-03")).Require();
        (rate.Rate, rate.Period.ToString()).Should().Be((Rational.Parse("8.84"), "2010-05"));
    }

    [Fact]
    public void A_chain_stops_at_a_source_that_has_several_kinds_for_a_leg()
    {
        var several = Table(Average("EUR", "USD", "1.3", "2010"), Of("EUR", "USD", "1.4", "2010", RateKind.Official));
        var chain = new ExchangeRateChain(
            new CrossRates(several, Currency.Usd),
            Table(Average("EUR", "CNY", "9", "2010"))
        );
        var answer = chain.Find(Ask("EUR", "CNY", "2010"));
        answer.IsFound.Should().BeFalse();
        answer
            .Misses.Select(miss => miss.Reason)
            .Should()
            .Equal(MissingRateReason.PairNotHeld, MissingRateReason.SeveralKinds);
    }

    [Fact]
    public void One_answer_of_several_years_is_enough_to_be_told_so()
    {
        var rates = Table();
        new RateNotFoundException([
            rates.Find(Ask("USD", "CNY", "2010")),
            rates.Find(RateQuery.For(Currency.Usd, Currency.Cny, ReportingPeriod.Years(2010, 2011))),
        ])
            .Message.Should()
            .EndWith("No single rate is of several years: name one year, or spread the amount over them.");
    }

    [Fact]
    public void A_row_refused_as_a_whole_names_no_column() =>
        FluentActions
            .Invoking(() =>
                ExchangeRateTable.FromRows(
                    "mine",
                    [
                        ["USD", "USD", "2010", "1", "official", "test"],
                    ]
                )
            )
            .Should()
            .Throw<RateTableException>()
            .Which.Faults.Single()
            .Column.Should()
            .BeEmpty();
}
