using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using PairingDomain.Monetary;
using PairingDomain.Tests.Contracts;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyObjectJsonTests
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new MoneyObjectJsonConverter() } };

    [Theory]
    [InlineData("CNY 1234.50", "{\"amount\":\"1234.50\",\"currency\":\"CNY\"}")]
    [InlineData("JPY -7", "{\"amount\":\"-7\",\"currency\":\"JPY\"}")]
    [InlineData(
        "USD 0.0000000000000000000000000001",
        "{\"amount\":\"0.0000000000000000000000000001\",\"currency\":\"USD\"}"
    )]
    [InlineData(
        "CNY -79228162514264337593543950335",
        "{\"amount\":\"-79228162514264337593543950335\",\"currency\":\"CNY\"}"
    )]
    public void The_caller_can_have_an_object_instead_of_a_string(string text, string json)
    {
        foreach (var culture in Cultures.All)
        {
            Cultures.Run(
                culture,
                () =>
                {
                    JsonSerializer.Serialize(Money.Parse(text), Options).Should().Be(json);
                    JsonSerializer.Deserialize<Money>(json, Options).ToString().Should().Be(text);
                }
            );
        }
    }

    [Fact]
    public void It_can_be_asked_for_on_a_single_property()
    {
        const string Json = "{\"Object\":{\"amount\":\"5\",\"currency\":\"CNY\"},\"Text\":\"CNY 5\",\"Absent\":null}";
        var both = new Both(Money.Parse("CNY 5"), Money.Parse("CNY 5"), null);
        JsonSerializer.Serialize(both).Should().Be(Json);
        JsonSerializer.Deserialize<Both>(Json).Should().Be(both);
    }

    [Theory]
    [InlineData("{\"currency\":\"CNY\",\"amount\":\"1234.50\"}", "CNY 1234.50")]
    [InlineData("{\"amount\":1234.50,\"currency\":\"CNY\"}", "CNY 1234.50")]
    [InlineData("{\"amount\":-0.0,\"currency\":\"CNY\"}", "CNY 0.0")]
    [InlineData(
        "{ \"amount\" : 79228162514264337593543950335 , \"currency\" : \"CNY\" }",
        "CNY 79228162514264337593543950335"
    )]
    [InlineData("\"50.8 million yuan\"", "CNY 50800000")]
    public void Either_order_numbers_and_the_string_are_read(string json, string text) =>
        JsonSerializer.Deserialize<Money>(json, Options).ToString().Should().Be(text);

    [Theory]
    [InlineData("{}", "Expected money such as *, found no 'amount'.*")]
    [InlineData("{\"currency\":\"CNY\"}", "*found no 'amount'.*")]
    [InlineData("{\"amount\":\"5\"}", "*found no 'currency'.*")]
    [InlineData("{\"amount\":\"5\",\"amount\":\"6\",\"currency\":\"CNY\"}", "*found 'amount' twice.*")]
    [InlineData("{\"currency\":\"CNY\",\"currency\":\"CNY\",\"amount\":\"5\"}", "*found 'currency' twice.*")]
    [InlineData("{\"amount\":\"5\",\"currency\":\"CNY\",\"unit\":\"million\"}", "*found the property 'unit'.*")]
    [InlineData("{\"Amount\":\"5\",\"currency\":\"CNY\"}", "*found the property 'Amount'.*")]
    [InlineData(
        "{\"amount\":\"1,234\",\"currency\":\"CNY\"}",
        "The amount '1,234' is not a plain decimal number such as '1234.50'.*"
    )]
    [InlineData("{\"amount\":\"1/3\",\"currency\":\"CNY\"}", "The amount '1/3' is not *")]
    [InlineData("{\"amount\":\" 5\",\"currency\":\"CNY\"}", "The amount ' 5' is not *")]
    [InlineData("{\"amount\":1e3,\"currency\":\"CNY\"}", "The amount '1e3' is not *")]
    [InlineData(
        "{\"amount\":0.00000000000000000000000000001,\"currency\":\"CNY\"}",
        "The amount '0.00000000000000000000000000001' has more digits than decimal holds.*"
    )]
    [InlineData(
        "{\"amount\":\"79228162514264337593543950336\",\"currency\":\"CNY\"}",
        "*has more digits than decimal holds.*"
    )]
    [InlineData("{\"amount\":null,\"currency\":\"CNY\"}", "*found Null as the amount.*")]
    [InlineData(
        "{\"amount\":\"5\",\"currency\":\"cny\"}",
        "'cny' is not a currency code; codes are written in capitals: CNY.*"
    )]
    [InlineData("{\"amount\":\"5\",\"currency\":156}", "Expected a currency code*")]
    [InlineData("5", "*found Number.*")]
    [InlineData("null", "*found Null.*")]
    [InlineData("[]", "*found StartArray.*")]
    [InlineData("\"$5\"", "*USD*")]
    [InlineData("{\"amount\":\"5\"", "*")]
    public void Everything_else_is_a_json_exception(string json, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Money>(json, Options))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);

    [Fact]
    public void The_place_of_a_bad_value_is_given() =>
        FluentActions
            .Invoking(() =>
                JsonSerializer.Deserialize<Dictionary<string, Money>>("{\"aid\":{\"amount\":1e3}}", Options)
            )
            .Should()
            .Throw<JsonException>()
            .Which.Path.Should()
            .StartWith("$.aid");

    [Fact]
    public void A_number_in_two_pieces_is_read_as_one()
    {
        var first = new Piece("{\"currency\":\"CNY\",\"amount\":12"u8.ToArray(), 0);
        var last = first.Then("34.50}"u8.ToArray());
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));
        JsonSerializer.Deserialize<Money>(ref reader, Options).ToString().Should().Be("CNY 1234.50");
    }

    [Fact]
    public void As_a_key_it_is_the_string_it_always_is()
    {
        var map = new Dictionary<Money, int> { [Money.Parse("CNY 1.50")] = 3 };
        JsonSerializer.Serialize(map, Options).Should().Be("{\"CNY 1.50\":3}");
        JsonSerializer.Deserialize<Dictionary<Money, int>>("{\"CNY 1.50\":3}", Options).Should().Equal(map);
    }

    [Fact]
    public void A_currency_is_a_key_too()
    {
        var map = new Dictionary<Currency, decimal> { [Currency.Cny] = 1.50m, [Currency.Usd] = 2m };
        JsonSerializer.Serialize(map).Should().Be("{\"CNY\":1.50,\"USD\":2}");
        JsonSerializer.Deserialize<Dictionary<Currency, decimal>>("{\"CNY\":1.50,\"USD\":2}").Should().Equal(map);
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Dictionary<Currency, decimal>>("{\"yuan\":1}"))
            .Should()
            .Throw<JsonException>();
    }

    [Fact]
    public void Default_is_not_written() =>
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(default(Money), Options))
            .Should()
            .Throw<JsonException>()
            .WithMessage("default(Money) has no currency*");

    private sealed record Both(
        [property: JsonConverter(typeof(MoneyObjectJsonConverter))] Money Object,
        Money Text,
        [property: JsonConverter(typeof(MoneyObjectJsonConverter))] Money? Absent
    );

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, long index)
        {
            Memory = bytes;
            RunningIndex = index;
        }

        public Piece Then(byte[] bytes)
        {
            var next = new Piece(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
