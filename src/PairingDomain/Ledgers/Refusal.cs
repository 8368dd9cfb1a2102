using PairingDomain.Figures;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>Why there is no total: the reason, the figures in the way, and what the caller may do about it.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Explanation">The reason in words, without a full stop.</param>
/// <param name="Figures">The figures in the way, by id.</param>
/// <param name="Dimensions">The dimensions in which they overlap or are undecided; empty for other reasons.</param>
public sealed record Refusal(
    RefusalReason Reason,
    string Explanation,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<ScopeDimension> Dimensions
)
{
    /// <summary>The same reason and explanation, and the same figures and dimensions in their order.</summary>
    public bool Equals(Refusal? other) =>
        other is not null
        && (Reason, Explanation) == (other.Reason, other.Explanation)
        && Figures.SequenceEqual(other.Figures)
        && Dimensions.SequenceEqual(other.Dimensions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reason, Explanation);

    /// <summary>"No total: … : figures."</summary>
    public override string ToString() =>
        Figures.Count == 0 ? $"No total: {Explanation}." : $"No total: {Explanation}: {string.Join("; ", Figures)}.";
}
