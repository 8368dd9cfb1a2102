using PairingDomain.Numerics;

namespace PairingDomain.Tests.Numerics;

public sealed class DecimalPartsTests
{
    public static TheoryData<decimal, uint, ulong, int, bool> Samples =>
        new()
        {
            { 0m, 0, 0, 0, false },
            { 1.50m, 0, 150, 2, false },
            { -1.50m, 0, 150, 2, true },
            { 18446744073709551615m, 0, ulong.MaxValue, 0, false },
            { 18446744073709551616m, 1, 0, 0, false },
            { decimal.MaxValue, uint.MaxValue, ulong.MaxValue, 0, false },
            { decimal.MinValue, uint.MaxValue, ulong.MaxValue, 0, true },
            { 0.0000000000000000000000000001m, 0, 1, 28, false },
            { -7.9228162514264337593543950335m, uint.MaxValue, ulong.MaxValue, 28, true },
        };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_decimal_has_the_parts_that_the_framework_gives(
        decimal value,
        uint high,
        ulong low,
        int scale,
        bool isNegative
    )
    {
        var parts = DecimalParts.Of(value);
        parts.High.Should().Be(high);
        parts.Low.Should().Be(low);
        parts.Scale.Should().Be(scale);
        parts.IsNegative.Should().Be(isNegative);
        var bits = decimal.GetBits(value);
        unchecked((uint)bits[2]).Should().Be(high);
        unchecked(((ulong)(uint)bits[1] << 32) | (uint)bits[0]).Should().Be(low);
        if (high == 0)
        {
            decimal.GetBits(DecimalParts.ToDecimal(low, scale, isNegative)).Should().Equal(bits);
        }
    }

    [Fact]
    public void A_negative_zero_has_a_sign()
    {
        var zero = DecimalParts.ToDecimal(0, 1, isNegative: true);
        decimal.GetBits(zero).Should().Equal(0, 0, 0, unchecked((int)0x80010000));
        DecimalParts.Of(zero).IsNegative.Should().BeTrue();
        DecimalParts.Of(zero).Scale.Should().Be(1);
    }

    [Fact]
    public void Powers_of_ten_are_those_of_hand()
    {
        PowersOfTen.Largest.Should().Be(19);
        PowersOfTen.Of(0).Should().Be(1);
        PowersOfTen.Of(4).Should().Be(10_000);
        PowersOfTen.Of(PowersOfTen.Largest).Should().Be(10_000_000_000_000_000_000);
        for (var exponent = 1; exponent <= PowersOfTen.Largest; exponent++)
        {
            PowersOfTen.Of(exponent).ToString().Should().Be("1" + new string('0', exponent));
        }
    }
}
