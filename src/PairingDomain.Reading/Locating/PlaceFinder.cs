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

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> TypeNames = Types.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private readonly NamesOfPlaces names = new(on);
    private readonly HashSet<string> provinces = new(StringComparer.Ordinal);

    /// <summary>Names that several places have, with the places; told once each.</summary>
    public List<(Stretch Span, IReadOnlyList<PlaceMatch> Candidates)> Ambiguous { get; } = [];

    /// <summary>The places named, sentence by sentence.</summary>
    public IReadOnlyList<PlaceWords>[] Find(IReadOnlyList<Sentence> sentences)
    {
        var open = new List<(int Sentence, Stretch Span, NamedPlaces Named)>();
        foreach (var sentence in sentences)
        {
            for (var at = sentence.Span.Start; at < sentence.Span.End; )
            {
                var (length, named) = At(at, sentence.Span.End);
                if (named is null)
                {
                    at++;
                    continue;
                }

                if (named.Province is { } province)
                {
                    provinces.Add(province);
                }

                open.Add((sentence.Index, new Stretch(at, at + length), named));
                at += length;
            }
        }

        var found = new List<PlaceWords>[sentences.Count];
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (sentence, span, named) in open)
        {
            if (!named.IsChosen)
            {
                named.Choose(Choose(named.Matches));
            }

            if (named.Chosen is { } match)
            {
                (found[sentence] ??= []).Add(
                    new PlaceWords(
                        span,
                        match.Place,
                        named.Side,
                        match.How == MatchKind.Misspelling ? match.Note : null
                    )
                );
            }
            else if (told.Add(outline.Words(span)))
            {
                Ambiguous.Add((span, named.Matches));
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

    private (int Length, NamedPlaces? Named) At(int at, int end)
    {
        var text = outline.Folded;
        if (Characters.IsHan(text[at]))
        {
            var length = ChineseNames.Embedded.LengthAt(text, at, end);
            return length > 0 && names.Of(text.AsSpan(at, length)) is { Matches.Count: > 0 } found
                ? (length, found)
                : (0, null);
        }

        if (!char.IsAsciiLetterUpper(text[at]) || at > 0 && Characters.IsLetterOrDigit(text[at - 1]))
        {
            return (0, null);
        }

        Span<int> stops = stackalloc int[MostWords];
        var count = 0;
        for (var next = at; next < end && count < MostWords; )
        {
            var stop = WordEnd(next, end);
            if (
                stop == next
                || !char.IsAsciiLetterUpper(text[next]) && !TypeNames.Contains(text.AsSpan(next, stop - next))
            )
            {
                break;
            }

            stops[count++] = stop;
            next = stop < end && text[stop] == ' ' ? stop + 1 : end;
        }

        for (var last = count - 1; last >= 0; last--)
        {
            var name = text.AsSpan(at, stops[last] - at);
            name = name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name;
            if (name.Length >= ShortestStem && names.Of(name) is { Matches.Count: > 0 } found)
            {
                return (name.Length, found);
            }
        }

        return (0, null);
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
}
