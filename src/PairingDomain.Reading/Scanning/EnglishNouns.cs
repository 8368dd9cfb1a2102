using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Finds the noun that an English number counts: the head of the phrase behind it.</summary>
internal sealed partial class EnglishNouns(RuleBook rules, string text)
{
    private const int MostWords = 9;

    /// <summary>Adds the noun; false where the words show that the number is no figure.</summary>
    /// <param name="draft">The mention.</param>
    /// <param name="behind">Where the words begin.</param>
    /// <param name="isHead">Whether the words stand right behind the number.</param>
    public bool TryComplete(Draft draft, int behind, bool isHead = true)
    {
        if (isHead && IsName(draft.Number, behind))
        {
            return false;
        }

        if (isHead && draft.Number.IsVague && EnglishNumbers.Word(text, behind) is "of")
        {
            behind = Blanks.Skip(text, behind + 2);
        }

        // A new line that begins with a capital letter begins something else.
        if (isHead && behind < text.Length && IsNewLine(draft.Number.End, behind) && !IsBoxed(draft.Number, behind))
        {
            return draft.Number.Value != 1;
        }

        var isShare = isHead && TryOfThe(draft.Number, ref behind);
        isHead &= !isShare;
        if (isHead && behind > draft.Number.End && text[behind - 1] == '-' && TryJoined(draft, behind))
        {
            return true;
        }

        if (Find(behind, draft.Number.Value == 1, out var noun, out var isFirst, out var rule))
        {
            draft.Noun = noun;
            draft.IsModifier = isHead && IsModifier(draft.Number, noun);
            draft.Unit = rule?.Unit ?? CountedUnit(noun);
            draft.IsDirect = isHead && isFirst && rule is not null;
            draft.Note(isFirst ? "noun-behind" : "head-noun", noun.Start, noun.End, text);
            if (isFirst && isHead)
            {
                draft.End = draft.UnitEnd = noun.End;
            }

            return true;
        }

        // "one of", "two have": a word without a noun; whether it counts is seen from the rest of the sentence.
        return (isHead || isShare) && draft.Number.Value != 1;
    }

    // "seven of the 12 banners": what the whole counts, the part counts too.
    private bool TryOfThe(NumberToken number, ref int behind)
    {
        if (number.Value == 1 || number.IsVague || EnglishNumbers.Word(text, behind) is not "of")
        {
            return false;
        }

        var at = Blanks.Skip(text, behind + 2);
        var word = EnglishNumbers.Word(text, at);
        var isWhole = at < text.Length && Characters.IsDigit(text[at]) && number.IsDigits && !number.HasScale;
        if (
            !isWhole
            && word is not ("the" or "its" or "their" or "these" or "those" or "our" or "his" or "her" or "all")
        )
        {
            return false;
        }

        at = Blanks.Skip(text, at + word.Length);
        var from = at;
        while (at < text.Length && at - from < 12 && (Characters.IsDigit(text[at]) || text[at] == ','))
        {
            at++;
        }

        // "eight of the nine counties": the whole may be written in words.
        while (rules.EnglishNumerals.Find(EnglishNumbers.Word(text, at)) is not null)
        {
            at += EnglishNumbers.Word(text, at).Length;
            at = at < text.Length && text[at] == '-' ? at + 1 : Blanks.Skip(text, at);
        }

        behind = Blanks.Skip(text, at);
        return true;
    }

    // "a 12-member team", "a 500-bed hospital": the word that the number is joined to is counted.
    private bool TryJoined(Draft draft, int behind)
    {
        var word = EnglishNumbers.Word(text, behind);
        if (rules.EnglishNouns.Find(word) is not { } rule)
        {
            return false;
        }

        draft.Noun = (behind, behind + word.Length);
        draft.Unit = rule.Unit;
        draft.IsDirect = true;
        draft.End = draft.UnitEnd = behind + word.Length;
        draft.Note("noun-behind", behind, draft.End, text);
        return true;
    }

