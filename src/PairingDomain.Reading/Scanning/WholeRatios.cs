using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Reads words that are a ratio by themselves: "half of", "doubled", 一半, 翻一番.</summary>
internal sealed class WholeRatios(RuleBook rules, string text, string original)
{
    /// <summary>The ratio that begins at a place; null where none does.</summary>
    public Draft? At(int at)
    {
        if (!rules.WholeRatios.TryAt(text, at, out var rule, out var length) || !IsRatio(at, at + length, rule))
        {
            return null;
        }

        var number = new NumberToken
        {
            Start = at,
            CoreEnd = at + length,
            End = at + length,
            Value = rule.Value,
            Resolution = 1,
        };
        var draft = new Draft(number)
        {
            Kind = MentionKind.Ratio,
            IsDirect = true,
            IsChinese = Characters.IsHan(text[at]),
        };
        draft.Note(rule.Role == RatioRole.Change ? "change-ratio" : "fraction", at, at + length, original);
        ReadQualifier(draft, at, at + length);
        if (rule.Role == RatioRole.Change)
        {
            draft.Change = rule.Value > 1 ? ChangeClaim.Increase : ChangeClaim.Decrease;
        }

        return draft;
    }

    // 过半 is more than half, 翻了近一番 nearly twice.
    private void ReadQualifier(Draft draft, int at, int end)
    {
        var (start, qualifier) = (-1, Qualifier.Exact);
        if (text[at] == '半' && at > 0 && text[at - 1] is '过' or '超')
        {
            (start, qualifier) = (at - 1, Qualifier.Over);
            draft.Start = start;
        }
        else if (text.AsSpan(at, end - at).IndexOf('近') is var near and > 0)
        {
            (start, qualifier) = (at + near, Qualifier.Nearly);
        }

        if (start >= 0)
        {
            draft.Qualifier = qualifier;
            draft.QualifierSpan = (start, start + 1);
            draft.Note("qualifier-inside", start, start + 1, original);
        }
    }

    private bool IsRatio(int at, int end, RatioRule rule)
    {
        if (rule.Role == RatioRole.Change)
        {
            // "double the number"; not "double cropping".
            return text.AsSpan(at, end - at) is not ("double" or "triple" or "treble")
                || EnglishNumbers.Word(text, Blanks.Skip(text, end)) is "the" or "its" or "their" or "that" or "those";
        }

        if (!Characters.IsHan(text[at]))
        {
            return IsEnglishRatio(at, end);
        }

        // 半 alone is half of something only behind a qualifier and at the end of its phrase: 近半, 过半.
        var isWhole = end == text.Length || !Characters.IsHan(text[end]) || text[end] is '的' or '来' or '以';
        return end - at > 1 || (at > 0 && text[at - 1] is '近' or '过' or '超' && isWhole);
    }

    // "half of them", "up a quarter"; not "half a day" or "the first half of the year".
    private bool IsEnglishRatio(int at, int end)
    {
        var before = Blanks.SkipBack(text, at);
        var start = before;
        while (start > 0 && before - start < 8 && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        if (text[start..before] is "first" or "second" or "last" or "latter" or "other" or "the" or "one")
        {
            return false;
        }

        var next = EnglishNumbers.Word(text, Blanks.Skip(text, end));

        // "twice as much", "twice the number"; not "twice a year".
        if (text[at] is 't' or 'T')
        {
            return next is "as" or "the" or "that" or "those" or "what" or "its" or "their" or "his" or "her";
        }

        return text[at] is 'h' or 'H'
            ? next is "of" or "the" or "their" or "its" or "were" or "are" or "as" or "that" or "what" or "have"
            : next
                is not (
                    "a"
                    or "an"
                    or "year"
                    or "time"
                    or "day"
                    or "century"
                    or "party"
                    or "phase"
                    or "group"
                    or "batch"
                );
    }
}
