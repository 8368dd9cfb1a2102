using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>
/// Numbers behind the words that they count: "Projects: 36", "Villages covered – 212", "Beneficiaries | 18,300", "a staff of 64",
/// "clinics 53" in a list, and a label on the line above its number.
/// </summary>
internal sealed class Labels(RuleBook rules, Sentences sentences, string text, string original)
{
    // A label is no longer.
    private const int Longest = 120;
    private readonly EnglishNouns nouns = new(rules, text);

    /// <summary>Takes the noun of a number's label; false where it has none.</summary>
    public bool Complete(Draft draft) => LabelledBy(draft) || GroupOf(draft) || ListedBy(draft);

    // "Projects: 36", "• Cadres seconded: 38; doctors sent – 12", "Beds" over "120".
    private bool LabelledBy(Draft draft)
    {
        var end = Blanks.SkipBack(text, draft.Start);
        if (end == 0 || !IsDivider(draft, ref end))
        {
            return false;
        }

        var from = Math.Max(Math.Max(0, end - Longest), end > 0 ? sentences.StartOf(end) : 0);
        from += text.AsSpan(from, end - from).LastIndexOfAny('\n', ';', '|') + 1;
        while (from < end && !Characters.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        var line = text.AsSpan(from, end - from);
        if (line.IsEmpty || end - from >= Longest)
        {
            return false;
        }

        if (nouns.TryComplete(draft, from, isHead: false) && draft.Noun is { } noun && noun.End <= end)
        {
            return true;
        }

        draft.Noun = null;
        draft.Unit = null;
        return TakeKnown(draft, from, end);
    }

    // A colon; a bar or a dash between blanks; the end of the line above, where nothing else stands around the number.
    private bool IsDivider(Draft draft, ref int end)
    {
        var divider = text[end - 1];
        if (divider == ':')
        {
            end--;
            return true;
        }

        var isLast = IsEnd(draft.End);
        if (divider is '|' or '-' or '–' or '—' && end < draft.Start && end > 1 && text[end - 2] is ' ' or '\t')
        {
            end = Blanks.SkipBack(text, end - 1);
            return isLast && draft.Number.IsDigits;
        }

        var between = text.AsSpan(end, draft.Start - end);
        return isLast
            && draft.Number.IsDigits
            && between.Count('\n') == 1
            && text.AsSpan(draft.End).TrimStart(" \t\r") is var rest
            && (rest.IsEmpty || rest.StartsWith("\n\n") || rest.StartsWith("\n\r\n"));
    }

    private bool IsEnd(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at >= text.Length || text[at] is '\n' or ',' or ';' or '.' or '|' or '(' or ')';
    }

    // The first word of a label that counts something, plural or not: "Labour moved to Jiangsu".
    private bool TakeKnown(Draft draft, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (
                Characters.IsLetter(text[at])
                && (at == from || !Characters.IsLetterOrDigit(text[at - 1]))
                && EnglishNumbers.Word(text, at) is { Length: > 2 } word
                && rules.EnglishNouns.Find(word) is { } rule
            )
            {
                return Take(draft, at, at + word.Length, rule.Unit);
            }
        }

        return false;
    }

    // "a staff of 64", "a team of 12".
    private bool GroupOf(Draft draft)
    {
        const string Of = " of";
        var end = Blanks.SkipBack(text, draft.Start);
        if (!text.AsSpan(0, end).EndsWith(Of, StringComparison.Ordinal))
        {
            return false;
        }

        end -= Of.Length;
        if (!rules.EnglishNouns.TryBefore(text, end, out var rule, out var length))
        {
            return false;
        }

        var isGroup = rule.Unit == Unit.Household || rule.Unit?.Code is "delegation" or "team";
        return (isGroup || rule.Unit == Unit.Person) && Take(draft, end - length, end, Unit.Person);
    }

    // "– new schools 26, clinics 53": a short phrase of a list, its noun in front of the number.
    private bool ListedBy(Draft draft)
    {
        const int MostWords = 3;
        var end = Blanks.SkipBack(text, draft.Start);
        if (
            !draft.Number.IsDigits
            || end == 0
            || text[end - 1] != 's'
            || draft.End < text.Length && text[draft.End] is not (',' or ';' or '.' or '\n' or ')')
            || !rules.EnglishNouns.TryBefore(text, end, out var rule, out var length)
        )
        {
            return false;
        }

        var at = end - length;
        for (var words = 0; words < MostWords; words++)
        {
            var before = Blanks.SkipBack(text, at);
            if (before == 0 || text[before - 1] is '\n' or ',' or ';' or '-' or '—' or '–' or '*' or '•' or ':' or '(')
            {
                return Take(draft, end - length, end, rule.Unit);
            }

            at = before;
            while (at > 0 && before - at < 20 && Characters.IsLetter(text[at - 1]))
            {
                at--;
            }

            if (at == before)
            {
                return false;
            }
        }

        return false;
    }

    private bool Take(Draft draft, int start, int end, Unit? unit)
    {
        draft.Noun = (start, end);
        draft.Unit = unit;
        draft.Note("noun-in-front", start, end, original);
        return true;
    }
}
