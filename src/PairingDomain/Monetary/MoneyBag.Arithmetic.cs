using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Currency by currency, exact or refused.
[SuppressMessage(
    "Usage",
    "CA2225:Operator overloads have named alternates",
    Justification = "A bag has the operators of the money in it."
)]
public sealed partial class MoneyBag
    : IAdditionOperators<MoneyBag, MoneyBag, MoneyBag>,
        IAdditionOperators<MoneyBag, Money, MoneyBag>,
        ISubtractionOperators<MoneyBag, MoneyBag, MoneyBag>,
        ISubtractionOperators<MoneyBag, Money, MoneyBag>,
        IUnaryNegationOperators<MoneyBag, MoneyBag>,
        IMultiplyOperators<MoneyBag, decimal, MoneyBag>,
        IMultiplyOperators<MoneyBag, Rational, MoneyBag>
{
    /// <summary>The exact sum.</summary>
    /// <exception cref="ArgumentNullException">A side is null.</exception>
    /// <exception cref="PrecisionLossException">A total has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">A total is beyond the range of decimal.</exception>
    public static MoneyBag operator +(MoneyBag left, MoneyBag right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Sum(left.amounts.Concat(right.amounts));
    }

    /// <inheritdoc cref="op_Addition(MoneyBag, MoneyBag)"/>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    public static MoneyBag operator +(MoneyBag left, Money right)
    {
        ArgumentNullException.ThrowIfNull(left);
        return Sum(left.amounts.Append(right));
    }

    /// <inheritdoc cref="op_Addition(MoneyBag, Money)"/>
    public static MoneyBag operator +(Money left, MoneyBag right) => right + left;

    /// <summary>The exact difference.</summary>
    /// <inheritdoc cref="op_Addition(MoneyBag, MoneyBag)"/>
    public static MoneyBag operator -(MoneyBag left, MoneyBag right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return left + -right;
    }

    /// <inheritdoc cref="op_Subtraction(MoneyBag, MoneyBag)"/>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    public static MoneyBag operator -(MoneyBag left, Money right) => left + -right;

    /// <inheritdoc cref="op_Subtraction(MoneyBag, Money)"/>
    public static MoneyBag operator -(Money left, MoneyBag right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return -right + left;
    }

    /// <summary>All amounts with the other sign.</summary>
    /// <exception cref="ArgumentNullException">The bag is null.</exception>
    public static MoneyBag operator -(MoneyBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        return new MoneyBag(Array.ConvertAll(bag.amounts, money => -money));
    }

    /// <summary>The exact product of every amount.</summary>
    /// <exception cref="ArgumentNullException">The bag is null.</exception>
    /// <exception cref="PrecisionLossException">A product has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">A product is beyond the range of decimal.</exception>
    public static MoneyBag operator *(MoneyBag bag, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(bag);
        return FromTotals(bag.amounts.Select(money => money * factor));
    }

    /// <inheritdoc cref="op_Multiply(MoneyBag, decimal)"/>
    public static MoneyBag operator *(decimal factor, MoneyBag bag) => bag * factor;

    /// <summary>The exact product of every amount with a fraction: a third of CNY 6 + USD 3, not of CNY 5.</summary>
    /// <exception cref="ArgumentNullException">The bag is null.</exception>
    /// <exception cref="PrecisionLossException">A product does not end, or has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">A product is beyond the range of decimal.</exception>
    public static MoneyBag operator *(MoneyBag bag, Rational factor)
    {
        ArgumentNullException.ThrowIfNull(bag);
        return FromTotals(bag.amounts.Select(money => (money * factor).ToMoney()));
    }

    /// <inheritdoc cref="op_Multiply(MoneyBag, Rational)"/>
    public static MoneyBag operator *(Rational factor, MoneyBag bag) => bag * factor;
}
