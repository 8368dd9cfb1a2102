using PairingDomain.Numerics;

namespace PairingDomain.Tests.Numerics;

public sealed class ExactDecimalTests
{
    [Fact]
    public void Dropped_zeros_are_no_loss()
    {
        ExactDecimal.Add(79228162514264337593543950334m, 1.0m).Should().Be(decimal.MaxValue);
        ExactDecimal.Multiply(7922816251426433759354395033.50m, 10m).Should().Be(decimal.MaxValue);
        ExactDecimal.Multiply(0.00000000000000000000m, 0.00000000000000000000m).Should().Be(0m);
    }

    [Fact]
    public void A_lost_digit_and_a_result_beyond_the_range_are_two_things()
    {
        FluentActions
            .Invoking(() => ExactDecimal.Add(decimal.MaxValue, 0.1m))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("79228162514264337593543950335 + 0.1 has more digits*");
        FluentActions
            .Invoking(() => ExactDecimal.Add(decimal.MaxValue, 1m))
            .Should()
            .Throw<OverflowException>()
            .WithMessage("79228162514264337593543950335 + 1 is beyond*");
        FluentActions
            .Invoking(() => ExactDecimal.Subtract(decimal.MinValue, 1m))
            .Should()
            .Throw<OverflowException>()
            .WithMessage("-79228162514264337593543950335 + -1 is beyond*");
        FluentActions
            .Invoking(() => ExactDecimal.Multiply(0.00000000000000000001m, 0.000000001m))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("0.00000000000000000001 × 0.000000001 has more digits*");
        FluentActions
            .Invoking(() => ExactDecimal.Multiply(decimal.MaxValue, -2m))
            .Should()
            .Throw<OverflowException>()
            .WithMessage("79228162514264337593543950335 × -2 is beyond*");
    }

    [Fact]
    public void A_sum_that_may_not_fit_is_tried_without_an_exception()
    {
        ExactDecimal.TryAdd(1.5m, 2m, out var sum).Should().BeTrue();
        sum.Should().Be(3.5m);
        ExactDecimal.TryAdd(decimal.MaxValue, 1m, out sum).Should().BeFalse();
        sum.Should().Be(0m);
        ExactDecimal.TryAdd(decimal.MaxValue, 0.1m, out _).Should().BeFalse();
    }
}
