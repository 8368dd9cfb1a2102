using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Reconciliation;

/// <summary>What bounds of two numbers say about their product and quotient.</summary>
internal static class Intervals
{
    /// <summary>The product of numbers that are not negative.</summary>
    public static Bounds Product(Bounds one, Bounds other)
    {
        Rational? lower = one.Lower * other.Lower;
        Rational? upper = one.Upper * other.Upper;
        var (includesLower, includesUpper) = (
            one.IncludesLower && other.IncludesLower,
            one.IncludesUpper && other.IncludesUpper
        );
        return (lower, upper) switch
        {
            ({ } low, { } high) => low == high
                ? Bounds.Exactly(low)
                : Bounds.Between(low, high, includesLower, includesUpper),
            ({ } low, null) => includesLower ? Bounds.AtLeast(low) : Bounds.Above(low),
            (null, { } high) => includesUpper ? Bounds.AtMost(high) : Bounds.Below(high),
            _ => Bounds.Unbounded,
        };
    }

    /// <summary>The quotient of a number that is not negative and one above zero; ends count as included.</summary>
    public static Bounds Quotient(Bounds dividend, Bounds divisor)
    {
        var lower =
            dividend.Lower is { Sign: >= 0 } low && divisor.Upper is { Sign: > 0 } most ? low / most : Rational.Zero;
        Rational? upper = dividend.Upper is { } high && divisor.Lower is { Sign: > 0 } least ? high / least : null;
        return upper is not { } end ? Bounds.AtLeast(lower)
            : lower == end ? Bounds.Exactly(end)
            : Bounds.Between(lower, end);
    }
}
