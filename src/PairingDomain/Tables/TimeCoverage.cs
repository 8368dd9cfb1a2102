using NodaTime;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Tables;

/// <summary>Whether figures tell of all days of a group, for each of the places and pairings that they are about.</summary>
internal static class TimeCoverage
{
    public static CellState Of(IReadOnlyList<LedgerEntry> told, DateInterval days)
    {
        var asked = DaySpan.Of(days);
        foreach (var scope in told.GroupBy(entry => entry, SameRegions.Instance))
        {
            if (!Covers(scope, asked))
            {
                return CellState.Partial;
            }
        }

        return CellState.Complete;
    }

    private static bool Covers(IEnumerable<LedgerEntry> told, DaySpan asked)
    {
        var next = asked.First!.Value;
        foreach (var entry in told.OrderBy(entry => entry.Key.Days.First ?? int.MaxValue))
        {
            if (entry.Key.Days is not { First: { } first, Last: { } last })
            {
                continue;
            }

            if (entry.Figure.Scope.Basis == Basis.Stock)
            {
                if (last == asked.Last)
                {
                    return true;
                }
            }
            else if (first <= next && last >= next)
            {
                next = last + 1;
            }
        }

        return next > asked.Last;
    }

    /// <summary>Figures about the same sides and place.</summary>
    private sealed class SameRegions : IEqualityComparer<LedgerEntry>
    {
        public static SameRegions Instance { get; } = new();

        public bool Equals(LedgerEntry? one, LedgerEntry? other) =>
            AreSame(one!.Key.Assisting, other!.Key.Assisting)
            && AreSame(one.Key.Assisted, other.Key.Assisted)
            && AreSame(one.Key.Place, other.Key.Place);

        public int GetHashCode(LedgerEntry entry) => Sum(entry.Key.Assisting) + Sum(entry.Key.Assisted);

        private static bool AreSame(RegionSet one, RegionSet other) =>
            one.IsStated == other.IsStated
            && (!one.IsStated || one.To(other, Silence.IsUnknown) == ScopeRelation.Equal);

        private static int Sum(RegionSet regions) => regions.Regions.Sum(region => region.Id);
    }
}
