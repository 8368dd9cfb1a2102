namespace PairingDomain.Pairings;

/// <summary>The form of paired assistance.</summary>
public enum PairingRelation
{
    /// <summary>East-west pairing-off cooperation for poverty reduction (东西部协作).</summary>
    EastWestPairing,

    /// <summary>Counterpart support ordered by the centre (对口支援).</summary>
    CounterpartSupport,

    /// <summary>A twinning between lower levels, such as a district and a county (结对).</summary>
    Twinning,

    /// <summary>A twinning of an enterprise with a county.</summary>
    EnterpriseTwinning,

    /// <summary>A pairing that the partners agreed on outside the national assignment.</summary>
    VoluntaryPairing,
}
