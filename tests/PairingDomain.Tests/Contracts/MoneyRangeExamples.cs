using PairingDomain.Monetary;

namespace PairingDomain.Tests.Contracts;

internal sealed class MoneyRangeExamples
    : IEqualityExamples<MoneyRange>,
        ITextExamples<MoneyRange>,
        IJsonExamples<MoneyRange>,
        IDefaultExamples<MoneyRange>
{
    private static MoneyRange Yuan(decimal low, decimal high) =>
        MoneyRange.Of(Money.Of(low, Currency.Cny), Money.Of(high, Currency.Cny));

    public IReadOnlyList<IReadOnlyList<MoneyRange>> EqualGroups =>
        [
            [Yuan(500m, 1000m), Yuan(500.00m, 1000.0m), MoneyRange.Parse("500–1,000 yuan")],
            [Yuan(500m, 1001m)],
            [Yuan(499m, 1000m)],
            [MoneyRange.Of(Money.Of(500m, Currency.Usd), Money.Of(1000m, Currency.Usd))],
            [Yuan(500m, 500m)],
            [default],
        ];

    public IReadOnlyList<(string Text, MoneyRange Value)> Texts =>
        [
            ("CNY 500–1000", Yuan(500m, 1000m)),
            ("CNY -5.50–-5", Yuan(-5.50m, -5m)),
            (
                "CNY -79228162514264337593543950335–79228162514264337593543950335",
                Yuan(decimal.MinValue, decimal.MaxValue)
            ),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        ["CNY 500", "500–1000", "CNY 1000–500", "$5–10", "CNY 5–USD 10", "CNY 5–", "no currency", "500–1 million yuan"];

    public IReadOnlyList<(string Json, MoneyRange Value)> Jsons => [("\"CNY 500\\u20131000\"", Yuan(500m, 1000m))];

    public IReadOnlyList<string> RefusedJsons => ["500", "\"CNY 500\"", "\"CNY 1000\\u2013500\"", "\"\""];

    public void CheckDefault(MoneyRange value)
    {
        value.ToString().Should().Be("no currency");
        value.Currency.IsNone.Should().BeTrue();
        value.Low.Should().Be(default(Money));
        value.High.Should().Be(default(Money));
        FluentActions
            .Invoking(() => value.Contains(Money.Of(1m, Currency.Cny)))
            .Should()
            .Throw<InvalidOperationException>();
    }
}
