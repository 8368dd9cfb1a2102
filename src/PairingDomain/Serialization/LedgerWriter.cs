using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime.Text;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Quantities;

namespace PairingDomain.Serialization;

/// <summary>Writes a ledger as a JSON document: one line per document and per figure member, absent members left out.</summary>
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
        WriteList(
            writer,
            "documents",
            ledger.Documents,
            document => JsonSerializer.Serialize(writer, ToDto(document), LedgerJsonContext.Default.DocumentDto)
        );
        if (measures.Count > 0)
        {
            WriteList(
                writer,
                "measures",
                measures,
                measure => JsonSerializer.Serialize(writer, ToDto(measure), LedgerJsonContext.Default.MeasureDto)
            );
        }

        WriteList(
            writer,
            "figures",
            ledger.Figures,
            figure => JsonSerializer.Serialize(writer, ToDto(figure), LedgerJsonContext.Default.FigureDto)
        );
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        writer.WriteEndArray();
    }

    // The measures that the catalogue lacks, parents before children.
    private static List<Measure> OwnMeasures(Ledger ledger)
    {
        var own = new List<Measure>();
        foreach (var figure in ledger.Figures)
        {
            var chain = new Stack<Measure>();
            for (
                var measure = figure.Measure;
                measure is not null && !Measures.TryOf(measure.Code, out _);
                measure = measure.Parent
            )
            {
                chain.Push(measure);
            }

            own.AddRange(chain.Except(own));
        }

        return own;
    }

    private static DocumentDto ToDto(SourceDocument document) =>
        new()
        {
            Id = document.Id,
            Title = document.Title,
            Publisher = document.Publisher,
            Published = document.PublishedOn is { } date ? LocalDatePattern.Iso.Format(date) : null,
            Language = document.Language,
            Address = document.Address?.OriginalString,
            Note = document.Note,
        };

    private static MeasureDto ToDto(Measure measure) =>
        new()
        {
            Code = measure.Code,
            Kind = EnumText<MeasureKind>.Write(measure.Kind),
            Additivity = EnumText<Additivity>.Write(measure.Additivity),
            Group = EnumText<MeasureGroup>.Write(measure.Group),
            Parent = measure.Parent?.Code,
            NameEn = measure.NameEn,
            NameZh = measure.NameZh,
            Definition = measure.Definition,
            Units = measure.Units.Count == 0 ? null : [.. measure.Units.Select(unit => unit.Code)],
        };

    private static FigureDto ToDto(Figure figure) =>
        new()
        {
            Id = figure.Id,
            Measure = figure.Measure.Code,
            Value = figure.IsMalformed ? null : figure.Value.ToString(),
            Readings = figure.IsMalformed ? [.. figure.Readings.Select(reading => reading.ToString())] : null,
            Written = figure.Written,
            Resolution = figure.Resolution.Sign == 0 ? null : figure.Resolution.ToString(),
            Qualifier = figure.Qualifier == Qualifier.Exact ? null : EnumText<Qualifier>.Write(figure.Qualifier),
            QualifierText = figure.QualifierText,
            Incomplete = figure.IsIncomplete ? true : null,
            Speaker = figure.Speaker,
            Per =
                figure.Per.Count == 0
                    ? null
                    :
                    [
                        .. figure.Per.Select(each => new PerEachDto
                        {
                            Unit = each.Unit.Code,
                            Implied = each.IsImplied ? true : null,
                        }),
                    ],
            Status = figure.Status == Status.Actual ? null : EnumText<Status>.Write(figure.Status),
            Assisting = Words(figure.Scope.Assisting, partner => partner.ToString()),
            Assisted = Words(figure.Scope.Assisted, partner => partner.ToString()),
            Place = Words(figure.Scope.Place, place => place.ToString()),
            Period = figure.Scope.Period?.ToString(),
            PeriodText = figure.Scope.PeriodText,
            Basis = figure.Scope.Basis is { } basis ? EnumText<Periods.Basis>.Write(basis) : null,
            Occasion = figure.Scope.Occasion,
            Sector = Words(figure.Scope.Sector, EnumText<Sector>.Write),
            Instrument = Words(figure.Scope.Instrument, EnumText<Instrument>.Write),
            SourceOfFunds = Words(figure.Scope.SourceOfFunds, EnumText<SourceOfFunds>.Write),
            PartOf = figure.PartOf,
            Converts = figure.Converts,
            SameAs = figure.SameAs.Count == 0 ? null : [.. figure.SameAs],
            Document = figure.Citation.DocumentId,
            Start = figure.Citation.Start,
            Quote = figure.Citation.Quote,
            Section = figure.Citation.Section,
            Note = figure.Note,
        };

    private static string[]? Words<T>(Stated<T> stated, Func<T, string> write)
        where T : notnull =>
        stated.IsAll ? ["all"]
        : stated.IsStated ? [.. stated.Values.Select(write)]
        : null;
}
