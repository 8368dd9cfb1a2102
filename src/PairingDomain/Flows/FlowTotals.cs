using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Rates;

namespace PairingDomain.Flows;

/// <summary>
/// Sums and counts of groups of flows, a row for each group that has flows, in the order of the keys. One of the axes is the
/// currency, so that nothing is mixed. A partial result: totals of two tables by the same axes merge into those of both
/// tables, exactly, in any order, so that the work can be done on many machines.
/// </summary>
/// <remarks>
/// Equal when the axes are the same and the rows have the same keys, counts, sums and, where asked for, smallest and
/// largest amounts. Immutable; rows are made when they are looked at. JSON is an object that round-trips.
/// </remarks>
public sealed partial class FlowTotals : IReadOnlyList<FlowTotal>, IEquatable<FlowTotals>
{
    private readonly int currencyAxis;

    internal FlowTotals(FlowSpace space, FlowCells cells, bool hasRange)
    {
        Space = space;
        Cells = cells;
        HasRange = hasRange;
        currencyAxis = space.Axes.Index().First(axis => axis.Item == Axis.Currency).Index;
    }

    /// <summary>By what the flows are grouped, in the order of the keys; <see cref="Axis.Currency"/> is among them.</summary>
    public IReadOnlyList<Axis> Axes => Space.Axes;

    /// <summary>Whether the rows have a smallest and a largest amount.</summary>
    public bool HasRange { get; }

    /// <summary>How many groups have flows.</summary>
    public int Count => Cells.Count;

    /// <summary>The currencies that occur, in the order of their codes.</summary>
    public IReadOnlyList<Currency> Currencies
    {
        get
        {
            var parts = Space.Parts[currencyAxis];
            var occurs = new bool[parts.Length];
            foreach (var code in Cells.Codes)
            {
                occurs[Space.PositionOf(code, currencyAxis)] = true;
            }

            return [.. parts.Index().Where(part => occurs[part.Index]).Select(part => (Currency)part.Item.Value!)];
        }
    }

    internal FlowSpace Space { get; }

    internal FlowCells Cells { get; }

    /// <inheritdoc/>
    public FlowTotal this[int index]
    {
        get
        {
            var code = Cells.Codes[index];
            return new FlowTotal(Space.KeyOf(code), CurrencyOf(code), Cells[index], HasRange);
        }
    }

    /// <summary>The row with a key.</summary>
    /// <param name="key">Parts in the order of the axes, that of the currency among them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public FlowTotal this[params IReadOnlyList<KeyPart> key] =>
        TryGet(key, out var row)
            ? row
            : throw new KeyNotFoundException($"No row '{string.Join(", ", key)}' among the {Count} rows.");

    /// <summary>No flows.</summary>
    /// <param name="axes">By what they would be grouped; <see cref="Axis.Currency"/> is added at the end when it is missing.</param>
    /// <inheritdoc cref="FlowQuery.GroupBy" path="/exception"/>
    public static FlowTotals Nothing(params IReadOnlyList<Axis> axes) => FlowTable.Empty.GroupBy(axes).Sum();

    /// <summary>The row with a key; false when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool TryGet(IReadOnlyList<KeyPart> key, [NotNullWhen(true)] out FlowTotal? row)
    {
        ArgumentNullException.ThrowIfNull(key);
        var code = Space.CodeOf(key);
        var at = code < 0 ? -1 : Cells.Codes.BinarySearch(code);
        row = at < 0 ? null : this[at];
        return at >= 0;
    }

    /// <summary>
    /// The totals of both together. Merging is associative and commutative, and <see cref="Nothing"/> changes nothing.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other has other axes, or only one of the two has smallest and largest amounts.</exception>
    /// <exception cref="OverflowException">A sum is beyond 127 bits of ten-thousandths, or a count beyond 63.</exception>
    public FlowTotals Merge(FlowTotals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!Axes.SequenceEqual(other.Axes))
        {
            throw new ArgumentException(
                $"Totals by {string.Join(", ", other.Axes)} cannot be merged with totals by {string.Join(", ", Axes)}.",
                nameof(other)
            );
        }

