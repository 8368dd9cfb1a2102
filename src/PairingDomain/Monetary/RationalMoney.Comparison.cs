using System.Numerics;

namespace PairingDomain.Monetary;

// Order by value within one currency.
public readonly partial struct RationalMoney
    : IComparable<RationalMoney>,
        IComparable,
        IComparisonOperators<RationalMoney, RationalMoney, bool>
{
    /// <summary>Smaller amount of the same currency.</summary>
    /// <exception cref="CurrencyMismatchException">Two currencies.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    public static bool operator <(RationalMoney left, RationalMoney right) => left.CompareTo(right) < 0;

    /// <summary>Larger amount of the same currency.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(RationalMoney left, RationalMoney right) => left.CompareTo(right) > 0;

    /// <summary>Smaller or equal amount of the same currency.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(RationalMoney left, RationalMoney right) => left.CompareTo(right) <= 0;

    /// <summary>Larger or equal amount of the same currency.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(RationalMoney left, RationalMoney right) => left.CompareTo(right) >= 0;

    /// <summary>Negative, zero or positive as this amount is smaller, equal or larger.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public int CompareTo(RationalMoney other)
    {
        RequireSameCurrency(this, other, "compared with");
        return amount.CompareTo(other.amount);
    }

    /// <summary>As for <see cref="CompareTo(RationalMoney)"/>; anything is larger than null.</summary>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not rational money.</exception>
    /// <exception cref="CurrencyMismatchException">Two currencies.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            RationalMoney other => CompareTo(other),
            _ => throw new ArgumentException(
                $"Rational money cannot be compared with a {obj.GetType().Name}.",
                nameof(obj)
            ),
        };
}
