using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Scopes;

namespace PairingDomain.Tables;

/// <summary>Whether figures of two measures are told for the same places and days, so that one may be set against the other.</summary>
internal static class SameScope
{
    /// <summary>The same assisted side and period; the givers and the place the same, or not told by one of them.</summary>
    public static bool Holds(LedgerEntry one, LedgerEntry other, bool ofAnyTime = false) =>
        (ofAnyTime || one.Key.Days.To(other.Key.Days) == ScopeRelation.Equal)
        && one.Key.Assisted.To(other.Key.Assisted, Silence.IsUnknown) == ScopeRelation.Equal
        && IsSameOrSilent(one.Key.Assisting, other.Key.Assisting)
        && IsSameOrSilent(one.Key.Place, other.Key.Place);

    /// <summary>Refuses two totals unless every figure of each has one of the same scope in the other.</summary>
    public static void Require(Total one, Total other, bool ofAnyTime = false)
    {
        RequireOneLedger(one.Index, other.Index);
        if ((Unmatched(one, other, ofAnyTime) ?? Unmatched(other, one, ofAnyTime)) is { } unmatched)
        {
            throw TotalNotes.Refuse(
                RefusalReason.OtherScope,
                $"the other total has no figure of the scope of {unmatched.Id}",
                [unmatched]
            );
        }
    }

    public static void RequireOneLedger(LedgerIndex one, LedgerIndex other)
    {
        if (one != other)
        {
            throw new ArgumentException("The two are of different ledgers: their scopes cannot be compared.");
        }
    }

    private static Figure? Unmatched(Total total, Total among, bool ofAnyTime)
    {
        if (total.Entries.Count == 0)
        {
            throw TotalNotes.Refuse(RefusalReason.NothingTold, "a total of no figures has no scope", []);
        }

        var byAssisted = among.Entries.ToLookup(AssistedSum);
        return total
            .Entries.FirstOrDefault(entry =>
                !byAssisted[AssistedSum(entry)].Any(other => Holds(entry, other, ofAnyTime))
            )
            ?.Figure;
    }

    // Equal sets of regions have equal sums.
    private static int AssistedSum(LedgerEntry entry) => entry.Key.Assisted.Regions.Sum(region => region.Id);

    private static bool IsSameOrSilent(RegionSet one, RegionSet other) =>
        !one.IsStated || !other.IsStated || one.To(other, Silence.IsUnknown) == ScopeRelation.Equal;
}
