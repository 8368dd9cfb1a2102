using System.Numerics;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Tests.Contracts;

namespace PairingDomain.Tests.Monetary;

public sealed class AllocationTests
{
    [Fact]
    public void The_front_door_loses_no_fen()
    {
        Money[] parts = Money.Parse("50.8 million yuan").Allocate(3, 2, 2);
        parts.Should().Equal(Cny(21_771_428.57m), Cny(14_514_285.72m), Cny(14_514_285.71m));
    }

    [Fact]
    public void Weights_may_be_decimals_fractions_or_money_and_mixed()
    {
        Cny(100m).Allocate(0.5m, 0.3m, 0.2m).Should().Equal(Cny(50m), Cny(30m), Cny(20m));
        Cny(100m).Allocate(1, 0.5m).Should().Equal(Cny(66.67m), Cny(33.33m));
        Cny(100m).Allocate(Rational.Of(1, 3), Rational.Of(2, 3)).Should().Equal(Cny(33.33m), Cny(66.67m));
        Cny(100m).Allocate(Money.Parse("USD 1"), Money.Parse("USD 3")).Should().Equal(Cny(25m), Cny(75m));
        int[] ratio = [1, 3];
        Cny(100m).Allocate(ratio).Should().Equal(Cny(25m), Cny(75m));
        Cny(100m).Allocate([1, 2], AllocationMode.ToFirst).Should().Equal(Cny(33.34m), Cny(66.66m));
    }

    [Fact]
    public void Of_equal_remainders_the_first_is_served_first()
    {
        Cny(0.02m).Allocate(1, 1, 1).Should().Equal(Cny(0.01m), Cny(0.01m), Cny(0m));
        Cny(0.05m).Allocate(7, 3).Should().Equal(Cny(0.04m), Cny(0.01m));
        Cny(0.05m).Allocate(3, 7).Should().Equal(Cny(0.02m), Cny(0.03m));
    }

    [Fact]
    public void Shares_show_the_decimals_of_the_step()
    {
        string.Join(' ', Cny(9m).Allocate(1, 1, 1)).Should().Be("CNY 3.00 CNY 3.00 CNY 3.00");
        string.Join(' ', Cny(9.000m).Split(3)).Should().Be("CNY 3.00 CNY 3.00 CNY 3.00");
        string.Join(' ', Cny(9.000m).Split(3, step: Cny(1m))).Should().Be("CNY 3 CNY 3 CNY 3");
        Cny(9m).SplitSeparately(2).ToString().Should().Be("CNY 4.50 + CNY 4.50, rest CNY 0.00");
        Cny(9m).AllocateSeparately([1, 1], Cny(1m)).ToString().Should().Be("CNY 4 + CNY 4, rest CNY 1");
    }

    [Fact]
    public void What_is_kept_apart_is_told_apart()
    {
        var allocation = Cny(10.019m).AllocateSeparately([1, 1]);
        allocation.Total.Should().Be(Cny(10.019m));
        allocation.Shares.Should().Equal(Cny(5m), Cny(5m));
        allocation.Rest.Should().Be(Cny(0.019m));
        FluentActions
            .Invoking(() => ((IList<Money>)allocation.Shares)[0] = Cny(7m))
            .Should()
            .Throw<NotSupportedException>();
    }

    [Fact]
    public void Its_text_is_the_same_in_every_culture()
    {
        foreach (var culture in Cultures.All)
        {
            Cultures.Run(
                culture,
                () =>
                    Cny(-1m)
                        .SplitSeparately(3)
                        .ToString()
                        .Should()
                        .Be("CNY -0.33 + CNY -0.33 + CNY -0.33, rest CNY -0.01")
            );
        }
    }

