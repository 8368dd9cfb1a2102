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

        if (Dates.IsYearLike(number) && IsAfterTimeWord(start))
        {
            return end;
        }

        if (IsLabelled(start) || IsBracketed(start, number.CoreEnd))
        {
            return EndOfPages(end);
        }

        if (number.IsDigits && IsFurniture(number))
        {
            return end;
        }

        if (number.IsDigits)
        {
            if (
                rules.Followers.TryAt(text, end, out _, out var length)
                && !IsMeasured(end, length)
                && !number.HasScale
                && !number.IsGrouped
            )
            {
                return end + length;
            }

            return IsPartOfCode(number) ? EndOfCode(number.CoreEnd) : start;
        }

        if (number.IsChinese)
        {
            return rules.Followers.TryAt(text, end, out _, out var behind) && !IsMeasured(end, behind)
                ? end + behind
                : start;
        }

        // "one-on-one", "second-one".
        return IsBehindOrdinal(start) || IsOrdinal(number) || At(start - 1) is '-' or '\'' ? end : start;
    }

    // "Until 2016 middlemen bought it": a year, whatever noun follows; "in 2016 villages" may be a count.
    private bool IsAfterTimeWord(int start)
    {
        const int Longest = 8;
        var end = Blanks.SkipBack(text, start);
        var at = end;
        while (at > 0 && end - at < Longest && Characters.IsLetter(text[at - 1]))
        {
            at--;
        }

        return end < start
            && (
                text.AsSpan(0, end).EndsWith("lass of", StringComparison.Ordinal)
                || text.AsSpan(at, end - at)
                    is "until"
                        or "Until"
                        or "since"
                        or "Since"
                        or "till"
                        or "Till"
                        or "In"
                        or "By"
                        or "From"
                        or "During"
                        or "After"
                        or "Before"
            );
    }

    // "23 comments | 9 min read": nothing else on the line, or between its bars and dots.
    private bool IsFurniture(NumberToken number)
    {
        var start = number.Start;
        while (At(start - 1) is ' ' or '\t')
        {
            start--;
        }

        if (
            start > 0 && text[start - 1] is not ('\n' or '|' or '·' or '•' or '(')
            || !rules.EnglishFurniture.TryAt(text, Blanks.Skip(text, number.End), out _, out var length)
        )
        {
            return false;
        }

        var end = Blanks.Skip(text, number.End) + length;
        if (text.AsSpan(number.End, end - number.End).Contains('\n'))
        {
            return false;
        }

        while (At(end) is ' ' or '\t' or '\r')
        {
            end++;
        }

        return At(end) is '\0' or '\n' or '|' or '·' or '•' or ')';
    }

    // "Page 3 of 9".
    private int EndOfPages(int end)
    {
        const string Of = " of ";
        if (!text.AsSpan(end).StartsWith(Of, StringComparison.Ordinal) || !Characters.IsDigit(At(end + Of.Length)))
        {
            return end;
        }

        end += Of.Length;
        while (Characters.IsDigit(At(end)))
        {
            end++;
        }

        return end;
    }

    // 号 and 级 behind a number make it none; 期 and 强 alone may not.
    private bool IsMeasured(int at, int length) =>
        rules.Classifiers.TryAt(text, at, out _, out var counted) && counted > length;

    private bool IsPartOfCode(NumberToken number)
    {
        var (start, end) = (number.Start, number.CoreEnd);
        var before = At(start - 1);
        var after = At(end);
        if (
            (Characters.IsLetter(before) && before is not ('φ' or 'Φ'))
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
            return !(
                    rules.Units.TryAt(text, end, out _, out var length)
                    && (length > 1 || !char.IsAsciiLetterUpper(after))
                ) && !rules.CurrenciesAfter.TryAt(text, end, out _, out _);
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

    // "Highway 318", "Views:0", 第3, 电话：123; between label and number only blanks or a colon, a full stop behind an abbreviation.
    private bool IsLabelled(int start)
    {
        var end = Blanks.SkipBack(text, start);
        var hasColon = false;
        while (end > 0 && text[end - 1] is ':' or '.' or '#')
        {
            hasColon |= text[end - 1] == ':';
            if (text[end - 1] == '.' && !rules.EnglishLabels.TryBefore(text, end - 1, out _, out _))
            {
                return false;
            }

            end = Blanks.SkipBack(text, end - 1);
        }

        if (end > 0 && text[end - 1] == '个')
        {
            return IsOrdinalMeasure(end - 1);
        }

        return rules.ChineseLabels.TryBefore(text, end, out _, out _)
            || rules.EnglishLabels.TryBefore(text, end, out _, out _)
            || (
                rules.EnglishTitles.TryBefore(text, end, out _, out var title)
                && char.IsAsciiLetterUpper(text[end - title])
            )
            || (hasColon && rules.EnglishCounters.TryBefore(text, end, out _, out _));
    }

    // 第十三个五年规划: the plan has a number, not years.
    private bool IsOrdinalMeasure(int end)
    {
        var at = end;
        while (
            at > 0
            && end - at < 5
            && (Characters.IsDigit(text[at - 1]) || rules.ChineseNumerals.Find(text.AsSpan(at - 1, 1)) is not null)
        )
        {
            at--;
        }

        return at < end && at > 0 && text[at - 1] == '第';
    }

    // "the 11th Five-Year Plan", "the Twelfth Five-Year Plan".
    private bool IsBehindOrdinal(int start)
    {
        var end = Blanks.SkipBack(text, start);
        if (end < 3)
        {
            return false;
        }

        return text.AsSpan(end - 2, 2) is "th" or "st" or "nd" or "rd"
            && (Characters.IsDigit(text[end - 3]) || (char.IsAsciiLetterUpper(At(start)) && IsOrdinalWord(end)));
    }

    // "Twelfth", "Thirteenth"; "end" is none.
    private bool IsOrdinalWord(int end)
    {
        var start = end;
        while (start > 0 && end - start < 12 && Characters.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text[start..end].ToLowerInvariant()
            is "first"
                or "second"
                or "third"
                or "fourth"
                or "fifth"
                or "sixth"
                or "seventh"
                or "eighth"
                or "ninth"
                or "tenth"
                or "eleventh"
                or "twelfth"
                or "thirteenth"
                or "fourteenth"
                or "fifteenth"
                or "sixteenth";
    }

    // "twenty-first-century": what follows the hyphen makes it an ordinal.
    private bool IsOrdinal(NumberToken number)
    {
        if (At(number.End) != '-')
        {
            return false;
        }

        var word = EnglishNumbers.Word(text, number.End + 1);
        return word is "first" or "second"
            || (
                number.Value >= 20
                && rules.Fractions.Find(word) is not null
                && word[^1] != 's'
                && word is not ("half" or "quarter")
            );
    }

    // "Han [2006]", "[1]".
    private bool IsBracketed(int start, int end) => At(start - 1) == '[' && At(end) == ']';

    private char At(int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
