using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Sums, products and quotients; all exact, none can lose a digit or overflow.
[SuppressMessage(
    "Usage",
    "CA2225:Operator overloads have named alternates",
    Justification = "Money has the operators that bookkeepers write."
)]
public readonly partial struct RationalMoney
    : IAdditionOperators<RationalMoney, RationalMoney, RationalMoney>,
        ISubtractionOperators<RationalMoney, RationalMoney, RationalMoney>,
        IUnaryNegationOperators<RationalMoney, RationalMoney>,
        IMultiplyOperators<RationalMoney, Rational, RationalMoney>,
        IDivisionOperators<RationalMoney, Rational, RationalMoney>
{
    /// <summary>The same amount; <c>default</c> becomes <c>default</c>.</summary>
    public static implicit operator RationalMoney(Money money) =>
        money.Currency.IsNone ? default : new RationalMoney(Rational.Of(money.Amount), money.Currency);

    /// <summary>The exact sum.</summary>
    /// <exception cref="CurrencyMismatchException">Two currencies, even when one amount is zero.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    public static RationalMoney operator +(RationalMoney left, RationalMoney right)
    {
        RequireSameCurrency(left, right, "+");
        return new RationalMoney(left.amount + right.amount, left.Currency);
    }

    /// <summary>The exact difference.</summary>
    /// <inheritdoc cref="op_Addition"/>
    public static RationalMoney operator -(RationalMoney left, RationalMoney right)
    {
        RequireSameCurrency(left, right, "-");
        return new RationalMoney(left.amount - right.amount, left.Currency);
    }

    /// <summary>The amount with the other sign.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public static RationalMoney operator -(RationalMoney money) => new(-money.Amount, money.Currency);

    /// <summary>The exact product.</summary>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    public static RationalMoney operator *(RationalMoney money, Rational factor) =>
        new(money.Amount * factor, money.Currency);

    /// <inheritdoc cref="op_Multiply(RationalMoney, Rational)"/>
    public static RationalMoney operator *(Rational factor, RationalMoney money) => money * factor;

    /// <summary>The exact quotient.</summary>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static RationalMoney operator /(RationalMoney money, Rational divisor)
    {
        money.RequireCurrency();
        return divisor.Sign == 0
            ? throw new DivideByZeroException($"{money} divided by zero has no value.")
            : new RationalMoney(money.amount / divisor, money.Currency);
    }

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public RationalMoney Abs() => new(Rational.Abs(Amount), Currency);

    /// <summary>How many times the other amount this one is, as an exact fraction.</summary>
    /// <param name="other">Of the same currency, not zero.</param>
    /// <exception cref="CurrencyMismatchException">Two currencies.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="other"/> is zero.</exception>
    public Rational RatioTo(RationalMoney other)
    {
        RequireSameCurrency(this, other, "/");
        return other.amount.Sign == 0
            ? throw new DivideByZeroException($"{this} divided by zero has no value.")
            : amount / other.amount;
    }

    /// <summary>The same amount as money, if it is an exact decimal.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    /// <exception cref="PrecisionLossException">The amount does not end, or has more digits than decimal holds: round it.</exception>
    /// <exception cref="OverflowException">The amount is beyond the range of decimal.</exception>
    public Money ToMoney() => Money.Exactly(Amount, Currency, "The amount");

    /// <summary>The same amount as money, if it is an exact decimal; never throws.</summary>
    /// <param name="money">The money, or <c>default</c>.</param>
    /// <returns>False for an amount that decimal does not hold exactly, and for <c>default</c>.</returns>
    public bool TryToMoney(out Money money)
    {
        money = default;
        if (Currency.IsNone || !amount.TryToDecimal(out var value))
        {
            return false;
        }

        money = Money.Of(value, Currency);
        return true;
    }

    /// <summary>Rounds once, from the exact amount, to the minor unit of the currency (fen, cent).</summary>
    /// <param name="mode">How to round.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, or ISO 4217 gives the currency no minor unit.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mode"/> is not a rounding mode.</exception>
    /// <exception cref="PrecisionLossException">The rounded amount has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of decimal.</exception>
    public Money Round(MidpointRounding mode)
    {
        RequireCurrency();
        return Round(
            Currency.MinorUnits
                ?? throw new InvalidOperationException(
                    $"{this} cannot be rounded to its minor unit: ISO 4217 gives none for {Currency}; name the number of decimals."
                ),
            mode
        );
    }

    /// <summary>Rounds once, from the exact amount, to at most so many decimals.</summary>
    /// <param name="decimals">0 to 28.</param>
    /// <param name="mode">How to round.</param>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is outside 0..28, or <paramref name="mode"/> is not a rounding mode.
    /// </exception>
    /// <exception cref="PrecisionLossException">The rounded amount has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The rounded amount is beyond the range of decimal.</exception>
    public Money Round(int decimals, MidpointRounding mode) => Money.Rounded(Amount, Currency, decimals, mode);
}
