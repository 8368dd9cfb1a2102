using System.Globalization;
using System.Text.Json;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("2338 mu", "2338 mu")]
    [InlineData("2,338 mu", "2338 mu")]
    [InlineData(" 47,500 metres ", "47500 m")]
    [InlineData("3 schools", "3 school")]
    [InlineData("3schools", "3 school")]
    [InlineData("7.2万人次", "72000 person-time")]
    [InlineData("1.6 million people", "1600000 person")]
    [InlineData("153,500\u00A0persons", "153500 person")]
    [InlineData("550 person-times", "550 person-time")]
    [InlineData("2000/3 m2", "2000/3 m2")]
    [InlineData("2000/3平方米", "2000/3 m2")]
    [InlineData("-1/3 km", "-1/3 km")]
    [InlineData("110,696,000,000 persons", "110696000000 person")]
    [InlineData("4,294,967,295 m", "4294967295 m")]
    [InlineData("12%", "12 percent")]
    [InlineData("10.5 percent", "10.5 percent")]
    [InlineData("9.9个百分点", "9.9 percentage-point")]
    [InlineData("30 {solar lamp}", "30 {solar lamp}")]
    [InlineData("−5 km", "-5 km")]
    [InlineData("1.50 t", "1.5 t")]
    [InlineData("5千克", "5 kg")]
    [InlineData("5,000千瓦时", "5000 kWh")]
    [InlineData("7.2万千瓦时", "72000 kWh")]
    [InlineData("7.2万 千瓦时", "72000 kWh")]
    [InlineData("5百千米", "500 km")]
    [InlineData("5 百千米", "500 km")]
    [InlineData("1亿2万亩", "100020000 mu")]
    [InlineData("3万亩", "3 wan-mu")]
    [InlineData("3 ten thousand mu", "3 wan-mu")]
    [InlineData("20万亩", "20 wan-mu")]
    [InlineData("3万5千克", "35000 g")]
    [InlineData("123456789012345678901234567890 m", "123456789012345678901234567890 m")]
    public void Text_is_read(string text, string quantity)
    {
        Quantity.Parse(text).ToString().Should().Be(quantity);
        Quantity.TryParse(text, out var read).Should().BeTrue();
        read.ToString().Should().Be(quantity);
    }

    [Theory]
    [InlineData("", "*does not begin with a number*")]
    [InlineData("mu", "*'mu' does not begin with a number*")]
    [InlineData("no unit", "*does not begin with a number*")]
    [InlineData("2338", "'2338' has a number but no unit.")]
    [InlineData("5 million", "'5 million' has a number but no unit.")]
    [InlineData("11,0000 persons", "*groups of three*")]
    [InlineData("3 solar lamps", "*'solar lamps'*no unit*{solar lamp}*")]
    [InlineData("5 mu 3", "*'mu 3'*no unit*")]
    [InlineData("1/0 m", "*'/0 m'*no unit*")]
    [InlineData("5 x千瓦时", "*'x千瓦时'*no unit*")]
    [InlineData("3万5千瓦时", "*'瓦时'*no unit*")]
    [InlineData("3,350件", "'件' may be box or piece*")]
    [InlineData("3 {lamp 5}", "'{lamp 5}' has a digit*")]
    public void Other_text_is_refused_by_saying_why(string text, string message)
    {
        Quantity.TryParse(text, out var read).Should().BeFalse();
        read.HasUnit.Should().BeFalse();
        FluentActions.Invoking(() => Quantity.Parse(text)).Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void An_ambiguous_name_is_refused_with_the_candidates() =>
        FluentActions
            .Invoking(() => Quantity.Parse("30台"))
            .Should()
            .Throw<AmbiguousUnitException>()
            .Which.Candidates.Should()
            .Equal(Unit.Of("pump"), Unit.Of("machine"));

    [Fact]
    public void Null_is_refused_or_false()
    {
        FluentActions.Invoking(() => Quantity.Parse(null!)).Should().Throw<ArgumentNullException>();
        Quantity.TryParse(null, out _).Should().BeFalse();
        Quantity.TryParse(null, CultureInfo.InvariantCulture, out _).Should().BeFalse();
    }

    [Fact]
    public void A_grouped_number_beyond_decimal_is_refused()
    {
        const string text = "100,000,000,000,000,000,000,000,000,000 m";
        FluentActions.Invoking(() => Quantity.Parse(text)).Should().Throw<OverflowException>();
        Quantity.TryParse(text, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("47500 m", "E", "47,500 metres")]
    [InlineData("1 m", "E", "1 metre")]
    [InlineData("-1 m", "E", "-1 metre")]
    [InlineData("0 m", "E", "0 metres")]
    [InlineData("0.5 m", "E", "0.5 metres")]
    [InlineData("-1234.25 m", "E", "-1,234.25 metres")]
    [InlineData("2000/3 m2", "E", "2000/3 square metres")]
    [InlineData("30 {solar lamp}", "E", "30 solar lamp")]
    [InlineData("47500 m", "Z", "47500米")]
    [InlineData("3 school", "Z", "3所学校")]
    [InlineData("47500 m", "G", "47500 m")]
    [InlineData("47500 m", "", "47500 m")]
    [InlineData("47500 m", null, "47500 m")]
    public void Formats_are_for_code_English_and_Chinese(string quantity, string? format, string text) =>
        Quantity.Parse(quantity).ToString(format, null).Should().Be(text);

    [Fact]
    public void Another_format_is_refused() =>
        FluentActions
            .Invoking(() => Quantity.Parse("1 m").ToString("X", null))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*'X'*G, E and Z*");

    [Theory]
    [InlineData("de-DE", "-1.234,5 metres", "-1234,5 m")]
    [InlineData("fr-FR", "-1\u202F234,5 metres", "-1234,5 m")]
    [InlineData("hi-IN", "-1,234.5 metres", "-1234.5 m")]
    [InlineData("sv-SE", "\u22121\u00A0234,5 metres", "\u22121234,5 m")]
    public void Separators_come_from_the_culture_that_is_given(string culture, string english, string code)
    {
        var provider = CultureInfo.GetCultureInfo(culture);
        var length = Quantity.Parse("-1234.5 m");
        length.ToString("E", provider).Should().Be(english);
        length.ToString("G", provider).Should().Be(code);
        Quantity.Parse(english, provider).Should().Be(length);
        Quantity.Parse(code, provider).Should().Be(length);
    }

    [Fact]
    public void Groups_are_of_three_digits_in_every_culture() =>
        Quantity
            .Parse("123456789 m")
            .ToString("E", CultureInfo.GetCultureInfo("hi-IN"))
            .Should()
            .Be("123,456,789 metres");

    [Fact]
    public void A_point_that_groups_in_the_given_culture_is_no_decimal_point()
    {
        Quantity.Parse("1.234 m", CultureInfo.GetCultureInfo("de-DE")).ToString().Should().Be("1234 m");
        Quantity.Parse("1.234 m").ToString().Should().Be("1.234 m");
        Quantity.Parse("5千瓦时", CultureInfo.GetCultureInfo("de-DE")).ToString().Should().Be("5 kWh");
        Quantity.Parse("1/3 m", CultureInfo.GetCultureInfo("de-DE")).ToString().Should().Be("1/3 m");
    }

    [Fact]
    public void Negative_numbers_keep_their_sign_in_front_whatever_the_pattern_of_the_culture()
    {
        var brackets = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        brackets.NumberNegativePattern = 0;
        Quantity.Parse("-1234.5 m").ToString("E", brackets).Should().Be("-1,234.5 metres");
        Quantity.Parse("-1234 m").ToString("E", brackets).Should().Be("-1,234 metres");
    }

    [Fact]
    public void The_invariant_culture_reads_what_no_culture_reads()
    {
        const string text = "123456789012345678901234567890 m";
        Quantity.Parse(text, CultureInfo.InvariantCulture).ToString().Should().Be(text);
        Quantity.TryParse(text, CultureInfo.GetCultureInfo("de-DE"), out _).Should().BeFalse("28 digits fit decimal");
    }

    [Fact]
    public void The_current_culture_is_never_used()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Quantity.Parse("1.5 km").ToString().Should().Be("1.5 km");
            $"{Quantity.Parse("1.5 km")}".Should().Be("1.5 km");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Json_is_the_text()
    {
        JsonSerializer.Serialize(Quantity.Parse("2338 mu")).Should().Be("\"2338 mu\"");
        JsonSerializer.Deserialize<Quantity>("\"2000/3 m2\"").ToString().Should().Be("2000/3 m2");
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(default(Quantity)))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*no unit*");
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Quantity>("\"5 wugs\""))
            .Should()
            .Throw<JsonException>()
            .WithMessage("Expected a quantity, such as \"2338 mu\", found \"5 wugs\":*");
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Quantity>("5"))
            .Should()
            .Throw<JsonException>()
            .WithMessage("Expected a quantity, such as \"2338 mu\", found Number.");
    }

    [Fact]
    public void Twenty_megabytes_are_refused_without_growth()
    {
        Quantity.TryParse(new string('9', 20_000_000), out _).Should().BeFalse();
        Quantity.TryParse("1 " + new string('m', 20_000_000), out _).Should().BeFalse();
        FluentActions
            .Invoking(() => Quantity.Parse("1 " + new string('m', 20_000_000)))
            .Should()
            .Throw<FormatException>()
            .Which.Message.Length.Should()
            .BeLessThan(200);
    }
}
