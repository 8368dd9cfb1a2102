using NodaTime;
using PairingDomain.Ledgers;

namespace PairingDomain.Tables;

/// <summary>The keys of the plans, years or months that a table would have if something were told of them.</summary>
internal static class EmptyRows
{
    public static IEnumerable<GroupKey> KeysOf(
        FigureGroups groups,
        IReadOnlyDictionary<GroupKey, List<LedgerEntry>> entriesOf
    )
    {
        var position = groups.Axes.Index().First(axis => TimeAxes.Holds(axis.Item)).Index;
        var axis = groups.Axes[position];
        foreach (
            var others in entriesOf.GroupBy(group => new GroupKey(group.Key.Where(part => !TimeAxes.Holds(part.Axis))))
        )
        {
            var days = groups.Over?.Interval ?? Told(others.SelectMany(group => group.Value));
            if (days is null)
            {
                continue;
            }

            foreach (var (part, _) in TimeAxes.Split(axis, days))
            {
                if (part.Kind == KeyKind.One)
                {
                    yield return new GroupKey([.. others.Key.Take(position), part, .. others.Key.Skip(position)]);
                }
            }
        }
    }

    private static DateInterval? Told(IEnumerable<LedgerEntry> entries)
    {
        DateInterval? all = null;
        foreach (var entry in entries)
        {
            if (TimeAxes.PeriodOf(entry.Figure)?.Interval is { } days)
            {
                all = all is null
                    ? days
                    : new DateInterval(LocalDate.Min(all.Start, days.Start), LocalDate.Max(all.End, days.End));
            }
        }

        return all;
    }
}
