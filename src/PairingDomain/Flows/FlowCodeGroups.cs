namespace PairingDomain.Flows;

/// <summary>An 8-bit column that tells groups.</summary>
/// <param name="Column">The column.</param>
/// <param name="ValueOf">The value of each of 256 codes.</param>
/// <param name="Stride">What a step in the value adds to the number of a group.</param>
internal sealed record FlowCodeGroups(ReadOnlyMemory<byte> Column, int[] ValueOf, long Stride)
{
    /// <summary>What each code adds to the place of a group, where every group has its place from the beginning.</summary>
    public int[] Places => field ??= Array.ConvertAll(ValueOf, value => (int)(value * Stride));

    /// <summary>Adds its part to the groups of rows.</summary>
    public void AddTo(Span<long> groups, int firstRow)
    {
        var column = Column.Span.Slice(firstRow, groups.Length);
        var valueOf = ValueOf;
        var stride = Stride;
        for (var row = 0; row < groups.Length; row++)
        {
            groups[row] += valueOf[column[row]] * stride;
        }
    }

    /// <summary>Adds its part to the groups of some rows.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="firstRow">The row from which <paramref name="rows"/> are counted.</param>
    /// <param name="rows">As many rows.</param>
    public void AddTo(Span<long> groups, int firstRow, ReadOnlySpan<int> rows)
    {
        var column = Column.Span[firstRow..];
        var valueOf = ValueOf;
        var stride = Stride;
        for (var at = 0; at < groups.Length; at++)
        {
            groups[at] += valueOf[column[rows[at]]] * stride;
        }
    }

    /// <summary>Its part of the group of one row.</summary>
    public long Of(int row) => ValueOf[Column.Span[row]] * Stride;
}
