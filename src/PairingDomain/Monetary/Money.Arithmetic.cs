using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

// Sums, differences and products, exact or refused. There is no number minus money and no money plus number.
[SuppressMessage(
    "Usage",
    "CA2225:Operator overloads have named alternates",
    Justification = "Money has the operators that bookkeepers write."
)]
public readonly partial struct Money
    : IAdditionOperators<Money, Money, Money>,
        ISubtractionOperators<Money, Money, Money>,
        IUnaryNegationOperators<Money, Money>,
        IMultiplyOperators<Money, decimal, Money>
{
    /// <summary>The exact sum.</summary>
    /// <exception cref="CurrencyMismatchException">Two currencies, even when one amount is zero.</exception>
    /// <exception cref="InvalidOperationException">One side is <c>default</c>.</exception>
    /// <exception cref="PrecisionLossException">The sum has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The sum is beyond the range of decimal.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Money operator +(Money left, Money right)
    {
        RequireSameCurrency(left, right, "+");
        return new Money(ExactDecimal.Add(left.amount, right.amount), left.Currency);
    }

    /// <summary>The exact difference.</summary>
    /// <inheritdoc cref="op_Addition"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Money operator -(Money left, Money right)
    {
        RequireSameCurrency(left, right, "-");
        return new Money(ExactDecimal.Subtract(left.amount, right.amount), left.Currency);
    }

    /// <summary>The amount with the other sign.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public static Money operator -(Money money) => new(-money.Amount, money.Currency);

    /// <summary>The exact product.</summary>
    /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
    /// <exception cref="PrecisionLossException">The product has more digits than decimal holds; round a factor first.</exception>
    /// <exception cref="OverflowException">The product is beyond the range of decimal.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Money operator *(Money money, decimal factor) =>
        new(ExactDecimal.Multiply(money.Amount, factor), money.Currency);

    /// <inheritdoc cref="op_Multiply(Money, decimal)"/>
    public static Money operator *(decimal factor, Money money) => money * factor;

    /// <summary>The amount without its sign.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Money Abs() => new(decimal.Abs(Amount), Currency);

    /// <summary>The exact total of amounts of one currency, in whatever order they come.</summary>
    /// <param name="items">The amounts.</param>
    /// <param name="currency">Their currency; the total of nothing is zero of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    /// <exception cref="CurrencyMismatchException">An item is of another currency; the message says which.</exception>
    /// <exception cref="InvalidOperationException">An item is <c>default</c>.</exception>
    /// <exception cref="PrecisionLossException">The total, not merely a sum on the way, has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">The total, not merely a sum on the way, is beyond the range of decimal.</exception>
    public static Money Sum(IEnumerable<Money> items, Currency currency)
    {
        ArgumentNullException.ThrowIfNull(items);
        switch (items)
        {
            case Money[] array:
                return Sum(new ReadOnlySpan<Money>(array), currency);
            case List<Money> list:
                return Sum(CollectionsMarshal.AsSpan(list), currency);
        }

        RequireCurrency(currency);
        var sum = default(ExactSum);
        var position = 0L;
        foreach (var item in items)
        {
            position++;
            if (item.Currency != currency)
            {
                throw Foreign(item, position, currency);
            }

            sum.Add(item.amount);
        }

        return Total(sum, currency);
    }

    /// <inheritdoc cref="Sum(IEnumerable{Money}, Currency)"/>
    public static Money Sum(ReadOnlySpan<Money> items, Currency currency)
    {
        RequireCurrency(currency);
        var sum = default(ExactSum);
        for (var at = 0; at < items.Length; at++)
        {
            ref readonly var item = ref items[at];
            if (item.Currency != currency)
            {
                throw Foreign(item, at + 1L, currency);
            }

            sum.Add(item.amount);
        }

        return Total(sum, currency);
    }

    private static Money Total(in ExactSum sum, Currency currency) =>
        new(sum.TryTotal(out var total, out var exact) ? total : Exactly(exact, "The sum"), currency);

    private static CurrencyMismatchException Foreign(Money item, long position, Currency currency)
    {
        item.RequireCurrency();
        return new($"Item {position} of a sum in {currency} is {item}: convert it first.", currency, item.Currency);
    }

    /// <summary>A rational as a decimal, if it is one.</summary>
    private static decimal Exactly(Rational value, string what)
    {
        if (value.TryToDecimal(out var amount))
        {
            return amount;
        }

        var shown = NumberFailures.Shorten(value.ToString());
        throw Rational.Abs(value) > decimal.MaxValue
            ? new OverflowException($"{what} {shown} is beyond the range of decimal, ±79228162514264337593543950335.")
            : new PrecisionLossException($"{what} {shown} has more digits than decimal holds; say how to round it.");
    }
}
