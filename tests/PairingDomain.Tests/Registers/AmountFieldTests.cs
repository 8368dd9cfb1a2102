using System.Globalization;
using System.Text;
using PairingDomain.Registers;

namespace PairingDomain.Tests.Registers;

/// <summary>Amounts that are read without a text being made of them.</summary>
public sealed class AmountFieldTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("7", 70_000L)]
    [InlineData("-1.5", -15_000L)]
    [InlineData("123.456", 1_234_560L)]
    [InlineData("1234567", 12_345_670_000L)]
    [InlineData("12345678", 123_456_780_000L)]
    [InlineData("-12345678", -123_456_780_000L)]
    [InlineData("0.000001", null)]
    [InlineData("00000.0001", 1L)]
    [InlineData("1234.5678", 12_345_678L)]
    [InlineData("1234567.8", 12_345_678_000L)]
    [InlineData("99999999999.9999", 999_999_999_999_999L)]
    [InlineData("1234567890123456", null)]
    [InlineData("123456789012345", 1_234_567_890_123_450_000L)]
    [InlineData("922337203685477.5807", null)]
    [InlineData("922337203685477.58", 9_223_372_036_854_775_800L)]
    [InlineData("922337203685478", null)]
    [InlineData("12345678.", null)]
    [InlineData(".12345678", null)]
    [InlineData("1234.567.8", null)]
    [InlineData("1234..5678", null)]
    [InlineData("12345:78", null)]
    [InlineData("1234567/", null)]
    [InlineData("/2345678", null)]
    [InlineData(" 2345678", null)]
    [InlineData("1234 5678", null)]
    [InlineData("--12345678", null)]
    [InlineData("1234-5678", null)]
    [InlineData("1,234,567.89", null)]
    [InlineData("１２３４", null)]
    [InlineData("", null)]
    [InlineData("-", null)]
    public void An_amount_has_the_ten_thousandths_it_says(string text, long? expected) =>
        Read(new AmountField(1, '.'), text).Should().Be(expected);

    [Theory]
    [InlineData(1, 9)]
    [InlineData(7, 9)]
    [InlineData(8, 9)]
    [InlineData(9, 9)]
    [InlineData(15, 1)]
    [InlineData(16, 0)]
    [InlineData(17, 0)]
    [InlineData(18, 0)]
    public void Amounts_of_every_length_and_with_the_point_at_every_place_are_read(int length, int first)
    {
        var digits = "987654321012345678"[..length].ToCharArray();
        digits[0] = (char)('0' + first);
        var field = new AmountField(1, '.');
        for (var decimals = 0; decimals <= 4 && decimals < length; decimals++)
        {
            var text = new string(digits);
            text = decimals == 0 ? text : text.Insert(length - decimals, ".");
            var exact = decimal.Parse(text, CultureInfo.InvariantCulture) * 10_000;
            var expected = text.Length <= 18 && exact <= long.MaxValue ? (long?)exact : null;
            Read(field, text).Should().Be(expected, "of {0}", text);
            Read(field, "-" + text).Should().Be(-expected, "of -{0}", text);
        }
    }

    [Theory]
    [InlineData(',', "1234567,89", 12_345_678_900L)]
    [InlineData(',', "1234567.89", null)]
    [InlineData(-1, "1234567.89", null)]
    [InlineData(-1, "123456789", 1_234_567_890_000L)]
    public void The_point_is_that_of_the_culture(int point, string text, long? expected) =>
        Read(new AmountField(1, point), text).Should().Be(expected);

    [Theory]
    [InlineData("1234.56789", 123_456_789_000L)]
    [InlineData("0.00000001", 1L)]
    [InlineData("0.000000001", null)]
    public void A_unit_leaves_room_for_more_decimals(string text, long? expected) =>
        Read(new AmountField(10_000, '.'), text).Should().Be(expected);

    private static long? Read(AmountField field, string text) =>
        field.TryRead(Encoding.UTF8.GetBytes(text), out var narrow) ? narrow : null;
}
