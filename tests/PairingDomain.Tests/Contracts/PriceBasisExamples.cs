using PairingDomain.Prices;

namespace PairingDomain.Tests.Contracts;

internal sealed class PriceBasisExamples
    : IEqualityExamples<PriceBasis>,
        ITextExamples<PriceBasis>,
        IJsonExamples<PriceBasis>,
        IDefaultExamples<PriceBasis>
{
    public IReadOnlyList<IReadOnlyList<PriceBasis>> EqualGroups =>
        [
            [PriceBasis.Of(2010), PriceBasis.Parse("prices of 2010")],
            [PriceBasis.Of(2011)],
            [PriceBasis.Current, default],
        ];

    public IReadOnlyList<(string Text, PriceBasis Value)> Texts =>
        [
            ("prices of 2010", PriceBasis.Of(2010)),
            ("prices of 1000", PriceBasis.Of(1000)),
            ("prices of 9999", PriceBasis.Of(9999)),
            ("current prices", PriceBasis.Current),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        [
            "2010",
            "prices of",
            "prices of 999",
            "prices of 0999",
            "prices of 10000",
            "prices of -999",
            "prices of ２０１０",
            "Prices of 2010",
            "constant prices",
            " current prices",
        ];

    public IReadOnlyList<(string Json, PriceBasis Value)> Jsons =>
        [("\"prices of 2010\"", PriceBasis.Of(2010)), ("\"current prices\"", default)];

    public IReadOnlyList<string> RefusedJsons => ["2010", "\"\"", "\"2010\""];

    public void CheckDefault(PriceBasis value)
    {
        value.Should().Be(PriceBasis.Current);
        value.IsCurrent.Should().BeTrue();
        value.Year.Should().BeNull();
        value.ToString().Should().Be("current prices");
    }
}
