namespace PairingDomain.Rates;

/// <summary>How an exchange rate came about.</summary>
public enum RateDerivation
{
    /// <summary>Its source states it.</summary>
    Stated = 0,

    /// <summary>The exact reciprocal of the one rate among its legs.</summary>
    Inverse = 1,

    /// <summary>The exact product of the two rates that are its legs, through the currency they share.</summary>
    Cross = 2,
}
