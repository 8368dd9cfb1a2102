namespace PairingDomain.Places;

/// <summary>
/// How well the day is known on which a division began or ended. <c>default</c> is <see cref="YearOnly"/>.
/// </summary>
public enum BoundaryCertainty
{
    /// <summary>
    /// Only the year-end states are known: the new state is taken to hold for the whole year of change.
    /// </summary>
    YearOnly,

    /// <summary>The day is the date of the one approving act that is known; it may have taken effect later.</summary>
    ApprovalDate,

    /// <summary>
    /// The day is that of a change this one must have come with: of a predecessor, a successor or the parent.
    /// </summary>
    Inferred,
}
