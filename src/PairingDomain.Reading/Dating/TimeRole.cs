namespace PairingDomain.Reading.Dating;

/// <summary>How words of time bear on the figures beside them.</summary>
internal enum TimeRole
{
    /// <summary>The figures are of this period.</summary>
    During,

    /// <summary>Its end is the day of a stock, or the last day of what has added up.</summary>
    UpTo,

    /// <summary>The day of publication, in the same sense.</summary>
    Now,

    /// <summary>Some time without dates: "in recent years".</summary>
    Undated,

    /// <summary>Something began then.</summary>
    Began,

    /// <summary>What the figures are compared with.</summary>
    Comparison,
}
