namespace PairingDomain.Flows;

/// <summary>
/// The index of a clustered segment. Rows of one currency and one year are a <em>block</em>; rows of one block with one
/// assisted side are a <em>run</em>. Blocks stand in the order of currency and year, the runs of a block in the order of the
/// assisted sides; neither is ever empty. Immutable.
/// </summary>
internal sealed class FlowRuns
{
    /// <summary>Position in <see cref="FlowSegment.CurrencyList"/> of each block.</summary>
    public required ReadOnlyMemory<byte> BlockCurrency { get; init; }

    /// <summary>Calendar year of each block.</summary>
    public required ReadOnlyMemory<short> BlockYear { get; init; }

    /// <summary>The first run of each block, and at the end the number of runs: one more than blocks.</summary>
    public required ReadOnlyMemory<int> BlockRun { get; init; }

    /// <summary>Position in <see cref="FlowSegment.AssistedSides"/> of each run.</summary>
    public required ReadOnlyMemory<ushort> RunAssisted { get; init; }

    /// <summary>The first row of each run, and at the end the number of rows: one more than runs.</summary>
    public required ReadOnlyMemory<int> RunRow { get; init; }
}
