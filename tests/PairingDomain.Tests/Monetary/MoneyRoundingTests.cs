using System.Globalization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyRoundingTests
{
    [Theory]
    [InlineData("CNY 1.005", MidpointRounding.ToEven, "CNY 1.00")]
    [InlineData("CNY 1.005", MidpointRounding.AwayFromZero, "CNY 1.01")]
    [InlineData("CNY -1.005", MidpointRounding.AwayFromZero, "CNY -1.01")]
    [InlineData("CNY 1.009", MidpointRounding.ToZero, "CNY 1.00")]
    [InlineData("CNY -1.001", MidpointRounding.ToNegativeInfinity, "CNY -1.01")]
    [InlineData("CNY 1.001", MidpointRounding.ToPositiveInfinity, "CNY 1.01")]
    [InlineData("JPY 1234.5", MidpointRounding.ToEven, "JPY 1234")]
    [InlineData("KWD 1.2345", MidpointRounding.ToEven, "KWD 1.234")]
    [InlineData("CLF 1.23456", MidpointRounding.ToEven, "CLF 1.2346")]
    [InlineData("CNY 1.5", MidpointRounding.ToEven, "CNY 1.5")]
    public void To_the_minor_unit(string money, MidpointRounding mode, string rounded) =>
        Money.Parse(money).Round(mode).ToString().Should().Be(rounded);

    [Theory]
    [InlineData("XAU 1.5")]
    [InlineData("DEM 1.5")]
    public void Without_a_minor_unit_the_decimals_must_be_named(string money)
    {
        Money
            .Parse(money)
            .Invoking(it => it.Round(MidpointRounding.ToEven))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage($"{money} *ISO 4217 gives none for {money[..3]}*");
        Money.Parse(money).Round(0, MidpointRounding.ToEven).Amount.Should().Be(2m);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void Decimals_are_0_to_28(int decimals, bool allowed)
    {
        var money = Money.Of(2m, Currency.Cny);
        var round = money.Invoking(it => it.Round(decimals, MidpointRounding.ToEven));
        var divide = money.Invoking(it => it.Divide(2m, decimals, MidpointRounding.ToEven));
        if (allowed)
        {
            round.Should().NotThrow();
            divide.Should().NotThrow();
        }
        else
        {
            round.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(decimals));
            divide.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(decimals));
        }
    }

    [Theory]
    [InlineData((MidpointRounding)(-1))]
    [InlineData((MidpointRounding)5)]
    public void A_mode_that_is_none_is_refused_even_where_nothing_is_to_be_rounded(MidpointRounding mode)
    {
        var money = Money.Of(2m, Currency.Cny);
        money
            .Invoking(it => it.Round(mode))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage($"{(int)mode} is not a rounding mode.*")
            .WithParameterName(nameof(mode));
        money
            .Invoking(it => it.Round(2, mode))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(mode));
        money
            .Invoking(it => it.RoundTo(1m, mode))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(mode));
        money
            .Invoking(it => it.Divide(1m, 2, mode))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName(nameof(mode));
    }

    [Theory]
    [InlineData("CNY 1.02", "0.05", MidpointRounding.ToEven, "CNY 1")]
    [InlineData("CNY 1.03", "0.05", MidpointRounding.ToEven, "CNY 1.05")]
    [InlineData("CNY 1.025", "0.05", MidpointRounding.ToEven, "CNY 1")]
    [InlineData("CNY 1.025", "0.05", MidpointRounding.AwayFromZero, "CNY 1.05")]
    [InlineData("CNY -1.025", "0.05", MidpointRounding.ToPositiveInfinity, "CNY -1")]
    [InlineData("CNY 50849999", "100000", MidpointRounding.ToEven, "CNY 50800000")]
    [InlineData("CNY 7", "3", MidpointRounding.ToZero, "CNY 6")]
    public void To_a_step(string money, string step, MidpointRounding mode, string rounded)
    {
        var size = decimal.Parse(step, CultureInfo.InvariantCulture);
        Money.Parse(money).RoundTo(size, mode).ToString().Should().Be(rounded);
        Money.Parse(money).RoundTo(Money.Of(size, Currency.Cny), mode).ToString().Should().Be(rounded);
    }

    [Fact]
    public void A_step_is_positive_of_the_same_currency_and_gives_a_multiple_that_fits()
    {
        var money = Money.Of(2m, Currency.Cny);
        money
            .Invoking(it => it.RoundTo(0m, MidpointRounding.ToEven))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("step");
        money.Invoking(it => it.RoundTo(-1m, MidpointRounding.ToEven)).Should().Throw<ArgumentOutOfRangeException>();
        money
            .Invoking(it => it.RoundTo(Money.Of(1m, Currency.Usd), MidpointRounding.ToEven))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 2 rounded to USD 1: money of two currencies does not mix*");
        var largest = Money.Of(decimal.MaxValue, Currency.Cny);
        largest
            .Invoking(it => it.RoundTo(10m, MidpointRounding.ToPositiveInfinity))
            .Should()
            .Throw<OverflowException>()
            .WithMessage("The multiple 79228162514264337593543950340*");
        largest
            .Invoking(it => it.RoundTo(1.1m, MidpointRounding.ToZero))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("The multiple 792281625142643375935439503347/10 has more digits*");
    }

    [Theory]
    [InlineData("CNY 100", "3", 2, MidpointRounding.ToEven, "CNY 33.33")]
    [InlineData("CNY 200", "3", 2, MidpointRounding.ToEven, "CNY 66.67")]
    [InlineData("CNY 200", "3", 2, MidpointRounding.ToZero, "CNY 66.66")]
    [InlineData("CNY -200", "3", 2, MidpointRounding.ToZero, "CNY -66.66")]
    [InlineData("CNY 1", "8", 2, MidpointRounding.ToEven, "CNY 0.12")]
    [InlineData("CNY 1", "8", 2, MidpointRounding.AwayFromZero, "CNY 0.13")]
    [InlineData("CNY 1", "-8", 3, MidpointRounding.ToEven, "CNY -0.125")]
    [InlineData("CNY 767500000", "153500", 0, MidpointRounding.ToEven, "CNY 5000")]
    public void Division_rounds_once_as_asked(
        string money,
        string divisor,
        int decimals,
        MidpointRounding mode,
        string quotient
    ) =>
        Money
            .Parse(money)
            .Divide(decimal.Parse(divisor, CultureInfo.InvariantCulture), decimals, mode)
            .ToString()
            .Should()
            .Be(quotient);

    [Fact]
    public void Exact_division_is_refused_when_the_quotient_does_not_end()
    {
        Money.Of(1m, Currency.Cny).DivideExactly(8m).ToString().Should().Be("CNY 0.125");
        Money
            .Of(1m, Currency.Cny)
            .Invoking(it => it.DivideExactly(3m))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("The quotient 1/3 has more digits*");
    }

    [Fact]
    public void A_quotient_that_does_not_fit_is_refused()
    {
        var largest = Money.Of(decimal.MaxValue, Currency.Cny);
        largest
            .Invoking(it => it.Divide(0.1m, 0, MidpointRounding.ToEven))
            .Should()
            .Throw<OverflowException>()
            .WithMessage("The rounded quotient 792281625142643375935439503350*");
        largest
            .Invoking(it => it.Divide(2m, 1, MidpointRounding.ToEven))
            .Should()
            .Throw<PrecisionLossException>("39614081257132168796771975167.5 has 30 digits");
        largest.Invoking(it => it.DivideExactly(0.1m)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        var money = Money.Of(5m, Currency.Cny);
        money
            .Invoking(it => it.Divide(0m, 2, MidpointRounding.ToEven))
            .Should()
            .Throw<DivideByZeroException>()
            .WithMessage("CNY 5 divided by zero*");
        money.Invoking(it => it.DivideExactly(0m)).Should().Throw<DivideByZeroException>();
        money.Invoking(it => it.RatioTo(Money.Zero(Currency.Cny))).Should().Throw<DivideByZeroException>();
    }

    [Fact]
    public void A_ratio_is_an_exact_fraction_within_one_currency()
    {
        Money.Of(1m, Currency.Cny).RatioTo(Money.Of(3m, Currency.Cny)).Should().Be(Rational.Of(1, 3));
        Money
            .Of(1m, Currency.Cny)
            .Invoking(it => it.RatioTo(Money.Of(3m, Currency.Usd)))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 1 / USD 3*");
    }
}
