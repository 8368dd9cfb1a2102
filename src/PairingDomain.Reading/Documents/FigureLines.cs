using System.Text;
using System.Text.Json;
using PairingDomain.Figures;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Quantities;

namespace PairingDomain.Reading.Documents;

/// <summary>
/// A reading as JSON Lines, one mention a line: the format in which annotated documents are kept and compared. Spans are in
/// Unicode code points, so that programs of any language count alike; percent is in percent.
/// </summary>
public static class FigureLines
{
    /// <summary>The lines of a reading; mentions without a value ("thousands of") and durations are left in, dropped ones out.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static string Write(DocumentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var points = new CodePoints(reading.Text);
        var lines = new StringBuilder();
        foreach (var figure in reading.Figures)
        {
            if (!figure.IsDropped && !figure.Mention.IsVague)
            {
                lines.Append(Line(figure, points)).Append('\n');
            }
        }

        return lines.ToString();
    }

    private static string Line(ReadFigure figure, CodePoints points)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartObject();
            WriteMention(json, figure, points);
            WriteScope(json, figure);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteMention(Utf8JsonWriter json, ReadFigure figure, CodePoints points)
    {
        var mention = figure.Mention;
        json.WriteString("id", figure.Id);
        json.WriteNumber("start", points.Before(mention.Start));
        json.WriteNumber("end", points.Before(mention.End));
        json.WriteString("quote", mention.Text);
        json.WriteString("number_text", mention.NumberText);
        json.WriteString("value", mention.Value?.ToString());
        if (mention.IsMalformed)
        {
            json.WriteStartArray("readings");
            foreach (var reading in mention.Readings)
            {
                json.WriteStringValue(reading.ToString());
            }

            json.WriteEndArray();
        }

        json.WriteString("kind", mention.Kind.ToString().ToLowerInvariant());
        json.WriteString("currency", mention.Currency?.Code);

        // A counted noun without a code is written without the braces of its unit.
        json.WriteString("unit", mention.Unit?.Code.Trim('{', '}'));
        json.WriteString(
            "qualifier",
            mention switch
            {
                { Qualifier: Qualifier.Exact, IsIncomplete: true } => "incomplete-statistics",
                { Qualifier: Qualifier.AtLeast } => "at-least",
                { Qualifier: Qualifier.AtMost } => "at-most",
                { Qualifier: Qualifier.UpTo } => "up-to",
                _ => mention.Qualifier.ToString().ToLowerInvariant(),
            }
        );
        json.WriteString("per", mention.Per.Count > 0 ? mention.Per[0].Code : null);
    }

    private static void WriteScope(Utf8JsonWriter json, ReadFigure figure)
    {
        var scope = figure.Scope;
        json.WriteString("measure", figure.Measure?.Code);
        json.WriteString("assisting", Names(scope.Assisting.Values.Select(NameOf)));
        json.WriteString("assisted", Names(scope.Assisted.Values.Select(NameOf)));
        json.WriteString("place", Names(scope.Place.Values.Select(NameOf)));
        json.WriteString("period", scope.Period?.AsStated().ToString());
        json.WriteString("period_text", scope.PeriodText);
        json.WriteBoolean("period_inferred", scope.Period?.IsInferred ?? false);
        json.WriteBoolean("cumulative", scope.Basis == Basis.Cumulative);
        json.WriteString("part_of", figure.PartOf);
        json.WriteString("converts", figure.Converts);
        json.WriteStartArray("same_as");
        foreach (var other in figure.SameAs)
        {
            json.WriteStringValue(other);
        }

        json.WriteEndArray();
        json.WriteStartArray("flags");
        if (figure.Status != Status.Actual)
        {
            json.WriteStringValue(figure.Status.ToString().ToLowerInvariant());
        }

        json.WriteEndArray();
        json.WriteString("sector", figure.Topic);
    }

    private static string? Names(IEnumerable<string> names) =>
        string.Join(" and ", names) is { Length: > 0 } joined ? joined : null;

    private static string NameOf(Partner partner) => partner.Name ?? NameOf(partner.Place);

    // The name of its last record: a label for people, not an identity.
    private static string NameOf(Place place) =>
        place.Name
        ?? (
            place.Code is { } code && PlaceCatalogue.Embedded.Divisions.RecordsOf(code) is [.., var last]
                ? last.Name
                : place.ToString()
        );
}
