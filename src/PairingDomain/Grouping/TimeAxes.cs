using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Periods;

namespace PairingDomain.Grouping;

/// <summary>The axes that cut time: plans, years, months.</summary>
internal static class TimeAxes
{
    public static bool Holds(Axis axis) => axis is Axis.Plan or Axis.Year or Axis.Month;

    /// <summary>The days of one group.</summary>
    public static DateInterval DaysOf(KeyPart part) =>
        part.Value switch
        {
            PlanPeriod plan => plan.Interval,
            int year => new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
            _ => ((YearMonth)part.Value!).ToDateInterval(),
        };

    /// <summary>The days of which a figure tells as far as its group goes: a stock tells of one day. Null when it has no days.</summary>
    public static ReportingPeriod? PeriodOf(Figure figure) =>
        figure.Scope is { Basis: Basis.Stock, Period.End: { } date } ? ReportingPeriod.Day(date) : figure.Scope.Period;

    /// <summary>The group in which a period lies.</summary>
    public static KeyPart PartOf(Axis axis, ReportingPeriod? period)
    {
        if (period is null)
        {
            return KeyPart.Of(axis, KeyKind.Unstated);
        }

        if (period.Interval is not { } days)
        {
            return KeyPart.Of(axis, KeyKind.Several);
        }

        var (first, last) = (GroupOn(axis, days.Start), GroupOn(axis, days.End));
        return
            first == last
            && (first.Kind == KeyKind.One || !PlanPeriod.FiveYearPlans.Any(plan => days.Contains(plan.Start)))
            ? first
            : KeyPart.Of(axis, KeyKind.Several);
    }

    /// <summary>The groups into which a closed period falls, in order of time, with its days in each.</summary>
    public static IEnumerable<(KeyPart Part, DateInterval Days)> Split(Axis axis, DateInterval days)
    {
        for (var day = days.Start; day <= days.End; )
        {
            var part = GroupOn(axis, day);
            var last = LastDay(part, day);
            var end = last < days.End ? last : days.End;
            yield return (part, new DateInterval(day, end));
            day = end.PlusDays(1);
        }
    }

    private static LocalDate LastDay(KeyPart part, LocalDate day) =>
        part.Value is not null
            ? DaysOf(part).End
            : PlanPeriod
                .FiveYearPlans.Select(plan => plan.Start)
                .FirstOrDefault(start => start > day, LocalDate.MaxIsoValue)
                .PlusDays(-1);

    public static KeyPart GroupOn(Axis axis, LocalDate day) =>
        axis switch
        {
            Axis.Year => KeyPart.Year(day.Year),
            Axis.Month => KeyPart.Of(day.ToYearMonth()),
            _ => PlanPeriod.FiveYearOn(day) is { } plan ? KeyPart.Of(plan) : KeyPart.Of(Axis.Plan, KeyKind.None),
        };
}
