using PairingDomain.Figures;

namespace PairingDomain.Scopes;

/// <summary>
/// How the scopes of two figures lie to each other, dimension by dimension, and what follows: disjoint in one dimension is
/// disjoint; equal in all is the same claim; equal or containing in all is whole and part; otherwise they overlap, or it
/// is open because a dimension is. What the sources declare (part of, same as) is not looked at here.
/// </summary>
public sealed class ScopeComparison
{
    private readonly ScopeRelation[] relations;

    internal ScopeComparison(Figure first, Figure second, ScopeRelation[] relations)
    {
        First = first;
        Second = second;
        this.relations = relations;
        Overall = ScopeRelations.Over(relations);
    }

    /// <summary>The figure that is compared.</summary>
    public Figure First { get; }

    /// <summary>The figure it is compared with.</summary>
    public Figure Second { get; }

    /// <summary>The relation over all dimensions.</summary>
    public ScopeRelation Overall { get; }

    /// <summary>The relation in one dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimension"/> is not defined.</exception>
    public ScopeRelation this[ScopeDimension dimension] =>
        Enum.IsDefined(dimension)
            ? relations[(int)dimension]
            : throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Not a dimension of a scope.");

    /// <summary>The dimensions in which a relation holds, in their order.</summary>
    public IReadOnlyList<ScopeDimension> Where(ScopeRelation relation) =>
        [.. Enum.GetValues<ScopeDimension>().Where(dimension => relations[(int)dimension] == relation)];

    /// <summary>The relation over all and the dimensions that decide it: "Open (Sector, Instrument)".</summary>
    public override string ToString() =>
        Overall == ScopeRelation.Overlapping
            ? $"{Overall} ({string.Join(", ", [.. Where(ScopeRelation.Overlapping), .. Where(ScopeRelation.Contains), .. Where(ScopeRelation.Within)])})"
            : $"{Overall} ({string.Join(", ", Where(Overall))})";
}
