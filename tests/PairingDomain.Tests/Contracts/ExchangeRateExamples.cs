using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;

namespace PairingDomain.Tests.Contracts;

internal sealed class ExchangeRateExamples : IEqualityExamples<ExchangeRate>, IJsonExamples<ExchangeRate>
{
    private const string Source =
        "{\"name\":\"World Bank annual\",\"origin\":\"PA.NUS.FCRF\",\"trust\":\"one source\",\"licence\":\"CC BY 4.0\"}";

    private const string Yuan =
        "{\"from\":\"USD\",\"to\":\"CNY\",\"rate\":\"6.77027\",\"period\":\"2010\",\"kind\":\"period-average\",\"source\":"
        + Source
        + "}";

    private const string Euro =
        "{\"from\":\"USD\",\"to\":\"EUR\",\"rate\":\"0.75431\",\"period\":\"2010\",\"kind\":\"period-average\",\"source\":"
        + Source
        + "}";

    private const string Turned =
        "{\"from\":\"CNY\",\"to\":\"USD\",\"rate\":\"100000/677027\",\"inverseOf\":" + Yuan + "}";

    private const string Crossed =
        "{\"from\":\"CNY\",\"to\":\"EUR\",\"rate\":\"75431/677027\",\"cross\":[" + Turned + "," + Euro + "]}";

    public IReadOnlyList<IReadOnlyList<ExchangeRate>> EqualGroups =>
        [
            [
                Of("USD", "CNY", "6.77027"),
                Of("USD", "CNY", "6.770270"),
                Of("USD", "CNY", "6.77027").Inverse().Inverse(),
            ],
            [Of("USD", "HKD", "6.77027")],
            [Of("EUR", "CNY", "6.77027")],
            [Of("USD", "CNY", "6.7696")],
            [Of("USD", "CNY", "6.77027", "2011")],
            [Of("USD", "CNY", "6.77027", "2010-01-01/2010-12-31")],
            [Of("USD", "CNY", "6.77027", "2010", RateKind.Official)],
            [Of("USD", "CNY", "6.77027", "2010", RateKind.PeriodAverage, "Federal Reserve annual")],
            [Of("CNY", "USD", "100000/677027")],
            [Of("USD", "CNY", "6.77027").Inverse(), Of("USD", "CNY", "6.77027").Inverse()],
            [
                ExchangeRate.Cross(Of("USD", "CNY", "6.77027").Inverse(), Of("USD", "EUR", "0.75431")),
                ExchangeRate.Cross(Of("USD", "CNY", "6.77027").Inverse(), Of("USD", "EUR", "0.75431")),
            ],
            [ExchangeRate.Cross(Of("CNY", "USD", "100000/677027"), Of("USD", "EUR", "0.75431"))],
            [Of("CNY", "EUR", "75431/677027")],
        ];

    public IReadOnlyList<(string Json, ExchangeRate Value)> Jsons =>
        [
            (Yuan, Sourced("CNY", "6.77027")),
            (Turned, Sourced("CNY", "6.77027").Inverse()),
            (Crossed, ExchangeRate.Cross(Sourced("CNY", "6.77027").Inverse(), Sourced("EUR", "0.75431"))),
            (
                "{\"from\":\"EUR\",\"to\":\"DEM\",\"rate\":\"1.95583\",\"period\":\"1999-01-01/..\",\"kind\":\"official\",\"source\":{\"name\":\"Council\"}}",
                Of("EUR", "DEM", "1.95583", "1999-01-01/..", RateKind.Official, "Council")
            ),
        ];

    public IReadOnlyList<string> RefusedJsons =>
        [
            "\"1 USD = 6.77027 CNY\"",
            "6.77027",
            Yuan.Replace("6.77027", "0", StringComparison.Ordinal),
            Yuan.Replace("6.77027", "-6.77027", StringComparison.Ordinal),
            Yuan.Replace("\"6.77027\"", "6.77027", StringComparison.Ordinal),
            Yuan.Replace("CNY", "USD", StringComparison.Ordinal),
            Yuan.Replace("CNY", "cny", StringComparison.Ordinal),
            Yuan.Replace("period-average", "average", StringComparison.Ordinal),
            Yuan.Replace("period-average", "spot", StringComparison.Ordinal),
            Yuan.Replace("\"2010\"", "\"10\"", StringComparison.Ordinal),
            Yuan.Replace("\"kind\"", "\"Kind\"", StringComparison.Ordinal),
            Yuan.Replace("\"to\"", "\"from\"", StringComparison.Ordinal),
            Yuan.Replace(Source, "\"World Bank\"", StringComparison.Ordinal),
            Yuan.Replace("World Bank annual", "", StringComparison.Ordinal),
            Yuan.Replace("\"trust\"", "\"confidence\"", StringComparison.Ordinal),
            Turned.Replace("100000/677027", "100000/677028", StringComparison.Ordinal),
            Turned.Replace("\"inverseOf\"", "\"period\":\"2010\",\"inverseOf\"", StringComparison.Ordinal),
            Crossed.Replace("," + Euro, "", StringComparison.Ordinal),
            Crossed.Replace(
                "\"EUR\",\"rate\":\"75431/677027\"",
                "\"HKD\",\"rate\":\"75431/677027\"",
                StringComparison.Ordinal
            ),
            Crossed.Replace("\"cross\":[", "\"cross\":true,\"x\":[", StringComparison.Ordinal),
        ];

    private static ExchangeRate Sourced(string to, string rate) =>
        ExchangeRate.Of(
            Currency.Usd,
            Currency.Of(to),
            Rational.Parse(rate),
            ReportingPeriod.Year(2010),
            RateKind.PeriodAverage,
            new RateSource("World Bank annual")
            {
                Origin = "PA.NUS.FCRF",
                Trust = "one source",
                Licence = "CC BY 4.0",
            }
        );

    private static ExchangeRate Of(
        string from,
        string to,
        string rate,
        string period = "2010",
        RateKind kind = RateKind.PeriodAverage,
        string source = "World Bank annual"
    ) =>
        ExchangeRate.Of(
            Currency.Of(from),
            Currency.Of(to),
            Rational.Parse(rate),
            ReportingPeriod.Parse(period),
            kind,
            source
        );
}
