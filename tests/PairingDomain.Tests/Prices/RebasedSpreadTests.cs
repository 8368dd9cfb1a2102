using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Prices;

public sealed class RebasedSpreadTests
{
    private static readonly Money Grants = Money.Parse("1.4 billion yuan");

    private static readonly (int, Rational)[] Evenly =
    [
        .. Enumerable.Range(2016, 5).Select(year => (year, Rational.Of(1, 5))),
    ];

    // 280,000,000 × 128.10944 × (1/117.22057 + 1/119.08805 + 1/121.55888 + 1/125.08315 + 1/128.10944), by a calculator of fractions.
    [Fact]
    public void Each_year_has_its_own_prices_and_the_sum_is_rounded_once()
    {
        var spread = Grants.RebaseSpread(Evenly, 2020, PriceIndex.ChinaCpi);
        spread.Original.Should().Be(Grants);
        spread.ToYear.Should().Be(2020);
        spread.Index.Should().BeSameAs(PriceIndex.ChinaCpi);
        spread.Rounding.Should().Be(MidpointRounding.ToEven);
        spread.Parts.Select(part => part.FromYear).Should().Equal(2016, 2017, 2018, 2019, 2020);
        spread.Parts[0].Original.ToString().Should().Be("CNY 280000000 in prices of 2016");
        spread.Parts[0].Amount.Should().Be(Money.Parse("CNY 306009800.16"));
        spread.Parts[4].Unrounded.ToString().Should().Be("CNY 280000000 in prices of 2020");
        spread.Amount.Should().Be(Money.Parse("CNY 1469083917.66"));
        spread.Unrounded.Basis.Should().Be(PriceBasis.Of(2020));
        PricedMoney
            .Sum(spread.Parts.Select(part => part.Unrounded), Currency.Cny, PriceBasis.Of(2020))
            .Should()
            .Be(spread.Unrounded);
        var lines = spread.ToString().Split('\n');
        lines.Should().HaveCount(6);
        lines[0].Should().StartWith("CNY 1400000000 are CNY ").And.EndWith(" in prices of 2020:");
        lines[5].Should().Be("  " + spread.Parts[4]);
    }

    [Fact]
    public void Shares_need_not_be_even_nor_in_order()
    {
        var spread = Money
            .Parse("CNY 300")
            .RebaseSpread(
                [(2020, Rational.Of(2, 3)), (2010, Rational.Of(1, 3))],
                2010,
                PriceIndex.ChinaCpi,
                MidpointRounding.ToZero
            );
        // 100 + 200 × 100 / 128.10944
        spread.Parts.Select(part => part.FromYear).Should().Equal(2010, 2020);
        spread.Unrounded.Should().Be(PricedMoney.Parse("CNY 51267100/200171 in prices of 2010"));
        spread.Rounding.Should().Be(MidpointRounding.ToZero);
        spread.Amount.Should().Be(Money.Parse("CNY 256.11"));
        spread.Parts[1].Amount.Should().Be(Money.Parse("CNY 156.11"));
    }

    [Fact]
    public void Shares_that_are_not_the_parts_of_one_are_refused()
    {
        Refused(
            "The shares of the years add up to 5/6, not to 1.*",
            (2010, Rational.Of(1, 2)),
            (2011, Rational.Of(1, 3))
        );
        Refused("The shares of the years add up to 0, not to 1.*");
        Refused("The share 0 of 2011 is not positive.*", (2010, Rational.One), (2011, Rational.Zero));
        Refused("The share -1 of 2011 is not positive.*", (2010, Rational.Of(2, 1)), (2011, Rational.Of(-1, 1)));
        Refused(
            "The share 0.5 of 2010 is the second of that year.*",
            (2010, Rational.Of(1, 2)),
            (2010, Rational.Of(1, 2))
        );
        Refused("The price year 999 is outside 1000..9999.*", (999, Rational.One));
        FluentActions
            .Invoking(() => Grants.RebaseSpread(null!, 2020, PriceIndex.ChinaCpi))
            .Should()
            .Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_one_year_refuses_the_spread_refuses()
    {
        FluentActions
            .Invoking(() => Grants.RebaseSpread(Evenly, 1985, PriceIndex.ChinaCpi))
            .Should()
            .Throw<KeyNotFoundException>();
        FluentActions
            .Invoking(() => Money.Parse("USD 5").RebaseSpread(Evenly, 2020, PriceIndex.ChinaCpi))
            .Should()
            .Throw<CurrencyMismatchException>();
        FluentActions
            .Invoking(() => default(Money).RebaseSpread(Evenly, 2020, PriceIndex.ChinaCpi))
            .Should()
            .Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Grants.RebaseSpread(Evenly, 2020, null!)).Should().Throw<ArgumentNullException>();
    }

    private static void Refused(string message, params (int, Rational)[] shares) =>
        FluentActions
            .Invoking(() => Grants.RebaseSpread(shares, 2020, PriceIndex.ChinaCpi))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message)
            .Which.ParamName.Should()
            .Be("shares");
}
