using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Dating;

// Dates with a month in words.
internal sealed partial class DateReader
{
    // March 2010, Oct 19, 2020, March
    private bool Named(int at, out DateAtom atom)
    {
        atom = default;
        if (!MonthAt(at, out var month, out var end))
        {
            return false;
        }

        var next = Skip(end);
        if (Characters.IsDigit(CharAt(next)))
        {
            var stop = EndOfDigits(next);
            if (stop - next == 4)
            {
                return WithYear(at, month, 0, end, out atom);
            }

            if (
                stop - next <= 2
                && !Characters.IsLetter(CharAt(stop))
                && Number(next, stop) is >= 1 and <= 31 and var day
            )
            {
                // "Nov. 14-20, 2022" is told by its last day.
                if (
                    CharAt(stop) == '-'
                    && EndOfDigits(stop + 1) is var last
                    && Number(stop + 1, last) is > 0 and <= 31 and var second
                    && second > day
                )
                {
                    (day, stop) = (second, last);
                }

                return WithYear(at, month, day, CharAt(stop) == ',' ? stop + 1 : stop, out atom)
                    || Build(at, 0, month, day, stop, false, out atom);
            }
        }

        // "may" and "march" are verbs, too.
        atom = new DateAtom(at, end, 0, month, 0, 0, false);
        return char.IsAsciiLetterUpper(text[at]) && (end - at > 3 || month != 5);
    }

    private bool WithYear(int at, int month, int day, int end, out DateAtom atom)
    {
        var next = Skip(end);
        next += CharAt(next) is ',' or '-' ? 1 : 0;
        next = Skip(next);
        var stop = EndOfDigits(next);
        if (stop - next == 4 && Number(next, stop) is >= FirstYear and <= LastYear and var year)
        {
            return Build(at, year, month, day, stop, false, out atom);
        }

        return Build(at, 0, month, day, Math.Min(end, text.Length), false, out atom);
    }

    private bool MonthAt(int at, out int month, out int end)
    {
        end = at;
        while (end < text.Length && end - at < 10 && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(at, end - at);
        month = 0;
        if (word.Length < 3 || !FirstLetters.Contains(word[0]))
        {
            return false;
        }

        for (var index = 0; index < 12 && month == 0; index++)
        {
            if (
                word.Equals(FullMonths[index], StringComparison.OrdinalIgnoreCase)
                || word.Equals(Months[index], StringComparison.OrdinalIgnoreCase)
                || index == 8 && word.Equals("sept", StringComparison.OrdinalIgnoreCase)
            )
            {
                month = index + 1;
            }
        }

        end += CharAt(end) == '.' && month > 0 && word.Length <= 4 ? 1 : 0;
        return month > 0;
    }
}
