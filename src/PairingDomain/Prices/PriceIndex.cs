using System.Globalization;
using System.Text.Json.Serialization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

/// <summary>
/// The level of prices year by year, as an exact positive number for each year, 100 in the base year. The ratio of two
/// values is what money of the one year is worth in the other; the base year does not matter for it. An index is about
/// prices in one currency and deflates no other. A year without a value is never filled in from its neighbours.
/// <para>
/// Equality is by everything an index says of itself: id, name, currency, base year, values, source and trust. There is
/// no ordering. Text is the id; JSON is an object with all of it, and round-trips. Immutable.
/// </para>
/// </summary>
[JsonConverter(typeof(PriceIndexJsonConverter))]
public sealed partial class PriceIndex : IEquatable<PriceIndex>
{
    // Ascending, and the value of each.
    private readonly int[] years;
    private readonly Rational[] values;

    private PriceIndex(
        string id,
        string name,
        Currency currency,
        int baseYear,
        int[] years,
        Rational[] values,
        string source,
        string trust
    )
    {
        Id = id;
        Name = name;
        Currency = currency;
        BaseYear = baseYear;
        this.years = years;
        this.values = values;
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
    public IReadOnlyList<int> Years => Array.AsReadOnly(years);

    /// <summary>Where the values come from.</summary>
    public string Source { get; }

    /// <summary>How far they are to be trusted: two sources, one source, general knowledge …</summary>
    public string Trust { get; }

    /// <summary>The value of a year, 100 for the base year.</summary>
    /// <exception cref="KeyNotFoundException">The index has none; the message names the years it covers.</exception>
    public Rational this[int year] =>
        TryGetValue(year, out var value)
            ? value
            : throw new KeyNotFoundException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The price index {Id} has no value for {year}; it covers {YearSpans.Of(years)}."
                )
            );

    /// <summary>The value of a year; never throws.</summary>
    /// <param name="year">Any number.</param>
    /// <param name="value">The value, or zero, which no index has.</param>
    /// <returns>False when the index has none.</returns>
    public bool TryGetValue(int year, out Rational value)
    {
        var at = Array.BinarySearch(years, year);
        value = at < 0 ? Rational.Zero : values[at];
        return at >= 0;
    }

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
        return new PriceIndex(
            Id,
            Name,
            Currency,
            baseYear,
            years,
            [.. values.Select(value => value / unit)],
            Source,
            Trust
        );
    }

    /// <summary>The same index with the values of two years only, or of one if they are the same: what a result was computed from.</summary>
    internal PriceIndex Only(int oneYear, int otherYear)
    {
        int[] kept =
            oneYear == otherYear ? [oneYear]
            : oneYear < otherYear ? [oneYear, otherYear]
            : [otherYear, oneYear];
        return new PriceIndex(Id, Name, Currency, BaseYear, kept, [.. kept.Select(year => this[year])], Source, Trust);
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
            && years.AsSpan().SequenceEqual(other.years)
            && values.AsSpan().SequenceEqual(other.values)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PriceIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, BaseYear, years.Length);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    internal static Rational PercentOf(Rational factor) => (factor - Rational.One) * 100m;
}
