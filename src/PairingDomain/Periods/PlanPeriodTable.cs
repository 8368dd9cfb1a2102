using PairingDomain.Embedded;

namespace PairingDomain.Periods;

/// <summary>The embedded table of plan periods, read once, on first use. The packer checked its rows.</summary>
internal static class PlanPeriodTable
{
    private static readonly List<PlanPeriod> Rows = ReadRows();
    private static readonly List<PlanPeriod> Plans = FindPlans();
    private static readonly int FirstYear = Plans[0].FirstYear;

    // A plan or null for every year from the first year of the first plan to the last of the last.
    private static readonly PlanPeriod?[] PlanByYear = SpreadOverYears();

    public static IReadOnlyList<PlanPeriod> All { get; } = Rows.AsReadOnly();

    /// <summary>The Five-Year Plans by ordinal: the first stands at 0.</summary>
    public static IReadOnlyList<PlanPeriod> FiveYearPlans { get; } = Plans.AsReadOnly();

    public static PlanPeriod? FiveYearIn(int year) =>
        year >= FirstYear && year - FirstYear < PlanByYear.Length ? PlanByYear[year - FirstYear] : null;

    public static PlanPeriod? Find(string id) => Rows.Find(row => row.Id == id);

    // Plain loops, here and in PlanNameIndex: compiling a chain of queries would take most of the time of the first use.
    private static List<PlanPeriod> ReadRows()
    {
        var rows = new List<PlanPeriod>();
        foreach (var row in EmbeddedTable.Read("plan-periods"))
        {
            rows.Add(new PlanPeriod(row, KindOf(row)));
        }

        return rows;
    }

    private static List<PlanPeriod> FindPlans()
    {
        var plans = new List<PlanPeriod>();
        foreach (var row in Rows)
        {
            if (row.Kind == PlanPeriodKind.FiveYearPlan)
            {
                plans.Add(row);
            }
        }

        return plans;
    }

    private static PlanPeriod?[] SpreadOverYears()
    {
        var byYear = new PlanPeriod?[Plans[^1].LastYear - FirstYear + 1];
        foreach (var plan in Plans)
        {
            for (var year = plan.FirstYear; year <= plan.LastYear; year++)
            {
                byYear[year - FirstYear] = plan;
            }
        }

        return byYear;
    }

    private static PlanPeriodKind KindOf(TableRow row) =>
        row["kind"] switch
        {
            "five-year-plan" => PlanPeriodKind.FiveYearPlan,
            "recovery-period" => PlanPeriodKind.Recovery,
            "readjustment-period" => PlanPeriodKind.Readjustment,
            "poverty-programme" => PlanPeriodKind.PovertyProgramme,
            "transition-period" => PlanPeriodKind.Transition,
            "rural-programme" => PlanPeriodKind.RuralProgramme,
            "pairing-programme" => PlanPeriodKind.PairingProgramme,
            var other => throw row.Bad("kind", $"'{other}' is no kind of plan period"),
        };
}
