using System.Text.Json;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Monetary;

public sealed class RationalMoneyTests
{
    [Fact]
    public void A_quotient_is_not_rounded_and_goes_back_the_way_it_came()
    {
        (Cny(1000m) / 7).ToString().Should().Be("CNY 1000/7");
        (Cny(1m) / 7 / 13 * 7 * 13).Should().Be(Cny(1m));
        (Cny(1m) / 7 / 13 * 13 * 7).ToMoney().ToString().Should().Be("CNY 1");
        (Cny(100m) / 3 * 3).ToMoney().Should().Be(Cny(100m));
    }

    [Fact]
    public void Fifteen_per_cent_of_a_thousand_is_150_whatever_the_order()
    {
        RationalMoney first = Cny(1000m) * 15 / 100;
        RationalMoney second = Cny(1000m) / 100 * 15;
        RationalMoney third = Cny(1000m) * Rational.Of(15, 100);
        Money fourth = Cny(1000m) * 0.15m;
        first.ToMoney().Should().Be(Cny(150m));
        second.ToMoney().Should().Be(Cny(150m));
        third.ToMoney().Should().Be(Cny(150m));
        fourth.Should().Be(Cny(150m));
    }

    [Fact]
    public void A_number_may_stand_on_either_side_of_a_product()
    {
        Money whole = 15 * Cny(10m);
        Money part = 0.5m * Cny(10m);
        RationalMoney third = Rational.Of(1, 3) * Cny(10m);
        RationalMoney same = Rational.Of(1, 3) * (Cny(10m) / 1);
        whole.Should().Be(Cny(150m));
        part.Should().Be(Cny(5m));
        third.ToString().Should().Be("CNY 10/3");
        same.Should().Be(third);
    }

