using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Finds the noun that an English number counts: the head of the phrase behind it.</summary>
internal sealed class EnglishNouns(RuleBook rules, string text)
{
    private const int MostWords = 9;

    /// <summary>Adds the noun; false where the words show that the number is no figure.</summary>
    public bool TryComplete(Draft draft, int behind)
    {
        var isWord = !draft.Number.IsDigits;
        if (Find(behind, draft.Number.Value == 1, out var noun, out var isFirst, out var rule))
        {
            draft.Noun = noun;
            draft.Unit = rule?.Unit ?? CountedUnit(noun);
            draft.IsDirect = isFirst && rule is not null;
            draft.Note(isFirst ? "noun-behind" : "head-noun", noun.Start, noun.End, text);
            if (isFirst)
            {
                draft.End = draft.UnitEnd = noun.End;
            }

            return true;
        }

        return !isWord || draft.Number.HasScale;
    }

    private bool Find(int behind, bool isOne, out (int Start, int End) noun, out bool isFirst, out UnitRule? rule)
    {
        var (at, words) = (behind, 0);
        (int Start, int End)? singular = null;
        (int Start, int End)? last = null;
        UnitRule? singularRule = null;
        isFirst = false;
        rule = null;
        noun = default;
        for (; words <= MostWords; words++)
        {
            at = SkipAside(at, words);
            var end = EndOfWord(at);
            if (end == at)
            {
                break;
            }

            var word = text.AsSpan(at, end - at);
            if (IsPossessive(at, ref end))
            {
                at = end;
                continue;
            }

            var role = rules.EnglishWords.Find(word)?.Role;
            if (role == "stop" || rules.EnglishNumerals.Find(word) is not null)
            {
                break;
            }

            if (word is "and" or "or" or "&")
            {
                if (words == 0 || singular is not null && isOne)
                {
                    break;
                }

                at = end;
                continue;
            }

            var known = rules.EnglishNouns.Find(word);
            if (
                role != "modifier"
                && IsPlural(word, role, known is not null)
                && !(known is null && char.IsUpper(word[0]))
            )
            {
                noun = (at, end);
                rule = known;
                isFirst = words == 0;
                return true;
            }

            if (known is not null)
            {
                (singular, singularRule) = ((at, end), known);
            }

            last = (at, end);
            at = end;
        }

        if (singular is { } found && (isOne || last == singular))
        {
            (noun, rule, isFirst) = (found, singularRule, found.Start == behind);
            return true;
        }

        if (isOne && last is { } only && words > 0)
        {
            noun = only;
            return false;
        }

        return false;
    }

    // Blanks, a bracketed aside, a slash or a quotation mark between the words of a phrase.
    private int SkipAside(int at, int words)
    {
        const int Longest = 80;
        var next = words == 0 ? at : Blanks.Skip(text, at);
        if (next < text.Length && text[next] is '/' or '"')
        {
            next = Blanks.Skip(text, next + 1);
        }

        if (words > 0 && next < text.Length && text[next] == '(')
        {
            var close = text.AsSpan(next, Math.Min(Longest, text.Length - next)).IndexOf(')');
            if (close > 0)
            {
                next = Blanks.Skip(text, next + close + 1);
            }
        }

        return next;
    }

    private int EndOfWord(int at)
    {
        const int Longest = 40;
        var end = at;
        while (
            end < text.Length
            && end - at < Longest
            && (
                Characters.IsLetter(text[end])
                || (end > at && text[end] == '-' && end + 1 < text.Length && Characters.IsLetter(text[end + 1]))
            )
        )
        {
            end++;
        }

        return end;
    }

    private bool IsPossessive(int at, ref int end)
    {
        if (end >= text.Length || text[end] != '\'')
        {
            return false;
        }

        if (end + 1 < text.Length && text[end + 1] == 's')
        {
            end += 2;
            return true;
        }

        if (text[end - 1] == 's' && end > at)
        {
            end++;
            return true;
        }

        return false;
    }

    private static bool IsPlural(ReadOnlySpan<char> word, string? role, bool isKnown)
    {
        if (role is "plural" or "container")
        {
            return true;
        }

        return word.Length > 3
                && word[^1] == 's'
                && !(word.EndsWith("ss") || word.EndsWith("us") || word.EndsWith("is"))
            || (isKnown && word.Length > 2 && word[^1] == 's' && word[^2] != 's');
    }

    private Unit? CountedUnit((int Start, int End) noun)
    {
        var word = text[noun.Start..noun.End].ToLowerInvariant();
        var singular =
            word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y" : word.TrimEnd('s');
        return Unit.TryParse("{" + singular + "}", out var unit) ? unit : null;
    }
}
