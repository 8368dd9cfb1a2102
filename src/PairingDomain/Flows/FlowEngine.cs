using System.Runtime.Intrinsics;

namespace PairingDomain.Flows;

/// <summary>Answers a question: shares the work among threads, adds their parts, and reads the groups off.</summary>
/// <param name="Kernel">The width of vector.</param>
/// <param name="Threads">The most threads to use.</param>
/// <param name="RowsPerThread">Below so many rows a further thread does not pay.</param>
internal sealed record FlowEngine(FlowKernelKind Kernel, int Threads, int RowsPerThread = 500_000)
{
    // Below so many groups each thread may have its own; above, groups are shared out so that nothing is added up twice.
    private const int FewGroups = 1 << 16;

    // Every group has a place of its own while there are not many more groups than rows, and the places fit into memory.
    private const long MostDense = 1 << 26;
    private const int DensePerRow = 4;

    /// <summary>The widest kernel of this machine, on as many of its processors as pay.</summary>
    public static FlowEngine Best { get; } =
        new(
            Vector512.IsHardwareAccelerated ? FlowKernelKind.Vector512
                : Vector256.IsHardwareAccelerated ? FlowKernelKind.Vector256
                : FlowKernelKind.Scalar,
            Environment.ProcessorCount
        );

    /// <summary>The groups of a question.</summary>
    /// <param name="plan">The question.</param>
    /// <param name="hasRange">Whether the smallest and largest amounts are wanted.</param>
    public FlowTotals Answer(FlowPlan plan, bool hasRange)
    {
        FlowSegmentPlan[] narrow = [.. plan.Segments.Where(segment => !segment.Segment.IsWide)];
        var totals = Narrow(plan, narrow, hasRange);
        return plan.Segments.Count == narrow.Length ? totals : totals.Merge(WideScan.Of(plan, hasRange));
    }

    private FlowTotals Narrow(FlowPlan plan, FlowSegmentPlan[] segments, bool hasRange)
    {
        var rows = segments.Sum(segment => (long)segment.Segment.Rows);
        if (rows == 0)
        {
            return FlowTotals.NothingBy(plan.Axes);
        }

        var isDense = plan.Groups <= FewGroups || (plan.Groups <= MostDense && plan.Groups <= rows * DensePerRow);
        using var groups = new FlowAccumulator(plan.Groups, isDense, hasRange);
        var batches = Batches(segments);
        foreach (var batch in batches)
        {
            groups.Layout = LayoutOf(batch);
            Scan(plan, batch, groups);
            if (batches.Count > 1)
            {
                groups.Spill();
            }
        }

        return FlowReading.Of(plan, groups, Threads);
    }

    /// <summary>Segments whose rows fit into one accumulator together.</summary>
    private static List<List<FlowSegmentPlan>> Batches(FlowSegmentPlan[] segments)
    {
        List<List<FlowSegmentPlan>> batches = [];
        var (rows, bits) = (0L, 0);
        foreach (var segment in segments)
        {
            rows += segment.Segment.Rows;
            bits = Math.Max(bits, segment.Segment.AmountBits);
            if (batches.Count == 0 || !PackedLayout.Fits(rows, bits))
            {
                (rows, bits) = (segment.Segment.Rows, segment.Segment.AmountBits);
                batches.Add([]);
            }

            batches[^1].Add(segment);
        }

        return batches;
    }

    private static PackedLayout LayoutOf(List<FlowSegmentPlan> segments) =>
        new(segments.Sum(segment => (long)segment.Segment.Rows), segments.Max(segment => segment.Segment.AmountBits));

    private void Scan(FlowPlan plan, List<FlowSegmentPlan> segments, FlowAccumulator groups)
    {
        var rows = segments.Sum(segment => (long)segment.Segment.Rows);
        var threads = (int)Math.Clamp(rows / RowsPerThread, 1, Threads);
        if (threads == 1)
        {
            foreach (var segment in segments)
            {
                Run(segment, groups, FlowPart.All);
            }

            return;
        }

        if (
            groups.IsDense
            && plan.Groups > FewGroups
            && plan.AssistedValues >= threads
            && segments is [var only]
            && only.Segment.IsClustered
        )
        {
            // No two threads have a value of the assisted side in common, and so no group.
            Parallel.For(0, threads, thread => Run(only, groups, PartOf(only, plan.AssistedValues, thread, threads)));
            return;
        }

        var others = new FlowAccumulator[threads - 1];
        Parallel.For(
            0,
            threads,
            thread =>
            {
                var own = groups;
                if (thread > 0)
                {
                    own = others[thread - 1] = new FlowAccumulator(plan.Groups, groups.IsDense, groups.HasRange);
                    own.Layout = groups.Layout;
                }

                foreach (var segment in segments)
                {
                    Run(segment, own, FlowPart.All with { Thread = thread, Threads = threads });
                }
            }
        );
        foreach (var other in others)
        {
            groups.Add(other);
            other.Dispose();
        }
    }

    // About as many rows for each thread: the values are shared out where the rows of the biggest block are.
    private static FlowPart PartOf(FlowSegmentPlan plan, int values, int thread, int threads) =>
        FlowPart.All with
        {
            FirstValue = plan.ValueAt(thread, threads, values),
            EndValue = thread == threads - 1 ? int.MaxValue : plan.ValueAt(thread + 1, threads, values),
        };

    private void Run(FlowSegmentPlan plan, FlowAccumulator groups, in FlowPart part)
    {
        switch (Kernel)
        {
            case FlowKernelKind.Vector512:
                FlowScan<Vector512Kernel>.Run(plan, groups, part);
                break;
            case FlowKernelKind.Vector256:
                FlowScan<Vector256Kernel>.Run(plan, groups, part);
                break;
            default:
                FlowScan<ScalarKernel>.Run(plan, groups, part);
                break;
        }
    }
}
