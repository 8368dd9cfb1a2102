namespace PairingDomain.Flows;

/// <summary>Reads the groups of a scan as rows of a result.</summary>
internal sealed class FlowReading
{
    private readonly FlowPlan plan;
    private readonly FlowAccumulator groups;
    private readonly FlowSpace space;
    private readonly long[][] codeOf;
    private long[] codes = [];
    private int[] places = [];

    private FlowReading(FlowPlan plan, FlowAccumulator groups)
    {
        this.plan = plan;
        this.groups = groups;
        space = SpaceOf(plan);
        codeOf = CodesOf(plan, space);
    }

    /// <summary>The result.</summary>
    public static FlowTotals Of(FlowPlan plan, FlowAccumulator groups)
    {
        var reading = new FlowReading(plan, groups);
        if (groups.PlaceOfGroup is { } placeOf)
        {
            reading.Sparse(placeOf);
        }
        else
        {
            reading.Dense();
        }

        return new FlowTotals(reading.space, reading.Cells(), groups.HasRange);
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

    /// <summary>For each dimension, what each value gives to the code of a row.</summary>
    public static long[][] CodesOf(FlowPlan plan, FlowSpace space)
    {
        var strideOf = space.Axes.Index().ToDictionary(axis => axis.Item, axis => space.StrideOf(axis.Index));
        return
        [
            .. plan.Dimensions.Select(dimension =>
            {
                var codes = new long[dimension.Size];
                for (var axis = 0; axis < dimension.Axes.Count; axis++)
                {
                    var stride = strideOf[dimension.Axes[axis]];
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
        places = new int[placeOf.Count];
        foreach (var (group, place) in placeOf)
        {
            for (var dimension = 0; dimension < codeOf.Length; dimension++)
            {
                var value = group / plan.Strides[dimension] % codeOf[dimension].Length;
                codes[place] += codeOf[dimension][value];
            }

            places[place] = place;
        }

        Array.Sort(codes, places);
    }

    // Dimension by dimension in the order of the result, so that in most questions the rows come in order.
    private void Dense()
    {
        var count = 0;
        for (var place = 0; place < groups.Places; place++)
        {
            count += groups.IsEmpty(place) ? 0 : 1;
        }

        codes = GC.AllocateUninitializedArray<long>(count);
        places = GC.AllocateUninitializedArray<int>(count);
        var order = Enumerable
            .Range(0, codeOf.Length)
            .OrderBy(dimension =>
                plan.Axes.Index().First(axis => plan.Dimensions[dimension].Axes.Contains(axis.Item)).Index
            )
            .ToArray();
        var filled = Fill(order, 0, 0, 0, 0);
        var last = -1L;
        var isAscending = true;
        foreach (var code in codes.AsSpan(0, filled))
        {
            isAscending &= code > last;
            last = code;
        }

        if (!isAscending)
        {
            Array.Sort(codes, places);
        }
    }

    private int Fill(ReadOnlySpan<int> order, int depth, int place, long code, int filled)
    {
        var dimension = order[depth];
        var (own, stride) = (codeOf[dimension], (int)plan.Strides[dimension]);
        for (var value = 0; value < own.Length; value++, place += stride)
        {
            if (depth < order.Length - 1)
            {
                filled = Fill(order, depth + 1, place, code + own[value], filled);
            }
            else if (!groups.IsEmpty(place))
            {
                codes[filled] = code + own[value];
                places[filled++] = place;
            }
        }

        return filled;
    }

    private FlowCells Cells()
    {
        if (groups.IsSpilled)
        {
            return new FlowCells(codes, Array.ConvertAll(places, groups.CellOf));
        }

        var packed = GC.AllocateUninitializedArray<ulong>(2 * places.Length);
        var range = groups.HasRange ? new decimal[2 * places.Length] : null;
        for (var row = 0; row < places.Length; row++)
        {
            packed[2 * row] = groups.Packed[2 * places[row]];
            packed[(2 * row) + 1] = groups.Packed[(2 * places[row]) + 1];
            if (range is not null)
            {
                var (least, most) = groups.RangeOf(places[row]);
                (range[2 * row], range[(2 * row) + 1]) = (FlowAmount.DecimalOf(least), FlowAmount.DecimalOf(most));
            }
        }

        return new FlowCells(codes, groups.Layout, packed, range);
    }
}
