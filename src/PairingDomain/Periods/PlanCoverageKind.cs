namespace PairingDomain.Periods;

/// <summary>How a period lies to the Five-Year Plans.</summary>
public enum PlanCoverageKind
{
    /// <summary>Every day lies in one plan.</summary>
    Inside = 0,

    /// <summary>Its days lie in more than one plan, or partly in plans and partly outside of any.</summary>
    Spanning = 1,

    /// <summary>No day lies in a plan: before 1953, in 1963 to 1965, or after 2030.</summary>
    Outside = 2,

    /// <summary>An end is open, so there is no number of days to share.</summary>
    Open = 3,
}
