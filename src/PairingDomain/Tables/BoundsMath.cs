using System.Numerics;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>What follows for bounds from the smallest, the middle, a quotient, a root. Each result encloses all that is possible.</summary>
internal static class BoundsMath
{
    /// <summary>The bounds of the smallest of values.</summary>
    public static Bounds Min(IReadOnlyList<Bounds> values)
    {
        var lower = values.Any(value => value.Lower is null) ? null : values.Min(value => value.Lower);
        var upper = values.Where(value => value.Upper is not null).Min(value => value.Upper);
        return Of(
            lower,
            values.Any(value => value.Lower == lower && value.IncludesLower),
            upper,
            values.All(value => value.Upper != upper || value.IncludesUpper)
        );
    }

    /// <summary>The bounds of the largest of values.</summary>
    public static Bounds Max(IReadOnlyList<Bounds> values) => -Min([.. values.Select(value => -value)]);

    /// <summary>The bounds of the middle of values, or of the mean of the two in the middle.</summary>
    public static Bounds Median(IReadOnlyList<Bounds> values)
    {
        var (lower, includesLower) = MiddleOfLowerEnds(values);
        var (upper, includesUpper) = MiddleOfLowerEnds([.. values.Select(value => -value)]);
        return Of(lower, includesLower, -upper, includesUpper);
    }

    /// <summary>The bounds of a quotient.</summary>
    /// <param name="dividend">Of any sign.</param>
    /// <param name="divisor">Taken to be above zero, whatever lower end it has.</param>
    public static Bounds Divide(Bounds dividend, Bounds divisor)
    {
        var (lower, includesLower) = LowerQuotient(dividend, divisor);
        var (upper, includesUpper) = LowerQuotient(-dividend, divisor);
        return Of(lower, includesLower, -upper, includesUpper);
    }

    /// <summary>What is not below zero; as it was where nothing is.</summary>
    public static Bounds NotNegative(Bounds bounds) => bounds.Intersect(Bounds.AtLeast(Rational.Zero)) ?? bounds;

    /// <summary>The root of a number of at least zero between two neighbours with a number of decimals; both are it where it is one of them.</summary>
    public static (Rational Floor, Rational Ceiling) Root(Rational value, int degree, int decimals)
    {
        // floor(10^d * (n/m)^(1/k)) is the whole root of floor(n * 10^(kd) / m).
        var scale = BigInteger.Pow(10, decimals);
        var scaled = value.Numerator * BigInteger.Pow(scale, degree);
        var floor = WholeRoot(BigInteger.Divide(scaled, value.Denominator), degree);
        var isExact = BigInteger.Pow(floor, degree) * value.Denominator == scaled;
        return (Rational.Of(floor, scale), Rational.Of(isExact ? floor : floor + 1, scale));
    }

    private static BigInteger WholeRoot(BigInteger value, int degree)
    {
        var (low, high) = (BigInteger.Zero, BigInteger.One << ((int)(value.GetBitLength() / degree) + 1));
        while (high - low > 1)
        {
            var middle = (low + high) >> 1;
            (low, high) = BigInteger.Pow(middle, degree) <= value ? (middle, high) : (low, middle);
        }

        return low;
    }

    private static (Rational? End, bool Includes) LowerQuotient(Bounds dividend, Bounds divisor)
    {
        if (dividend.Lower is not { } lower)
        {
            return (null, false);
        }

        // The largest divisor makes a positive dividend smallest, the smallest one a negative dividend.
        if (lower.Sign >= 0)
        {
            return divisor.Upper is { } most
                ? (lower / most, dividend.IncludesLower && (divisor.IncludesUpper || lower.Sign == 0))
                : (Rational.Zero, lower.Sign == 0 && dividend.IncludesLower);
        }

        return divisor.Lower is { Sign: > 0 } least
            ? (lower / least, dividend.IncludesLower && divisor.IncludesLower)
            : (null, false);
    }

    private static (Rational? End, bool Includes) MiddleOfLowerEnds(IReadOnlyList<Bounds> values)
    {
        var ends = values
            .OrderBy(value => value.Lower is not null)
            .ThenBy(value => value.Lower)
            .ThenBy(value => !value.IncludesLower)
            .ToArray();
        var (first, second) = (ends[(ends.Length - 1) / 2], ends[ends.Length / 2]);
        return ((first.Lower + second.Lower) / 2, first.IncludesLower && second.IncludesLower);
    }

    private static Bounds Of(Rational? lower, bool includesLower, Rational? upper, bool includesUpper) =>
        (lower, upper) switch
        {
            ({ } low, { } high) => Bounds.Between(
                low,
                high,
                includesLower || low == high,
                includesUpper || low == high
            ),
            ({ } low, null) => includesLower ? Bounds.AtLeast(low) : Bounds.Above(low),
            (null, { } high) => includesUpper ? Bounds.AtMost(high) : Bounds.Below(high),
            _ => Bounds.Unbounded,
        };
}
