using System.Collections.Frozen;
using System.Globalization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

/// <summary>
/// The level of prices year by year, as an exact positive number for each year, 100 in the base year. The ratio of two
/// values is what money of the one year is worth in the other; the base year does not matter for it. An index is about
/// prices in one currency and deflates no other. A year without a value is never filled in from its neighbours.
/// <para>
/// Equality is by everything an index says of itself: id, name, currency, base year, values, source and trust. There is
/// no ordering. Text is the id. Immutable.
/// </para>
/// </summary>
public sealed partial class PriceIndex : IEquatable<PriceIndex>
{
    private readonly FrozenDictionary<int, Rational> values;

    private PriceIndex(
        string id,
        string name,
        Currency currency,
        int baseYear,
        SortedDictionary<int, Rational> values,
        string source,
        string trust
    )
    {
        Id = id;
        Name = name;
        Currency = currency;
        BaseYear = baseYear;
        Years = [.. values.Keys];
        this.values = values.ToFrozenDictionary();
        Source = source;
        Trust = trust;
    }

    /// <summary>A short name to find it by, "china-cpi".</summary>
    public string Id { get; }

    /// <summary>What it measures, "Consumer price index of China".</summary>
    public string Name { get; }

    /// <summary>The currency whose money it deflates.</summary>
    public Currency Currency { get; }

    /// <summary>The year whose value is 100; it need not be one of <see cref="Years"/>.</summary>
    public int BaseYear { get; }

    /// <summary>The years that have a value, ascending.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Where the values come from.</summary>
    public string Source { get; }

    /// <summary>How far they are to be trusted: two sources, one source, general knowledge …</summary>
    public string Trust { get; }

    /// <summary>The value of a year, 100 for the base year.</summary>
    /// <exception cref="KeyNotFoundException">The index has none; the message names the years it covers.</exception>
    public Rational this[int year] =>
        values.TryGetValue(year, out var value)
            ? value
            : throw new KeyNotFoundException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The price index {Id} has no value for {year}; it covers {YearSpans.Of(Years)}."
                )
            );

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
            : new PriceIndex(id, name, currency, baseYear, byYear, source, trust);
    }

    /// <summary>The value of a year; never throws.</summary>
    /// <param name="year">Any number.</param>
    /// <param name="value">The value, or zero, which no index has.</param>
    /// <returns>False when the index has none.</returns>
    public bool TryGetValue(int year, out Rational value) => values.TryGetValue(year, out value);

    /// <summary>What one unit of money of <paramref name="fromYear"/> is in prices of <paramref name="toYear"/>: the ratio of the two values.</summary>
    /// <exception cref="KeyNotFoundException">The index has no value for one of the years.</exception>
    public Rational Factor(int fromYear, int toYear) => this[toYear] / this[fromYear];

    /// <summary>How much prices changed from one year to another, in percent: 3.17532 for +3.17532 %. Exact, so it may be a fraction.</summary>
    /// <exception cref="KeyNotFoundException">The index has no value for one of the years.</exception>
    public Rational ChangePercent(int fromYear, int toYear) => PercentOf(Factor(fromYear, toYear));

    /// <summary>The same prices with another year as 100; every ratio of two values stays what it is.</summary>
    /// <param name="baseYear">One of <see cref="Years"/>.</param>
    /// <exception cref="KeyNotFoundException">The index has no value for that year.</exception>
    public PriceIndex WithBaseYear(int baseYear)
    {
        var unit = this[baseYear] / 100m;
        var rescaled = new SortedDictionary<int, Rational>();
        foreach (var year in Years)
        {
            rescaled.Add(year, values[year] / unit);
        }

        return new PriceIndex(Id, Name, Currency, baseYear, rescaled, Source, Trust);
    }

    /// <summary>Both say the same of themselves.</summary>
    public bool Equals(PriceIndex? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && Id == other.Id
            && Name == other.Name
            && Currency == other.Currency
            && BaseYear == other.BaseYear
            && Source == other.Source
            && Trust == other.Trust
            && Years.SequenceEqual(other.Years)
            && Years.All(year => values[year] == other.values[year])
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PriceIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, BaseYear, Years.Count);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static Rational PercentOf(Rational factor) => (factor - Rational.One) * 100m;
}
