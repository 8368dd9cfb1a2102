using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime.Text;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;

namespace PairingDomain.Tables;

/// <summary>
/// Writes a table as JSON, invariant, numbers as strings so that no reader takes them for binary doubles:
/// <code>
/// { "format": "pairing-domain-table", "version": 1, "axes": ["pairing", "plan"], "unit": "CNY",
///   "rows": [ { "key": [ { "axis": "pairing", "kind": "one", "code": "440300>520000" }, … ], "state": "partial",
///               "total": { "value": "CNY 50800000", "number": "50800000", "bounds": "[50750000, 50850000]",
///                          "isIncomplete": false, "included": ["s3-001"],
///                          "leftOut": [ { "figure": "s3-002", "reason": "part", "coveredBy": "s3-001" } ], "conflicts": [] },
///               "shares": [], "sources": [ { "document": "s3", "start": 10, "end": 27, "quote": "50.8 million Yuan" } ] },
///             { "key": …, "refusal": { "reason": "overlap", "explanation": "…", "figures": […], "dimensions": ["period"] } … } ],
///   "grandTotal": { "total": … } }
/// </code>
/// Members that do not apply (value and number of a total that has only bounds, coveredBy, dimension) are left out.
/// </summary>
internal static class TableJson
{
    private const string Format = "pairing-domain-table";
    private const int Version = 1;

    // Chinese names stay readable; what is unsafe in HTML is still escaped.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string ToText(TotalTable table)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(table, writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public static void Write(TotalTable table, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteNumber("version", Version);
        WriteWords(writer, "axes", table.Axes);
        writer.WriteString("unit", table.ToldIn.Code);
        writer.WriteStartArray("rows");
        foreach (var row in table)
        {
            Write(row, writer);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("grandTotal");
        Write(table.GrandTotal, writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void Write(TotalRow row, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("key");
        foreach (var part in row.Key)
        {
            writer.WriteStartObject();
            writer.WriteString("axis", Words.Of(part.Axis));
            writer.WriteString("kind", Words.Of(part.Kind));
            writer.WriteString("code", part.Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("state", Words.Of(row.State));
        Write(row.Outcome, writer);
        writer.WriteStartArray("shares");
        foreach (var share in row.Shares)
        {
            writer.WriteStartObject();
            writer.WriteString("figure", share.Figure.Id);
            writer.WriteString("from", LocalDatePattern.Iso.Format(share.Days.Start));
            writer.WriteString("to", LocalDatePattern.Iso.Format(share.Days.End));
            writer.WriteString("share", share.Share.ToString());
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("sources");
        foreach (var source in row.Sources)
        {
            writer.WriteStartObject();
            writer.WriteString("document", source.DocumentId);
            writer.WriteNumber("start", source.Start);
            writer.WriteNumber("end", source.End);
            writer.WriteString("quote", source.Quote);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(TotalOutcome outcome, Utf8JsonWriter writer)
    {
        if (outcome.Total is { } total)
        {
            writer.WriteStartObject("total");
            Write(total, writer);
        }
        else
        {
            var refusal = outcome.Refusal!;
            writer.WriteStartObject("refusal");
            writer.WriteString("reason", Words.Of(refusal.Reason));
            writer.WriteString("explanation", refusal.Explanation);
            WriteIds(writer, "figures", refusal.Figures);
            WriteWords(writer, "dimensions", refusal.Dimensions);
        }

        writer.WriteEndObject();
    }

    private static void Write(Total total, Utf8JsonWriter writer)
    {
        if (total.Value is { } value)
        {
            writer.WriteString("value", value.ToString());
        }

        if (total.Number is { } number)
        {
            writer.WriteString("number", number.ToString());
        }

        writer.WriteString("bounds", total.Bounds.ToString());
        writer.WriteBoolean("isIncomplete", total.IsIncomplete);
        WriteIds(writer, "included", total.Included);
        writer.WriteStartArray("leftOut");
        foreach (var one in total.LeftOut)
        {
            writer.WriteStartObject();
            writer.WriteString("figure", one.Figure.Id);
            writer.WriteString("reason", Words.Of(one.Reason));
            if (one.CoveredBy is { } cover)
            {
                writer.WriteString("coveredBy", cover.Id);
            }

            if (one.Dimension is { } dimension)
            {
                writer.WriteString("dimension", Words.Of(dimension));
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("conflicts");
        foreach (var conflict in total.Conflicts)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Words.Of(conflict.Kind));
            WriteIds(writer, "figures", [conflict.First, conflict.Second]);
            WriteWords(writer, "dimensions", conflict.Dimensions);
            writer.WriteString("settlement", conflict.Settlement);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<Figure> figures)
    {
        writer.WriteStartArray(name);
        foreach (var figure in figures)
        {
            writer.WriteStringValue(figure.Id);
        }

        writer.WriteEndArray();
    }

    private static void WriteWords<T>(Utf8JsonWriter writer, string name, IReadOnlyList<T> values)
        where T : struct, Enum
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(Words.Of(value));
        }

        writer.WriteEndArray();
    }
}
