namespace PairingDomain.Figures;

/// <summary>The chapter of a report in which a measure is told.</summary>
public enum MeasureGroup
{
    /// <summary>Assistance money and what the assisted side adds to it.</summary>
    Funds,

    /// <summary>Money put into poverty-alleviation projects by either or both sides; not purely aid.</summary>
    Investment,

    /// <summary>Business: cooperation investment, loans, firms and their results. Never added to aid.</summary>
    Business,

    /// <summary>Labour service cooperation.</summary>
    Labour,

    /// <summary>Training and exchange of cadres, technicians, farmers, workers.</summary>
    Training,

    /// <summary>Schools and students.</summary>
    Education,

    /// <summary>Giving by persons and schools.</summary>
    Social,

    /// <summary>Goods given for the relief of a disaster.</summary>
    ReliefGoods,

    /// <summary>Who benefited, who left poverty, which places were helped or delisted.</summary>
    Outcomes,

    /// <summary>Aid projects by type.</summary>
    Projects,

    /// <summary>Physical works and areas.</summary>
    Works,

    /// <summary>Lengths of time.</summary>
    Time,
}
