using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Contracts;

internal sealed class PriceIndexExamples
    : IEqualityExamples<PriceIndex>,
        IJsonExamples<PriceIndex>,
        IJsonExamples<Rebased>
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

    IReadOnlyList<(string Json, PriceIndex Value)> IJsonExamples<PriceIndex>.Jsons =>
        [
            (
                "{\"id\":\"i\",\"name\":\"n\",\"currency\":\"CNY\",\"baseYear\":2010,\"values\":{\"2009\":\"90\",\"2011\":\"105\"},"
                    + "\"source\":\"s\",\"trust\":\"t\"}",
                Own(more: true)
            ),
        ];

    IReadOnlyList<string> IJsonExamples<PriceIndex>.RefusedJsons =>
        [
            "5",
            "\"china-cpi\"",
            Json("\"2010\"", "{\"2009\":\"90\"}"),
            Json("2010.5", "{\"2009\":\"90\"}"),
            Json("10000", "{\"2009\":\"90\"}"),
            Json("2010", "[]"),
            Json("2010", "{}"),
            Json("2010", "{\"2009\":90}"),
            Json("2010", "{\"2009\":\"x\"}"),
            Json("2010", "{\"2009\":\"0\"}"),
            Json("2010", "{\"+2009\":\"90\"}"),
            Json("2010", "{\"2009\":\"90\",\"2009\":\"91\"}"),
            Json("2010", "{\"2009\":\"90\"},\"more\":1"),
        ];

    IReadOnlyList<(string Json, Rebased Value)> IJsonExamples<Rebased>.Jsons =>
        [
            (
                "{\"amount\":\"CNY 2.1\",\"unrounded\":\"CNY 2.1 in prices of 2011\",\"rounding\":\"to-zero\","
                    + "\"original\":\"CNY 1.8 in prices of 2009\",\"index\":{\"id\":\"i\",\"name\":\"n\",\"currency\":\"CNY\","
                    + "\"baseYear\":2010,\"values\":{\"2009\":\"90\",\"2011\":\"105\"},\"source\":\"s\",\"trust\":\"t\"}}",
                PricedMoney.Parse("CNY 1.8 in prices of 2009").RebaseTo(2011, Own(more: true), MidpointRounding.ToZero)
            ),
        ];

    IReadOnlyList<string> IJsonExamples<Rebased>.RefusedJsons => ["5", "\"CNY 5\""];

    private static string Json(string baseYear, string values) =>
        $"{{\"id\":\"i\",\"name\":\"n\",\"currency\":\"CNY\",\"baseYear\":{baseYear},\"values\":{values},\"source\":\"s\",\"trust\":\"t\"}}";

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
