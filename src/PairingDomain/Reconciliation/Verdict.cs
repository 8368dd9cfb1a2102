namespace PairingDomain.Reconciliation;

/// <summary>What a check has to say, the gravest last: a larger value is more severe.</summary>
public enum Verdict
{
    /// <summary>The numbers agree as printed.</summary>
    Holds,

    /// <summary>The numbers differ, and the written digits allow for it.</summary>
    HoldsWithinRounding,

    /// <summary>Nothing is wrong by itself; a careful reader would want to know.</summary>
    WorthNoting,

    /// <summary>What is told does not decide it; the finding says what is missing or what would follow.</summary>
    CannotBeDecided,

    /// <summary>The numbers cannot all be right as the sources word them.</summary>
    Contradicts,
}
