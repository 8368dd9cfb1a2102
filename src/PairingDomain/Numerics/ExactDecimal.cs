using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace PairingDomain.Numerics;

/// <summary>
/// <see cref="decimal"/> arithmetic that refuses to lose a digit. The built-in operators round silently as soon as the
/// exact result has more than 96 bits: 792281625142643375935439503.35 + 0.01 keeps one decimal place.
/// </summary>
internal static class ExactDecimal
{
    private const int MaxScale = 28;

    /// <exception cref="PrecisionLossException">The exact sum does not fit.</exception>
    /// <exception cref="OverflowException">The sum is beyond ±79,228,162,514,264,337,593,543,950,335.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal Add(decimal left, decimal right)
    {
        return TryAddSmall(left, right, out var sum) ? sum : AddWide(left, right);
    }

    /// <summary>The exact sum if it fits; never throws.</summary>
    public static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        return TryAddSmall(left, right, out sum) || TryAddWide(left, right, out sum);
    }

    /// <exception cref="PrecisionLossException">The exact difference does not fit.</exception>
    /// <exception cref="OverflowException">The difference is beyond the range of decimal.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal Subtract(decimal left, decimal right) => Add(left, -right);

    /// <summary>-1, 0 or 1 as <paramref name="left"/> is smaller, equal or larger.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compare(decimal left, decimal right) =>
        TryAlign(DecimalParts.Of(left), DecimalParts.Of(right), out var first, out var second, out _)
            ? first.CompareTo(second)
            : decimal.Compare(left, right);

    /// <exception cref="PrecisionLossException">The exact product does not fit.</exception>
    /// <exception cref="OverflowException">The product is beyond the range of decimal.</exception>
    public static decimal Multiply(decimal left, decimal right)
    {
        var (first, second) = (DecimalParts.Of(left), DecimalParts.Of(right));
        var scale = first.Scale + second.Scale;
        var isSmall = (first.High | second.High) == 0 && scale <= MaxScale;
        return isSmall && Math.BigMul(first.Low, second.Low, out var coefficient) == 0
            ? DecimalParts.ToDecimal(coefficient, scale, first.IsNegative != second.IsNegative)
            : MultiplyWide(left, right);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static decimal MultiplyWide(decimal left, decimal right)
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

    /// <summary>
    /// The sum of two decimals whose coefficients, brought to one scale, are below 2^62: 64-bit arithmetic then is exact
    /// and cannot overflow. That is money up to 461 trillion with four decimals.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryAddSmall(decimal left, decimal right, out decimal sum)
    {
        if (TryAlign(DecimalParts.Of(left), DecimalParts.Of(right), out var first, out var second, out var scale))
        {
            var total = unchecked(first + second);
            sum = DecimalParts.ToDecimal(unchecked((ulong)(total < 0 ? -total : total)), scale, total < 0);
            return true;
        }

        sum = 0m;
        return false;
    }

    // Both coefficients at the larger of the two scales, when they are below 2^62 there.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryAlign(DecimalParts left, DecimalParts right, out long first, out long second, out int scale)
    {
        var leftScale = left.Scale;
        var rightScale = right.Scale;
        var leftSize = left.Low;
        var rightSize = right.Low;
        ulong beyond = left.High | right.High;
        scale = leftScale;
        if (leftScale != rightScale)
        {
            scale = Math.Max(leftScale, rightScale);
            var difference = scale - Math.Min(leftScale, rightScale);
            var power = difference <= PowersOfTen.Largest ? PowersOfTen.Of(difference) : ulong.MaxValue;
            if (leftScale < rightScale)
            {
                beyond |= Math.BigMul(leftSize, power, out leftSize);
            }
            else
            {
                beyond |= Math.BigMul(rightSize, power, out rightSize);
            }
        }

        first = unchecked((long)(left.IsNegative ? 0 - leftSize : leftSize));
        second = unchecked((long)(right.IsNegative ? 0 - rightSize : rightSize));
        return (beyond | ((leftSize | rightSize) >> 62)) == 0;
    }

    // A sum keeps the larger scale unless digits had to be dropped.
    private static bool KeepsEveryDigit(decimal sum, decimal left, decimal right) =>
        DecimalParts.Of(sum).Scale >= Math.Max(DecimalParts.Of(left).Scale, DecimalParts.Of(right).Scale);

    // Out of line: a method that catches is not inlined, and its operands do not stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static decimal AddWide(decimal left, decimal right)
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

        // Dropped zeros are no loss.
        return KeepsEveryDigit(sum, left, right)
            ? sum
            : Shortened('+', left, right, sum, Rational.Of(left) + Rational.Of(right));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryAddWide(decimal left, decimal right, out decimal sum)
    {
        try
        {
            sum = AddWide(left, right);
            return true;
        }
        catch (ArithmeticException)
        {
            sum = 0m;
            return false;
        }
    }

    /// <summary>The same digits, without the sign, with the point elsewhere.</summary>
    /// <param name="value">The digits.</param>
    /// <param name="scale">Decimals, 0 to 28.</param>
    public static decimal WithScale(decimal value, int scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new decimal(bits[0], bits[1], bits[2], isNegative: false, (byte)scale);
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
