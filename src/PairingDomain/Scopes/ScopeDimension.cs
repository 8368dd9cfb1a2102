namespace PairingDomain.Scopes;

/// <summary>The dimensions in which the scopes of two figures are compared.</summary>
public enum ScopeDimension
{
    /// <summary>What is counted: a measure contains those below it in its tree.</summary>
    Measure,

    /// <summary>Who gives.</summary>
    Assisting,

    /// <summary>Who receives.</summary>
    Assisted,

    /// <summary>Where the thing counted is.</summary>
    Place,

    /// <summary>The days.</summary>
    Period,

    /// <summary>The field of cooperation.</summary>
    Sector,

    /// <summary>The form of assistance.</summary>
    Instrument,

    /// <summary>Whose money it is.</summary>
    SourceOfFunds,

    /// <summary>The named event that the figure answers.</summary>
    Occasion,
}
