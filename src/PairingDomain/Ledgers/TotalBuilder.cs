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
            return new TotalOutcome(Add(index, selected, new TotalNotes(unit, rules, nearlySelected)));
        }
        catch (TotalRefusedException refused)
        {
            return new TotalOutcome(refused.Refusal!);
        }
    }

    private static Total Add(LedgerIndex index, IReadOnlyList<LedgerEntry> selected, TotalNotes notes)
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

        MixRules.CheckEach(summed);
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
        var added = Times.Settle(chosen, notes);
        var (number, bounds) = Overlapping.Add(added, notes);
        return new Total(
            number is { } known ? notes.Unit.ValueOf(known) : null,
            bounds,
            [.. added.Values.Select(entry => entry.Figure).OrderBy(figure => figure.Id, StringComparer.Ordinal)],
            notes.LeftOut,
            notes.Conflicts
        );
    }
}