    private bool Find(int behind, bool isOne, out (int Start, int End) noun, out bool isFirst, out UnitRule? rule)
    {
        var (at, words) = (behind, 0);
        (int Start, int End)? singular = null;
        (int Start, int End)? last = null;
        UnitRule? singularRule = null;
        var isAfterAdverb = false;
        isFirst = false;
        rule = null;
        noun = default;
        for (; words <= MostWords; words++)
        {
            var behindWord = at;
            at = SkipAside(at, words);
            var end = EndOfWord(at);
            if (end == at || words > 0 && IsNewLine(behindWord, at))
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
            if (
                role == "stop"
                || (role == "verbal" && words > 0 && char.IsLower(word[0]) && !isAfterAdverb)
                || rules.EnglishNumerals.Find(word) is not null
            )
            {
                break;
            }

            // "46 jointly built parks": behind an adverb the participle stands in front of its noun.
            isAfterAdverb = word.Length > 4 && word.EndsWith("ly") && rules.EnglishNouns.Find(word) is null;
            if (word is "and" or "or" or "&")
            {
                if (words == 0 || (singular is not null && isOne))
                {
                    break;
                }

                at = end;
                continue;
            }

            var known = EnglishNoun(word);
            if (
                role is not ("modifier" or "verbal")
                && IsPlural(word, role, known is not null)
                && !(known is null && char.IsUpper(word[0]))
            )
            {
                noun = (at, end);
                rule = Compound(behind, end) ?? known;
                isFirst = words == 0;
                if (role == "plural" || IsSlash(end))
                {
                    TakeNext(end, ref noun, ref rule, ref isFirst);
                }

                return true;
            }

            if (known is not null)
            {
                (singular, singularRule) = ((at, end), known);
            }

            last = (at, end);
            at = end;
        }

        if (singular is { } found && (isOne || (last == singular && IsCommon(found))))
        {
            (noun, rule, isFirst) = (found, singularRule, found.Start == behind);
            return true;
        }

        return false;
    }

    // A name is counted only where it is one of people: "98.99 million Chinese".
    private bool IsCommon((int Start, int End) noun) =>
        char.IsLower(text[noun.Start]) || text.AsSpan(noun.Start, noun.End - noun.Start).EndsWith("ese");

    // "tourist visits", "job opportunities": a noun of several words counts what its last word alone does not.
    private UnitRule? Compound(int behind, int end) =>
        rules.EnglishNouns.TryBefore(text, end, out var rule, out var length) && end - length >= behind ? rule : null;

    private bool IsSlash(int at) => at < text.Length && text[at] == '/';

    // "35 cattle pens", "pig/cattle pens": a plural without -s in front of another plural.
    private void TakeNext(int end, ref (int Start, int End) noun, ref UnitRule? rule, ref bool isFirst)
    {
        var at = SkipAside(end, 1);
        var next = EndOfWord(at);
        if (
            next > at
            && !IsNewLine(end, at)
            && text[next - 1] == 's'
            && EnglishNoun(text.AsSpan(at, next - at)) is { } known
        )
        {
            (noun, rule, isFirst) = ((at, next), known, false);
        }
    }

    /// <summary>What a noun counts, by itself, its last part behind a hyphen, or its ending; null for one that no rule knows.</summary>
    private UnitRule? EnglishNoun(ReadOnlySpan<char> word)
    {
        if (rules.EnglishNouns.Find(word) is { } known)
        {
            return known;
        }

        if (word.LastIndexOf('-') is var hyphen and > 0 && rules.EnglishNouns.Find(word[(hyphen + 1)..]) is { } last)
        {
            return last;
        }

        for (var length = Math.Min(8, word.Length - 3); length >= 3; length--)
        {
            if (rules.EnglishEndings.Find(word[^length..]) is { } ending)
            {
                return ending;
            }
        }

        return null;
    }

    // Blanks, a bracketed aside, a slash, a dash or a quotation mark between the words of a phrase.
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

        // "Guangdong - Guangxi projects", "Uygur, Kazak and Hui students": between words with capitals only.
        if (
            words > 0
            && next + 2 < text.Length
            && text[next] is '-' or ','
            && text[next + 1] == ' '
            && char.IsAsciiLetterUpper(text[next + 2])
            && IsCapitalised(at)
        )
        {
            next += 2;
        }

        return next;
    }

    private bool IsCapitalised(int end)
    {
        var start = end;
        while (start > 0 && end - start < 24 && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start < end && char.IsAsciiLetterUpper(text[start]);
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

        if (end > at && text[end - 1] == 's')
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
            || (isKnown && word.Length > 2 && (word[^1] == 's' ? word[^2] != 's' : word.EndsWith("men")));
    }

    private Unit? CountedUnit((int Start, int End) noun)
    {
        var word = text[noun.Start..noun.End].ToLowerInvariant();
        var singular =
            word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y" : word.TrimEnd('s');
        return Unit.TryParse("{" + singular + "}", out var unit) ? unit : null;
    }
}
