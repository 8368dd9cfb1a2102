using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>
/// Amounts and percentages whose unit the text has said before: "36 million yuan in 2013 and 40 million in 2014", "the boss
/// invested 80 million", "0.92 percent, from close to 27 in 2014".
/// </summary>
internal sealed class BareAmounts(RuleBook rules, Sentences sentences, string text, string original)
{
    private const int Nearest = 8;

    /// <summary>Takes kind and currency or unit from a figure before; false where nothing says that it is one.</summary>
    public bool Complete(List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        if (draft.Value is null || draft.Upper is not null || draft.Noun is not null || !MayFollow(draft))
        {
            return false;
        }

        var isLarge = draft.Number.HasScale && draft.Value >= 1_000_000;
        var isSpent = IsSpent(draft);
        var isCompared = IsCompared(draft) || draft.Number is { IsDecimal: true, HasScale: false };
        var sentence = sentences.StartOf(draft.Start);
        for (var before = index - 1; before >= 0 && before >= index - Nearest; before--)
        {
            var other = drafts[before];
            var isNear = before >= index - 2 && other.Start >= sentence - 1;
            if (other.Kind == MentionKind.Percent && isCompared && !isSpent && isNear && draft.Value <= 100 && !isLarge)
            {
                return Take(draft, other);
            }

            // A daily wage says nothing about a sum of millions, nor does what another sentence paid.
            if (isLarge && other.Kind == MentionKind.Money && other.Value * 1000 < draft.Value)
            {
                continue;
            }

            if (other.Kind == MentionKind.Money && other.Currencies.Count > 0)
            {
                return (
                        (isLarge && (other.Start >= sentence || draft.Value >= 1_000_000_000))
                        || isSpent
                        || (isCompared && isNear && IsLike(draft, other))
                    ) && Take(draft, other);
            }

            // A count of the same size is the likelier antecedent.
            if (
                other is { Kind: MentionKind.Count, HasUnit: true }
                && !isSpent
                && (!isLarge || other.Value >= 1_000_000)
            )
            {
                return false;
            }
        }

        return false;
    }

    private bool Take(Draft draft, Draft other)
    {
        draft.Kind = other.Kind;
        draft.Currencies = other.Currencies;
        draft.Unit = other.Kind == MentionKind.Percent ? Unit.Percent : null;
        draft.Note("antecedent", other.Start, other.End, original);
        return true;
    }

    private static bool IsLike(Draft draft, Draft other) =>
        other.Value is { Sign: > 0 } value && draft.Value <= value * 50 && draft.Value * 50 >= value;

    // "paid 3,000 plus a month", "put in another 31 million".
    private bool IsSpent(Draft draft) =>
        rules.EnglishSpending.TryBefore(text, Blanks.SkipBack(text, draft.Start), out _, out _);

    // "as against 4,700 three years before", "it was 44".
    private bool IsCompared(Draft draft)
    {
        var end = Blanks.SkipBack(text, draft.Start);
        var at = end;
        while (at > 0 && end - at < 10 && Characters.IsLetter(text[at - 1]))
        {
            at--;
        }

        return text.AsSpan(at, end - at)
            is "from"
                or "against"
                or "than"
                or "versus"
                or "to"
                or "with"
                or "was"
                or "were"
                or "is"
                or "reached"
                or "only"
                or "just";
    }

    // What follows an amount: a time, what it came from or went to, a comparison, or the end.
    private bool MayFollow(Draft draft)
    {
        var at = Blanks.Skip(text, draft.End);
        return at >= text.Length
            || !Characters.IsLetterOrDigit(text[at])
            || EnglishNumbers.Word(text, at)
                is "in"
                    or "for"
                    or "from"
                    or "by"
                    or "came"
                    or "went"
                    or "and"
                    or "to"
                    or "was"
                    or "is"
                    or "will"
                    or "were"
                    or "has"
                    or "more"
                    or "less"
                    or "as"
                    or "on"
                    or "last"
                    or "this"
                    or "a"
                    or "an"
                    or "each"
                    or "every"
                    or "per"
                    or "at"
                    or "before"
                    or "after"
                    or "earlier"
                    or "during"
                    or "the"
                    or "over"
                    or "under"
                    or "or"
                    or "but"
                    or "had"
                    or "three"
                    or "two"
                    or "one"
                    or "five"
                    or "four"
                    or "ten"
                    or "since";
    }
}
