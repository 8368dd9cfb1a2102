using PairingDomain.Monetary;

namespace PairingDomain.Tests.Contracts;

internal sealed class CurrencyExamples
    : IEqualityExamples<Currency>,
        ITextExamples<Currency>,
        IJsonExamples<Currency>,
        IDefaultExamples<Currency>
{
    public IReadOnlyList<IReadOnlyList<Currency>> EqualGroups =>
        [
            [Currency.Cny, Currency.Of("CNY"), Currency.Parse("CNY")],
            [Currency.Usd],
            [Currency.Of("DEM")],
            [Currency.Of("XXX")],
            [default],
        ];

    public IReadOnlyList<(string Text, Currency Value)> Texts =>
        [("CNY", Currency.Cny), ("USD", Currency.Usd), ("DEM", Currency.Of("DEM"))];

    public IReadOnlyList<string> RefusedTexts => ["cny", "CN", "CNYY", "QQQ", " CNY", "yuan", "no currency"];

    public IReadOnlyList<(string Json, Currency Value)> Jsons => [("\"CNY\"", Currency.Cny), ("\"JPY\"", Currency.Jpy)];

    public IReadOnlyList<string> RefusedJsons => ["\"cny\"", "\"\"", "156", "\"no currency\""];

    public void CheckDefault(Currency value)
    {
        value.IsNone.Should().BeTrue();
        value.ToString().Should().Be("no currency");
        FluentActions.Invoking(() => value.Code).Should().Throw<InvalidOperationException>();
    }
}
