using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>
/// How two tellings lie to each other, by trying everything that they may cover: the slow and simple answer that the
/// library's is compared with.
/// </summary>
internal static class Expected
{
    public static ScopeRelation Relation(World world, Telling one, Telling other)
    {
        var axes = Enumerable.Range(0, world.Axes.Count).Select(axis => Outcomes(world, axis, one, other)).ToArray();
        return axes.Any(axis => axis.All(outcome => outcome == ScopeRelation.Disjoint)) ? ScopeRelation.Disjoint
            : All(ScopeRelation.Equal) ? ScopeRelation.Equal
            : All(ScopeRelation.Equal, ScopeRelation.Within) ? ScopeRelation.Within
            : All(ScopeRelation.Equal, ScopeRelation.Contains) ? ScopeRelation.Contains
            : axes.Any(axis => axis.Contains(ScopeRelation.Disjoint)) ? ScopeRelation.Open
            : ScopeRelation.Overlapping;

        bool All(params ScopeRelation[] allowed) => axes.All(axis => axis.All(allowed.Contains));
    }

    /// <summary>The same for tellings that say everything, by counting the cells of the world that both cover.</summary>
    public static ScopeRelation OfCells(Telling one, Telling other)
    {
        var shared = one.CellsShared(other);
        return shared == 0 ? ScopeRelation.Disjoint
            : shared == one.CellsShared(one)
                ? shared == other.CellsShared(other) ? ScopeRelation.Equal
                    : ScopeRelation.Within
            : shared == other.CellsShared(other) ? ScopeRelation.Contains
            : ScopeRelation.Overlapping;
    }

    private static HashSet<ScopeRelation> Outcomes(World world, int axis, Telling one, Telling other)
    {
        // "Since 2010", told twice by one document, has the same end.
        if (
            axis == World.Years
            && one.Draft.Scope.Period is { IsOpen: true } period
            && period == other.Draft.Scope.Period
            && one.Draft.Citation.DocumentId == other.Draft.Citation.DocumentId
        )
        {
            return [ScopeRelation.Equal];
        }

        HashSet<ScopeRelation> outcomes =
        [
            .. from universe in world.Universes(axis)
            from mine in one.Possible[axis]
            from others in other.Possible[axis]
            select OfSets(mine & universe, others & universe),
        ];

        // "Since 2010" may end on any day, so that it is never known to hold, or to lie in, what it shares a day with.
        var isOpen =
            axis == World.Years
            && (one.Draft.Scope.Period is { IsOpen: true } || other.Draft.Scope.Period is { IsOpen: true });
        return isOpen && !outcomes.Contains(ScopeRelation.Disjoint) ? [ScopeRelation.Overlapping] : outcomes;
    }

    private static ScopeRelation OfSets(uint one, uint other) =>
        (one & other) == 0 ? ScopeRelation.Disjoint
        : one == other ? ScopeRelation.Equal
        : (one & ~other) == 0 ? ScopeRelation.Within
        : (other & ~one) == 0 ? ScopeRelation.Contains
        : ScopeRelation.Overlapping;
}
