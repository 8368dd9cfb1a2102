using System.Globalization;
using System.Numerics;
using PairingDomain.Numerics;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Reads a number written with digits, without its multiplier.</summary>
internal static class DigitNumbers
{
    // No quantity has more; longer runs are codes, and turning them into numbers takes time out of proportion.
    private const int MostDigits = 40;
    private const int MostGroups = 16;

    /// <summary>The number that begins at a digit; null for a run of digits that is none.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="original">The text as it was.</param>
    /// <param name="at">Index of the first digit.</param>
    /// <param name="end">Index after what was read, a number or not.</param>
    public static NumberToken? Read(string text, string original, int at, out int end)
    {
        var groups = new List<DigitGroup>(4) { new('\0', at, EndOfDigits(text, at)) };
        end = groups[0].End;
        while (groups.Count <= MostGroups && SeparatorLength(text, original, end, groups) is var length and > 0)
        {
            var separator = length == 1 ? text[end] : '?';
            groups.Add(new(separator, end + length, EndOfDigits(text, end + length)));
            end = groups[^1].End;
        }

        if (
            groups.Count == 2
            && groups[0].Length == 4
            && groups[1] is { Length: 4, Separator: ',' }
            && text[at] is '1' or '2'
        )
        {
            // "2016,2017" are two years.
            groups.RemoveAt(1);
            end = groups[0].End;
        }

        if (groups.Count == 1 && MixedEnd(text, end, out var part) is var mixed and > 0)
        {
            var value = Value(text, at, end, 0) + part;
            end = mixed;
            return new NumberToken
            {
                Start = at,
                CoreEnd = end,
                End = end,
                Value = value,
                Resolution = Rational.Of(1, part.Denominator),
                IsDigits = true,
                WholeDigits = groups[0].Length,
                IsDecimal = true,
            };
        }

        var digits = groups.Sum(group => group.Length);
        if (digits > MostDigits || groups.Count > MostGroups)
        {
            return null;
        }

        var decimals = groups.Count > 1 && groups[^1].Separator == '.' ? groups[^1].Length : 0;
        var whole = decimals > 0 ? groups.Count - 1 : groups.Count;
        var wellFormed = whole == 1 || IsGrouped(groups, whole, 3, 1) || IsGrouped(groups, whole, 4, 2);
        return new NumberToken
        {
            Start = at,
            CoreEnd = end,
            End = end,
            Value = wellFormed ? Value(text, at, end, decimals) : null,
            Resolution = StepOf(wellFormed, decimals),
            Readings = wellFormed ? [] : Readings(text, groups),
            IsDigits = true,
            WholeDigits = digits - decimals,
            IsGrouped = whole > 1,
            IsDecimal = decimals > 0,
        };
    }

