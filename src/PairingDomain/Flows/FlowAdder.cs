namespace PairingDomain.Flows;

/// <summary>Adds rows of a segment that are all asked for to their groups.</summary>
/// <typeparam name="TKernel">The width of vector.</typeparam>
internal readonly ref struct FlowAdder<TKernel>
    where TKernel : struct, IFlowKernel
{
    private readonly FlowSegmentPlan plan;
    private readonly FlowAccumulator groups;
    private readonly FlowScratch scratch;
    private readonly ReadOnlySpan<long> amounts;
    private readonly ReadOnlySpan<byte> onlyCodes;
    private readonly int[] onlyPlaces;

    public FlowAdder(FlowSegmentPlan plan, FlowAccumulator groups, in FlowScratch scratch)
    {
        this.plan = plan;
        this.groups = groups;
        this.scratch = scratch;
        amounts = plan.Segment.Amounts.Span;
        onlyPlaces = [];
        if (groups is { IsDense: true, HasRange: false } && plan is { Numbers.Count: 0, Codes: [var only] })
        {
            onlyCodes = only.Column.Span;
            onlyPlaces = only.Places;
        }
    }

    /// <summary>Adds neighbouring rows.</summary>
    /// <param name="first">The first row.</param>
    /// <param name="end">The row after the last one.</param>
    /// <param name="group">What they have in common of the number of a group.</param>
    public void Add(int first, int end, long group)
    {
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
            for (; first < end; first += FlowScratch.ChunkRows)
            {
                AddEach(first, Math.Min(FlowScratch.ChunkRows, end - first), group);
            }
        }
    }

    private void AddAll(int first, int end, long group)
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

    private void AddEach(int first, int count, long group)
    {
        var groupOf = scratch.Groups[..count];
        groupOf.Fill(group);
        foreach (var numbers in plan.Numbers)
        {
            numbers.AddTo(groupOf, first);
        }

        foreach (var codes in plan.Codes)
        {
            codes.AddTo(groupOf, first);
        }

        groups.Add<TKernel>(groupOf, amounts.Slice(first, count), scratch.Places);
    }
}
