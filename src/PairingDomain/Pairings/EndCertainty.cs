namespace PairingDomain.Pairings;

/// <summary>How one end of a validity is known.</summary>
public enum EndCertainty
{
    /// <summary>The end is open, or nobody knows whether there is one.</summary>
    OpenOrUnknown,

    /// <summary>A source states it.</summary>
    Stated,

    /// <summary>Inferred from other facts, mostly from the successor.</summary>
    Inferred,

    /// <summary>Only seen in force then: it may have begun earlier, or ended later.</summary>
    Observed,

    /// <summary>General knowledge, not verified.</summary>
    GeneralKnowledge,
}
