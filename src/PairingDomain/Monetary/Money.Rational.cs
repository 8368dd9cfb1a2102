using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Quotients and fractions of money stay exact: they are RationalMoney until the caller rounds. A product with a decimal
// is Money, so 1,000 × 15 / 100 is exact whatever the order of the two steps.
public readonly partial struct Money
    : IMultiplyOperators<Money, Rational, RationalMoney>,
        IDivisionOperators<Money, Rational, RationalMoney>
{
    /// <summary>The exact product with a fraction, not rounded: CNY 1000 × 1/7 is CNY 1000/7.</summary>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    public static RationalMoney operator *(Money money, Rational factor) => (RationalMoney)money * factor;

    /// <inheritdoc cref="op_Multiply(Money, Rational)"/>
    public static RationalMoney operator *(Rational factor, Money money) => money * factor;

    /// <summary>The exact quotient, not rounded: CNY 1000 / 7 is CNY 1000/7, and seven times that CNY 1000.</summary>
    /// <remarks>For a rounded quotient see <see cref="Divide"/>, for parts that sum to the whole <c>Allocate</c> and <c>Split</c>.</remarks>
    /// <param name="money">What is divided.</param>
    /// <param name="divisor">A whole number, a decimal or a fraction; not zero.</param>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static RationalMoney operator /(Money money, Rational divisor) => (RationalMoney)money / divisor;

    /// <summary>A rational amount as money.</summary>
    /// <param name="amount">In full units.</param>
    /// <param name="currency">Not <c>default</c>.</param>
    /// <param name="what">What the amount is, for the message: "The total".</param>
    /// <exception cref="PrecisionLossException">The amount does not end, or has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The amount is beyond the range of decimal.</exception>
    internal static Money Exactly(Rational amount, Currency currency, string what) =>
        new(Exactly(amount, what), currency);

    /// <summary>A rational amount as money, rounded once.</summary>
    internal static Money Rounded(Rational amount, Currency currency, int decimals, MidpointRounding mode)
    {
        CheckDecimals(decimals);
        CheckMode(mode);
        var power = BigInteger.Pow(10, decimals);
        var rounded = Rational.Of(Rational.Round(amount * Rational.Of(power, 1), mode), power);
        return Exactly(rounded, currency, "The rounded amount");
    }
}
