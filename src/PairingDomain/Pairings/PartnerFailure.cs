namespace PairingDomain.Pairings;

/// <summary>Why a text is no partner.</summary>
internal enum PartnerFailure
{
    None,
    Unknown,
    NoSeat,
    BadName,
    BadSeat,
}
