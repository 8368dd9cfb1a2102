using System.Globalization;
using System.Text;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyFormattingTests
{
    [Theory]
    [InlineData("CNY 1234.50", "G", "CNY 1234.50")]
    [InlineData("CNY 1234.50", "g", "CNY 1234.50")]
    [InlineData("CNY 1234.50", "", "CNY 1234.50")]
    [InlineData("CNY 1234.50", null, "CNY 1234.50")]
    [InlineData("CNY -1234567.5", "G", "CNY -1234567.5")]
    [InlineData("CNY 1234567.5", "N", "CNY 1,234,567.5")]
    [InlineData("CNY -1234567", "n", "CNY -1,234,567")]
    [InlineData("CNY 0.00", "N", "CNY 0.00")]
    [InlineData("CNY 1234.5", "C", "CN¥1,234.50")]
    [InlineData("CNY -1234.567", "C", "-CN¥1,234.567")]
    [InlineData("USD 1234.5", "c", "US$1,234.50")]
    [InlineData("HKD 5", "C", "HK$5.00")]
    [InlineData("CNY 0", "C", "CN¥0.00")]
    [InlineData("MOP 5", "C", "MOP$5.00")]
    [InlineData("TWD 5", "C", "NT$5.00")]
    [InlineData("EUR 5", "C", "€5.00")]
    [InlineData("GBP 5", "C", "£5.00")]
    [InlineData("JPY 1234", "C", "JP¥1,234")]
    [InlineData("JPY 1234.5", "C", "JP¥1,234.5")]
    [InlineData("KWD 5", "C", "KWD 5.000")]
    [InlineData("XAU 5", "C", "XAU 5")]
    [InlineData("GBP 79228162514264337593543950335", "C", "£79,228,162,514,264,337,593,543,950,335")]
    [InlineData("GBP 7922816251426433759354395033", "C", "£7,922,816,251,426,433,759,354,395,033.0")]
    [InlineData("CNY 50800000", "K", "CNY 50.8 million")]
    [InlineData("CNY 50800000.00", "k", "CNY 50.8 million")]
    [InlineData("CNY -50800001", "K", "CNY -50.800001 million")]
    [InlineData("CNY 999999.99", "K", "CNY 999,999.99")]
    [InlineData("CNY 1000000", "K", "CNY 1 million")]
    [InlineData("CNY 999999999", "K", "CNY 999.999999 million")]
    [InlineData("CNY 1000000000", "K", "CNY 1 billion")]
    [InlineData("CNY 110696000000", "K", "CNY 110.696 billion")]
    [InlineData("CNY 999999999999.99", "K", "CNY 999.99999999999 billion")]
    [InlineData("CNY 1000000000000", "K", "CNY 1 trillion")]
    [InlineData("CNY 999999.9999999999999999999999", "K", "CNY 999,999.9999999999999999999999")]
    [InlineData("CNY 7922816.2514264337593543950335", "K", "CNY 7.9228162514264337593543950335 million")]
    [InlineData("CNY 79228162514264337593543950335", "K", "CNY 79228162514264337.593543950335 trillion")]
    [InlineData("CNY 50800000", "Z", "5080万元")]
    [InlineData("CNY -50800000", "z", "-5080万元")]
    [InlineData("CNY 140000000", "Z", "1.4亿元")]
    [InlineData("CNY 9999", "Z", "9999元")]
    [InlineData("CNY 9999.50", "Z", "9999.50元")]
    [InlineData("CNY 10000", "Z", "1万元")]
    [InlineData("CNY 99999999", "Z", "9999.9999万元")]
    [InlineData("CNY 100000000", "Z", "1亿元")]
    [InlineData("CNY 999999999999", "Z", "9999.99999999亿元")]
    [InlineData("CNY 1000000000000", "Z", "1万亿元")]
    [InlineData("USD 320000000", "Z", "3.2亿美元")]
    [InlineData("HKD 50000", "Z", "5万港元")]
    [InlineData("MOP 50000", "Z", "5万澳门元")]
    [InlineData("TWD 50000", "Z", "5万新台币")]
    [InlineData("EUR 50000", "Z", "5万欧元")]
    [InlineData("JPY 50000", "Z", "5万日元")]
    [InlineData("GBP 50000", "Z", "5万英镑")]
    [InlineData("KWD 50000", "Z", "5万KWD")]
    [InlineData("KWD -5", "Z", "-5KWD")]
    public void Each_format_writes_every_digit_and_is_read_back(string money, string? format, string expected)
    {
        var value = Money.Parse(money);
        value.ToString(format).Should().Be(expected);
        Money.Parse(expected).Should().Be(value);
        Chars(value, format).Should().Be(expected);
        Bytes(value, format).Should().Be(expected);
    }

    [Theory]
    [InlineData("X")]
    [InlineData("GG")]
    [InlineData(" ")]
    [InlineData("G2")]
    [InlineData("G()")]
    [InlineData("K29")]
    [InlineData("K028")]
    [InlineData("K-1")]
    [InlineData("K 1")]
    [InlineData("K1x")]
    [InlineData("N(")]
    [InlineData("N)(")]
    [InlineData("N()2")]
    [InlineData("()")]
    [InlineData("2")]
    public void Another_format_is_refused_by_naming_those_there_are(string format)
    {
        foreach (var money in new[] { Money.Of(1m, Currency.Cny), default })
        {
            money
                .Invoking(it => it.ToString(format))
                .Should()
                .Throw<FormatException>()
                .WithMessage($"'{format}' *G, N, C, K and Z*0 to 28*K2, N(), C2().");
            money.Invoking(it => Chars(it, format)).Should().Throw<FormatException>();
            money.Invoking(it => Bytes(it, format)).Should().Throw<FormatException>();
        }
    }

    [Theory]
    [InlineData("G")]
    [InlineData("N")]
    [InlineData("C")]
    [InlineData("K")]
    [InlineData("Z")]
    public void Default_is_no_currency_in_every_format(string format)
    {
        default(Money).ToString(format).Should().Be("no currency");
        Chars(default, format).Should().Be("no currency");
        Bytes(default, format).Should().Be("no currency");
        Money.TryParse("no currency", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("G")]
    [InlineData("N")]
    [InlineData("Z")]
    public void A_span_that_is_too_short_is_left_and_said_to_be(string format)
    {
        var money = Money.Of(-1234.5m, Currency.Cny);
        var text = money.ToString(format);
        var bytes = Encoding.UTF8.GetByteCount(text);
        for (var length = 0; length < text.Length; length++)
        {
            money.TryFormat(new char[length], out var written, format).Should().BeFalse();
            written.Should().Be(0);
        }

        for (var length = 0; length < bytes; length++)
        {
            money.TryFormat(new byte[length], out var written, format).Should().BeFalse();
            written.Should().Be(0);
        }

        money.TryFormat(new char[text.Length], out var chars, format).Should().BeTrue();
        chars.Should().Be(text.Length);
        money.TryFormat(new byte[bytes], out var count, format).Should().BeTrue();
        count.Should().Be(bytes);
    }

    [Fact]
    public void A_provider_gives_separators_and_signs()
    {
        var money = Money.Of(-1234567.5m, Currency.Cny);
        var german = CultureInfo.GetCultureInfo("de-DE");
        money.ToString(null, german).Should().Be("CNY -1234567,5");
        money.ToString("N", german).Should().Be("CNY -1.234.567,5");
        money.ToString("C", german).Should().Be("-CN¥1.234.567,50");
        money.ToString("K", german).Should().Be("CNY -1,2345675 million");
        money.ToString("Z", german).Should().Be("-123,45675万元");
        Chars(money, "G", german).Should().Be("CNY -1234567,5");
        Bytes(money, "G", german).Should().Be("CNY -1234567,5");
        Chars(money, "N", german).Should().Be("CNY -1.234.567,5");
        Bytes(money, "N", german).Should().Be("CNY -1.234.567,5");
        string.Create(german, $"{money:N}").Should().Be("CNY -1.234.567,5");
    }

    [Fact]
    public void The_invariant_text_is_written_without_allocation()
    {
        var money = Money.Of(1234.50m, Currency.Cny);
        var chars = new char[64];
        var bytes = new byte[64];
        money.TryFormat(chars, out _).Should().BeTrue();
        money.TryFormat(bytes, out _).Should().BeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var fits = money.TryFormat(chars, out _) & money.TryFormat(bytes, out _);
        var after = GC.GetAllocatedBytesForCurrentThread();
        fits.Should().BeTrue();
        (after - before).Should().Be(0);
    }

    [Fact]
    public void The_invariant_text_is_read_without_allocation()
    {
        Money.TryParse("CNY 1234.50", out _).Should().BeTrue();
        Money.TryParse("50.8 million yuan"u8, null, out _).Should().BeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Money.TryParse("CNY 1234.50", out _) & Money.TryParse("50.8 million yuan"u8, null, out _);
        var after = GC.GetAllocatedBytesForCurrentThread();
        read.Should().BeTrue();
        (after - before).Should().Be(0);
    }

    private static string Chars(Money money, string? format, IFormatProvider? provider = null)
    {
        Span<char> buffer = stackalloc char[100];
        money.TryFormat(buffer, out var written, format, provider).Should().BeTrue();
        return buffer[..written].ToString();
    }

    private static string Bytes(Money money, string? format, IFormatProvider? provider = null)
    {
        Span<byte> buffer = stackalloc byte[100];
        money.TryFormat(buffer, out var written, format, provider).Should().BeTrue();
        return Encoding.UTF8.GetString(buffer[..written]);
    }
}
