namespace PairingDomain.Flows;

/// <summary>The columns of a segment while they are filled.</summary>
/// <typeparam name="T">64-bit ten-thousandths, or decimal.</typeparam>
internal sealed class FlowColumns<T>(int rows, bool isClustered)
    where T : unmanaged
{
    // What a thread fills at a time; below this, a second one would take longer than it saves.
    private const int PerThread = 1 << 16;

    public T[] Amounts { get; } = GC.AllocateUninitializedArray<T>(rows);

    public ushort[] Days { get; } = GC.AllocateUninitializedArray<ushort>(rows);

    public ushort[] Assisting { get; } = GC.AllocateUninitializedArray<ushort>(rows);

    public byte[] Sectors { get; } = GC.AllocateUninitializedArray<byte>(rows);

    public byte[] Instruments { get; } = GC.AllocateUninitializedArray<byte>(rows);

    public byte[] Sources { get; } = GC.AllocateUninitializedArray<byte>(rows);

    public byte[] Kinds { get; } = GC.AllocateUninitializedArray<byte>(rows);

    /// <summary>Empty when clustered: the runs say it.</summary>
    public byte[] Currencies { get; } = isClustered ? [] : GC.AllocateUninitializedArray<byte>(rows);

    /// <summary>Empty when clustered: the runs say it.</summary>
    public ushort[] Assisted { get; } = isClustered ? [] : GC.AllocateUninitializedArray<ushort>(rows);

    /// <summary>Fills them, several threads a stretch each.</summary>
    /// <param name="buffer">The rows.</param>
    /// <param name="from">The first one.</param>
    /// <param name="order">What <see cref="FlowSort"/> gave; null for the order in which they came.</param>
    /// <param name="rankOfCurrency">The number in the segment of each currency of the builder.</param>
    /// <param name="rankOfGiver">The number in the segment of each assisting side of the builder.</param>
    /// <param name="rankOfTaker">The number in the segment of each assisted side of the builder.</param>
    public void Fill(
        FlowBuffer<T> buffer,
        int from,
        ulong[]? order,
        byte[] rankOfCurrency,
        ushort[] rankOfGiver,
        ushort[] rankOfTaker
    )
    {
        void Stretch(int number)
        {
            var end = (int)Math.Min(rows, (number + 1L) * PerThread);
            for (var at = number * PerThread; at < end; at++)
            {
                ref readonly var entry = ref buffer[order is null ? from + at : FlowSort.RowOf(order[at])];
                var row = entry.Row;
                Amounts[at] = entry.Amount;
                Days[at] = row.Day;
                Assisting[at] = rankOfGiver[row.Assisting];
                Sectors[at] = row.Sector;
                Instruments[at] = row.Instrument;
                Sources[at] = row.Source;
                Kinds[at] = row.Kind;
                if (order is null)
                {
                    Currencies[at] = rankOfCurrency[row.Currency];
                    Assisted[at] = rankOfTaker[row.Assisted];
                }
            }
        }

        var stretches = (rows + PerThread - 1) / PerThread;
        if (stretches == 1)
        {
            Stretch(0);
        }
        else
        {
            Parallel.For(0, stretches, Stretch);
        }
    }
}
