using System.Buffers;
using System.Text.Json;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyJsonTests
{
    [Theory]
    [InlineData("CNY 1234.50")]
    [InlineData("USD -0.0000000000000000000000000001")]
    [InlineData("CNY -79228162514264337593543950335")]
    [InlineData("CNY -7.9228162514264337593543950335")]
    [InlineData("JPY 0.00")]
    public void It_is_the_invariant_text_and_keeps_the_decimals(string text)
    {
        JsonSerializer.Serialize(Money.Parse(text)).Should().Be($"\"{text}\"");
        JsonSerializer.Deserialize<Money>($"\"{text}\"").ToString().Should().Be(text);
    }

    [Fact]
    public void It_can_be_a_key()
    {
        var map = new Dictionary<Money, int> { [Money.Of(1.50m, Currency.Cny)] = 3 };
        JsonSerializer.Serialize(map).Should().Be("{\"CNY 1.50\":3}");
        var read = JsonSerializer.Deserialize<Dictionary<Money, int>>("{\"CNY 1.50\":3}")!;
        read.Should().ContainSingle().Which.Key.ToString().Should().Be("CNY 1.50");
    }

    [Fact]
    public void It_can_be_absent_where_the_type_says_so()
    {
        JsonSerializer.Deserialize<Money?>("null").Should().BeNull();
        JsonSerializer.Serialize((Money?)null).Should().Be("null");
    }

    [Fact]
    public void Escapes_and_split_input_are_read()
    {
        JsonSerializer.Deserialize<Money>("\"5080\\u4e07\\u5143\"").Should().Be(Money.Of(50_800_000m, Currency.Cny));
        var first = new Segment("\"CNY 12"u8.ToArray(), 0);
        var last = first.Then("34.50\""u8.ToArray());
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        JsonSerializer.Deserialize<Money>(ref reader).ToString().Should().Be("CNY 1234.50");
    }

    [Fact]
    public void Split_input_beyond_the_bound_is_refused_before_it_is_copied()
    {
        var first = new Segment([(byte)'"', .. Enumerable.Repeat((byte)' ', 1000)], 0);
        var last = first.Then([.. Enumerable.Repeat((byte)' ', 532), .. "CNY 5\""u8]);
        FluentActions
            .Invoking(() =>
            {
                var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
                return JsonSerializer.Deserialize<Money>(ref reader);
            })
            .Should()
            .Throw<JsonException>()
            .WithMessage("*1537*1536*");
    }

    [Theory]
    [InlineData("5", "Expected money as a string, such as \"CNY 1234.50\", found Number.")]
    [InlineData("null", "*found Null.")]
    [InlineData("true", "*True*")]
    [InlineData("{}", "*StartObject*")]
    [InlineData("\"\"", "*no number*")]
    [InlineData("\"5\"", "*names no currency*")]
    [InlineData("\"$5\"", "*USD*")]
    [InlineData("\"CNY 11,0000\"", "*groups of three*")]
    [InlineData("\"CNY 99999999999999999999999999999999\"", "*digits*")]
    [InlineData("\"CNY 5\\ud800\"", "*Unicode*")]
    public void Everything_else_is_a_json_exception(string json, string message)
    {
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Money>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);
        if (json[0] == '"')
        {
            FluentActions
                .Invoking(() => JsonSerializer.Deserialize<Dictionary<Money, int>>("{" + json + ":1}"))
                .Should()
                .Throw<JsonException>();
        }
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_a_json_exception()
    {
        byte[] json = [.. "\"CNY 5"u8, 0xFF, (byte)'"'];
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Money>(json)).Should().Throw<JsonException>();
    }

    [Fact]
    public void The_place_of_a_bad_value_is_given() =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Dictionary<string, Money>>("{\"aid\":\"$5\"}"))
            .Should()
            .Throw<JsonException>()
            .Which.Path.Should()
            .Be("$.aid");

    [Fact]
    public void Default_is_not_written()
    {
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(default(Money)))
            .Should()
            .Throw<JsonException>()
            .WithMessage("default(Money)*");
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(new Dictionary<Money, int> { [default] = 1 }))
            .Should()
            .Throw<JsonException>();
    }

    [Fact]
    public void Text_beyond_the_bound_is_refused()
    {
        var blanks = new string(' ', 1531);
        JsonSerializer.Deserialize<Money>("\"" + blanks + "CNY 5\"").Should().Be(Money.Of(5m, Currency.Cny));
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Money>("\"" + blanks + " CNY 5\""))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*1537*1536*");
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, long index)
        {
            Memory = bytes;
            RunningIndex = index;
        }

        public Segment Then(byte[] bytes)
        {
            var next = new Segment(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
