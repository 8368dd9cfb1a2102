using System.Numerics;
using PairingDomain.Figures;

namespace PairingDomain.Tests.Ledgers.Truth;

/// <summary>A figure of a generated ledger with what only the generator knows: what it is really about.</summary>
internal sealed record Telling
{
    public required FigureDraft Draft { get; init; }

    /// <summary>What it covers on each axis, said or not.</summary>
    public required uint[] Leaves { get; init; }

    /// <summary>What it may cover on each axis for all that a reader knows.</summary>
    public required IReadOnlyList<uint>[] Possible { get; init; }

    /// <summary>The number is not the truth.</summary>
    public bool IsWrong { get; init; }

    public string Id => Draft.Id;

    /// <summary>Whether a reader knows what it covers.</summary>
    public bool IsPlain => Possible.All(leaves => leaves.Count == 1);

    public bool Covers(Atom atom) => atom.Leaves.Index().All(leaf => (Leaves[leaf.Index] & leaf.Item) != 0);

    /// <summary>How many cells of the world both cover.</summary>
    public long CellsShared(Telling other) =>
        Leaves
            .Zip(other.Leaves, (mine, others) => (long)BitOperations.PopCount(mine & others))
            .Aggregate(1L, (product, count) => product * count);

    public override string ToString() =>
        $"{Id} {Draft.Measure} {Draft.Value} {Draft.Qualifier} ±{Draft.Resolution} {Draft.Scope.Basis}"
        + $" from {Draft.Scope.Assisting} to {Draft.Scope.Assisted} in {Draft.Scope.Period} {Draft.Scope.Sector}/{Draft.Scope.Instrument}"
        + $"/{Draft.Scope.SourceOfFunds} {Draft.Scope.Occasion} part of {Draft.PartOf} same as [{string.Join(",", Draft.SameAs)}]"
        + $" converts {Draft.Converts}{(IsWrong ? " WRONG" : "")} covers {string.Join("-", Leaves.Select(one => one.ToString("X", null)))}";
}
