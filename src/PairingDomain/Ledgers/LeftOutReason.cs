namespace PairingDomain.Ledgers;

/// <summary>Why a figure was left out of a total.</summary>
public enum LeftOutReason
{
    /// <summary>It is part of a figure that counts.</summary>
    Part,

    /// <summary>Its parts count.</summary>
    Whole,

    /// <summary>It tells the same claim as a figure that counts.</summary>
    Repeat,

    /// <summary>It contradicts a figure of the same claim that the rules let count.</summary>
    Outvoted,

    /// <summary>It tells in another currency what a figure that counts tells.</summary>
    Conversion,

    /// <summary>It is an amount per each, no total.</summary>
    PerEach,

    /// <summary>A later figure of the same stock counts.</summary>
    Earlier,

    /// <summary>It reaches beyond what was asked for, and how much of it lies within is not told.</summary>
    ReachesBeyond,

    /// <summary>It does not say whether it lies within what was asked for.</summary>
    Unstated,
}
