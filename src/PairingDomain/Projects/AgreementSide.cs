namespace PairingDomain.Projects;

/// <summary>A side of the liability agreement.</summary>
public enum AgreementSide
{
    /// <summary>The side that gives.</summary>
    Assisting,

    /// <summary>The side that receives.</summary>
    Assisted,
}
