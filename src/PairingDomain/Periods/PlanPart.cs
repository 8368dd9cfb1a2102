using System.Globalization;
using NodaTime;
using PairingDomain.Numerics;

namespace PairingDomain.Periods;

/// <summary>The days of a period that lie in one Five-Year Plan, or a stretch of its days that lies in none.</summary>
public sealed class PlanPart
{
    private readonly int total;

    internal PlanPart(PlanPeriod? plan, DateInterval interval, int total)
    {
        Plan = plan;
        Interval = interval;
        this.total = total;
    }

    /// <summary>The Five-Year Plan; null for days outside of any.</summary>
    public PlanPeriod? Plan { get; }

    /// <summary>The days, both ends included.</summary>
    public DateInterval Interval { get; }

    /// <summary>How many days, at least 1.</summary>
    public int Days => Interval.Length;

    /// <summary>These days over all days of the period, exactly: more than 0, at most 1.</summary>
    public Rational Share => Rational.Of(Days, total);

    /// <summary>"13th Five-Year Plan (2016-2020): 731 of 1096 days".</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Plan?.ToString() ?? "outside any Five-Year Plan"}: {Days} of {total} days"
        );
}
