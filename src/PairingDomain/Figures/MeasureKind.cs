namespace PairingDomain.Figures;

/// <summary>What kind of value the figures of a measure have.</summary>
public enum MeasureKind
{
    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A count or a physical quantity.</summary>
    Quantity,

    /// <summary>A share of a whole: a percentage or a fraction.</summary>
    Share,
}
