using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Monetary;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Monetary;

/// <summary>The short way of "CNY 1234.50" and the long way agree on every text and every amount.</summary>
public sealed class PlainMoneyTests
{
    // The same signs as the invariant culture's, but not the same object: it is taken the long way.
    private static readonly NumberFormatInfo Another = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();

    private static readonly Gen<string> Texts =
        from code in Gen.Elements("CNY", "USD", "JPY", "DEM", "ZZZ", "cny", "CN", "元元元", "CNYX")
        from blank in Gen.Frequency((8, Gen.Constant(" ")), (1, Gen.Elements("", "  ", "\u00A0", "-")))
        from sign in Gen.Frequency((4, Gen.Constant("")), (2, Gen.Constant("-")), (1, Gen.Elements("+", "--", "−")))
        from whole in Gen.Elements("0", "7", "00", "1234", "1,234", "999999999999999999", "18446744073709551616", "")
        from point in Gen.Elements("", ".", ".", ",", "..")
        from rest in Gen.Elements("", "5", "50", "007", "1234567890123456789", " ", "x", "5.5", "０", "\0")
        select code + blank + sign + whole + point + rest;

    [Fact]
    public void Text_is_read_as_the_long_way_reads_it() => Laws.Hold(Texts, Agree);

    [Theory]
    [InlineData("CNY 5")]
    [InlineData("CNY -5")]
    [InlineData("CNY 007.50")]
    [InlineData("CNY -0.00")]
    [InlineData("CNY 1234567890123456789")] // nineteen digits
    [InlineData("CNY 9999999999999999999")]
    [InlineData("CNY 99999999999999999999")]
    [InlineData("CNY 123456789012345678.9")]
    [InlineData("CNY -123456789012345678")]
    [InlineData("CNY -1234567890123456789")]
    [InlineData("CNY 0.00000000000000000")]
    [InlineData("CNY ")]
    [InlineData("CNY -")]
    [InlineData("CNY .")]
    [InlineData("CNY -.")]
    [InlineData("CNY 5.")]
    [InlineData("CNY .5")]
    [InlineData("CNY 5.5.5")]
    [InlineData("CNY 5/")]
    [InlineData("CNY 5:")]
    [InlineData("CNY 5.5/")]
    [InlineData("CNY 5.5:")]
    [InlineData("CNY5.50")]
    [InlineData("ABC 5.50")]
    [InlineData("ŃNY 5.50")] // its lower byte is that of C
    [InlineData("CNY ĵ")]
    public void Borders_are_read_as_the_long_way_reads_them(string text) => Agree(text);

    [Fact]
    public void Amounts_are_written_as_the_long_way_writes_them() =>
        Laws.Hold(
            from low in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Choose(int.MinValue, int.MaxValue)
            from high in Gen.Elements(0, 0, 0, 1)
            from shift in Gen.Choose(0, 31)
            from negative in Gen.Elements(true, false)
            from scale in Gen.Choose(0, 28)
            select new decimal(low >>> shift, shift > 15 ? 0 : middle >>> shift, high, negative, (byte)scale),
            amount =>
            {
                var money = Money.Of(amount, Currency.Usd);
                var expected = money.ToString("G", Another);
                expected.Should().Be("USD " + money.Amount.ToString(CultureInfo.InvariantCulture));
                money.ToString().Should().Be(expected);
                Written(money, default, null).Should().Be(expected);
                Written(money, default, CultureInfo.InvariantCulture).Should().Be(expected);
            }
        );

    [Theory]
    [InlineData("0", "USD 0")]
    [InlineData("-0.00", "USD 0.00")]
    [InlineData("0.05", "USD 0.05")]
    [InlineData("-0.5", "USD -0.5")]
    [InlineData("9", "USD 9")]
    [InlineData("10", "USD 10")]
    [InlineData("9.99", "USD 9.99")]
    [InlineData("99999999999999999.99", "USD 99999999999999999.99")]
    [InlineData("9999999999999999999", "USD 9999999999999999999")]
    [InlineData("10000000000000000000", "USD 10000000000000000000")]
    [InlineData("18446744073709551615", "USD 18446744073709551615")]
    [InlineData("-18446744073709551616", "USD -18446744073709551616")]
    [InlineData("0.0000000000000000000000000001", "USD 0.0000000000000000000000000001")]
    [InlineData("-1.0000000000000000000", "USD -1.0000000000000000000")]
    public void Amounts_are_written_digit_by_digit(string amount, string expected)
    {
        var money = Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Usd);
        Written(money, default, null).Should().Be(expected);
        Written(money, "G", Another).Should().Be(expected);
        Money.Parse(expected).ToString().Should().Be(expected);
        Money.Parse(Encoding.UTF8.GetBytes(expected)).ToString().Should().Be(expected);
    }

    private static void Agree(string text)
    {
        // Blanks before a text change nothing but the way it is read.
        var readLong = WrittenMoney.TryParse(" " + text, default, null, out var expected);
        WrittenMoney.TryParse(text, default, null, out var money).Should().Be(readLong, text);
        money.Should().Be(expected, text);
        money.Money.ToString().Should().Be(expected.Money.ToString(), text);
        money.Resolution.Scale.Should().Be(expected.Resolution.Scale, text);
        Money.TryParse(text, out var parsed).Should().Be(readLong, text);
        parsed.ToString().Should().Be(expected.Money.ToString(), text);
        Money.TryParse(Encoding.UTF8.GetBytes(text), null, out parsed).Should().Be(readLong, text);
        parsed.ToString().Should().Be(expected.Money.ToString(), text);
        Money.TryParse(text, Another, out parsed).Should().Be(readLong, text);
        parsed.ToString().Should().Be(expected.Money.ToString(), text);
    }

    private static string Written(Money money, string? format, IFormatProvider? provider)
    {
        Span<char> chars = stackalloc char[64];
        money.TryFormat(chars, out var count, format, provider).Should().BeTrue();
        var text = chars[..count].ToString();
        Span<byte> bytes = stackalloc byte[64];
        money.TryFormat(bytes, out var length, format, provider).Should().BeTrue();
        Encoding.UTF8.GetString(bytes[..length]).Should().Be(text);
        money.TryFormat(chars[..(count - 1)], out count, format, provider).Should().BeFalse();
        count.Should().Be(0);
        return text;
    }
}
