using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Monetary;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Monetary;

/// <summary>A chosen number of decimals, and parentheses for negative amounts.</summary>
public sealed class DisplayFormatTests
{
    private static readonly MoneySigns Accounting = new() { NegativeParentheses = true };

    [Theory]
    [InlineData("CNY 50843219", "K2", "≈CNY 50.84 million")]
    [InlineData("CNY 50845000", "K2", "≈CNY 50.85 million")] // half away from zero
    [InlineData("CNY -50845000", "K2", "≈CNY -50.85 million")]
    [InlineData("CNY 50844999.99", "K2", "≈CNY 50.84 million")]
    [InlineData("CNY 50800000", "K2", "CNY 50.80 million")]
    [InlineData("CNY 50800000", "K1", "CNY 50.8 million")]
    [InlineData("CNY 50800000", "K0", "≈CNY 51 million")]
    [InlineData("CNY 50800000", "k0", "≈CNY 51 million")]
    [InlineData("CNY 1234.5", "K2", "CNY 1,234.50")]
    [InlineData("CNY 1234.567", "K2", "≈CNY 1,234.57")]
    [InlineData("CNY 999999.4", "K0", "≈CNY 999,999")]
    [InlineData("CNY 999999.5", "K0", "≈CNY 1 million")] // rounding reaches the next word
    [InlineData("CNY 999499999", "K0", "≈CNY 999 million")]
    [InlineData("CNY 999500000", "K0", "≈CNY 1 billion")]
    [InlineData("CNY 999999999999", "K3", "≈CNY 1.000 trillion")]
    [InlineData("CNY 999999999999999", "K1", "≈CNY 1000.0 trillion")]
    [InlineData("CNY 110696000000", "K1", "≈CNY 110.7 billion")]
    [InlineData("CNY 50843219", "Z1", "≈5084.3万元")]
    [InlineData("CNY 50843219", "Z0", "≈5084万元")]
    [InlineData("CNY 50840000", "Z0", "5084万元")]
    [InlineData("CNY 50840000", "Z1", "5084.0万元")]
    [InlineData("CNY 99999999", "Z0", "≈1亿元")]
    [InlineData("CNY 9999.5", "Z0", "≈1万元")]
    [InlineData("CNY 9999.4", "Z0", "≈9999元")]
    [InlineData("CNY 140000000", "z2", "1.40亿元")]
    [InlineData("CNY 1234567890123", "Z2", "≈1.23万亿元")]
    [InlineData("USD -320000001", "Z1", "≈-3.2亿美元")]
    [InlineData("KWD 12345.678", "Z1", "≈1.2万KWD")]
    [InlineData("CNY 1234.567", "N2", "≈CNY 1,234.57")]
    [InlineData("CNY 1234.5", "N2", "CNY 1,234.50")]
    [InlineData("CNY -1234.5", "N0", "≈CNY -1,235")]
    [InlineData("CNY -0.004", "N2", "≈CNY 0.00")] // no sign without a digit
    [InlineData("CNY 0", "N2", "CNY 0.00")]
    [InlineData("JPY 1234.5", "C0", "≈JP¥1,235")]
    [InlineData("CNY 1234.5", "C0", "≈CN¥1,235")]
    [InlineData("BHD 1234.5", "C3", "BHD 1,234.500")]
    [InlineData("CLF 0.00005", "C4", "≈CLF 0.0001")]
    [InlineData("CNY 7.9228162514264337593543950335", "N28", "CNY 7.9228162514264337593543950335")]
    [InlineData("CNY 79228162514264337593543950335", "N2", "CNY 79,228,162,514,264,337,593,543,950,335.00")]
    [InlineData("CNY -1234.5", "N()", "(CNY 1,234.5)")]
    [InlineData("CNY -1234.5", "n2()", "(CNY 1,234.50)")]
    [InlineData("CNY 1234.5", "N2()", "CNY 1,234.50")]
    [InlineData("CNY -1234.5", "C()", "(CN¥1,234.50)")]
    [InlineData("CNY 0.00", "C()", "CN¥0.00")]
    [InlineData("JPY -1234", "C()", "(JP¥1,234)")]
    [InlineData("BHD -5", "C()", "(BHD 5.000)")]
    [InlineData("CLF -5", "C()", "(CLF 5.0000)")]
    [InlineData("CNY -1234.567", "C2()", "≈(CN¥1,234.57)")]
    [InlineData("CNY -50800000", "K()", "(CNY 50.8 million)")]
    [InlineData("CNY -50843219", "K2()", "≈(CNY 50.84 million)")]
    [InlineData("CNY -50800000", "Z()", "(5080万元)")]
    [InlineData("CNY -0.004", "C2()", "≈CN¥0.00")]
    public void Digits_that_go_are_announced(string money, string format, string expected)
    {
        var value = Money.Parse(money);
        value.ToString(format).Should().Be(expected);
        string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", value).Should().Be(expected);
        Span<char> chars = stackalloc char[64];
        value.TryFormat(chars, out var count, format).Should().BeTrue();
        chars[..count].ToString().Should().Be(expected);
        Span<byte> bytes = stackalloc byte[64];
        value.TryFormat(bytes, out var length, format).Should().BeTrue();
        Encoding.UTF8.GetString(bytes[..length]).Should().Be(expected);
        for (var room = 0; room < count; room++)
        {
            value.TryFormat(chars[..room], out var written, format).Should().BeFalse();
            written.Should().Be(0);
        }

        for (var room = 0; room < length; room++)
        {
            value.TryFormat(bytes[..room], out var written, format).Should().BeFalse();
            written.Should().Be(0);
        }
    }

