namespace PairingDomain.Periods;

/// <summary>How exactly an end of a <see cref="ReportingPeriod"/> is stated.</summary>
public enum PeriodGranularity
{
    /// <summary>As a year: the first or last day of that year.</summary>
    Year = 0,

    /// <summary>As a month: the first or last day of that month.</summary>
    Month = 1,

    /// <summary>As a day.</summary>
    Day = 2,
}
