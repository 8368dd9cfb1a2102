using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PairingDomain.Embedded;
using PairingDomain.Ledgers;

namespace PairingDomain.Serialization;

/// <summary>
/// A ledger as a JSON document, format <c>pairing-domain-ledger</c>, version 1: the documents, the measures
/// of its own if it has any, and the figures, every value as exact text ("CNY 50800000", "153500 person"). Absent means
/// not stated. Reading checks everything and reports every fault with its path; a document with a fault gives no ledger.
/// Writing and reading again gives the same ledger.
/// </summary>
public static class LedgerJson
{
    /// <summary>The name of the format, in the member <c>format</c>.</summary>
    public const string Format = "pairing-domain-ledger";

    /// <summary>The version of the format that is written and read, in the member <c>version</c>.</summary>
    public const int Version = 1;

    /// <summary>The JSON Schema (draft 2020-12) of the format, with a description of each member.</summary>
    public static string Schema() => EmbeddedFile.Text("ledger.schema.json");

    /// <summary>Reads a ledger from JSON text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="LedgerException">The document is not wholly valid; all faults are listed with their paths.</exception>
    public static Ledger Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a ledger from UTF-8 bytes.</summary>
    /// <exception cref="LedgerException">The document is not wholly valid; all faults are listed with their paths.</exception>
    public static Ledger Read(ReadOnlyMemory<byte> utf8Json) =>
        TryRead(utf8Json, out var ledger, out var faults) ? ledger : throw new LedgerException(faults);

    /// <summary>Reads a ledger from a stream of UTF-8 to its end; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="LedgerException">The document is not wholly valid; all faults are listed with their paths.</exception>
    public static Ledger Read(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var buffer = new MemoryStream();
        utf8Json.CopyTo(buffer);
        return Read(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    /// <summary>Reads a ledger from UTF-8 bytes; does not throw for a bad document.</summary>
    /// <param name="utf8Json">The document; a byte order mark is allowed.</param>
    /// <param name="ledger">The ledger; null when there are faults.</param>
    /// <param name="faults">Every fault with its path; empty when there is a ledger.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8Json,
        [NotNullWhen(true)] out Ledger? ledger,
        out IReadOnlyList<LedgerFault> faults
    )
    {
        var list = new FaultList();
        ledger = null;
        if (!Utf8.IsValid(utf8Json.Span))
        {
            list.Add("$", "not UTF-8.");
            faults = list.All;
            return false;
        }

        try
        {
            var text = utf8Json.Span.StartsWith(Encoding.UTF8.Preamble)
                ? utf8Json[Encoding.UTF8.Preamble.Length..]
                : utf8Json;
            using var document = JsonDocument.Parse(text);
            ledger = new LedgerReader(list).Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            list.Add(
                "$",
                FormattableString.Invariant(
                    $"not JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}: {exception.Message}"
                )
            );
        }

        faults = list.All;
        return ledger is not null;
    }

    /// <summary>Writes a ledger as indented UTF-8; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Ledger ledger, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, LedgerWriter.Options);
        LedgerWriter.Write(ledger, writer);
    }

    /// <summary>The JSON text of a ledger.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="ledger"/> is null.</exception>
    public static string ToText(Ledger ledger)
    {
        using var stream = new MemoryStream();
        Write(ledger, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
