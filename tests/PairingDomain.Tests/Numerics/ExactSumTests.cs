using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Numerics;

public sealed class ExactSumTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("4.00", "1.50", "2.5")]
    [InlineData("-1.000000001", "-1", "-0.000000001")]
    [InlineData("0.0000000011", "0.000000001", "0.0000000001")] // nine decimals are the most that go the short way
    [InlineData("0.00", "1.25", "-1.25")]
    [InlineData("0.00", "0.00")]
    [InlineData("36893488147419103230", "18446744073709551615", "18446744073709551615")]
    [InlineData("18446744073709551616.5", "18446744073709551616", "0.5")] // more than 64 bits
    [InlineData("184467440737095516.16", "184467440737095516.15", "0.01")]
    [InlineData("0.5", "79228162514264337593543950335", "0.5", "-79228162514264337593543950335")]
    [InlineData("-0.5", "-79228162514264337593543950335", "-0.5", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950334", "1.0")]
    [InlineData(
        "79228162514264337593543950335",
        "79228162514264337593543950335",
        "79228162514264337593543950335",
        "-79228162514264337593543950335"
    )]
    public void A_sum_has_the_decimals_of_the_number_with_most_of_them(string expected, params string[] numbers)
    {
        foreach (var order in new[] { numbers, [.. numbers.Reverse()] })
        {
            var sum = default(ExactSum);
            foreach (var number in order)
            {
                sum.Add(decimal.Parse(number, CultureInfo.InvariantCulture));
            }

            sum.TryTotal(out var total, out _).Should().BeTrue();
            total.ToString(CultureInfo.InvariantCulture).Should().Be(expected);
        }
    }

    [Fact]
    public void Small_numbers_that_together_are_too_large_for_decimal_are_still_counted()
    {
        var sum = default(ExactSum);
        sum.Add(decimal.MaxValue);
        sum.Add(1m);
        sum.TryTotal(out var total, out var exact).Should().BeFalse();
        total.Should().Be(0m);
        exact.ToString().Should().Be("79228162514264337593543950336");
        sum.Add(-1.5m);
        sum.TryTotal(out total, out exact).Should().BeFalse("the total has 30 digits");
        exact.ToString().Should().Be("158456325028528675187087900669/2");
        sum.Add(0.5m);
        sum.TryTotal(out total, out _).Should().BeTrue();
        total.Should().Be(decimal.MaxValue);
    }

    [Fact]
    public void The_short_way_alone_may_exceed_a_decimal_of_nine_places()
    {
        // Six of them have 2^96 billionths and more.
        var sum = default(ExactSum);
        for (var count = 0; count < 6; count++)
        {
            sum.Add(18_446_744_073_709_551_615m);
        }

        sum.Add(0.000000001m);
        sum.TryTotal(out var total, out var exact).Should().BeFalse("110680464442257309690.000000001 has 30 digits");
        total.Should().Be(0m);
        exact.ToString().Should().Be("110680464442257309690000000001/1000000000");
    }
}
