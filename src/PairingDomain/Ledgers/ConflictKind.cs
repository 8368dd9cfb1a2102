namespace PairingDomain.Ledgers;

/// <summary>What stands between two figures that cannot both count plainly.</summary>
public enum ConflictKind
{
    /// <summary>Their scopes overlap.</summary>
    Overlap,

    /// <summary>It is not decided whether their scopes overlap.</summary>
    Undecided,

    /// <summary>They tell the same claim with numbers that contradict each other.</summary>
    Contradiction,

    /// <summary>The same persons or things may be counted at both times.</summary>
    OverTime,
}
