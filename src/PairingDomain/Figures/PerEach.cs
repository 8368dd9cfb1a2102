using PairingDomain.Quantities;

namespace PairingDomain.Figures;

/// <summary>
/// What a figure is per: "10 million yuan each [project]", "1,500 yuan per year [and student]". A per-each figure is
/// never added to totals.
/// </summary>
/// <param name="Unit">What it is per: project, county, year, student.</param>
/// <param name="IsImplied">True when the text does not say so but must mean it.</param>
public sealed record PerEach(Unit Unit, bool IsImplied = false);
