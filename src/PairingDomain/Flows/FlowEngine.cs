using System.Runtime.Intrinsics;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Rates;

namespace PairingDomain.Flows;

/// <summary>Answers a question: shares the work among threads, adds their parts, and reads the groups off.</summary>
/// <param name="Kernel">The width of vector.</param>
/// <param name="Threads">The most threads to use.</param>
/// <param name="RowsPerThread">Below so many rows a further thread does not pay.</param>
internal sealed record FlowEngine(FlowKernelKind Kernel, int Threads, int RowsPerThread = 500_000)
{
    // Below so many groups each thread may have its own; above, groups are shared out so that nothing is added up twice.
    private const int FewGroups = 1 << 16;

    // With so many values of the assisted side, sharing out the values costs less than adding up the groups of all threads.
    private const int ManyValues = 256;

    // A thread that is held up leaves its next parts to the others.
    private const int PartsPerThread = 4;

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
        var totals = FlowTotals.NothingBy(plan.Axes);
        if (plan.NarrowRows > 0)
        {
            using var groups = Narrow(plan, hasRange);
            totals = FlowReading.Of(plan, groups, Threads);
        }

        return plan.HasWide ? totals.Merge(WideScan.Of(plan, hasRange)) : totals;
    }

    /// <summary>The groups of a question in one currency.</summary>
    /// <param name="plan">The question, by currency and by year or month among others.</param>
    /// <param name="currency">The currency wanted.</param>
    /// <param name="rates">Who knows the rates.</param>
    /// <param name="per">The axis of the rates: year or month, one of the question.</param>
    /// <param name="axes">The axes of the question but currency, and perhaps year or month.</param>
    /// <exception cref="RateNotFoundException">Rates are missing.</exception>
    public ConvertedTotals Answer(
        FlowPlan plan,
        Currency currency,
        IExchangeRates rates,
        Axis per,
        IReadOnlyList<Axis> axes
    )
    {
        if (plan.NarrowRows == 0 || plan.HasWide)
        {
            return FlowConversion.Of(Answer(plan, hasRange: false), currency, rates, per, axes);
        }

        using var groups = Narrow(plan, hasRange: false);
        return FlowConvertedReading.TryOf(plan, groups, currency, rates, per, axes)
            ?? FlowConversion.Of(FlowReading.Of(plan, groups, Threads), currency, rates, per, axes);
    }

    private FlowAccumulator Narrow(FlowPlan plan, bool hasRange)
    {
        var isDense =
            plan.Groups <= FewGroups || (plan.Groups <= MostDense && plan.Groups <= plan.NarrowRows * DensePerRow);
        var groups = new FlowAccumulator(plan.Groups, isDense, hasRange);
        var batches = Batches(plan.Segments);
        foreach (var batch in batches)
        {
            groups.Layout = LayoutOf(batch);
            Scan(plan, batch, groups);
            if (batches.Count > 1)
            {
                groups.Spill();
            }
        }

        return groups;
    }

    /// <summary>Segments whose rows fit into one accumulator together.</summary>
    private static List<List<FlowSegmentPlan>> Batches(IReadOnlyList<FlowSegmentPlan> segments)
    {
        List<List<FlowSegmentPlan>> batches = [];
        var (rows, bits) = (0L, 0);
        foreach (var segment in segments)
        {
            if (segment.Segment.IsWide)
            {
                continue;
            }

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
        var threads = (int)Math.Clamp(segments.Sum(segment => segment.RowsAsked) / RowsPerThread, 1, Threads);
        if (threads == 1)
        {
            foreach (var segment in segments)
            {
                Run(segment, groups, FlowPart.All);
            }
        }
        else if (
            groups.IsDense
            && plan.AssistedValues >= (plan.Groups > FewGroups ? threads : ManyValues)
            && segments is [var only]
            && only.Segment.IsClustered
        )
        {
            ByValue(only, groups, plan.AssistedValues, threads);
        }
        else
        {
            ByRows(plan, segments, groups, threads);
        }
    }

    // No two parts have a value of the assisted side in common, and so no group.
    private void ByValue(FlowSegmentPlan plan, FlowAccumulator groups, int values, int threads)
    {
        var shares = plan.Shares(values, Math.Min(values, threads * PartsPerThread));
        FlowWork.Share(
            threads,
            shares.Length - 1,
            part => Run(plan, groups, FlowPart.All with { FirstValue = shares[part], EndValue = shares[part + 1] })
        );
    }

    private void ByRows(FlowPlan plan, List<FlowSegmentPlan> segments, FlowAccumulator groups, int threads)
    {
        var others = new FlowAccumulator[threads - 1];
        FlowWork.Share(
            threads,
            threads,
            part =>
            {
                var own = groups;
                if (part > 0)
                {
                    own = others[part - 1] = new FlowAccumulator(plan.Groups, groups.IsDense, groups.HasRange);
                    own.Layout = groups.Layout;
                }

                foreach (var segment in segments)
                {
                    Run(segment, own, FlowPart.All with { Thread = part, Threads = threads });
                }
            }
        );
        foreach (var other in others)
        {
            groups.Add(other);
            other.Dispose();
        }
    }

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
