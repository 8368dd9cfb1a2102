using CsvHelper;
using PairingDomain.Flows;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>
/// Flows as CSV (RFC 4180), one a row under a header. Texts mean what <see cref="FlowIntake"/> says; an empty field is
/// absence, and a row of empty fields is no row.
/// </summary>
/// <remarks>An organisation's Chinese name, which adds nothing to its identity, is not written; the binary file keeps it.</remarks>
public static class FlowCsv
{
    /// <summary>Reads the flows of a file. Every bad row is reported with its line, the number of its field and the reason.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is expected; null takes <c>new()</c>.</param>
    /// <param name="progress">Told of the rows taken in and the bytes read, which are ahead of them; null where nobody asks.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RegisterReading Read(
        string path,
        FlowCsvOptions? options = null,
        IProgress<FlowProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Read(stream, options, progress, cancellation);
    }

    /// <summary>Reads flows. Every bad row is reported with its line, the number of its field and the reason.</summary>
    /// <param name="stream">Where from; read to its end, and left open. It need not be able to seek.</param>
    /// <param name="options">What is expected; null takes <c>new()</c>.</param>
    /// <param name="progress">Told of the rows taken in and the bytes read, which are ahead of them; null where nobody asks.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RegisterReading Read(
        Stream stream,
        FlowCsvOptions? options = null,
        IProgress<FlowProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new FlowCsvReader(options ?? new(), progress, cancellation).Read(stream);
    }

    /// <summary>Writes flows in UTF-8, with English headers, amounts in full units with a point; <see cref="Read(Stream, FlowCsvOptions?, IProgress{FlowProgress}?, CancellationToken)"/> gives them back.</summary>
    /// <param name="flows">A table, or any flows.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="separator">An ASCII character, not a quote or a line end.</param>
    /// <param name="hasByteOrderMark">Whether the file begins with one, which some spreadsheets need to see that it is UTF-8.</param>
    /// <param name="progress">Told of flows; null where nobody asks.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One of the flows is <c>default</c>, or the separator cannot be one.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Write(
        IEnumerable<Flow> flows,
        Stream stream,
        char separator = ',',
        bool hasByteOrderMark = false,
        IProgress<FlowProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(flows);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = CsvWriter.Create(
            stream,
            CsvWriterOptions.Default with
            {
                Separator = separator,
                WriteByteOrderMark = hasByteOrderMark,
            },
            leaveOpen: true
        );
        FlowCsvWriter.Write(flows, writer, progress, cancellation);
    }
}
