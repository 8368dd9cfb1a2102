using PairingDomain.Monetary;

namespace PairingDomain.Rates;

/// <summary>The rates of one currency in a series, one for each year or month from the first on.</summary>
/// <param name="series">The code of the series.</param>
/// <param name="currency">The currency.</param>
/// <param name="first">The year, or the months since the year 0, of the first rate.</param>
internal sealed class RateRun(string series, Currency currency, int first)
{
    public string Series { get; } = series;

    public Currency Currency { get; } = currency;

    public int First { get; } = first;

    /// <summary>Filled by the reader before anyone sees the run.</summary>
    public List<decimal> Rates { get; } = [];

    public int Last => First + Rates.Count - 1;
}
