using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Rates;

namespace PairingDomain.Flows;

/// <summary>
/// Sums of groups of flows in one currency, exact and unrounded, with every rate that was used. A row for each group that
/// has flows, in the order of the keys. Immutable; rows are made when they are looked at. Two are equal when they are the
/// same object.
/// </summary>
public sealed class ConvertedTotals : IReadOnlyList<ConvertedTotal>
{
    private readonly FlowSpace space;
    private readonly ConvertedSums sums;
    private readonly BigInteger denominator;

    internal ConvertedTotals(
        FlowSpace space,
        Currency currency,
        ConvertedSums sums,
        BigInteger denominator,
        IReadOnlyList<ExchangeRate> rates
    )
    {
        this.space = space;
        this.sums = sums;
        this.denominator = denominator;
        Currency = currency;
        Rates = rates;
    }

    /// <summary>By what the flows are grouped, in the order of the keys.</summary>
    public IReadOnlyList<Axis> Axes => space.Axes;

    /// <summary>The currency of all sums.</summary>
    public Currency Currency { get; }

    /// <summary>Every rate that was used, each once, in the order of currency and time.</summary>
    public IReadOnlyList<ExchangeRate> Rates { get; }

    /// <summary>How many groups have flows.</summary>
    public int Count => sums.Count;

    /// <inheritdoc/>
    public ConvertedTotal this[int index] =>
        new(
            space.KeyOf(sums.Codes[index]),
            RationalMoney.Of(Rational.Of(sums.SumOf(index), denominator), Currency),
            sums.CountOf(index)
        );

    /// <summary>The row with a key.</summary>
    /// <param name="key">Parts in the order of the axes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public ConvertedTotal this[params IReadOnlyList<KeyPart> key] =>
        TryGet(key, out var row)
            ? row
            : throw new KeyNotFoundException($"No row '{string.Join(", ", key)}' among the {Count} rows.");

    /// <summary>The row with a key; false when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGet(IReadOnlyList<KeyPart> key, [NotNullWhen(true)] out ConvertedTotal? row)
    {
        ArgumentNullException.ThrowIfNull(key);
        var code = space.CodeOf(key);
        var at = code < 0 ? -1 : sums.Codes.BinarySearch(code);
        row = at < 0 ? null : this[at];
        return at >= 0;
    }

    /// <summary>The same sums with fewer axes: from counties to prefectures, to provinces, to one total.</summary>
    /// <param name="axes">Some of the axes, in the order wanted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="axes"/> is null.</exception>
    /// <exception cref="ArgumentException">An axis is not among those of the sums, or stands twice.</exception>
    public ConvertedTotals RollUp(params IReadOnlyList<Axis> axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        var fewer = space.Only(FlowMerge.PositionsOf(Axes, axes));
        var there = new FlowRecoding(space, fewer, sums.Codes);
        return new ConvertedTotals(fewer, Currency, sums.RollUp(there), denominator, Rates);
    }

    /// <summary>The rows with the largest sums, the largest first; of equal ones the one that stands first.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public IReadOnlyList<ConvertedTotal> Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. FlowTop.Of(Count, count, sums.Compare).Select(row => this[row])];
    }

    /// <inheritdoc/>
    public IEnumerator<ConvertedTotal> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>"3 groups by province in CNY".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Count} groups by {string.Join(", ", Axes.Select(Words.Of))} in {Currency}");
}
