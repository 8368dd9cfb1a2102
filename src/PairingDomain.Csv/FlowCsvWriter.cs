using System.Globalization;
using System.Text.Json;
using CsvHelper;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>Writes flows as rows under a header.</summary>
internal static class FlowCsvWriter
{
    private const int RowsPerReport = 1 << 14;

    private static readonly string[] Headers = Words<FlowField>();
    private static readonly string[] Sectors = Words<Sector>();
    private static readonly string[] Instruments = Words<Instrument>();
    private static readonly string[] Sources = Words<SourceOfFunds>();
    private static readonly string[] Kinds = Words<FlowKind>();

    public static void Write(
        IEnumerable<Flow> flows,
        CsvWriter writer,
        IProgress<FlowProgress>? progress,
        CancellationToken cancellation
    )
    {
        foreach (var header in Headers)
        {
            writer.WriteField(header);
        }

        writer.EndRecord();
        var rows = 0L;
        foreach (var flow in flows)
        {
            Write(flow, writer);
            if (++rows % RowsPerReport == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new FlowProgress(rows, 0, null));
            }
        }

        writer.Flush();
        progress?.Report(new FlowProgress(rows, 0, null));
    }

    private static void Write(in Flow flow, CsvWriter writer)
    {
        if (flow.Assisting is null || flow.Assisted is null || flow.Amount.Currency.IsNone)
        {
            throw new ArgumentException($"'{flow}' cannot be written.", nameof(flow));
        }

        // The longest decimal has 29 digits, a point, a sign and a zero before the point.
        Span<char> text = stackalloc char[32];
        flow.Amount.Amount.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteField(text[..length]);
        writer.WriteField(flow.Amount.Currency.Code);
        var date = flow.Date.WithCalendar(CalendarSystem.Iso);
        text.TryWrite(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}", out length);
        writer.WriteField(text[..length]);
        writer.WriteField(flow.Assisting.ToString());
        writer.WriteField(flow.Assisted.ToString());
        writer.WriteField(flow.Sector is { } sector ? Sectors[(int)sector] : "");
        writer.WriteField(flow.Instrument is { } instrument ? Instruments[(int)instrument] : "");
        writer.WriteField(flow.SourceOfFunds is { } source ? Sources[(int)source] : "");
        writer.WriteField(Kinds[(int)flow.Kind]);
        writer.EndRecord();
    }

    private static string[] Words<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), JsonNamingPolicy.KebabCaseLower.ConvertName);
}
