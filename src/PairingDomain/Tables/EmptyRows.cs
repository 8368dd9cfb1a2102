using NodaTime;
using PairingDomain.Grouping;
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
        foreach (
            var others in entriesOf.GroupBy(group => new GroupKey(group.Key.Where(part => !TimeAxes.Holds(part.Axis))))
        )
        {
            foreach (var key in KeysOf(groups, others.Key, others.SelectMany(group => group.Value)))
            {
                yield return key;
            }
        }
    }

    /// <summary>Those of one combination of the other keys.</summary>
    public static IEnumerable<GroupKey> KeysOf(FigureGroups groups, GroupKey others, IEnumerable<LedgerEntry> entries)
    {
        var position = groups.Axes.Index().First(axis => TimeAxes.Holds(axis.Item)).Index;
        return (groups.Over?.Interval ?? Told(entries)) is { } days
            ? TimeAxes
                .Split(groups.Axes[position], days)
                .Where(piece => piece.Part.Kind == KeyKind.One)
                .Select(piece => new GroupKey([.. others.Take(position), piece.Part, .. others.Skip(position)]))
            : [];
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
