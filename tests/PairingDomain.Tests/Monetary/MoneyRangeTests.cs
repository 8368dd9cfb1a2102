using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using PairingDomain.Monetary;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyRangeTests
{
    [Theory]
    [InlineData("CNY 500–1,000", "CNY 500–1000")]
    [InlineData("500-1,000 Yuan", "CNY 500–1000")]
    [InlineData("500 – 1,000 yuan", "CNY 500–1000")]
    [InlineData("500 to 1,000 yuan", "CNY 500–1000")]
    [InlineData("CNY 500 to CNY 1,000", "CNY 500–1000")]
    [InlineData("500元至1000元", "CNY 500–1000")]
    [InlineData("500至1000元", "CNY 500–1000")]
    [InlineData("500到1000元", "CNY 500–1000")]
    [InlineData("500~1000元", "CNY 500–1000")]
    [InlineData("500～1000元", "CNY 500–1000")]
    [InlineData("500－1000元", "CNY 500–1000")]
    [InlineData("4—5万元", "CNY 40000–50000")] // the word holds for both ends
    [InlineData("4万—5万元", "CNY 40000–50000")]
    [InlineData("4万元—5万元", "CNY 40000–50000")]
    [InlineData("9999元–1万元", "CNY 9999–10000")] // an end with its own currency is complete
    [InlineData("4.5-5亿元", "CNY 450000000–500000000")]
    [InlineData("人民币4—5万元", "CNY 40000–50000")]
    [InlineData("港币50–60万元", "HKD 500000–600000")] // 元 of the Hong Kong dollar
    [InlineData("US$5–10 million", "USD 5000000–10000000")]
    [InlineData("US$5 million–10 million", "USD 5000000–10000000")]
    [InlineData("US$5–US$10", "USD 5–10")]
    [InlineData("US$5–10", "USD 5–10")]
    [InlineData("CNY 5 million–CNY 10 million", "CNY 5000000–10000000")]
    [InlineData("CNY 999,999–CNY 1 million", "CNY 999999–1000000")]
    [InlineData("CNY 5–CNY 10 million", "CNY 5–10000000")]
    [InlineData("5 yuan–10 million yuan", "CNY 5–10000000")]
    [InlineData("5 million–10 yuan", "", "*begins above its end*")]
    [InlineData("CNY -5–5", "CNY -5–5")]
    [InlineData("CNY -10–-5", "CNY -10–-5")]
    [InlineData("CNY -10--5", "CNY -10–-5")]
    [InlineData("CNY −10–−5", "CNY -10–-5")]
    [InlineData("-5–5万元", "CNY -50000–50000")]
    [InlineData("CNY 5–5", "CNY 5–5")]
    [InlineData("CNY 5.00–7.5", "CNY 5.00–7.5")]
    [InlineData("  CNY 5–7  ", "CNY 5–7")]
    [InlineData("JPY 5–7", "JPY 5–7")]
    [InlineData("0–0 yuan", "CNY 0–0")]
    [InlineData("CNY 5", "", "'CNY 5' is not a range of money, such as 'CNY 500–1000' or '4万元至5万元'*")]
    [InlineData("CNY 5–", "", "*not a range*")]
    [InlineData("CNY 5– yuan", "", "*not a range*")]
    [InlineData("CNY", "", "*no number*")]
    [InlineData("", "", "*no number*")]
    [InlineData("5–7", "", "*names no currency*")]
    [InlineData("CNY 7–5", "", "'CNY 7–5' begins above its end*")]
    [InlineData("CNY -5–-10", "", "*begins above its end*")]
    [InlineData("CNY 5–7 USD", "", "*two different currencies*")]
    [InlineData("CNY 5–USD 7", "", "'CNY 5–USD 7' names two different currencies*")]
    [InlineData("5元–7美元", "", "*two different currencies*")]
    [InlineData("CNY 5–Foo 7", "", "*'Foo'*")]
    [InlineData("Foo 5–CNY 7", "", "*'Foo'*")]
    [InlineData("CNY 5–7–9", "", "*'–9'*")]
    [InlineData("5–CNY 10", "CNY 5–10")]
    [InlineData("5–5 million yuan", "CNY 5000000–5000000")]
    [InlineData("10000–1万元", "", "*leaves open*")]
    [InlineData("500–1 million yuan", "", "*leaves open whether the last word*behind both*")]
    [InlineData("1–1亿5000万元", "", "*leaves open*")]
    [InlineData("CNY 5–11,0000", "", "*groups of three*")]
    [InlineData("CNY 11,0000–5", "", "*groups of three*")]
    [InlineData("--5–7 yuan", "", "*two signs*")]
    [InlineData("CNY 5–--7", "", "'CNY 5–--7' has two signs*")]
    [InlineData("≈CNY 5–7", "", "*'≈CNY'*")]
    [InlineData("(CNY 5–7)", "", "*'(CNY'*")]
    public void Ranges_of_reports_are_read(string text, string expected, string? message = null)
    {
        var isRange = message is null;
        MoneyRange.TryParse(text, null, out var range).Should().Be(isRange);
        range.ToString().Should().Be(isRange ? expected : "no currency");
        MoneyRange.TryParse(text.AsSpan(), null, out var other).Should().Be(isRange);
        other.Should().Be(range);
        MoneyRange.TryParse(Encoding.UTF8.GetBytes(text), null, out other).Should().Be(isRange);
        other.Should().Be(range);
        Func<MoneyRange>[] parsers =
        [
            () => MoneyRange.Parse(text),
            () => MoneyRange.Parse(text.AsSpan()),
            () => MoneyRange.Parse(Encoding.UTF8.GetBytes(text)),
        ];
        foreach (var parse in parsers)
        {
            if (isRange)
            {
                parse().Should().Be(range);
            }
            else
            {
                parse.Should().Throw<FormatException>().WithMessage(message);
            }
        }
    }

    [Fact]
    public void A_shared_sign_is_ambiguous_unless_the_caller_says_which()
    {
        FluentActions
            .Invoking(() => MoneyRange.Parse("$5–10 million"))
            .Should()
            .Throw<AmbiguousCurrencyException>()
            .Which.Candidates.Should()
            .Contain(Currency.Usd);
        MoneyRange.Parse("$5–10 million", MoneySigns.Mainland).ToString().Should().Be("USD 5000000–10000000");
        MoneyRange.TryParse("¥5–¥10", MoneySigns.Mainland, null, out var range).Should().BeTrue();
        range.ToString().Should().Be("CNY 5–10");
        MoneyRange.TryParse("¥5–$10", MoneySigns.Mainland, null, out _).Should().BeFalse();
    }

    [Fact]
    public void Digits_and_lengths_have_bounds()
    {
        const string Most = "79228162514264337593543950335";
        FluentActions.Invoking(() => MoneyRange.Parse($"CNY 5–{Most}0")).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => MoneyRange.Parse($"{Most}–1万元")).Should().Throw<OverflowException>();
        MoneyRange.TryParse("CNY 5".PadRight(252) + "–7 元", null, out _).Should().BeTrue();
        var text = "CNY 5".PadRight(253) + "–7 元";
        FluentActions.Invoking(() => MoneyRange.Parse(text)).Should().Throw<FormatException>().WithMessage("*257*256*");
        FluentActions
            .Invoking(() => MoneyRange.Parse(Encoding.UTF8.GetBytes(text)))
            .Should()
            .Throw<FormatException>()
            .WithMessage("*256*");
        MoneyRange.TryParse([.. "CNY 5-7"u8, 0xFF], null, out _).Should().BeFalse();
        FluentActions.Invoking(() => MoneyRange.Parse((string)null!)).Should().Throw<ArgumentNullException>();
        MoneyRange.TryParse((string?)null, null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("CNY 4000000–5000000.5", null, "CNY 4000000–5000000.5")]
    [InlineData("CNY 4000000–5000000.5", "G", "CNY 4000000–5000000.5")]
    [InlineData("CNY -4000000–5000000.5", "N", "CNY -4,000,000–5,000,000.5")]
    [InlineData("CNY 500–1000", "C", "CN¥500.00–CN¥1,000.00")]
    [InlineData("KWD 500–1000", "C", "KWD 500.000–KWD 1,000.000")]
    [InlineData("CNY 4000000–5000000", "K", "CNY 4 million–CNY 5 million")]
    [InlineData("CNY 40000–50000", "z", "4万元–5万元")]
    public void Each_format_writes_both_ends(string text, string? format, string expected)
    {
        var range = MoneyRange.Parse(text);
        range.ToString(format).Should().Be(expected);
        MoneyRange.Parse(expected).Should().Be(range);
        var chars = new char[100];
        range.TryFormat(chars, out var count, format).Should().BeTrue();
        new string(chars, 0, count).Should().Be(expected);
        var bytes = new byte[100];
        range.TryFormat(bytes, out var length, format).Should().BeTrue();
        Encoding.UTF8.GetString(bytes, 0, length).Should().Be(expected);
        range.TryFormat(chars.AsSpan(0, count - 1), out count, format).Should().BeFalse();
        count.Should().Be(0);
    }

    [Theory]
    [InlineData("X")]
    [InlineData("K2")]
    [InlineData("N()")]
    public void Another_format_is_refused_by_naming_those_there_are(string format)
    {
        foreach (var range in new[] { MoneyRange.Parse("CNY 5–7"), default })
        {
            range
                .Invoking(it => it.ToString(format))
                .Should()
                .Throw<FormatException>()
                .WithMessage($"'{format}' *G, N, C, K and Z*");
        }
    }

    [Fact]
    public void A_provider_with_signs_longer_than_any_is_written_too()
    {
        var numbers = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        numbers.NegativeSign = new string('m', 300);
        MoneyRange.Parse("CNY -5–7").ToString(null, numbers).Should().Be("CNY " + new string('m', 300) + "5–7");
        Money.Of(-5m, Currency.Cny).ToString("N", numbers).Should().Be("CNY " + new string('m', 300) + "5");
    }

    [Fact]
    public void A_range_has_two_ends_of_one_currency()
    {
        var range = MoneyRange.Of(Money.Of(500m, Currency.Cny), Money.Of(1000m, Currency.Cny));
        range.Low.Should().Be(Money.Of(500m, Currency.Cny));
        range.High.Should().Be(Money.Of(1000m, Currency.Cny));
        range.Currency.Should().Be(Currency.Cny);
        range.Contains(Money.Of(500m, Currency.Cny)).Should().BeTrue();
        range.Contains(Money.Of(1000m, Currency.Cny)).Should().BeTrue();
        range.Contains(Money.Of(499.99m, Currency.Cny)).Should().BeFalse();
        range.Contains(Money.Of(1000.01m, Currency.Cny)).Should().BeFalse();
        range.Invoking(it => it.Contains(Money.Of(700m, Currency.Usd))).Should().Throw<CurrencyMismatchException>();
        FluentActions
            .Invoking(() => MoneyRange.Of(range.High, range.Low))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A range from CNY 1000 to CNY 500 begins above its end*");
        FluentActions
            .Invoking(() => MoneyRange.Of(range.Low, Money.Of(1000m, Currency.Usd)))
            .Should()
            .Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => MoneyRange.Of(default, default)).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Ranges_are_equal_when_both_ends_are()
    {
        var range = MoneyRange.Parse("CNY 5–7");
        (range == MoneyRange.Parse("CNY 5.0–7.00")).Should().BeTrue();
        (range != MoneyRange.Parse("CNY 5.0–7.00")).Should().BeFalse();
        foreach (var other in new[] { "CNY 5–8", "CNY 4–7", "USD 5–7" })
        {
            (range == MoneyRange.Parse(other)).Should().BeFalse(other);
            (range != MoneyRange.Parse(other)).Should().BeTrue(other);
        }
    }

    [Fact]
    public void Json_is_the_text_and_what_is_none_is_refused()
    {
        JsonSerializer.Serialize(MoneyRange.Parse("US$5–10")).Should().Be("\"USD 5\\u201310\"");
        JsonSerializer.Deserialize<MoneyRange>("\"USD 5–10\"").ToString().Should().Be("USD 5–10");
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(default(MoneyRange)))
            .Should()
            .Throw<JsonException>()
            .WithMessage("default(MoneyRange) has no currency*");
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<MoneyRange>("\"CNY 5\""))
            .Should()
            .Throw<JsonException>()
            .WithMessage("Expected a range of money, such as \"CNY 500–1000\", found \"CNY 5\"*");
    }

    [Fact]
    public void Every_format_gives_back_the_same_range_in_every_culture() =>
        Laws.Hold(
            from first in Gen.Choose(int.MinValue, int.MaxValue)
            from second in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Choose(0, 1_000_000)
            from scale in Gen.Choose(0, 20)
            from currency in Gen.Elements(Currency.Cny, Currency.Hkd, Currency.Jpy, Currency.Of("KWD"))
            let one = Money.Of(new decimal(first, middle, 0, false, (byte)scale), currency)
            let other = Money.Of(new decimal(second, 0, 0, second < 0, (byte)(scale / 2)), currency)
            select MoneyRange.Of(Money.Min(one, other), Money.Max(one, other)),
            Gen.Elements("G", "N", "C", "K", "Z"),
            Gen.Elements("", "de-DE", "fr-FR", "sv-SE", "ar-SA", "fa-IR", "hi-IN", "zh-CN", "ja-JP", "de-CH", "tr-TR"),
            (range, format, culture) =>
            {
                var provider = CultureInfo.GetCultureInfo(culture);
                var text = range.ToString(format, provider);
                MoneyRange.Parse(text, provider).Should().Be(range);
                MoneyRange.Parse(Encoding.UTF8.GetBytes(text), provider).Should().Be(range);
            }
        );
}