    [Theory]
    [InlineData("(CNY 1,234.50)", "CNY -1234.50")]
    [InlineData("(CN¥1,234.50)", "CNY -1234.50")]
    [InlineData("( 5万元 )", "CNY -50000")]
    [InlineData("（5万元）", "CNY -50000")]
    [InlineData("(CNY 0.00)", "CNY 0.00")]
    [InlineData("CNY 5", "CNY 5")]
    [InlineData("-5 yuan", "CNY -5")]
    public void Parentheses_are_negative_for_whoever_says_so(string text, string money)
    {
        Money.Parse(text, Accounting).ToString().Should().Be(money);
        Money.Parse(text.AsSpan(), Accounting).ToString().Should().Be(money);
        Money.Parse(Encoding.UTF8.GetBytes(text), Accounting).ToString().Should().Be(money);
        Money.TryParse(text, Accounting, null, out var read).Should().BeTrue();
        read.ToString().Should().Be(money);
        Money.TryParse(Encoding.UTF8.GetBytes(text), Accounting, null, out read).Should().BeTrue();
        read.ToString().Should().Be(money);
    }

    [Theory]
    [InlineData("(-CNY 5)", "*two signs*")]
    [InlineData("(CNY +5)", "*two signs*")]
    [InlineData("-(CNY 5)", "*'(CNY'*")]
    [InlineData("((CNY 5))", "*'(CNY'*")]
    [InlineData("(CNY 5", "*'(CNY'*")]
    [InlineData("CNY (5)", "*'CNY ('*")]
    [InlineData("()", "*no number*")]
    [InlineData(")CNY 5(", "*')CNY'*")]
    public void Other_parentheses_are_refused_all_the_same(string text, string message)
    {
        Money.TryParse(text, Accounting, null, out _).Should().BeFalse();
        Money.TryParse(Encoding.UTF8.GetBytes(text), Accounting, null, out _).Should().BeFalse();
        FluentActions
            .Invoking(() => Money.Parse(Encoding.UTF8.GetBytes(text), Accounting))
            .Should()
            .Throw<FormatException>()
            .WithMessage(message);
    }

