using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Locating;

/// <summary>
/// Gives every figure its sides: the places and organisations of its part of the sentence, else of the sentences before it
/// in the paragraph, else of the title.
/// </summary>
internal sealed class SidesReader(
    Outline outline,
    IReadOnlyList<Mention> mentions,
    IReadOnlyList<PlaceWords>[] places,
    LocalDate on
)
{
    private readonly OrganisationFinder organisations = new(outline);
    private SidesReading title = SidesReading.None;
    private SidesReading carried = SidesReading.None;

    /// <summary>The sides of each mention.</summary>
    public SidesReading[] Read()
    {
        var readings = new SidesReading[mentions.Count];
        Array.Fill(readings, SidesReading.None);
        var at = 0;
        var paragraph = -1;
        foreach (var sentence in outline.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                paragraph = sentence.Paragraph;
                carried = title;
            }

            foreach (var part in Parts(sentence.Span))
            {
                var own = Of(part, places[sentence.Index]);
                var whole = Completed(own);
                for (; at < mentions.Count && mentions[at].NumberStart < part.End; at++)
                {
                    readings[at] = whole;
                }

                carried = whole;
            }

            // The first words of a text that name both sides name those of the whole.
            if (title.Assisting.Count == 0 || title.Assisted.Count == 0)
            {
                title = new(
                    title.Assisting.Count > 0 ? title.Assisting : carried.Assisting,
                    title.Assisted.Count > 0 ? title.Assisted : carried.Assisted,
                    title.Assisting.Count > 0 ? title.AssistingWords : carried.AssistingWords,
                    title.Assisted.Count > 0 ? title.AssistedWords : carried.AssistedWords,
                    false,
                    false
                );
            }
        }

        return readings;
    }

    /// <summary>Whether a sentence begins with an organisation, so that it speaks of something else than the one before.</summary>
    public bool BeginsWithOrganisation(Sentence sentence) =>
        organisations.In(sentence.Span) is [var first, ..] && first.Span.Start - sentence.Span.Start <= 4;

    private SidesReading Completed(SidesReading own) =>
        new(
            own.Assisting.Count > 0 ? own.Assisting : carried.Assisting,
            own.Assisted.Count > 0 ? own.Assisted : carried.Assisted,
            own.Assisting.Count > 0 ? own.AssistingWords : carried.AssistingWords,
            own.Assisted.Count > 0 ? own.AssistedWords : carried.AssistedWords,
            own.Assisting.Count > 0,
            own.Assisted.Count > 0
        );

    // A semicolon begins another statement.
    private IEnumerable<Stretch> Parts(Stretch sentence)
    {
        var from = sentence.Start;
        for (
            int next;
            (next = outline.Folded.AsSpan(from, sentence.End - from).IndexOfAny(';', '；')) >= 0;
            from += next + 1
        )
        {
            yield return new Stretch(from, from + next + 1);
        }

        yield return new Stretch(from, sentence.End);
    }

    private SidesReading Of(Stretch part, IReadOnlyList<PlaceWords> named)
    {
        var assisting = Narrowest(part, named, Side.Assisting);
        var assisted = Narrowest(part, named, Side.Assisted);
        var partners = assisting.Places.Count > 0 ? assisting.Places.ConvertAll(Partner.Of) : Nobody;
        var words = assisting.Words;
        if (organisations.In(part) is [var (span, kind), ..] && span.Start - part.Start <= 24)
        {
            var seat = named.FirstOrDefault(place => place.Span.Start >= span.Start && place.Span.End <= span.End);
            var home = seat?.Place ?? (carried.Assisting is [var giver, ..] ? giver.Place : null);
            if (home is not null && seat?.Side != Side.Assisted && TryName(span, out var name))
            {
                partners = [Partner.Organisation(kind, name, home)];
                words = span;
            }
        }

        return new(partners, assisted.Places, words, assisted.Words, true, true);
    }

    private bool TryName(Stretch span, out string name)
    {
        name = outline.Words(span).Trim();
        return name.Length <= 200 && !name.Contains('@', StringComparison.Ordinal) && !name.Any(char.IsControl);
    }

    private static readonly List<Place> Nowhere = [];
    private static readonly List<Partner> Nobody = [];

    private (List<Place> Places, Stretch Words) Narrowest(Stretch part, IReadOnlyList<PlaceWords> named, Side side)
    {
        const int MostPlaces = 12;
        if (named.Count == 0)
        {
            return (Nowhere, default);
        }

        var found = new List<Place>();
        Stretch words = default;
        foreach (var place in named)
        {
            if (
                place.Side == side
                && part.Contains(place.Span.Start)
                && found.Count < MostPlaces
                && !found.Contains(place.Place)
            )
            {
                words = words.Length == 0 ? place.Span : words;
                found.Add(place.Place);
            }
        }

        if (found.Count > 1)
        {
            found.RemoveAll(outer => found.Exists(inner => inner != outer && IsWithin(inner, outer)));
        }

        return (found, words);
    }

    private bool IsWithin(Place inner, Place outer) =>
        PlaceCatalogue.Embedded.Divisions is var divisions
        && inner.Code is { } small
        && outer.Code is { } large
        && outer.Kind == PlaceKind.Division
        && (
            small == large
                ? inner.Kind != PlaceKind.Division
                : divisions.TryGet(small, on, out var one)
                    && divisions.TryGet(large, on, out var other)
                    && divisions.IsWithin(one, other, on)
        );
}
