namespace PairingDomain.Periods;

/// <summary>Why a text does not name a plan period.</summary>
internal enum PlanNameFailure
{
    None,
    Unknown,
    TooLong,
    NoSuchOrdinal,
    OtherYears,
    Ambiguous,
}
