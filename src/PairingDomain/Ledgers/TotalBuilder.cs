namespace PairingDomain.Ledgers;

/// <summary>
/// Makes a total of selected figures, step by step: what is never summed is refused; figures that tell one claim are
/// joined; wholes cover their parts; what overlaps is settled by the rules or refused; the rest is added exactly. The
/// result does not depend on the order of the figures.
/// </summary>
internal static class TotalBuilder
{
    /// <summary>The total or the reason why there is none.</summary>
    /// <param name="index">The ledger's index.</param>
    /// <param name="selected">The figures to be totalled.</param>
    /// <param name="nearlySelected">The figures that the selection left out, to be told by the total.</param>
    /// <param name="unit">What the total is told in.</param>
    /// <param name="rules">How to decide what is left open.</param>
    public static TotalOutcome Build(
        LedgerIndex index,
        IReadOnlyList<LedgerEntry> selected,
        IEnumerable<LeftOut> nearlySelected,
        TotalUnit unit,
        TotalRules rules
    )
    {
        try
        {
            var notes = new TotalNotes(unit, rules, nearlySelected);
            var added = Times.Settle(Choose(index, selected, notes), notes);
            var (number, bounds) = Overlapping.Add(added, notes);
            return new TotalOutcome(
                new Total(index, unit, number, bounds, ById(added.Values), notes.LeftOut, notes.Conflicts)
            );
        }
        catch (TotalRefusedException refused)
        {
            return new TotalOutcome(refused.Refusal!);
        }
    }

    /// <summary>Figures in the order of their ids.</summary>
    public static IReadOnlyList<LedgerEntry> ById(IEnumerable<LedgerEntry> entries) =>
        [.. entries.OrderBy(entry => entry.Figure.Id, StringComparer.Ordinal)];

    /// <summary>The claims that count with the figure that tells each, before what is told for several times is settled.</summary>
    /// <param name="index">The ledger's index.</param>
    /// <param name="selected">The figures.</param>
    /// <param name="notes">Takes what is left out and settled.</param>
    /// <param name="areSummed">False where the values are looked at one by one, as rates may be.</param>
    /// <exception cref="TotalRefusedException">They cannot count together.</exception>
    public static IReadOnlyDictionary<Claim, LedgerEntry> Choose(
        LedgerIndex index,
        IReadOnlyList<LedgerEntry> selected,
        TotalNotes notes,
        bool areSummed = true
    )
    {
        var summed = new List<LedgerEntry>(selected.Count);
        foreach (var entry in selected)
        {
            if (entry.Figure.Per.Count > 0)
            {
                notes.LeaveOut(entry.Figure, LeftOutReason.PerEach, null);
            }
            else
            {
                summed.Add(entry);
            }
        }

        MixRules.CheckEach(summed, areSummed);
        var graph = new ClaimGraph(index, summed, notes.Rules.Silence);
        var counting = CountingClaims.Choose(graph.Claims, notes);
        var chosen = new Dictionary<Claim, LedgerEntry>(counting.Claims.Count);
        foreach (var claim in counting.Claims)
        {
            chosen.Add(claim, Repeats.Choose(claim, notes));
        }

        foreach (var (claim, cover, reason) in counting.LeftOut)
        {
            foreach (var telling in claim.Tellings)
            {
                notes.LeaveOut(telling.Figure, reason, chosen.GetValueOrDefault(cover)?.Figure ?? cover.First);
            }
        }

        MixRules.CheckTogether([.. chosen.Values], notes.Rules);
        return chosen;
    }
}
