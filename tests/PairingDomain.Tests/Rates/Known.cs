using NodaTime;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;

namespace PairingDomain.Tests.Rates;

/// <summary>Short words for rates in tests.</summary>
internal static class Known
{
    public static ExchangeRateCatalogue Catalogue => ExchangeRateCatalogue.Embedded;

    public static ReportingPeriod In2010 { get; } = ReportingPeriod.Year(2010);

    public static Currency Dem => Currency.Of("DEM");

    public static ExchangeRate Average(string from, string to, string rate, string period, string source = "test") =>
        Of(from, to, rate, period, RateKind.PeriodAverage, source);

    public static ExchangeRate Spot(string from, string to, string rate, string day) =>
        Of(from, to, rate, day, RateKind.Spot, "test");

    public static ExchangeRate Of(
        string from,
        string to,
        string rate,
        string period,
        RateKind kind,
        string source = "test"
    ) =>
        ExchangeRate.Of(
            Currency.Of(from),
            Currency.Of(to),
            Rational.Parse(rate),
            ReportingPeriod.Parse(period),
            kind,
            source
        );

    public static ExchangeRateTable Table(params ExchangeRate[] rates) => new("mine", rates);

    public static RateQuery Ask(string from, string to, string period) =>
        RateQuery.For(Currency.Of(from), Currency.Of(to), ReportingPeriod.Parse(period));

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);
}
