using PairingDomain.Monetary;

namespace PairingDomain.Tests.Contracts;

internal sealed class MoneyBagExamples : IEqualityExamples<MoneyBag>, ITextExamples<MoneyBag>, IJsonExamples<MoneyBag>
{
    private static readonly Money Yuan = Money.Of(5.00m, Currency.Cny);
    private static readonly Money Dollars = Money.Of(-3m, Currency.Usd);

    public IReadOnlyList<IReadOnlyList<MoneyBag>> EqualGroups =>
        [
            [MoneyBag.Of(Yuan, Dollars), MoneyBag.Of(Dollars, Yuan), MoneyBag.Parse("USD -3 + CNY 5.0")],
            [MoneyBag.Empty, MoneyBag.Of(), MoneyBag.Of(Money.Zero(Currency.Cny)), MoneyBag.Of(Yuan, -Yuan)],
            [MoneyBag.Of(Yuan), MoneyBag.Of(Yuan, Money.Zero(Currency.Usd))],
            [MoneyBag.Of(Dollars)],
            [MoneyBag.Of(Yuan, -Dollars)],
        ];

    public IReadOnlyList<(string Text, MoneyBag Value)> Texts =>
        [
            ("nothing", MoneyBag.Empty),
            ("CNY 5.00", MoneyBag.Of(Yuan)),
            ("CNY 5.00 + USD -3", MoneyBag.Of(Dollars, Yuan)),
            ("CNY 5.00 + EUR 0.1 + USD -3", MoneyBag.Of(Dollars, Yuan, Money.Of(0.1m, Currency.Eur))),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        [
            "0",
            "CNY",
            "CNY 5 + ",
            " + CNY 5",
            "CNY 5 + CNY 3",
            "CNY 5 + $3",
            "CNY 5; USD 3",
            "CNY 5 + nothing",
            "Nothing",
        ];

    public IReadOnlyList<(string Json, MoneyBag Value)> Jsons =>
        [
            ("{}", MoneyBag.Empty),
            ("{\"CNY\":\"5.00\"}", MoneyBag.Of(Yuan)),
            ("{\"CNY\":\"5.00\",\"USD\":\"-3\"}", MoneyBag.Of(Dollars, Yuan)),
        ];

    public IReadOnlyList<string> RefusedJsons =>
        [
            "\"CNY 5\"",
            "{\"CNY\":5}",
            "{\"CNY\":null}",
            "{\"CNY\":{}}",
            "{\"CNY\":\"\"}",
            "{\"CNY\":\"5,000\"}",
            "{\"CNY\":\"1e3\"}",
            "{\"CNY\":\"10/2\"}",
            "{\"CNY\":\" 5\"}",
            "{\"CNY\":\"0.00000000000000000000000000001\"}",
            "{\"CNY\":\"5\",\"CNY\":\"5\"}",
            "{\"XYZ\":\"5\"}",
            "{\"cny\":\"5\"}",
        ];
}
