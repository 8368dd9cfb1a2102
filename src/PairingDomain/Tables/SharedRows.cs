using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Tables;

/// <summary>
/// Rows of one combination of the other keys, with flows shared out over time by days. What counts is decided over all of
/// them together, so that the rows add up to their common total; how the money was really spread is not known, so that a
/// share is bounded by nothing and the whole.
/// </summary>
internal sealed class SharedRows(LedgerIndex index, TotalUnit unit, TotalRules rules, IReadOnlyList<Axis> axes)
{
    private readonly Dictionary<GroupKey, List<(LedgerEntry Entry, DateInterval? Days)>> sharesOf = [];

    public IEnumerable<TotalRow> Build(IReadOnlyList<(GroupKey Key, List<LedgerEntry> Entries)> groups)
    {
        var (together, alone) = Divide(groups);
        if (together.Count == 0)
        {
            return alone;
        }

        var notes = new TotalNotes(unit, rules with { Overlaps = Overlaps.Refuse }, []);
        IReadOnlyDictionary<Claim, LedgerEntry> added;
        try
        {
            added = Times.Settle(TotalBuilder.Choose(index, [.. together.Select(one => one.Entry)], notes), notes);
            Overlapping.Add(added, notes);
        }
        catch (TotalRefusedException refused)
        {
            return [.. alone, .. Refused(together, refused.Refusal!)];
        }

        var keyOf = together.ToDictionary(one => one.Entry, one => one.Key);
        foreach (var entry in added.Values)
        {
            Share(entry, keyOf[entry]);
        }

        return [.. alone, .. sharesOf.Select(row => Row(row.Key, row.Value, notes))];
    }

    /// <summary>The figures that are shared out or fit one row, and the rows of those that do not take part.</summary>
    private (List<(GroupKey Key, LedgerEntry Entry)> Together, List<TotalRow> Alone) Divide(
        IReadOnlyList<(GroupKey Key, List<LedgerEntry> Entries)> groups
    )
    {
        var together = new List<(GroupKey, LedgerEntry)>();
        var alone = new List<TotalRow>();
        foreach (var (key, entries) in groups)
        {
            var held = new List<LedgerEntry>();
            foreach (var entry in entries)
            {
                if (IsTimed(key) || IsShared(entry.Figure))
                {
                    together.Add((key, entry));
                }
                else
                {
                    held.Add(entry);
                }
            }

            if (held.Count > 0)
            {
                alone.Add(new TotalRow(key, TotalBuilder.Build(index, held, [], unit, rules), held, []));
            }
        }

        return (together, alone);
    }

    private void Share(LedgerEntry entry, GroupKey key)
    {
        if (IsTimed(key))
        {
            Add(key, entry, null);
            return;
        }

        foreach (var (part, days) in Cells(key, entry.Figure.Scope.Period!.Interval!))
        {
            Add(part, entry, days);
        }
    }

    // Several axes of time cut each other: a plan and a year.
    private static IEnumerable<(GroupKey Key, DateInterval Days)> Cells(GroupKey key, DateInterval period)
    {
        IEnumerable<(KeyPart[] Parts, DateInterval Days)> cells = [([], period)];
        foreach (var part in key)
        {
            cells = TimeAxes.Holds(part.Axis)
                ? cells.SelectMany(cell =>
                    TimeAxes
                        .Split(part.Axis, cell.Days)
                        .Select(piece => ((KeyPart[])[.. cell.Parts, piece.Part], piece.Days))
                )
                : cells.Select(cell => ((KeyPart[])[.. cell.Parts, part], cell.Days));
        }

        return cells.Select(cell => (new GroupKey(cell.Parts), cell.Days));
    }

    private void Add(GroupKey key, LedgerEntry entry, DateInterval? days)
    {
        if (!sharesOf.TryGetValue(key, out var shares))
        {
            sharesOf.Add(key, shares = []);
        }

        shares.Add((entry, days));
    }

    private TotalRow Row(GroupKey key, List<(LedgerEntry Entry, DateInterval? Days)> parts, TotalNotes notes)
    {
        var number = Rational.Zero;
        var bounds = Bounds.Exactly(Rational.Zero);
        var shares = new List<SharedFigure>();
        foreach (var (entry, days) in parts)
        {
            var (own, all) = (unit.NumberOf(entry.Figure), unit.BoundsOf(entry.Figure));
            if (days is null || days.Length == entry.Figure.Scope.Period!.Length)
            {
                number += own;
                bounds += all;
                continue;
            }

            var share = new SharedFigure(entry.Figure, days, entry.Figure.Scope.Period.Length!.Value);
            shares.Add(share);
            number += own * share.Share;
            bounds += own.Sign < 0 ? Bounds.Unbounded : UpTo(all);
        }

        LedgerEntry[] entries = [.. parts.Select(part => part.Entry)];
        var total = new Total(
            index,
            unit,
            number,
            bounds,
            TotalBuilder.ById(entries),
            [.. notes.LeftOut.Where(one => Touches(one.Figure, key))],
            notes.Conflicts
        );
        return new TotalRow(
            key,
            new TotalOutcome(total),
            entries,
            [.. shares.OrderBy(share => share.Figure.Id, StringComparer.Ordinal)]
        );
    }

    private IEnumerable<TotalRow> Refused(List<(GroupKey Key, LedgerEntry Entry)> together, Refusal refusal) =>
        together
            .SelectMany(one =>
                IsTimed(one.Key)
                    ? [(one.Key, one.Entry)]
                    : Cells(one.Key, one.Entry.Figure.Scope.Period!.Interval!).Select(cell => (cell.Key, one.Entry))
            )
            .GroupBy(cell => cell.Key)
            .Select(row => new TotalRow(row.Key, new TotalOutcome(refusal), [.. row.Select(cell => cell.Entry)], []));

    // Any part of a value of at least zero is at least zero and at most the value.
    private static Bounds UpTo(Bounds all) =>
        all.Upper is { Sign: >= 0 } upper
            ? Bounds.Between(Rational.Zero, upper, includesUpper: all.IncludesUpper || upper.Sign == 0)
            : Bounds.AtLeast(Rational.Zero);

    private bool Touches(Figure figure, GroupKey key) =>
        key.Days is not { } days || index.EntryOf(figure).Key.Days.To(DaySpan.Of(days)) != ScopeRelation.Disjoint;

    private bool IsTimed(GroupKey key) =>
        axes.Where(TimeAxes.Holds).All(axis => key[axis]!.Kind is KeyKind.One or KeyKind.None);

    private bool IsShared(Figure figure) =>
        figure.Measure.Additivity == Additivity.Additive
        && figure.Scope.Period is { IsOpen: false }
        && (figure.Scope.Basis == Basis.Flow || (figure.Scope.Basis == Basis.Cumulative && rules.AddsCumulative));
}
