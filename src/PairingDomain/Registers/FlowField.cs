namespace PairingDomain.Registers;

/// <summary>What a register says about a flow. <c>default</c> is <see cref="Amount"/>.</summary>
public enum FlowField
{
    /// <summary>The money, with or without its currency: "50800000", "1,234.50", "CNY 50800000", "5080万元".</summary>
    Amount,

    /// <summary>Code or word of the currency: "CNY", "人民币".</summary>
    Currency,

    /// <summary>The day, year first: "2018-06-30", "2018/6/30", "20180630", "2018年6月30日".</summary>
    Date,

    /// <summary>Who gives: the text of a <see cref="Pairings.Partner"/>, or the name of a place.</summary>
    Assisting,

    /// <summary>The place that receives: the text of a <see cref="Places.Place"/>, or its name.</summary>
    Assisted,

    /// <summary>The field of cooperation: "education", "教育".</summary>
    Sector,

    /// <summary>The form of assistance: "grant", "贷款".</summary>
    Instrument,

    /// <summary>Whose money it is: "fiscal", "财政资金".</summary>
    SourceOfFunds,

    /// <summary>"commitment", "disbursement", "expenditure", "承诺", "拨付", "支出".</summary>
    Kind,
}
