namespace PairingDomain.Flows;

/// <summary>The runs of one block, of which some rows are looked at.</summary>
/// <param name="assisted">The assisted side of each run.</param>
/// <param name="runRow">The first row of each run, and at the end the row after the last one.</param>
/// <param name="firstRow">The first row to look at.</param>
/// <param name="endRow">The row after the last one to look at.</param>
/// <param name="group">What currency and year give to the number of a group.</param>
internal readonly ref struct FlowBlock(
    ReadOnlySpan<ushort> assisted,
    ReadOnlySpan<int> runRow,
    int firstRow,
    int endRow,
    long group
)
{
    public ReadOnlySpan<ushort> Assisted { get; } = assisted;

    public ReadOnlySpan<int> RunRow { get; } = runRow;

    public int FirstRow { get; } = firstRow;

    public int EndRow { get; } = endRow;

    public long Group { get; } = group;
}
