using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyArithmeticTests
{
    private static readonly Money Largest = Cny(decimal.MaxValue);

    [Fact]
    public void Sums_and_differences_are_exact_and_keep_the_larger_number_of_decimals()
    {
        (Cny(42_200_000m) + Cny(7_300_000m) + Cny(1_300_000m)).Should().Be(Cny(50_800_000m));
        (Cny(0.1m) + Cny(0.20m)).ToString().Should().Be("CNY 0.30");
        (Cny(0.1m) - Cny(0.30m)).ToString().Should().Be("CNY -0.20");
        (-Cny(5m)).Should().Be(Cny(-5m));
    }

    [Fact]
    public void A_sum_that_would_lose_a_digit_is_refused()
    {
        // decimal itself gives 792281625142643375935439503.4 and says nothing.
        FluentActions
            .Invoking(() => Cny(792281625142643375935439503.35m) + Cny(0.01m))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("792281625142643375935439503.35 + 0.01 *");
        (Cny(792281625142643375935439503.34m) + Cny(0.01m)).Should().Be(Cny(792281625142643375935439503.35m));
        FluentActions
            .Invoking(() => Cny(7922816251426433759354395033.5m) - Cny(0.01m))
            .Should()
            .Throw<PrecisionLossException>();
    }

    [Fact]
    public void A_sum_beyond_the_range_is_refused_by_naming_operands_and_bound()
    {
        FluentActions
            .Invoking(() => Largest + Cny(1m))
            .Should()
            .Throw<OverflowException>()
            .WithMessage("79228162514264337593543950335 + 1 *79,228,162,514,264,337,593,543,950,335*");
        FluentActions.Invoking(() => -Largest - Cny(1m)).Should().Throw<OverflowException>();
        FluentActions
            .Invoking(() => Largest * 2m)
            .Should()
            .Throw<OverflowException>()
            .WithMessage("79228162514264337593543950335 × 2 *");
        (Largest + Cny(0m)).Should().Be(Largest);
        (-Largest).Amount.Should().Be(decimal.MinValue);
    }

    [Fact]
    public void Products_are_exact_both_ways()
    {
        (Cny(1.05m) * 1.10m).ToString().Should().Be("CNY 1.1550");
        (1.10m * Cny(1.05m)).ToString().Should().Be("CNY 1.1550");
        (Cny(-3m) * 2m).Should().Be(Cny(-6m));
        FluentActions
            .Invoking(() => Cny(0.000000000000001m) * 0.000000000000001m)
            .Should()
            .Throw<PrecisionLossException>();
    }

    [Fact]
    public void Two_currencies_do_not_mix_not_even_zero()
    {
        var yuan = Cny(5.50m);
        var nothing = Money.Zero(Currency.Usd);
        var refused = FluentActions
            .Invoking(() => yuan + nothing)
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 5.50 + USD 0*")
            .Which;
        refused.Left.Should().Be(Currency.Cny);
        refused.Right.Should().Be(Currency.Usd);
        FluentActions.Invoking(() => nothing + yuan).Should().Throw<CurrencyMismatchException>();
        FluentActions
            .Invoking(() => yuan - nothing)
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 5.50 - USD 0*");
    }

    [Fact]
    public void The_absolute_amount_has_no_sign()
    {
        Cny(-5.10m).Abs().ToString().Should().Be("CNY 5.10");
        Cny(5.10m).Abs().Should().Be(Cny(5.10m));
    }

    [Fact]
    public void The_sum_of_nothing_is_zero_of_the_currency_named() =>
        Money.Sum([], Currency.Hkd).Should().Be(Money.Zero(Currency.Hkd));

    [Fact]
    public void A_sum_needs_a_currency_and_items()
    {
        FluentActions.Invoking(() => Money.Sum([], default)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Money.Sum((IEnumerable<Money>)null!, Currency.Cny))
            .Should()
            .Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_sum_is_exact_and_keeps_the_larger_number_of_decimals()
    {
        Money.Sum([Cny(42_200_000m), Cny(7_300_000m), Cny(1_300_000m)], Currency.Cny).Should().Be(Cny(50_800_000m));
        Money.Sum([Cny(0.1m), Cny(0.20m)], Currency.Cny).ToString().Should().Be("CNY 0.30");
    }

    [Fact]
    public void A_sum_is_the_same_of_an_array_a_list_a_span_and_a_query()
    {
        Money[] items = [Cny(0.1m), Cny(0.20m), Cny(-7m)];
        foreach (IEnumerable<Money> form in new IEnumerable<Money>[] { items, items.ToList(), items.Select(it => it) })
        {
            Money.Sum(form, Currency.Cny).ToString().Should().Be("CNY -6.70");
            FluentActions
                .Invoking(() => Money.Sum(form, Currency.Usd))
                .Should()
                .Throw<CurrencyMismatchException>()
                .WithMessage("Item 1 of a sum in USD is CNY 0.1:*");
            FluentActions.Invoking(() => Money.Sum(form, default)).Should().Throw<ArgumentException>();
        }

        Money.Sum(items.AsSpan(1), Currency.Cny).ToString().Should().Be("CNY -6.80");
        IEnumerable<Money> withNothing = [Cny(1m), default];
        FluentActions.Invoking(() => Money.Sum(withNothing, Currency.Cny)).Should().Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() => Money.Sum(withNothing.Where(_ => true), Currency.Cny))
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Fact]
    public void An_item_of_another_currency_is_named_with_its_place()
    {
        var refused = FluentActions
            .Invoking(() => Money.Sum([Cny(1m), Money.Of(3.20m, Currency.Usd)], Currency.Cny))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("Item 2 of a sum in CNY is USD 3.20*")
            .Which;
        refused.Left.Should().Be(Currency.Cny);
        refused.Right.Should().Be(Currency.Usd);
        FluentActions
            .Invoking(() => Money.Sum([Money.Zero(Currency.Usd)], Currency.Cny))
            .Should()
            .Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void A_sum_fits_when_its_total_does_whatever_the_order()
    {
        Money.Sum([Largest, Cny(1m), -Largest], Currency.Cny).Should().Be(Cny(1m));
        Money.Sum([Largest, Cny(0.01m), -Largest], Currency.Cny).Should().Be(Cny(0.01m));
        Money.Sum([Largest, Largest, -Largest], Currency.Cny).Should().Be(Largest);
        Money.Sum([Largest, Largest, -Largest, -Largest, Cny(2m)], Currency.Cny).Should().Be(Cny(2m));
    }

    [Fact]
    public void A_total_that_does_not_fit_is_refused_by_name()
    {
        FluentActions
            .Invoking(() => Money.Sum([Largest, Cny(1m)], Currency.Cny))
            .Should()
            .Throw<OverflowException>()
            .WithMessage("The sum 79228162514264337593543950336 is beyond*");
        FluentActions.Invoking(() => Money.Sum([-Largest, Cny(-1m)], Currency.Cny)).Should().Throw<OverflowException>();
        FluentActions
            .Invoking(() => Money.Sum([Cny(7922816251426433759354395033.5m), Cny(0.01m)], Currency.Cny))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("The sum *has more digits*");
        FluentActions
            .Invoking(() => Money.Sum([Largest, Cny(-0.01m)], Currency.Cny))
            .Should()
            .Throw<PrecisionLossException>();
    }

    [Fact]
    public void The_mismatch_exception_can_be_made_as_any_other()
    {
        new CurrencyMismatchException().Message.Should().Contain("two currencies");
        new CurrencyMismatchException("why").Message.Should().Be("why");
        var cause = new FormatException();
        new CurrencyMismatchException("why", cause).InnerException.Should().BeSameAs(cause);
        new CurrencyMismatchException("why").Left.IsNone.Should().BeTrue();
    }

    private static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);
}
