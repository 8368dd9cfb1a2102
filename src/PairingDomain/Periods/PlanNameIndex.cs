using PairingDomain.Embedded;

namespace PairingDomain.Periods;

/// <summary>The names of the table in the form of <see cref="PlanNameText"/> without years; built on the first name read.</summary>
internal static class PlanNameIndex
{
    private static readonly Dictionary<string, PlanPeriod[]> ByName = Build();

    private static readonly Dictionary<string, PlanPeriod[]>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByName.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The periods with a name; null when there is none.</summary>
    public static PlanPeriod[]? Find(ReadOnlySpan<char> name) =>
        BySpan.TryGetValue(name, out var periods) ? periods : null;

    private static Dictionary<string, PlanPeriod[]> Build()
    {
        var names = PlanPeriodTable
            .All.SelectMany(period =>
                new[] { period.Id, period.NameEn, period.NameZh, period.DocumentTitle }
                    .OfType<string>()
                    .Select(name => (Name: name, Period: period))
            )
            .Concat(
                EmbeddedTable
                    .Read("plan-period-aliases")
                    .Select(row => (Name: row["name"], Period: PlanPeriod.Of(row["id"])))
            );
        return names
            .GroupBy(entry => Key(entry.Name), entry => entry.Period, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    private static string Key(string name)
    {
        Span<char> form = new char[name.Length];
        form = form[..PlanNameText.Write(name, form)];
        return form[..PlanNameText.TakeYears(form, out _)].ToString();
    }
}
