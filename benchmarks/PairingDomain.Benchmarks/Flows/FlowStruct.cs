namespace PairingDomain.Benchmarks.Flows;

/// <summary>A flow in 24 bytes, its codes numbered beforehand.</summary>
internal readonly record struct FlowStruct(
    long Amount,
    ushort Year,
    ushort Assisting,
    ushort County,
    ushort Province,
    byte Currency,
    byte Plan,
    byte Sector,
    byte Instrument
);
