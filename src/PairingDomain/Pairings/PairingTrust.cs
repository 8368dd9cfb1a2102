namespace PairingDomain.Pairings;

/// <summary>How well a pairing is sourced; a smaller value is better.</summary>
public enum PairingTrust
{
    /// <summary>Two independent texts say it.</summary>
    TwoSources,

    /// <summary>One text says it.</summary>
    OneSource,

    /// <summary>One text says it, read only as a copy on an unrelated host: weak.</summary>
    OneSourceMirror,

    /// <summary>Deduced from other facts.</summary>
    Deduced,

    /// <summary>General knowledge, not verified.</summary>
    GeneralKnowledge,
}
