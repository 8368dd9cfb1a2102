using System.Buffers;
using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>
/// Flows as JSON Lines: one object a line, in UTF-8, the lines ended by a line feed. Members are <c>amount</c> ("CNY
/// 50800000", or a number or text beside <c>currency</c>), <c>currency</c>, <c>date</c>, <c>assisting</c>, <c>assisted</c>,
/// <c>sector</c>, <c>instrument</c>, <c>sourceOfFunds</c> and <c>kind</c>, in any order, texts as <see cref="FlowIntake"/>
/// reads them; null is absence. Blank lines are passed over.
/// </summary>
/// <remarks>An organisation's Chinese name, which adds nothing to its identity, is not written; the binary file keeps it.</remarks>
public static class FlowJsonLines
{
    private const int RowsPerReport = 1 << 14;
    private const int BytesPerWrite = 1 << 16;

    /// <summary>Reads flows. Every bad line is reported with its line, its byte and the reason.</summary>
    /// <param name="stream">Where from; read to its end, and left open.</param>
    /// <param name="options">How texts are read and what is kept; null takes <c>new()</c>.</param>
    /// <param name="progress">Told of lines and bytes; null where nobody asks.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RegisterReading Read(
        Stream stream,
        RegisterOptions? options = null,
        IProgress<FlowProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(stream);
        var intake = new FlowIntake(options);
        var lines = new LineReader(stream, intake.Options.LongestRow);
        var flow = new JsonFlowReader(intake);
        long? length = stream.CanSeek ? stream.Length - stream.Position : null;
        while (lines.TryRead(out var line))
        {
            flow.Read(lines.Line, line);
            if (lines.Line % RowsPerReport == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new FlowProgress(intake.Rows, lines.Bytes, length));
            }
        }

        if (lines.IsTooLong)
        {
            intake.RefuseInput(
                lines.Line,
                0,
                FormattableString.Invariant(
                    $"The line has more than {intake.Options.LongestRow} bytes. Reading ends here."
                )
            );
        }

        progress?.Report(new FlowProgress(intake.Rows, lines.Bytes, length));
        return intake.Finish();
    }

    /// <summary>Writes flows, one a line; <see cref="Read"/> gives them back.</summary>
    /// <param name="flows">A table, or any flows.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="progress">Told of flows and bytes; null where nobody asks.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">One of the flows is <c>default</c>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Write(
        IEnumerable<Flow> flows,
        Stream stream,
        IProgress<FlowProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(flows);
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>(BytesPerWrite * 2);
        using var writer = new JsonFlowWriter(buffer);
        long rows = 0;
        long bytes = 0;
        void Put()
        {
            cancellation.ThrowIfCancellationRequested();
            stream.Write(buffer.WrittenSpan);
            bytes += buffer.WrittenCount;
            buffer.ResetWrittenCount();
            progress?.Report(new FlowProgress(rows, bytes, null));
        }

        foreach (var flow in flows)
        {
            writer.Write(flow);
            rows++;
            if (buffer.WrittenCount >= BytesPerWrite)
            {
                Put();
            }
        }

        Put();
    }
}
