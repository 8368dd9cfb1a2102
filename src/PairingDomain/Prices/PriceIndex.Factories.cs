using System.Globalization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

// Indices of one's own: from values, or from the changes of year to year.
public sealed partial class PriceIndex
{
    /// <summary>An index of one's own.</summary>
    /// <param name="id">A short name to find it by.</param>
    /// <param name="name">What it measures.</param>
    /// <param name="currency">The currency whose money it deflates.</param>
    /// <param name="baseYear">The year whose value is 100, whether or not it is among <paramref name="values"/>.</param>
    /// <param name="values">The value of each year; at least one, each positive, no year twice. Gaps are allowed.</param>
    /// <param name="source">Where the values come from.</param>
    /// <param name="trust">How far they are to be trusted.</param>
    /// <exception cref="ArgumentException">
    /// A text is empty, the currency is <c>default</c>, there is no value, a year stands twice or is outside
    /// <see cref="PriceBasis.MinYear"/>..<see cref="PriceBasis.MaxYear"/>, a value is zero or negative, or that of the base
    /// year is not 100; the message says which.
    /// </exception>
    public static PriceIndex Of(
        string id,
        string name,
        Currency currency,
        int baseYear,
        IEnumerable<KeyValuePair<int, Rational>> values,
        string source,
        string trust
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(trust);
        if (currency.IsNone)
        {
            throw new ArgumentException(
                $"The price index {id} needs a currency; default(Currency) is none.",
                nameof(currency)
            );
        }

        PriceBasis.CheckYear(baseYear, nameof(baseYear));
        var byYear = new SortedDictionary<int, Rational>();
        foreach (var (year, value) in values)
        {
            PriceBasis.CheckYear(year, nameof(values));
            var fault =
                value.Sign <= 0 ? "which is not positive"
                : year == baseYear && value != 100m ? "but it is the base year, whose value is 100"
                : !byYear.TryAdd(year, value) ? "but the year stands twice"
                : null;
            if (fault is not null)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The price index {id} has {value} for {year}, {fault}."
                    ),
                    nameof(values)
                );
            }
        }

        return byYear.Count == 0
            ? throw new ArgumentException($"The price index {id} has no value.", nameof(values))
            : new PriceIndex(id, name, currency, baseYear, [.. byYear.Keys], [.. byYear.Values], source, trust);
    }

    /// <summary>
    /// An index from the changes of year to year, as statistical yearbooks print them (上年=100): 103.3 for a year in which
    /// prices were 3.3 percent above those of the year before. Chained exactly.
    /// </summary>
    /// <param name="id">A short name to find it by.</param>
    /// <param name="name">What it measures.</param>
    /// <param name="currency">The currency whose money it deflates.</param>
    /// <param name="baseYear">The year whose value is to be 100: one of the years, or the one before the first.</param>
    /// <param name="firstYear">The year of the first change; the year before it gets a value too.</param>
    /// <param name="previousYearIs100">Year after year its prices where those of the year before are 100; at least one, each positive.</param>
    /// <param name="source">Where they come from.</param>
    /// <param name="trust">How far they are to be trusted.</param>
    /// <exception cref="ArgumentException">
    /// As for <see cref="Of"/>, or the base year is not one of the years; the message says which.
    /// </exception>
    public static PriceIndex Chained(
        string id,
        string name,
        Currency currency,
        int baseYear,
        int firstYear,
        IEnumerable<Rational> previousYearIs100,
        string source,
        string trust
    )
    {
        ArgumentNullException.ThrowIfNull(previousYearIs100);
        var levels = new List<Rational> { Rational.One };
        foreach (var change in previousYearIs100)
        {
            if (change.Sign <= 0)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The price index {id} has the change {change} for {firstYear + levels.Count - 1}, which is not positive."
                    ),
                    nameof(previousYearIs100)
                );
            }

            levels.Add(levels[^1] * change / 100m);
        }

        var offset = firstYear - 1;
        if (levels.Count == 1 || baseYear < offset || baseYear >= offset + levels.Count)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The price index {id} has {levels.Count - 1} changes from {firstYear} on, none of which leads to or from its base year {baseYear}."
                ),
                nameof(baseYear)
            );
        }

        var unit = levels[baseYear - offset] / 100m;
        return Of(
            id,
            name,
            currency,
            baseYear,
            levels.Select((level, at) => KeyValuePair.Create(offset + at, level / unit)),
            source,
            trust
        );
    }
}
