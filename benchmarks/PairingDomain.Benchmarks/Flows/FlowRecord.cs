using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>A flow as a program without a column store keeps it.</summary>
internal sealed record FlowRecord(
    Money Amount,
    LocalDate Date,
    DivisionCode Assisting,
    DivisionCode County,
    Sector Sector,
    Instrument Instrument
);
