namespace PairingDomain.Figures;

/// <summary>How figures of a measure may be added (the terms of data warehousing).</summary>
public enum Additivity
{
    /// <summary>May be summed over every dimension: money granted, projects, kilometres.</summary>
    Additive,

    /// <summary>May be summed over places and partners, never over time: a stock, or a count in which the same person may recur each year.</summary>
    SemiAdditive,

    /// <summary>Never summed: a rate, a share, a size per piece, a length of time.</summary>
    NonAdditive,
}
