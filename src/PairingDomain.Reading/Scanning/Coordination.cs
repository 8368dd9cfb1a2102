namespace PairingDomain.Reading.Scanning;

/// <summary>Numbers in a row that share what only the last has: "12, 15 and 20 villages", 3、5、8个.</summary>
internal sealed class Coordination(Sentences sentences, string text, string original)
{
    public void Complete(List<Draft> drafts)
    {
        for (var index = drafts.Count - 2; index >= 0; index--)
        {
            var (draft, next) = (drafts[index], drafts[index + 1]);
            TakeElided(draft, next);
            if (draft.HasUnit || next.IsWeak || !next.HasUnit || !IsJoined(draft.End, next.Start))
            {
                continue;
            }

            // "12,000 and 60 million Yuan more" go with two things of another sentence part: no unit is shared.
            if (
                draft.Number is { HasScale: false, Value: { } value }
                && value >= 1000
                && (next.Number.HasScale || next.Kind == MentionKind.Percent)
            )
            {
                Distribute(drafts, index);
                continue;
            }

            draft.Kind = next.Kind;
            draft.Unit = next.Unit;
            draft.Noun = next.Noun;
            draft.Currencies = next.Currencies;
            draft.IsWeak = false;
            if (next.Number.HasScale && !draft.Number.HasScale && next.Kind == MentionKind.Money)
            {
                draft.Value *= next.Number.Scale;
            }

            draft.Note("shared-unit", next.Start, next.End, original);
        }
    }

    // "153,500 labours … 768 million Yuan, respectively 12,000 and 60 million Yuan more": as many things before as now.
    private void Distribute(List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        draft.IsWeak = false;
        var sentence = sentences.StartOf(draft.Start);
        if (
            index >= 2
            && drafts[index - 2] is { HasUnit: true } first
            && first.Start >= sentence
            && drafts[index - 1].Kind == drafts[index + 1].Kind
        )
        {
            draft.Kind = first.Kind;
            draft.Unit = first.Unit;
            draft.Noun = first.Noun;
            draft.Note("respectively", first.Start, first.End, original);
        }
    }

    // "34 village and 6 township clinics", "19 drinking-water and 12 school projects": the noun is that of the last.
    private void TakeElided(Draft draft, Draft next)
    {
        const int Longest = 40;
        if (
            draft.IsChinese
            || draft is not { Kind: MentionKind.Count, Value: { } value }
            || value == 1
            || draft is { HasUnit: true, IsModifier: false }
            || next is not { Kind: MentionKind.Count, IsModifier: false, Noun: { } noun }
            || noun.Start < next.End
            || next.Start - draft.Number.End is < 3 or > Longest
        )
        {
            return;
        }

        var between = text.AsSpan(draft.Number.End, next.Start - draft.Number.End).TrimEnd();
        var isJoined = between.EndsWith(" and") || between.EndsWith(" or") || between.EndsWith(",");
        between = between[
            ..^(
                between.EndsWith(" and") ? 4
                : between.EndsWith(" or") ? 3
                : 1
            )
        ]
            .Trim();
        if (isJoined && between.Length > 0 && IsModifier(between))
        {
            draft.Unit = next.Unit;
            draft.Noun = next.Noun;
            (draft.IsWeak, draft.IsModifier) = (false, false);
            draft.Note("shared-unit", next.Start, next.End, original);
        }
    }

    // One or two words, as in front of the noun that they leave out.
    private static bool IsModifier(ReadOnlySpan<char> words)
    {
        foreach (var letter in words)
        {
            if (!char.IsAsciiLetter(letter) && letter is not (' ' or '-'))
            {
                return false;
            }
        }

        return words.Count(' ') < 2
            && words[(words.IndexOf(' ') + 1)..] is not ("of" or "them" or "these" or "those" or "whom")
            && words is not ("are" or "were" or "more" or "in" or "who");
    }

    private bool IsJoined(int end, int start) =>
        start - end is >= 0 and <= 8
        && text.AsSpan(end, start - end).Trim()
            is ","
                or "and"
                or ", and"
                or "、"
                or "和"
                or "or"
                or "及"
                or "与"
                or "&"
                or "to";
}
