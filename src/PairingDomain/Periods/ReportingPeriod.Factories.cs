using System.Globalization;
using NodaTime;

namespace PairingDomain.Periods;

// How a source states a period.
public sealed partial class ReportingPeriod
{
    private const int MonthsOfSeason = 3;
    private const int FirstMonthOfSpring = 3;

    /// <summary>"In 2010": the whole year.</summary>
    /// <param name="year">1000 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public static ReportingPeriod Year(int year) => Of(UnitOf(year));

    /// <summary>"From 2016 to 2019": whole years, both included.</summary>
    /// <param name="first">1000 to 9999.</param>
    /// <param name="last">1000 to 9999, not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside its bounds.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static ReportingPeriod Years(int first, int last) => FromTo(Year(first), Year(last));

    /// <summary>"In March 2010": the whole month.</summary>
    /// <param name="year">1000 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its bounds.</exception>
    public static ReportingPeriod Month(int year, int month) =>
        month is >= 1 and <= 12
            ? Month(new YearMonth(CheckYear(year, nameof(year)), month))
            : throw new ArgumentOutOfRangeException(
                nameof(month),
                month,
                string.Create(CultureInfo.InvariantCulture, $"The month {month} is outside 1 to 12.")
            );

    /// <summary>"In March 2010": the whole month.</summary>
    /// <param name="month">A month of the ISO calendar, its year 1000 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its bounds.</exception>
    /// <exception cref="ArgumentException">The month is of another calendar.</exception>
    public static ReportingPeriod Month(YearMonth month) => Of(UnitOf(month));

    /// <summary>"From May to August 2010": whole months, both included.</summary>
    /// <param name="first">A month of the ISO calendar, its year 1000 to 9999.</param>
    /// <param name="last">A month of the ISO calendar, not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside its bounds.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>, or a month is of another calendar.</exception>
    public static ReportingPeriod Months(YearMonth first, YearMonth last) => FromTo(Month(first), Month(last));

    /// <summary>"On November 13, 2010"; for a stock "as of the end of 2010", 31 December 2010.</summary>
    /// <param name="date">A day in any calendar, in the years 1000 to 9999 of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside its bounds.</exception>
    public static ReportingPeriod Day(LocalDate date) => Of(UnitOf(date));

    /// <summary>Days, both ends included.</summary>
    /// <param name="first">A day in the years 1000 to 9999.</param>
    /// <param name="last">A day in the years 1000 to 9999, not before <paramref name="first"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside its bounds.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static ReportingPeriod Days(LocalDate first, LocalDate last) => FromTo(Day(first), Day(last));

    /// <summary>"Since 1996": from the first day of the year, with no stated end.</summary>
    /// <param name="year">1000 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public static ReportingPeriod Since(int year) => new(UnitOf(year).Start, null);

    /// <summary>"Since September 2016": from the first day of the month, with no stated end.</summary>
    /// <inheritdoc cref="Month(YearMonth)"/>
    public static ReportingPeriod Since(YearMonth month) => new(UnitOf(month).Start, null);

    /// <summary>Since a day, which belongs to the period, with no stated end.</summary>
    /// <inheritdoc cref="Day(LocalDate)"/>
    public static ReportingPeriod Since(LocalDate date) => new(UnitOf(date).Start, null);

    /// <summary>"By the end of 2020": up to the last day of the year, from no stated beginning.</summary>
    /// <param name="year">1000 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside its bounds.</exception>
    public static ReportingPeriod UpTo(int year) => new(null, UnitOf(year).End);

    /// <summary>"By the end of May 2010": up to the last day of the month, from no stated beginning.</summary>
    /// <inheritdoc cref="Month(YearMonth)"/>
    public static ReportingPeriod UpTo(YearMonth month) => new(null, UnitOf(month).End);

    /// <summary>"By April 30, 2020": up to a day, which belongs to the period, from no stated beginning.</summary>
    /// <inheritdoc cref="Day(LocalDate)"/>
    public static ReportingPeriod UpTo(LocalDate date) => new(null, UnitOf(date).End);

    /// <summary>
    /// From the start of one period to the end of another, each stated in its own way: "from 2007 to May 2010", "from the
    /// autumn of 2009 to the spring of 2010".
    /// </summary>
    /// <param name="first">Its start is taken; may be open.</param>
    /// <param name="last">Its end is taken; may be open.</param>
    /// <exception cref="ArgumentException">The end is before the start, or both are open.</exception>
    public static ReportingPeriod FromTo(ReportingPeriod first, ReportingPeriod last)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        if (first.start is null && last.end is null)
        {
            throw new ArgumentException($"From '{first}' to '{last}' is open on both sides.", nameof(last));
        }

        return first.start is { } start && last.end is { } end && end.Date < start.Date
            ? throw new ArgumentException($"From '{first}' to '{last}' ends before it starts.", nameof(last))
            : new ReportingPeriod(first.start, last.end);
    }

    /// <summary>
    /// "In the autumn of 2009": three whole months, stated as months. A winter runs from December of the year to February
    /// of the next.
    /// </summary>
    /// <param name="season">The season.</param>
    /// <param name="year">The year in which the season begins, 1000 to 9999, for a winter to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its bounds.</exception>
    public static ReportingPeriod Season(Season season, int year)
    {
        if (!Enum.IsDefined(season))
        {
            throw new ArgumentOutOfRangeException(nameof(season), season, "Not a season.");
        }

        var first = new YearMonth(CheckYear(year, nameof(year)), FirstMonthOfSpring + (MonthsOfSeason * (int)season));
        var last =
            season == Periods.Season.Winter
                ? new YearMonth(CheckYear(year + 1, nameof(year)), 2)
                : new YearMonth(year, first.Month + 2);
        return Months(first, last);
    }

    /// <summary>"During the 13th Five-Year Plan": the years of the plan, stated as years.</summary>
    /// <param name="plan">The plan or programme.</param>
    public static ReportingPeriod Plan(PlanPeriod plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Years(plan.FirstYear, plan.LastYear);
    }

    private static ReportingPeriod Of(PeriodUnit unit) => new(unit.Start, unit.End);

    private static PeriodUnit UnitOf(int year) => PeriodUnit.Year(CheckYear(year, nameof(year)), isInferred: false);

    private static PeriodUnit UnitOf(YearMonth month)
    {
        if (month.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The month {month} is of the calendar {month.Calendar}, not ISO."
                ),
                nameof(month)
            );
        }

        CheckYear(month.Year, nameof(month));
        return PeriodUnit.Month(month.Year, month.Month, isInferred: false);
    }

    private static PeriodUnit UnitOf(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        CheckYear(day.Year, nameof(date));
        return PeriodUnit.Day(day, isInferred: false);
    }

    private static int CheckYear(int year, string parameter) =>
        year is >= MinYear and <= MaxYear
            ? year
            : throw new ArgumentOutOfRangeException(
                parameter,
                year,
                string.Create(CultureInfo.InvariantCulture, $"The year {year} is outside {MinYear} to {MaxYear}.")
            );
}
