namespace PairingDomain.Flows;

/// <summary>The values of the assisted sides of a segment, as far as they are asked for and a part of the work has them.</summary>
internal readonly ref struct FlowSideValues
{
    private readonly ReadOnlySpan<int> valueOf;
    private readonly ReadOnlySpan<bool> isAsked;
    private readonly FlowPart part;
    private readonly long stride;

    public FlowSideValues(FlowSegmentPlan plan, in FlowPart part)
    {
        this.part = part;
        valueOf = plan.AssistedValue;
        isAsked = plan.IsAssisted;
        stride = plan.AssistedStride;
        var (first, end) = (0, plan.Segment.AssistedSides.Count);
        while (first < end && GroupOf(first) < 0)
        {
            first++;
        }

        while (first < end && GroupOf(end - 1) < 0)
        {
            end--;
        }

        (First, End) = (first, end);
    }

    /// <summary>The first side that is wanted.</summary>
    public int First { get; }

    /// <summary>The side after the last one that is wanted.</summary>
    public int End { get; }

    /// <summary>What a side adds to the number of a group: nothing where sides make no groups; -1 when it is not wanted.</summary>
    public long GroupOf(int side)
    {
        var value = valueOf.IsEmpty ? 0 : valueOf[side];
        return part.Has(value) && (isAsked.IsEmpty || isAsked[side]) ? value * stride : -1;
    }

    /// <summary>The runs of a block between the first and the last side that is wanted.</summary>
    public (int First, int End) RunsOf(in FlowBlock block)
    {
        var first = FlowSearch.LowerBound(block.Assisted, First);
        return (first, first + FlowSearch.LowerBound(block.Assisted[first..], End));
    }

    /// <summary>Lists the sides that are wanted, neighbours of one group taken together, in order.</summary>
    /// <param name="stretches">Room for as many as there are sides.</param>
    /// <returns>How many there are.</returns>
    public int Stretches(Span<FlowStretch> stretches)
    {
        var count = 0;
        for (var side = First; side < End; )
        {
            var first = side++;
            var group = GroupOf(first);
            while (side < End && GroupOf(side) == group)
            {
                side++;
            }

            if (group >= 0)
            {
                stretches[count++] = new FlowStretch(first, side, group);
            }
        }

        return count;
    }
}