    [Fact]
    public void Money_and_exact_amounts_are_added_and_compared_as_one()
    {
        var third = Cny(1m) / 3;
        (Cny(1m) + third).ToString().Should().Be("CNY 4/3");
        (third - Cny(1m)).ToString().Should().Be("CNY -2/3");
        (-third).ToString().Should().Be("CNY -1/3");
        (third < Cny(0.34m)).Should().BeTrue();
        (third > Cny(0.33m)).Should().BeTrue();
        (third + third + third == Cny(1m)).Should().BeTrue();
        (third != Cny(0.33m)).Should().BeTrue();
        (third < Cny(1m) / 3).Should().BeFalse();
        (third > Cny(1m) / 3).Should().BeFalse();
        (third <= Cny(1m) / 3).Should().BeTrue();
        (third >= Cny(1m) / 3).Should().BeTrue();
        (third <= Cny(0.33m)).Should().BeFalse();
        (third >= Cny(0.34m)).Should().BeFalse();
        third
            .Invoking(it => it.CompareTo("CNY 1/3"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Rational money cannot be compared with a String.*");
        (-third).Abs().Should().Be(third);
        third.Abs().Should().Be(third);
    }

    [Theory]
    [InlineData("CNY -1/3", -1, false)]
    [InlineData("CNY 0", 0, true)]
    [InlineData("CNY 1/3", 1, false)]
    public void It_has_a_sign(string text, int sign, bool isZero)
    {
        RationalMoney.Parse(text).Sign.Should().Be(sign);
        RationalMoney.Parse(text).IsZero.Should().Be(isZero);
    }

    [Fact]
    public void Nothing_mixes_not_even_zero()
    {
        var third = Cny(1m) / 3;
        var nothing = RationalMoney.Zero(Currency.Usd);
        var refused = FluentActions
            .Invoking(() => third + nothing)
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 1/3 + USD 0: *two currencies*")
            .Which;
        refused.Left.Should().Be(Currency.Cny);
        refused.Right.Should().Be(Currency.Usd);
        FluentActions
            .Invoking(() => third - nothing)
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 1/3 - USD 0*");
        FluentActions
            .Invoking(() => third < nothing)
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("*compared with*");
        FluentActions
            .Invoking(() => third.RatioTo(nothing))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 1/3 / USD 0*");
        (third == nothing).Should().BeFalse();
    }

    [Fact]
    public void Division_by_zero_names_the_amount()
    {
        FluentActions
            .Invoking(() => Cny(5m) / 0)
            .Should()
            .Throw<DivideByZeroException>()
            .WithMessage("CNY 5 divided by zero*");
        FluentActions
            .Invoking(() => (Cny(5m) / 3).RatioTo(Cny(0m)))
            .Should()
            .Throw<DivideByZeroException>()
            .WithMessage("CNY 5/3 divided by zero*");
    }

    [Fact]
    public void A_ratio_is_exact()
    {
        (Cny(1m) / 3).RatioTo(Cny(7m)).Should().Be(Rational.Of(1, 21));
        (Cny(1m) / 3).RatioTo(Cny(1m) / 6).Should().Be(Rational.Of(2, 1));
    }

    [Fact]
    public void It_becomes_money_exactly_or_says_why_not()
    {
        var third = Cny(2000m) / 3;
        FluentActions
            .Invoking(() => third.ToMoney())
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("The amount 2000/3 has more digits*");
        third.TryToMoney(out var none).Should().BeFalse();
        none.Should().Be(default(Money));
        var twice = Cny(decimal.MaxValue) * Rational.Of(2, 1);
        FluentActions
            .Invoking(() => twice.ToMoney())
            .Should()
            .Throw<OverflowException>()
            .WithMessage("The amount 158456325028528675187087900670 is beyond*");
        twice.TryToMoney(out _).Should().BeFalse();
        (twice / 2).TryToMoney(out var largest).Should().BeTrue();
        largest.Should().Be(Cny(decimal.MaxValue));
    }

    [Theory]
    [InlineData("CNY 2000/3", MidpointRounding.ToEven, "CNY 666.67")]
    [InlineData("CNY 2000/3", MidpointRounding.ToZero, "CNY 666.66")]
    [InlineData("CNY -2000/3", MidpointRounding.ToPositiveInfinity, "CNY -666.66")]
    [InlineData("CNY -2000/3", MidpointRounding.ToNegativeInfinity, "CNY -666.67")]
    [InlineData("CNY 1/200", MidpointRounding.ToEven, "CNY 0")]
    [InlineData("CNY 1/200", MidpointRounding.AwayFromZero, "CNY 0.01")]
    [InlineData("JPY 5/2", MidpointRounding.ToEven, "JPY 2")]
    [InlineData("KWD 1/3", MidpointRounding.ToEven, "KWD 0.333")]
    [InlineData("CLF 2/3", MidpointRounding.ToEven, "CLF 0.6667")]
    public void It_is_rounded_once_to_the_minor_unit(string text, MidpointRounding mode, string expected) =>
        RationalMoney.Parse(text).Round(mode).ToString().Should().Be(expected);

    [Fact]
    public void It_is_rounded_to_decimals()
    {
        var third = Cny(2000m) / 3;
        third.Round(0, MidpointRounding.ToEven).ToString().Should().Be("CNY 667");
        third.Round(26, MidpointRounding.ToZero).ToString().Should().Be("CNY 666.66666666666666666666666666");
        FluentActions.Invoking(() => third.Round(27, MidpointRounding.ToZero)).Should().Throw<PrecisionLossException>();
        (third / 1000).Round(28, MidpointRounding.ToZero).ToString().Should().Be("CNY 0.6666666666666666666666666666");
    }

    [Fact]
    public void Rounding_refuses_what_it_cannot_do()
    {
        var third = Cny(2000m) / 3;
        FluentActions
            .Invoking(() => third.Round(29, MidpointRounding.ToEven))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("29 decimals*");
        FluentActions
            .Invoking(() => third.Round(-1, MidpointRounding.ToEven))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => third.Round(2, (MidpointRounding)5))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("5 is not a rounding mode*");
        FluentActions
            .Invoking(() => (Cny(decimal.MaxValue) / 8).Round(2, MidpointRounding.ToEven))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("The rounded amount *");
        FluentActions
            .Invoking(() => RationalMoney.Parse("XAU 1/3").Round(MidpointRounding.ToEven))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("XAU 1/3 cannot be rounded*");
    }

    [Fact]
    public void It_needs_a_currency() =>
        FluentActions
            .Invoking(() => RationalMoney.Of(1L, default))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*default(Currency)*");

    [Theory]
    [InlineData("XYZ 1/3", "'XYZ 1/3': 'XYZ' is not a currency code*")]
    [InlineData("cny 1/3", "*written in capitals: CNY*")]
    [InlineData("CNY one", "'CNY one' is not an exact amount such as 'CNY 143.63' or 'CNY 2000/3'.")]
    [InlineData("CN", "'CN' is not an exact amount*")]
    [InlineData("CNY", "'CNY' is not an exact amount*")]
    [InlineData("CNY ", "'CNY ' is not an exact amount*")]
    public void A_text_that_is_none_is_quoted_with_the_reason(string text, string message) =>
        FluentActions.Invoking(() => RationalMoney.Parse(text)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void The_longest_text_is_read_and_one_beyond_refused()
    {
        RationalMoney.TryParse("CNY " + new string('7', 996), null, out _).Should().BeTrue();
        RationalMoney.TryParse("CNY " + new string('7', 997), null, out _).Should().BeFalse();
        FluentActions
            .Invoking(() => RationalMoney.Parse("CNY " + new string('7', 997)))
            .Should()
            .Throw<FormatException>()
            .WithMessage("A text of 1001 characters is longer than the 1000*");
        FluentActions
            .Invoking(() => RationalMoney.Parse("CNY " + new string('7', 995) + "x"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'CNY 777* is not an exact amount*");
        FluentActions.Invoking(() => RationalMoney.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Default_is_no_money_and_only_its_text_is_told()
    {
        RationalMoney none = default(Money);
        none.Should().Be(default(RationalMoney));
        none.ToString().Should().Be("no currency");
        var yuan = Cny(1m) / 1;
        foreach (
            var use in new Action[]
            {
                () => _ = none.Amount,
                () => _ = none.Sign,
                () => _ = none.IsZero,
                () => _ = none + yuan,
                () => _ = yuan + none,
                () => _ = none - none,
                () => _ = -none,
                () => _ = none * 2,
                () => _ = none / 2,
                () => _ = none / 0,
                () => none.Abs(),
                () => none.RatioTo(yuan),
                () => none.CompareTo(yuan),
                () => yuan.CompareTo(none),
                () => none.ToMoney(),
                () => none.Round(MidpointRounding.ToEven),
                () => none.Round(2, MidpointRounding.ToEven),
            }
        )
        {
            use.Should().Throw<InvalidOperationException>().WithMessage("default(RationalMoney) has no currency*");
        }
    }

    [Fact]
    public void Default_is_not_written_as_json_and_a_key_can_be()
    {
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<RationalMoney>("5"))
            .Should()
            .Throw<JsonException>()
            .WithMessage(
                "Expected an exact amount as a string, such as \"CNY 143.63\" or \"CNY 2000/3\", found Number."
            );
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(default(RationalMoney)))
            .Should()
            .Throw<JsonException>()
            .WithMessage("default(RationalMoney)*");
        JsonSerializer
            .Serialize(new Dictionary<RationalMoney, int> { [Cny(1m) / 3] = 1 })
            .Should()
            .Be("{\"CNY 1/3\":1}");
    }

    private static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);
}
