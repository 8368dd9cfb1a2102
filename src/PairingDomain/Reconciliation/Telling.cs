using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Reconciliation;

/// <summary>A well-formed figure in the unit in which it is compared.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Number">Its number.</param>
/// <param name="Bounds">What its qualifier and written digits allow.</param>
internal readonly record struct Telling(Figure Figure, Rational Number, Bounds Bounds)
{
    public bool IsClosed => Bounds is { Lower: not null, Upper: not null };

    /// <summary>The figure in a unit that holds it.</summary>
    /// <param name="figure">A well-formed figure.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="isFloor">Whether incomplete statistics are only a floor: where others tell it in full.</param>
    public static Telling Of(Figure figure, TotalUnit unit, bool isFloor = false) =>
        new(figure, unit.NumberOf(figure), isFloor ? unit.BoundsOf(figure) : unit.TellingOf(figure));

    /// <summary>Whether two tellings of one number agree.</summary>
    public static Verdict Agree(Telling one, Telling other)
    {
        if (!one.Bounds.Overlaps(other.Bounds))
        {
            return Verdict.Contradicts;
        }

        if (one.Number == other.Number)
        {
            return Verdict.Holds;
        }

        if (one.IsClosed && other.IsClosed)
        {
            return Verdict.HoldsWithinRounding;
        }

        return
            (one.IsClosed && other.Bounds.Kind != BoundsKind.Around && other.Bounds.Encloses(one.Bounds))
            || (other.IsClosed && one.Bounds.Kind != BoundsKind.Around && one.Bounds.Encloses(other.Bounds))
            ? Verdict.Holds
            : Verdict.CannotBeDecided;
    }

    /// <summary>Whether a part is not larger than its whole.</summary>
    public static Verdict NotAbove(Telling part, Telling whole)
    {
        var rest = whole.Bounds - part.Bounds;
        if (rest.Upper is { } upper && (upper.Sign < 0 || (upper.Sign == 0 && !rest.IncludesUpper)))
        {
            return Verdict.Contradicts;
        }

        if (rest.Lower is { Sign: >= 0 })
        {
            return Verdict.Holds;
        }

        return rest is not { Lower: not null, Upper: not null } ? Verdict.CannotBeDecided
            : part.Number <= whole.Number ? Verdict.Holds
            : Verdict.HoldsWithinRounding;
    }
}
