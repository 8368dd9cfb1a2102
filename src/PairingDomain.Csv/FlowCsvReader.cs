using CsvHelper;
using PairingDomain.Flows;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>
/// Reads the rows of one input into an intake. The CSV library tells the fields apart on one thread at a time and in order;
/// several threads read the texts of the fields; the caller's thread takes the rows in, in the order of the input.
/// </summary>
internal sealed class FlowCsvReader(
    FlowCsvOptions options,
    IProgress<FlowProgress>? progress,
    CancellationToken cancellation
)
{
    private const int RowsPerReport = 1 << 14;
    private const int BufferSize = 1 << 18;

    // Taking rows in, which is for one thread, keeps no more threads busy than these.
    private const int MostThreads = 4;

    private readonly MalformedRows malformed = new(options.Register.MostFaults);

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
            var none = new FlowIntake(options.Register);
            RefuseInput(none, fault, 1);
            return none.Finish();
        }

        var intake = new FlowIntake(columns.Register);
        foreach (var (column, message) in columns.Faults)
        {
            intake.RefuseInput(1, column, message);
        }

        if (columns.Faults.Count == 0)
        {
            ReadRows(reader, intake, columns.Fields, sampled, length);
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
            OnMalformedRecord = malformed.Add,
            BufferSize = BufferSize,
        };

    private void ReadRows(CsvReader reader, FlowIntake intake, int[] fields, SampledStream input, long? length)
    {
        malformed.AreRows = true;
        using var readers = new ThreadLocal<CsvRowReader>(() => new CsvRowReader(intake.NewReader(), fields));
        var untilReport = RowsPerReport;
        try
        {
            var threads = Math.Min(Environment.ProcessorCount, MostThreads);
            foreach (var row in reader.ParallelEnumerate(record => readers.Value!.Read(record), threads))
            {
                if (row.Line > 0)
                {
                    malformed.Give(intake, row.Line);
                    intake.Add(row);
                }

                if (--untilReport == 0)
                {
                    untilReport = RowsPerReport;
                    cancellation.ThrowIfCancellationRequested();
                    progress?.Report(new FlowProgress(intake.Rows, input.Given, length));
                }
            }

            malformed.Give(intake, long.MaxValue);
        }
        catch (CsvFormatException fault)
        {
            malformed.Give(intake, long.MaxValue);
            RefuseInput(intake, fault, fault.LineNumber);
        }

        progress?.Report(new FlowProgress(intake.Rows, input.Given, length));
    }

    private void RefuseInput(FlowIntake intake, CsvFormatException fault, long line) =>
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
