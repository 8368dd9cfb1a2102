using PairingDomain.Figures;

namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>A region of one axis that a report can name.</summary>
/// <param name="Leaves">The leaves of the axis that it covers, as bits.</param>
/// <param name="Wordings">The ways to name it.</param>
/// <param name="Parts">The regions directly below it, disjoint.</param>
internal sealed record Spot(uint Leaves, Func<FigureDraft, FigureDraft>[] Wordings, params Spot[] Parts)
{
    /// <summary>This region and all below it.</summary>
    public IEnumerable<Spot> WithAllBelow() => Parts.SelectMany(part => part.WithAllBelow()).Prepend(this);
}
