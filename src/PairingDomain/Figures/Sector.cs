namespace PairingDomain.Figures;

/// <summary>The field of cooperation in which a figure holds.</summary>
public enum Sector
{
    /// <summary>Entire village advancement.</summary>
    VillageAdvancement,

    /// <summary>Disaster relief.</summary>
    DisasterRelief,

    /// <summary>Labour service cooperation.</summary>
    Labour,

    /// <summary>Industrial cooperation.</summary>
    Industry,

    /// <summary>Economic and trade cooperation.</summary>
    EconomicTrade,

    /// <summary>Consumption cooperation: selling what the assisted side makes.</summary>
    Consumption,

    /// <summary>Training and exchange of cadres.</summary>
    CadreTraining,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Health.</summary>
    Health,

    /// <summary>Social poverty alleviation: giving by society.</summary>
    Social,

    /// <summary>Transport.</summary>
    Transport,

    /// <summary>Tourism.</summary>
    Tourism,

    /// <summary>Culture.</summary>
    Culture,
}
