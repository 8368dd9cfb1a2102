using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace PairingDomain.Numerics;

// The operators, all exact.
[SuppressMessage(
    "Usage",
    "CA2225:Operator overloads have named alternates",
    Justification = "A number has the operators of a number."
)]
public readonly partial struct Rational
{
    /// <summary>The exact sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new(left.Numerator + right.Numerator, BigInteger.One)
            : Of(
                left.Numerator * right.Denominator + right.Numerator * left.Denominator,
                left.Denominator * right.Denominator
            );

    /// <summary>The exact difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The exact product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        left.IsInteger && right.IsInteger
            ? new(left.Numerator * right.Numerator, BigInteger.One)
            : Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The exact quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Equal values.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Different values.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Smaller or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Larger or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The value without its sign.</summary>
    public static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    /// <summary>The smaller of two.</summary>
    public static Rational Min(Rational left, Rational right) => left <= right ? left : right;

    /// <summary>The larger of two.</summary>
    public static Rational Max(Rational left, Rational right) => left >= right ? left : right;

    /// <summary>The value as a decimal, if it is exactly one.</summary>
    /// <param name="value">The decimal, or 0 when there is none.</param>
    /// <returns>False when the fraction does not end or has more digits than decimal holds.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        if (IsInteger && Numerator.GetBitLength() < 64)
        {
            value = (long)Numerator;
            return true;
        }

        var rest = Denominator;
        var (twos, fives) = (0, 0);
        for (; rest.IsEven; rest >>= 1)
        {
            twos++;
        }

        for (; (rest % 5).IsZero; rest /= 5)
        {
            fives++;
        }

        var scale = Math.Max(twos, fives);
        if (!rest.IsOne || scale > 28)
        {
            return false;
        }

        var coefficient = Numerator * BigInteger.Pow(10, scale) / Denominator;
        if (BigInteger.Abs(coefficient) >> 96 != BigInteger.Zero)
        {
            return false;
        }

        var size = BigInteger.Abs(coefficient);
        value = new decimal(Word(size, 0), Word(size, 32), Word(size, 64), coefficient.Sign < 0, (byte)scale);
        return true;
    }

    // 32 bits of the number as the bit pattern that decimal's constructor takes.
    private static int Word(BigInteger size, int shift) => unchecked((int)(uint)((size >> shift) & uint.MaxValue));

    /// <summary>The value as a decimal with at most <paramref name="decimals"/> places, rounded as asked.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="mode">How to round.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0..28.</exception>
    /// <exception cref="OverflowException">The rounded value is beyond the range of decimal.</exception>
    public decimal ToDecimal(int decimals, MidpointRounding mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        var power = BigInteger.Pow(10, decimals);
        return Of(Round(this * Of(power, BigInteger.One), mode), power).TryToDecimal(out var value)
            ? value
            : throw new OverflowException($"{this} rounded to {decimals} places is beyond the range of decimal.");
    }

    /// <summary>The nearest whole number in the sense of <paramref name="mode"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a rounding mode.</exception>
    public static BigInteger Round(Rational value, MidpointRounding mode)
    {
        var floor = BigInteger.DivRem(value.Numerator, value.Denominator, out var remainder);
        if (remainder.Sign < 0)
        {
            floor -= BigInteger.One;
            remainder += value.Denominator;
        }

        if (remainder.IsZero)
        {
            return floor;
        }

        var half = (remainder * 2).CompareTo(value.Denominator);
        var up = mode switch
        {
            MidpointRounding.ToNegativeInfinity => false,
            MidpointRounding.ToPositiveInfinity => true,
            MidpointRounding.ToZero => value.Sign < 0,
            MidpointRounding.AwayFromZero => half > 0 || (half == 0 && value.Sign > 0),
            MidpointRounding.ToEven => half > 0 || (half == 0 && !floor.IsEven),
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode."),
        };
        return up ? floor + BigInteger.One : floor;
    }
}
