using System.Numerics;
using PairingDomain.Monetary;

namespace PairingDomain.Flows;

/// <summary>
/// Makes segments of the rows of a buffer: numbers currencies and sides anew in their order, keeps to the limits, and puts
/// the rows in the order of currency, year and assisted side where that is asked for.
/// </summary>
/// <typeparam name="T">64-bit ten-thousandths, or decimal.</typeparam>
internal sealed class FlowSegmentBuilder<T>(
    FlowBuffer<T> buffer,
    IReadOnlyList<Currency> currencies,
    IReadOnlyList<FlowSide> assistingSides,
    IReadOnlyList<FlowSide> assistedSides,
    bool isClustered
)
    where T : unmanaged
{
    private readonly List<FlowSegment> segments = [];

    /// <summary>The segments of all rows.</summary>
    public IReadOnlyList<FlowSegment> Build()
    {
        var bits = AmountBits();
        var most = typeof(T) == typeof(long) ? FlowLimits.RowsFor(bits) : FlowLimits.MostRows;
        for (var from = 0; from < buffer.Count; from += Math.Min(most, buffer.Count - from))
        {
            Add(from, from + Math.Min(most, buffer.Count - from), bits);
        }

        return segments;
    }

    private void Add(int from, int to, int bits)
    {
        var (isGiver, isTaker) = (new bool[assistingSides.Count], new bool[assistedSides.Count]);
        for (var at = from; at < to; at++)
        {
            ref readonly var row = ref buffer[at];
            isGiver[row.Row.Assisting] = true;
            isTaker[row.Row.Assisted] = true;
        }

        var (givers, rankOfGiver) = Ranked(isGiver, assistingSides);
        var (takers, rankOfTaker) = Ranked(isTaker, assistedSides);
        if (Math.Max(givers.Length, takers.Length) > FlowLimits.MostSides)
        {
            var middle = from + ((to - from) / 2);
            Add(from, middle, bits);
            Add(middle, to, bits);
            return;
        }

        var (list, rankOfCurrency) = RankedCurrencies();
        var order = isClustered ? FlowSort.Of(buffer, from, to, rankOfCurrency, rankOfTaker) : null;
        var columns = new FlowColumns<T>(to - from, isClustered);
        columns.Fill(buffer, from, order, rankOfCurrency, rankOfGiver, rankOfTaker);
        segments.Add(
            new FlowSegment
            {
                Rows = to - from,
                AmountBits = bits,
                Amounts = columns.Amounts as long[],
                WideAmounts = columns.Amounts as decimal[],
                Currencies = columns.Currencies,
                Assisted = columns.Assisted,
                Days = columns.Days,
                Assisting = columns.Assisting,
                Sectors = columns.Sectors,
                Instruments = columns.Instruments,
                Sources = columns.Sources,
                Kinds = columns.Kinds,
                Runs = order is null ? null : FlowSort.RunsOf(order),
                CurrencyList = list,
                AssistingSides = givers,
                AssistedSides = takers,
            }
        );
    }

    private int AmountBits()
    {
        var most = 0UL;
        if (buffer is FlowBuffer<long> narrow)
        {
            for (var at = 0; at < narrow.Count; at++)
            {
                most |= (ulong)Math.Abs(narrow[at].Amount);
            }
        }

        return 64 - BitOperations.LeadingZeroCount(most);
    }

    private static (FlowSide[] Sides, ushort[] Ranks) Ranked(bool[] isUsed, IReadOnlyList<FlowSide> sides)
    {
        var used = Enumerable.Range(0, sides.Count).Where(number => isUsed[number]).ToArray();
        Array.Sort(used, (one, other) => FlowSideOrder.Instance.Compare(sides[one], sides[other]));
        var ranks = new ushort[sides.Count];
        for (var rank = 0; rank < used.Length; rank++)
        {
            // With more sides than a segment may have, the ranks are not used.
            ranks[used[rank]] = unchecked((ushort)rank);
        }

        return (Array.ConvertAll(used, number => sides[number]), ranks);
    }

    private (Currency[] List, byte[] Ranks) RankedCurrencies()
    {
        var order = Enumerable
            .Range(0, currencies.Count)
            .OrderBy(number => currencies[number].Code, StringComparer.Ordinal)
            .ToArray();
        var ranks = new byte[currencies.Count];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = (byte)rank;
        }

        return (Array.ConvertAll(order, number => currencies[number]), ranks);
    }
}
