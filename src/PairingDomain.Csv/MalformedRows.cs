using CsvHelper;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>
/// Rows whose quotes are malformed, which the library passes over: found ahead of the rows that are taken in, and given to
/// the intake in their place among them. Threads that find and the thread that takes in may be different ones.
/// </summary>
/// <param name="most">How many are kept: no more are ever listed. Further ones are counted.</param>
internal sealed class MalformedRows(int most)
{
    private readonly Lock gate = new();
    private readonly Queue<(long Line, string Message)> kept = [];

    // The line of the first one that waits; read without the lock, row by row.
    private long first = long.MaxValue;
    private long counted;
    private long lastCounted;

    /// <summary>Whether the header was read; one that is malformed is no row but a fault of the input.</summary>
    public bool AreRows { get; set; }

    /// <summary>Takes one note of.</summary>
    /// <exception cref="CsvFormatException">It is the header.</exception>
    public void Add(CsvMalformedRecord record)
    {
        var message = record.Reason switch
        {
            CsvMalformedReason.StrayQuote => "A quote stands inside of a field that is not in quotes.",
            CsvMalformedReason.TextAfterClosingQuote => "There is text behind the quote that closes a field.",
            CsvMalformedReason.UnterminatedQuote => "A quote that opens a field is never closed.",
            _ => $"The row is malformed: {record.Reason}.",
        };
        if (!AreRows)
        {
            throw new CsvFormatException(message, 0, record.ByteOffset);
        }

        lock (gate)
        {
            if (kept.Count > most)
            {
                counted++;
                lastCounted = record.LineNumber;
            }
            else
            {
                kept.Enqueue((record.LineNumber, message));
                first = kept.Peek().Line;
            }
        }
    }

    /// <summary>Gives those before a line to the intake.</summary>
    public void Give(FlowIntake intake, long line)
    {
        if (Volatile.Read(ref first) >= line)
        {
            return;
        }

        lock (gate)
        {
            while (kept.TryPeek(out var next) && next.Line < line)
            {
                Refuse(intake, kept.Dequeue());
            }

            for (; kept.Count == 0 && counted > 0; counted--)
            {
                // Not listed any more: as many faults came before.
                Refuse(intake, (lastCounted, ""));
            }

            first = kept.TryPeek(out var waiting) ? waiting.Line : long.MaxValue;
        }
    }

    private static void Refuse(FlowIntake intake, (long Line, string Message) row)
    {
        intake.Begin(row.Line);
        intake.Refuse(0, row.Message);
        intake.End();
    }
}
