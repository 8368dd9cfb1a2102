namespace PairingDomain.Scopes;

/// <summary>The algebra of relations.</summary>
internal static class ScopeRelations
{
    /// <summary>The relation over all dimensions.</summary>
    public static ScopeRelation Over(ReadOnlySpan<ScopeRelation> relations)
    {
        var result = ScopeRelation.Equal;
        foreach (var relation in relations)
        {
            result = And(result, relation);
        }

        return result;
    }

    /// <summary>Two dimensions. Open wins over overlapping: a dimension that is open may yet be disjoint.</summary>
    public static ScopeRelation And(ScopeRelation one, ScopeRelation other) =>
        one == ScopeRelation.Disjoint || other == ScopeRelation.Disjoint ? ScopeRelation.Disjoint
        : one == ScopeRelation.Equal ? other
        : other == ScopeRelation.Equal || one == other ? one
        : one == ScopeRelation.Open || other == ScopeRelation.Open ? ScopeRelation.Open
        : ScopeRelation.Overlapping;

    /// <summary>The relation seen from the other side.</summary>
    public static ScopeRelation Reverse(ScopeRelation relation) =>
        relation switch
        {
            ScopeRelation.Contains => ScopeRelation.Within,
            ScopeRelation.Within => ScopeRelation.Contains,
            _ => relation,
        };

    /// <summary>The relation of two sets of which one covers the other, or not.</summary>
    public static ScopeRelation OfSets(bool firstInSecond, bool secondInFirst) =>
        (firstInSecond, secondInFirst) switch
        {
            (true, true) => ScopeRelation.Equal,
            (true, false) => ScopeRelation.Within,
            (false, true) => ScopeRelation.Contains,
            _ => ScopeRelation.Overlapping,
        };
}
