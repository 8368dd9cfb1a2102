using PairingDomain.Figures;

namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>One dimension of the world that reports are about.</summary>
/// <param name="Root">All of it.</param>
/// <param name="Strays">Regions across the tree: lists, spans of years.</param>
/// <param name="Silence">How a report says nothing about it; null where it always says something.</param>
/// <param name="Beyond">Leaves of which no report tells, outside of the root.</param>
internal sealed record Axis(Spot Root, Spot[] Strays, Func<FigureDraft, FigureDraft>? Silence, uint Beyond = 0)
{
    /// <summary>The leaves of the root.</summary>
    public IReadOnlyList<uint> Leaves => [.. Split(Root.Leaves)];

    /// <summary>What a silent report may cover, as far as it matters: any one leaf, or all.</summary>
    public IReadOnlyList<uint> Possible => [.. Split(Root.Leaves | Beyond), Root.Leaves | Beyond];

    private static IEnumerable<uint> Split(uint leaves) =>
        Enumerable.Range(0, 32).Select(bit => 1u << bit).Where(leaf => (leaves & leaf) != 0);
}
