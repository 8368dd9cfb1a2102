using System.Numerics;
using System.Runtime.CompilerServices;
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
    private const int Years = FlowDay.LastYear - FlowDay.FirstYear + 1;

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
        var (givers, rankOfGiver) = Ranked(buffer.Assisting.AsSpan(from, to - from), assistingSides);
        var (takers, rankOfTaker) = Ranked(buffer.Assisted.AsSpan(from, to - from), assistedSides);
        if (Math.Max(givers.Length, takers.Length) > FlowLimits.MostSides)
        {
            var middle = from + ((to - from) / 2);
            Add(from, middle, bits);
            Add(middle, to, bits);
            return;
        }

        var (list, rankOfCurrency) = RankedCurrencies();
        var order = isClustered ? Order(from, to, rankOfTaker, takers.Length, rankOfCurrency) : null;
        var amounts = Taken(buffer.Amounts, from, to, order);
        segments.Add(
            new FlowSegment
            {
                Rows = to - from,
                AmountBits = bits,
                Amounts = amounts as long[],
                WideAmounts = amounts as decimal[],
                Currencies = order is null ? Ranks(buffer.Currencies, from, to, rankOfCurrency) : default,
                Assisted = order is null ? Ranks(buffer.Assisted, from, to, rankOfTaker, null) : default,
                Days = Taken(buffer.Days, from, to, order),
                Assisting = Ranks(buffer.Assisting, from, to, rankOfGiver, order),
                Sectors = Taken(buffer.Sectors, from, to, order),
                Instruments = Taken(buffer.Instruments, from, to, order),
                Sources = Taken(buffer.Sources, from, to, order),
                Kinds = Taken(buffer.Kinds, from, to, order),
                Runs = order is null ? null : RunsOf(order, rankOfCurrency, rankOfTaker),
                CurrencyList = list,
                AssistingSides = givers,
                AssistedSides = takers,
            }
        );
    }

    private int AmountBits()
    {
        var most = 0UL;
        if (buffer.Amounts is long[] amounts)
        {
            foreach (var amount in amounts.AsSpan(0, buffer.Count))
            {
                most |= (ulong)Math.Abs(amount);
            }
        }

        return 64 - BitOperations.LeadingZeroCount(most);
    }

    private static (FlowSide[] Sides, ushort[] Ranks) Ranked(ReadOnlySpan<int> numbers, IReadOnlyList<FlowSide> sides)
    {
        var isUsed = new bool[sides.Count];
        foreach (var number in numbers)
        {
            isUsed[number] = true;
        }

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

    /// <summary>The rows in order: sorted by assisted side, then, without changing that order among equals, by currency and year.</summary>
    private int[] Order(int from, int to, ushort[] rankOfTaker, int takers, byte[] rankOfCurrency)
    {
        var count = to - from;
        var bySide = new int[count];
        var next = new int[takers];
        for (var row = from; row < to; row++)
        {
            next[rankOfTaker[buffer.Assisted[row]]]++;
        }

        Starts(next);
        for (var row = from; row < to; row++)
        {
            bySide[next[rankOfTaker[buffer.Assisted[row]]]++] = row;
        }

        var order = new int[count];
        next = new int[currencies.Count * Years];
        foreach (var row in bySide)
        {
            next[BlockOf(row, rankOfCurrency)]++;
        }

        Starts(next);
        foreach (var row in bySide)
        {
            order[next[BlockOf(row, rankOfCurrency)]++] = row;
        }

        return order;
    }

    private static void Starts(int[] counts)
    {
        var start = 0;
        for (var at = 0; at < counts.Length; at++)
        {
            (counts[at], start) = (start, start + counts[at]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int BlockOf(int row, byte[] rankOfCurrency) =>
        (rankOfCurrency[buffer.Currencies[row]] * Years) + FlowDay.YearOf(buffer.Days[row]) - FlowDay.FirstYear;

    private FlowRuns RunsOf(int[] order, byte[] rankOfCurrency, ushort[] rankOfTaker)
    {
        List<byte> blockCurrency = [];
        List<short> blockYear = [];
        List<int> blockRun = [];
        List<ushort> runAssisted = [];
        List<int> runRow = [];
        var (block, assisted) = (-1, -1);
        for (var at = 0; at < order.Length; at++)
        {
            var (rowBlock, rowAssisted) = (BlockOf(order[at], rankOfCurrency), rankOfTaker[buffer.Assisted[order[at]]]);
            if (rowBlock != block)
            {
                (block, assisted) = (rowBlock, -1);
                blockCurrency.Add((byte)(block / Years));
                blockYear.Add((short)((block % Years) + FlowDay.FirstYear));
                blockRun.Add(runRow.Count);
            }

            if (rowAssisted != assisted)
            {
                assisted = rowAssisted;
                runAssisted.Add(rowAssisted);
                runRow.Add(at);
            }
        }

        blockRun.Add(runRow.Count);
        runRow.Add(order.Length);
        return new FlowRuns
        {
            BlockCurrency = blockCurrency.ToArray(),
            BlockYear = blockYear.ToArray(),
            BlockRun = blockRun.ToArray(),
            RunAssisted = runAssisted.ToArray(),
            RunRow = runRow.ToArray(),
        };
    }

    private static TItem[] Taken<TItem>(TItem[] column, int from, int to, int[]? order)
    {
        if (order is null)
        {
            return column[from..to];
        }

        var taken = GC.AllocateUninitializedArray<TItem>(order.Length);
        for (var at = 0; at < order.Length; at++)
        {
            taken[at] = column[order[at]];
        }

        return taken;
    }

    private static ushort[] Ranks(int[] column, int from, int to, ushort[] ranks, int[]? order)
    {
        var taken = GC.AllocateUninitializedArray<ushort>(to - from);
        for (var at = 0; at < taken.Length; at++)
        {
            taken[at] = ranks[column[order is null ? from + at : order[at]]];
        }

        return taken;
    }

    private static byte[] Ranks(byte[] column, int from, int to, byte[] ranks) =>
        Array.ConvertAll(column[from..to], number => ranks[number]);
}
