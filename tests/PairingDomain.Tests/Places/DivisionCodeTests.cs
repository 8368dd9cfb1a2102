using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using PairingDomain.Places;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Places;

public sealed class DivisionCodeTests
{
    [Theory]
    [InlineData("440309", DivisionLevel.County, "440000", "440300")]
    [InlineData("440300", DivisionLevel.Prefecture, "440000", "440300")]
    [InlineData("440000", DivisionLevel.Province, "440000", "440000")]
    [InlineData("429004", DivisionLevel.County, "420000", "429000")]
    [InlineData("000000", DivisionLevel.Province, "000000", "000000")]
    [InlineData("999999", DivisionLevel.County, "990000", "999900")]
    public void Digits_say_level_province_and_prefecture(
        string text,
        DivisionLevel level,
        string province,
        string prefecture
    )
    {
        var code = DivisionCode.Parse(text);
        code.Level.Should().Be(level);
        code.Province.ToString().Should().Be(province);
        code.Prefecture.ToString().Should().Be(prefecture);
        code.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("44030")]
    [InlineData("4403091")]
    [InlineData(" 440309")]
    [InlineData("44030a")]
    [InlineData("-44030")]
    [InlineData("４４０３０９")]
    [InlineData("٤٤٠٣٠٩")]
    public void Anything_but_six_ascii_digits_is_refused_by_quoting_it(string text)
    {
        DivisionCode.TryParse(text, out var code).Should().BeFalse();
        code.Should().Be(default(DivisionCode));
        FluentActions
            .Invoking(() => DivisionCode.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"'{text}'*six digits*");
    }

    [Fact]
    public void Null_is_refused()
    {
        DivisionCode.TryParse((string?)null, out _).Should().BeFalse();
        FluentActions.Invoking(() => DivisionCode.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_long_text_is_quoted_in_part() =>
        FluentActions
            .Invoking(() => DivisionCode.Parse(new string('4', 1_000_000)))
            .Should()
            .Throw<FormatException>()
            .Which.Message.Length.Should()
            .BeLessThan(200);

    [Fact]
    public void Default_is_six_zeros_and_round_trips()
    {
        default(DivisionCode).ToString().Should().Be("000000");
        DivisionCode.Parse("000000").Should().Be(default(DivisionCode));
        default(DivisionCode).Number.Should().Be(0);
    }

    [Fact]
    public void A_number_has_at_most_six_digits()
    {
        DivisionCode.Of(0).Should().Be(default(DivisionCode));
        DivisionCode.Of(999_999).ToString().Should().Be("999999");
        FluentActions.Invoking(() => DivisionCode.Of(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DivisionCode.Of(1_000_000)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Codes_are_ordered_by_their_digits()
    {
        var (shenzhen, longhua) = (DivisionCode.Parse("440300"), DivisionCode.Parse("440309"));
        (shenzhen < longhua).Should().BeTrue();
        (longhua < shenzhen).Should().BeFalse();
        (shenzhen <= DivisionCode.Parse("440300")).Should().BeTrue();
        (longhua <= shenzhen).Should().BeFalse();
        (longhua > shenzhen).Should().BeTrue();
        (shenzhen > longhua).Should().BeFalse();
        (shenzhen >= DivisionCode.Parse("440300")).Should().BeTrue();
        (shenzhen >= longhua).Should().BeFalse();
        (shenzhen == longhua).Should().BeFalse();
        (shenzhen != longhua).Should().BeTrue();
        shenzhen.CompareTo(longhua).Should().BeNegative();
        shenzhen.CompareTo((object?)null).Should().Be(1);
        shenzhen.CompareTo((object)longhua).Should().BeNegative();
        FluentActions
            .Invoking(() => shenzhen.CompareTo("440300"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*String*");
        shenzhen.Equals((object)DivisionCode.Parse("440300")).Should().BeTrue();
        shenzhen.Equals("440300").Should().BeFalse();
        shenzhen.GetHashCode().Should().Be(DivisionCode.Parse("440300").GetHashCode());
    }

    [Fact]
    public void It_is_written_into_a_span_of_six_or_more()
    {
        var code = DivisionCode.Parse("010203");
        var room = new char[7];
        code.TryFormat(room, out var written).Should().BeTrue();
        written.Should().Be(6);
        new string(room, 0, 6).Should().Be("010203");
        code.TryFormat(new char[6], out _).Should().BeTrue();
        code.TryFormat(new char[5], out written).Should().BeFalse();
        written.Should().Be(0);
        string.Create(CultureInfo.GetCultureInfo("ar-SA"), $"{code}").Should().Be("010203");
    }

    [Fact]
    public void Json_is_a_string_of_digits_also_as_a_key()
    {
        var code = DivisionCode.Parse("440300");
        JsonSerializer.Serialize(code).Should().Be("\"440300\"");
        JsonSerializer.Deserialize<DivisionCode>("\"440300\"").Should().Be(code);
        var table = new Dictionary<DivisionCode, int> { [code] = 1 };
        JsonSerializer.Serialize(table).Should().Be("{\"440300\":1}");
        JsonSerializer.Deserialize<Dictionary<DivisionCode, int>>("{\"440300\":1}").Should().Equal(table);
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<DivisionCode>("440300"))
            .Should()
            .Throw<JsonException>();
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<DivisionCode>("\"4403\""))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*'4403'*");
    }

    [Fact]
    public void Codes_round_trip() =>
        Laws.Hold(
            Gen.Choose(0, 999_999),
            number =>
            {
                var code = DivisionCode.Of(number);
                code.Number.Should().Be(number);
                DivisionCode.Parse(code.ToString()).Should().Be(code);
                code.ToString().Should().Be(number.ToString("D6", CultureInfo.InvariantCulture));
            }
        );
}
