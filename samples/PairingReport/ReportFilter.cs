using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PairingDomain.Figures;
using PairingDomain.Periods;

namespace PairingReport;

/// <summary>Which part of the report is asked for.</summary>
internal sealed record ReportFilter(string? Pairing, PlanPeriod? Plan, Measure? Measure)
{
    public static bool TryCreate(
        string? pairing,
        string? plan,
        string? measure,
        [NotNullWhen(true)] out ReportFilter? filter,
        [NotNullWhen(false)] out string? error
    )
    {
        filter = null;
        error = null;
        PlanPeriod? period = null;
        if (plan is not null)
        {
            period =
                int.TryParse(plan, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
                    ? PlanPeriod.FiveYearPlans.FirstOrDefault(candidate => candidate.Ordinal == ordinal)
                : PlanPeriod.TryParse(plan, out var named) ? named
                : null;
            if (period is null)
            {
                error = $"--plan: '{plan}' is neither an ordinal from 1 to 15 nor the name of a plan.";
                return false;
            }
        }

        Measure? known = null;
        if (measure is not null && !Measures.TryOf(measure, out known))
        {
            error = $"--measure: there is no '{measure}'; there are {string.Join(", ", Measures.All)}.";
            return false;
        }

        filter = new ReportFilter(pairing, period, known);
        return true;
    }

    public bool Accepts(Figure figure, string heading) =>
        (Pairing is null || heading.Contains(Pairing, StringComparison.OrdinalIgnoreCase))
        && (Measure is null || Measure.Contains(figure.Measure))
        && (Plan is null || (figure.Scope.Period is { } period && ReportingPeriod.Plan(Plan).Contains(period)));
}
