namespace PairingDomain.Periods;

/// <summary>
/// How long the months of the ISO calendar are. Not asked of NodaTime: it would set up all of its calendars, which takes
/// longer than reading the first hundred periods.
/// </summary>
internal static class IsoMonths
{
    /// <summary>The number of days of a month, 28 to 31.</summary>
    /// <param name="year">A year of the Gregorian calendar, 1 or later.</param>
    /// <param name="month">1 to 12.</param>
    public static int Days(int year, int month) =>
        month switch
        {
            2 => IsLeap(year) ? 29 : 28,
            4 or 6 or 9 or 11 => 30,
            _ => 31,
        };

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
