using System.Numerics;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Numerics;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Numerics;

public sealed class RationalTests
{
    private static readonly Gen<Rational> Rationals =
        from numerator in Gen.Choose(-100_000, 100_000)
        from denominator in Gen.Choose(1, 10_000)
        select Rational.Of(numerator, denominator);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("5", "5")]
    [InlineData("143.63", "143.63")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("2000/3", "2000/3")]
    [InlineData("4000/6", "2000/3")]
    [InlineData("-6/4", "-1.5")]
    [InlineData("79228162514264337593543950336/3", "79228162514264337593543950336/3")]
    public void Text_is_read_and_written(string text, string written) =>
        Rational.Parse(text).ToString().Should().Be(written);

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.-5")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/")]
    [InlineData("1,000")]
    [InlineData("1e3")]
    public void Other_text_is_refused(string text)
    {
        Rational.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => Rational.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Text_longer_than_the_bound_is_refused_by_naming_it() =>
        FluentActions
            .Invoking(() => Rational.Parse(new string('9', 1001)))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*1001*1000*");

    [Fact]
    public void Default_is_zero()
    {
        default(Rational).Should().Be(Rational.Zero);
        default(Rational).Denominator.Should().Be(BigInteger.One);
        (default(Rational) + Rational.One).Should().Be(Rational.One);
    }

    [Fact]
    public void Denominator_zero_is_refused() =>
        FluentActions.Invoking(() => Rational.Of(1, 0)).Should().Throw<DivideByZeroException>();

    [Theory]
    [InlineData("2000/3", 2, MidpointRounding.ToEven, "666.67")]
    [InlineData("-2000/3", 2, MidpointRounding.ToEven, "-666.67")]
    [InlineData("0.125", 2, MidpointRounding.ToEven, "0.12")]
    [InlineData("0.125", 2, MidpointRounding.AwayFromZero, "0.13")]
    [InlineData("-0.125", 2, MidpointRounding.AwayFromZero, "-0.13")]
    [InlineData("-0.125", 2, MidpointRounding.ToZero, "-0.12")]
    [InlineData("-0.121", 2, MidpointRounding.ToNegativeInfinity, "-0.13")]
    [InlineData("0.121", 2, MidpointRounding.ToPositiveInfinity, "0.13")]
    public void Rounding_is_the_one_asked_for(string value, int decimals, MidpointRounding mode, string expected) =>
        Rational
            .Parse(value)
            .ToDecimal(decimals, mode)
            .Should()
            .Be(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("79228162514264337593543950335")] // every bit of the three words
    [InlineData("-7922816251426433759354395033.5")]
    [InlineData("0.4294967295")]
    [InlineData("18446744073709551615")]
    public void A_decimal_of_any_bit_pattern_is_taken_exactly(string text)
    {
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Rational.Of(value).Should().Be(Rational.Parse(text));
        Rational.Of(value).TryToDecimal(out var back).Should().BeTrue();
        back.Should().Be(value);
    }

    [Fact]
    public void Only_an_exact_decimal_becomes_a_decimal()
    {
        Rational.Of(1, 3).TryToDecimal(out _).Should().BeFalse();
        Rational.Of(1, BigInteger.Pow(10, 29)).TryToDecimal(out _).Should().BeFalse("29 places do not fit");
        Rational.Of(BigInteger.Pow(2, 96), 1).TryToDecimal(out _).Should().BeFalse("2^96 is one beyond the maximum");
        Rational.Of(BigInteger.Pow(2, 96) - 1, 1).TryToDecimal(out var largest).Should().BeTrue();
        largest.Should().Be(decimal.MaxValue);
    }

    [Fact]
    public void Json_is_a_string() => JsonSerializer.Serialize(Rational.Of(2000, 3)).Should().Be("\"2000/3\"");

    [Fact]
    public void Arithmetic_has_the_laws_of_a_field() =>
        Laws.Hold(
            Rationals,
            Rationals,
            Rationals,
            (a, b, c) =>
            {
                (a + b).Should().Be(b + a);
                (a * (b + c)).Should().Be((a * b) + (a * c));
                (a - a).Should().Be(Rational.Zero);
                if (b != Rational.Zero)
                {
                    (a / b * b).Should().Be(a);
                }
            }
        );

    [Fact]
    public void Text_round_trips() =>
        Laws.Hold(Rationals, value => Rational.Parse(value.ToString()).Should().Be(value));
}
