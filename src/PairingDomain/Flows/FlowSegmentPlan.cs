using System.Buffers;

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

    /// <summary>Whether groups differ from row to row.</summary>
    public bool HasRowGroups => Numbers.Count + Codes.Count > 0;

    /// <summary>Whether rows are left out for what a row of its own says, days apart.</summary>
    public bool HasFilter => KeepNumbers.Count + KeepCodes.Count > 0;

    /// <summary>How many rows the blocks have that are asked for.</summary>
    public long RowsAsked
    {
        get
        {
            if (Segment.Runs is not { } runs)
            {
                return Segment.Rows;
            }

            var rows = 0L;
            for (var block = 0; block < runs.BlockYear.Length; block++)
            {
                rows += TryBlock(block, out _, out _) ? RowsOf(runs, block) : 0;
            }

            return rows;
        }
    }

    /// <summary>What a block of a clustered segment is asked for.</summary>
    /// <param name="block">Its number.</param>
    /// <param name="group">What its currency and year add to the number of a group.</param>
    /// <param name="isCut">Whether some of its days are not asked for.</param>
    /// <returns>False when none of its rows is asked for.</returns>
    public bool TryBlock(int block, out long group, out bool isCut)
    {
        var runs = Segment.Runs!;
        var year = runs.BlockYear.Span[block];
        var (firstDay, endDay) = (FlowDay.FirstOf(year), FlowDay.FirstOf(year + 1));
        group = CurrencyGroup[runs.BlockCurrency.Span[block]];
        isCut = firstDay < FirstDay || endDay - 1 > LastDay;
        if (group < 0 || endDay <= FirstDay || firstDay > LastDay)
        {
            return false;
        }

        if (Times is { IsByMonth: false } times)
        {
            group += times.ValueOfYear(year) * TimeStride;
        }

        return true;
    }

    /// <summary>
    /// Shares out the values of the assisted side, about as many rows to each part, as the biggest block of a clustered
    /// segment has them.
    /// </summary>
    /// <param name="values">How many values there are.</param>
    /// <param name="parts">How many parts.</param>
    /// <returns>The first value of each part, and at the end a value beyond all.</returns>
    public int[] Shares(int values, int parts)
    {
        var runs = Segment.Runs!;
        var biggest = 0;
        for (var block = 1; block < runs.BlockYear.Length; block++)
        {
            biggest = RowsOf(runs, block) > RowsOf(runs, biggest) ? block : biggest;
        }

        var rented = ArrayPool<int>.Shared.Rent(values);
        var rows = rented.AsSpan(0, values);
        rows.Clear();
        var runRow = runs.RunRow.Span;
        for (var run = runs.BlockRun.Span[biggest]; run < runs.BlockRun.Span[biggest + 1]; run++)
        {
            rows[AssistedValue![runs.RunAssisted.Span[run]]] += runRow[run + 1] - runRow[run];
        }

        var shares = new int[parts + 1];
        shares[parts] = int.MaxValue;
        var (value, before) = (0, 0L);
        for (var part = 1; part < parts; part++)
        {
            for (var share = (long)RowsOf(runs, biggest) * part / parts; before + rows[value] < share; value++)
            {
                before += rows[value];
            }

            shares[part] = value;
        }

        ArrayPool<int>.Shared.Return(rented);
        return shares;
    }

    private static int RowsOf(FlowRuns runs, int block) =>
        runs.RunRow.Span[runs.BlockRun.Span[block + 1]] - runs.RunRow.Span[runs.BlockRun.Span[block]];
}
