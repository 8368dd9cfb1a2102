namespace PairingDomain.Flows;

/// <summary>Which numbers of a 16-bit column are asked for: a range, or a set.</summary>
/// <param name="Column">The column.</param>
/// <param name="Low">The least.</param>
/// <param name="High">The greatest; below the least when none is asked for.</param>
/// <param name="Among">Which of them; null for all from the least to the greatest.</param>
internal sealed record FlowNumberFilter(ReadOnlyMemory<ushort> Column, int Low, int High, bool[]? Among)
{
    public static FlowNumberFilter Of(ReadOnlyMemory<ushort> column, bool[] isAsked)
    {
        var (low, high) = (Array.IndexOf(isAsked, true), Array.LastIndexOf(isAsked, true));
        return low < 0 ? new FlowNumberFilter(column, 0, -1, null)
            : Array.IndexOf(isAsked, false, low, high - low) < 0 ? new FlowNumberFilter(column, low, high, null)
            : new FlowNumberFilter(column, low, high, isAsked);
    }

    /// <summary>Clears the bits of rows that are not asked for.</summary>
    public void Keep<TKernel>(int firstRow, int rows, Span<ulong> mask)
        where TKernel : struct, IFlowKernel
    {
        if (High < Low)
        {
            mask.Clear();
            return;
        }

        var column = Column.Span.Slice(firstRow, rows);
        TKernel.Keep(column, (ushort)Low, (ushort)High, mask);
        if (Among is { } among)
        {
            for (var row = 0; row < rows; row++)
            {
                // What lies outside of the range has no bit any more; the set need not hold it.
                if ((mask[row >> 6] >> row & 1) == 1 && !among[column[row]])
                {
                    mask[row >> 6] &= ~(1UL << row);
                }
            }
        }
    }

    /// <summary>Whether one row is asked for.</summary>
    public bool Has(int row) =>
        Column.Span[row] is var number && number >= Low && number <= High && (Among is null || Among[number]);
}
