using PairingDomain.Figures;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>Two figures that cannot both count plainly, and how the rules settled it.</summary>
/// <param name="Kind">What stands between them.</param>
/// <param name="First">The figure with the smaller id.</param>
/// <param name="Second">The other figure.</param>
/// <param name="Dimensions">The dimensions in which they overlap or are undecided; empty for other kinds.</param>
/// <param name="Settlement">The rule that settled it, in words.</param>
public sealed record Conflict(
    ConflictKind Kind,
    Figure First,
    Figure Second,
    IReadOnlyList<ScopeDimension> Dimensions,
    string Settlement
)
{
    /// <summary>The same figures, kind, dimensions in their order, and settlement.</summary>
    public bool Equals(Conflict? other) =>
        other is not null
        && (Kind, First, Second, Settlement) == (other.Kind, other.First, other.Second, other.Settlement)
        && Dimensions.SequenceEqual(other.Dimensions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, First, Second, Settlement);

    /// <summary>The figures, what stands between them and the settlement in one line.</summary>
    public override string ToString()
    {
        var where = Dimensions.Count == 0 ? "" : $" ({string.Join(", ", Dimensions)})";
        return $"{First.Id} and {Second.Id}: {Kind}{where}; {Settlement}";
    }
}
