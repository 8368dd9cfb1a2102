using System.Buffers;

namespace PairingDomain.Flows;

/// <summary>Walks through the rows of a segment and adds them to their groups.</summary>
/// <typeparam name="TKernel">The width of vector.</typeparam>
internal readonly ref struct FlowScan<TKernel>
    where TKernel : struct, IFlowKernel
{
    // With fewer runs for each stretch of sides with one group, looking for the stretches does not pay.
    private const int RunsPerStretch = 4;

    private readonly FlowSegmentPlan plan;
    private readonly FlowAdder<TKernel> adder;
    private readonly FlowSifter<TKernel> sifter;

    private FlowScan(FlowSegmentPlan plan, FlowAccumulator groups, in FlowScratch scratch)
    {
        this.plan = plan;
        adder = new FlowAdder<TKernel>(plan, groups, scratch);
        sifter = new FlowSifter<TKernel>(plan, groups, scratch);
    }

    /// <summary>Adds the rows of a stretch of a segment.</summary>
    /// <param name="plan">The question; its segment is not wide.</param>
    /// <param name="groups">Where to add them; its layout is that of all rows together.</param>
    /// <param name="part">Which rows, and for a clustered segment which values of the assisted side.</param>
    public static void Run(FlowSegmentPlan plan, FlowAccumulator groups, in FlowPart part)
    {
        var scratch = new FlowScratch(
            stackalloc ulong[FlowScratch.ChunkRows / 64],
            stackalloc int[FlowScratch.ChunkRows],
            stackalloc long[FlowScratch.ChunkRows],
            stackalloc int[FlowScratch.ChunkRows],
            stackalloc long[FlowScratch.ChunkRows]
        );
        var scan = new FlowScan<TKernel>(plan, groups, scratch);
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

    private void Arrival(int first, int end)
    {
        if (plan.HasFilter)
        {
            sifter.AddRows(first, end);
        }
        else if (first < end)
        {
            adder.Add(first, end, 0);
        }
    }

    private void Clustered(FlowRuns runs, in FlowPart part)
    {
        var values = new FlowSideValues(plan, part);
        var rented = ArrayPool<FlowStretch>.Shared.Rent(values.End - values.First + 1);
        var stretches = rented.AsSpan(0, plan.HasFilter ? 0 : values.Stretches(rented));
        var blockRun = runs.BlockRun.Span;
        var runRow = runs.RunRow.Span;
        for (var block = 0; block < blockRun.Length - 1; block++)
        {
            var (firstRow, endRow) = part.ShareOf(runRow[blockRun[block]], runRow[blockRun[block + 1]]);
            if (firstRow >= endRow || !plan.TryBlock(block, out var group, out var isCut))
            {
                continue;
            }

            var rows = new FlowBlock(
                runs.RunAssisted.Span[blockRun[block]..blockRun[block + 1]],
                runRow[blockRun[block]..(blockRun[block + 1] + 1)],
                firstRow,
                endRow,
                group
            );
            if (plan.HasFilter || isCut)
            {
                sifter.AddBlock(rows, values, isCut);
            }
            else if (stretches.Length > rows.Assisted.Length / RunsPerStretch)
            {
                ByRun(rows, values);
            }
            else
            {
                ByStretch(rows, stretches);
            }
        }

        ArrayPool<FlowStretch>.Shared.Return(rented);
    }

    // Few stretches of sides with one group: the runs in between are skipped.
    private void ByStretch(in FlowBlock block, ReadOnlySpan<FlowStretch> stretches)
    {
        var run = 0;
        foreach (ref readonly var stretch in stretches)
        {
            run += FlowSearch.LowerBound(block.Assisted[run..], stretch.FirstSide);
            var end = run + FlowSearch.LowerBound(block.Assisted[run..], stretch.EndSide);
            AddRuns(block, run, end, stretch.Group);
            run = end;
        }
    }

    private void ByRun(in FlowBlock block, in FlowSideValues values)
    {
        var (run, end) = values.RunsOf(block);
        var assisted = block.Assisted[..end];
        while (run < assisted.Length)
        {
            var first = run;
            var group = values.GroupOf(assisted[run++]);
            while (run < assisted.Length && values.GroupOf(assisted[run]) == group)
            {
                run++;
            }

            if (group >= 0)
            {
                AddRuns(block, first, run, group);
            }
        }
    }

    private void AddRuns(in FlowBlock block, int firstRun, int endRun, long group)
    {
        var first = Math.Max(block.FirstRow, block.RunRow[firstRun]);
        var end = Math.Min(block.EndRow, block.RunRow[endRun]);
        if (first < end)
        {
            adder.Add(first, end, block.Group + group);
        }
    }
}
