using PairingDomain.Figures;

namespace PairingReport;

/// <summary>A figure with its repeats, its declared parts and its printed conversions.</summary>
internal sealed record Fact(
    Figure First,
    IReadOnlyList<Figure> Repeats,
    IReadOnlyList<Fact> Parts,
    IReadOnlyList<Figure> Conversions
);
