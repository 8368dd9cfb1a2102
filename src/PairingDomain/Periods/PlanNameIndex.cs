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
        var byName = new Dictionary<string, PlanPeriod[]>(StringComparer.Ordinal);
        foreach (var period in PlanPeriodTable.All)
        {
            Add(byName, period.Id, period);
            Add(byName, period.NameEn, period);
            Add(byName, period.NameZh, period);
            if (period.DocumentTitle is { } title)
            {
                Add(byName, title, period);
            }
        }

        foreach (var row in EmbeddedTable.Read("plan-period-aliases"))
        {
            Add(byName, row["name"], PlanPeriod.Of(row["id"]));
        }

        return byName;
    }

    private static void Add(Dictionary<string, PlanPeriod[]> byName, string name, PlanPeriod period)
    {
        var key = Key(name);
        var known = byName.GetValueOrDefault(key, []);
        if (Array.IndexOf(known, period) < 0)
        {
            byName[key] = [.. known, period];
        }
    }

    private static string Key(string name)
    {
        Span<char> form = new char[name.Length];
        form = form[..PlanNameText.Write(name, form)];
        return form[..PlanNameText.TakeYears(form, out _)].ToString();
    }
}
