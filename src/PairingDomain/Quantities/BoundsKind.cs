namespace PairingDomain.Quantities;

/// <summary>What bounds say, by which of their ends exist and whether an end belongs to them. <c>default</c> is <see cref="Around"/>.</summary>
public enum BoundsKind
{
    /// <summary>No end on either side.</summary>
    Around,

    /// <summary>One number.</summary>
    Exact,

    /// <summary>An end on both sides.</summary>
    Between,

    /// <summary>A lower end that belongs to them, no upper end.</summary>
    AtLeast,

    /// <summary>A lower end that does not belong to them, no upper end.</summary>
    MoreThan,

    /// <summary>An upper end that belongs to them, no lower end.</summary>
    AtMost,

    /// <summary>An upper end that does not belong to them, no lower end.</summary>
    LessThan,
}
