using System.Numerics;
using System.Runtime.CompilerServices;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Order by value within one currency.
public readonly partial struct Money : IComparable<Money>, IComparable, IComparisonOperators<Money, Money, bool>
{
    /// <summary>Smaller amount of the same currency.</summary>
    /// <exception cref="CurrencyMismatchException">Two currencies.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Larger amount of the same currency.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Smaller or equal amount of the same currency.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Larger or equal amount of the same currency.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller of two amounts of one currency; the left one when they are equal.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The larger of two amounts of one currency; the left one when they are equal.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <summary>Negative, zero or positive as this amount is smaller, equal or larger.</summary>
    /// <inheritdoc cref="op_LessThan"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CompareTo(Money other)
    {
        RequireSameCurrency(this, other, "compared with");
        return ExactDecimal.Compare(amount, other.amount);
    }

    /// <summary>As for <see cref="CompareTo(Money)"/>; anything is larger than null.</summary>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is not money.</exception>
    /// <exception cref="CurrencyMismatchException">Two currencies.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    public int CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Money other => CompareTo(other),
            _ => throw new ArgumentException($"Money cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
        };
}
