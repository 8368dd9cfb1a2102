using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Numerics;
using PairingDomain.Tests.Support;

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

    [Theory]
    // The short way ends where a coefficient, at the scale of the other, has more than 62 bits.
    [InlineData("4611686018427387903", "4611686018427387903", "9223372036854775806")]
    [InlineData("4611686018427387904", "4611686018427387904", "9223372036854775808")]
    [InlineData("-4611686018427387903", "-4611686018427387903", "-9223372036854775806")]
    [InlineData("9223372036854775807", "9223372036854775807", "18446744073709551614")]
    [InlineData("18446744073709551615", "18446744073709551615", "36893488147419103230")]
    [InlineData("18446744073709551616", "-18446744073709551616", "0")]
    [InlineData("39614081257132168796771975167", "39614081257132168796771975168", "79228162514264337593543950335")]
    [InlineData("461168601842738790.3", "0.01", "461168601842738790.31")]
    [InlineData("1.50", "2.5", "4.00")]
    [InlineData("2.5", "1.50", "4.00")]
    [InlineData("-2.5", "1.50", "-1.00")]
    [InlineData("2.5", "-2.50", "0.00")]
    [InlineData("1", "0.0000000000000000001", "1.0000000000000000001")]
    [InlineData("1", "0.00000000000000000001", "1.00000000000000000001")] // twenty decimals, more than a power of 64 bits
    [InlineData("0", "0.00000000000000000001", "0.00000000000000000001")]
    [InlineData("0.00000000000000000000", "3", "3.00000000000000000000")]
    public void A_sum_keeps_every_digit_and_the_larger_number_of_decimals(string left, string right, string sum)
    {
        var (first, second) = (Number(left), Number(right));
        ExactDecimal.Add(first, second).ToString(CultureInfo.InvariantCulture).Should().Be(sum);
        ExactDecimal.Add(second, first).ToString(CultureInfo.InvariantCulture).Should().Be(sum);
        ExactDecimal.Subtract(first, -second).ToString(CultureInfo.InvariantCulture).Should().Be(sum);
        ExactDecimal.TryAdd(first, second, out var tried).Should().BeTrue();
        tried.ToString(CultureInfo.InvariantCulture).Should().Be(sum);
    }

    [Theory]
    [InlineData("4294967295", "4294967297", "18446744073709551615")]
    [InlineData("4294967296", "4294967296", "18446744073709551616")]
    [InlineData("-1.5", "1.5", "-2.25")]
    [InlineData("-1.5", "-1.50", "2.250")]
    [InlineData("0.00000000000001", "0.00000000000001", "0.0000000000000000000000000001")]
    [InlineData("18446744073709551616", "2", "36893488147419103232")]
    [InlineData("2", "18446744073709551616", "36893488147419103232")]
    [InlineData("7922816251426433759354395033.5", "10", "79228162514264337593543950335")]
    public void A_product_keeps_every_digit(string left, string right, string product)
    {
        var result = ExactDecimal.Multiply(Number(left), Number(right));
        (result == Number(product)).Should().BeTrue();
        if (!product.EndsWith("335", StringComparison.Ordinal))
        {
            result.ToString(CultureInfo.InvariantCulture).Should().Be(product);
        }
    }

    [Fact]
    public void A_product_of_29_decimals_is_refused_however_small_its_digits() =>
        FluentActions
            .Invoking(() => ExactDecimal.Multiply(0.00000000000001m, 0.000000000000001m))
            .Should()
            .Throw<PrecisionLossException>();

    [Theory]
    [InlineData("1.5", "1.50", 0)]
    [InlineData("1.5", "1.51", -1)]
    [InlineData("-1.5", "-1.51", 1)]
    [InlineData("-1", "1", -1)]
    [InlineData("0", "-0.0", 0)]
    [InlineData("18446744073709551616", "18446744073709551616.0", 0)]
    [InlineData("18446744073709551616", "18446744073709551615", 1)]
    [InlineData("9223372036854775808", "9223372036854775807", 1)]
    [InlineData("18446744073709551615", "0", 1)]
    [InlineData("-79228162514264337593543950335", "0.0000000000000000000000000001", -1)]
    public void Numbers_are_ordered_by_value(string left, string right, int order)
    {
        Math.Sign(ExactDecimal.Compare(Number(left), Number(right))).Should().Be(order);
        Math.Sign(ExactDecimal.Compare(Number(right), Number(left))).Should().Be(-order);
    }

    [Fact]
    public void The_short_ways_give_what_decimal_and_fractions_give() =>
        Laws.Hold(
            AnyNumber,
            AnyNumber,
            (left, right) =>
            {
                Math.Sign(ExactDecimal.Compare(left, right)).Should().Be(Math.Sign(decimal.Compare(left, right)));
                var exact = Rational.Of(left) + Rational.Of(right);
                if (ExactDecimal.TryAdd(left, right, out var sum))
                {
                    Rational.Of(sum).Should().Be(exact);
                    sum.Scale.Should().Be((left + right).Scale);
                    ExactDecimal.Add(left, right).Should().Be(sum);
                }
                else
                {
                    FluentActions.Invoking(() => ExactDecimal.Add(left, right)).Should().Throw<ArithmeticException>();
                    (exact.TryToDecimal(out var fits) && fits.Scale >= Math.Max(left.Scale, right.Scale))
                        .Should()
                        .BeFalse();
                }

                try
                {
                    Rational.Of(ExactDecimal.Multiply(left, right)).Should().Be(Rational.Of(left) * Rational.Of(right));
                }
                catch (ArithmeticException)
                {
                    // Refused: that it had to be is asserted by the literal cases.
                }
            }
        );

    // Every number of bits from 0 to 96 and every scale, so that both ways and the border between them come often.
    private static readonly Gen<decimal> AnyNumber =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from shift in Gen.Choose(0, 96)
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select Shifted(new decimal(low, middle, high, false, 0), shift, negative, scale);

    private static decimal Shifted(decimal size, int shift, bool negative, int scale)
    {
        var (coefficient, _) = ExactDecimal.Split(size);
        var shifted = (decimal)(coefficient >> shift);
        var bits = decimal.GetBits(shifted);
        return new decimal(bits[0], bits[1], bits[2], negative, (byte)scale);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