    [Fact]
    public void An_amount_that_is_not_a_whole_number_of_steps_is_refused()
    {
        FluentActions
            .Invoking(() => Cny(0.005m).Allocate(1, 1))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("CNY 0.005 is not a whole number of steps of CNY 0.01: round it first*");
        FluentActions
            .Invoking(() => Cny(15_000m).Split(2, step: Cny(10_000m)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("CNY 15000 is not a whole number of steps of CNY 10000*");
        FluentActions.Invoking(() => Money.Parse("JPY 0.5").Split(2)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("XAU 1")]
    [InlineData("DEM 1")]
    public void Without_a_minor_unit_a_step_has_to_be_named(string text)
    {
        var money = Money.Parse(text);
        var refused = $"{text} cannot be shared in minor units: ISO 4217 gives none for {money.Currency}; name a step.";
        FluentActions
            .Invoking(() => money.Allocate(1, 1))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage(refused);
        FluentActions
            .Invoking(() => money.SplitSeparately(2))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage(refused);
        money
            .Split(2, step: Money.Of(0.5m, money.Currency))
            .Should()
            .Equal(Money.Of(0.5m, money.Currency), Money.Of(0.5m, money.Currency));
    }

    [Fact]
    public void A_step_is_positive_and_of_the_same_currency()
    {
        FluentActions
            .Invoking(() => Cny(1m).Split(2, step: Cny(0m)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("The step CNY 0 is not positive.*");
        FluentActions
            .Invoking(() => Cny(1m).Allocate([1], AllocationMode.ToFirst, Cny(-0.01m)))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        var refused = FluentActions
            .Invoking(() => Cny(1m).AllocateSeparately([1], Money.Parse("USD 0.01")))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 1 cannot be shared in steps of USD 0.01*")
            .Which;
        refused.Left.Should().Be(Currency.Cny);
        refused.Right.Should().Be(Currency.Usd);
        FluentActions
            .Invoking(() => Cny(1m).Split(2, step: default(Money)))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("*no currency*");
    }

    [Fact]
    public void Weights_are_one_or_more_not_negative_and_not_all_zero()
    {
        Refused(() => Cny(1m).Allocate(Array.Empty<int>()), "There are no weights*");
        Refused(() => Cny(1m).Allocate(Array.Empty<decimal>()), "There are no weights*");
        Refused(() => Cny(1m).Allocate(Array.Empty<Rational>()), "There are no weights*");
        Refused(() => Cny(1m).AllocateSeparately(Array.Empty<Money>()), "There are no weights*");
        Refused(() => Cny(1m).Allocate(1, -3, 5), "Weight 2 is -3; a weight is zero or more.");
        Refused(() => Cny(1m).Allocate(1m, 3m, -0.5m), "Weight 3 is -0.5; *");
        Refused(() => Cny(1m).Allocate(Rational.Of(-1, 3), 1), "Weight 1 is -1/3; *");
        Refused(() => Cny(1m).Allocate(Cny(1m), Cny(-1m)), "Weight 2 is -1; *");
        Refused(() => Cny(1m).Allocate(0, 0), "All weights (2) are zero*");
        Refused(() => Cny(1m).Allocate(0.0m), "All weights (1) are zero*");
    }

    [Fact]
    public void Weights_of_money_are_of_one_currency()
    {
        var refused = FluentActions
            .Invoking(() => Cny(1m).Allocate(Cny(1m), Money.Parse("USD 2")))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("Weight 2 is USD 2, weight 1 is CNY 1: *")
            .Which;
        refused.Left.Should().Be(Currency.Cny);
        refused.Right.Should().Be(Currency.Usd);
        FluentActions
            .Invoking(() => Cny(1m).Allocate(Cny(1m), default(Money)))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("default(Money)*");
    }

    [Fact]
    public void Default_is_not_shared()
    {
        var none = default(Money);
        foreach (
            var use in new Action[]
            {
                () => none.Allocate(1, 1),
                () => none.AllocateSeparately([1, 1]),
                () => none.Split(2),
                () => none.SplitSeparately(2),
                () => none.Split(2, step: Cny(1m)),
            }
        )
        {
            use.Should().Throw<InvalidOperationException>().WithMessage("default(Money) has no currency*");
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_mode_is_one_of_four(int mode)
    {
        FluentActions
            .Invoking(() => Cny(1m).Allocate([1, 1], (AllocationMode)mode))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage($"{mode} is not a mode of allocation.*");
        FluentActions
            .Invoking(() => Cny(1m).Split(2, (AllocationMode)mode))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void There_are_at_most_a_million_shares()
    {
        Cny(10_000m).Split(1_000_000).Should().HaveCount(1_000_000).And.OnlyContain(part => part == Cny(0.01m));
        Cny(10_000m)
            .Allocate(
                new int[1_000_000]
                    .Select(_ => 1)
                    .ToArray()
            )[^1]
            .Should()
            .Be(Cny(0.01m));
        FluentActions
            .Invoking(() => Cny(1m).Split(1_000_001))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("1000001 parts are outside 1..1000000.*");
        FluentActions.Invoking(() => Cny(1m).Split(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Cny(1m).SplitSeparately(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Cny(1m).SplitSeparately(1_000_001)).Should().Throw<ArgumentOutOfRangeException>();
        Refused(() => Cny(1m).Allocate(new int[1_000_001]), "1000001 weights are more than 1000000.");
    }

    [Fact]
    public void At_the_limits_of_decimal_a_share_is_exact_or_refused()
    {
        // 2^96 - 1 is divisible by three and not by two.
        var largest = Cny(decimal.MaxValue);
        largest.Allocate(1).Should().Equal(largest);
        (-largest).Split(1).Should().Equal(-largest);
        largest.Allocate(1, 1, 1).Should().OnlyContain(share => share == Cny(26409387504754779197847983445m));
        FluentActions
            .Invoking(() => largest.Split(2))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage(
                "A share of CNY 79228162514264337593543950335 is 79228162514264337593543950335/2, more digits than decimal holds; name a larger step."
            );
        largest
            .Split(2, step: Cny(1m))
            .Should()
            .Equal(Cny(39614081257132168796771975168m), Cny(39614081257132168796771975167m));
        var smallest = Cny(0.0000000000000000000000000001m);
        smallest.Allocate([1, 1], AllocationMode.ToLast, smallest).Should().Equal(Cny(0m), smallest);

        // 96 bits of fen, and the last of them is written.
        Cny(792281625142643375935439503.30m)
            .Allocate(1)[0]
            .ToString()
            .Should()
            .Be("CNY 792281625142643375935439503.30");

        // 7.9 × 10^56 steps.
        largest.Allocate([0, 1], AllocationMode.ToLast, smallest).Should().Equal(Cny(0m), largest);
        largest
            .AllocateSeparately([1], smallest)
            .ToString()
            .Should()
            .Be($"{largest}, rest CNY 0.0000000000000000000000000000");
    }

    [Fact]
    public void A_rest_that_decimal_does_not_hold_is_refused()
    {
        // Two blocks of 3 × 10^28 + 0.03 are given; 19,228,162,514,264,337,593,543,950,334.94 is left.
        FluentActions
            .Invoking(() =>
                Cny(decimal.MaxValue)
                    .AllocateSeparately(
                        [Rational.Of(BigInteger.Pow(10, 30), 1), Rational.One],
                        Cny(0.03m),
                        inBlocks: true
                    )
            )
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("The rest 961408125713216879677197516747/50 has more digits*");
    }

    [Theory]
    [InlineData("CNY 184467440737095516.15", "CNY 92233720368547758.08")]
    [InlineData("CNY 184467440737095516.16", "CNY 92233720368547758.08")]
    [InlineData("CNY 184467440737095516.17", "CNY 92233720368547758.09")]
    public void Either_side_of_64_bits_the_shares_are_the_same_arithmetic(string total, string first) =>
        Money.Parse(total).Allocate(1, 1)[0].Should().Be(Money.Parse(first));

    [Fact]
    public void A_share_needs_room_for_its_own_decimals_only()
    {
        // 12,000,000,000,000,000,000 steps; with the one decimal of the step the total would have 30 digits.
        var step = Cny(1_000_000_000.5m);
        var total = Cny(12_000_000_006_000_000_000_000_000_000m);
        total.Split(1, step: step).Should().Equal(total);
        total
            .Allocate([11, 1], AllocationMode.LargestRemainder, step)
            .Should()
            .Equal(Cny(11_000_000_005_500_000_000_000_000_000m), Cny(1_000_000_000_500_000_000_000_000_000m));
        FluentActions
            .Invoking(() =>
                total.Allocate([11_000_000_000_000_000_001m, 999_999_999_999_999_999m], AllocationMode.ToFirst, step)
            )
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("A share of CNY 12000000006000000000000000000 is *name a larger step.");
    }

    [Fact]
    public void Weights_may_be_of_any_size()
    {
        var huge = BigInteger.Pow(10, 300);
        Cny(100m).Allocate(Rational.Of(huge, 1), Rational.Of(3 * huge, 1)).Should().Equal(Cny(25m), Cny(75m));
        Cny(100m).Allocate(Rational.Of(huge, 1), Rational.One).Should().Equal(Cny(100m), Cny(0m));
        Cny(100m).Allocate(decimal.MaxValue, decimal.MaxValue).Should().Equal(Cny(50m), Cny(50m));
        Cny(100m).Allocate(int.MaxValue, int.MaxValue).Should().Equal(Cny(50m), Cny(50m));
        Cny(3m).Allocate(long.MaxValue, long.MaxValue, long.MaxValue).Should().Equal(Cny(1m), Cny(1m), Cny(1m));
    }

    [Fact]
    public void Fractions_without_a_common_denominator_of_reasonable_size_are_refused_before_anything_is_computed()
    {
        Cny(100m).Allocate(Rational.Of(1, BigInteger.One << 1023), Rational.One).Should().Equal(Cny(0m), Cny(100m));
        var tiny = Rational.Of(1, BigInteger.One << 600);
        Cny(100m).Allocate(tiny, tiny).Should().Equal(Cny(50m), Cny(50m));
        Refused(
            () => Cny(100m).Allocate(Rational.Of(1, BigInteger.One << 1024), Rational.One),
            "The weights have no common denominator of 1024 bits or less; round them first."
        );
    }

    private static void Refused(Action action, string message) =>
        action.Should().ThrowExactly<ArgumentException>().WithMessage(message);

    private static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);
}
