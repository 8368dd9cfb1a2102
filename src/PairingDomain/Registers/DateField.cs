using PairingDomain.Flows;

namespace PairingDomain.Registers;

/// <summary>Days as registers write them, year first: 2018-06-30, 2018/6/30, 2018.6.30, 20180630, 2018年6月30日. Other orders have several readings and are refused.</summary>
internal static class DateField
{
    /// <summary>Not a day.</summary>
    public const int None = -1;

    /// <summary>A day that a table of flows cannot hold.</summary>
    public const int OutOfRange = -2;

    private const int Months = 12;

    // The number of the first day of each month, and of the day after the last month.
    private static readonly ushort[] FirstOfMonth =
    [
        .. Enumerable
            .Range(0, ((FlowDay.LastYear - FlowDay.FirstYear + 1) * Months) + 1)
            .Select(month =>
                (ushort)
                    FlowDay.NumberOf(
                        new NodaTime.LocalDate(FlowDay.FirstYear + (month / Months), 1 + (month % Months), 1)
                    )
            ),
    ];

    private static ReadOnlySpan<byte> YearWord => "年"u8;

    private static ReadOnlySpan<byte> MonthWord => "月"u8;

    private static ReadOnlySpan<byte> DayWord => "日"u8;

    /// <summary>The number of a day by <see cref="FlowDay"/>; <see cref="None"/> or <see cref="OutOfRange"/>.</summary>
    public static int Read(ReadOnlySpan<byte> text)
    {
        if (text.Length == 10 && text[4] == '-' && text[7] == '-')
        {
            // Each of eight characters is a digit, or something is above 9.
            var (y1, y2, y3, y4) = (text[0] - '0', text[1] - '0', text[2] - '0', text[3] - '0');
            var (m1, m2, d1, d2) = (text[5] - '0', text[6] - '0', text[8] - '0', text[9] - '0');
            return
                (uint)y1 <= 9
                && (uint)y2 <= 9
                && (uint)y3 <= 9
                && (uint)y4 <= 9
                && (uint)m1 <= 9
                && (uint)m2 <= 9
                && (uint)d1 <= 9
                && (uint)d2 <= 9
                ? NumberOf((y1 * 1000) + (y2 * 100) + (y3 * 10) + y4, (m1 * 10) + m2, (d1 * 10) + d2)
                : None;
        }

        return Other(text);
    }

    private static int Other(ReadOnlySpan<byte> text)
    {
        if (text.Length == 8 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return NumberOf(Digits(text[..4]), Digits(text[4..6]), Digits(text[6..]));
        }

        if (!TryTake(ref text, 4, 4, out var year))
        {
            return None;
        }

        var isChinese = text.StartsWith(YearWord);
        var mark = isChinese ? YearWord : text[..Math.Min(1, text.Length)];
        if (!isChinese && mark is not [(byte)'-' or (byte)'/' or (byte)'.'])
        {
            return None;
        }

        text = text[mark.Length..];
        if (!TryTake(ref text, 1, 2, out var month) || !text.StartsWith(isChinese ? MonthWord : mark))
        {
            return None;
        }

        text = text[(isChinese ? MonthWord.Length : mark.Length)..];
        return TryTake(ref text, 1, 2, out var day) && text.SequenceEqual(isChinese ? DayWord : [])
            ? NumberOf(year, month, day)
            : None;
    }

    private static bool TryTake(ref ReadOnlySpan<byte> text, int least, int most, out int number)
    {
        var length = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        length = length < 0 ? text.Length : length;
        number = length >= least && length <= most ? Digits(text[..length]) : 0;
        text = text[length..];
        return length >= least && length <= most;
    }

    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static int NumberOf(int year, int month, int day)
    {
        if (month is < 1 or > Months || day < 1)
        {
            return None;
        }

        if (year is < FlowDay.FirstYear or > FlowDay.LastYear)
        {
            return year > 0 && day <= NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month) ? OutOfRange : None;
        }

        var at = ((year - FlowDay.FirstYear) * Months) + month - 1;
        var number = FirstOfMonth[at] + day - 1;
        return number < FirstOfMonth[at + 1] ? number : None;
    }
}
