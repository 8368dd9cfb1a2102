using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class RateSourcesTests
{
    private static ExchangeRateTable Mine { get; } = Table(Average("USD", "CNY", "6.8", "2009", "my book"));

    [Fact]
    public void The_first_that_answers_is_named()
    {
        var chain = new ExchangeRateChain(Mine, Catalogue.FederalReserveMonthly, Catalogue.WorldBankAnnual);
        chain.Name.Should().Be("mine, then Federal Reserve monthly, then World Bank annual");
        chain.Sources.Should().HaveCount(3);
        var first = chain.Find(Ask("USD", "CNY", "2009"));
        (first.AnsweredBy, first.Require().Rate).Should().Be(("mine", Rational.Parse("6.8")));
        first.Misses.Should().BeEmpty();
        var last = chain.Find(Ask("USD", "CNY", "2010"));
        (last.AnsweredBy, last.Require().Rate).Should().Be(("World Bank annual", Rational.Parse("6.77027")));
        last.Misses.Select(miss => miss.Source).Should().Equal("mine", "Federal Reserve monthly");
        chain.Find(Ask("USD", "CNY", "2010-11")).AnsweredBy.Should().Be("Federal Reserve monthly");
    }

    [Fact]
    public void A_chain_without_an_answer_says_what_each_source_has()
    {
        var answer = new ExchangeRateChain(Mine, Catalogue.WorldBankAnnual).Find(Ask("USD", "CNY", "2025"));
        answer.IsFound.Should().BeFalse();
        answer
            .ToString()
            .Should()
            .Be(
                "no rate USD→CNY for 2025 (mine: of USD and CNY it has period average 2009; World Bank annual: of CNY it has years, 1960 to 2024)"
            );
    }

    [Fact]
    public void A_choice_that_is_the_callers_ends_the_search()
    {
        var two = Table(
            Spot("USD", "CNY", "6.6", "2010-11-12"),
            Of("USD", "CNY", "6.7", "2010-11-12", RateKind.Official)
        );
        var next = new ExchangeRateTable("next", [Spot("USD", "CNY", "6.5", "2010-11-12")]);
        var answer = new ExchangeRateChain(two, next).Find(Ask("USD", "CNY", "2010-11-12"));
        answer.IsFound.Should().BeFalse();
        answer.Misses.Should().ContainSingle().Which.Reason.Should().Be(MissingRateReason.SeveralKinds);
    }

    [Fact]
    public void A_chain_needs_a_source() =>
        FluentActions
            .Invoking(() => new ExchangeRateChain())
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A chain needs a source to ask.*");

    // World Bank 2010: 6.77027 yuan and 0.75431 euro per dollar; 677027/75431 = 8.97544… yuan per euro.
    [Fact]
    public void A_cross_rate_goes_through_the_common_currency()
    {
        var rates = new CrossRates(Catalogue.WorldBankAnnual, Currency.Usd);
        rates.Name.Should().Be("World Bank annual through USD");
        rates.Common.Should().Be(Currency.Usd);
        var answer = rates.Find(Ask("EUR", "CNY", "2010"));
        answer.AnsweredBy.Should().Be("World Bank annual through USD");
        var rate = answer.Require();
        (rate.Rate, rate.Derivation).Should().Be((Rational.Of(677_027, 75_431), RateDerivation.Cross));
        rate.Legs[0].ToString().Should().StartWith("1 EUR = 100000/75431 USD (inverse of 1 USD = 0.75431 EUR;");
        rate.Legs[1].ToString().Should().Be("1 USD = 6.77027 CNY (period average 2010, World Bank annual)");
        rate.Source.Should().Be(Catalogue.WorldBankAnnual.Source);
    }

    [Fact]
    public void What_needs_no_cross_is_answered_by_the_source_itself()
    {
        var rates = new CrossRates(Catalogue.WorldBankAnnual, Currency.Usd);
        var direct = rates.Find(Ask("USD", "CNY", "2010"));
        (direct.AnsweredBy, direct.Require().IsDerived).Should().Be(("World Bank annual", false));
        rates.Find(Ask("CNY", "USD", "2030")).Misses.Should().ContainSingle();
        rates.Find(Ask("USD", "GBP", "2010")).Misses.Should().ContainSingle();
        var stated = Table(
            Average("EUR", "CNY", "9", "2010"),
            Average("EUR", "USD", "1.3", "2010"),
            Average("USD", "CNY", "6.8", "2010")
        );
        new CrossRates(stated, Currency.Usd)
            .Find(Ask("EUR", "CNY", "2010"))
            .Require()
            .Rate.Should()
            .Be(Rational.Of(9, 1), "a stated rate goes before a derived one");
    }

    [Fact]
    public void A_cross_rate_without_a_leg_is_missing_and_says_which()
    {
        var rates = new CrossRates(Catalogue.WorldBankAnnual, Currency.Usd);
        rates
            .Find(Ask("CNY", "EUR", "1998"))
            .ToString()
            .Should()
            .Be(
                "no rate CNY→EUR for 1998 (World Bank annual: it has CNY, EUR against USD; World Bank annual: of EUR it has years, 1999 to 2024)"
            );
        rates.Find(Ask("GBP", "CNY", "2010")).Misses.Should().HaveCount(2);
        FluentActions
            .Invoking(() => new CrossRates(Mine, default))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Cross rates go through a currency*");
    }

    [Fact]
    public void Both_legs_are_of_the_day_of_the_first()
    {
        var rates = new CrossRates(
            Table(
                Spot("EUR", "USD", "1.37", "2010-11-11"),
                Spot("USD", "CNY", "6.63", "2010-11-11"),
                Spot("USD", "CNY", "6.64", "2010-11-12"),
                Of("USD", "CNY", "6.62", "2010-11-11", RateKind.Official)
            ),
            Currency.Usd
        );
        var answer = rates.Find(Ask("EUR", "CNY", "2010-11-12").LatestWithin(3));
        (answer.DaysOld, answer.Require().Rate).Should().Be((1, Rational.Parse("9.0831")));
        answer.Require().Legs.Select(leg => leg.Period.ToString()).Should().Equal("2010-11-11", "2010-11-11");
        rates.Find(Ask("EUR", "CNY", "2010-11-12")).IsFound.Should().BeFalse();
    }

    [Fact]
    public void A_cross_of_fixed_rates_needs_only_that_both_hold()
    {
        var rates = new CrossRates(
            Table(
                Of("DEM", "EUR", "100000/195583", "1999/2001", RateKind.Official),
                Of("EUR", "EEK", "15.6466", "1999/2010", RateKind.Official)
            ),
            Currency.Eur
        );
        // 15.6466 / 1.95583, close to the eight kroons a mark of the peg before 1999.
        rates.Find(Ask("DEM", "EEK", "2000-05-04")).Require().Rate.Should().Be(Rational.Parse("1564660/195583"));
    }
}
