using System.Globalization;
using NodaTime;

namespace PairingDomain.Periods;

// Periods that a source states relative to the day of its publication.
public sealed partial class ReportingPeriod
{
    /// <summary>
    /// "In the past four years" on a page: exactly that many years up to and including the day of publication, both ends
    /// marked as inferred.
    /// </summary>
    /// <remarks>
    /// On a page of 2020-10-19, four years are 2016-10-20 to 2020-10-19. The words seldom mean the day: that page speaks of
    /// an effort that began in September 2016. The marks keep it visible that the source stated neither end; where the
    /// source states them elsewhere, use those. For "in four years" in the sense of the last full calendar years use
    /// <see cref="PastCalendarYears"/>. The day after 28 February four years before is 29 February where there is one.
    /// </remarks>
    /// <param name="years">At least 1.</param>
    /// <param name="publishedOn">The day of publication, of which the source speaks as now.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stretch of years within 1000 to 9999.</exception>
    public static ReportingPeriod PastYears(int years, LocalDate publishedOn)
    {
        var last = CheckPast(years, publishedOn);
        return Days(last.PlusYears(-years).PlusDays(1), last).AsInferred();
    }

    /// <summary>
    /// "In four years" on a page, in the sense of the last full calendar years before its publication, both ends marked as
    /// inferred: on a page of 2020-05-23, 2016 to 2019.
    /// </summary>
    /// <param name="years">At least 1.</param>
    /// <param name="publishedOn">The day of publication; its own year is not counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stretch of years within 1000 to 9999.</exception>
    public static ReportingPeriod PastCalendarYears(int years, LocalDate publishedOn)
    {
        var last = CheckPast(years, publishedOn);
        return Years(last.Year - years, last.Year - 1).AsInferred();
    }

    private static LocalDate CheckPast(int years, LocalDate publishedOn)
    {
        var date = UnitOf(publishedOn).Start.Date;
        return years >= 1 && years <= date.Year - MinYear
            ? date
            : throw new ArgumentOutOfRangeException(
                nameof(years),
                years,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The past {years} years before {date:uuuu-MM-dd} are not at least one year, all after {MinYear}."
                )
            );
    }
}
