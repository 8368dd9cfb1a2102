using PairingDomain.Numerics;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>
/// Reads a number written with Chinese characters, and the multiplier behind digits: 十五万三千五百, 1.4亿, 3亿5000万, 300多万.
/// </summary>
internal sealed class ChineseNumbers(RuleBook rules, string text, string original)
{
    private const long TenThousand = 10_000;
    private const long HundredMillion = 100_000_000;

    private Rational total;
    private Rational section;
    private Rational? current;
    private Rational step;
    private long lastScale;
    private Rational? spread;
    private bool isVague;
    private bool isTrailing;
    private int inside;

    /// <summary>The number that begins with a Chinese numeral; null where that is none, as a year is: 二〇二〇.</summary>
    public NumberToken? Read(int at, out int end)
    {
        var number = Read(at, null);
        end = number?.End ?? PositionalEnd(at);
        return number;
    }

    /// <summary>The number whose digits have been read, with what follows them.</summary>
    public NumberToken WithScale(NumberToken digits) =>
        digits.Value is null ? WithScaleOfMalformed(digits)
        : MayGoOn(digits.End) ? Read(digits.End, digits) ?? digits
        : digits;

    // Whether a multiplier may stand behind digits; none is of ASCII.
    private bool MayGoOn(int end) => Blanks.Skip(text, end) is var next && next < text.Length && text[next] > '\u007F';

    private NumberToken? Read(int at, NumberToken? digits)
    {
        (total, section, current, lastScale, spread, isVague, isTrailing, inside) = (
            0,
            0,
            digits?.Value,
            0,
            null,
            false,
            false,
            -1
        );
        step = digits?.Resolution ?? 1;
        var end = at;
        var positional = digits is null ? PositionalEnd(at) : at;
        if (positional > at + 1 && !IsScaleAt(positional))
        {
            return Positional(at, positional);
        }

        while (end < text.Length && TryStep(ref end, digits is not null)) { }

        if (end == at && digits is null)
        {
            return null;
        }

        if (isTrailing && spread is null)
        {
            step = Rational.Of(lastScale, 10);
            current *= step;
        }

        // 数 and 几 need a multiplier: 数百; 人数 has none.
        if (isVague && lastScale == 0 && digits is null)
        {
            return null;
        }

        var value = total + section + (current ?? 0);
        return new NumberToken
        {
            Start = digits?.Start ?? at,
            CoreEnd = digits?.CoreEnd ?? end,
            End = end,
            Value = isVague ? null : value,
            Upper = isVague ? null : value + spread,
            Resolution = isVague ? 0 : step,
            IsDigits = digits is not null,
            IsChinese = digits is null,
            WholeDigits = digits?.WholeDigits ?? 1,
            IsGrouped = digits?.IsGrouped ?? false,
            IsDecimal = digits?.IsDecimal ?? false,
            Scale =
                digits is { Value: { Sign: > 0 } plain } && !isVague ? value / plain
                : end > at && digits is not null ? 2
                : digits is null && !isVague && lastScale >= HundredMillion && current is null ? lastScale
                : 1,
            InsideQualifier = inside,
            IsBare = digits is null && end == at + 1 && IsScaleAt(at) && text[at] != '十',
        };
    }

    // One more character of the number; false where it ends.
    private bool TryStep(ref int at, bool hasDigits)
    {
        var start = lastScale > 0 || !hasDigits ? at : Blanks.Skip(text, at);
        if (start >= text.Length || (start > at && text[start] is not ('万' or '亿' or '千' or '百')))
        {
            return false;
        }

        if (Characters.IsDigit(text[start]) && lastScale >= 1000 && current is null)
        {
            return TryDigits(ref at, start);
        }

        var rule = rules.ChineseNumerals.Find(text.AsSpan(start, 1));
        switch (rule?.Role)
        {
            case NumeralRole.Unit when !(hasDigits && lastScale == 0):
                return TryUnit(ref at, rule.Value);
            case NumeralRole.Vague when !hasDigits || lastScale > 0:
                return TryVague(ref at);
            case NumeralRole.Scale when !IsUnitAt(start):
                return TryScale(ref at, start, rule.Value);
            case null when text[start] is '余' or '多' && IsScaleAt(start + 1) && !IsUnitAt(start + 1) && inside < 0:
                inside = start;
                at = start + 1;
                return true;
            // 三十个亿; 三个亿元产业 counts.
            case null
                when text[start] == '个'
                    && start + 1 < text.Length
                    && text[start + 1] is '亿'
                    && !(start + 2 < text.Length && text[start + 2] is '元' or '级')
                    && (current is not null || lastScale is > 0 and < TenThousand):
                at = start + 1;
                return true;
            case null
                when text[start] == '点'
                    && (current is not null || lastScale == 10)
                    && rules.ChineseNumerals.Find(Slice(start + 1)) is { Role: NumeralRole.Unit }:
                return TryPoint(ref at, start, current ?? 0);
            default:
                return false;
        }
    }

