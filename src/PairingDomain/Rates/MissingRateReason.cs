namespace PairingDomain.Rates;

/// <summary>Why a source has no rate to give.</summary>
public enum MissingRateReason
{
    /// <summary>It has no rate at all between the two currencies.</summary>
    PairNotHeld = 0,

    /// <summary>It has the two currencies, but not for this day or period.</summary>
    PeriodNotHeld = 1,

    /// <summary>It has the two currencies for this period, but not in the kind asked for.</summary>
    KindNotHeld = 2,

    /// <summary>It has several kinds for this period, and the question names none.</summary>
    SeveralKinds = 3,

    /// <summary>A currency was withdrawn before the period begins.</summary>
    CurrencyWithdrawn = 4,
}
