using NodaTime;
using PairingDomain.Numerics;

namespace PairingDomain.Periods;

/// <summary>
/// Which part of a reporting period lies in which Five-Year Plan, in exact days. The parts are disjoint, in order of time,
/// and together the whole period; the days outside of any plan are parts of their own. A period with an open end has no
/// parts and no shares, which is not the same as a share of zero: its members are null. Only the Five-Year Plans count,
/// because other programmes overlap them and each other; for those use <see cref="ReportingPeriod.ShareIn"/>.
/// A share of the days says nothing about how money was spread over them.
/// </summary>
public sealed class PlanCoverage
{
    private PlanCoverage(ReportingPeriod period)
    {
        Period = period;
        Parts = period.Interval is { } interval ? Split(interval).AsReadOnly() : [];
        // A comparison with an open end is false: an open end is never before or after a plan.
        Plans = PlanPeriod
            .FiveYearPlans.Where(plan => !(period.End < plan.Start || period.Start > plan.End))
            .ToList()
            .AsReadOnly();
        Kind =
            period.IsOpen ? PlanCoverageKind.Open
            : Plans.Count == 0 ? PlanCoverageKind.Outside
            : Parts.Count == 1 ? PlanCoverageKind.Inside
            : PlanCoverageKind.Spanning;
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>How the period lies to the plans.</summary>
    public PlanCoverageKind Kind { get; }

    /// <summary>The parts in order of time; none when the period has an open end.</summary>
    public IReadOnlyList<PlanPart> Parts { get; }

    /// <summary>The plans with which the period has a day in common, in order of time; also when it has an open end.</summary>
    public IReadOnlyList<PlanPeriod> Plans { get; }

    /// <summary>The one plan in which the whole period lies; null when there is none.</summary>
    public PlanPeriod? Plan => Kind == PlanCoverageKind.Inside ? Plans[0] : null;

    /// <summary>The days outside of any plan; null when the period has an open end.</summary>
    public int? DaysOutside => DaysWhere(part => part.Plan is null);

    /// <summary>The share of the days outside of any plan, 0 to 1; null when the period has an open end.</summary>
    public Rational? ShareOutside => ShareOf(DaysOutside);

    /// <summary>Finds which part of a period lies in which plan.</summary>
    public static PlanCoverage Of(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new PlanCoverage(period);
    }

    /// <summary>How many of the days lie in a plan.</summary>
    /// <param name="plan">A Five-Year Plan.</param>
    /// <returns>0 when none; null when the period has an open end.</returns>
    /// <exception cref="ArgumentException"><paramref name="plan"/> is no Five-Year Plan.</exception>
    public int? DaysIn(PlanPeriod plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.Kind == PlanPeriodKind.FiveYearPlan
            ? DaysWhere(part => part.Plan == plan)
            : throw new ArgumentException(
                $"'{plan}' is no Five-Year Plan; only those share out the days.",
                nameof(plan)
            );
    }

    /// <summary>The share of the days that lies in a plan, exactly.</summary>
    /// <inheritdoc cref="DaysIn"/>
    public Rational? ShareIn(PlanPeriod plan) => ShareOf(DaysIn(plan));

    /// <summary>The period and its parts: "2019/2021: 13th Five-Year Plan (2016-2020): 731 of 1096 days; …".</summary>
    public override string ToString() => $"{Period}: {(Period.IsOpen ? "open, no shares" : string.Join("; ", Parts))}";

    private int? DaysWhere(Func<PlanPart, bool> belongs) =>
        Period.IsOpen ? null : Parts.Where(belongs).Sum(part => part.Days);

    private Rational? ShareOf(int? days) =>
        days is { } some && Period.Length is { } all ? Rational.Of(some, all) : null;

    private static List<PlanPart> Split(DateInterval period)
    {
        var parts = new List<PlanPart>();
        var covered = period.Start.PlusDays(-1);
        foreach (var plan in PlanPeriod.FiveYearPlans)
        {
            if (plan.Interval.Intersection(period) is not { } inPlan)
            {
                continue;
            }

            AddOutside(inPlan.Start.PlusDays(-1));
            parts.Add(new PlanPart(plan, inPlan, period.Length));
            covered = inPlan.End;
        }

        AddOutside(period.End);
        return parts;

        void AddOutside(LocalDate until)
        {
            if (covered < until)
            {
                parts.Add(new PlanPart(null, new DateInterval(covered.PlusDays(1), until), period.Length));
            }
        }
    }
}
