namespace PairingDomain.Figures;

/// <summary>Whether the source reports something done or something to come. Figures of different status are never added together.</summary>
public enum Status
{
    /// <summary>Done, observed.</summary>
    Actual,

    /// <summary>Set down in a plan.</summary>
    Planned,

    /// <summary>Promised with binding effect.</summary>
    Committed,

    /// <summary>Declared as an intention.</summary>
    Intended,
}
