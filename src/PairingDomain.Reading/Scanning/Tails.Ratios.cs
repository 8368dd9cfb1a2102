using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <content>Fractions, shares, multiples and percentages.</content>
internal sealed partial class Tails
{
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
            && !(At(number.Start - 1) is '(' or '[' && At(bottom.End) is ')' or ']')
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

    private void SetRatio(Draft draft, Rational value, int end, string rule)
    {
        draft.Value = value;
        draft.Kind = MentionKind.Ratio;
        draft.Unit = null;
        draft.End = draft.UnitEnd = end;
        draft.IsDirect = true;
        draft.Note(rule, draft.Number.Start, end, original);
    }

    // 比例为1:3, 按1:1配套; 10:30 is a time of day.
    private bool IsProportion(NumberToken number, int at) =>
        number is { IsDigits: true, HasScale: false }
        && Dates.IsProportion(text, number.Start)
        && Characters.IsDigit(At(at + 1));

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
            if (At(behind) is '成' && HundredthAt(end) is { } hundredth)
            {
                draft.Value += hundredth;
                end++;
            }
        }

        draft.End = draft.UnitEnd = end;
        draft.IsDirect = true;
        draft.Note(rule.Role == RatioRole.Multiple ? "multiple" : "percent", behind, end, original);
        return true;
    }

    // 五成二 is 52 percent; 五成三个 is not 53.
    private long? HundredthAt(int at) =>
        At(at) is var digit
        && rules.ChineseNumerals.Find([digit]) is { Role: NumeralRole.Unit, Value: > 0 and < 10 } rule
        && !(Characters.IsHan(At(at + 1)) && At(at + 1) is not ('的' or '以' or '左'))
            ? rule.Value
            : null;

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

    // "grew five times", "rose by nearly three times".
    private bool IsAfterGrowth(int start)
    {
        const int Farthest = 3;
        var end = Blanks.SkipBack(text, start);
        for (var words = 0; words < Farthest && end > 0; words++)
        {
            var at = end;
            while (at > 0 && end - at < 12 && Characters.IsLetter(text[at - 1]))
            {
                at--;
            }

            if (
                text.AsSpan(at, end - at)
                is "grew"
                    or "grown"
                    or "growing"
                    or "rose"
                    or "risen"
                    or "increased"
                    or "increase"
                    or "increasing"
                    or "expanded"
                    or "multiplied"
                    or "jumped"
                    or "soared"
                    or "surged"
            )
            {
                return true;
            }

            end = Blanks.SkipBack(text, at);
        }

        return false;
    }

    // "3.9 times", "three times as many", not "held three times".
    private bool IsMultiple(Draft draft, int end) =>
        draft.Number.IsDecimal
        || draft.Number is { IsDigits: false, IsChinese: false, Value.Denominator.IsOne: false }
        || IsAfterGrowth(draft.Number.Start)
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
}
