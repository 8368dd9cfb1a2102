using PairingDomain.Monetary;
using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Adds what stands elsewhere in the sentence: incomplete statistics, what an amount is per, whether it is a change.</summary>
internal sealed class Clauses(
    RuleBook rules,
    string text,
    string original,
    Sentences sentences,
    ReadingConventions conventions
)
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

        ReadPoints(drafts);
        ReadAmounts(drafts);
        ReadConversions(drafts);
        ReadSharedSigns(drafts);
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

    // "grew by 11.1%, 0.6 points above the average": points of what the sentence gives in percent.
    private void ReadPoints(List<Draft> drafts)
    {
        for (var index = 1; index < drafts.Count; index++)
        {
            var (draft, before) = (drafts[index], drafts[index - 1]);
            if (
                draft is { Kind: MentionKind.Count, IsChinese: false, Noun: { } noun }
                && before.Kind == MentionKind.Percent
                && text.AsSpan(noun.Start, noun.End - noun.Start) is "points" or "point"
                && before.Start >= sentences.StartOf(draft.Start)
            )
            {
                draft.Kind = MentionKind.Percent;
                draft.Unit = Unit.PercentagePoint;
                draft.Note("points", before.Start, before.End, original);
            }
        }
    }

    // 销售额突破200亿大关: an amount by the word in front, in the yuan that the text states elsewhere.
    private void ReadAmounts(List<Draft> drafts)
    {
        if (drafts.Find(draft => draft.Currencies.Count == 1 && draft.Currencies[0] == Currency.Cny) is not { } yuan)
        {
            return;
        }

        Draft? amount = null;
        foreach (var draft in drafts)
        {
            if (draft is not { IsChinese: true, HasUnit: false, Number.HasScale: true })
            {
                amount = draft.Kind == MentionKind.Money ? draft : amount;
                continue;
            }

            var clause = Math.Max(sentences.ClauseStartOf(draft.Start), draft.Start - 30);
            var follows =
                amount?.Start >= sentences.StartOf(draft.Start)
                && (text[draft.Number.End - 1] == '亿' || draft.Change != ChangeClaim.None);
            if (follows || text.AsSpan(clause, draft.Start - clause).IndexOfAny("额资款值金") >= 0)
            {
                amount = draft;
                draft.Kind = MentionKind.Money;
                draft.Currencies = yuan.Currencies;
                draft.Note("stated-currency", yuan.Start, yuan.End, original);
            }
        }
    }

    // "10,000 yuan ($1,492.36)": a bracketed conversion of yuan is in the dollars of the United States, and so is the sign
    // in the rest of a text that says so once. The conversion is as exact as what it converts.
    private void ReadConversions(List<Draft> drafts)
    {
        for (var index = 1; index < drafts.Count; index++)
        {
            var (draft, before) = (drafts[index], drafts[index - 1]);
            if (
                draft.Kind != MentionKind.Money
                || before.Kind != MentionKind.Money
                || !IsConversion(before.End, draft.Start)
            )
            {
                continue;
            }

            if (draft.Currencies.Count > 1 && before.Currencies.Contains(Currency.Cny))
            {
                draft.Currencies = [draft.Currencies[0]];
                draft.Note("conversion-of-yuan", before.Start, before.End, original);
            }

            if (
                draft.Qualifier == Qualifier.Exact
                && before.Qualifier != Qualifier.Exact
                && !draft.Currencies.SequenceEqual(before.Currencies)
            )
            {
                draft.Qualifier = before.Qualifier;
                draft.QualifierSpan = before.QualifierSpan;
                draft.Note(
                    "qualifier-of-converted",
                    before.QualifierSpan!.Value.Start,
                    before.QualifierSpan.Value.End,
                    original
                );
            }
        }
    }

    // A bracket that opens between the two, or "or" as in "2.4 million yuan, or $350,000".
    private bool IsConversion(int end, int start)
    {
        if (start - end is <= 0 or > 24)
        {
            return false;
        }

        var between = text.AsSpan(end, start - end);
        return (between.Contains('(') && !between.Contains(')')) || between.Trim() is ", or" or "or" or ", about";
    }

    private void ReadSharedSigns(List<Draft> drafts)
    {
        var stated = new Dictionary<Currency, Draft>();
        foreach (var draft in drafts.Where(draft => draft.Currencies.Count == 1))
        {
            stated.TryAdd(draft.Currencies[0], draft);
        }

        foreach (var draft in drafts.Where(draft => draft.Currencies.Count > 1))
        {
            if (stated.TryGetValue(draft.Currencies[0], out var other))
            {
                draft.Currencies = [draft.Currencies[0]];
                draft.Note("stated-currency", other.Start, other.End, original);
            }
            else if (conventions.Of(draft.Currencies) is { } agreed)
            {
                draft.Currencies = [agreed];
                draft.Note("convention", draft.Start, draft.End, original);
            }
        }
    }
}
