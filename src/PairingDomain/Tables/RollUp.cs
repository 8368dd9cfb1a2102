using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>
/// A level of a roll-up: its own total, never the sum of the totals below it, the levels below, and what they leave
/// unexplained. Immutable.
/// </summary>
public sealed class RollUp
{
    private RollUp(Partner? partner, Pairing? pairing, TotalOutcome outcome, IReadOnlyList<RollUp> parts)
    {
        Partner = partner;
        Pairing = pairing;
        Outcome = outcome;
        Parts = parts;
    }

    /// <summary>The place, under its latest code; null at the top and for a pairing.</summary>
    public Partner? Partner { get; }

    /// <summary>The pairing; null at the top and for a place.</summary>
    public Pairing? Pairing { get; }

    /// <summary>The total of all figures that lie in it, or why there is none.</summary>
    public TotalOutcome Outcome { get; }

    /// <summary>The total; null when it was refused.</summary>
    public Total? Total => Outcome.Total;

    /// <summary>The levels directly below of which something is told, by code or id.</summary>
    public IReadOnlyList<RollUp> Parts { get; }

    /// <summary>
    /// What is left of the total when those directly below are taken away; null where one of the totals is missing or has
    /// only bounds. Figures that count on both sides cancel. Not below zero, unless what is below is certainly larger: a
    /// contradiction, which then shows as bounds below zero.
    /// </summary>
    public DerivedValue? Unexplained
    {
        get
        {
            if (Total?.Number is not { } number || Parts.Any(part => part.Total?.Number is null))
            {
                return null;
            }

            var unit = Total.ToldIn;
            var below = Parts.SelectMany(part => part.Total!.Entries).ToList();
            var shared = Total.Entries.Intersect(below).ToHashSet();
            var rest = Sum(Total.Entries) - Sum(below);
            return new DerivedValue(
                "total less those below",
                number - Parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Total!.Number!.Value),
                BoundsMath.NotNegative(rest),
                unit,
                Total.Included.Concat(below.Select(entry => entry.Figure))
            );

            Bounds Sum(IEnumerable<LedgerEntry> entries) =>
                entries
                    .Where(entry => !shared.Contains(entry))
                    .Aggregate(Bounds.Exactly(Rational.Zero), (sum, entry) => sum + unit.BoundsOf(entry.Figure));
        }
    }

    /// <summary>Place, pairing or "all", and the total.</summary>
    public override string ToString() => $"{Partner?.ToString() ?? Pairing?.ToString() ?? "all"}: {Outcome}";

    internal static RollUp Top(TotalOutcome outcome, IReadOnlyList<RollUp> parts) => new(null, null, outcome, parts);

    internal static RollUp Of(Partner partner, TotalOutcome outcome, IReadOnlyList<RollUp> parts) =>
        new(partner, null, outcome, parts);

    internal static RollUp Of(Pairing pairing, TotalOutcome outcome, IReadOnlyList<RollUp> parts) =>
        new(null, pairing, outcome, parts);
}
