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

        if (two is not { } second || first.CompareTo(second) == outward)
        {
            return (one, includesOne);
        }

        return first == second ? (one, includesOne && includesTwo) : (two, includesTwo);
    }
}
