using System.Buffers;

namespace PairingDomain.Flows;

/// <summary>Reads the groups of a scan as rows of a result.</summary>
internal sealed class FlowReading
{
    // Below so many places a further thread does not pay.
    private const int PlacesPerThread = 1 << 17;

    private readonly int threads;
    private readonly FlowPlan plan;
    private readonly FlowAccumulator groups;
    private readonly FlowSpace space;
    private readonly long[][] codeOf;
    private long[] codes = [];
    private int[] places = [];
    private ulong[] packed = [];

    private FlowReading(FlowPlan plan, FlowAccumulator groups, int threads)
    {
        this.threads = threads;
        this.plan = plan;
        this.groups = groups;
        space = SpaceOf(plan);
        codeOf = CodesOf(plan, space);
    }

    /// <summary>The result.</summary>
    public static FlowTotals Of(FlowPlan plan, FlowAccumulator groups, int threads)
    {
        var reading = new FlowReading(plan, groups, threads);
        if (groups.PlaceOfGroup is { } placeOf)
        {
            reading.Sparse(placeOf);
        }
        else
        {
            reading.Dense();
        }

        var totals = new FlowTotals(reading.space, reading.Cells(), groups.HasRange);
        if (reading.places.Length > 0)
        {
            ArrayPool<int>.Shared.Return(reading.places);
        }

        return totals;
    }

    /// <summary>The groups of the result's axes.</summary>
    public static FlowSpace SpaceOf(FlowPlan plan) =>
        new(
            plan.Axes,
            [
                .. plan.Axes.Select(axis =>
                    plan.Dimensions.SelectMany(one => one.Axes.Zip(one.Parts)).First(one => one.First == axis).Second
                ),
            ]
        );

    /// <summary>For each dimension, what each value gives to the code of a row; nothing for axes that the space does not have.</summary>
    public static long[][] CodesOf(FlowPlan plan, FlowSpace space)
    {
        return
        [
            .. plan.Dimensions.Select(dimension =>
            {
                var codes = new long[dimension.Size];
                for (var axis = 0; axis < dimension.Axes.Count; axis++)
                {
                    var there = space.Axes.IndexOf(dimension.Axes[axis]);
                    var stride = there < 0 ? 0 : space.StrideOf(there);
                    for (var value = 0; value < codes.Length; value++)
                    {
                        codes[value] += dimension.PartOf[axis][value] * stride;
                    }
                }

                return codes;
            }),
        ];
    }

    private void Sparse(IReadOnlyDictionary<long, int> placeOf)
    {
        codes = new long[placeOf.Count];
        places = ArrayPool<int>.Shared.Rent(Math.Max(1, placeOf.Count));
        foreach (var (group, place) in placeOf)
        {
            for (var dimension = 0; dimension < codeOf.Length; dimension++)
            {
                var value = group / plan.Strides[dimension] % codeOf[dimension].Length;
                codes[place] += codeOf[dimension][value];
            }

            places[place] = place;
        }

        Sort();
    }

    // Dimension by dimension in the order of the result, so that in most questions the rows come in order.
    private void Dense()
    {
        var walk = new FlowWalk(plan, codeOf);
        var parts = groups.Places > PlacesPerThread ? threads : 1;
        var starts = new int[parts + 1];
        Share(parts, part => starts[part + 1] = walk.Count(groups, part, parts));
        for (var part = 0; part < parts; part++)
        {
            starts[part + 1] += starts[part];
        }

        codes = GC.AllocateUninitializedArray<long>(starts[^1]);
        if (walk.IsInOrder && !groups.IsSpilled && !groups.HasRange)
        {
            packed = GC.AllocateUninitializedArray<ulong>(2 * starts[^1]);
            Share(parts, part => walk.Packed(groups.Packed, part, parts, starts[part], codes, packed));
            return;
        }

        places = ArrayPool<int>.Shared.Rent(Math.Max(1, starts[^1]));
        Share(parts, part => walk.Places(groups, part, parts, starts[part], codes, places));
        Sort();
    }

    private static void Share(int parts, Action<int> work)
    {
        if (parts == 1)
        {
            work(0);
        }
        else
        {
            FlowWork.Share(parts, parts, work);
        }
    }

    private void Sort()
    {
        Array.Sort(codes, places, 0, codes.Length);
        if (groups.IsSpilled)
        {
            return;
        }

        packed = GC.AllocateUninitializedArray<ulong>(2 * codes.Length);
        for (var row = 0; row < codes.Length; row++)
        {
            packed[2 * row] = groups.Packed[2 * places[row]];
            packed[(2 * row) + 1] = groups.Packed[(2 * places[row]) + 1];
        }
    }

    private FlowCells Cells()
    {
        if (groups.IsSpilled)
        {
            return new FlowCells(codes, [.. places.Take(codes.Length).Select(groups.CellOf)]);
        }

        var range = groups.HasRange ? new decimal[2 * codes.Length] : null;
        for (var row = 0; range is not null && row < codes.Length; row++)
        {
            var (least, most) = groups.RangeOf(places[row]);
            (range[2 * row], range[(2 * row) + 1]) = (FlowAmount.DecimalOf(least), FlowAmount.DecimalOf(most));
        }

        return new FlowCells(codes, groups.Layout, packed, range);
    }
}
