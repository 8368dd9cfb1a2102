using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Prices;

public sealed class RebasedTests
{
    private static readonly PricedMoney Aid = Money.Parse("50.8 million yuan").AtPricesOf(2010);

    // 50,800,000 × 128.10944 / 100, by hand.
    [Fact]
    public void Current_prices_become_constant_prices_of_a_later_year()
    {
        var rebased = Aid.RebaseTo(2020, PriceIndex.ChinaCpi);
        rebased.Unrounded.ToString().Should().Be("CNY 65079595.52 in prices of 2020");
        rebased.Original.Should().Be(Aid);
        rebased.Index.Should().BeSameAs(PriceIndex.ChinaCpi);
        (rebased.FromYear, rebased.ToYear).Should().Be((2010, 2020));
        rebased.FromValue.Should().Be(Rational.Parse("100"));
        rebased.ToValue.Should().Be(Rational.Parse("128.10944"));
        rebased.Factor.Should().Be(Rational.Parse("1.2810944"));
        rebased.Source.Should().Be("World Bank, World Development Indicators FP.CPI.TOTL (CC BY 4.0)");
        (rebased.Amount, rebased.Rounding).Should().Be((Money.Parse("CNY 65079595.52"), MidpointRounding.ToEven));
        rebased
            .ToString()
            .Should()
            .Be(
                "CNY 50800000 in prices of 2010 are CNY 65079595.52 in prices of 2020: × 128.10944 / 100 "
                    + "(china-cpi, 2010 = 100; World Bank, World Development Indicators FP.CPI.TOTL (CC BY 4.0))"
            );
    }

    // 50,800,000 × 100 / 78.38349 = 508000000000000 / 7838349 = 64,809,566.4023…
    [Fact]
    public void What_does_not_end_stays_a_fraction_until_the_caller_rounds()
    {
        var rebased = Aid.RebaseTo(2020, PriceIndex.ChinaGdpDeflator);
        rebased.Unrounded.Should().Be(PricedMoney.Parse("CNY 508000000000000/7838349 in prices of 2020"));
        rebased.Amount.Should().Be(Money.Parse("CNY 64809566.40"));
        rebased
            .Unrounded.Round(4, MidpointRounding.ToPositiveInfinity)
            .ToString()
            .Should()
            .Be("CNY 64809566.4024 in prices of 2020");
        Aid.RebaseTo(2020, PriceIndex.ChinaGdpDeflator, MidpointRounding.ToPositiveInfinity)
            .Amount.Should()
            .Be(Money.Parse("CNY 64809566.41"));
        FluentActions
            .Invoking(() => Aid.RebaseTo(2020, PriceIndex.ChinaCpi, (MidpointRounding)5))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .Which.ParamName.Should()
            .Be("rounding");
    }

    [Fact]
    public void Constant_prices_go_back_too_and_to_their_own_year_nothing_changes()
    {
        Money
            .Parse("CNY 128.10944")
            .AtPricesOf(2020)
            .RebaseTo(2010, PriceIndex.ChinaCpi)
            .Unrounded.Should()
            .Be(PricedMoney.Parse("CNY 100 in prices of 2010"));
        Aid.RebaseTo(2010, PriceIndex.ChinaCpi).Unrounded.Should().Be(Aid);
        (-Aid)
            .RebaseTo(2020, PriceIndex.ChinaCpi)
            .Unrounded.ToString()
            .Should()
            .Be("CNY -65079595.52 in prices of 2020");
    }

    [Theory]
    [InlineData(1985)]
    [InlineData(2025)]
    public void A_year_that_the_index_does_not_cover_is_refused_on_either_side(int year)
    {
        var message = $"The price index china-cpi has no value for {year}; it covers 1986–2024.";
        FluentActions
            .Invoking(() => Aid.RebaseTo(year, PriceIndex.ChinaCpi))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage(message);
        FluentActions
            .Invoking(() => Money.Parse("CNY 5").AtPricesOf(year).RebaseTo(2010, PriceIndex.ChinaCpi))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage(message);
    }

