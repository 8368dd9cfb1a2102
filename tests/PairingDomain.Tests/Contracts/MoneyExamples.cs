using PairingDomain.Monetary;

namespace PairingDomain.Tests.Contracts;

internal sealed class MoneyExamples
    : IEqualityExamples<Money>,
        IOrderingExamples<Money>,
        ITextExamples<Money>,
        IJsonExamples<Money>,
        IDefaultExamples<Money>
{
    private static Money Yuan(decimal amount) => Money.Of(amount, Currency.Cny);

    public IReadOnlyList<IReadOnlyList<Money>> EqualGroups =>
        [
            [Yuan(1.0m), Yuan(1.00m), Yuan(1m), Money.Parse("CNY 1")],
            [Yuan(0m), Yuan(-0.0m), Yuan(0.00m), Money.Zero(Currency.Cny)],
            [Money.Zero(Currency.Usd)],
            [Money.Of(1m, Currency.Usd)],
            [Yuan(-1m)],
            [default],
        ];

    public IReadOnlyList<Money> Ascending =>
        [Yuan(decimal.MinValue), Yuan(-1m), Yuan(0m), Yuan(0.01m), Yuan(1m), Yuan(50_800_000m), Yuan(decimal.MaxValue)];

    public IReadOnlyList<(string Text, Money Value)> Texts =>
        [
            ("CNY 1234.50", Yuan(1234.50m)),
            ("CNY -0.01", Yuan(-0.01m)),
            ("CNY 0", Yuan(0m)),
            ("JPY 79228162514264337593543950335", Money.Of(decimal.MaxValue, Currency.Jpy)),
            ("USD 0.0000000000000000000000000001", Money.Of(0.0000000000000000000000000001m, Currency.Usd)),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        ["1234.50", "CNY", "$5", "¥5", "CNY 11,0000", "CNY 1 USD", "no currency", "CNY 79228162514264337593543950336"];

    public IReadOnlyList<(string Json, Money Value)> Jsons =>
        [("\"CNY 1234.50\"", Yuan(1234.50m)), ("\"USD -7\"", Money.Of(-7m, Currency.Usd))];

    public IReadOnlyList<string> RefusedJsons => ["1234.50", "\"1234.50\"", "\"\"", "\"$5\""];

    public void CheckDefault(Money value)
    {
        value.ToString().Should().Be("no currency");
        value.Should().NotBe(Money.Zero(Currency.Cny));
        FluentActions.Invoking(() => value + Yuan(1m)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => value.Amount).Should().Throw<InvalidOperationException>();
    }
}
