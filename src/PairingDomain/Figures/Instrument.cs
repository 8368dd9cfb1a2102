namespace PairingDomain.Figures;

/// <summary>The form in which assistance is given.</summary>
public enum Instrument
{
    /// <summary>A grant of public money.</summary>
    Grant,

    /// <summary>A donation in cash.</summary>
    DonationInCash,

    /// <summary>A donation in kind, valued or not.</summary>
    DonationInKind,

    /// <summary>A donation whose cash and kind the source does not split.</summary>
    DonationUnsplit,

    /// <summary>A loan.</summary>
    Loan,

    /// <summary>Money the assisted side adds.</summary>
    MatchingFunds,

    /// <summary>Investment by both sides together.</summary>
    JointInvestment,

    /// <summary>Business investment for profit; never added to aid.</summary>
    BusinessInvestment,
}
