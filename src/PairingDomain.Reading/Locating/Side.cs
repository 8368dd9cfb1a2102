namespace PairingDomain.Reading.Locating;

/// <summary>On which side of the cooperation a place lies.</summary>
internal enum Side
{
    /// <summary>Not known.</summary>
    None,

    /// <summary>It helps.</summary>
    Assisting,

    /// <summary>It is helped.</summary>
    Assisted,
}
