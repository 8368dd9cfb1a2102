using System.Text;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>Writes a table as a file of flows.</summary>
internal static class FlowFileWriter
{
    public static void Write(FlowTable table, Stream stream, IProgress<FlowProgress>? progress)
    {
        if (!BitConverter.IsLittleEndian)
        {
            throw new PlatformNotSupportedException("Files of flows are written on little-endian machines only.");
        }

        using var hold = table.Hold();
        List<StoredSource> sources =
        [
            new ColumnSource<byte>(
                FlowSection.Catalogue,
                0,
                Encoding.UTF8.GetBytes(FlowCatalogue.NameOf(table.Catalogue))
            ),
        ];
        for (var number = 0; number < table.Segments.Count; number++)
        {
            Add(sources, number, table.Segments[number]);
        }

        StoredWriter.Write(
            sources,
            stream,
            (done, all) => progress?.Report(new FlowProgress(done == all ? table.Count : null, done, all))
        );
    }

    private static void Add(List<StoredSource> sources, int number, FlowSegment segment)
    {
        void Column<T>(string name, ReadOnlyMemory<T> column)
            where T : unmanaged
        {
            if (!column.IsEmpty)
            {
                sources.Add(new ColumnSource<T>(name, number, column));
            }
        }

        var properties = new int[FlowSection.SegmentCount];
        properties[FlowSection.RowsAt] = segment.Rows;
        properties[FlowSection.BitsAt] = segment.AmountBits;
        properties[FlowSection.FlagsAt] =
            (segment.IsWide ? FlowSection.WideFlag : 0) | (segment.IsClustered ? FlowSection.ClusteredFlag : 0);
        Column<int>(FlowSection.Segment, properties);
        Column<byte>(FlowSection.Currencies, Encoding.ASCII.GetBytes(string.Concat(segment.CurrencyList)));
        Column<byte>(FlowSection.AssistingSides, FlowSideCoder.Encode(segment.AssistingSides));
        Column<byte>(FlowSection.AssistedSides, FlowSideCoder.Encode(segment.AssistedSides));
        Column(FlowSection.Amount, segment.Amounts);
        Column(FlowSection.WideAmount, segment.WideAmounts);
        Column(FlowSection.Currency, segment.Currencies);
        Column(FlowSection.Assisted, segment.Assisted);
        Column(FlowSection.Day, segment.Days);
        Column(FlowSection.Assisting, segment.Assisting);
        Column(FlowSection.Sector, segment.Sectors);
        Column(FlowSection.Instrument, segment.Instruments);
        Column(FlowSection.Source, segment.Sources);
        Column(FlowSection.Kind, segment.Kinds);
        if (segment.Runs is { } runs)
        {
            Column(FlowSection.BlockCurrency, runs.BlockCurrency);
            Column(FlowSection.BlockYear, runs.BlockYear);
            Column(FlowSection.BlockRun, runs.BlockRun);
            Column(FlowSection.RunAssisted, runs.RunAssisted);
            Column(FlowSection.RunRow, runs.RunRow);
        }
    }
}
