using NodaTime;

namespace PairingDomain.Periods;

/// <summary>
/// Lengths of months and the order of days in the ISO calendar. Not asked of NodaTime where periods are read: it would set
/// up all of its calendars, which takes longer than reading the first hundred periods.
/// </summary>
internal static class IsoDates
{
    /// <summary>The number of days of a month, 28 to 31.</summary>
    /// <param name="year">A year of the Gregorian calendar, 1 or later.</param>
    /// <param name="month">1 to 12.</param>
    public static int DaysInMonth(int year, int month) =>
        month switch
        {
            2 => IsLeap(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    /// <summary>Whether one day is earlier than the other; both are of the ISO calendar.</summary>
    public static bool IsBefore(LocalDate day, LocalDate other) => Number(day) < Number(other);

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    // 20160914 for 14 September 2016.
    private static int Number(LocalDate day) => (((day.Year * 100) + day.Month) * 100) + day.Day;
}
