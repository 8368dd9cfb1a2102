using System.Text.Json;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class BoundsTextTests
{
    [Theory]
    [InlineData("[405, ∞)", "[405, ∞)")]
    [InlineData(" (405,∞) ", "(405, ∞)")]
    [InlineData("(-∞,   400]", "(-∞, 400]")]
    [InlineData("[-1.5, 2000/3)", "[-1.5, 2000/3)")]
    [InlineData("[5.0, 5]", "[5, 5]")]
    [InlineData("(-∞, ∞)", "(-∞, ∞)")]
    public void An_interval_is_read_and_written(string text, string written)
    {
        Bounds.Parse(text).ToString().Should().Be(written);
        Bounds.TryParse(text, out var bounds).Should().BeTrue();
        bounds.ToString().Should().Be(written);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("[,]")]
    [InlineData("[1]")]
    [InlineData("1, 2")]
    [InlineData("[1, 2")]
    [InlineData("1, 2]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("[x, 2]")]
    [InlineData("[1, x]")]
    [InlineData("[-∞, 2]")]
    [InlineData("[1, ∞]")]
    [InlineData("(∞, 2]")]
    [InlineData("(1, -∞)")]
    [InlineData("[2, 1]")]
    [InlineData("(1, 1)")]
    [InlineData("[1, 1)")]
    public void Other_text_is_refused(string text)
    {
        Bounds.TryParse(text, out var bounds).Should().BeFalse();
        bounds.Should().Be(default(Bounds));
        FluentActions
            .Invoking(() => Bounds.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"'{text}' is no interval*");
    }

    [Fact]
    public void Null_is_refused_or_false()
    {
        FluentActions.Invoking(() => Bounds.Parse(null!)).Should().Throw<ArgumentNullException>();
        Bounds.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("[405, 405]", "405", "405")]
    [InlineData("[405, ∞)", "at least 405", "至少405")]
    [InlineData("(405, ∞)", "more than 405", "超过405")]
    [InlineData("(-∞, 400]", "at most 400", "不超过400")]
    [InlineData("(-∞, 400)", "less than 400", "少于400")]
    [InlineData("[1.35, 1.45]", "between 1.35 and 1.45", "1.35至1.45之间")]
    [InlineData("(1.35, 1.45]", "more than 1.35 and at most 1.45", "超过1.35且不超过1.45")]
    [InlineData("[1.35, 1.45)", "at least 1.35 and less than 1.45", "至少1.35且少于1.45")]
    [InlineData("(1.35, 1.45)", "more than 1.35 and less than 1.45", "超过1.35且少于1.45")]
    [InlineData("(-∞, ∞)", "about", "约")]
    public void Words_say_it_in_English_and_Chinese(string text, string english, string chinese)
    {
        Bounds.Parse(text).ToEnglish().Should().Be(english);
        Bounds.Parse(text).ToChinese().Should().Be(chinese);
    }

    [Fact]
    public void The_caller_may_write_the_numbers()
    {
        Bounds.Parse("[1, 2]").ToEnglish(end => $"CNY {end}").Should().Be("between CNY 1 and CNY 2");
        Bounds.Parse("[1, ∞)").ToChinese(end => $"{end}元").Should().Be("至少1元");
    }

    [Fact]
    public void Json_is_the_interval()
    {
        foreach (var text in (string[])["[405, ∞)", "(-∞, 400)", "[1.35, 1.45]", "(-∞, ∞)"])
        {
            var json = JsonSerializer.Serialize(Bounds.Parse(text));
            JsonSerializer.Deserialize<string>(json).Should().Be(text);
            JsonSerializer.Deserialize<Bounds>(json).Should().Be(Bounds.Parse(text));
        }
    }

    [Theory]
    [InlineData("\"[2, 1]\"", "*[405, ∞)*found \"[2, 1]\":*")]
    [InlineData("5", "*found Number.")]
    public void Json_that_is_no_interval_is_refused(string json, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Bounds>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);

    [Fact]
    public void Twenty_megabytes_are_no_interval()
    {
        Bounds.TryParse("[" + new string('9', 20_000_000) + ", ∞)", out _).Should().BeFalse();
        FluentActions
            .Invoking(() => Bounds.Parse(new string('[', 20_000_000)))
            .Should()
            .Throw<FormatException>()
            .Which.Message.Length.Should()
            .BeLessThan(200);
    }

    [Fact]
    public void The_parsing_interfaces_read_the_same()
    {
        Parse<Bounds>("[1, 2]").Should().Be(Bounds.Between(1L, 2L));
        Try<Bounds>("[1, 2]", out var read).Should().BeTrue();
        read.Should().Be(Bounds.Between(1L, 2L));
        Try<Bounds>("[1, 2", out _).Should().BeFalse();
    }

    private static T Parse<T>(string text)
        where T : ISpanParsable<T>
    {
        T.Parse(text, null).Should().Be(T.Parse(text.AsSpan(), null));
        return T.Parse(text, null);
    }

    private static bool Try<T>(string text, out T? value)
        where T : ISpanParsable<T>
    {
        T.TryParse(text.AsSpan(), null, out _).Should().Be(T.TryParse(text, null, out value));
        return T.TryParse(text.AsSpan(), null, out value);
    }
}
