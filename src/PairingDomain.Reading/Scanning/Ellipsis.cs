using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>
/// Numbers whose noun stands elsewhere: "of the 86 engineers, 19 were women", "the number of teachers rose to 2,204",
/// 实施项目14个，其中产业类6个.
/// </summary>
internal sealed class Ellipsis(RuleBook rules, Sentences sentences, string text, string original)
{
    // A noun in front of a number is looked for no farther away.
    private const int Farthest = 240;
    private readonly EnglishNouns nouns = new(rules, text);
    private readonly Labels labels = new(rules, sentences, text, original);
    private readonly BareAmounts amounts = new(rules, sentences, text, original);

    public void Complete(List<Draft> drafts)
    {
        for (var index = 0; index < drafts.Count; index++)
        {
            var draft = drafts[index];
            if (draft.IsGeneric && draft.Unit is null)
            {
                CompleteGeneric(drafts, index);
            }
            else if (draft is { IsGeneric: true, Noun: { } noun } && noun.End <= draft.Number.Start)
            {
                TakeWhole(drafts, index);
            }
            else if (draft is { HasUnit: false, IsChinese: true })
            {
                CompletePeople(drafts, index);
            }
            else if (!draft.HasUnit && !draft.IsChinese)
            {
                CompleteBare(drafts, index);
            }
            else if (draft is { IsModifier: true, IsChinese: false })
            {
                TakeElided(drafts, index);
            }
        }
    }

    private void CompleteGeneric(List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        for (var before = index - 1; before >= 0 && before >= index - 6; before--)
        {
            var other = drafts[before];
            if (text.AsSpan(other.End, draft.Start - other.End).Contains('\n'))
            {
                return;
            }

            if (other is { IsGeneric: true, Unit: not null } && text[other.Number.End] == text[draft.Number.End])
            {
                Take(draft, other, "antecedent");
                return;
            }
        }
    }

    // "685 projects: 388 industry; 297 infrastructure"
    private void TakeElided(List<Draft> drafts, int index)
    {
        const int Most = 4;
        var draft = drafts[index];
        var sentence = sentences.StartOf(draft.Start);
        for (
            var before = index - 1;
            before >= 0 && before >= index - Most && drafts[before].Start >= sentence;
            before--
        )
        {
            var other = drafts[before];
            if (
                other is { Kind: MentionKind.Count, IsModifier: false, Unit: not null, Noun: { } noun }
                && text[noun.End - 1] == 's'
                && other.Value > draft.Value
            )
            {
                Take(draft, other, "antecedent");
                draft.IsModifier = false;
                return;
            }
        }
    }

    // 实施项目8个，其中产业3个: kinds of what is counted before, not industries.
    private void TakeWhole(List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        if (draft.Unit?.Code is not ("industry" or "session" or "course" or "{industry}"))
        {
            return;
        }

        for (var before = index - 1; before >= 0 && before >= index - 6; before--)
        {
            var other = drafts[before];
            var between = text.AsSpan(other.End, draft.Start - other.End);
            if (between.ContainsAny('\n', '。'))
            {
                return;
            }

            if (other is { IsGeneric: true, Unit.Code: "project" } && text[other.Number.End] == text[draft.Number.End])
            {
                if (between.Contains("其中", StringComparison.Ordinal))
                {
                    Take(draft, other, "antecedent");
                }

                return;
            }
        }
    }

    // 劳动力在浙江的有214.3万，比去年净增加13万8: people named in front of the number.
    private void CompletePeople(List<Draft> drafts, int index)
    {
        const int Nearest = 24;
        var draft = drafts[index];
        var sentence = sentences.StartOf(draft.Start);
        if (!draft.Number.HasScale || draft.Number.Value >= 100_000_000)
        {
            return;
        }

        if (
            index > 0
            && drafts[index - 1]
                is { IsChinese: true, IsDirect: false, Kind: MentionKind.Count, Number.HasScale: true } other
            && other.Unit == Unit.Person
            && other.Start >= sentence
        )
        {
            Take(draft, other, "antecedent");
            return;
        }

        var stop = Math.Max(Math.Max(sentence, draft.Start - Nearest), index > 0 ? drafts[index - 1].End : 0);
        if (text.AsSpan(stop, Math.Max(0, draft.Start - stop)).IndexOfAny("额资款值金") >= 0)
        {
            return;
        }

        for (var end = draft.Start; end > stop; end--)
        {
            if (
                rules.ChineseNouns.TryBefore(text, end, out var rule, out var length)
                && length > 1
                && end - length >= stop
                && rule.Unit == Unit.Person
            )
            {
                draft.Noun = (end - length, end);
                draft.Unit = rule.Unit;
                draft.Note("noun-in-front", end - length, end, original);
                return;
            }
        }
    }

