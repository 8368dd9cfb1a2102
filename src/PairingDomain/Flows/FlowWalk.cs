namespace PairingDomain.Flows;

/// <summary>
/// Walks over the places of all groups in the order of the result: the last dimension of the result fastest. Several
/// threads may walk over a part each.
/// </summary>
internal sealed class FlowWalk
{
    private readonly long[][] codeOf;
    private readonly int[] strides;
    private readonly int steps = 1;

    /// <summary>The walk of a question.</summary>
    /// <param name="plan">The question.</param>
    /// <param name="codeOf">For each dimension, what each value gives to the code of a row.</param>
    public FlowWalk(FlowPlan plan, long[][] codeOf)
    {
        var axes = plan.Axes.ToList();
        var order = Enumerable
            .Range(0, codeOf.Length)
            .OrderBy(dimension => plan.Dimensions[dimension].Axes.Min(axes.IndexOf))
            .ToArray();
        this.codeOf = Array.ConvertAll(order, dimension => codeOf[dimension]);
        strides = Array.ConvertAll(order, dimension => (int)plan.Strides[dimension]);
        for (var dimension = 0; dimension < order.Length - 1; dimension++)
        {
            steps *= this.codeOf[dimension].Length;
        }

        IsInOrder = order.SelectMany(dimension => plan.Dimensions[dimension].Axes).SequenceEqual(axes);
    }

    /// <summary>Whether the codes are certain to come in ascending order.</summary>
    public bool IsInOrder { get; }

    /// <summary>How many groups of a part have rows.</summary>
    public int Count(FlowAccumulator groups, int part, int parts)
    {
        var count = 0;
        var (inner, stride) = (codeOf[^1].Length, strides[^1]);
        var (step, end) = Steps(part, parts);
        var at = At(step);
        for (; step < end; step++, Next(ref at))
        {
            var place = at.Place;
            for (var value = 0; value < inner; value++, place += stride)
            {
                count += groups.IsEmpty(place) ? 0 : 1;
            }
        }

        return count;
    }

    /// <summary>Writes the codes of the groups of a part that have rows, and where they are.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="part">The part.</param>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="row">The first row to write.</param>
    /// <param name="codes">The codes.</param>
    /// <param name="places">The places.</param>
    public void Places(FlowAccumulator groups, int part, int parts, int row, long[] codes, int[] places)
    {
        var (inner, stride) = (codeOf[^1], strides[^1]);
        var (step, end) = Steps(part, parts);
        var at = At(step);
        for (; step < end; step++, Next(ref at))
        {
            var (place, code) = (at.Place, at.Code);
            foreach (var own in inner)
            {
                if (!groups.IsEmpty(place))
                {
                    (codes[row], places[row]) = (code + own, place);
                    row++;
                }

                place += stride;
            }
        }
    }

    /// <summary>Writes the codes and the packed numbers of the groups of a part that have rows.</summary>
    /// <param name="from">The packed numbers of all groups.</param>
    /// <param name="part">The part.</param>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="row">The first row to write.</param>
    /// <param name="codes">The codes.</param>
    /// <param name="packed">Two numbers for each row.</param>
    public void Packed(ReadOnlySpan<ulong> from, int part, int parts, int row, long[] codes, ulong[] packed)
    {
        var (inner, stride) = (codeOf[^1], 2 * strides[^1]);
        var (step, end) = Steps(part, parts);
        var at = At(step);
        for (; step < end; step++, Next(ref at))
        {
            var (place, code) = (at.Place, at.Code);
            place *= 2;
            foreach (var own in inner)
            {
                var high = from[unchecked(place + 1)];
                if (high != 0)
                {
                    codes[row] = code + own;
                    packed[unchecked(2 * row)] = from[place];
                    packed[unchecked((2 * row) + 1)] = high;
                    row = unchecked(row + 1);
                }

                place = unchecked(place + stride);
            }
        }
    }

    private (int First, int End) Steps(int part, int parts) =>
        ((int)((long)steps * part / parts), (int)((long)steps * (part + 1) / parts));

    private (int Place, long Code, int Value, int Outer) At(int step)
    {
        if (codeOf.Length == 1)
        {
            return default;
        }

        var (outer, value) = Math.DivRem(step, codeOf[^2].Length);
        var (place, code) = (value * strides[^2], codeOf[^2][value]);
        var rest = outer;
        for (var dimension = codeOf.Length - 3; dimension >= 0; dimension--)
        {
            (rest, var digit) = Math.DivRem(rest, codeOf[dimension].Length);
            place += digit * strides[dimension];
            code += codeOf[dimension][digit];
        }

        return (place, code, value, outer);
    }

    // Divides only where the last dimension but one begins again.
    private void Next(ref (int Place, long Code, int Value, int Outer) at)
    {
        if (codeOf.Length == 1)
        {
            return;
        }

        var values = codeOf[^2];
        if (at.Value + 1 == values.Length)
        {
            at = At((at.Outer + 1) * values.Length);
            return;
        }

        at = (at.Place + strides[^2], at.Code + values[at.Value + 1] - values[at.Value], at.Value + 1, at.Outer);
    }
}
