namespace PairingDomain.Periods;

/// <summary>Writes the text of a period.</summary>
internal static class PeriodWriter
{
    /// <summary>Writes into a buffer of at least <see cref="PeriodReader.MaxLength"/> and returns the length.</summary>
    public static int Write(PeriodEnd? start, PeriodEnd? end, Span<char> text)
    {
        if (IsOneUnit(start, end))
        {
            return WriteEnd(start, text);
        }

        var length = WriteEnd(start, text);
        text[length++] = '/';
        return length + WriteEnd(end, text[length..]);
    }

    private static bool IsOneUnit(PeriodEnd? start, PeriodEnd? end) =>
        start is { } first
        && end is { } last
        && first.Granularity == last.Granularity
        && first.IsInferred == last.IsInferred
        && first.UnitStart == last.UnitStart;

    /// <summary>Writes one end, <c>..</c> for an open one, and returns the length.</summary>
    public static int WriteEnd(PeriodEnd? end, Span<char> text)
    {
        if (end is not { } stated)
        {
            "..".CopyTo(text);
            return 2;
        }

        var (year, month, day) = stated.Date;
        var length = WriteNumber(year, 4, text, 0);
        if (stated.Granularity >= PeriodGranularity.Month)
        {
            text[length++] = '-';
            length = WriteNumber(month, 2, text, length);
        }

        if (stated.Granularity == PeriodGranularity.Day)
        {
            text[length++] = '-';
            length = WriteNumber(day, 2, text, length);
        }

        if (stated.IsInferred)
        {
            text[length++] = '~';
        }

        return length;
    }

    private static int WriteNumber(int number, int digits, Span<char> text, int position)
    {
        for (var at = position + digits - 1; at >= position; at--)
        {
            text[at] = (char)('0' + (number % 10));
            number /= 10;
        }

        return position + digits;
    }
}
