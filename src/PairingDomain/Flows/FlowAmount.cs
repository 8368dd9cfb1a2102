using System.Numerics;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Flows;

/// <summary>Amounts as 64-bit numbers of ten-thousandths, where that loses nothing.</summary>
internal static class FlowAmount
{
    /// <summary>Decimals of a narrow amount.</summary>
    public const int Decimals = 4;

    /// <summary>Decimals of a wide amount: as many as decimal has.</summary>
    public const int WideDecimals = 28;

    /// <summary>Ten-thousandths of a unit.</summary>
    public const long PerUnit = 10_000;

    private static readonly ulong[] Powers = [1, 10, 100, 1_000, 10_000];

    /// <summary>Wide units of one full unit.</summary>
    public static BigInteger WidePerUnit { get; } = BigInteger.Pow(10, WideDecimals);

    /// <summary>One ten-thousandth in wide units.</summary>
    public static BigInteger WidePerNarrow { get; } = BigInteger.Pow(10, WideDecimals - Decimals);

    /// <summary>The ten-thousandths of an amount; false when it has more decimals than four, or needs more than 63 bits and a sign.</summary>
    /// <remarks>-2^63 is left out, so that every amount has a negative one.</remarks>
    public static bool TryNarrow(decimal amount, out long narrow)
    {
        var parts = DecimalParts.Of(amount);
        narrow = 0;
        if (parts.Scale > Decimals)
        {
            // The decimals beyond the fourth may all be zero.
            var shorter = decimal.Round(amount, Decimals, MidpointRounding.ToZero);
            return shorter == amount && TryNarrow(shorter, out narrow);
        }

        if (parts.High != 0 || Math.BigMul(parts.Low, Powers[Decimals - parts.Scale], out var coefficient) != 0)
        {
            return false;
        }

        narrow = unchecked(parts.IsNegative ? -(long)coefficient : (long)coefficient);
        return coefficient <= long.MaxValue;
    }

    /// <summary>A wide amount in units of 10^-28.</summary>
    public static BigInteger Wide(decimal amount)
    {
        var (coefficient, scale) = ExactDecimal.Split(amount);
        return coefficient * BigInteger.Pow(10, WideDecimals - scale);
    }

    /// <summary>The money of a narrow amount, with the decimals of the minor unit, or as many more as it has.</summary>
    public static Money MoneyOf(long narrow, Currency currency)
    {
        var scale = Decimals;
        var least = Math.Min(currency.MinorUnits ?? 0, Decimals);
        while (scale > least && narrow % 10 == 0)
        {
            narrow /= 10;
            scale--;
        }

        var size = (ulong)Math.Abs(narrow);
        return Money.Of(DecimalParts.ToDecimal(size, scale, narrow < 0), currency);
    }

    /// <summary>A narrow amount in full units.</summary>
    public static decimal DecimalOf(long narrow) =>
        DecimalParts.ToDecimal((ulong)Math.Abs(narrow), Decimals, narrow < 0);

    /// <summary>A sum in units of 10^-28.</summary>
    /// <exception cref="FormatException">It has more decimals.</exception>
    public static BigInteger WideOf(Rational amount)
    {
        var (units, rest) = BigInteger.DivRem(amount.Numerator * WidePerUnit, amount.Denominator);
        return rest.IsZero
            ? units
            : throw new FormatException($"{amount} is no sum of money with at most {WideDecimals} decimals.");
    }

    /// <summary>The exact amount of a sum: ten-thousandths and units of 10^-28.</summary>
    public static Rational Exactly(Int128 narrow, BigInteger wide) =>
        wide.IsZero
            ? Rational.Of((BigInteger)narrow, PerUnit)
            : Rational.Of(((BigInteger)narrow * WidePerNarrow) + wide, WidePerUnit);
}
