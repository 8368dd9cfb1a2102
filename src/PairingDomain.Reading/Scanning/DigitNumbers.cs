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

    /// <summary>The number that begins at a digit; null for a run of digits that is none.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="original">The text as it was.</param>
    /// <param name="at">Index of the first digit.</param>
    /// <param name="end">Index after what was read, a number or not.</param>
    public static NumberToken? Read(string text, string original, int at, out int end)
    {
        var groups = new List<(int Start, int End)>(4) { (at, EndOfDigits(text, at)) };
        end = groups[0].End;
        while (groups.Count <= MostDigits && IsSeparator(text, original, end, groups[0]))
        {
            groups.Add((end + 1, EndOfDigits(text, end + 1)));
            end = groups[^1].End;
        }

        if (groups.Count > 1 && IsList(text, groups))
        {
            groups.RemoveRange(1, groups.Count - 1);
            end = groups[0].End;
        }

        var wholeEnd = end;
        if (At(text, end) == '.' && Characters.IsDigit(At(text, end + 1)))
        {
            end = EndOfDigits(text, end + 1);
        }

        var whole = groups.Sum(group => group.End - group.Start);
        var decimals = end > wholeEnd ? end - wholeEnd - 1 : 0;
        if (whole + decimals > MostDigits)
        {
            return null;
        }

        var value = Value(text, at, end, decimals);
        var step = Rational.Of(BigInteger.One, BigInteger.Pow(10, decimals));
        var wellFormed = groups.Count == 1 || IsGroupedByThree(groups) || (groups.Count > 2 && IsGroupedByFour(groups));
        return new NumberToken
        {
            Start = at,
            CoreEnd = end,
            End = end,
            Value = wellFormed ? value : null,
            Resolution = wellFormed ? step : Rational.Zero,
            Readings = wellFormed ? [] : Readings(text, groups, value),
            IsDigits = true,
            WholeDigits = whole,
            IsGrouped = groups.Count > 1,
            IsDecimal = decimals > 0,
        };
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

    // A comma between digits; a full-width one only between full-width digits, as it else divides clauses. A thin or
    // unbreakable blank separates groups of exactly three.
    private static bool IsSeparator(string text, string original, int at, (int Start, int End) first)
    {
        if (!Characters.IsDigit(At(text, at + 1)))
        {
            return false;
        }

        return text[at] switch
        {
            ',' => true,
            '，' => original[at - 1] >= '０' && original[at + 1] >= '０',
            ' ' => original[at] is '\u2009' or '\u202F' or '\u00A0'
                && first.End - first.Start <= 3
                && EndOfDigits(text, at + 1) == at + 4,
            _ => false,
        };
    }

    // "3,5,7" and "2016,2017" are several numbers.
    private static bool IsList(string text, List<(int Start, int End)> groups) =>
        groups.Skip(1).Any(group => group.End - group.Start == 1)
        || (groups.Count > 2 && groups.Skip(1).Any(group => group.End - group.Start is 2 or > 4))
        || (
            groups[0].End - groups[0].Start == 4
            && groups[1].End - groups[1].Start == 4
            && text[groups[0].Start] is '1' or '2'
        );

    private static bool IsGroupedByThree(List<(int Start, int End)> groups) =>
        groups[0].End - groups[0].Start <= 3 && groups.Skip(1).All(group => group.End - group.Start == 3);

    private static bool IsGroupedByFour(List<(int Start, int End)> groups) =>
        groups[0].End - groups[0].Start <= 4 && groups.Skip(1).All(group => group.End - group.Start == 4);

    private static Rational Value(string text, int start, int end, int decimals)
    {
        var digits = string.Concat(text[start..end].Where(Characters.IsDigit));
        return Rational.Of(
            BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture),
            BigInteger.Pow(10, decimals)
        );
    }

    // "11,0000": the separators stand in the wrong place, or a digit is too many, or the comma is a decimal point.
    private static List<Rational> Readings(string text, List<(int Start, int End)> groups, Rational value)
    {
        var readings = new List<Rational> { value };
        var (start, end) = groups[^1];
        if (end - start == 4 && text[end - 1] == text[end - 2])
        {
            readings.Add(Value(text, groups[0].Start, end - 1, 0));
        }
        else if (groups.Count == 2 && end - start != 3)
        {
            readings.Add(Value(text, groups[0].Start, end, end - start));
        }

        return readings;
    }
}