    private bool TryUnit(ref int at, long value)
    {
        if (value == 0 && (lastScale > 0 || current is null))
        {
            at++;
            current ??= lastScale == 0 ? 0 : current;
            return true;
        }

        if (current is not null)
        {
            // 三四百: a pair of digits is a range.
            if (spread is not null || value != current + 1)
            {
                return false;
            }

            spread = 1;
            at++;
            return true;
        }

        // 两万五 is 25,000.
        isTrailing = lastScale >= 100 && rules.ChineseNumerals.Find(Slice(at - 1)) is { Role: NumeralRole.Scale };
        current = value;
        step = 1;
        at++;
        return true;
    }

    private bool TryVague(ref int at)
    {
        if (current is not null && !isVague)
        {
            return false;
        }

        // 二十几家 are more than twenty.
        if (section > lastScale && !isVague && inside < 0 && !IsScaleAt(at + 1))
        {
            inside = at;
            at++;
            return true;
        }

        isVague = true;
        current = 1;
        at++;
        return true;
    }

    private bool TryDigits(ref int at, int start)
    {
        if (
            DigitNumbers.Read(text, original, start, out var end) is not { Value: { } value } digits
            || value >= lastScale
        )
        {
            return false;
        }

        // 13万8 is 138,000.
        isTrailing = end == start + 1 && start == at && value.Sign > 0 && inside < 0;
        if (lastScale < TenThousand && !isTrailing)
        {
            return false;
        }

        current = value;
        step = digits.Resolution;
        at = end;
        return true;
    }

    private bool TryPoint(ref int at, int start, Rational whole)
    {
        var (value, place, end) = (whole, Rational.One, start + 1);
        while (
            end < text.Length
            && end - start < 20
            && rules.ChineseNumerals.Find(Slice(end)) is { Role: NumeralRole.Unit } rule
        )
        {
            place /= 10;
            value += place * rule.Value;
            end++;
        }

        (current, step, at) = (value, place, end);
        return true;
    }

    private bool TryScale(ref int at, int start, long scale)
    {
        if (scale < TenThousand)
        {
            if (lastScale > 0 && current is null && lastScale <= scale)
            {
                return false;
            }

            step = (current is null ? 1 : step) * scale;
            section += (current ?? 1) * scale;
        }
        else if (scale == TenThousand)
        {
            if (lastScale == TenThousand && inside < 0)
            {
                return false;
            }

            var whole = section + (current ?? 0);
            step *= current is null && section.Sign == 0 ? 1 : scale;
            total += (whole.Sign == 0 ? 1 : whole) * scale;
            section = 0;
        }
        else
        {
            if (lastScale == HundredMillion || total >= (Rational)HundredMillion * HundredMillion)
            {
                return false;
            }

            var whole = total + section + (current ?? 0);
            step *= scale;
            total = (whole.Sign == 0 ? 1 : whole) * scale;
            section = 0;
        }

        spread *= scale;
        isTrailing = false;
        current = null;
        lastScale = scale;
        at = start + 1;
        return true;
    }

    private NumberToken WithScaleOfMalformed(NumberToken digits)
    {
        var (end, scale) = (digits.End, Rational.One);
        while (
            end < text.Length
            && rules.ChineseNumerals.Find(Slice(end)) is { Role: NumeralRole.Scale } rule
            && !IsUnitAt(end)
        )
        {
            scale *= rule.Value;
            end++;
        }

        return digits with
        {
            End = end,
            Scale = scale,
            Readings = [.. digits.Readings.Select(reading => reading * scale)],
        };
    }

    // 二〇二〇: digits without multipliers, which are years.
    private int PositionalEnd(int at)
    {
        var end = at;
        while (
            end < text.Length
            && end - at < 20
            && rules.ChineseNumerals.Find(Slice(end)) is { Role: NumeralRole.Unit, Value: < 10 }
        )
        {
            end++;
        }

        return end;
    }

    private NumberToken? Positional(int at, int end)
    {
        if (end == at + 2 && !text.AsSpan(at, 2).ContainsAny('〇', '零', '○'))
        {
            var lower = rules.ChineseNumerals.Find(Slice(at))!.Value;
            var upper = rules.ChineseNumerals.Find(Slice(at + 1))!.Value;
            return upper == lower + 1
                ? new NumberToken
                {
                    Start = at,
                    CoreEnd = end,
                    End = end,
                    Value = lower,
                    Upper = upper,
                    Resolution = 1,
                    IsChinese = true,
                    WholeDigits = 1,
                }
                : null;
        }

        return null;
    }

    private bool IsScaleAt(int at) =>
        at < text.Length && rules.ChineseNumerals.Find(Slice(at)) is { Role: NumeralRole.Scale };

    // 千米, 千瓦, 千克 are units, not thousands.
    private bool IsUnitAt(int at) => rules.Units.TryAt(text, at, out _, out var length) && length > 1 && IsScaleAt(at);

    private ReadOnlySpan<char> Slice(int at) => at < text.Length ? text.AsSpan(at, 1) : default;
}
