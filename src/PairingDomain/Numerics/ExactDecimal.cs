using System.Globalization;
using System.Numerics;

namespace PairingDomain.Numerics;

/// <summary>
/// <see cref="decimal"/> arithmetic that refuses to lose a digit. The built-in operators round silently as soon as the
/// exact result has more than 96 bits: 792281625142643375935439503.35 + 0.01 keeps one decimal place.
/// </summary>
internal static class ExactDecimal
{
    /// <exception cref="PrecisionLossException">The exact sum does not fit.</exception>
    /// <exception cref="OverflowException">The sum is beyond ±79,228,162,514,264,337,593,543,950,335.</exception>
    public static decimal Add(decimal left, decimal right)
    {
        decimal sum;
        try
        {
            sum = left + right;
        }
        catch (OverflowException)
        {
            throw Beyond('+', left, right);
        }

        // A sum keeps the larger scale unless digits had to be dropped; dropped zeros are no loss.
        return sum.Scale >= left.Scale && sum.Scale >= right.Scale
            ? sum
            : Shortened('+', left, right, sum, Rational.Of(left) + Rational.Of(right));
    }

    /// <summary>The exact sum if it fits; never throws.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        try
        {
            sum = Add(left, right);
            return true;
        }
        catch (ArithmeticException)
        {
            sum = 0m;
            return false;
        }
    }

    /// <exception cref="PrecisionLossException">The exact difference does not fit.</exception>
    /// <exception cref="OverflowException">The difference is beyond the range of decimal.</exception>
    public static decimal Subtract(decimal left, decimal right) => Add(left, -right);

    /// <exception cref="PrecisionLossException">The exact product does not fit.</exception>
    /// <exception cref="OverflowException">The product is beyond the range of decimal.</exception>
    public static decimal Multiply(decimal left, decimal right)
    {
        decimal product;
        try
        {
            product = left * right;
        }
        catch (OverflowException)
        {
            throw Beyond('×', left, right);
        }

        return product.Scale == left.Scale + right.Scale
            ? product
            : Shortened('×', left, right, product, Rational.Of(left) * Rational.Of(right));
    }

    private static OverflowException Beyond(char sign, decimal left, decimal right) =>
        new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{left} {sign} {right} is beyond the range of decimal, ±79,228,162,514,264,337,593,543,950,335."
            )
        );

    private static decimal Shortened(char sign, decimal left, decimal right, decimal result, Rational exact) =>
        Rational.Of(result) == exact
            ? result
            : throw new PrecisionLossException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{left} {sign} {right} has more digits than decimal holds; round an operand first."
                )
            );

    /// <summary>The decimal's integer coefficient (signed) and scale: value = coefficient × 10^-scale.</summary>
    public static (BigInteger Coefficient, int Scale) Split(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);

        // The words are bit patterns, so their casts must not be checked.
        var coefficient = unchecked(
            ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]
        );
        return (bits[3] < 0 ? -coefficient : coefficient, value.Scale);
    }
}
