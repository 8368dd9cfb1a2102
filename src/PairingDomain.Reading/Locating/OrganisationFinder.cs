using PairingDomain.Pairings;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Locating;

/// <summary>Finds the organisations that a text names in English: capitals that end in "Group", "College", "Co., Ltd.".</summary>
internal sealed class OrganisationFinder(Outline outline)
{
    private const int MostWords = 9;
    private const int ShortestName = 10;

    public static RoleWords Embedded => Loaded.Words;

    public static RoleWords Read(Func<string, TextReader> open) =>
        new("organisations.txt", 1, ["Enterprise", "School", "Institution", "PartyCommittee"], open);

    /// <summary>The organisations named in a sentence, in its order.</summary>
    public List<(Stretch Span, PartnerKind Kind)> In(Stretch sentence)
    {
        var found = new List<(Stretch Span, PartnerKind Kind)>();
        foreach (var (start, end, keys) in Embedded.Find(outline.Folded, sentence.Start, sentence.End))
        {
            var from = Characters.IsHan(outline.Folded[start]) ? start : Beginning(sentence.Start, start);
            if (end - from < ShortestName || from == start)
            {
                continue;
            }

            if (found.Count > 0 && found[^1].Span.Start == from)
            {
                found.RemoveAt(found.Count - 1);
            }

            found.Add((new Stretch(from, end), Enum.Parse<PartnerKind>(keys[0])));
        }

        return found;
    }

    private int Beginning(int floor, int start)
    {
        var text = outline.Folded;
        var from = start;
        for (var words = 0; words < MostWords; words++)
        {
            var end = from;
            while (end > floor && text[end - 1] is ' ')
            {
                end--;
            }

            if (end == from && from != start || end - floor < 1)
            {
                break;
            }

            var at = end;
            while (at > floor && Characters.IsLetter(text[at - 1]))
            {
                at--;
            }

            if (at == end || !char.IsAsciiLetterUpper(text[at]) && text[at..end] is not ("and" or "of"))
            {
                break;
            }

            from = at;
        }

        while (from < start && !char.IsAsciiLetterUpper(text[from]))
        {
            from = text.IndexOf(' ', from) + 1;
        }

        return from;
    }

    private static class Loaded
    {
        public static readonly RoleWords Words = Read(RuleBook.OpenEmbedded);
    }
}
