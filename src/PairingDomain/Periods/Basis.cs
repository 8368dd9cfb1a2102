namespace PairingDomain.Periods;

/// <summary>
/// How a figure relates to its <see cref="ReportingPeriod"/>. Figures of different bases are never added together.
/// <c>default(Basis)</c> is <see cref="Flow"/>.
/// </summary>
public enum Basis
{
    /// <summary>
    /// What happened within the period, and only within it: "50.8 million yuan in 2010". Flows of periods that do not
    /// overlap may be added over time. 流量
    /// </summary>
    Flow = 0,

    /// <summary>
    /// What there was on a day, the last of the period: "153,500 workers in Guangdong at the end of 2010". Stocks of two
    /// days are never added; their difference is a net change. 存量
    /// </summary>
    Stock = 1,

    /// <summary>
    /// What had added up since the start of the period (or since an unstated beginning, where the start is open) until
    /// its end (or until the source was written, where the end is open): "since 1996 … a total of". Cumulative figures
    /// with one start contain each other and are never added. 累计
    /// </summary>
    Cumulative = 2,
}
