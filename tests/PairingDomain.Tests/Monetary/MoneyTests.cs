using System.Runtime.CompilerServices;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyTests
{
    [Fact]
    public void It_has_an_amount_and_a_currency()
    {
        var money = Money.Of(1234.50m, Currency.Cny);
        money.Amount.Should().Be(1234.50m);
        money.Currency.Should().Be(Currency.Cny);
        Unsafe.SizeOf<Money>().Should().Be(24);
    }

    [Fact]
    public void Zero_has_a_currency()
    {
        Money.Zero(Currency.Usd).Should().Be(Money.Of(0m, Currency.Usd));
        Money.Zero(Currency.Usd).Should().NotBe(Money.Zero(Currency.Cny));
        FluentActions
            .Invoking(() => Money.Zero(default))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("currency");
        FluentActions
            .Invoking(() => Money.Of(1m, default))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Money needs a currency; default(Currency) is none.*")
            .WithParameterName("currency");
    }

    [Fact]
    public void Equal_values_are_equal_with_equal_hashes_whatever_their_decimals()
    {
        var one = Money.Of(1.0m, Currency.Cny);
        var same = Money.Of(1.00m, Currency.Cny);
        one.Should().Be(same);
        (one == same).Should().BeTrue();
        (one != same).Should().BeFalse();
        one.Equals((object)same).Should().BeTrue();
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.ToString().Should().Be("CNY 1.0");
        same.ToString().Should().Be("CNY 1.00");
    }

    [Fact]
    public void Different_amounts_or_currencies_are_not_equal_and_asking_does_not_throw()
    {
        var one = Money.Of(1m, Currency.Cny);
        (one == Money.Of(1m, Currency.Usd)).Should().BeFalse();
        (one != Money.Of(1m, Currency.Usd)).Should().BeTrue();
        (one == Money.Of(2m, Currency.Cny)).Should().BeFalse();
        (one != Money.Of(2m, Currency.Cny)).Should().BeTrue();
        one.Equals(null).Should().BeFalse();
        one.Equals(1m).Should().BeFalse();
        one.GetHashCode().Should().NotBe(Money.Of(1m, Currency.Usd).GetHashCode());
    }

    [Fact]
    public void There_is_no_negative_zero()
    {
        var zero = Money.Of(new decimal(0, 0, 0, isNegative: true, 2), Currency.Cny);
        zero.ToString().Should().Be("CNY 0.00");
        decimal.IsNegative(zero.Amount).Should().BeFalse();
        zero.GetHashCode().Should().Be(Money.Zero(Currency.Cny).GetHashCode());
        (-Money.Zero(Currency.Cny)).ToString().Should().Be("CNY 0");
        (Money.Of(-1m, Currency.Cny) * 0m).ToString().Should().Be("CNY 0");
        Money.Of(-0.4m, Currency.Cny).Round(0, MidpointRounding.ToEven).ToString().Should().Be("CNY 0");
    }

    [Theory]
    [InlineData(-5, -1, false)]
    [InlineData(0, 0, true)]
    [InlineData(5, 1, false)]
    public void It_has_a_sign(int amount, int sign, bool isZero)
    {
        var money = Money.Of(amount, Currency.Cny);
        money.Sign.Should().Be(sign);
        money.IsZero.Should().Be(isZero);
    }

    [Fact]
    public void Default_has_no_currency_and_equals_only_itself()
    {
        var none = default(Money);
        none.Currency.IsNone.Should().BeTrue();
        none.ToString().Should().Be("no currency");
        none.Equals(default).Should().BeTrue();
        (none == (new Money[1])[0]).Should().BeTrue();
        (none == Money.Zero(Currency.Cny)).Should().BeFalse();
        none.GetHashCode().Should().Be(default(Money).GetHashCode());
        FluentActions
            .Invoking(() => none.Amount)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("default(Money) has no currency and no amount: it cannot be computed with*");
    }

    public static TheoryData<string, Action> UsesOfDefault
    {
        get
        {
            var none = default(Money);
            var one = Money.Of(1m, Currency.Cny);
            return new()
            {
                { "amount", () => _ = none.Amount },
                { "sign", () => _ = none.Sign },
                { "is zero", () => _ = none.IsZero },
                { "default + money", () => _ = none + one },
                { "money + default", () => _ = one + none },
                { "default + default", () => _ = none + none },
                { "default - money", () => _ = none - one },
                { "money - default", () => _ = one - none },
                { "negation", () => _ = -none },
                { "times", () => _ = none * 2m },
                { "times, other way", () => _ = 2m * none },
                { "abs", () => none.Abs() },
                { "sum", () => Money.Sum([one, none], Currency.Cny) },
                { "less", () => _ = none < one },
                { "greater or equal", () => _ = one >= none },
                { "compare", () => none.CompareTo(none) },
                { "compare with object", () => one.CompareTo((object)none) },
                { "min", () => Money.Min(none, one) },
                { "max", () => Money.Max(one, none) },
                { "round", () => none.Round(MidpointRounding.ToEven) },
                { "round to decimals", () => none.Round(2, MidpointRounding.ToEven) },
                { "round to a step", () => none.RoundTo(5m, MidpointRounding.ToEven) },
                { "round to a step of money", () => none.RoundTo(one, MidpointRounding.ToEven) },
                { "divide", () => none.Divide(2m, 2, MidpointRounding.ToEven) },
                { "divide by zero", () => none.Divide(0m, 2, MidpointRounding.ToEven) },
                { "divide exactly", () => none.DivideExactly(2m) },
                { "ratio", () => none.RatioTo(one) },
                { "ratio to default", () => one.RatioTo(none) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(UsesOfDefault))]
    public void Every_other_use_of_default_throws(string use, Action action) =>
        action
            .Should()
            .Throw<InvalidOperationException>(use)
            .Which.Should()
            .NotBeOfType<CurrencyMismatchException>("default has no currency to mismatch");
}
