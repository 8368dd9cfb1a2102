using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>Weights brought to whole numbers in lowest terms: 0.5, 1/3, 1/6 becomes 3, 2, 1.</summary>
internal static class AllocationWeights
{
    // 308 digits; sums over a million unrelated fractions would otherwise be computed for hours.
    private const int MaxDenominatorBits = 1_024;

    /// <exception cref="ArgumentException">None, too many, a negative one, or only zeros.</exception>
    public static BigInteger[] Of(ReadOnlySpan<int> weights)
    {
        CheckCount(weights.Length);
        var whole = new BigInteger[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            whole[i] = weights[i];
        }

        return Reduced(whole);
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{int})"/>
    public static BigInteger[] Of(ReadOnlySpan<decimal> weights)
    {
        var fractions = new Rational[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            fractions[i] = weights[i];
        }

        return Of(fractions);
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{int})"/>
    /// <exception cref="CurrencyMismatchException">Two currencies among the weights.</exception>
    /// <exception cref="InvalidOperationException">A weight is <c>default</c>.</exception>
    public static BigInteger[] Of(ReadOnlySpan<Money> weights)
    {
        var fractions = new Rational[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            fractions[i] = weights[i].Amount;
            if (weights[i].Currency != weights[0].Currency)
            {
                throw new CurrencyMismatchException(
                    FormattableString.Invariant(
                        $"Weight {i + 1} is {weights[i]}, weight 1 is {weights[0]}: convert one of them first."
                    ),
                    weights[0].Currency,
                    weights[i].Currency
                );
            }
        }

        return Of(fractions);
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{int})"/>
    public static BigInteger[] Of(ReadOnlySpan<Rational> weights)
    {
        CheckCount(weights.Length);
        var common = BigInteger.One;
        foreach (var weight in weights)
        {
            var denominator = weight.Denominator;
            common *= denominator / BigInteger.GreatestCommonDivisor(common, denominator);
            if (common.GetBitLength() > MaxDenominatorBits)
            {
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"The weights have no common denominator of {MaxDenominatorBits} bits or less; round them first."
                    )
                );
            }
        }

        var whole = new BigInteger[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            whole[i] = weights[i].Numerator * (common / weights[i].Denominator);
            if (whole[i].Sign < 0)
            {
                throw Negative(i, weights[i].ToString());
            }
        }

        return Reduced(whole);
    }

    private static BigInteger[] Reduced(BigInteger[] whole)
    {
        var divisor = BigInteger.Zero;
        for (var i = 0; i < whole.Length; i++)
        {
            if (whole[i].Sign < 0)
            {
                throw Negative(i, FormattableString.Invariant($"{whole[i]}"));
            }

            divisor = BigInteger.GreatestCommonDivisor(divisor, whole[i]);
        }

        if (divisor.IsZero)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"All weights ({whole.Length}) are zero: nobody would get the amount.")
            );
        }

        if (!divisor.IsOne)
        {
            foreach (ref var weight in whole.AsSpan())
            {
                weight /= divisor;
            }
        }

        return whole;
    }

    private static void CheckCount(int count)
    {
        if (count is 0 or > Money.MaxShares)
        {
            throw new ArgumentException(
                count == 0
                    ? "There are no weights: nobody would get the amount."
                    : FormattableString.Invariant($"{count} weights are more than {Money.MaxShares}.")
            );
        }
    }

    private static ArgumentException Negative(int position, string weight) =>
        new(
            FormattableString.Invariant(
                $"Weight {position + 1} is {NumberFailures.Shorten(weight)}; a weight is zero or more."
            )
        );
}
