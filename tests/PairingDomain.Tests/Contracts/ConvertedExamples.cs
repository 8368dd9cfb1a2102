using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Rates;

namespace PairingDomain.Tests.Contracts;

internal sealed class ConvertedExamples : IEqualityExamples<Converted>, IJsonExamples<Converted>
{
    private const string RateJson =
        "{\"from\":\"USD\",\"to\":\"CNY\",\"rate\":\"6.125\",\"period\":\"2010-11-13\",\"kind\":\"spot\",\"source\":{\"name\":\"bank\"}}";

    private const string Json =
        "{\"amount\":\"CNY 6.12\",\"unrounded\":\"CNY 6.125\",\"rounding\":\"to-even\",\"original\":\"USD 1\",\"asked\":\"2010-11-13\",\"rate\":"
        + RateJson
        + "}";

    private static readonly ReportingPeriod Day = ReportingPeriod.Parse("2010-11-13");

    private static readonly ExchangeRate Rate = ExchangeRate.Of(
        Currency.Usd,
        Currency.Cny,
        6.125m,
        Day,
        RateKind.Spot,
        "bank"
    );

    public IReadOnlyList<IReadOnlyList<Converted>> EqualGroups =>
        [
            [One(1m).ConvertBy(Rate), One(1.00m).ConvertBy(Rate, MidpointRounding.ToEven)],
            [One(1m).ConvertBy(Rate, MidpointRounding.AwayFromZero)],
            [One(2m).ConvertBy(Rate)],
            [One(1m).ConvertBy(ExchangeRate.Of(Currency.Usd, Currency.Cny, 6.125m, Day, RateKind.Spot, "other bank"))],
            [One(1m).ConvertBy(Standing(), OnDay())],
            [One(1m).ConvertBy(Standing().All[0])],
        ];

    public IReadOnlyList<(string Json, Converted Value)> Jsons =>
        [
            (Json, One(1m).ConvertBy(Rate)),
            (
                Json.Replace("6.12\"", "6.13\"", StringComparison.Ordinal)
                    .Replace("to-even", "away-from-zero", StringComparison.Ordinal),
                One(1m).ConvertBy(Rate, MidpointRounding.AwayFromZero)
            ),
            (
                "{\"unrounded\":\"DEM 1.95583\",\"rounding\":\"to-zero\",\"original\":\"EUR 1\",\"asked\":\"2000-05\",\"rate\":{\"from\":\"EUR\",\"to\":\"DEM\",\"rate\":\"1.95583\",\"period\":\"1999-01-01/..\",\"kind\":\"official\",\"source\":{\"name\":\"Council\"}}}",
                Money
                    .Of(1m, Currency.Eur)
                    .ConvertTo(Currency.Of("DEM"), Marks(), ReportingPeriod.Month(2000, 5), MidpointRounding.ToZero)
            ),
        ];

    public IReadOnlyList<string> RefusedJsons =>
        [
            "\"CNY 6.12\"",
            Json.Replace("CNY 6.12\"", "CNY 6.13\"", StringComparison.Ordinal),
            Json.Replace("CNY 6.12\"", "CNY 6.120\"", StringComparison.Ordinal),
            Json.Replace("\"CNY 6.125\"", "\"CNY 6.126\"", StringComparison.Ordinal),
            Json.Replace("to-even", "half-even", StringComparison.Ordinal),
            Json.Replace("\"USD 1\"", "\"EUR 1\"", StringComparison.Ordinal),
            Json.Replace("\"USD 1\"", "\"one dollar\"", StringComparison.Ordinal),
            Json.Replace("\"asked\":\"2010-11-13\",", "", StringComparison.Ordinal),
            Json.Replace("\"asked\"", "\"by\":1,\"asked\"", StringComparison.Ordinal),
            Json.Replace(RateJson, "6.125", StringComparison.Ordinal),
        ];

    private static Money One(decimal amount) => Money.Of(amount, Currency.Usd);

    private static RateQuery OnDay() => RateQuery.For(Currency.Usd, Currency.Cny, Day);

    private static ExchangeRateTable Standing() =>
        new(
            "clause",
            [ExchangeRate.Of(Currency.Usd, Currency.Cny, 6.125m, ReportingPeriod.Year(2010), RateKind.Contract, "bank")]
        );

    private static ExchangeRateTable Marks() =>
        new(
            "fixed",
            [
                ExchangeRate.Of(
                    Currency.Eur,
                    Currency.Of("DEM"),
                    1.95583m,
                    ReportingPeriod.Parse("1999-01-01/.."),
                    RateKind.Official,
                    "Council"
                ),
            ]
        );
}
