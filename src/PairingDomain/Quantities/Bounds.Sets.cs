using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

// Bounds as sets of numbers.
public readonly partial struct Bounds
{
    private bool HasNumbers =>
        Lower is not { } lower
        || Upper is not { } upper
        || lower < upper
        || (lower == upper && IncludesLower && IncludesUpper);

    /// <summary>True when <paramref name="value"/> is possible.</summary>
    public bool Contains(Rational value) =>
        (Lower is not { } lower || lower < value || (lower == value && IncludesLower))
        && (Upper is not { } upper || value < upper || (value == upper && IncludesUpper));

    /// <summary>True when every number possible in <paramref name="other"/> is possible here.</summary>
    public bool Encloses(Bounds other) => Intersect(other) == other;

    /// <summary>True when some number is possible in both.</summary>
    public bool Overlaps(Bounds other) => Intersect(other) is not null;

    /// <summary>What both allow; null when they exclude each other.</summary>
    public Bounds? Intersect(Bounds other)
    {
        var (lower, includesLower) = Inner(Lower, IncludesLower, other.Lower, other.IncludesLower, outward: 1);
        var (upper, includesUpper) = Inner(Upper, IncludesUpper, other.Upper, other.IncludesUpper, outward: -1);
        var both = new Bounds(lower, includesLower, upper, includesUpper);
        return both.HasNumbers ? both : null;
    }

    /// <summary>The narrowest bounds that enclose both.</summary>
    public static Bounds Hull(Bounds left, Bounds right)
    {
        var (lower, includesLower) = Outer(
            left.Lower,
            left.IncludesLower,
            right.Lower,
            right.IncludesLower,
            outward: -1
        );
        var (upper, includesUpper) = Outer(
            left.Upper,
            left.IncludesUpper,
            right.Upper,
            right.IncludesUpper,
            outward: 1
        );
        return new Bounds(lower, includesLower, upper, includesUpper);
    }

    // Of two ends on one side the one that allows more: none at all, the smaller lower end, the larger upper end.
    private static (Rational? End, bool Includes) Outer(
        Rational? one,
        bool includesOne,
        Rational? two,
        bool includesTwo,
        int outward
    )
    {
        if (one is not { } first || two is not { } second)
        {
            return (null, false);
        }

        return first == second ? (one, includesOne || includesTwo)
            : Math.Sign(first.CompareTo(second)) == outward ? (one, includesOne)
            : (two, includesTwo);
    }

    // Of two ends on one side the one that allows less: the larger lower end, the smaller upper end.
    private static (Rational? End, bool Includes) Inner(
        Rational? one,
        bool includesOne,
        Rational? two,
        bool includesTwo,
        int outward
    )
    {
        if (one is not { } first)
        {
            return (two, includesTwo);
        }

        if (two is not { } second || Math.Sign(first.CompareTo(second)) == outward)
        {
            return (one, includesOne);
        }

        return first == second ? (one, includesOne && includesTwo) : (two, includesTwo);
    }
}
