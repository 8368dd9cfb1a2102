using System.Numerics;

namespace PairingDomain.Flows;

/// <summary>
/// Adds the rows of a segment that are asked for to their groups. Step by step over a chunk of rows: the bits of those that
/// are asked for, their numbers, their groups, their amounts. No step has much to decide for a row, so that many rows wait
/// for memory at the same time.
/// </summary>
/// <typeparam name="TKernel">The width of vector.</typeparam>
internal readonly ref struct FlowSifter<TKernel>
    where TKernel : struct, IFlowKernel
{
    // Runs of so many rows on average are worth adding up as a whole.
    private const int LongRun = 32;

    // Where one in so many rows is asked for, reading all amounts one after the other is faster than fetching some.
    private const int RowsPerKept = 32;

    private readonly FlowSegmentPlan plan;
    private readonly FlowAccumulator groups;
    private readonly FlowScratch scratch;
    private readonly ReadOnlySpan<long> amounts;

    public FlowSifter(FlowSegmentPlan plan, FlowAccumulator groups, in FlowScratch scratch)
    {
        this.plan = plan;
        this.groups = groups;
        this.scratch = scratch;
        amounts = plan.Segment.Amounts.Span;
    }

    /// <summary>Adds rows of a block of a clustered segment.</summary>
    /// <param name="block">The block.</param>
    /// <param name="values">The groups of its runs.</param>
    /// <param name="isCut">Whether some of its days are not asked for.</param>
    public void AddBlock(in FlowBlock block, in FlowSideValues values, bool isCut)
    {
        var (run, endRun) = values.RunsOf(block);
        if (run == endRun)
        {
            return;
        }

        var (firstRow, endRow) = (block.RunRow[run], Math.Min(block.EndRow, block.RunRow[endRun]));
        var hasLongRuns = (endRow - firstRow) / (endRun - run) >= LongRun && !plan.HasRowGroups && !groups.HasRange;
        for (var first = Math.Max(block.FirstRow, firstRow); first < endRow; first += FlowScratch.ChunkRows)
        {
            var count = Math.Min(FlowScratch.ChunkRows, endRow - first);
            var mask = Mask(first, count, isCut);
            if (hasLongRuns && Bits(mask) > count / RowsPerKept)
            {
                AddRuns(block, values, mask, first, count, ref run);
            }
            else
            {
                AddKept(first, OfRuns(block, values, first, TKernel.Rows(mask, scratch.Rows), ref run));
            }
        }
    }

    /// <summary>Adds neighbouring rows of a segment in arrival order.</summary>
    /// <param name="firstRow">The first row.</param>
    /// <param name="endRow">The row after the last one.</param>
    public void AddRows(int firstRow, int endRow)
    {
        for (var first = firstRow; first < endRow; first += FlowScratch.ChunkRows)
        {
            var mask = Mask(first, Math.Min(FlowScratch.ChunkRows, endRow - first), isCut: false);
            var kept = TKernel.Rows(mask, scratch.Rows);
            scratch.Groups[..kept].Clear();
            AddKept(first, kept);
        }
    }

    // The bits of the rows of a chunk that are asked for.
    private ReadOnlySpan<ulong> Mask(int first, int count, bool isCut)
    {
        var mask = scratch.Mask[..((count + 63) / 64)];
        mask.Fill(ulong.MaxValue);
        if (count % 64 != 0)
        {
            mask[^1] = (1UL << count) - 1;
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

        return mask;
    }

    private static int Bits(ReadOnlySpan<ulong> mask)
    {
        var bits = 0;
        foreach (var word in mask)
        {
            bits += BitOperations.PopCount(word);
        }

        return bits;
    }

    // All amounts are read, and those that are not asked for count as none: nothing is decided for a row.
    private void AddRuns(
        in FlowBlock block,
        in FlowSideValues values,
        ReadOnlySpan<ulong> mask,
        int first,
        int count,
        ref int run
    )
    {
        var some = amounts.Slice(first, count);
        var layout = groups.Layout;
        for (var (from, end) = (0, 0); end < count; from = end)
        {
            while (block.RunRow[run + 1] <= first + from)
            {
                run++;
            }

            end = Math.Min(count, block.RunRow[run + 1] - first);
            var group = values.GroupOf(block.Assisted[run]);
            if (group < 0)
            {
                continue;
            }

            var (low, high) = (0UL, 0UL);
            TKernel.AddKept(some, mask, from, end, layout, ref low, ref high);
            if (high != 0)
            {
                groups.Add(block.Group + group, low, high);
            }
        }
    }

    // What the runs of the rows say of their groups; rows of runs that are not asked for are taken out.
    private int OfRuns(in FlowBlock block, in FlowSideValues values, int first, int count, ref int run)
    {
        var rows = scratch.Rows;
        var groupOf = scratch.Groups;
        var assisted = block.Assisted;
        var runRow = block.RunRow;
        var (kept, endOfRun, group) = (0, 0, 0L);
        for (var at = 0; at < count; at++)
        {
            var row = rows[at];
            if (row >= endOfRun)
            {
                while (runRow[run + 1] <= first + row)
                {
                    run++;
                }

                endOfRun = runRow[run + 1] - first;
                group = values.GroupOf(assisted[run]);
            }

            (rows[kept], groupOf[kept]) = (row, block.Group + group);
            kept += group < 0 ? 0 : 1;
        }

        return kept;
    }

    private void AddKept(int first, int kept)
    {
        var rows = scratch.Rows[..kept];
        var groupOf = scratch.Groups[..kept];
        foreach (var numbers in plan.Numbers)
        {
            numbers.AddTo(groupOf, first, rows);
        }

        foreach (var codes in plan.Codes)
        {
            codes.AddTo(groupOf, first, rows);
        }

        var own = scratch.Amounts[..kept];
        var some = amounts[first..];
        for (var at = 0; at < own.Length; at++)
        {
            own[at] = some[rows[at]];
        }

        groups.Add<TKernel>(groupOf, own, scratch.Places);
    }
}
