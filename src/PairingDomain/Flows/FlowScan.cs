using System.Numerics;
using System.Runtime.InteropServices;

namespace PairingDomain.Flows;

/// <summary>Walks through the rows of a segment and adds them to their groups.</summary>
/// <typeparam name="TKernel">The width of vector.</typeparam>
internal ref struct FlowScan<TKernel>
    where TKernel : struct, IFlowKernel
{
    // Rows looked at together: their groups stay in the nearest cache.
    private const int ChunkRows = 1_024;

    private readonly FlowSegmentPlan plan;
    private readonly FlowAccumulator groups;
    private readonly ReadOnlySpan<long> amounts;
    private readonly Span<ulong> mask;
    private readonly Span<long> groupOf;
    private readonly Span<int> placeOf;
    private readonly Span<int> rowOf;
    private readonly Span<long> amountOf;
    private readonly ReadOnlySpan<byte> onlyCodes;
    private readonly int[] onlyPlaces;

    private FlowScan(
        FlowSegmentPlan plan,
        FlowAccumulator groups,
        Span<ulong> mask,
        Span<long> groupOf,
        Span<int> placeOf,
        Span<int> rowOf,
        Span<long> amountOf
    )
    {
        this.plan = plan;
        this.groups = groups;
        this.mask = mask;
        this.groupOf = groupOf;
        this.placeOf = placeOf;
        this.rowOf = rowOf;
        this.amountOf = amountOf;
        amounts = plan.Segment.Amounts.Span;
        onlyPlaces = [];
        if (groups is { IsDense: true, HasRange: false } && plan is { Numbers.Count: 0, Codes: [var only] })
        {
            onlyCodes = only.Column.Span;
            onlyPlaces = only.Places;
        }
    }

    /// <summary>Adds the rows of a stretch of a segment.</summary>
    /// <param name="plan">The question; its segment is not wide.</param>
    /// <param name="groups">Where to add them; its layout is that of all rows together.</param>
    /// <param name="part">Which rows, and for a clustered segment which values of the assisted side.</param>
    public static void Run(FlowSegmentPlan plan, FlowAccumulator groups, in FlowPart part)
    {
        Span<ulong> mask = stackalloc ulong[ChunkRows / 64];
        Span<long> groupOf = stackalloc long[ChunkRows];
        Span<int> placeOf = stackalloc int[ChunkRows];
        Span<int> rowOf = stackalloc int[ChunkRows];
        Span<long> amountOf = stackalloc long[ChunkRows];
        var scan = new FlowScan<TKernel>(plan, groups, mask, groupOf, placeOf, rowOf, amountOf);
        if (plan.Segment.Runs is { } runs)
        {
            scan.Clustered(runs, part);
        }
        else
        {
            var (first, end) = part.ShareOf(0, plan.Segment.Rows);
            scan.Arrival(first, end);
        }
    }

    private readonly void Clustered(FlowRuns runs, in FlowPart part)
    {
        var blockRun = runs.BlockRun.Span;
        var runRow = runs.RunRow.Span;
        for (var block = 0; block < blockRun.Length - 1; block++)
        {
            var (firstRow, endRow) = part.ShareOf(runRow[blockRun[block]], runRow[blockRun[block + 1]]);
            var year = runs.BlockYear.Span[block];
            var (firstDay, endDay) = (FlowDay.FirstOf(year), FlowDay.FirstOf(year + 1));
            var group = plan.CurrencyGroup[runs.BlockCurrency.Span[block]];
            if (firstRow >= endRow || group < 0 || endDay <= plan.FirstDay || firstDay > plan.LastDay)
            {
                continue;
            }

            if (plan.Times is { IsByMonth: false } times)
            {
                group += times.ValueOfYear(year) * plan.TimeStride;
            }

            var isCut = firstDay < plan.FirstDay || endDay - 1 > plan.LastDay;
            var rows = new FlowBlock(
                runs.RunAssisted.Span[blockRun[block]..blockRun[block + 1]],
                runRow[blockRun[block]..(blockRun[block + 1] + 1)],
                firstRow,
                endRow,
                group
            );
            if (plan.HasFilter || isCut)
            {
                Filtered(rows, isCut, part);
            }
            else if (plan.AssistedStretches.Count > rows.Assisted.Length / 4)
            {
                ByRun(rows, part);
            }
            else
            {
                ByStretch(rows, part);
            }
        }
    }

    // Few stretches of sides with one group: the runs in between are skipped.
    private readonly void ByStretch(in FlowBlock block, in FlowPart part)
    {
        var run = 0;
        foreach (ref readonly var stretch in CollectionsMarshal.AsSpan(plan.AssistedStretches))
        {
            run += LowerBound(block.Assisted[run..], stretch.FirstSide);
            var end = run + LowerBound(block.Assisted[run..], stretch.EndSide);
            if (end > run && part.Has(stretch.Value))
            {
                AddRows(block, run, end, stretch.Group);
            }

            run = end;
        }
    }

    private readonly void ByRun(in FlowBlock block, in FlowPart part)
    {
        var assisted = block.Assisted;
        var groupOfSide = plan.AssistedGroup;
        var (run, end) = part.HasAll ? (0, assisted.Length) : RunsOf(assisted, part);
        while (run < end)
        {
            var first = run;
            var side = assisted[run++];
            var group = groupOfSide[side];
            while (run < end && groupOfSide[assisted[run]] == group)
            {
                run++;
            }

            if (group >= 0 && (part.HasAll || part.Has(plan.AssistedValue![side])))
            {
                AddRows(block, first, run, group);
            }
        }
    }

    // The runs between the first and the last one of which the part has the value.
    private readonly (int First, int End) RunsOf(ReadOnlySpan<ushort> assisted, in FlowPart part)
    {
        var (firstSide, endSide) = plan.SidesOf(part);
        var first = LowerBound(assisted, firstSide);
        return (first, first + LowerBound(assisted[first..], endSide));
    }

    private readonly void AddRows(in FlowBlock block, int firstRun, int endRun, long group)
    {
        var first = Math.Max(block.FirstRow, block.RunRow[firstRun]);
        var end = Math.Min(block.EndRow, block.RunRow[endRun]);
        if (first >= end)
        {
            return;
        }

        group += block.Group;
        if (!plan.HasRowGroups)
        {
            AddAll(first, end, group);
        }
        else if (onlyPlaces.Length > 0)
        {
            TKernel.AddByCode(
                amounts[first..end],
                onlyCodes[first..end],
                onlyPlaces,
                (int)group,
                groups.Packed,
                groups.Layout
            );
        }
        else
        {
            for (; first < end; first += ChunkRows)
            {
                AddEach(first, Math.Min(ChunkRows, end - first), group);
            }
        }
    }

    private readonly void AddAll(int first, int end, long group)
    {
        var some = amounts[first..end];
        groups.Add(group, TKernel.Sum(some), some.Length);
        if (groups.HasRange)
        {
            var (least, most) = (long.MaxValue, long.MinValue);
            TKernel.Range(some, ref least, ref most);
            groups.Widen(groups.PlaceOf(group), least, most);
        }
    }

    private readonly void AddEach(int first, int count, long group)
    {
        FindGroups(first, count, group);
        if (groups.IsDense && !groups.HasRange)
        {
            for (var row = 0; row < count; row++)
            {
                placeOf[row] = (int)groupOf[row];
            }

            TKernel.AddBySlot(amounts.Slice(first, count), placeOf[..count], groups.Packed, groups.Layout);
            return;
        }

        for (var row = 0; row < count; row++)
        {
            groups.Add(groupOf[row], amounts[first + row]);
        }
    }

    private readonly void FindGroups(int first, int count, long group)
    {
        var some = groupOf[..count];
        some.Fill(group);
        foreach (var numbers in plan.Numbers)
        {
            numbers.AddTo(some, first);
        }

        foreach (var codes in plan.Codes)
        {
            codes.AddTo(some, first);
        }
    }

    private readonly void Filtered(in FlowBlock block, bool isCut, in FlowPart part)
    {
        var (run, endOfRun, groupOfRun) = (-1, 0, -1L);
        var (firstRow, endRow) = Narrowed(block);
        for (var first = firstRow; first < endRow; first += ChunkRows)
        {
            var count = Math.Min(ChunkRows, endRow - first);
            FindRows(first, count, isCut);
            if (plan.HasRowGroups)
            {
                FindGroups(first, count, block.Group);
            }

            var kept = KeptRows(first, count);
            for (var at = 0; at < kept; at++)
            {
                var row = rowOf[at];
                if (first + row >= endOfRun)
                {
                    do
                    {
                        run++;
                    } while (block.RunRow[run + 1] <= first + row);

                    endOfRun = block.RunRow[run + 1];
                    groupOfRun = GroupOf(block.Assisted[run], part);
                }

                if (groupOfRun >= 0)
                {
                    groups.Add((plan.HasRowGroups ? groupOf[row] : block.Group) + groupOfRun, amountOf[at]);
                }
            }
        }
    }

    // What a side adds to the number of a group; -1 when it is not asked for, or not of this part.
    private readonly long GroupOf(int side, in FlowPart part) =>
        part.HasAll || part.Has(plan.AssistedValue![side]) ? plan.AssistedGroup[side] : -1;

    // Lists the rows whose bits are set, and fetches their amounts: one after the other with nothing to decide in between,
    // so that many wait for memory at the same time.
    private readonly int KeptRows(int first, int count)
    {
        var kept = 0;
        for (var word = 0; word < (count + 63) / 64; word++)
        {
            for (var bits = mask[word]; bits != 0; bits &= bits - 1)
            {
                rowOf[kept++] = (word * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }

        var some = amounts.Slice(first, count);
        for (var at = 0; at < kept; at++)
        {
            amountOf[at] = some[rowOf[at]];
        }

        return kept;
    }

    // The rows between the first and the last side that is asked for.
    private readonly (int First, int End) Narrowed(in FlowBlock block)
    {
        var stretches = CollectionsMarshal.AsSpan(plan.AssistedStretches);
        if (stretches.IsEmpty)
        {
            return (0, 0);
        }

        var first = LowerBound(block.Assisted, stretches[0].FirstSide);
        var end = LowerBound(block.Assisted, stretches[^1].EndSide);
        return (Math.Max(block.FirstRow, block.RunRow[first]), Math.Min(block.EndRow, block.RunRow[end]));
    }

    private readonly void FindRows(int first, int count, bool isCut)
    {
        mask.Fill(ulong.MaxValue);
        if (count < ChunkRows)
        {
            mask[count >> 6] = (1UL << count) - 1;
            mask[((count >> 6) + 1)..].Clear();
        }

        if (isCut)
        {
            plan.KeepDays.Keep<TKernel>(first, count, mask);
        }

        foreach (var filter in plan.KeepNumbers)
        {
            filter.Keep<TKernel>(first, count, mask);
        }

        foreach (var filter in plan.KeepCodes)
        {
            filter.Keep<TKernel>(first, count, mask);
        }
    }

    private readonly void Arrival(int firstRow, int endRow)
    {
        for (var first = firstRow; first < endRow; first += ChunkRows)
        {
            var count = Math.Min(ChunkRows, endRow - first);
            if (!plan.HasFilter)
            {
                AddEach(first, count, 0);
                continue;
            }

            FindRows(first, count, isCut: false);
            FindGroups(first, count, 0);
            var kept = KeptRows(first, count);
            for (var at = 0; at < kept; at++)
            {
                groups.Add(groupOf[rowOf[at]], amountOf[at]);
            }
        }
    }

    /// <summary>The position of the first side that is not below one.</summary>
    private static int LowerBound(ReadOnlySpan<ushort> assisted, int side)
    {
        // The next stretch usually begins near by: steps that double, then halves.
        var step = 1;
        while (step <= assisted.Length && assisted[step - 1] < side)
        {
            step *= 2;
        }

        var (low, high) = (step / 2, Math.Min(step - 1, assisted.Length));
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = assisted[middle] < side ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
