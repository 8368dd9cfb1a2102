using NodaTime;

namespace PairingDomain.Periods;

/// <summary>Reads the text of a period into its ends: the one core behind Parse and TryParse.</summary>
internal static class PeriodReader
{
    /// <summary>The longest text of a period: two inferred days.</summary>
    public const int MaxLength = 23;

    private const string Open = "..";

    public static PeriodFailure Read(ReadOnlySpan<char> text, out PeriodEnd? start, out PeriodEnd? end)
    {
        start = end = null;
        if (text.Length > MaxLength)
        {
            return PeriodFailure.Form;
        }

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            var only = ReadUnit(text, out var unit);
            (start, end) = (unit.Start, unit.End);
            return only;
        }

        var first = text[..slash];
        var last = text[(slash + 1)..];
        if (first is Open && last is Open)
        {
            return PeriodFailure.OpenOnBothSides;
        }

        if (first is not Open)
        {
            var failure = ReadUnit(first, out var unit);
            if (failure != PeriodFailure.None)
            {
                return failure;
            }

            start = unit.Start;
        }

        if (last is not Open)
        {
            var failure = ReadUnit(last, out var unit);
            if (failure != PeriodFailure.None)
            {
                return failure;
            }

            end = unit.End;
        }

        return start is { } from && end is { } to && IsoDates.IsBefore(to.Date, from.Date)
            ? PeriodFailure.Order
            : PeriodFailure.None;
    }

    // One year, month or day, inferred when a tilde follows.
    private static PeriodFailure ReadUnit(ReadOnlySpan<char> text, out PeriodUnit unit)
    {
        unit = default;
        var inferred = text.EndsWith('~');
        text = inferred ? text[..^1] : text;
        if (
            text.Length is not (4 or 7 or 10)
            || !TryReadNumber(text[..4], out var year)
            || !TryReadPart(text, 4, out var month)
            || !TryReadPart(text, 7, out var day)
        )
        {
            return PeriodFailure.Form;
        }

        if (year < ReportingPeriod.MinYear)
        {
            return PeriodFailure.Year;
        }

        if (month is < 1 or > 12)
        {
            return PeriodFailure.Month;
        }

        if (day < 1 || day > IsoDates.DaysInMonth(year, month))
        {
            return PeriodFailure.Day;
        }

        unit = text.Length switch
        {
            4 => PeriodUnit.Year(year, inferred),
            7 => PeriodUnit.Month(year, month, inferred),
            _ => PeriodUnit.Day(new LocalDate(year, month, day), inferred),
        };
        return PeriodFailure.None;
    }

    // "-03" at a position; 1 where the text ends before it.
    private static bool TryReadPart(ReadOnlySpan<char> text, int position, out int number)
    {
        number = 1;
        return text.Length <= position
            || (text[position] == '-' && TryReadNumber(text.Slice(position + 1, 2), out number));
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
