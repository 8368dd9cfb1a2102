using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>
/// Figures that do not add over time: stocks, and counts in which the same person may recur every year. Told for one time
/// they are added over places; told for several, the last one of each place counts if the rules say so.
/// </summary>
internal static class Times
{
    /// <summary>The claims that are added.</summary>
    public static IReadOnlyDictionary<Claim, LedgerEntry> Settle(
        IReadOnlyDictionary<Claim, LedgerEntry> chosen,
        TotalNotes notes
    )
    {
        if (chosen.Count < 2 || !IsHeldBack(chosen.Values) || IsOneTime(chosen.Values))
        {
            return chosen;
        }

        if (
            notes.Rules.OverTime == OverTime.Refuse
            && (notes.Rules.Overlaps == Overlaps.Refuse || IsStock(chosen.Values))
        )
        {
            throw Refuse(chosen.Values);
        }

        return notes.Rules.OverTime == OverTime.Latest ? Latest(chosen, notes) : chosen;
    }

    /// <summary>Whether two figures may count the same persons or things at two times.</summary>
    public static bool MayRecur(LedgerEntry one, LedgerEntry other, Silence silence) =>
        one.Figure.Measure.Additivity == Additivity.SemiAdditive
        && one.Key.Days != other.Key.Days
        && one.Key.ToApartFromDays(other.Key, silence) != ScopeRelation.Disjoint;

    private static bool IsStock(IEnumerable<LedgerEntry> entries) =>
        entries.Any(entry => entry.Figure.Scope.Basis is Basis.Stock or null);

    // A figure that leaves its basis open may be a stock.
    private static bool IsHeldBack(IEnumerable<LedgerEntry> entries) =>
        IsStock(entries) || entries.Any(entry => entry.Figure.Measure.Additivity == Additivity.SemiAdditive);

    private static bool IsOneTime(IEnumerable<LedgerEntry> entries)
    {
        var first = entries.First().Key.Days;
        return first != default && entries.All(entry => entry.Key.Days == first);
    }

    private static Dictionary<Claim, LedgerEntry> Latest(
        IReadOnlyDictionary<Claim, LedgerEntry> chosen,
        TotalNotes notes
    )
    {
        var kept = new Dictionary<Claim, LedgerEntry>();
        var byTime = chosen
            .OrderByDescending(one => one.Value.Key.Days.Last ?? int.MinValue)
            .ThenBy(one => one.Value.Figure.Id, StringComparer.Ordinal);
        foreach (var (claim, entry) in byTime)
        {
            var covered = false;
            foreach (var later in kept.Values)
            {
                var relation = entry.Key.ToApartFromDays(later.Key, notes.Rules.Silence);
                if (relation == ScopeRelation.Disjoint)
                {
                    continue;
                }

                if (relation is not (ScopeRelation.Equal or ScopeRelation.Within) || entry.Key.Days.Last is null)
                {
                    throw Refuse([entry, later]);
                }

                notes.LeaveOut(entry.Figure, LeftOutReason.Earlier, later.Figure);
                notes.Settle(ConflictKind.OverTime, entry.Figure, later.Figure, [], "the latest counts");
                covered = true;
                break;
            }

            if (!covered)
            {
                kept.Add(claim, entry);
            }
        }

        return kept;
    }

    private static TotalRefusedException Refuse(IEnumerable<LedgerEntry> entries)
    {
        var figures = entries.Select(entry => entry.Figure).ToArray();
        return TotalNotes.Refuse(
            RefusalReason.OverTime,
            $"{figures[0].Measure.Code} is not added over time",
            figures,
            ScopeDimension.Period
        );
    }
}
