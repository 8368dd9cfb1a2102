using System.Collections;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;

namespace PairingDomain.Monetary;

/// <summary>
/// A sum over several currencies, none converted: CNY 5 + USD 3. Immutable. A bag holds at most one amount of each
/// currency and none that is zero, so two bags are equal when they hold the same amounts, and CNY 5 less CNY 5 is the
/// empty bag. Therefore a bag does not tell "nothing of it" from "not stated": where that matters, keep the
/// <see cref="Money"/>, whose zero has a currency.
/// Arithmetic is exact or refused as with <see cref="Money"/>. There is no ordering. Enumeration, text and JSON are in
/// the order of the codes. Text is "CNY 5 + USD -3", of the empty bag "nothing"; JSON is {"CNY":"5","USD":"-3"}; both
/// are the same in every culture.
/// </summary>
[JsonConverter(typeof(MoneyBagJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<MoneyBag>))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A bag is a collection.")]
public sealed partial class MoneyBag : IEquatable<MoneyBag>, IReadOnlyCollection<Money>
{
    // Ascending by code, none zero.
    private readonly Money[] amounts;

    private MoneyBag(Money[] amounts) => this.amounts = amounts;

    /// <summary>Nothing of any currency.</summary>
    public static MoneyBag Empty { get; } = new([]);

    /// <summary>How many currencies the bag holds.</summary>
    public int Count => amounts.Length;

    /// <summary>True when the bag holds nothing.</summary>
    public bool IsEmpty => amounts.Length == 0;

    /// <summary>The currencies the bag holds, in the order of their codes.</summary>
    public IEnumerable<Currency> Currencies => amounts.Select(money => money.Currency);

    /// <summary>The amount of one currency; zero of it when the bag holds none.</summary>
    /// <param name="currency">Any currency but <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public Money this[Currency currency] =>
        Array.Find(amounts, money => money.Currency == currency) is { Currency.IsNone: false } found
            ? found
            : Money.Zero(currency);

    /// <summary>The exact sum of any amounts, in whatever order they come; the empty bag for none.</summary>
    /// <param name="items">Amounts of any currencies.</param>
    /// <exception cref="InvalidOperationException">An item is <c>default</c>.</exception>
    /// <exception cref="Numerics.PrecisionLossException">A total has more digits than decimal holds.</exception>
    /// <exception cref="OverflowException">A total is beyond the range of decimal.</exception>
    public static MoneyBag Of(params ReadOnlySpan<Money> items) => Sum(items.ToArray());

    /// <inheritdoc cref="Of(ReadOnlySpan{Money})"/>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static MoneyBag Sum(IEnumerable<Money> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var byCurrency = items.ToLookup(item =>
            item.Currency.IsNone
                ? throw new InvalidOperationException("default(Money) has no currency: it cannot be put in a bag.")
                : item.Currency
        );
        return FromTotals(byCurrency.Select(group => Money.Sum(group, group.Key)));
    }

    /// <summary>The one amount of a bag that holds one currency.</summary>
    /// <exception cref="InvalidOperationException">The bag is empty, and so names no currency, or holds several.</exception>
    public Money ToSingle() =>
        TryToSingle(out var money)
            ? money
            : throw new InvalidOperationException(
                IsEmpty
                    ? "An empty bag is not money: it names no currency."
                    : $"{this} is not money of one currency: convert it first."
            );

    /// <summary>The one amount of a bag that holds one currency; never throws.</summary>
    /// <param name="money">The amount, or <c>default</c>.</param>
    /// <returns>False when the bag is empty or holds several currencies.</returns>
    public bool TryToSingle(out Money money)
    {
        money = Count == 1 ? amounts[0] : default;
        return Count == 1;
    }

    /// <summary>Equal amounts of the same currencies.</summary>
    public static bool operator ==(MoneyBag? left, MoneyBag? right) => left?.Equals(right) ?? right is null;

    /// <summary>Not equal amounts of the same currencies.</summary>
    public static bool operator !=(MoneyBag? left, MoneyBag? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(MoneyBag? other) => other is not null && amounts.AsSpan().SequenceEqual(other.amounts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MoneyBag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var money in amounts)
        {
            hash.Add(money);
        }

        return hash.ToHashCode();
    }

    /// <summary>The amounts in the order of their codes, none of them zero.</summary>
    public IEnumerator<Money> GetEnumerator() => ((IEnumerable<Money>)amounts).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A bag of at most one amount of each currency.</summary>
    private static MoneyBag FromTotals(IEnumerable<Money> totals) =>
        new([.. totals.Where(money => !money.IsZero).OrderBy(money => money.Currency.Packed)]);
}
