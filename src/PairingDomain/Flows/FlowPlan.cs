using PairingDomain.Grouping;

namespace PairingDomain.Flows;

/// <summary>
/// A question made ready for the columns: its dimensions, how their values make up the number of a group, and for each
/// segment what to look up in which column. Immutable.
/// </summary>
/// <remarks>
/// The dimensions stand in the physical order of the rows (currency, time, assisted side), then those that vary from row to
/// row, so that a scan walks through the groups as it walks through the rows.
/// </remarks>
internal sealed class FlowPlan
{
    private static readonly Axis[] OfAssisted = [Axis.Assisted, Axis.County, Axis.Prefecture, Axis.Province];
    private static readonly Axis[] OfTime = [Axis.Plan, Axis.Year, Axis.Month];

    private readonly List<FlowDimension> dimensions = [];
    private readonly FlowTimes? times;
    private readonly FlowSides? assisted;
    private readonly FlowSides? assisting;
    private readonly List<FlowCategory> categories = [];

    /// <summary>Makes a question ready.</summary>
    /// <param name="query">The selection.</param>
    /// <param name="axes">With that of currency.</param>
    public FlowPlan(FlowQuery query, IReadOnlyList<Axis> axes)
    {
        Table = query.Table;
        Filter = query.Filter;
        Axes = axes;
        var index = Table.Index;
        FirstDay = Math.Max(Filter.FirstDay, index.Window.First);
        LastDay = Math.Min(Filter.LastDay, index.Window.Last);
        if (LastDay < FirstDay)
        {
            Segments = [];
            return;
        }

        Axis[] ofTime = [.. axes.Where(OfTime.Contains)];
        Axis[] ofAssisted = [.. axes.Where(OfAssisted.Contains)];
        dimensions.Add(index.Currencies.Dimension);
        if (ofTime.Length > 0)
        {
            dimensions.Add((times = index.Times(ofTime, FirstDay, LastDay)).Dimension);
        }

        if (ofAssisted.Length > 0)
        {
            dimensions.Add((assisted = index.Sides(ofAssisted, Filter.PlacesOn)).Dimension);
        }

        if (axes.Contains(Axis.Assisting))
        {
            dimensions.Add((assisting = index.Sides([Axis.Assisting], Filter.PlacesOn)).Dimension);
        }

        foreach (var axis in axes)
        {
            if (FlowCategory.TryOf(axis) is { } category)
            {
                categories.Add(category);
                dimensions.Add(category.Dimension);
            }
        }

        var strides = new long[dimensions.Count];
        var groups = 1L;
        for (var dimension = dimensions.Count - 1; dimension >= 0; dimension--)
        {
            strides[dimension] = groups;
            groups = checked(groups * dimensions[dimension].Size);
        }

        Strides = strides;
        Groups = groups;
        Segments = [.. Table.Segments.Select((_, position) => Prepare(position))];
    }

    public FlowTable Table { get; }

    public FlowFilter Filter { get; }

    /// <summary>The axes of the result, in order.</summary>
    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>The first day to look at.</summary>
    public int FirstDay { get; }

    /// <summary>The last day to look at.</summary>
    public int LastDay { get; }

    /// <summary>What a step in each dimension adds to the number of a group.</summary>
    public long[] Strides { get; } = [];

    public IReadOnlyList<FlowDimension> Dimensions => dimensions;

    /// <summary>How many groups there may be; their numbers are below it.</summary>
    public long Groups { get; }

    public IReadOnlyList<FlowSegmentPlan> Segments { get; }

    /// <summary>How many rows are not wide.</summary>
    public long NarrowRows => Segments.Sum(segment => segment.Segment.IsWide ? 0L : segment.Segment.Rows);

    /// <summary>Whether there are wide rows.</summary>
    public bool HasWide => Segments.Any(segment => segment.Segment.IsWide);

    /// <summary>How many values the assisted side has; 0 when it is not asked for.</summary>
    public int AssistedValues => assisted?.Dimension.Size ?? 0;

