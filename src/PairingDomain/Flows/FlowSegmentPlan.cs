namespace PairingDomain.Flows;

/// <summary>A question made ready for one segment. Filled by <see cref="FlowPlan"/> before anyone reads it.</summary>
internal sealed class FlowSegmentPlan
{
    public required FlowSegment Segment { get; init; }

    public required int FirstDay { get; init; }

    public required int LastDay { get; init; }

    /// <summary>What each currency of the segment adds to the number of a group; -1 when it is not asked for.</summary>
    public required long[] CurrencyGroup { get; init; }

    /// <summary>The value of each assisted side; null when it makes no groups.</summary>
    public required int[]? AssistedValue { get; init; }

    public required long AssistedStride { get; init; }

    /// <summary>Which assisted sides are asked for; null for all.</summary>
    public required bool[]? IsAssisted { get; init; }

    /// <summary>The groups of time; null when it makes none.</summary>
    public required FlowTimes? Times { get; init; }

    public required long TimeStride { get; init; }

    /// <summary>16-bit columns that tell groups from row to row.</summary>
    public List<FlowNumberGroups> Numbers { get; } = [];

    /// <summary>8-bit columns that tell groups from row to row.</summary>
    public List<FlowCodeGroups> Codes { get; } = [];

    /// <summary>16-bit columns by which rows are left out.</summary>
    public List<FlowNumberFilter> KeepNumbers { get; } = [];

    /// <summary>8-bit columns by which rows are left out.</summary>
    public List<FlowCodeFilter> KeepCodes { get; } = [];

    /// <summary>The days asked for, for years that are not asked for as a whole.</summary>
    public FlowNumberFilter KeepDays => field ??= new FlowNumberFilter(Segment.Days, FirstDay, LastDay, null);

    /// <summary>What each assisted side adds to the number of a group; -1 when it is not asked for.</summary>
    public long[] AssistedGroup => field ??= MakeAssistedGroup();

    /// <summary>The assisted sides that are asked for, neighbours of one group taken together, in order.</summary>
    public List<FlowStretch> AssistedStretches => field ??= MakeStretches();

    /// <summary>Whether groups differ from row to row.</summary>
    public bool HasRowGroups => Numbers.Count + Codes.Count > 0;

    /// <summary>Whether rows are left out for what a row of its own says, days apart.</summary>
    public bool HasFilter => KeepNumbers.Count + KeepCodes.Count > 0;

    /// <summary>The value of the assisted side that gives this to the number of a group.</summary>
    public int ValueOf(long group) => AssistedStride == 0 ? 0 : (int)(group / AssistedStride);

    /// <summary>The value of the assisted side before which a share of the rows lies, as the biggest block has them.</summary>
    /// <param name="thread">How many parts lie before.</param>
    /// <param name="threads">How many parts there are.</param>
    /// <param name="values">How many values there are.</param>
    public int ValueAt(int thread, int threads, int values)
    {
        if (thread == 0)
        {
            return 0;
        }

        var runs = Segment.Runs!;
        var blockRun = runs.BlockRun.Span;
        var runRow = runs.RunRow.Span;
        var assisted = runs.RunAssisted.Span;
        var biggest = 0;
        for (var block = 1; block < blockRun.Length - 1; block++)
        {
            biggest = RowsOf(block, blockRun, runRow) > RowsOf(biggest, blockRun, runRow) ? block : biggest;
        }

        var rows = new long[values];
        for (var run = blockRun[biggest]; run < blockRun[biggest + 1]; run++)
        {
            rows[AssistedValue![assisted[run]]] += runRow[run + 1] - runRow[run];
        }

        var share = rows.Sum() * thread / threads;
        var value = 0;
        for (var before = rows[0]; before < share; before += rows[++value])
        {
            // The share ends within a later value.
        }

        return value;
    }

    private static int RowsOf(int block, ReadOnlySpan<int> blockRun, ReadOnlySpan<int> runRow) =>
        runRow[blockRun[block + 1]] - runRow[blockRun[block]];

    /// <summary>The sides among which those of a part lie: the first, and the one after the last.</summary>
    public (int First, int End) SidesOf(in FlowPart part)
    {
        var (first, end) = (0, AssistedValue!.Length);
        while (first < end && !part.Has(AssistedValue[first]))
        {
            first++;
        }

        while (first < end && !part.Has(AssistedValue[end - 1]))
        {
            end--;
        }

        return (first, end);
    }

    private List<FlowStretch> MakeStretches()
    {
        List<FlowStretch> stretches = [];
        var groups = AssistedGroup;
        for (var side = 0; side < groups.Length; )
        {
            var first = side++;
            while (side < groups.Length && groups[side] == groups[first])
            {
                side++;
            }

            if (groups[first] >= 0)
            {
                stretches.Add(new FlowStretch(first, side, ValueOf(groups[first]), groups[first]));
            }
        }

        return stretches;
    }

    private long[] MakeAssistedGroup()
    {
        var groups = new long[Segment.AssistedSides.Count];
        for (var side = 0; side < groups.Length; side++)
        {
            groups[side] =
                IsAssisted is { } isAsked && !isAsked[side] ? -1
                : AssistedValue is null ? 0
                : AssistedValue[side] * AssistedStride;
        }

        return groups;
    }
}
