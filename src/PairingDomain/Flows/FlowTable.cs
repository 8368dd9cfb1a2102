using System.Collections;
using PairingDomain.Places;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>
/// Flows in columns, for tens of millions of them: sums, counts, smallest and largest amounts by group at the speed of
/// memory, and exact. A bag, not a list: enumerating gives every flow that was put in, a flow that came twice twice, in an
/// order of the table's own. Made by a <see cref="FlowTableBuilder"/>. Immutable and safe for any number of threads.
/// </summary>
/// <remarks>
/// An amount is equal to the one that was put in, but may be written with other decimals: CNY 1.5 comes back as CNY 1.50.
/// Two tables are equal when they are the same object.
/// </remarks>
public sealed partial class FlowTable : IEnumerable<Flow>
{
    private readonly StoredBytes[] stored;

    internal FlowTable(PlaceCatalogue catalogue, IReadOnlyList<FlowSegment> segments)
    {
        Catalogue = catalogue;
        Segments = segments;
        Count = segments.Sum(segment => segment.Rows);
        stored = [.. segments.Select(segment => segment.Stored).OfType<StoredBytes>().Distinct()];
        Index = new FlowIndex(catalogue, segments);
    }

    /// <summary>A table without flows.</summary>
    public static FlowTable Empty { get; } = new(PlaceCatalogue.Embedded, []);

    /// <summary>How many flows there are; a table holds at most 2^31 - 1.</summary>
    public int Count { get; }

    /// <summary>
    /// Whether the flows are in the order in which questions are answered fastest. Amounts of more than four decimals or
    /// beyond 9.2 × 10^14 units are in no such order.
    /// </summary>
    public bool IsClustered
    {
        get
        {
            // Segments that were built together, each as full as it may be, need no further clustering.
            var narrow = Segments.Where(segment => !segment.IsWide).ToList();
            return narrow.TrueForAll(segment => segment.IsClustered)
                && narrow.SkipLast(1).All(segment => segment.Rows == FlowLimits.RowsFor(segment.AmountBits));
        }
    }

    internal PlaceCatalogue Catalogue { get; }

    internal IReadOnlyList<FlowSegment> Segments { get; }

    internal FlowIndex Index { get; }

    /// <summary>The flows of both tables. Nothing is copied: the new table shares the columns of both.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The other table was built with another catalogue of places.</exception>
    /// <exception cref="OverflowException">Together they would be more than 2^31 - 1 flows.</exception>
    public FlowTable Merge(FlowTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Count == 0 ? this
            : Count == 0 ? other
            : ReferenceEquals(Catalogue, other.Catalogue) ? new FlowTable(Catalogue, [.. Segments, .. other.Segments])
            : throw new ArgumentException("The two tables were built with two catalogues of places.", nameof(other));
    }

    /// <summary>
    /// The flows of this table and further ones. Only the further ones are copied; they stand in the order in which they
    /// come until <see cref="Clustered"/> is called.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    /// <inheritdoc cref="FlowTableBuilder.Add" path="/exception"/>
    /// <exception cref="OverflowException">Together they would be more than 2^31 - 1 flows.</exception>
    public FlowTable Append(params IEnumerable<Flow> flows) =>
        Merge(new FlowTableBuilder(Catalogue).AddRange(flows).BuildUnclustered());

    /// <summary>The same flows in the order in which questions are answered fastest; this table, when they are already.</summary>
    public FlowTable Clustered()
    {
        using var hold = Hold();
        return IsClustered ? this : FlowGather.Clustered(this);
    }

    /// <inheritdoc/>
    public IEnumerator<Flow> GetEnumerator()
    {
        using var hold = Hold();
        foreach (var flow in Segments.SelectMany(segment => new FlowReader(segment)))
        {
            yield return flow;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
