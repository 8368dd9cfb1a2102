using PairingDomain.Embedded;

namespace PairingDomain.Periods;

/// <summary>The embedded table of plan periods, read once, on first use. The packer checked its rows.</summary>
internal static class PlanPeriodTable
{
    public static IReadOnlyList<PlanPeriod> All { get; } = Array.AsReadOnly(Read());

    /// <summary>The Five-Year Plans by ordinal: the first stands at 0.</summary>
    public static IReadOnlyList<PlanPeriod> FiveYearPlans { get; } =
        Array.AsReadOnly(All.Where(period => period.Kind == PlanPeriodKind.FiveYearPlan).ToArray());

    private static readonly int FirstYear = FiveYearPlans[0].FirstYear;

    // A plan or null for every year from the first year of the first plan to the last of the last.
    private static readonly PlanPeriod?[] PlanByYear = Enumerable
        .Range(FirstYear, FiveYearPlans[^1].LastYear - FirstYear + 1)
        .Select(year => FiveYearPlans.FirstOrDefault(plan => plan.FirstYear <= year && year <= plan.LastYear))
        .ToArray();

    private static readonly Dictionary<string, PlanPeriod> ById = All.ToDictionary(
        period => period.Id,
        StringComparer.Ordinal
    );

    public static PlanPeriod? FiveYearIn(int year) =>
        year >= FirstYear && year - FirstYear < PlanByYear.Length ? PlanByYear[year - FirstYear] : null;

    public static PlanPeriod? Find(string id) => ById.GetValueOrDefault(id);

    private static PlanPeriod[] Read() => EmbeddedTable.Read("plan-periods").Select(Read).ToArray();

    private static PlanPeriod Read(TableRow row) =>
        new(
            new PlanPeriodRow(
                row["id"],
                row.OptionalInteger("ordinal"),
                KindOf(row),
                row.Integer("start_year"),
                row.Integer("end_year"),
                row["name_zh"],
                row["name_en"],
                row.Optional("document_title"),
                row.Optional("adopted") is { } adopted ? ReportingPeriod.Parse(adopted) : null,
                row["verification"],
                row.Optional("note")
            )
        );

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
