using PairingDomain.Figures;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>A figure that a total did not add, and why.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Reason">Why.</param>
/// <param name="CoveredBy">The figure that counts in its place; null when none does.</param>
/// <param name="Dimension">In which dimension it reaches beyond what was asked for, or is unstated; null otherwise.</param>
public sealed record LeftOut(
    Figure Figure,
    LeftOutReason Reason,
    Figure? CoveredBy = null,
    ScopeDimension? Dimension = null
)
{
    /// <summary>Id, reason and covering figure: "s3-002: part of s3-001".</summary>
    public override string ToString() =>
        Reason switch
        {
            LeftOutReason.Part => $"{Figure.Id}: part of {CoveredBy?.Id}",
            LeftOutReason.Whole => $"{Figure.Id}: its parts count",
            LeftOutReason.Repeat => $"{Figure.Id}: the same claim as {CoveredBy?.Id}",
            LeftOutReason.Outvoted => $"{Figure.Id}: contradicts {CoveredBy?.Id}, which counts by the rules",
            LeftOutReason.Conversion => $"{Figure.Id}: tells {CoveredBy?.Id} in another currency",
            LeftOutReason.PerEach => $"{Figure.Id}: an amount per each, no total",
            LeftOutReason.Earlier => $"{Figure.Id}: earlier than {CoveredBy?.Id}",
            LeftOutReason.ReachesBeyond => $"{Figure.Id}: reaches beyond what was asked for ({Dimension})",
            _ => $"{Figure.Id}: does not say whether it lies within what was asked for ({Dimension})",
        };
}
