using PairingDomain.Monetary;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Contracts;

internal sealed class PricedMoneyExamples
    : IEqualityExamples<PricedMoney>,
        IOrderingExamples<PricedMoney>,
        ITextExamples<PricedMoney>,
        IJsonExamples<PricedMoney>,
        IDefaultExamples<PricedMoney>
{
    public IReadOnlyList<IReadOnlyList<PricedMoney>> EqualGroups =>
        [
            [Of("CNY 1.50", 2010), Of("CNY 1.5", 2010), PricedMoney.Parse("CNY 3/2 in prices of 2010")],
            [Of("CNY 1.50", 2011)],
            [Of("USD 1.50", 2010)],
            [Of("CNY 2", 2010)],
            [PricedMoney.Of(Money.Parse("CNY 1.50"), PriceBasis.Current)],
            [default],
        ];

    public IReadOnlyList<PricedMoney> Ascending =>
        [
            Of("CNY -1", 2010),
            Of("CNY 0", 2010),
            PricedMoney.Parse("CNY 1/3 in prices of 2010"),
            Of("CNY 50800000", 2010),
        ];

    public IReadOnlyList<(string Text, PricedMoney Value)> Texts =>
        [
            ("CNY 50800000 in prices of 2010", Of("50.8 million yuan", 2010)),
            ("CNY -0.5 in prices of 2020", Of("CNY -0.50", 2020)),
            (
                "CNY 1000/7 in current prices",
                PricedMoney.Of(RationalMoney.Parse("CNY 1000/7", null), PriceBasis.Current)
            ),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        [
            "CNY 5",
            "CNY 5 in",
            "CNY 5 in 2010",
            " in prices of 2010",
            "5 in prices of 2010",
            "CNY 5 in  prices of 2010",
            "CNY 1,000 in prices of 2010",
            "CNY 5 in prices of 2010 in prices of 2010",
            "no currency",
        ];

    public IReadOnlyList<(string Json, PricedMoney Value)> Jsons =>
        [
            ("\"CNY 5 in prices of 2010\"", Of("CNY 5", 2010)),
            ("\"CNY 1/3 in current prices\"", PricedMoney.Parse("CNY 1/3 in current prices")),
        ];

    public IReadOnlyList<string> RefusedJsons => ["5", "\"\"", "\"CNY 5\"", "\"no currency\""];

    public void CheckDefault(PricedMoney value)
    {
        value.ToString().Should().Be("no currency");
        value.Currency.IsNone.Should().BeTrue();
        FluentActions.Invoking(() => value.Amount).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => value + Of("CNY 1", 2010)).Should().Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() => System.Text.Json.JsonSerializer.Serialize(value))
            .Should()
            .Throw<System.Text.Json.JsonException>()
            .WithMessage("default(PricedMoney)*");
    }

    private static PricedMoney Of(string money, int year) => Money.Parse(money).AtPricesOf(year);
}
