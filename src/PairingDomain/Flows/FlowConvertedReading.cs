using System.Buffers;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Rates;

namespace PairingDomain.Flows;

/// <summary>
/// Converts the groups of a scan where they stand, without making rows of them first. The places of all groups of one
/// currency and one time are a stretch; stretches of one rate are added up before they are multiplied.
/// </summary>
internal sealed class FlowConvertedReading
{
    // Beyond so many groups, whether they have flows or not, rows are made of those that have.
    private const int MostRows = 1 << 22;

    private readonly FlowPlan plan;
    private readonly FlowAccumulator groups;
    private readonly FlowRateSlots slots;
    private readonly FlowSpace space;
    private readonly long[][] codesOf;

    // What the values of time give to the codes of the result: each once, and for each value which of them.
    private readonly long[] times;
    private readonly int[] timeOf;

    // How many places a stretch has.
    private readonly int size;

    private FlowConvertedReading(FlowPlan plan, FlowAccumulator groups, Axis per, IReadOnlyList<Axis> axes)
    {
        this.plan = plan;
        this.groups = groups;
        var all = FlowReading.SpaceOf(plan);
        slots = new FlowRateSlots(all, per);
        space = all.Only(FlowMerge.PositionsOf(plan.Axes, axes));
        codesOf = FlowReading.CodesOf(plan, space);
        times = [.. codesOf[1].Distinct()];
        timeOf = Array.ConvertAll(codesOf[1], code => Array.IndexOf(times, code));
        size = (int)plan.Strides[1];
    }

    /// <summary>The result; null when it cannot be had in this way.</summary>
    /// <param name="plan">The question, by year or month among others.</param>
    /// <param name="groups">The groups; used up.</param>
    /// <param name="currency">The currency wanted.</param>
    /// <param name="rates">Who knows the rates.</param>
    /// <param name="per">The axis of the rates: year or month, one of the question.</param>
    /// <param name="axes">Those of the question but currency, and perhaps year or month.</param>
    /// <exception cref="RateNotFoundException">Rates are missing.</exception>
    public static ConvertedTotals? TryOf(
        FlowPlan plan,
        FlowAccumulator groups,
        Currency currency,
        IExchangeRates rates,
        Axis per,
        IReadOnlyList<Axis> axes
    )
    {
        if (!groups.IsDense || groups.IsSpilled)
        {
            return null;
        }

        var reading = new FlowConvertedReading(plan, groups, per, axes);
        if ((long)reading.times.Length * reading.size > MostRows)
        {
            return null;
        }

        var used = new FlowRates(reading.slots, reading.Occurring(), currency, rates);
        return groups.Layout.SumBits + used.Bits > ConvertedSums.MostBits
            ? null
            : new ConvertedTotals(
                reading.space,
                currency,
                reading.Sums(used),
                used.Denominator * FlowAmount.PerUnit,
                used.Used
            );
    }

    private int Stretches => groups.Places / size;

    private Span<ulong> Stretch(int stretch) => groups.Packed.Slice(2 * stretch * size, 2 * size);

    private int SlotOf(int stretch)
    {
        var (currency, time) = Math.DivRem(stretch, plan.Dimensions[1].Size);
        return slots.Of(plan.Dimensions[0].PartOf[0][currency], PartOfTime(time));
    }

    // The position of a value of time among the years or months.
    private int PartOfTime(int time)
    {
        var dimension = plan.Dimensions[1];
        for (var axis = 0; ; axis++)
        {
            if (dimension.Axes[axis] == slots.Time)
            {
                return dimension.PartOf[axis][time];
            }
        }
    }

    private bool[] Occurring()
    {
        var occurs = new bool[slots.Count];
        for (var stretch = 0; stretch < Stretches; stretch++)
        {
            occurs[SlotOf(stretch)] |= Stretch(stretch).ContainsAnyExcept(0UL);
        }

        return occurs;
    }

    private ConvertedSums Sums(FlowRates rates)
    {
        var rows = times.Length * size;
        var sums = ArrayPool<Int128>.Shared.Rent(rows);
        var counts = ArrayPool<long>.Shared.Rent(rows);
        sums.AsSpan(0, rows).Clear();
        counts.AsSpan(0, rows).Clear();
        for (var stretch = 0; stretch < Stretches; stretch++)
        {
            var multiplier = rates.Multipliers[SlotOf(stretch)];
            if (!multiplier.IsZero && !IsPassedOn(stretch, rates))
            {
                var first = timeOf[stretch % timeOf.Length] * size;
                Multiply(Stretch(stretch), (Int128)multiplier, sums.AsSpan(first, size), counts.AsSpan(first, size));
            }
        }

        var result = Rows(sums.AsSpan(0, rows), counts.AsSpan(0, rows));
        ArrayPool<Int128>.Shared.Return(sums);
        ArrayPool<long>.Shared.Return(counts);
        return result;
    }

    // Adds a stretch to a later one of the same currency, the same time of the result and the same rate.
    private bool IsPassedOn(int stretch, FlowRates rates)
    {
        var multiplier = rates.Multipliers[SlotOf(stretch)];
        for (var time = (stretch % timeOf.Length) + 1; time < timeOf.Length; time++)
        {
            var later = stretch - (stretch % timeOf.Length) + time;
            if (timeOf[time] == timeOf[stretch % timeOf.Length] && rates.Multipliers[SlotOf(later)] == multiplier)
            {
                FlowAccumulator.Add(Stretch(stretch), Stretch(later));
                return true;
            }
        }

        return false;
    }

    private void Multiply(ReadOnlySpan<ulong> stretch, Int128 multiplier, Span<Int128> sums, Span<long> counts)
    {
        var layout = groups.Layout;
        unchecked
        {
            for (var row = 0; row < sums.Length; row++)
            {
                var high = stretch[(2 * row) + 1];
                if (high != 0)
                {
                    sums[row] += layout.SumOf(stretch[2 * row], high) * multiplier;
                    counts[row] += layout.CountOf(high);
                }
            }
        }
    }

    private ConvertedSums Rows(ReadOnlySpan<Int128> sums, ReadOnlySpan<long> counts)
    {
        var count = counts.Length - counts.Count(0);
        var codes = new long[count];
        var rented = ArrayPool<int>.Shared.Rent(Math.Max(1, count));
        var places = rented.AsSpan(0, count);
        var (at, isInOrder) = (0, true);
        for (var place = 0; place < counts.Length; place++)
        {
            if (counts[place] != 0)
            {
                places[at] = place;
                codes[at] = times[place / size] + CodeOf(place % size);
                isInOrder &= at == 0 || codes[at - 1] < codes[at];
                at++;
            }
        }

        if (!isInOrder)
        {
            codes.AsSpan().Sort(places);
        }

        var ownSums = new Int128[count];
        var ownCounts = new long[count];
        for (var row = 0; row < count; row++)
        {
            (ownSums[row], ownCounts[row]) = (sums[places[row]], counts[places[row]]);
        }

        ArrayPool<int>.Shared.Return(rented);
        return new ConvertedSums(codes, ownSums, ownCounts);
    }

    // What the dimensions behind currency and time give to the code.
    private long CodeOf(int place)
    {
        var code = 0L;
        for (var dimension = codesOf.Length - 1; dimension >= 2; dimension--)
        {
            (place, var value) = Math.DivRem(place, codesOf[dimension].Length);
            code += codesOf[dimension][value];
        }

        return code;
    }
}
