using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Places;
using PairingDomain.Reading.Dating;
using PairingDomain.Reading.Locating;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Documents;

/// <summary>
/// Reads a report: finds its quantities, tells what each measures, for whom, where and when, how they hang together, and
/// makes a ledger of them. The same text gives the same reading everywhere; the time it takes is in proportion to the text.
/// </summary>
public static class DocumentReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text, of any length, well-formed or not.</param>
    /// <param name="source">The document it is; null to go by what its head says (<see cref="DocumentHead"/>), which is then marked as inferred.</param>
    /// <param name="corrections">What a person has said about single figures.</param>
    /// <param name="conventions">What holds in the text without being said, such as the currency of "$"; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DocumentReading ReadDocument(
        string text,
        SourceDocument? source = null,
        IReadOnlyList<Correction>? corrections = null,
        ReadingConventions? conventions = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        var mentions = conventions is null ? MentionReader.Read(text) : MentionReader.Read(text, conventions);
        var outline = new Outline(text);
        var notes = new List<ReadingNote>();
        if (source is null)
        {
            source = DocumentHead.Read(outline, "document");
            notes.Add(new(NoteKind.Inferred, null, source.Note!, 0, ""));
        }

        var (corrected, unfit) = Anchors.Place(text, mentions, corrections ?? []);
        foreach (var correction in unfit)
        {
            notes.Add(
                new(
                    NoteKind.Unfit,
                    null,
                    $"The correction ({correction.Kind}) of “{correction.Quote}” fits no mention any more.",
                    0,
                    ""
                )
            );
        }

        var figures = mentions.Count == 0 ? [] : Read(outline, mentions, source, corrected, notes);
        var ledger = Ledger.Create(
            [source],
            figures.Where(figure => figure.Figure is not null).Select(figure => figure.Figure!)
        );
        return new(
            text,
            source,
            figures.AsReadOnly(),
            ledger,
            notes.AsReadOnly(),
            corrections ?? [],
            unfit.AsReadOnly(),
            conventions
        );
    }

    private static List<ReadFigure> Read(
        Outline outline,
        IReadOnlyList<Mention> mentions,
        SourceDocument source,
        Dictionary<int, Correction> corrected,
        List<ReadingNote> notes
    )
    {
        var measures = new MeasureReader(MeasureBook.Embedded, outline, mentions).Read();
        var year = DocumentHead.YearOf(source.Title) is > 0 and var told ? told : DocumentHead.YearOf(outline);
        var today = source.PublishedOn ?? DocumentHead.DayOf(outline);
        if (source.PublishedOn is null && today is not null)
        {
            notes.Add(
                new(
                    NoteKind.Inferred,
                    null,
                    FormattableString.Invariant(
                        $"The text seems to speak from {today.Value:uuuu-MM-dd}, or its month."
                    ),
                    0,
                    ""
                )
            );
        }

        var times = new TimeFinder(outline, mentions, today, year).Find();
        var on = DayOf(source, year, times);
        var finder = new PlaceFinder(outline, on);
        var places = finder.Find(outline.Sentences);
        foreach (var (span, candidates) in finder.Ambiguous)
        {
            notes.Add(
                new(
                    NoteKind.Spelling,
                    null,
                    $"May be {string.Join(" or ", candidates.Take(4).Select(match => match.Place.ToString()))}; left out.",
                    span.Start,
                    outline.Words(span)
                )
            );
        }

        foreach (
            var misspelt in places
                .SelectMany(named => named)
                .Where(place => place.Note is not null)
                .DistinctBy(place => outline.Words(place.Span))
        )
        {
            notes.Add(new(NoteKind.Spelling, null, misspelt.Note!, misspelt.Span.Start, outline.Words(misspelt.Span)));
        }

        var sides = new SidesReader(outline, mentions, places, on);
        var document = PeriodReader.OfDocument(outline, times, year);
        var periods = new PeriodReader(
            outline,
            mentions,
            measures,
            times,
            document,
            sides.BeginsWithOrganisation
        ).Read();
        var facts = new Facts(outline, mentions, measures, periods, sides.Read(), source);
        facts.Correct(corrected, notes);
        facts.Link();
        return new FigureMaker(facts, corrected, notes).Make();
    }

    // The day on which places are looked up.
    private static LocalDate DayOf(SourceDocument source, int year, IReadOnlyList<TimeWords>[] times)
    {
        var divisions = PlaceCatalogue.Embedded.Divisions;
        var last = times
            .SelectMany(words => words)
            .Where(words => !words.IsInferred)
            .Select(words => words.Period?.End)
            .Where(day => day is not null)
            .DefaultIfEmpty(divisions.LastDay)
            .Max();
        var day = source.PublishedOn ?? (year > 0 ? new LocalDate(year, 12, 31) : last!.Value);
        return LocalDate.Max(divisions.FirstDay, LocalDate.Min(day, divisions.LastDay));
    }
}
