using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Reads what stands behind a number: its unit, currency or noun, the rest of a range or a fraction.</summary>
internal sealed partial class Tails(RuleBook rules, string text, string original, Tails.NumberReading numberAt)
{
    private readonly EnglishNouns englishNouns = new(rules, text);
    private readonly ChineseNouns chineseNouns = new(rules, text);

    /// <summary>Reads the number at a place.</summary>
    public delegate NumberToken? NumberReading(int at, out int end);

    /// <summary>Adds what stands behind the number; false where that shows that it is no figure.</summary>
    public bool Complete(Draft draft)
    {
        var at = AfterInsideQualifier(draft);
        if (TryParts(draft, at) || TryShare(draft, at))
        {
            return true;
        }

        at = AfterRange(draft, at);
        var behind = Behind(at);
        draft.IsChinese =
            Characters.IsHan(At(behind))
            || (!Characters.IsLetter(At(behind)) && Characters.IsHan(At(draft.Number.Start - 1)));
        if (TryRatio(draft, behind) || TryMoney(draft, behind) || TryMeasure(draft, at, behind))
        {
            ReadSecondOfRange(draft);
            return true;
        }

        return draft.IsChinese ? chineseNouns.TryComplete(draft, behind) : englishNouns.TryComplete(draft, behind);
    }

    // 余 and 多 behind the number or inside it; "+" behind it.
    private int AfterInsideQualifier(Draft draft)
    {
        var at = draft.Number.End;
        if (draft.Number.InsideQualifier is var inside and >= 0)
        {
            SetQualifier(draft, Qualifier.Over, inside, inside + 1);
        }
        else if (
            Blanks.Skip(text, at) is var from
            && (from == at || (from == at + 1 && (Characters.IsHan(At(from)) || At(from) is 'p' or 'o')))
            && rules.QualifiersInside.TryAt(text, from, out var rule, out var length)
            && IsInside(from, length)
        )
        {
            SetQualifier(draft, rule.Qualifier, from, from + length);
            at = from + length;
        }
        else if (At(at) == '+' && !Characters.IsDigit(At(at + 1)))
        {
            SetQualifier(draft, Qualifier.Over, at, at + 1);
            at++;
        }

        draft.End = draft.UnitEnd = at;
        return at;
    }

    // 多 and 余 stand between number and unit; 来 only behind tens: 十来个; "-odd" and "-plus" before a blank.
    private bool IsInside(int at, int length) =>
        Characters.IsHan(At(at))
            ? Characters.IsHan(At(at + length))
                && (
                    At(at) != '来'
                    || At(at - 1) == '0'
                    || rules.ChineseNumerals.Find(text.AsSpan(at - 1, 1)) is { Role: NumeralRole.Scale }
                )
            : (At(at) == '-' && !Characters.IsLetterOrDigit(At(at + length)))
                || (
                    At(at - 1) == ' '
                    && At(at + length) == ' '
                    && Characters.IsLetter(At(at + length + 1))
                    && EnglishNumbers.Word(text, at + length + 1)
                        is not ("the" or "an" or "free" or "some" or "about" or "its" or "interest" or "one")
                );

    private void SetQualifier(Draft draft, Qualifier qualifier, int start, int end)
    {
        draft.Qualifier = qualifier;
        draft.QualifierSpan = (start, end);
        draft.Note("qualifier-inside", start, end, original);
    }

    // "500-1,000", 3至5, "3 to 5": the unit stands behind the second.
    private int AfterRange(Draft draft, int at)
    {
        if (
            Joint(at, out var next)
            && numberAt(next, out _) is { Value: { } upper } second
            && draft.Number.Value is { } lower
            && !Dates.IsYearLike(draft.Number)
            && !IsChange(draft.Start)
        )
        {
            var scale =
                !draft.Number.HasScale && second.HasScale && lower * second.Scale < upper ? second.Scale : Rational.One;
            if (lower * scale < upper && (second.IsDigits == draft.Number.IsDigits))
            {
                draft.Value = lower * scale;
                draft.Upper = upper;
                draft.End = draft.UnitEnd = second.End;
                draft.Note("range", draft.Number.Start, second.End, original);
                return second.End;
            }
        }

        return at;
    }

    // 3万元至5万元: the unit stands behind both.
    private void ReadSecondOfRange(Draft draft)
    {
        if (
            draft.Upper is not null
            || draft.Value is not { } lower
            || !Joint(draft.End, out var next)
            || IsAfterFrom(draft.Start)
        )
        {
            return;
        }

        if (numberAt(next, out _) is not { Value: { } upper } second || upper <= lower)
        {
            return;
        }

        var other = new Draft(second);
        var behind = Behind(AfterInsideQualifier(other));
        if (
            (TryRatio(other, behind) || TryMoney(other, behind) || TryMeasure(other, second.End, behind))
            && other.Kind == draft.Kind
            && other.Unit == draft.Unit
            && other.Currencies.SequenceEqual(draft.Currencies)
        )
        {
            draft.Upper = upper;
            draft.End = draft.UnitEnd = other.End;
            draft.Note("range", draft.Number.Start, other.End, original);
        }
    }

