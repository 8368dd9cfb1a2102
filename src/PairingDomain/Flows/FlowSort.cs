namespace PairingDomain.Flows;

/// <summary>
/// The order of clustered rows: by currency, year and assisted side, and among equals as they came. Keys and positions are
/// sorted together, least significant part first, so that every pass but the last fetch of the rows reads memory in order.
/// </summary>
internal static class FlowSort
{
    private const int Years = FlowDay.LastYear - FlowDay.FirstYear + 1;
    private const int SideBits = 16;
    private const int RowBits = 32;

    // By the number of a day, the number of its year from 0.
    private static readonly byte[] YearOf =
    [
        .. Enumerable.Range(0, FlowDay.Count).Select(day => (byte)(FlowDay.YearOf(day) - FlowDay.FirstYear)),
    ];

    /// <summary>The rows in order: of each the block (currency and year), the side and the position in the buffer.</summary>
    public static ulong[] Of<T>(FlowBuffer<T> buffer, int from, int to, byte[] rankOfCurrency, ushort[] rankOfTaker)
        where T : unmanaged
    {
        var came = new ulong[to - from];
        var perSide = new int[1 << SideBits];
        var perBlock = new int[rankOfCurrency.Length * Years];
        for (var row = from; row < to; row++)
        {
            ref readonly var entry = ref buffer[row];
            var side = rankOfTaker[entry.Row.Assisted];
            var block = (rankOfCurrency[entry.Row.Currency] * Years) + YearOf[entry.Row.Day];
            perSide[side]++;
            perBlock[block]++;
            came[row - from] = ((ulong)block << (SideBits + RowBits)) | ((ulong)side << RowBits) | (uint)row;
        }

        var order = new ulong[came.Length];
        Starts(perSide);
        foreach (var one in came)
        {
            order[perSide[SideOf(one)]++] = one;
        }

        Starts(perBlock);
        foreach (var one in order)
        {
            came[perBlock[BlockOf(one)]++] = one;
        }

        return came;
    }

    /// <summary>The position of a row in the buffer.</summary>
    public static int RowOf(ulong one) => unchecked((int)one);

    /// <summary>Where each block and each run begins.</summary>
    public static FlowRuns RunsOf(ulong[] order)
    {
        List<byte> blockCurrency = [];
        List<short> blockYear = [];
        List<int> blockRun = [];
        List<ushort> runAssisted = [];
        List<int> runRow = [];
        var (block, run) = (-1, ulong.MaxValue);
        for (var at = 0; at < order.Length; at++)
        {
            if (order[at] >> RowBits == run)
            {
                continue;
            }

            run = order[at] >> RowBits;
            if (BlockOf(order[at]) != block)
            {
                block = BlockOf(order[at]);
                blockCurrency.Add((byte)(block / Years));
                blockYear.Add((short)((block % Years) + FlowDay.FirstYear));
                blockRun.Add(runRow.Count);
            }

            runAssisted.Add(SideOf(order[at]));
            runRow.Add(at);
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

    private static ushort SideOf(ulong one) => unchecked((ushort)(one >> RowBits));

    private static int BlockOf(ulong one) => (int)(one >> (SideBits + RowBits));

    private static void Starts(int[] counts)
    {
        var start = 0;
        for (var at = 0; at < counts.Length; at++)
        {
            (counts[at], start) = (start, start + counts[at]);
        }
    }
}
