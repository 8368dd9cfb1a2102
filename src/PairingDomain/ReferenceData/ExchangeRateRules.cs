using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;

namespace PairingDomain.ReferenceData;

/// <summary>What must hold between series of exchange rates: two that tell of the same currency and year tell nearly the same.</summary>
internal static class ExchangeRateRules
{
    private const int MonthsOfYear = 12;

    // The mean of twelve monthly means is not the mean of the days: up to 0.18 % in the embedded series.
    private static readonly Rational OnePublisher = Rational.Of(2, 1000);

    // Two publishers take their rates from different markets and hours: up to 0.89 % in the embedded series.
    private static readonly Rational TwoPublishers = Rational.Of(1, 100);

    public static IEnumerable<string> Check(ExchangeRateCatalogue catalogue) =>
        from pair in Pairs(catalogue.All)
        let tolerance = pair.One.Source.Origin == pair.Other.Source.Origin ? OnePublisher : TwoPublishers
        from currency in pair.One.Currencies.Intersect(pair.Other.Currencies)
        let told = ByYear(pair.Other, currency)
        from year in ByYear(pair.One, currency)
        where told.TryGetValue(year.Key, out var other) && Rational.Abs((other / year.Value) - 1) > tolerance
        select $"exchange rates of {currency} in {year.Key}: {pair.One} {year.Value} and {pair.Other} {told[year.Key]} are more than {tolerance * 100} % apart.";

    private static IEnumerable<(RateSeries One, RateSeries Other)> Pairs(IReadOnlyList<RateSeries> all) =>
        from one in all.Index()
        from other in all.Skip(one.Index + 1)
        where one.Item.Base == other.Base
        select (one.Item, other);

    /// <summary>The average of each year, that of a year told by months only where it has them all.</summary>
    private static Dictionary<ReportingPeriod, Rational> ByYear(RateSeries series, Currency currency)
    {
        var ofYear = series.Step == PeriodGranularity.Year ? 1 : MonthsOfYear;
        return series
            .Rates(currency)
            .GroupBy(rate => rate.Period.Start!.Value.Year)
            .Where(rates => rates.Count() == ofYear)
            .ToDictionary(
                rates => ReportingPeriod.Year(rates.Key),
                rates => rates.Aggregate(Rational.Zero, (sum, rate) => sum + rate.Rate) / ofYear
            );
    }
}
