using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Knows what looks like a number and is no figure: names, ordinals, dates, numbers of documents and telephones.</summary>
internal sealed class Exclusions(RuleBook rules, string text)
{
    private const int LongestName = 8;
    private readonly Dates dates = new(text);

    /// <summary>The end of a name or saying that the character at a place belongs to; the place itself for none.</summary>
    public int NameEnd(int at)
    {
        if (!Characters.IsHan(text[at]))
        {
            return at;
        }

        for (var back = 0; back <= LongestName && back <= at; back++)
        {
            if (rules.Names.TryAt(text, at - back, out _, out var length) && length > back)
            {
                return at - back + length;
            }
        }

        return at;
    }

    /// <summary>The index after a number that is no figure; its start where it may be one.</summary>
    public int EndOfNoFigure(NumberToken number)
    {
        var (start, end) = (number.Start, number.End);
        if (dates.EndOf(number) is var date && date > start)
        {
            return date;
        }

        if (IsLabelled(start) || IsBracketed(start, number.CoreEnd))
        {
            return end;
        }

        if (number.IsDigits)
        {
            return IsPartOfCode(number) ? EndOfCode(number.CoreEnd) : start;
        }

        // "second-one", "one-on-one", "No one".
        return !number.IsChinese && start > 0 && text[start - 1] is '-' or '\'' ? end : start;
    }

    private bool IsPartOfCode(NumberToken number)
    {
        var (start, end) = (number.Start, number.CoreEnd);
        var before = At(start - 1);
        var after = At(end);
        if (
            Characters.IsLetter(before)
            || (before is '-' or '_' or '.' or '/' && Characters.IsLetterOrDigit(At(start - 2)) && IsCodeJoint(start))
        )
        {
            return !rules.CurrenciesBefore.TryBefore(text, start, out _, out _);
        }

        if (before is '#' or '@' or '&' or '=' or '[' or '+')
        {
            return true;
        }

        if (Characters.IsLetter(after) && number.End == end)
        {
            return !rules.Units.TryAt(text, end, out _, out _) && !rules.CurrenciesAfter.TryAt(text, end, out _, out _);
        }

        if (after is '.' && Characters.IsDigit(At(end + 1)) && number.IsDecimal)
        {
            return true;
        }

        // 028, 0771: telephone and other codes.
        return !number.IsDecimal
            && !number.IsGrouped
            && (
                (text[start] == '0' && number.WholeDigits > 1)
                || (number.WholeDigits > 10 && !number.HasScale && At(end) != '元')
            );
    }

    // "COVID-19", "84419655-12": a hyphen binds to a letter; to a digit only where a third part follows, as ranges have two.
    private bool IsCodeJoint(int start)
    {
        if (At(start - 1) is '_' or '.')
        {
            return true;
        }

        return Characters.IsLetter(At(start - 2))
            && !rules.Units.TryBefore(text, start - 1, out _, out _)
            && !rules.CurrenciesAfter.TryBefore(text, start - 1, out _, out _);
    }

    private int EndOfCode(int at)
    {
        while (
            at < text.Length
            && (
                Characters.IsLetterOrDigit(text[at])
                || (text[at] is '-' or '.' or '/' or '_' && Characters.IsDigit(At(at + 1)))
            )
        )
        {
            at++;
        }

        return at;
    }

    // "Highway 318", "Views:0", 第3, 电话：123; between label and number only blanks, a colon or a full stop.
    private bool IsLabelled(int start)
    {
        var end = Blanks.SkipBack(text, start);
        while (end > 0 && text[end - 1] is ':' or '.' or '#')
        {
            end = Blanks.SkipBack(text, end - 1);
        }

        return (
                rules.EnglishLabels.TryBefore(text, end, out _, out var length)
                && !(end - length > 0 && text[end - length - 1] == '-')
            ) || rules.ChineseLabels.TryBefore(text, end, out _, out _);
    }

    // "Han [2006]", "[1]".
    private bool IsBracketed(int start, int end) => At(start - 1) == '[' && At(end) == ']';

    private char At(int at) => (uint)at < (uint)text.Length ? text[at] : '\0';
}
