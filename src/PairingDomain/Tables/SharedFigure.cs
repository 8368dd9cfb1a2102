using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Numerics;

namespace PairingDomain.Tables;

/// <summary>A figure of which a row holds the share of its days.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Days">Its days that lie in the row.</param>
/// <param name="Share">Those days over all of its days: more than 0, less than 1.</param>
public sealed record SharedFigure(Figure Figure, DateInterval Days, Rational Share)
{
    /// <summary>Id, days and share: "s2-007: 366 of 1461 days".</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Figure.Id}: {Days.Length} of {Figure.Scope.Period?.Length} days");
}