    // "4 1/2 hours", 2½: a fraction of one figure over one figure behind the whole; 0 where none stands there.
    private static int MixedEnd(string text, int end, out Rational part)
    {
        part = At(text, end) switch
        {
            '½' => Rational.Of(1, 2),
            '¼' => Rational.Of(1, 4),
            '¾' => Rational.Of(3, 4),
            _ => 0,
        };
        if (part.Sign > 0)
        {
            return end + 1;
        }

        var isFraction =
            At(text, end) == ' '
            && At(text, end + 1) is >= '1' and <= '9'
            && At(text, end + 2) == '/'
            && At(text, end + 3) is >= '2' and <= '9'
            && At(text, end + 1) < At(text, end + 3)
            && !Characters.IsDigit(At(text, end + 4))
            && At(text, end + 4) != '/';
        if (!isFraction)
        {
            return 0;
        }

        part = Rational.Of(text[end + 1] - '0', text[end + 3] - '0');
        return end + 4;
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';

    private static int EndOfDigits(string text, int at)
    {
        while (at < text.Length && Characters.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    // How many characters divide the digits before a place from digits behind it; 0 where the number ends.
    private static int SeparatorLength(string text, string original, int at, List<DigitGroup> groups)
    {
        var first = groups[0].Length <= 3;
        var separator = At(text, at);
        if (separator is ',' or '.' && At(text, at + 1) == separator && Characters.IsDigit(At(text, at + 2)))
        {
            return 2;
        }

        if (!Characters.IsDigit(At(text, at + 1)))
        {
            return 0;
        }

        return separator switch
        {
            ',' or '.' => 1,
            // A full-width comma mostly divides clauses.
            '，' => (first && EndOfDigits(text, at + 1) == at + 4) || original[at + 1] >= '０' ? 1 : 0,
            ' ' => first && IsBlankGroup(text, original, at, groups) ? 1 : 0,
            'O' or 'o' or 'l' => 1,
            _ => 0,
        };
    }

    // "12 000 households", 5 946个: a thin or unbreakable blank, or a plain one where all groups have three digits and a
    // word, a sign or the end of a clause follows; columns of a table stand farther apart.
    private static bool IsBlankGroup(string text, string original, int at, List<DigitGroup> groups)
    {
        if (
            EndOfDigits(text, at + 1) != at + 4
            || !groups.TrueForAll(group => group.Separator is '\0' or ' ')
            || text[groups[0].Start] == '0'
            || original[at] is '\t' or '\r'
        )
        {
            return false;
        }

        if (original[at] is '\u2009' or '\u202F' or '\u00A0')
        {
            return true;
        }

        var end = at + 4;
        for (var more = 0; more < MostGroups && At(text, end) == ' ' && Characters.IsDigit(At(text, end + 1)); more++)
        {
            if (original[end] is '\t' or '\r' || EndOfDigits(text, end + 1) != end + 4)
            {
                return false;
            }

            end += 4;
        }

        var next = At(text, end) == ' ' ? At(text, end + 1) : At(text, end);
        return Characters.IsLetter(next)
            || Characters.IsHan(next)
            || next is '%' or '+' or ')' or '，' or '。' or '、' or '；'
            || (next is '.' or ',' or ';' && At(text, end) != ' ');
    }

    private static bool IsGrouped(List<DigitGroup> groups, int whole, int size, int separators) =>
        whole > separators
        && groups[0].Length <= size
        && groups.Take(whole).Skip(1).All(group => group.Length == size && group.Separator is ',' or '，' or ' ');

    private static Rational StepOf(bool isWellFormed, int decimals) =>
        !isWellFormed ? Rational.Zero
        : decimals == 0 ? Rational.One
        : Rational.Of(BigInteger.One, BigInteger.Pow(10, decimals));

    // Digits with separators; letters that stand for digits in scanned texts count as these.
    private static Rational Value(string text, int start, int end, int decimals)
    {
        Span<char> digits = stackalloc char[MostDigits];
        var count = 0;
        foreach (var one in text.AsSpan(start, end - start))
        {
            var digit =
                one is 'O' or 'o' ? '0'
                : one == 'l' ? '1'
                : one;
            if (Characters.IsDigit(digit))
            {
                digits[count++] = digit;
            }
        }

        digits = digits[..count];
        if (decimals == 0 && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        return Rational.Of(
            BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture),
            BigInteger.Pow(10, decimals)
        );
    }

    // "11,0000": the separators stand in the wrong place, or a digit is too many, or one of them is a decimal point.
    private static List<Rational> Readings(string text, List<DigitGroup> groups)
    {
        var (start, end) = (groups[0].Start, groups[^1].End);
        var readings = new List<Rational> { Value(text, start, end, 0) };
        if (groups.Exists(group => group.Separator is 'O' or 'o' or 'l'))
        {
            return readings;
        }

        if (groups[^1].Length == 4 && text[end - 1] == text[end - 2])
        {
            readings.Add(Value(text, start, end - 1, 0));
            return readings;
        }

        foreach (var group in groups.Skip(1).Reverse())
        {
            var decimals = groups.Where(other => other.Start >= group.Start).Sum(other => other.Length);
            var reading = Value(text, start, end, decimals);
            if (!readings.Contains(reading))
            {
                readings.Add(reading);
            }
        }

        return readings;
    }
}
