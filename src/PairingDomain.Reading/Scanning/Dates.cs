using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Scanning;

/// <summary>Knows dates, years, times of day and their ranges: they say when, not how much.</summary>
internal sealed class Dates(string text)
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Sept",
        "Oct",
        "Nov",
        "Dec",
    ];

    /// <summary>The index after a number that is a date or a part of one; its start for anything else.</summary>
    public int EndOf(NumberToken number)
    {
        var (start, end) = (number.Start, number.CoreEnd);
        if (number.IsDigits && (EndOfSeries(start) is var series && series > start))
        {
            return series;
        }

        if (
            !number.IsDecimal
            && !number.IsGrouped
            && !number.HasScale
            && EndOfChinese(number) is var chinese
            && chinese > start
        )
        {
            return chinese;
        }

        if (!number.IsDigits || number.IsDecimal || number.IsGrouped || number.HasScale)
        {
            return start;
        }

        if (number.WholeDigits <= 2 && IsBesideMonth(start, end))
        {
            return end;
        }

        return start;
    }

    /// <summary>Whether four digits are a year by their form: 1900 to 2099, no separator, no multiplier.</summary>
    public static bool IsYearLike(NumberToken number) =>
        number
            is { IsDigits: true, WholeDigits: 4, IsDecimal: false, IsGrouped: false, HasScale: false, Value: { } value }
        && value >= 1900
        && value <= 2099;

    // 2023-07-18, 2020/10/19, 17:52:45, 2020.10.19, 86-10-84419655: three numbers, or two around a colon.
    private int EndOfSeries(int start)
    {
        var (at, parts, colons) = (start, 0, 0);
        var joint = '\0';
        for (; ; )
        {
            var digits = at;
            while (at < text.Length && Characters.IsDigit(text[at]))
            {
                at++;
            }

            if (digits == at)
            {
                at--;
                break;
            }

            parts++;
            var next = At(at);
            if (
                next is not ('-' or '/' or ':' or '.')
                || (joint != '\0' && next != joint)
                || !Characters.IsDigit(At(at + 1))
            )
            {
                break;
            }

            joint = next;
            colons += next == ':' ? 1 : 0;
            at++;
        }

        // 2020.10.19 is a date, 3.5.6公里 a malformed number.
        if (joint == '.' && (parts < 3 || text[start + 4 < text.Length ? start + 4 : start] != '.'))
        {
            return start;
        }

        if (parts >= 3 || (colons > 0 && parts == 2 && !IsProportion(text, start)))
        {
            return at;
        }

        // 2016-2020, 2021-25, 2019/20.
        if (
            parts == 2
            && joint is '-' or '/'
            && at - start is 7 or 9
            && text[start] is '1' or '2'
            && text[start + 4] == joint
            && text[start + 1] is '9' or '0'
        )
        {
            return at;
        }

        return start;
    }

    /// <summary>Whether a number with a colon behind it is a proportion by the words in front: 比例为1:3, 按1:1.</summary>
    public static bool IsProportion(string text, int start) =>
        (start > 0 && text[start - 1] is '为' or '按' or '例' or '以' or '近' or '达')
        || (start > 1 && text.AsSpan(start - 2, 2) is "比约");

    // 2016年, 10月, 19日, 16至20日; 3年, 10年, 3个月 are lengths of time.
    private int EndOfChinese(NumberToken number)
    {
        var start = number.Start;
        var end = Blanks.Skip(text, number.End);
        var year = Dates.IsYearLike(number) || (number.IsChinese && number.Value is null && number.WholeDigits == 0);
        switch (At(end))
        {
            case '年' when Dates.IsYearLike(number):
                return end + 1;
            case '年'
                when number is { IsDigits: true, WholeDigits: 2 }
                    && At(end + 1) is '初' or '末' or '底'
                    && At(end + 1) != '来':
                return end + 1;
            case '月' when number.Value is { } month && month <= 12 && !(At(end + 1) == '龄'):
                return end + 1;
            case '日' when number.Value is { } day && day <= 31:
                return end + 1;
            case '号' or '时' or '点' when number.Value is { } value && value <= 31 && At(end + 1) != '人':
                return end + 1;
            case '-' or '~' or '至' or '到' or '、' when year || number.WholeDigits <= 2:
                return EndOfRange(start, end, year);
            default:
                return start;
        }
    }

    // 2016至2020年, 3-5月, 16日至20日.
    private int EndOfRange(int start, int at, bool year)
    {
        var next = Blanks.Skip(text, at + 1);
        var digits = next;
        while (next < text.Length && Characters.IsDigit(text[next]) && next - digits < 5)
        {
            next++;
        }

        var unit = Blanks.Skip(text, next);
        var length = next - digits;
        return length switch
        {
            4 when year && text[digits] is '1' or '2' && (At(unit) == '年' || text[at] != '、') => At(unit) == '年'
                ? unit + 1
                : next,
            2 when year && At(unit) == '年' => unit + 1,
            1 or 2 when !year && At(unit) is '月' or '日' or '号' => unit + 1,
            _ => start,
        };
    }

    private bool IsBesideMonth(int start, int end)
    {
        var before = Blanks.SkipBack(text, start);
        if (before > 0 && text[before - 1] == '.')
        {
            before--;
        }

        var after = Blanks.Skip(text, end);
        if (At(after) == ',')
        {
            after = end;
        }

        foreach (var month in Months)
        {
            if (
                (
                    before >= month.Length
                    && text.AsSpan(before - month.Length, month.Length).SequenceEqual(month)
                    && !Characters.IsLetter(At(before - month.Length - 1))
                )
                || (
                    after > end
                    && text.AsSpan(after).StartsWith(month, StringComparison.Ordinal)
                    && !Characters.IsLetter(At(after + month.Length))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private char At(int at) => at >= 0 && at < text.Length ? text[at] : '\0';
}
