using System.Runtime.InteropServices;

namespace PairingDomain.Flows;

/// <summary>A row without its amount, in the numbers of a builder; 16 bytes.</summary>
[StructLayout(LayoutKind.Auto)]
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
