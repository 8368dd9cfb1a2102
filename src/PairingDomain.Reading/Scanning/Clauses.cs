using PairingDomain.Monetary;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Adds what stands elsewhere in the sentence: incomplete statistics, what an amount is per, whether it is a change.</summary>
internal sealed class Clauses(RuleBook rules, string text, string original, Sentences sentences)
{
    public void Complete(List<Draft> drafts)
    {
        (int Start, int End)? statistics = null;
        var sentence = -1;
        var seen = 0;
        foreach (var draft in drafts)
        {
            var start = sentences.StartOf(draft.Start);
            if (start != sentence)
            {
                (sentence, statistics, seen) = (start, null, start);
            }

            statistics ??= sentences.StatisticsBefore(seen, draft.Start);
            seen = draft.Start;
            if (statistics is { } span)
            {
                draft.IsIncomplete = true;
                draft.Note("statistics", span.Start, span.End, original);
            }

            ReadPer(draft);
            ReadChange(draft);
        }

        ReadDollars(drafts);
    }

    private void ReadPer(Draft draft)
    {
        var at = Blanks.Skip(text, draft.End);
        while (rules.PerAfter.TryAt(text, at, out var rule, out var length))
        {
            draft.Per.Add(rule.Unit!);
            draft.Note("per", at, at + length, original);
            at = Blanks.Skip(text, at + length);
        }

        // 每人每年补助500元: within the clause in front of the number.
        const int Most = 12;
        for (
            var end = draft.Start;
            end > 0 && draft.Start - end < Most && text[end - 1] is not ('，' or '。' or ',' or '；' or '\n');

        )
        {
            if (
                draft.Kind is not (MentionKind.Percent or MentionKind.Ratio)
                && rules.PerBefore.TryBefore(text, end, out var rule, out var length)
            )
            {
                draft.Per.Insert(0, rule.Unit!);
                draft.Note("per", end - length, end, original);
                end -= length;
            }
            else
            {
                end--;
            }
        }
    }

    private void ReadChange(Draft draft)
    {
        var end = Blanks.SkipBack(text, draft.Start);
        if (rules.Changes.TryBefore(text, end, out var rule, out var length))
        {
            draft.Change = rule.Meaning == "increase" ? ChangeClaim.Increase : ChangeClaim.Decrease;
            draft.Note("change", end - length, end, original);
        }
    }

    // "10,000 yuan ($1,492.36)": a bracketed conversion of yuan is in the dollars of the United States, and so is the sign
    // in the rest of a text that says so once.
    private void ReadDollars(List<Draft> drafts)
    {
        var stated = drafts.Exists(draft =>
            draft.Kind == MentionKind.Money && draft.Currencies.Count == 1 && draft.Currencies[0] == Currency.Usd
        );
        for (var index = 0; index < drafts.Count; index++)
        {
            var draft = drafts[index];
            if (draft.Currencies.Count <= 1 || !draft.Currencies.Contains(Currency.Usd))
            {
                continue;
            }

            var converted =
                index > 0
                && drafts[index - 1] is { Kind: MentionKind.Money } yuan
                && yuan.Currencies.Contains(Currency.Cny)
                && IsBracketedBehind(yuan.End, draft.Start);
            if (converted || stated)
            {
                draft.Currencies = [Currency.Usd];
                draft.Note(converted ? "conversion-of-yuan" : "stated-currency", draft.Start, draft.End, original);
                stated = true;
            }
        }
    }

    private bool IsBracketedBehind(int end, int start) =>
        start - end is > 0 and < 24
        && text.AsSpan(end, start - end).Contains('(')
        && !text.AsSpan(end, start - end).Contains(')');
}
