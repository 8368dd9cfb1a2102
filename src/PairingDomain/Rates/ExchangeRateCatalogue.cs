using PairingDomain.Embedded;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// The published series of exchange rates against the US dollar. They are of different sources and differ from each other
/// by up to 0.9 %, so the catalogue as a whole answers no question: the caller names the series, or an order of them
/// (<see cref="ExchangeRateChain"/>). Before 1994 the rate of the yuan is the official one, not that of the swap centres.
/// Read on first use, by year and by month apart, and never changed after.
/// </summary>
public sealed class ExchangeRateCatalogue
{
    private readonly Func<string, IEnumerable<TableRow>> table;
    private IReadOnlyList<RateSeries>? annual;
    private IReadOnlyList<RateSeries>? monthly;

    internal ExchangeRateCatalogue(Func<string, IEnumerable<TableRow>> table) => this.table = table;

    /// <summary>The series inside the package.</summary>
    public static ExchangeRateCatalogue Embedded => EmbeddedCatalogue.Value;

    /// <summary>
    /// Annual averages of the World Bank (PA.NUS.FCRF, CC BY 4.0): the yuan from 1960, the euro from 1999, to 2024.
    /// </summary>
    /// <exception cref="InvalidDataException">The data are malformed or lack the series.</exception>
    public RateSeries WorldBankAnnual => Get(Annual, "World Bank annual");

    /// <summary>
    /// Annual averages of the US Federal Reserve (H.10): the yuan and the Hong Kong dollar from 1981, the yen from 1971,
    /// the euro from 1999, to 2025.
    /// </summary>
    /// <exception cref="InvalidDataException">The data are malformed or lack the series.</exception>
    public RateSeries FederalReserveAnnual => Get(Annual, "Federal Reserve annual");

    /// <summary>Monthly averages of the US Federal Reserve (H.10): the yuan from January 1981 to June 2026.</summary>
    /// <exception cref="InvalidDataException">The data are malformed or lack the series.</exception>
    public RateSeries FederalReserveMonthly => Get(Monthly, "Federal Reserve monthly");

    /// <summary>Every series, by year and then by month.</summary>
    /// <exception cref="InvalidDataException">The data are malformed.</exception>
    public IReadOnlyList<RateSeries> All => [.. Annual, .. Monthly];

    private IReadOnlyList<RateSeries> Annual => annual ?? LazyInitializer.EnsureInitialized(ref annual, ReadAnnual);

    private IReadOnlyList<RateSeries> Monthly => monthly ?? LazyInitializer.EnsureInitialized(ref monthly, ReadMonthly);

    private IReadOnlyList<RateSeries> ReadAnnual() => Read(RateSeriesTable.Annual, PeriodGranularity.Year);

    private IReadOnlyList<RateSeries> ReadMonthly() => Read(RateSeriesTable.Monthly, PeriodGranularity.Month);

    private List<RateSeries> Read(string rates, PeriodGranularity step) =>
        RateSeriesTable.Read(table(RateSeriesTable.Series), table(rates), step);

    private static RateSeries Get(IReadOnlyList<RateSeries> read, string name)
    {
        foreach (var series in read)
        {
            if (series.Name == name)
            {
                return series;
            }
        }

        throw new InvalidDataException($"The exchange rates have no series '{name}'.");
    }

    // A class of its own, so that naming the type reads nothing.
    private static class EmbeddedCatalogue
    {
        public static readonly ExchangeRateCatalogue Value = new(EmbeddedTable.Read);
    }
}
