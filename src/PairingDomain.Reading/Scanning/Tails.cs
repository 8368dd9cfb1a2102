using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Reads what stands behind a number: its unit, currency or noun, the rest of a range or a fraction.</summary>
internal sealed class Tails(RuleBook rules, string text, string original, Tails.NumberReading numberAt)
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
        else if (rules.QualifiersInside.TryAt(text, at, out var rule, out var length) && IsInside(at, length))
        {
            SetQualifier(draft, rule.Qualifier, at, at + length);
            at += length;
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
                && (At(at) != '来' || rules.ChineseNumerals.Find(text.AsSpan(at - 1, 1)) is { Role: NumeralRole.Scale })
            : At(at) == '-' && At(at + length) == ' ';

    private void SetQualifier(Draft draft, Qualifier qualifier, int start, int end)
    {
        draft.Qualifier = qualifier;
        draft.QualifierSpan = (start, end);
        draft.Note("qualifier-inside", start, end, original);
    }

    // 三分之一, 百分之三十, "1/3", "one third".
    private bool TryParts(Draft draft, int at)
    {
        var number = draft.Number;
        if (text.AsSpan(at).StartsWith("分之", StringComparison.Ordinal))
        {
            if (
                number.Value is not { Sign: > 0 } parts
                || numberAt(at + 2, out _) is not { Value: { } share } numerator
            )
            {
                return false;
            }

            draft.IsChinese = true;
            var isPercent = parts == 100 || parts == 1000;
            draft.Value = isPercent ? share : share / parts;
            draft.Kind = isPercent ? MentionKind.Percent : MentionKind.Ratio;
            draft.Unit =
                parts == 100 ? Unit.Percent
                : isPercent ? Unit.Of("permille")
                : null;
            draft.End = draft.UnitEnd = numerator.End;
            draft.NumberEnd = numerator.End;
            draft.Note(isPercent ? "percent" : "fraction", number.Start, numerator.End, original);
            return true;
        }

        if (
            number is { IsDigits: true, IsDecimal: false, HasScale: false }
            && At(at) == '/'
            && Characters.IsDigit(At(at + 1))
            && numberAt(at + 1, out _) is { Value: { Sign: > 0 } denominator, IsDecimal: false, HasScale: false } bottom
            && number.Value is { } top
            && top < denominator
            && denominator <= 100
        )
        {
            SetRatio(draft, top / denominator, bottom.End, "fraction");
            draft.NumberEnd = bottom.End;
            return true;
        }

        if (
            At(at) == ':'
            && IsProportion(number, at)
            && numberAt(at + 1, out _) is { IsDigits: true, Value: { Sign: > 0 } other } second
            && number.Value is { } one
        )
        {
            draft.IsChinese = true;
            SetRatio(draft, one / other, second.End, "proportion");
            draft.NumberEnd = second.End;
            return true;
        }

        var behind = Behind(at);
        if (
            !number.IsDigits
            && !number.IsChinese
            && number.Value is { } count
            && rules.Fractions.TryAt(text, behind, out var fraction, out var length)
        )
        {
            SetRatio(draft, count * fraction.Value, behind + length, "fraction");
            draft.NumberEnd = behind + length;
            return true;
        }

        return false;
    }

    // 比例为1:3, 按1:1配套; 10:30 is a time of day.
    private bool IsProportion(NumberToken number, int at) =>
        number is { IsDigits: true, HasScale: false }
        && Dates.IsProportion(text, number.Start)
        && Characters.IsDigit(At(at + 1));

    private void SetRatio(Draft draft, Rational value, int end, string rule)
    {
        draft.Value = value;
        draft.Kind = MentionKind.Ratio;
        draft.Unit = null;
        draft.End = draft.UnitEnd = end;
        draft.IsDirect = true;
        draft.Note(rule, draft.Number.Start, end, original);
    }

    // "one in five villagers", "three out of ten": a share.
    private bool TryShare(Draft draft, int at)
    {
        var start = Blanks.Skip(text, at);
        var word = EnglishNumbers.Word(text, start);
        if (draft.Number is { IsChinese: false, Value: { } share } && word is "in" or "out")
        {
            var next = Blanks.Skip(text, start + word.Length);
            if (word is "out" && EnglishNumbers.Word(text, next) is "of")
            {
                next = Blanks.Skip(text, next + 2);
            }

            if (
                draft.Number.IsDigits == Characters.IsDigit(At(next))
                && (word is "out" || !draft.Number.IsDigits)
                && numberAt(next, out _) is { Value: { } all, HasScale: false } second
                && share < all
                && all <= 1000
                && !Dates.IsYearLike(second)
            )
            {
                SetRatio(draft, share / all, second.End, "share");
                draft.NumberEnd = second.End;
                return true;
            }
        }

        return false;
    }

    // "500-1,000", 3至5, "3 to 5": the unit stands behind the second.
    private int AfterRange(Draft draft, int at)
    {
        if (
            Joint(at, out var next)
            && numberAt(next, out _) is { Value: { } upper } second
            && draft.Number.Value is { } lower
            && !Dates.IsYearLike(draft.Number)
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

    private bool TryRatio(Draft draft, int behind)
    {
        if (
            !rules.Ratios.TryAt(text, behind, out var rule, out var length)
            || (At(behind) is '成' or '折' && !IsTenths(draft, behind))
        )
        {
            return false;
        }

        var end = behind + length;
        if (rule.Role == RatioRole.Multiple)
        {
            if (At(behind) is 't' or 'T' && !IsMultiple(draft, end))
            {
                return false;
            }

            draft.Kind = MentionKind.Ratio;
        }
        else
        {
            draft.Kind = MentionKind.Percent;
            draft.Unit = rule.Role switch
            {
                RatioRole.Point => Unit.PercentagePoint,
                RatioRole.Permille => Unit.Of("permille"),
                _ => Unit.Percent,
            };
            draft.Value *= rule.Value;
            draft.Upper *= rule.Value;
        }

        draft.End = draft.UnitEnd = end;
        draft.IsDirect = true;
        draft.Note(rule.Role == RatioRole.Multiple ? "multiple" : "percent", behind, end, original);
        return true;
    }

    // 五成 is fifty percent; 成 of 成立, 成为 and 成果 is not.
    private bool IsTenths(Draft draft, int at) =>
        draft.Number is { HasScale: false }
        && draft.Number.Value <= 10
        && At(at + 1)
            is not (
                '立'
                or '功'
                or '为'
                or '果'
                or '都'
                or '员'
                or '本'
                or '绩'
                or '效'
                or '年'
                or '长'
                or '熟'
                or '就'
                or '品'
                or '交'
                or '了'
                or '片'
                or '套'
                or '份'
            );

    // "3.9 times", "three times as many", not "held three times".
    private bool IsMultiple(Draft draft, int end) =>
        draft.Number.IsDecimal
        || EnglishNumbers.Word(text, Blanks.Skip(text, end))
            is "as"
                or "more"
                or "that"
                or "the"
                or "higher"
                or "larger"
                or "greater"
                or "what"
                or "over"
                or "of"
                or "its";

    private bool TryMoney(Draft draft, int behind)
    {
        if (
            !rules.CurrenciesAfter.TryAt(text, behind, out var rule, out var length)
            || (At(behind) == '元' && At(behind + 1) is '月' or '旦' or '宵')
        )
        {
            return false;
        }

        draft.Kind = MentionKind.Money;
        draft.Currencies = rule.Currencies;
        draft.End = draft.UnitEnd = behind + length;
        draft.IsDirect = true;
        draft.Note("currency", behind, draft.End, original);
        return true;
    }

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
    private int Behind(int at) => At(at) == '-' && Characters.IsLetter(At(at + 1)) ? at + 1 : Blanks.Skip(text, at);

    private char At(int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
