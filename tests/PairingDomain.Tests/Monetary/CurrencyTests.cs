using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class CurrencyTests
{
    public static TheoryData<Currency, string> Known { get; } =
        new()
        {
            { Currency.Cny, "CNY" },
            { Currency.Usd, "USD" },
            { Currency.Hkd, "HKD" },
            { Currency.Mop, "MOP" },
            { Currency.Twd, "TWD" },
            { Currency.Eur, "EUR" },
            { Currency.Jpy, "JPY" },
            { Currency.Gbp, "GBP" },
            { Currency.Sgd, "SGD" },
            { Currency.Aud, "AUD" },
            { Currency.Cad, "CAD" },
            { Currency.Nzd, "NZD" },
            { Currency.Krw, "KRW" },
            { Currency.Chf, "CHF" },
        };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_named_currency_is_the_one_with_its_code(Currency currency, string code)
    {
        currency.Should().Be(Currency.Of(code));
        currency.Code.Should().Be(code);
    }

    [Fact]
    public void It_takes_four_bytes() => Unsafe.SizeOf<Currency>().Should().Be(4);

    [Fact]
    public void Default_is_no_currency()
    {
        var none = default(Currency);
        none.IsNone.Should().BeTrue();
        none.ToString().Should().Be("no currency");
        (none == new Currency()).Should().BeTrue();
        (none == Currency.Cny).Should().BeFalse();
        none.Should().NotBe(Currency.Of("XXX"));
        none.Invoking(it => it.Code).Should().Throw<InvalidOperationException>().WithMessage("default(Currency)*");
        none.Invoking(it => it.Name).Should().Throw<InvalidOperationException>();
        none.Invoking(it => it.NumericCode).Should().Throw<InvalidOperationException>();
        none.Invoking(it => it.MinorUnits).Should().Throw<InvalidOperationException>();
        none.Invoking(it => it.IsWithdrawn).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Equality_is_that_of_the_code()
    {
        (Currency.Cny == Currency.Of("CNY")).Should().BeTrue();
        (Currency.Cny != Currency.Of("CNY")).Should().BeFalse();
        (Currency.Cny == Currency.Usd).Should().BeFalse();
        (Currency.Cny != Currency.Usd).Should().BeTrue();
        Currency.Cny.Equals((object)Currency.Of("CNY")).Should().BeTrue();
        Currency.Cny.Equals("CNY").Should().BeFalse();
        Currency.Cny.GetHashCode().Should().Be(Currency.Of("CNY").GetHashCode());
        Currency.Cny.GetHashCode().Should().NotBe(Currency.Usd.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("CN")]
    [InlineData("CNYY")]
    [InlineData("RMB")] // not ISO
    [InlineData("AAA")]
    [InlineData("ZZZ")]
    [InlineData("cny")]
    [InlineData("CNy")]
    [InlineData("cNY")]
    [InlineData("C\u004E\u0301")]
    [InlineData(" CNY")]
    [InlineData("人民币")]
    [InlineData("\0\0\0")]
    [InlineData("CN\u4E59")] // its bits, laid over those of CN, are those of CNY
    [InlineData("C\u434EY")]
    public void Other_text_is_no_currency(string text)
    {
        Currency.TryOf(text, out var found).Should().BeFalse();
        found.IsNone.Should().BeTrue();
        Currency.TryParse(text, null, out _).Should().BeFalse();
        Currency.TryParse(text.AsSpan(), null, out _).Should().BeFalse();
        Currency.TryParse(Encoding.UTF8.GetBytes(text), null, out _).Should().BeFalse();
        FluentActions.Invoking(() => Currency.Of(text)).Should().Throw<ArgumentException>().WithParameterName("code");
        FluentActions
            .Invoking(() => Currency.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*not a currency code*");
        FluentActions
            .Invoking(() => Currency.Parse(Encoding.UTF8.GetBytes(text)))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*not a currency code*");
    }

    [Fact]
    public void A_code_in_small_letters_is_refused_by_naming_the_code_meant() =>
        FluentActions
            .Invoking(() => Currency.Parse("cny"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'cny' is not a currency code; codes are written in capitals: CNY.");

    [Fact]
    public void Null_is_refused_by_name_or_without_an_exception()
    {
        FluentActions.Invoking(() => Currency.Of(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Currency.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        Currency.TryParse((string?)null, null, out _).Should().BeFalse();
        Currency.TryOf(null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_long_text_is_quoted_in_part()
    {
        FluentActions
            .Invoking(() => Currency.Parse(new string('A', 20_000_000)))
            .Should()
            .Throw<FormatException>()
            .Which.Message.Length.Should()
            .BeLessThan(120);
        FluentActions
            .Invoking(() => Currency.Parse(Enumerable.Repeat((byte)'A', 20_000_000).ToArray()))
            .Should()
            .Throw<FormatException>()
            .Which.Message.Length.Should()
            .BeLessThan(120);
    }

    [Fact]
    public void Every_code_of_the_catalogue_is_read_back_from_its_text()
    {
        foreach (var row in CurrencyCatalogue.Active.Concat(CurrencyCatalogue.Withdrawn))
        {
            row.Currency.ToString().Should().Be(row.Code);
            Currency.Parse(row.Code).Should().Be(row.Currency);
            Currency.Parse(row.Code.AsSpan()).Should().Be(row.Currency);
            Currency.Parse(Encoding.UTF8.GetBytes(row.Code)).Should().Be(row.Currency);
            Currency.TryParse(row.Code, null, out var parsed).Should().BeTrue();
            parsed.Should().Be(row.Currency);
        }
    }

    [Fact]
    public void It_is_written_into_a_span_that_is_long_enough()
    {
        Span<char> chars = stackalloc char[3];
        Currency.Cny.TryFormat(chars, out var written).Should().BeTrue();
        written.Should().Be(3);
        chars.ToString().Should().Be("CNY");
        Currency.Cny.TryFormat(chars[..2], out written).Should().BeFalse();
        written.Should().Be(0);

        Span<byte> bytes = stackalloc byte[3];
        Currency.Cny.TryFormat(bytes, out written).Should().BeTrue();
        written.Should().Be(3);
        Encoding.UTF8.GetString(bytes).Should().Be("CNY");
        Currency.Cny.TryFormat(bytes[..2], out written).Should().BeFalse();
        written.Should().Be(0);
    }

    [Fact]
    public void The_only_format_is_G()
    {
        Currency.Cny.ToString("G", null).Should().Be("CNY");
        Currency.Cny.ToString("g", null).Should().Be("CNY");
        Currency.Cny.ToString("", null).Should().Be("CNY");
        Currency.Cny.ToString(null, null).Should().Be("CNY");
        FluentActions
            .Invoking(() => Currency.Cny.ToString("X", null))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'X'*");
        FluentActions.Invoking(() => Currency.Cny.TryFormat(new char[9], out _, "X")).Should().Throw<FormatException>();
        FluentActions.Invoking(() => Currency.Cny.TryFormat(new byte[9], out _, "X")).Should().Throw<FormatException>();
    }

    [Fact]
    public void Json_is_the_code_also_as_a_key()
    {
        JsonSerializer.Serialize(Currency.Cny).Should().Be("\"CNY\"");
        JsonSerializer.Deserialize<Currency>("\"CN\\u0059\"").Should().Be(Currency.Cny);
        var counts = new Dictionary<Currency, int> { [Currency.Cny] = 1 };
        JsonSerializer.Serialize(counts).Should().Be("{\"CNY\":1}");
        JsonSerializer
            .Deserialize<Dictionary<Currency, int>>("{\"CNY\":1}")
            .Should()
            .ContainSingle()
            .Which.Key.Should()
            .Be(Currency.Cny);
    }

    [Theory]
    [InlineData("5", "Expected a currency code such as \"CNY\", found Number.")]
    [InlineData("null", "Expected a currency code such as \"CNY\", found Null.")]
    [InlineData("{}", "Expected a currency code such as \"CNY\", found StartObject.")]
    [InlineData("\"\"", "'' is not a currency code of ISO 4217.")]
    [InlineData("\"ZZZ\"", "'ZZZ' is not a currency code of ISO 4217.")]
    [InlineData("\"cny\"", "'cny' is not a currency code; codes are written in capitals: CNY.")]
    [InlineData("\"\\ud800\"", "The string is not valid Unicode text.")]
    public void Other_json_is_refused_by_saying_why(string json, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Currency>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);

    [Fact]
    public void No_currency_is_not_written_as_json()
    {
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(default(Currency)))
            .Should()
            .Throw<JsonException>()
            .WithMessage("default(Currency)*");
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(new Dictionary<Currency, int> { [default] = 1 }))
            .Should()
            .Throw<JsonException>();
    }

    [Fact]
    public void Json_text_longer_than_any_code_is_refused() =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Currency>("\"" + new string('A', 1537) + "\""))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*1537*1536*");
}
