using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Rates;

namespace PairingDomain.Flows;

/// <summary>One group of flows in one currency. Immutable. Two rows are equal when they are the same object.</summary>
public sealed class ConvertedTotal
{
    internal ConvertedTotal(GroupKey key, RationalMoney unrounded, long count)
    {
        Key = key;
        Unrounded = unrounded;
        Count = count;
    }

    /// <summary>The key.</summary>
    public GroupKey Key { get; }

    /// <summary>How many flows.</summary>
    public long Count { get; }

    /// <summary>The exact sum.</summary>
    public RationalMoney Unrounded { get; }

    /// <summary>The sum, rounded once to the minor unit, halves to the even neighbour.</summary>
    /// <exception cref="InvalidOperationException">ISO 4217 gives the currency no minor unit: round <see cref="Unrounded"/> to named decimals.</exception>
    /// <exception cref="OverflowException">The result is beyond the range of decimal.</exception>
    public Money Amount => Unrounded.Round(Converted.DefaultRounding);

    /// <summary>Key, where there is one, and amount, rounded where there is a minor unit.</summary>
    public override string ToString() =>
        $"{(Key.Count == 0 ? "" : $"{Key}: ")}{(Unrounded.Currency.MinorUnits is null ? Unrounded : Amount)}";
}
