using System.Globalization;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Numerics;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("4801", 4801, 1)]
    [InlineData("4,801", 4801, 1)]
    [InlineData("1,373,000", 1_373_000, 1)]
    [InlineData("50.8 million", 50_800_000, 100_000)]
    [InlineData("5.9784 million", 5_978_400, 100)]
    [InlineData("110.696 billion", 110_696_000_000, 1_000_000)]
    [InlineData("1.4 Billion", 1_400_000_000, 100_000_000)]
    [InlineData("3 hundred thousand", 300_000, 100_000)]
    [InlineData("5080万", 50_800_000, 10_000)]
    [InlineData("1.4亿", 140_000_000, 10_000_000)]
    [InlineData("3千万", 30_000_000, 10_000_000)]
    [InlineData("1亿5000万", 150_000_000, 10_000)]
    [InlineData("2万3千", 23_000, 1_000)]
    [InlineData("1亿2万3", 100_020_003, 1)]
    [InlineData("５０万", 500_000, 10_000)]
    [InlineData("-42", -42, 1)]
    [InlineData("−42", -42, 1)]
    [InlineData("+42", 42, 1)]
    [InlineData("007", 7, 1)]
    public void A_number_is_read_with_its_resolution(string text, long value, long resolution) =>
        WrittenNumber.Parse(text).Should().Be(new WrittenNumber(value, resolution));

    [Theory]
    [InlineData("1.2345678 million", "1234567.8", "0.1")]
    [InlineData("50.800001 million", "50800001", "1")]
    [InlineData("1.50 million", "1500000", "10000")]
    [InlineData("5.000 hundred", "500.0", "0.1")]
    [InlineData("1.23456万", "12345.6", "0.1")]
    [InlineData("7.9228162514264337593543950335 million", "7922816.2514264337593543950335", "0.0000000000000000000001")]
    public void A_word_moves_the_point_of_value_and_resolution(string text, string value, string resolution)
    {
        var number = WrittenNumber.Parse(text);
        number.Value.ToString(CultureInfo.InvariantCulture).Should().Be(value);
        number.Resolution.ToString(CultureInfo.InvariantCulture).Should().Be(resolution);
    }

    [Fact]
    public void Decimals_keep_the_places_that_were_written()
    {
        var number = WrittenNumber.Parse("1,234.50");
        number.Value.ToString(CultureInfo.InvariantCulture).Should().Be("1234.50");
        number.Resolution.Should().Be(0.01m);
        number.HalfResolution.Should().Be(0.005m);
    }

    [Theory]
    [InlineData("11,0000")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData("1,2345.6")]
    public void Digits_not_in_groups_of_three_have_several_readings(string text) =>
        FluentActions
            .Invoking(() => WrittenNumber.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*groups of three*");

    [Theory]
    [InlineData("")]
    [InlineData("million")]
    [InlineData("1 5")]
    [InlineData("1..5")]
    [InlineData("5 millionen")]
    [InlineData("1亿5亿")]
    [InlineData(",5")]
    public void Other_text_is_refused(string text)
    {
        WrittenNumber.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => WrittenNumber.Parse(text)).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("9999999999999999999999999999", true)] // 28 digits
    [InlineData("79228162514264337593543950335", true)] // 29, the largest
    [InlineData("79228162514264337593543950336", false)] // one beyond
    [InlineData("7.9228162514264337593543950335", true)]
    [InlineData("7.9228162514264337593543950336", false)]
    [InlineData("79228162514264337593543950335.0", false)]
    [InlineData("0000000000000079228162514264337593543950335", true)]
    [InlineData("99999999999999999999999999999", false)] // 29
    [InlineData("0.0000000000000000000000000001", true)] // 28 places
    [InlineData("0.00000000000000000000000000001", false)] // 29
    [InlineData("99999999999999999999999 million", false)]
    public void More_digits_than_decimal_holds_are_refused(string text, bool fits)
    {
        WrittenNumber.TryParse(text, null, out _).Should().Be(fits);
        if (!fits)
        {
            FluentActions.Invoking(() => WrittenNumber.Parse(text)).Should().Throw<OverflowException>();
        }
    }

    [Theory]
    [InlineData("de-DE", "1.234,5")]
    [InlineData("fr-FR", "1\u202F234,5")]
    [InlineData("fr-FR", "1\u00A0234,5")]
    [InlineData("sv-SE", "\u22121\u00A0234,5", true)]
    [InlineData("zh-CN", "1,234.5")]
    [InlineData("de-CH", "1’234.5")]
    [InlineData("hi-IN", "1,234.5")]
    [InlineData("ar-EG", "١٬٢٣٤٫٥")]
    [InlineData("ar-EG", "1٬234٫5")]
    [InlineData("fa-IR", "۱٬۲۳۴٫۵")]
    public void Separators_come_from_the_culture_that_is_given(string culture, string text, bool negative = false) =>
        WrittenNumber.Parse(text, CultureInfo.GetCultureInfo(culture)).Value.Should().Be(negative ? -1234.5m : 1234.5m);

    [Theory]
    [InlineData("hi-IN", "12,34,567", 1_234_567)]
    [InlineData("hi-IN", "1,234,567", 1_234_567)]
    [InlineData("hi-IN", "1,23,45,67,890", 1_234_567_890)]
    [InlineData("hi-IN", "123,456", 123_456)]
    [InlineData("hi-IN", "12,345,67", null)]
    [InlineData("hi-IN", "1,2,345", null)]
    [InlineData("hi-IN", "123,45,678", null)]
    [InlineData("hi-IN", "1,23,456,789", null)]
    [InlineData("hi-IN", "12,34", null)]
    [InlineData("en-US", "12,34,567", null)]
    public void Groups_are_of_three_or_those_of_the_culture(string culture, string text, int? value)
    {
        var read = WrittenNumber.TryParse(text, CultureInfo.GetCultureInfo(culture), out var number);
        (read ? number.Value : (decimal?)null).Should().Be(value);
    }

    [Theory]
    [InlineData("١٢٣")]
    [InlineData("१२३")]
    public void Digits_of_other_scripts_need_their_culture(string text) =>
        WrittenNumber.TryParse(text, null, out _).Should().BeFalse();

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("+0")]
    public void Zero_has_no_sign(string text)
    {
        var zero = WrittenNumber.Parse(text).Value;
        zero.Should().Be(0m);
        decimal.IsNegative(zero).Should().BeFalse();
    }

    [Fact]
    public void Twenty_megabytes_of_digits_are_refused_at_once() =>
        WrittenNumber.TryParse(new string('9', 20_000_000), null, out _).Should().BeFalse();
}
