namespace PairingDomain.Pairings;

/// <summary>Whether a pairing was in force on a day, as far as its record lets one say.</summary>
public enum Coverage
{
    /// <summary>The record does not say: the day lies where a start or end may fall, or beyond what was seen.</summary>
    Unknown,

    /// <summary>Certainly not in force.</summary>
    No,

    /// <summary>Certainly in force.</summary>
    Yes,
}
