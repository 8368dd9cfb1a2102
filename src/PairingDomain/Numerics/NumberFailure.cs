namespace PairingDomain.Numerics;

/// <summary>Why a text is not a number.</summary>
internal enum NumberFailure
{
    None,
    NoDigits,
    Grouping,
    TooManyDigits,
    TrailingText,
}
