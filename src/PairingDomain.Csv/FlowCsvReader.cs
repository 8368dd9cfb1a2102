using CsvHelper;
using PairingDomain.Flows;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>Reads the rows of one input into an intake.</summary>
internal sealed class FlowCsvReader(
    FlowCsvOptions options,
    IProgress<FlowProgress>? progress,
    CancellationToken cancellation
)
{
    private const int RowsPerReport = 1 << 14;
    private const int BufferSize = 1 << 18;

    // Set before the first row is read.
    private FlowIntake intake = null!;

    public RegisterReading Read(Stream stream)
    {
        var length = stream.CanSeek ? stream.Length - stream.Position : (long?)null;
        using var sampled = new SampledStream(stream);
        using var reader = CsvReader.Create(sampled, ReaderOptions(sampled));
        CsvColumns columns;
        try
        {
            reader.ReadHeader();
            columns = CsvColumns.Of(reader.Headers, options);
        }
        catch (CsvFormatException fault)
        {
            intake = new FlowIntake(options.Register);
            RefuseInput(fault, 1);
            return intake.Finish();
        }

        intake = new FlowIntake(columns.Register);
        foreach (var (column, message) in columns.Faults)
        {
            intake.RefuseInput(1, column, message);
        }

        if (columns.Faults.Count == 0)
        {
            ReadRows(reader, columns.Fields, length);
        }

        return intake.Finish();
    }

    private CsvReaderOptions ReaderOptions(SampledStream sampled) =>
        CsvReaderOptions.Default with
        {
            Separator = options.Separator,
            Encoding = options.Encoding is { } encoding
                ? InputEncoding.Replacing(encoding)
                : InputEncoding.Of(sampled.Sample, sampled.IsAll),
            MaxRecordSize = options.Register.LongestRow,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Skip,
            OnMalformedRecord = Refuse,
            BufferSize = BufferSize,
        };

    private void ReadRows(CsvReader reader, int[] fields, long? length)
    {
        try
        {
            while (reader.Read())
            {
                if (!IsBlank(reader))
                {
                    ReadRow(reader, fields);
                }

                if (reader.RowNumber % RowsPerReport == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    progress?.Report(new FlowProgress(intake.Rows, reader.ByteOffset, length));
                }
            }
        }
        catch (CsvFormatException fault)
        {
            RefuseInput(fault, fault.LineNumber);
        }

        progress?.Report(new FlowProgress(intake.Rows, length ?? reader.ByteOffset, length));
    }

    private void ReadRow(CsvReader reader, int[] fields)
    {
        intake.Begin(reader.LineNumber);
        var count = reader.FieldCount;
        if (count != fields.Length)
        {
            intake.Refuse(
                0,
                FormattableString.Invariant($"The row has {count} fields, the header has {fields.Length}.")
            );
        }
        else
        {
            for (var column = 0; column < fields.Length; column++)
            {
                if (fields[column] >= 0)
                {
                    intake.Set((FlowField)fields[column], reader.GetSpan(column), column + 1);
                }
            }
        }

        intake.End();
    }

    // A row of separators, as spreadsheets leave them behind below a table.
    private static bool IsBlank(CsvReader reader)
    {
        if (!reader.GetSpan(0).IsEmpty)
        {
            return false;
        }

        for (var column = 1; column < reader.FieldCount; column++)
        {
            if (!reader.GetSpan(column).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private void Refuse(CsvMalformedRecord record)
    {
        var message = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => "A quote stands inside of a field that is not in quotes.",
            CsvMalformedReason.TextAfterClosingQuote => "There is text behind the quote that closes a field.",
            CsvMalformedReason.UnterminatedQuote => "A quote that opens a field is never closed.",
            _ => $"The row is malformed: {record.Reason}.",
        };
        if (intake is null)
        {
            // The header itself.
            throw new CsvFormatException(message, 0, record.ByteOffset);
        }

        intake.Begin(record.LineNumber);
        intake.Refuse(0, message);
        intake.End();
    }

    private void RefuseInput(CsvFormatException fault, long line) =>
        intake.RefuseInput(
            Math.Max(1, line),
            0,
            fault.RecordNumber == 0
                ? fault.Message
                : FormattableString.Invariant(
                    $"The row has more than {options.Register.LongestRow} bytes. Reading ends here."
                )
        );
}
