using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

// Sums and order within one basis; all exact.
[SuppressMessage(
    "Usage",
    "CA2225:Operator overloads have named alternates",
    Justification = "Money has the operators that bookkeepers write."
)]
public readonly partial struct PricedMoney
    : IAdditionOperators<PricedMoney, PricedMoney, PricedMoney>,
        ISubtractionOperators<PricedMoney, PricedMoney, PricedMoney>,
        IUnaryNegationOperators<PricedMoney, PricedMoney>,
        IMultiplyOperators<PricedMoney, Rational, PricedMoney>,
        IDivisionOperators<PricedMoney, Rational, PricedMoney>,
        IComparisonOperators<PricedMoney, PricedMoney, bool>,
        IComparable<PricedMoney>,
        IComparable
{
    /// <summary>The exact sum, in the same prices.</summary>
    /// <exception cref="PriceBasisMismatchException">Two price bases, even when one amount is zero.</exception>
    /// <exception cref="CurrencyMismatchException">Two currencies.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    public static PricedMoney operator +(PricedMoney left, PricedMoney right)
    {
        RequireSameBasis(left, right, "+");
        return new PricedMoney(left.amount + right.amount, left.Basis);
    }

    /// <summary>The exact difference, in the same prices.</summary>
    /// <inheritdoc cref="op_Addition"/>
    public static PricedMoney operator -(PricedMoney left, PricedMoney right)
    {
        RequireSameBasis(left, right, "-");
        return new PricedMoney(left.amount - right.amount, left.Basis);
    }

    /// <summary>The amount with the other sign.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public static PricedMoney operator -(PricedMoney money) => new(-money.Amount, money.Basis);

    /// <summary>The exact product, in the same prices.</summary>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    public static PricedMoney operator *(PricedMoney money, Rational factor) => new(money.Amount * factor, money.Basis);

    /// <inheritdoc cref="op_Multiply(PricedMoney, Rational)"/>
    public static PricedMoney operator *(Rational factor, PricedMoney money) => money * factor;

    /// <summary>The exact quotient, in the same prices.</summary>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public static PricedMoney operator /(PricedMoney money, Rational divisor) =>
        new(money.Amount / divisor, money.Basis);

    /// <summary>Smaller amount in the same prices.</summary>
    /// <inheritdoc cref="op_Addition" path="/exception"/>
    public static bool operator <(PricedMoney left, PricedMoney right) => left.CompareTo(right) < 0;

    /// <summary>Larger amount in the same prices.</summary>
    /// <inheritdoc cref="op_Addition" path="/exception"/>
    public static bool operator >(PricedMoney left, PricedMoney right) => left.CompareTo(right) > 0;

    /// <summary>Smaller or equal amount in the same prices.</summary>
    /// <inheritdoc cref="op_Addition" path="/exception"/>
    public static bool operator <=(PricedMoney left, PricedMoney right) => left.CompareTo(right) <= 0;

    /// <summary>Larger or equal amount in the same prices.</summary>
    /// <inheritdoc cref="op_Addition" path="/exception"/>
    public static bool operator >=(PricedMoney left, PricedMoney right) => left.CompareTo(right) >= 0;

    /// <summary>The exact total of amounts in one currency and one basis.</summary>
    /// <param name="items">The amounts.</param>
    /// <param name="currency">Their currency; the total of nothing is zero of it.</param>
    /// <param name="basis">Their basis.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    /// <inheritdoc cref="op_Addition" path="/exception"/>
    public static PricedMoney Sum(IEnumerable<PricedMoney> items, Currency currency, PriceBasis basis)
    {
        ArgumentNullException.ThrowIfNull(items);
        var total = Of(RationalMoney.Zero(currency), basis);
        foreach (var item in items)
        {
            total += item;
        }

        return total;
    }

    /// <summary>Negative, zero or positive as this amount is smaller, equal or larger, in the same prices.</summary>
    /// <inheritdoc cref="op_Addition" path="/exception"/>
    public int CompareTo(PricedMoney other)
    {
        RequireSameBasis(this, other, "compared with");
        return amount.CompareTo(other.amount);
    }

    /// <summary>As for <see cref="CompareTo(PricedMoney)"/>; anything is larger than null.</summary>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not priced money.</exception>
    /// <inheritdoc cref="op_Addition" path="/exception"/>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            PricedMoney other => CompareTo(other),
            _ => throw new ArgumentException(
                $"Priced money cannot be compared with a {obj.GetType().Name}.",
                nameof(obj)
            ),
        };

    // Amounts of two currencies are refused by the amounts themselves.
    private static void RequireSameBasis(in PricedMoney left, in PricedMoney right, string operation)
    {
        left.RequireMoney();
        right.RequireMoney();
        if (left.Basis != right.Basis)
        {
            throw new PriceBasisMismatchException(
                $"{left} {operation} {right}: money of two price bases does not mix; re-base one of them first.",
                left.Basis,
                right.Basis
            );
        }
    }
}
