namespace PairingDomain.Registers;

/// <summary>What few rows of a register have: those with a long amount, with the name of a side, or with faults.</summary>
/// <param name="Wide">An amount that is no 64-bit number of ten-thousandths, or may be none; null where it is one.</param>
/// <param name="AssistingName">The name of the assisting side, when there are too many names for each to have a number.</param>
/// <param name="AssistedName">The name of the assisted side, when there are too many names for each to have a number.</param>
/// <param name="AssistingColumn">Where the assisting side stands.</param>
/// <param name="AssistedColumn">Where the assisted side stands.</param>
/// <param name="FaultCount">How many faults its texts have.</param>
/// <param name="Faults">Those of them that may be listed.</param>
internal sealed record RowRest(
    decimal? Wide,
    string? AssistingName,
    string? AssistedName,
    long AssistingColumn,
    long AssistedColumn,
    int FaultCount,
    IReadOnlyList<RegisterFault> Faults
);
