namespace PairingDomain.Grouping;

/// <summary>
/// By what figures and flows are grouped. Places are those of their time: of figures under the latest code they have had,
/// of flows under the code in force on the day of the flow, or on a day the caller names.
/// </summary>
public enum Axis
{
    /// <summary>Who helps whom: both sides as the figure names them.</summary>
    Pairing,

    /// <summary>Who gives, as the figure names it: Shenzhen and Guangdong are two groups.</summary>
    Assisting,

    /// <summary>Who receives, as the figure names it: a county and its province are two groups.</summary>
    Assisted,

    /// <summary>The province in which the assisted side lies, or which it is.</summary>
    Province,

    /// <summary>The prefecture in which the assisted side lies, or which it is.</summary>
    Prefecture,

    /// <summary>The county in which the assisted side lies, or which it is.</summary>
    County,

    /// <summary>The measure itself, not its tree: aid funds and their fiscal part are two groups.</summary>
    Measure,

    /// <summary>The field of cooperation.</summary>
    Sector,

    /// <summary>The form of assistance.</summary>
    Instrument,

    /// <summary>Whose money it is.</summary>
    SourceOfFunds,

    /// <summary>Done, planned, committed or intended.</summary>
    Status,

    /// <summary>The Five-Year Plan in which the period lies; a stock belongs to its date, the last day of its period.</summary>
    Plan,

    /// <summary>The calendar year in which the period lies; a stock belongs to its date.</summary>
    Year,

    /// <summary>The calendar month in which the period lies; a stock belongs to its date.</summary>
    Month,

    /// <summary>The currency in which money moved; of flows only, because figures are totalled in one currency.</summary>
    Currency,

    /// <summary>Commitment, disbursement or expenditure; of flows only.</summary>
    FlowKind,
}
