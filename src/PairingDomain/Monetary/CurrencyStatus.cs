namespace PairingDomain.Monetary;

/// <summary>On which list of ISO 4217 an entry stands.</summary>
public enum CurrencyStatus
{
    /// <summary>List one: in use.</summary>
    Active,

    /// <summary>List three: withdrawn.</summary>
    Withdrawn,
}
