using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Contracts;

internal sealed class PriceIndexExamples : IEqualityExamples<PriceIndex>
{
    public IReadOnlyList<IReadOnlyList<PriceIndex>> EqualGroups =>
        [
            [PriceIndex.ChinaCpi, PriceIndex.ChinaCpi.WithBaseYear(2000).WithBaseYear(2010)],
            [PriceIndex.ChinaCpi.WithBaseYear(2000)],
            [PriceIndex.ChinaGdpDeflator],
            [Own(), Own()],
            [Own(id: "j")],
            [Own(name: "m")],
            [Own(currency: "USD")],
            [Own(baseYear: 2008)],
            [Own(value: 91)],
            [Own(year: 2008)],
            [Own(source: "r")],
            [Own(trust: "u")],
            [Own(more: true)],
        ];

    private static PriceIndex Own(
        string id = "i",
        string name = "n",
        string currency = "CNY",
        int baseYear = 2010,
        int year = 2009,
        int value = 90,
        string source = "s",
        string trust = "t",
        bool more = false
    ) =>
        PriceIndex.Of(
            id,
            name,
            Currency.Of(currency),
            baseYear,
            [new(year, Rational.Of(value, 1)), .. more ? (KeyValuePair<int, Rational>[])[new(2011, 105L)] : []],
            source,
            trust
        );
}
