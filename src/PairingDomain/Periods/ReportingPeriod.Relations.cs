using NodaTime;
using PairingDomain.Numerics;

namespace PairingDomain.Periods;

// How periods lie to days and to each other. An open end reaches further than any day.
public sealed partial class ReportingPeriod
{
    /// <summary>Whether the day belongs to the period; both ends do.</summary>
    /// <param name="date">A day in any calendar.</param>
    public bool Contains(LocalDate date)
    {
        var day = date.WithCalendar(CalendarSystem.Iso);
        return (start is not { } first || first.Date <= day) && (end is not { } last || day <= last.Date);
    }

    /// <summary>Whether every day of the other period belongs to this one; a period contains itself.</summary>
    public bool Contains(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (start is not { } first || (other.start is { } otherFirst && first.Date <= otherFirst.Date))
            && (end is not { } last || (other.end is { } otherLast && otherLast.Date <= last.Date));
    }

    /// <summary>Whether the two have a day in common.</summary>
    public bool Overlaps(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !EndsBefore(other) && !other.EndsBefore(this);
    }

    /// <summary>Whether the two have the same days, however they are stated.</summary>
    public bool HasSameDaysAs(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start == other.Start && End == other.End;
    }

    /// <summary>
    /// The days that belong to both. Each end keeps the statement and the mark of the period it comes from; where both
    /// state the same day, the coarser granularity wins, and a stated end over an inferred one.
    /// </summary>
    /// <returns>Null when no day belongs to both.</returns>
    public ReportingPeriod? Intersect(ReportingPeriod other)
    {
        if (!Overlaps(other))
        {
            return null;
        }

        return new ReportingPeriod(
            Choose(start, other.start, PeriodEnd.Later),
            Choose(end, other.end, PeriodEnd.Earlier)
        );
    }

    /// <summary>
    /// Which part of this period's days lies in the other one, exactly. It says nothing about how anything else, such as
    /// money, is spread over those days.
    /// </summary>
    /// <returns>0 to 1; null when this period has an open end and so no number of days.</returns>
    public Rational? ShareIn(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Length is { } days ? Rational.Of(Intersect(other)?.Length ?? 0, days) : null;
    }

    private bool EndsBefore(ReportingPeriod other) =>
        end is { } last && other.start is { } first && last.Date < first.Date;

    private static PeriodEnd? Choose(PeriodEnd? left, PeriodEnd? right, Func<PeriodEnd, PeriodEnd, PeriodEnd> choose) =>
        left is not { } one ? right
        : right is not { } two ? left
        : choose(one, two);
}