    private void CompleteBare(List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        var sentence = sentences.StartOf(draft.Start);
        if (CountedBy(draft, sentence) || labels.Complete(draft) || amounts.Complete(drafts, index))
        {
            draft.IsWeak = false;
            return;
        }

        var predicate = Predicate(draft);
        if (predicate is not null && TakePredicate(draft))
        {
            draft.IsWeak = false;
            return;
        }

        // "the plant employs 240, most of them women"
        var mayStand = !draft.IsWeak || MayStandAlone(draft);
        if (
            mayStand
            && (
                draft.End >= text.Length
                || text[draft.End] is ',' or '.' or ';'
                || IsFollowedBy(draft, "and ", "in ", "at ")
            )
            && rules.EnglishEmploying.TryBefore(text, Blanks.SkipBack(text, draft.Start), out _, out var employing)
        )
        {
            var end = Blanks.SkipBack(text, draft.Start);
            draft.IsWeak = false;
            draft.Unit = Unit.Person;
            draft.Note("people", end - employing, end, original);
            return;
        }

        var reachesBack = IsFollowedBy(draft, "of them", "of these", "of those", "of whom", "of which");
        for (var before = index - 1; mayStand && before >= 0 && before >= index - 6; before--)
        {
            var other = drafts[before];
            if (other.Start < sentence && !reachesBack)
            {
                break;
            }

            if (other is { Kind: MentionKind.Count, Unit: not null, IsWeak: false })
            {
                Take(draft, other, "antecedent");
                draft.IsWeak = false;
                return;
            }
        }

        if (mayStand && (!draft.IsWeak || predicate is not null || IsAfterBeing(draft)))
        {
            draft.IsWeak = false;
            if (predicate is { Role: "people" })
            {
                draft.Unit = Unit.Person;
                draft.Note("people", draft.Start, draft.End, original);
            }
            else if (!TakeNearest(draft, sentence))
            {
                TakeTopic(drafts, index);
            }
        }
    }

    // "41 were registered", "more than 100,000 came home".
    private WordRule? Predicate(Draft draft) =>
        rules.EnglishPredicates.TryAt(text, Blanks.Skip(text, draft.End), out var rule, out _) ? rule : null;

    // "of this number 732 are girls": what they are, they are counted as.
    private bool TakePredicate(Draft draft)
    {
        var at = Blanks.Skip(text, draft.End);
        var verb = EnglishNumbers.Word(text, at);
        if (verb is not ("are" or "were"))
        {
            return false;
        }

        at = Blanks.Skip(text, at + verb.Length);
        var word = EnglishNumbers.Word(text, at);
        if (
            word.Length < 3
            || rules.EnglishNouns.Find(word) is not { } noun
            || !(word[^1] == 's' || word is "women" or "men" or "people" or "children")
        )
        {
            return false;
        }

        draft.Noun = (at, at + word.Length);
        draft.Unit = noun.Unit;
        draft.Note("noun-of-predicate", at, at + word.Length, original);
        return true;
    }

    // The peak was 37,000: what the paragraph has counted last.
    private void TakeTopic(List<Draft> drafts, int index)
    {
        const int Most = 8;
        for (var before = index - 1; before >= 0 && before >= index - Most; before--)
        {
            var other = drafts[before];
            if (
                text.AsSpan(other.End, drafts[before + 1].Start > other.End ? drafts[before + 1].Start - other.End : 0)
                    .Contains('\n')
            )
            {
                return;
            }

            if (other is { Kind: MentionKind.Count, Unit: not null, IsWeak: false })
            {
                Take(drafts[index], other, "antecedent");
                return;
            }
        }
    }

    private void Take(Draft draft, Draft other, string rule)
    {
        draft.Unit = other.Unit;
        draft.Noun = other.Noun;
        draft.Note(rule, other.Start, other.End, original);
    }

    // "the number of village schools rose to 12"
    private bool CountedBy(Draft draft, int sentence)
    {
        const string Number = "number of ";
        var start = Math.Max(sentence, draft.Start - Farthest);
        var found = text.AsSpan(start, draft.Start - start).LastIndexOf(Number, StringComparison.OrdinalIgnoreCase);
        return found >= 0 && nouns.TryComplete(draft, start + found + Number.Length, isHead: false);
    }

    private bool MayStandAlone(Draft draft)
    {
        var next = draft.End < text.Length ? text[draft.End] : ' ';
        return next is ' ' or ',' or ';' or '.' or '\n'
            && !(draft.Start > 0 && text[draft.Start - 1] is '(' or '"' or '\n');
    }

    private bool IsFollowedBy(Draft draft, params string[] words)
    {
        var at = Blanks.Skip(text, draft.End);
        return Array.Exists(words, word => text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsAfterBeing(Draft draft)
    {
        var end = Blanks.SkipBack(text, draft.Start);
        var start = end;
        while (start > 0 && end - start < 12 && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end]
            is "are"
                or "were"
                or "numbered"
                or "reached"
                or "totalled"
                or "totaled"
                or "trained"
                or "enrolled";
    }

    // The nearest plural noun in front of the number in its sentence.
    private bool TakeNearest(Draft draft, int sentence)
    {
        var stop = Math.Max(sentence, draft.Start - Farthest);
        var those = text.AsSpan(stop, draft.Start - stop).IndexOf("those who ", StringComparison.OrdinalIgnoreCase);
        if (those >= 0)
        {
            draft.Unit = Unit.Person;
            draft.Note("people", stop + those, stop + those + "those who".Length, original);
            return true;
        }

        for (var end = draft.Start; end > stop; end--)
        {
            if (text[end - 1] == 's' || text[end - 1] is 'e' or 'n')
            {
                if (
                    rules.EnglishNouns.TryBefore(text, end, out var rule, out var length)
                    && (
                        text[end - 1] == 's'
                        || rules.EnglishWords.Find(text.AsSpan(end - length, length)) is { Role: "plural" }
                    )
                )
                {
                    draft.Noun = (end - length, end);
                    draft.Unit = rule.Unit;
                    draft.Note("noun-in-front", end - length, end, original);
                    return true;
                }
            }
        }

        return false;
    }
}
