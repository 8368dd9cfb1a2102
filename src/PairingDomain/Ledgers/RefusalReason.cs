namespace PairingDomain.Ledgers;

/// <summary>Why there is no total.</summary>
public enum RefusalReason
{
    /// <summary>A rate, a share or a size per piece is never summed.</summary>
    NonAdditive,

    /// <summary>A malformed number has more than one reading.</summary>
    Malformed,

    /// <summary>Measures of which none contains the others.</summary>
    SeveralMeasures,

    /// <summary>Planned and actual are never added.</summary>
    SeveralStatuses,

    /// <summary>Flow, stock and cumulative are added only when asked for.</summary>
    SeveralBases,

    /// <summary>Another currency or unit.</summary>
    OtherUnit,

    /// <summary>Money and gifts in kind are added only when asked for.</summary>
    InKind,

    /// <summary>A stock, or a count in which the same person may recur, is not added over time.</summary>
    OverTime,

    /// <summary>Repeats of one claim contradict each other.</summary>
    Contradiction,

    /// <summary>Figures overlap.</summary>
    Overlap,

    /// <summary>It is not decided whether figures overlap.</summary>
    Undecided,

    /// <summary>Parts were asked for and do not make up their whole.</summary>
    IncompleteParts,

    /// <summary>What the source declares to be a part contains its whole by its scope.</summary>
    CircularParts,

    /// <summary>A figure fits no single group of a table, or its share of each is not told.</summary>
    SpansGroups,

    /// <summary>No figure tells of a row that was asked for; absence is not zero.</summary>
    NothingTold,

    /// <summary>Two values are not told for one scope, so that they cannot be set against each other.</summary>
    OtherScope,
}
