using System.Buffers;
using NodaTime;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Dating;

/// <summary>Reads the dates of a folded text: 2010, March 2010, 12 May 2008, 2019年12月, 6月15日, 2020-05-23.</summary>
internal sealed partial class DateReader(string text)
{
    private const int FirstYear = 1949;
    private const int LastYear = 2099;

    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    private static readonly string[] FullMonths =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    // Most words are no month by their first letter.
    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("JFMASONDjfmasond");

    /// <summary>The date that begins at a place; false where none does.</summary>
    public bool TryRead(int at, out DateAtom atom)
    {
        atom = default;
        if (
            at > 0
            && (
                Characters.IsLetterOrDigit(text[at - 1])
                    && !(at > 1 && text[at - 1] is 'Y' && text[at - 2] is 'F' && Characters.IsDigit(text[at]))
                || text[at - 1] is '.' && at > 1 && Characters.IsDigit(text[at - 2])
            )
        )
        {
            return false;
        }

        if (
            at > 3
            && text[at - 1] == '/'
            && Characters.IsDigit(text[at - 2])
            && (text[at - 3] == '/' || text[at - 4] == '/')
        )
        {
            // The year of 5/6/2020, of which nobody can tell the month.
            return false;
        }

        return Characters.IsDigit(text[at])
            ? Digits(at, out atom)
            : char.IsAsciiLetter(text[at]) && Named(at, out atom);
    }

    private bool Digits(int at, out DateAtom atom)
    {
        atom = default;
        var end = EndOfDigits(at);
        if (end - at > 4)
        {
            return false;
        }

        var number = int.Parse(text.AsSpan(at, end - at), System.Globalization.CultureInfo.InvariantCulture);
        if (end - at == 4 && number is >= FirstYear and <= LastYear)
        {
            return Year(at, end, number, out atom);
        }

        if (end - at > 2 || number == 0)
        {
            return false;
        }

        if (CharAt(end) == '月')
        {
            return MonthDay(at, 0, number, end + 1, out atom);
        }

        if (
            CharAt(end) is '-' or '~' or '至'
            && EndOfDigits(end + 1) is var second
            && second - end is 2 or 3
            && CharAt(second) == '月'
        )
        {
            var last = int.Parse(
                text.AsSpan(end + 1, second - end - 1),
                System.Globalization.CultureInfo.InvariantCulture
            );
            atom = new DateAtom(at, second + 1, 0, number, 0, last, false);
            return number <= 12 && last <= 12 && last >= number;
        }

        if (CharAt(end) == '/')
        {
            return Slashed(at, number, end + 1, out atom);
        }

        // 12 May 2008, 12-May-2008
        return CharAt(end) is ' ' or '-'
            && MonthAt(end + 1, out var month, out var after)
            && number <= 31
            && WithYear(at, month, number, after, out atom);
    }

    // 6/15/2020, 15/6/2020; which is the month of 5/6/2020 nobody can tell.
    private bool Slashed(int at, int first, int from, out DateAtom atom)
    {
        atom = default;
        var middle = EndOfDigits(from);
        if (middle - from is not (1 or 2) || CharAt(middle) != '/')
        {
            return false;
        }

        var (second, last) = (Number(from, middle), EndOfDigits(middle + 1));
        var year = Number(middle + 1, last);
        return last - middle == 5
            && year is >= FirstYear and <= LastYear
            && (first > 12 || second > 12 || first == second)
            && Build(at, year, Math.Min(first, second), Math.Max(first, second), last, false, out atom);
    }

    private bool Year(int at, int end, int year, out DateAtom atom)
    {
        atom = new DateAtom(at, end, year, 0, 0, 0, false);
        if (
            CharAt(end) is '.' or ',' && Characters.IsDigit(CharAt(end + 1))
            || Characters.IsLetter(CharAt(end))
            || CharAt(end) is '%'
        )
        {
            return false;
        }

        if (CharAt(end) is '-' or '/' or '.' && Characters.IsDigit(CharAt(end + 1)))
        {
            var monthEnd = EndOfDigits(end + 1);
            if (monthEnd - end is 2 or 3 && Number(end + 1, monthEnd) is >= 1 and <= 12 and var month)
            {
                atom = new DateAtom(at, monthEnd, year, month, 0, 0, false);
                if (
                    CharAt(monthEnd) == text[end]
                    && EndOfDigits(monthEnd + 1) is var dayEnd
                    && dayEnd - monthEnd is 2 or 3
                )
                {
                    return Build(at, year, month, Number(monthEnd + 1, dayEnd), dayEnd, false, out atom);
                }

                return true;
            }

            // "2016-20" ends in 2020.
            if (monthEnd - end == 3 && Number(end + 1, monthEnd) is var tail && tail > year % 100)
            {
                atom = new DateAtom(at, monthEnd, year, 0, 0, 0, false, year - (year % 100) + tail);
            }

            return true;
        }

        if (CharAt(Skip(end)) != '年')
        {
            return true;
        }

        end = Skip(end) + 1;
        end += CharAt(end) == '度' ? 1 : 0;
        if (CharAt(end) is '底' or '末')
        {
            atom = new DateAtom(at, end + 1, year, 0, 0, 0, true);
            return true;
        }

        var next = Skip(end);
        var stop = EndOfDigits(next);
        if (stop - next is 1 or 2 && CharAt(Skip(stop)) == '月' && Number(next, stop) is >= 1 and <= 12 and var named)
        {
            return MonthDay(at, year, named, Skip(stop) + 1, out atom);
        }

        if (
            stop - next is 1 or 2
            && CharAt(stop) is '-' or '至'
            && EndOfDigits(stop + 1) is var last
            && CharAt(last) == '月'
            && last > stop + 1
        )
        {
            var (from, to) = (Number(next, stop), Number(stop + 1, last));
            atom = new DateAtom(at, last + 1, year, from, 0, to, false);
            return from is >= 1 and <= 12 && to >= from && to <= 12;
        }

        atom = new DateAtom(at, end, year, 0, 0, 0, false);
        return true;
    }

    private bool MonthDay(int at, int year, int month, int end, out DateAtom atom)
    {
        atom = new DateAtom(at, end, year, month, 0, 0, false);
        if (month is < 1 or > 12)
        {
            return false;
        }

        if (CharAt(end) is '底' or '末')
        {
            atom = atom with { End = end + 1, IsEnd = true };
            return true;
        }

        var next = Skip(end);
        var stop = EndOfDigits(next);
        return stop - next is 1 or 2 && CharAt(Skip(stop)) is '日' or '号'
            ? Build(at, year, month, Number(next, stop), Skip(stop) + 1, false, out atom)
            : true;
    }

    private static bool Build(int at, int year, int month, int day, int end, bool isEnd, out DateAtom atom)
    {
        atom = new DateAtom(at, end, year, month, day, 0, isEnd);
        return month is >= 1 and <= 12
            && day >= 0
            && day <= CalendarSystem.Iso.GetDaysInMonth(year > 0 ? year : 2000, month);
    }

    private int EndOfDigits(int at)
    {
        while (at < text.Length && Characters.IsDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private int Number(int start, int end) =>
        end - start is > 0 and <= 4
            ? int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture)
            : -1;

    private int Skip(int at) => at < text.Length && text[at] == ' ' ? at + 1 : at;

    private char CharAt(int at) => at < text.Length ? text[at] : '\0';
}
