using NodaTime;

namespace PairingDomain.Flows;

/// <summary>
/// Days as the 16-bit numbers of a column: 0 is 1 January 1949, 55,151 is 31 December 2099. Numbers have the order of the
/// days, so that a period is a range of numbers.
/// </summary>
internal static class FlowDay
{
    /// <summary>How many days there are; every number is below it.</summary>
    public const int Count = 55_152;

    /// <summary>The year of number 0.</summary>
    public const int FirstYear = 1949;

    /// <summary>The year of the last number.</summary>
    public const int LastYear = 2099;

    private const int DayNumberOfFirst = 711_492;

    /// <summary>Number 0.</summary>
    public static LocalDate First => new(FirstYear, 1, 1);

    /// <summary>The last number.</summary>
    public static LocalDate Last => new(LastYear, 12, 31);

    /// <summary>The number of a day; below 0 or not below <see cref="Count"/> when a column cannot hold it.</summary>
    public static int NumberOf(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return new DateOnly(iso.Year, iso.Month, iso.Day).DayNumber - DayNumberOfFirst;
    }

    /// <summary>The day of a number.</summary>
    public static LocalDate DayOf(int number) => First.PlusDays(number);

    /// <summary>The number of 1 January of a year.</summary>
    public static int FirstOf(int year) => new DateOnly(year, 1, 1).DayNumber - DayNumberOfFirst;

    /// <summary>The year of a number.</summary>
    public static int YearOf(int number) => DateOnly.FromDayNumber(number + DayNumberOfFirst).Year;
}
