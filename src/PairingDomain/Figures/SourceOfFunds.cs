namespace PairingDomain.Figures;

/// <summary>Whose money it is.</summary>
public enum SourceOfFunds
{
    /// <summary>Government budgets, at whatever levels the source names.</summary>
    Fiscal,

    /// <summary>Donations from society at large.</summary>
    SocialDonation,

    /// <summary>An enterprise or enterprises.</summary>
    Enterprise,

    /// <summary>A named person.</summary>
    Personal,

    /// <summary>Party members.</summary>
    PartyMembers,

    /// <summary>Both sides jointly, shares not stated.</summary>
    BothSides,
}
