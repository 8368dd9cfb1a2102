using System.Text.Json;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Json;

public sealed class TextJsonConverterTests
{
    [Fact]
    public void What_is_no_string_is_named_with_what_was_expected() =>
        Refused<Rational>("143.63", "Expected a number as a string, such as \"143.63\" or \"2000/3\", found Number.*");

    [Fact]
    public void A_text_that_is_no_value_is_quoted_with_the_reason() =>
        Refused<Rational>(
            "\"one third\"",
            "*found \"one third\": 'one third' is neither a decimal number nor a fraction like 2000/3.*"
        );

    [Theory]
    [InlineData(5_999, "*longer than the 1000 that are read*")]
    [InlineData(6_000, "*longer than the 1000 that are read*")]
    [InlineData(6_001, "*found a text of 6001 bytes; at most 6000 are read.*")]
    public void A_text_far_too_long_is_refused_uncopied(int length, string message) =>
        Refused<Rational>($"\"{new string('9', length)}\"", message);

    [Fact]
    public void A_long_text_is_quoted_to_sixty_characters() =>
        Refused<Unit>($"\"{new string('x', 61)}\"", $"*found \"{new string('x', 60)}…\":*");

    [Fact]
    public void Bytes_that_are_no_text_are_refused() =>
        Refused<Rational>("\"\\ud800\"", "Expected a number as a string*");

    [Fact]
    public void Any_value_is_the_key_of_an_object()
    {
        var table = new Dictionary<Rational, int> { [Rational.Of(2000, 3)] = 1 };
        JsonSerializer.Serialize(table).Should().Be("{\"2000/3\":1}");
        JsonSerializer.Deserialize<Dictionary<Rational, int>>("{\"2000/3\":1}").Should().Equal(table);
    }

    private static void Refused<T>(string json, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<T>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);
}