        return Count == 0 ? other
            : other.Count == 0 ? this
            : HasRange == other.HasRange ? FlowMerge.Of(this, other)
            : throw new ArgumentException("Only one of the two has smallest and largest amounts.", nameof(other));
    }

    /// <summary>The same totals with fewer axes: from counties to prefectures, to provinces, to one total.</summary>
    /// <param name="axes">Some of the axes, in the order wanted; <see cref="Axis.Currency"/> is added at the end when it is missing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="axes"/> is null.</exception>
    /// <exception cref="ArgumentException">An axis is not among those of the totals, or stands twice.</exception>
    public FlowTotals RollUp(params IReadOnlyList<Axis> axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        return FlowMerge.RollUp(this, axes.Contains(Axis.Currency) ? axes : [.. axes, Axis.Currency]);
    }

    /// <summary>The rows with the largest sums, the largest first; of equal ones the one that stands first.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    /// <exception cref="CurrencyMismatchException">The rows have several currencies, which have no order.</exception>
    public IReadOnlyList<FlowTotal> Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (Currencies is [var one, var other, ..])
        {
            throw new CurrencyMismatchException(
                $"Sums in {one} and in {other} have no order: select one currency, or convert.",
                one,
                other
            );
        }

        return
        [
            .. FlowTop
                .Of(Count, count, (left, right) => CompareSums(Cells[left], Cells[right]))
                .Select(row => this[row]),
        ];
    }

    /// <summary>Every sum in one currency, at the rate of its month, or of its year where the totals are not by month.</summary>
    /// <param name="currency">The currency wanted.</param>
    /// <param name="rates">Who knows the rates.</param>
    /// <param name="axes">By what the result is grouped: some of the axes, never that of the currency.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="currency"/> is <c>default</c>, an axis is not among those of the totals or stands twice, or neither
    /// <see cref="Axis.Year"/> nor <see cref="Axis.Month"/> is among those of the totals.
    /// </exception>
    /// <exception cref="RateNotFoundException">Rates are missing; all of them are listed.</exception>
    public ConvertedTotals ConvertTo(Currency currency, IExchangeRates rates, params IReadOnlyList<Axis> axes)
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(axes);
        Axis? per =
            Axes.Contains(Axis.Month) ? Axis.Month
            : Axes.Contains(Axis.Year) ? Axis.Year
            : null;
        return FlowConversion.Of(
            this,
            currency,
            rates,
            per
                ?? throw new ArgumentException(
                    $"Rates are dated, and totals by {string.Join(", ", Axes)} are neither by year nor by month."
                ),
            axes
        );
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] FlowTotals? other) =>
        other is not null
        && Count == other.Count
        && HasRange == other.HasRange
        && Axes.SequenceEqual(other.Axes)
        && FlowMerge.AreEqual(this, other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FlowTotals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Axes.Count, Count == 0 ? default : Cells[0]);

    /// <inheritdoc/>
    public IEnumerator<FlowTotal> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return this[row];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>"3 groups by province, currency".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Count} groups by {string.Join(", ", Axes.Select(Words.Of))}");

    internal static FlowTotals NothingBy(IReadOnlyList<Axis> axes) =>
        new(new FlowSpace(axes, [.. axes.Select(_ => Array.Empty<KeyPart>())]), new FlowCells([], []), hasRange: false);

    internal Currency CurrencyOf(long code) => (Currency)Space.PartOf(code, currencyAxis).Value!;

    private static int CompareSums(in FlowCell one, in FlowCell other) =>
        one.Wide.IsZero && other.Wide.IsZero
            ? one.Sum.CompareTo(other.Sum)
            : (((BigInteger)one.Sum * FlowAmount.WidePerNarrow) + one.Wide).CompareTo(
                ((BigInteger)other.Sum * FlowAmount.WidePerNarrow) + other.Wide
            );
}
