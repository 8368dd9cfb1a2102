using System.Text;
using System.Text.Json;
using PairingDomain.Embedded;
using PairingDomain.Figures;
using PairingDomain.Serialization;

namespace PairingDomain.Reconciliation;

/// <summary>
/// Findings as a JSON document, format <c>pairing-domain-findings</c>, version 1: each with check, verdict, sentence,
/// arithmetic, explanations and the figures with their quotes, in the order given. Every number that counts is exact
/// text. Written only: findings are made by reconciling a ledger, of which <see cref="LedgerJson"/> is the document.
/// </summary>
public static class FindingJson
{
    /// <summary>The name of the format, in the member <c>format</c>.</summary>
    public const string Format = "pairing-domain-findings";

    /// <summary>The version of the format, in the member <c>version</c>.</summary>
    public const int Version = 1;

    /// <summary>The JSON Schema (draft 2020-12) of the format, with a description of each member.</summary>
    public static string Schema() => EmbeddedFile.Text("findings.schema.json");

    /// <summary>Writes findings as indented UTF-8; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument or a finding is null.</exception>
    public static void Write(IEnumerable<Finding> findings, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, LedgerWriter.Options);
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteNumber("version", Version);
        writer.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            ArgumentNullException.ThrowIfNull(finding, nameof(findings));
            Write(finding, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }

    /// <summary>The JSON text of findings.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> or one of them is null.</exception>
    public static string ToText(IEnumerable<Finding> findings)
    {
        using var stream = new MemoryStream();
        Write(findings, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>"holds-within-rounding".</summary>
    internal static string WordOf(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.ToString());

    private static void Write(Finding finding, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("check", finding.Check);
        writer.WriteString("verdict", WordOf(finding.Verdict));
        writer.WriteString("summary", finding.Summary);
        WriteTexts("arithmetic", finding.Arithmetic, writer);
        WriteTexts("explanations", finding.Explanations, writer);
        writer.WriteStartArray("figures");
        foreach (var figure in finding.Figures)
        {
            Write(figure, writer);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Figure figure, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("id", figure.Id);
        writer.WriteString("measure", figure.Measure.Code);
        if (figure.IsMalformed)
        {
            WriteTexts("readings", figure.Readings.Select(reading => reading.ToString()), writer);
        }
        else
        {
            writer.WriteString("value", figure.Value.ToString());
        }

        writer.WriteString("qualifier", EnumWords.Qualifier[(int)figure.Qualifier]);
        writer.WriteString("document", figure.Citation.DocumentId);
        writer.WriteNumber("start", figure.Citation.Start);
        writer.WriteString("quote", figure.Citation.Quote);
        writer.WriteEndObject();
    }

    private static void WriteTexts(string name, IEnumerable<string> texts, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
