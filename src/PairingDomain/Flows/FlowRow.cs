namespace PairingDomain.Flows;

/// <summary>A row without its amount, as the columns of a builder hold it.</summary>
internal readonly record struct FlowRow(
    byte Currency,
    ushort Day,
    int Assisting,
    int Assisted,
    byte Sector,
    byte Instrument,
    byte Source,
    byte Kind
);