    [Theory]
    [InlineData("≈CNY 50.84 million", 50_840_000, 10_000, true)]
    [InlineData("≈5084.3万元", 50_843_000, 1_000, true)]
    [InlineData("≈ 5万元", 50_000, 10_000, true)]
    [InlineData("5万元", 50_000, 10_000, false)]
    public void Written_money_says_that_it_is_approximate(string text, int amount, int resolution, bool isApproximate)
    {
        var expected = new WrittenMoney(Money.Of(amount, Currency.Cny), resolution) { IsApproximate = isApproximate };
        WrittenMoney.Parse(text).Should().Be(expected);
        WrittenMoney.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(expected);
        WrittenMoney.TryParse(text, default, null, out var read).Should().BeTrue();
        read.Should().Be(expected);
        WrittenMoney.TryParse(Encoding.UTF8.GetBytes(text), default, null, out read).Should().BeTrue();
        read.Should().Be(expected);
        expected.ToString().Should().Be((isApproximate ? "≈" : "") + "CNY " + amount.ToString());
        Money.TryParse(text, out _).Should().Be(!isApproximate);
        Money.TryParse(Encoding.UTF8.GetBytes(text), null, out var money).Should().Be(!isApproximate);
        money.Should().Be(isApproximate ? default : expected.Money);
    }

    [Fact]
    public void Written_money_that_is_none_is_refused_as_utf8_too()
    {
        WrittenMoney.TryParse("5"u8, default, null, out _).Should().BeFalse();
        FluentActions
            .Invoking(() => WrittenMoney.Parse("5"u8))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*no currency*");
    }

    [Fact]
    public void An_approximate_amount_in_parentheses_is_read_as_both() =>
        WrittenMoney
            .Parse("≈(CNY 50.84 million)", Accounting)
            .Should()
            .Be(new WrittenMoney(Money.Of(-50_840_000m, Currency.Cny), 10_000m) { IsApproximate = true });

    [Fact]
    public void Accounts_are_read_back_as_the_same_money_in_every_culture() =>
        Laws.Hold(
            Amounts,
            Gen.Elements("N()", "C()", "K()", "Z()"),
            Gen.Elements("", "de-DE", "fr-FR", "sv-SE", "ar-SA", "hi-IN", "zh-CN", "de-CH"),
            (money, format, culture) =>
            {
                var provider = CultureInfo.GetCultureInfo(culture);
                var text = money.ToString(format, provider);
                Money.Parse(text, Accounting, provider).Should().Be(money);
                Money.Parse(Encoding.UTF8.GetBytes(text), Accounting, provider).Should().Be(money);
            }
        );

    [Fact]
    public void A_text_without_the_mark_of_rounding_has_lost_nothing() =>
        Laws.Hold(
            Amounts,
            Gen.Elements("N", "C", "K", "Z"),
            Gen.Choose(0, 9),
            (money, letter, decimals) =>
            {
                var text = money.ToString(letter + decimals.ToString());
                var written = WrittenMoney.Parse(text);
                written.IsApproximate.Should().Be(text[0] == '≈');
                (written.Money == money).Should().Be(!written.IsApproximate, text);
                ((written.Money - money).Abs().Amount * 2 <= written.Resolution).Should().BeTrue(text);
            }
        );

    private static readonly Gen<Money> Amounts =
        from thousands in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from rest in Gen.Choose(0, 999)
        from shift in Gen.Choose(0, 12)
        from scale in Gen.Choose(0, 8)
        from currency in Gen.Elements(Currency.Cny, Currency.Usd, Currency.Jpy, Currency.Of("BHD"), Currency.Of("CLF"))
        select Money.Of(
            decimal.Truncate(((thousands * 1_000m) + rest) / (decimal)Math.Pow(10, shift))
                * new decimal(1, 0, 0, false, (byte)scale),
            currency
        );
}