    private long StrideOf(FlowDimension dimension) => Strides[dimensions.IndexOf(dimension)];

    private FlowSegmentPlan Prepare(int position)
    {
        var segment = Table.Segments[position];
        var plan = new FlowSegmentPlan
        {
            Segment = segment,
            FirstDay = FirstDay,
            LastDay = LastDay,
            CurrencyGroup = CurrencyGroups(position),
            AssistedValue = assisted?.ValueOf[position],
            AssistedStride = assisted is null ? 0 : StrideOf(assisted.Dimension),
            IsAssisted = Selected(position, Filter.To, isAssisting: false),
            Times = times,
            TimeStride = times is null ? 0 : StrideOf(times.Dimension),
        };
        AddGroups(plan, position);
        AddFilters(plan, position);
        return plan;
    }

    private void AddGroups(FlowSegmentPlan plan, int position)
    {
        var segment = plan.Segment;
        if (!segment.IsClustered)
        {
            plan.Codes.Add(
                new(segment.Currencies, FlowCategory.Padded(Table.Index.Currencies.ValueOf[position]), Strides[0])
            );
            if (assisted is not null)
            {
                plan.Numbers.Add(new(segment.Assisted, assisted.ValueOf[position], plan.AssistedStride));
            }
        }

        if (times is not null && (times.IsByMonth || !segment.IsClustered))
        {
            plan.Numbers.Add(new(segment.Days, times.ByDay, plan.TimeStride));
        }

        if (assisting is not null)
        {
            plan.Numbers.Add(new(segment.Assisting, assisting.ValueOf[position], StrideOf(assisting.Dimension)));
        }

        foreach (var category in categories)
        {
            plan.Codes.Add(new(category.ColumnOf(segment), category.ValueOf, StrideOf(category.Dimension)));
        }
    }

    private void AddFilters(FlowSegmentPlan plan, int position)
    {
        var segment = plan.Segment;
        if (!segment.IsClustered)
        {
            if (Filter.Currencies.Count > 0)
            {
                plan.KeepCodes.Add(new(segment.Currencies, Array.FindIndex(plan.CurrencyGroup, group => group >= 0)));
            }

            if (plan.IsAssisted is { } isAssisted)
            {
                plan.KeepNumbers.Add(FlowNumberFilter.Of(segment.Assisted, isAssisted));
            }

            if (FirstDay > Table.Index.Window.First || LastDay < Table.Index.Window.Last)
            {
                plan.KeepNumbers.Add(plan.KeepDays);
            }
        }

        if (Selected(position, Filter.From, isAssisting: true) is { } isAssisting)
        {
            plan.KeepNumbers.Add(FlowNumberFilter.Of(segment.Assisting, isAssisting));
        }

        AddFilter(plan, segment.Sectors, Filter.Sectors);
        AddFilter(plan, segment.Instruments, Filter.Instruments);
        AddFilter(plan, segment.Sources, Filter.Sources);
        AddFilter(plan, segment.Kinds, Filter.Kinds);
    }

    private static void AddFilter(FlowSegmentPlan plan, ReadOnlyMemory<byte> column, ulong kept)
    {
        if (kept != ulong.MaxValue)
        {
            plan.KeepCodes.Add(FlowCodeFilter.Of(column, kept));
        }
    }

    private long[] CurrencyGroups(int position)
    {
        var values = Table.Index.Currencies.ValueOf[position];
        return
        [
            .. Table
                .Segments[position]
                .CurrencyList.Select(
                    (currency, number) =>
                        Filter.Currencies.All(asked => asked == currency) ? values[number] * Strides[0] : -1
                ),
        ];
    }

    private bool[]? Selected(
        int position,
        IReadOnlyList<(Pairings.Partner Partner, bool WithBelow)> asked,
        bool isAssisting
    )
    {
        bool[]? selected = null;
        foreach (var (partner, withBelow) in asked)
        {
            var one = Table.Index.Selected(isAssisting, partner, withBelow)[position];
            selected = selected is null ? one : [.. selected.Zip(one, (left, right) => left && right)];
        }

        return selected;
    }
}