    [Fact]
    public void Money_of_another_currency_is_refused()
    {
        var exception = FluentActions
            .Invoking(() => Money.Parse("USD 5").AtPricesOf(2010).RebaseTo(2020, PriceIndex.ChinaCpi))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage(
                "USD 5 in prices of 2010: the price index china-cpi is about prices in CNY; convert the money *"
            )
            .Which;
        (exception.Left, exception.Right).Should().Be((Currency.Cny, Currency.Usd));
    }

    [Fact]
    public void Current_prices_without_a_year_are_refused() =>
        FluentActions
            .Invoking(() => PricedMoney.Parse("CNY 5 in current prices").RebaseTo(2020, PriceIndex.ChinaCpi))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("CNY 5 in current prices: without a single price year there is nothing to re-base from; *");

    [Fact]
    public void An_index_is_needed()
    {
        FluentActions.Invoking(() => Aid.RebaseTo(2020, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Aid.RealGrowthSince(Aid, null!)).Should().Throw<ArgumentNullException>();
    }

    // 110 yuan of 2010 are 110 × 96.9224 / 100 = 106.61464 of 2009, 6.61464 percent more than 100.
    [Fact]
    public void Real_growth_is_growth_with_prices_taken_out()
    {
        var earlier = Money.Parse("CNY 100").AtPricesOf(2009);
        Growth("CNY 110", earlier).Should().Be(Rational.Parse("6.61464"));
        Growth("CNY 100", earlier).Should().Be(Rational.Parse("-3.0776"));
        Growth("CNY 0", earlier).Should().Be(Rational.Parse("-100"));
        Money
            .Parse("CNY 105")
            .AtPricesOf(2009)
            .RealGrowthSince(earlier, PriceIndex.ChinaCpi)
            .Should()
            .Be(Rational.Parse("5"));
    }

    [Theory]
    [InlineData("CNY 0")]
    [InlineData("CNY -0.01")]
    public void There_is_no_growth_since_nothing(string earlier) =>
        FluentActions
            .Invoking(() => Growth("CNY 5", Money.Parse(earlier).AtPricesOf(2009)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage($"Growth since {earlier} in prices of 2009 has no value: it is not positive.*")
            .Which.ParamName.Should()
            .Be("earlier");

    [Fact]
    public void Growth_between_current_prices_or_in_another_currency_is_refused()
    {
        var current = PricedMoney.Parse("CNY 5 in current prices");
        FluentActions.Invoking(() => Growth("CNY 5", current)).Should().Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() => current.RealGrowthSince(Aid, PriceIndex.ChinaCpi))
            .Should()
            .Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Growth("USD 5", Aid)).Should().Throw<CurrencyMismatchException>();
        FluentActions
            .Invoking(() => Growth("CNY 5", Money.Parse("USD 5").AtPricesOf(2009)))
            .Should()
            .Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void Results_are_equal_when_all_of_it_is()
    {
        var one = Aid.RebaseTo(2020, PriceIndex.ChinaCpi);
        one.Should().Be(Aid.RebaseTo(2020, PriceIndex.ChinaCpi.WithBaseYear(2020).WithBaseYear(2010)));
        one.Should().NotBe(Aid.RebaseTo(2020, PriceIndex.ChinaCpi.WithBaseYear(2020)), "another base year");
        one.Should().NotBe(Aid.RebaseTo(2019, PriceIndex.ChinaCpi));
        one.Should().NotBe(Aid.RebaseTo(2020, PriceIndex.ChinaCpi, MidpointRounding.ToZero));
        one.Should().NotBe((-Aid).RebaseTo(2020, PriceIndex.ChinaCpi));
        one.Should().NotBe(Aid.RebaseTo(2020, PriceIndex.ChinaGdpDeflator));
    }

    private static Rational Growth(string amountOf2010, PricedMoney earlier) =>
        Money.Parse(amountOf2010).AtPricesOf(2010).RealGrowthSince(earlier, PriceIndex.ChinaCpi);
}
