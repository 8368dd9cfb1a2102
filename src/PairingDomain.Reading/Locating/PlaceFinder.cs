using NodaTime;
using PairingDomain.Places;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Locating;

/// <summary>
/// Finds the places that a text names, through the catalogue as on the day of the text. A name of several places is taken
/// for the one that lies in a province which the text names beyond doubt; else it is left with a note.
/// </summary>
internal sealed class PlaceFinder(Outline outline, LocalDate on)
{
    private const int MostWords = 7;
    private const int ShortestStem = 4;

    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "city",
        "county",
        "counties",
        "province",
        "district",
        "prefecture",
        "prefecture-level",
        "autonomous",
        "region",
        "banner",
        "league",
        "municipality",
        "new",
        "town",
        "township",
    };

    private readonly Dictionary<string, IReadOnlyList<PlaceMatch>> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> provinces = new(StringComparer.Ordinal);

    /// <summary>Names that several places have, with the places; told once each.</summary>
    public List<(Stretch Span, IReadOnlyList<PlaceMatch> Candidates)> Ambiguous { get; } = [];

    /// <summary>The places named, sentence by sentence.</summary>
    public IReadOnlyList<PlaceWords>[] Find(IReadOnlyList<Sentence> sentences)
    {
        var open = new List<(int Sentence, Stretch Span, IReadOnlyList<PlaceMatch> Matches)>();
        foreach (var sentence in sentences)
        {
            for (var at = sentence.Span.Start; at < sentence.Span.End; )
            {
                var (length, matches) = At(at, sentence.Span.End);
                if (length == 0)
                {
                    at++;
                    continue;
                }

                if (
                    matches is [var only] && Sides.ProvinceOf(only.Place) is { } province && only.How != MatchKind.Stem
                    || matches is [{ Division.Level: DivisionLevel.Province or DivisionLevel.Prefecture }]
                )
                {
                    provinces.Add(Sides.ProvinceOf(matches[0].Place) ?? "");
                }

                open.Add((sentence.Index, new Stretch(at, at + length), matches));
                at += length;
            }
        }

        var found = new List<PlaceWords>[sentences.Count];
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (sentence, span, matches) in open)
        {
            if (Choose(matches) is { } match)
            {
                (found[sentence] ??= []).Add(
                    new PlaceWords(
                        span,
                        match.Place,
                        Sides.Embedded.Of(match.Place),
                        match.How == MatchKind.Misspelling ? match.Note : null
                    )
                );
            }
            else if (told.Add(outline.Words(span)))
            {
                Ambiguous.Add((span, matches));
            }
        }

        return [.. found.Select(words => words is null ? (IReadOnlyList<PlaceWords>)[] : words)];
    }

    private PlaceMatch? Choose(IReadOnlyList<PlaceMatch> matches)
    {
        if (
            matches is [var only]
            && (only.How != MatchKind.Stem || only.Division is not { Level: DivisionLevel.County } || IsAtHome(only))
        )
        {
            return only;
        }

        // The wider of "Bijie" and "Bijie"; else the one of a province that the text names.
        foreach (var level in new[] { DivisionLevel.Province, DivisionLevel.Prefecture })
        {
            var wide = matches.Where(match => match.Division?.Level == level).Take(2).ToArray();
            if (wide is [var widest])
            {
                return widest;
            }
        }

        var home = matches.Where(IsAtHome).Take(2).ToArray();
        return home is [var one] ? one : null;
    }

    private bool IsAtHome(PlaceMatch match) =>
        Sides.ProvinceOf(match.Place) is { } province && provinces.Contains(province);

    private (int Length, IReadOnlyList<PlaceMatch> Matches) At(int at, int end)
    {
        var text = outline.Folded;
        if (Characters.IsHan(text[at]))
        {
            var length = ChineseNames.Embedded.LengthAt(text, at, end);
            return length > 0 && MatchesOf(text.Substring(at, length)) is { Count: > 0 } found
                ? (length, found)
                : (0, []);
        }

        if (!char.IsAsciiLetterUpper(text[at]) || at > 0 && Characters.IsLetterOrDigit(text[at - 1]))
        {
            return (0, []);
        }

        var stops = new List<int>(MostWords);
        for (var next = at; next < end && stops.Count < MostWords; )
        {
            var stop = WordEnd(next, end);
            if (stop == next || !char.IsAsciiLetterUpper(text[next]) && !Types.Contains(text[next..stop]))
            {
                break;
            }

            stops.Add(stop);
            next = stop < end && text[stop] == ' ' ? stop + 1 : end;
        }

        for (var last = stops.Count - 1; last >= 0; last--)
        {
            var name = text[at..stops[last]];
            name = name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name;
            if (name.Length >= ShortestStem && MatchesOf(name) is { Count: > 0 } found)
            {
                return (name.Length, found);
            }
        }

        return (0, []);
    }

    private int WordEnd(int at, int end)
    {
        var stop = at;
        while (
            stop < end
            && stop - at < 40
            && (
                Characters.IsLetter(outline.Folded[stop])
                || outline.Folded[stop] is '\'' or '-'
                    && stop + 1 < end
                    && Characters.IsLetter(outline.Folded[stop + 1])
            )
        )
        {
            // "Guangdong-Guangxi" are two names, "prefecture-level" is one word.
            if (outline.Folded[stop] == '-' && char.IsAsciiLetterUpper(outline.Folded[stop + 1]))
            {
                break;
            }

            stop++;
        }

        return stop;
    }

    private IReadOnlyList<PlaceMatch> MatchesOf(string name)
    {
        if (!known.TryGetValue(name, out var found))
        {
            known.Add(name, found = Look(name));
        }

        return found;
    }

    private IReadOnlyList<PlaceMatch> Look(string name)
    {
        var places = PlaceCatalogue.Embedded;
        var divisions = places.Divisions.FindAll(name, on);
        if (divisions.Count > 0)
        {
            var best = divisions[0].How;
            return
            [
                .. divisions
                    .Where(match => match.How == best)
                    .Select(match => new PlaceMatch(match.Division, match.How, match.Note)
                    {
                        Division = match.Division,
                    }),
            ];
        }

        try
        {
            return name.Contains(' ', StringComparison.Ordinal) || Characters.IsHan(name[0])
                ? [places.Match(name, on)]
                : [];
        }
        catch (PlaceNotFoundException)
        {
            return [];
        }
        catch (AmbiguousPlaceException)
        {
            return [];
        }
    }
}
