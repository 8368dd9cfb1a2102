using NodaTime;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Scopes;

namespace PairingDomain.Tables;

/// <summary>Makes the rows of a table.</summary>
internal sealed class TableBuilder(FigureGroups groups, TotalUnit unit)
{
    private readonly LedgerIndex index = groups.Query.Index;
    private readonly TotalRules rules = groups.Query.Rules;
    private readonly Dictionary<GroupKey, List<LedgerEntry>> entriesOf = [];

    /// <summary>By key: the figures that fit no single plan, year or month, under the key without its parts of time.</summary>
    private readonly Dictionary<GroupKey, List<LedgerEntry>> spanningOf = [];

    /// <summary>The rows in the order of their keys.</summary>
    public IReadOnlyList<TotalRow> Build()
    {
        Sort();
        var rows =
            groups.Spanning == Spanning.ShareByDays && groups.Axes.Any(TimeAxes.Holds)
                ? Shared()
                : entriesOf.Select(group => Row(group.Key, group.Value));
        var told = rows.ToDictionary(row => row.Key);
        if (groups.HasEmptyRows)
        {
            foreach (var key in EmptyRows.KeysOf(groups, entriesOf))
            {
                told.TryAdd(key, new TotalRow(key, Nothing(key), [], []));
            }
        }

        return [.. told.Values.OrderBy(row => row.Key)];
    }

    /// <summary>For each row of time the total from the first day told of its other keys to the end of the row.</summary>
    public IReadOnlyList<TotalRow> BuildRunning()
    {
        Sort();
        return
        [
            .. entriesOf
                .GroupBy(group => Untimed(group.Key))
                .SelectMany(group =>
                    Running(
                        group.Key,
                        [.. group.Select(timed => timed.Key)],
                        [.. group.SelectMany(timed => timed.Value)]
                    )
                )
                .OrderBy(row => row.Key),
        ];
    }

    private IEnumerable<TotalRow> Running(GroupKey untimed, HashSet<GroupKey> keys, LedgerEntry[] entries)
    {
        if (groups.HasEmptyRows)
        {
            keys.UnionWith(EmptyRows.KeysOf(groups, untimed, entries));
        }

        var periods = Array.ConvertAll(entries, entry => TimeAxes.PeriodOf(entry.Figure)?.Interval);
        foreach (var key in keys)
        {
            if (key.Days is not { End: var end })
            {
                continue;
            }

            var told = entries.Where((_, at) => periods[at]?.End <= end).ToArray();
            var first =
                told.Length == 0 ? key.Days.Start : periods.Where(days => days?.End <= end).Min(days => days!.Start);
            yield return new TotalRow(
                key,
                told.Length == 0 ? Nothing(key) : TotalBuilder.Build(index, told, [], unit, rules),
                told,
                [],
                new DateInterval(first, end)
            );
        }
    }

    private void Sort()
    {
        var grouper = new Grouper(groups.Axes, index.Atlas);
        var hasTime = groups.Axes.Any(TimeAxes.Holds);
        foreach (var entry in groups.Query.Select().Selected)
        {
            var key = grouper.KeyOf(entry);
            Add(entriesOf, key, entry);
            if (hasTime && key.Any(part => TimeAxes.Holds(part.Axis) && part.Kind != KeyKind.One))
            {
                Add(spanningOf, Untimed(key), entry);
            }
        }
    }

    private TotalRow Row(GroupKey key, List<LedgerEntry> entries)
    {
        var outcome =
            groups.Spanning == Spanning.Refuse && !FitsOneGroup(key)
                ? new TotalOutcome(
                    new Refusal(
                        RefusalReason.SpansGroups,
                        $"figures fit no single group ({key})",
                        [.. TotalBuilder.ById(entries).Select(entry => entry.Figure)],
                        []
                    )
                )
                : TotalBuilder.Build(index, entries, ReachingBeyond(key), unit, rules);
        return new TotalRow(key, outcome, entries, []);
    }

    private IEnumerable<TotalRow> Shared() =>
        entriesOf
            .GroupBy(group => Untimed(group.Key))
            .SelectMany(group =>
                new SharedRows(index, unit, rules, groups.Axes).Build([
                    .. group.Select(timed => (timed.Key, timed.Value)),
                ])
            );

    /// <summary>The figures of the same keys that touch the time of a row and do not fit into it.</summary>
    private IEnumerable<LeftOut> ReachingBeyond(GroupKey key)
    {
        if (
            spanningOf.Count == 0
            || key.Days is not { } days
            || !spanningOf.TryGetValue(Untimed(key), out var spanning)
        )
        {
            yield break;
        }

        var asked = DaySpan.Of(days);
        foreach (var entry in spanning)
        {
            if (entry.Key.Days.To(asked) != ScopeRelation.Disjoint)
            {
                yield return new LeftOut(
                    entry.Figure,
                    entry.Figure.Scope.Period is null ? LeftOutReason.Unstated : LeftOutReason.ReachesBeyond,
                    Dimension: ScopeDimension.Period
                );
            }
        }
    }

    private static TotalOutcome Nothing(GroupKey key) =>
        new(new Refusal(RefusalReason.NothingTold, $"no figure tells of {key}", [], []));

    private static bool FitsOneGroup(GroupKey key) =>
        key.All(part => part.Kind is not (KeyKind.Several or KeyKind.Unstated));

    private static GroupKey Untimed(GroupKey key) => new(key.Where(part => !TimeAxes.Holds(part.Axis)));

    private static void Add(Dictionary<GroupKey, List<LedgerEntry>> byKey, GroupKey key, LedgerEntry entry)
    {
        if (!byKey.TryGetValue(key, out var entries))
        {
            byKey.Add(key, entries = []);
        }

        entries.Add(entry);
    }
}
