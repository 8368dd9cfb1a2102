namespace PairingDomain.Scopes;

/// <summary>The regions that a figure names in one dimension, or all of them, or none named.</summary>
internal sealed class RegionSet(Region[] regions, bool isAll)
{
    public static RegionSet Nothing { get; } = new([], isAll: false);

    public static RegionSet All { get; } = new([], isAll: true);

    public Region[] Regions => regions;

    public bool IsStated => isAll || regions.Length > 0;

    public ScopeRelation To(RegionSet other, Silence silence)
    {
        var (all, otherAll) = (IsAllUnder(silence), other.IsAllUnder(silence));
        if (all || otherAll)
        {
            return ScopeRelations.OfSets(firstInSecond: otherAll, secondInFirst: all);
        }

        if (!IsStated || !other.IsStated)
        {
            return ScopeRelation.Open;
        }

        var others = other.Regions;
        if (regions.Length == 1 && others.Length == 1)
        {
            return regions[0].To(others[0]);
        }

        var (firstIn, secondIn) = (Covers(others, regions), Covers(regions, others));
        return firstIn || secondIn ? ScopeRelations.OfSets(firstIn, secondIn) : Touch(others);
    }

    private bool IsAllUnder(Silence silence) => isAll || (regions.Length == 0 && silence == Silence.MeansAll);

    private static bool Covers(Region[] outer, Region[] inner)
    {
        foreach (var region in inner)
        {
            if (!Array.Exists(outer, whole => region.Id == whole.Id || region.IsIn(whole)))
            {
                return false;
            }
        }

        return true;
    }

    private ScopeRelation Touch(Region[] others)
    {
        var open = false;
        foreach (var one in regions)
        {
            foreach (var other in others)
            {
                switch (one.To(other))
                {
                    case ScopeRelation.Disjoint:
                        break;
                    case ScopeRelation.Open:
                        open = true;
                        break;
                    default:
                        return ScopeRelation.Overlapping;
                }
            }
        }

        return open ? ScopeRelation.Open : ScopeRelation.Disjoint;
    }
}
