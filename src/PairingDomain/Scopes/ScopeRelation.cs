namespace PairingDomain.Scopes;

/// <summary>How the scope of one figure lies to the scope of another, in one dimension or over all.</summary>
public enum ScopeRelation
{
    /// <summary>It is not known: a side is unstated, or what it names cannot be placed.</summary>
    Open,

    /// <summary>They have nothing in common, so the figures may be added.</summary>
    Disjoint,

    /// <summary>They are the same.</summary>
    Equal,

    /// <summary>The first contains the second, and more.</summary>
    Contains,

    /// <summary>The first lies within the second, which holds more.</summary>
    Within,

    /// <summary>They share something, and each has something of its own, or may have.</summary>
    Overlapping,
}
