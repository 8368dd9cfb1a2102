using System.Diagnostics.CodeAnalysis;
using PairingDomain.Numerics;

namespace PairingDomain.Quantities;

// Each result holds exactly the numbers that the operation gives for the numbers its operands hold: none is missing,
// and an end belongs to it only where numbers that are possible reach it.
[SuppressMessage(
    "Usage",
    "CA2225:Operator overloads have named alternates",
    Justification = "Bounds have the operators of the numbers they hold."
)]
public readonly partial struct Bounds
{
    /// <summary>The bounds of a sum: over + exact is more than, nearly + nearly is below, over + nearly has no end.</summary>
    public static Bounds operator +(Bounds left, Bounds right) =>
        new(
            left.Lower + right.Lower,
            left.IncludesLower && right.IncludesLower,
            left.Upper + right.Upper,
            left.IncludesUpper && right.IncludesUpper
        );

    /// <summary>The bounds of a difference of two values that know nothing of each other; a - a is not exactly 0.</summary>
    public static Bounds operator -(Bounds left, Bounds right) => left + -right;

    /// <summary>The bounds of the value with the other sign: the ends change sides.</summary>
    public static Bounds operator -(Bounds bounds) =>
        new(-bounds.Upper, bounds.IncludesUpper, -bounds.Lower, bounds.IncludesLower);

    /// <summary>The bounds of a multiple; a negative factor makes the ends change sides, and 0 times anything is exactly 0.</summary>
    public static Bounds operator *(Bounds bounds, Rational factor) =>
        factor.Sign switch
        {
            0 => Exactly(Rational.Zero),
            < 0 => -bounds * -factor,
            _ => new(bounds.Lower * factor, bounds.IncludesLower, bounds.Upper * factor, bounds.IncludesUpper),
        };

    /// <inheritdoc cref="op_Multiply(Bounds, Rational)"/>
    public static Bounds operator *(Rational factor, Bounds bounds) => bounds * factor;

    /// <summary>The bounds of a part; a negative divisor makes the ends change sides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static Bounds operator /(Bounds bounds, Rational divisor) => bounds * (Rational.One / divisor);

    /// <summary>The same ends.</summary>
    public static bool operator ==(Bounds left, Bounds right) => left.Equals(right);

    /// <summary>Different ends.</summary>
    public static bool operator !=(Bounds left, Bounds right) => !left.Equals(right);
}
