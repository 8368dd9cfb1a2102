using System.Globalization;
using System.Text;
using System.Text.Json;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

/// <summary>
/// Cultures with comma decimals, narrow and no-break blanks, apostrophes, non-ASCII minus signs, marks of direction,
/// Arabic and Indian digits, groups of two, and the dotless i.
/// </summary>
public sealed class MoneyCultureTests
{
    private static readonly string[] Names =
    [
        "de-DE",
        "fr-FR",
        "sv-SE",
        "ar-SA",
        "ar-EG",
        "fa-IR",
        "he-IL",
        "hi-IN",
        "bn-BD",
        "zh-CN",
        "zh-TW",
        "ja-JP",
        "de-CH",
        "tr-TR",
        "nb-NO",
        "pt-BR",
        "th-TH",
    ];

    private static readonly Money[] Samples =
    [
        Money.Of(0m, Currency.Cny),
        Money.Of(0.00m, Currency.Cny),
        Money.Of(1234.50m, Currency.Cny),
        Money.Of(-1234.50m, Currency.Cny),
        Money.Of(-0.05m, Currency.Usd),
        Money.Of(1_234_567m, Currency.Jpy),
        Money.Of(-12_345_678.901m, Currency.Of("KWD")),
        Money.Of(50_800_000m, Currency.Hkd),
        Money.Of(110_696_000_000m, Currency.Eur),
        Money.Of(decimal.MaxValue, Currency.Gbp),
        Money.Of(decimal.MinValue, Currency.Cny),
        Money.Of(-7.9228162514264337593543950335m, Currency.Cny),
    ];

    public static TheoryData<string> Cultures => new(Names);

    [Theory]
    [MemberData(nameof(Cultures))]
    public void What_a_provider_writes_the_same_provider_reads(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        foreach (var money in Samples)
        {
            foreach (var format in new[] { "G", "N", "C", "K", "Z" })
            {
                var text = money.ToString(format, culture);
                Money.Parse(text, culture).Should().Be(money, $"'{text}' is {money} in {name}");
                Money.Parse(Encoding.UTF8.GetBytes(text), culture).Should().Be(money);
            }

            Money.Parse(money.ToString("G", culture), culture).ToString().Should().Be(money.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_current_culture_changes_nothing(string name)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            var money = Money.Of(-1234567.50m, Currency.Cny);
            money.ToString().Should().Be("CNY -1234567.50");
            $"{money}".Should().Be("CNY -1234567.50");
            $"{money:N}".Should().Be("CNY -1,234,567.50");
            $"{money:C}".Should().Be("-CN¥1,234,567.50");
            $"{money:K}".Should().Be("CNY -1.2345675 million");
            $"{money:Z}".Should().Be("-123.45675万元");
            Money.Parse("CNY -1,234,567.50").Should().Be(money);
            Money.Parse("-1.2345675 MILLION YUAN").Should().Be(money);
            Money.Parse("-1.2345675 million RENMINBI").Should().Be(money);
            Money.Parse("CNY -1,234,567.50"u8).Should().Be(money);
            JsonSerializer.Serialize(money).Should().Be("\"CNY -1234567.50\"");
            JsonSerializer.Deserialize<Money>("\"CNY -1234567.50\"").Should().Be(money);
            FluentActions
                .Invoking(() => money + Money.Of(0.5m, Currency.Usd))
                .Should()
                .Throw<CurrencyMismatchException>()
                .WithMessage("CNY -1234567.50 + USD 0.5:*");
            FluentActions
                .Invoking(() => Money.Of(decimal.MaxValue, Currency.Cny) + Money.Of(1.5m, Currency.Cny))
                .Should()
                .Throw<OverflowException>()
                .WithMessage("79228162514264337593543950335 + 1.5 *");
            money
                .Invoking(it => it.RoundTo(-0.5m, MidpointRounding.ToEven))
                .Should()
                .Throw<ArgumentOutOfRangeException>()
                .WithMessage("The step -0.5 is not positive.*");
            money
                .Invoking(it => it.Round(-1, MidpointRounding.ToEven))
                .Should()
                .Throw<ArgumentOutOfRangeException>()
                .WithMessage("-1 decimals are outside 0..28.*");
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Theory]
    [InlineData("ar-EG", "CNY ١٬٢٣٤٫٥٠", "CNY 1234.50")]
    [InlineData("fa-IR", "۱٬۲۳۴٫۵۰ CNY", "CNY 1234.50")]
    [InlineData("hi-IN", "12,34,567.50 CNY", "CNY 1234567.50")]
    [InlineData("hi-IN", "1,234,567.50 CNY", "CNY 1234567.50")]
    [InlineData("sv-SE", "\u22121 234,50 CNY", "CNY -1234.50")]
    [InlineData("de-CH", "CNY 1’234.50", "CNY 1234.50")]
    public void A_provider_reads_the_digits_groups_and_signs_of_its_culture(string name, string text, string money) =>
        Money.Parse(text, CultureInfo.GetCultureInfo(name)).ToString().Should().Be(money);

    [Theory]
    [InlineData("CNY ١٢٣٤")]
    [InlineData("12,34,567.50 CNY")]
    [InlineData("CNY 1.234,50")]
    [InlineData("CNY 1’234.50")]
    public void Without_a_provider_they_are_refused(string text) => Money.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void A_value_written_in_one_culture_is_not_read_larger_in_another()
    {
        var german = Money.Of(1234.5678m, Currency.Cny).ToString("G", CultureInfo.GetCultureInfo("de-DE"));
        german.Should().Be("CNY 1234,5678");
        Money.TryParse(german, out _).Should().BeFalse("1234,5678 would be 12345678");
    }
}
