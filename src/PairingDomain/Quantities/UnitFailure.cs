namespace PairingDomain.Quantities;

/// <summary>Why a text names no unit.</summary>
internal enum UnitFailure
{
    None,
    Unknown,
    Ambiguous,
    NounEmpty,
    NounTooLong,
    NounCharacter,
    NounIsNumber,
    NounIsMeasured,
}
