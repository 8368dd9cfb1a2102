namespace PairingDomain.Scopes;

/// <summary>Shorthand for relations.</summary>
internal static class ScopeRelationExtensions
{
    /// <summary>The first is the second or lies within it.</summary>
    public static bool IsWithin(this ScopeRelation relation) => relation is ScopeRelation.Equal or ScopeRelation.Within;
}
