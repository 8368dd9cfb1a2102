using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class MoneyConversionTests
{
    private static readonly Money Grant = Money.Of(50_800_000m, Currency.Cny);

    // By hand: 50,800,000 / 6.77027 = 5080000000000/677027 = 7,503,393.5131…
    [Fact]
    public void B3_the_grant_of_2010_in_dollars_at_the_annual_average_with_its_provenance()
    {
        Grant.Should().Be(Money.Parse("50.8 million yuan"));
        Converted usd = Grant.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010);
        usd.Amount.Should().Be(Money.Of(7_503_393.51m, Currency.Usd));
        usd.Unrounded.Should().Be(RationalMoney.Of(Rational.Of(5_080_000_000_000, 677_027), Currency.Usd));
        usd.Original.Should().Be((RationalMoney)Grant);
        usd.Rounding.Should().Be(MidpointRounding.ToEven);
        (usd.Period, usd.Asked, usd.Rate.Kind).Should().Be((In2010, In2010, RateKind.PeriodAverage));
        usd.Rate.Derivation.Should().Be(RateDerivation.Inverse);
        usd.Rate.Legs[0].Rate.Should().Be(Rational.Parse("6.77027"));
        (usd.Source.Name, usd.Source.Trust, usd.Source.Licence)
            .Should()
            .Be(("World Bank annual", "one source", "CC BY 4.0"));
        usd.ToString()
            .Should()
            .Be(
                "USD 7503393.51 (CNY 50800000; 1 CNY = 100000/677027 USD (inverse of 1 USD = 6.77027 CNY; period average 2010, World Bank annual))"
            );
    }

    // By hand: 50,800,000 / 6.7696 = 7,504,136.138…
    [Fact]
    public void Another_series_gives_another_amount_and_says_so()
    {
        var usd = Grant.ConvertTo(Currency.Usd, Catalogue.FederalReserveAnnual, In2010);
        usd.Amount.Should().Be(Money.Of(7_504_136.14m, Currency.Usd));
        usd.Source.Name.Should().Be("Federal Reserve annual");
    }

    // Half a fen: 6.125 rounds to 6.12 (even), 6.13, 6.12 (down), 6.12 (towards zero), 6.13 (up).
    [Theory]
    [InlineData(MidpointRounding.ToEven, "6.12", "-6.12")]
    [InlineData(MidpointRounding.AwayFromZero, "6.13", "-6.13")]
    [InlineData(MidpointRounding.ToZero, "6.12", "-6.12")]
    [InlineData(MidpointRounding.ToNegativeInfinity, "6.12", "-6.13")]
    [InlineData(MidpointRounding.ToPositiveInfinity, "6.13", "-6.12")]
    public void The_caller_says_how_the_amount_is_rounded(MidpointRounding mode, string amount, string negative)
    {
        var rate = Spot("USD", "CNY", "6.125", "2010-11-13");
        var one = Money.Of(1m, Currency.Usd);
        one.ConvertBy(rate, mode).Amount.ToString().Should().Be("CNY " + amount);
        one.ConvertTo(Currency.Cny, Table(rate), rate.Period, mode).Rounding.Should().Be(mode);
        one.ConvertBy(Table(rate), Ask("USD", "CNY", "2010-11-13"), mode)
            .Amount.ToString()
            .Should()
            .Be("CNY " + amount);
        (-one).ConvertBy(rate, mode).Amount.ToString().Should().Be("CNY " + negative);
        one.ConvertBy(rate, mode).Unrounded.ToString().Should().Be("CNY 6.125");
    }

    [Fact]
    public void The_default_rounding_is_half_to_even_and_shown()
    {
        var rate = Spot("USD", "CNY", "6.135", "2010-11-13");
        var converted = Money.Of(1m, Currency.Usd).ConvertBy(rate);
        (converted.Amount.ToString(), converted.Rounding).Should().Be(("CNY 6.14", MidpointRounding.ToEven));
        FluentActions
            .Invoking(() => Money.Of(1m, Currency.Usd).ConvertBy(rate, (MidpointRounding)5))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("Not a rounding mode.*");
    }

    [Fact]
    public void A_missing_rate_is_refused_with_what_was_looked_for()
    {
        var day = ReportingPeriod.Parse("2010-11-13");
        Grant
            .Invoking(it => it.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, day))
            .Should()
            .Throw<RateNotFoundException>()
            .WithMessage("no rate CNY→USD for 2010-11-13 (World Bank annual: of CNY it has years, 1960 to 2024)");
        Grant.TryConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, day, out var none).Should().BeFalse();
        none.Should().BeNull();
        Grant.TryConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010, out var usd).Should().BeTrue();
        usd.Should().Be(Grant.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010));
    }

    [Fact]
    public void An_older_rate_shows_both_days()
    {
        var table = Table(Spot("CNY", "USD", "0.15", "2010-11-12"));
        var query = Ask("CNY", "USD", "2010-11-14").LatestWithin(3);
        var usd = Grant.ConvertBy(table, query);
        (usd.Asked.ToString(), usd.Period.ToString()).Should().Be(("2010-11-14", "2010-11-12"));
        usd.Amount.Should().Be(Money.Of(7_620_000m, Currency.Usd));
        Grant
            .Invoking(it => it.ConvertBy(table, Ask("USD", "CNY", "2010-11-12")))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 50800000 is not converted by a rate USD→CNY for 2010-11-12.");
    }

    [Fact]
    public void A_rate_from_another_currency_is_refused() =>
        Grant
            .Invoking(it => it.ConvertBy(Average("USD", "CNY", "6.7", "2010")))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 50800000 is not converted by a rate from USD to CNY: 1 USD = 6.7 CNY*");

    [Fact]
    public void Money_is_not_converted_into_its_own_currency_nor_is_no_money()
    {
        Grant
            .Invoking(it => it.ConvertTo(Currency.Cny, Catalogue.WorldBankAnnual, In2010))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("CNY and CNY are one currency: nothing is exchanged.*");
        FluentActions
            .Invoking(() => default(Money).ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010))
            .Should()
            .Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() => default(RationalMoney).ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("No money cannot be converted*");
        FluentActions
            .Invoking(() => default(RationalMoney).ConvertBy(Average("USD", "CNY", "6.7", "2010")))
            .Should()
            .Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() => default(RationalMoney).ConvertBy(Catalogue.WorldBankAnnual, Ask("USD", "CNY", "2010")))
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Fact]
    public void Zero_is_converted_to_zero_of_the_other_currency() =>
        Money
            .Zero(Currency.Cny)
            .ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010)
            .Amount.Should()
            .Be(Money.Zero(Currency.Usd));

    // JPY has no minor unit, KWD three decimals, DEM none any more.
    [Fact]
    public void The_amount_has_the_decimals_of_its_currency()
    {
        var one = Money.Of(1m, Currency.Usd);
        one.ConvertBy(Average("USD", "JPY", "87.75", "2010")).Amount.ToString().Should().Be("JPY 88");
        one.ConvertBy(Average("USD", "KWD", "0.28665", "2010")).Amount.ToString().Should().Be("KWD 0.287");
        var marks = one.ConvertBy(Average("USD", "DEM", "2.11713", "2000"));
        marks.Invoking(it => it.Amount).Should().Throw<InvalidOperationException>();
        marks.Unrounded.Round(2, MidpointRounding.ToEven).ToString().Should().Be("DEM 2.12");
        marks.ToString().Should().Be("DEM 2.11713 (USD 1; 1 USD = 2.11713 DEM (period average 2000, test))");
    }

    [Fact]
    public void A_chain_of_conversions_rounds_nowhere_on_its_way()
    {
        var usd = Grant.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010);
        usd.Unrounded.ConvertTo(Currency.Cny, Catalogue.WorldBankAnnual, In2010)
            .Unrounded.Should()
            .Be((RationalMoney)Grant);
        usd.Unrounded.ConvertBy(usd.Rate.Inverse()).Amount.Should().Be(Grant);
        usd.Amount.ConvertTo(Currency.Cny, Catalogue.WorldBankAnnual, In2010)
            .Amount.Should()
            .NotBe(Grant, "half a cent of dollars was lost");
    }

    [Fact]
    public void Nothing_is_loaded_by_naming_a_rate_source_that_nobody_asks() =>
        FluentActions
            .Invoking(() => new ExchangeRateCatalogue(_ => throw new InvalidOperationException()))
            .Should()
            .NotThrow();
}
