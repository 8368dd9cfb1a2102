using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime.Text;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Quantities;

namespace PairingDomain.Serialization;

/// <summary>
/// Writes a ledger as a JSON document, the members in the order of their <see cref="ObjectShape"/>, absent ones left out.
/// </summary>
internal static class LedgerWriter
{
    // Chinese names and typographic quotes stay readable; what is unsafe in HTML is still escaped.
    public static JsonWriterOptions Options =>
        new()
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };

    public static void Write(Ledger ledger, Utf8JsonWriter writer)
    {
        var measures = OwnMeasures(ledger);
        writer.WriteStartObject();
        writer.WriteString("format", LedgerJson.Format);
        writer.WriteNumber("version", LedgerJson.Version);
        WriteList(writer, "documents", ledger.Documents, WriteDocument);
        if (measures.Count > 0)
        {
            WriteList(writer, "measures", measures, WriteMeasure);
        }

        WriteList(writer, "figures", ledger.Figures, WriteFigure);
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteList<T>(
        Utf8JsonWriter writer,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> writeMembers
    )
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writeMembers(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // The measures that the catalogue lacks, parents before children.
    private static List<Measure> OwnMeasures(Ledger ledger)
    {
        var own = new List<Measure>();
        foreach (var figure in ledger.Figures)
        {
            AddChain(figure.Measure, own);
            AddChain(figure.Change?.Level, own);
        }

        return own;
    }

    private static void AddChain(Measure? lowest, List<Measure> own)
    {
        var chain = new Stack<Measure>();
        for (
            var measure = lowest;
            measure is not null && !Measures.TryOf(measure.Code, out _);
            measure = measure.Parent
        )
        {
            chain.Push(measure);
        }

        own.AddRange(chain.Except(own));
    }

    private static void WriteDocument(Utf8JsonWriter writer, SourceDocument document)
    {
        WriteText(writer, "id", document.Id);
        WriteText(writer, "title", document.Title);
        WriteText(writer, "publisher", document.Publisher);
        WriteText(writer, "published", document.PublishedOn is { } day ? LocalDatePattern.Iso.Format(day) : null);
        WriteText(writer, "language", document.Language);
        WriteText(writer, "address", document.Address?.OriginalString);
        WriteText(writer, "note", document.Note);
    }

    private static void WriteMeasure(Utf8JsonWriter writer, Measure measure)
    {
        WriteText(writer, "code", measure.Code);
        WriteText(writer, "kind", EnumWords.MeasureKind[(int)measure.Kind]);
        WriteText(writer, "additivity", EnumWords.Additivity[(int)measure.Additivity]);
        WriteText(writer, "group", EnumWords.MeasureGroup[(int)measure.Group]);
        WriteText(writer, "parent", measure.Parent?.Code);
        WriteText(writer, "nameEn", measure.NameEn);
        WriteText(writer, "nameZh", measure.NameZh);
        WriteText(writer, "definition", measure.Definition);
        WriteTexts(writer, "units", measure.Units.Select(unit => unit.Code));
        WriteFlag(writer, "partsAreDisjoint", measure.PartsAreDisjoint);
        WriteFlag(writer, "coversAllKinds", measure.CoversAllKinds);
    }

    private static void WriteFigure(Utf8JsonWriter writer, Figure figure)
    {
        WriteText(writer, "id", figure.Id);
        WriteText(writer, "measure", figure.Measure.Code);
        WriteText(writer, "value", figure.IsMalformed ? null : figure.Value.ToString());
        WriteTexts(writer, "readings", figure.IsMalformed ? figure.Readings.Select(reading => reading.ToString()) : []);
        WriteText(writer, "written", figure.Written);
        WriteText(writer, "resolution", figure.Resolution.Sign == 0 ? null : figure.Resolution.ToString());
        WriteText(
            writer,
            "qualifier",
            figure.Qualifier == Qualifier.Exact ? null : EnumWords.Qualifier[(int)figure.Qualifier]
        );
        WriteText(writer, "qualifierText", figure.QualifierText);
        WriteFlag(writer, "incomplete", figure.IsIncomplete);
        WriteText(writer, "speaker", figure.Speaker);
        if (figure.Per.Count > 0)
        {
            WriteList(writer, "per", figure.Per, WritePerEach);
        }

        WriteText(writer, "status", figure.Status == Status.Actual ? null : EnumWords.Status[(int)figure.Status]);
        WriteScope(writer, figure.Scope);
        WriteText(writer, "partOf", figure.PartOf);
        WriteText(writer, "converts", figure.Converts);
        WriteTexts(writer, "sameAs", figure.SameAs);
        if (figure.Change is { } change)
        {
            WriteText(writer, "change", EnumWords.ChangeKind[(int)change.Kind]);
            WriteText(writer, "changeOf", change.Level.Code);
            WriteText(writer, "changeFrom", change.BasePeriod.ToString());
        }

        WriteText(writer, "document", figure.Citation.DocumentId);
        writer.WriteNumber("start", figure.Citation.Start);
        WriteText(writer, "quote", figure.Citation.Quote);
        WriteText(writer, "section", figure.Citation.Section);
        WriteText(writer, "note", figure.Note);
    }

    private static void WritePerEach(Utf8JsonWriter writer, PerEach each)
    {
        WriteText(writer, "unit", each.Unit.Code);
        WriteFlag(writer, "implied", each.IsImplied);
    }

    private static void WriteScope(Utf8JsonWriter writer, Scope scope)
    {
        WriteStated(writer, "assisting", scope.Assisting, partner => partner.ToString());
        WriteStated(writer, "assisted", scope.Assisted, partner => partner.ToString());
        WriteStated(writer, "place", scope.Place, place => place.ToString());
        WriteText(writer, "period", scope.Period?.ToString());
        WriteText(writer, "periodText", scope.PeriodText);
        WriteText(writer, "basis", scope.Basis is { } basis ? EnumWords.Basis[(int)basis] : null);
        WriteText(writer, "occasion", scope.Occasion);
        WriteStated(writer, "sector", scope.Sector, sector => EnumWords.Sector[(int)sector]);
        WriteStated(writer, "instrument", scope.Instrument, instrument => EnumWords.Instrument[(int)instrument]);
        WriteStated(writer, "sourceOfFunds", scope.SourceOfFunds, source => EnumWords.SourceOfFunds[(int)source]);
    }

    private static void WriteStated<T>(Utf8JsonWriter writer, string name, Stated<T> stated, Func<T, string> write)
        where T : notnull => WriteTexts(writer, name, stated.IsAll ? ["all"] : stated.Values.Select(write));

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool flag)
    {
        if (flag)
        {
            writer.WriteBoolean(name, true);
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        if (all.Length == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var text in all)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