    private bool IsAfterFrom(int start)
    {
        var end = Blanks.SkipBack(text, start);
        return At(end - 1) is '从' or '由' or '自'
            || (end >= 4 && text.AsSpan(end - 4, 4).Equals("from", StringComparison.OrdinalIgnoreCase));
    }

    // "grew from 3 to 12 clinics" tells two figures, "ranges from 3 to 12" one.
    private bool IsChange(int start)
    {
        const string From = "from";
        var end = Blanks.SkipBack(text, start);
        if (!text.AsSpan(0, end).EndsWith(From, StringComparison.Ordinal))
        {
            return false;
        }

        end = Blanks.SkipBack(text, end - From.Length);
        var at = end;
        while (at > 0 && end - at < 12 && Characters.IsLetter(text[at - 1]))
        {
            at--;
        }

        return text.AsSpan(at, end - at)
            is "grew"
                or "grown"
                or "growing"
                or "rose"
                or "risen"
                or "rising"
                or "fell"
                or "fallen"
                or "falling"
                or "up"
                or "down"
                or "increased"
                or "decreased"
                or "dropped"
                or "went"
                or "gone"
                or "expanded"
                or "cut"
                or "reduced"
                or "raised"
                or "lifted";
    }

    private bool Joint(int at, out int next)
    {
        next = at;
        var start = Blanks.Skip(text, at);
        while (At(start) is '-' or '~' or '至' && start - at < 4)
        {
            start++;
            next = Blanks.Skip(text, start);
        }

        if (
            next == at
            && EnglishNumbers.Word(text, start).Equals("to", StringComparison.OrdinalIgnoreCase)
            && start > at
        )
        {
            next = Blanks.Skip(text, start + 2);
        }

        return next > at && Characters.IsDigit(At(next))
            || (
                next > at && rules.ChineseNumerals.Find(text.AsSpan(next, Math.Min(1, text.Length - next))) is not null
            );
    }

    // 800块 are yuan at the end of a phrase; 三块地 and 一块 are none.
    private bool IsYuan(Draft draft, int at) =>
        (draft.Number.IsDigits || draft.Number.Value > 10)
        && (!Characters.IsHan(At(at)) || At(at) is '左' or '以' or '多' or '每' or '的' or '到' or '一');

    private bool TryMeasure(Draft draft, int at, int behind)
    {
        if (!rules.Units.TryAt(text, behind, out var rule, out var length))
        {
            return false;
        }

        // 上一年 and 每一天 say which, not how many.
        if (
            draft.Number is { IsChinese: true, Value: { } one }
            && one == 1
            && At(draft.Start - 1)
                is '上'
                    or '去'
                    or '同'
                    or '前'
                    or '每'
                    or '这'
                    or '那'
                    or '新'
                    or '后'
                    or '当'
                    or '隔'
                    or '次'
                    or '头'
        )
        {
            return false;
        }

        // "5G" and "4K" are no grams.
        if (char.IsAsciiLetterUpper(At(behind)) && length == 1)
        {
            return false;
        }

        // 两 behind Chinese numerals is a number, 方 may begin a noun, 里 and 方 stand behind other things than numbers.
        if (rules.Classifiers.TryAt(text, behind, out _, out var counted) && counted > length)
        {
            return false;
        }

        if (
            At(behind) == '方' && At(behind + 1) is '面' or '案' or '式'
            || (At(behind) == '里' && draft.Number.IsChinese)
            || (At(behind) == '天' && At(behind + 1) == '然')
        )
        {
            return false;
        }

        draft.Kind = MentionKind.Measure;
        draft.Unit = rule.Unit;
        draft.End = draft.UnitEnd = behind + length;
        draft.IsDirect = true;
        draft.Note("unit", behind, draft.End, original);
        return true;
    }

    // Behind blanks; behind a hyphen that joins the number to a word, as in "three-year".
    private int Behind(int at)
    {
        at = AfterMark(at);
        return At(at) == '-' && Characters.IsLetter(At(at + 1)) ? at + 1 : Blanks.Skip(text, at);
    }

    // The mark of a footnote: "1,204¹ households", "1,307[2] farmers", "56* villages".
    private int AfterMark(int at)
    {
        var end = at;
        while (end - at < 3 && At(end) is '*' or '†' or '‡' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹'))
        {
            end++;
        }

        if (end == at && At(at) == '[')
        {
            end++;
            while (end - at < 4 && Characters.IsDigit(At(end)))
            {
                end++;
            }

            end = At(end) == ']' && end > at + 1 ? end + 1 : at;
        }

        return At(end) is ' ' or '\n' or '\r' or '\0' ? end : at;
    }

    private char At(int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
