using System.Diagnostics.CodeAnalysis;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Figures;

/// <summary>
/// The value of a figure: an amount of money or a quantity, never both. <c>default</c> is neither and is refused
/// wherever a figure is made. Equality is that of the money or the quantity.
/// </summary>
public readonly struct FigureValue : IEquatable<FigureValue>
{
    private readonly Money money;
    private readonly Quantity quantity;
    private readonly Kinds kind;

    private FigureValue(Money money, Quantity quantity, Kinds kind)
    {
        this.money = money;
        this.quantity = quantity;
        this.kind = kind;
    }

    private enum Kinds : byte
    {
        None,
        Money,
        Quantity,
    }

    /// <summary>True for neither money nor quantity, the default.</summary>
    public bool IsNothing => kind == Kinds.None;

    /// <summary>True for money.</summary>
    public bool IsMoney => kind == Kinds.Money;

    /// <summary>The money.</summary>
    /// <exception cref="InvalidOperationException">The value is not money.</exception>
    public Money Money => IsMoney ? money : throw new InvalidOperationException($"'{this}' is not an amount of money.");

    /// <summary>The quantity.</summary>
    /// <exception cref="InvalidOperationException">The value is not a quantity.</exception>
    public Quantity Quantity =>
        kind == Kinds.Quantity ? quantity : throw new InvalidOperationException($"'{this}' is not a quantity.");

    /// <summary>The bare number, in currency units or in the unit of the quantity.</summary>
    /// <exception cref="InvalidOperationException">The value is neither money nor quantity.</exception>
    public Rational Number => IsMoney ? money.Amount : Quantity.Value;

    /// <summary>Wraps money.</summary>
    /// <exception cref="ArgumentException">The money has no currency.</exception>
    public static FigureValue Of(Money money) =>
        money.Currency == default
            ? throw new ArgumentException("Money without a currency is no value.", nameof(money))
            : new(money, default, Kinds.Money);

    /// <summary>Wraps a quantity.</summary>
    /// <exception cref="ArgumentException">The quantity has no unit.</exception>
    public static FigureValue Of(Quantity quantity) =>
        quantity == default
            ? throw new ArgumentException("A quantity without a unit is no value.", nameof(quantity))
            : new(default, quantity, Kinds.Quantity);

    /// <inheritdoc cref="Of(Monetary.Money)"/>
    [SuppressMessage(
        "Usage",
        "CA2225:Operator overloads have named alternates",
        Justification = "Of is the alternate."
    )]
    public static implicit operator FigureValue(Money money) => Of(money);

    /// <inheritdoc cref="Of(Quantities.Quantity)"/>
    [SuppressMessage(
        "Usage",
        "CA2225:Operator overloads have named alternates",
        Justification = "Of is the alternate."
    )]
    public static implicit operator FigureValue(Quantity quantity) => Of(quantity);

    /// <summary>Same kind and same value.</summary>
    public static bool operator ==(FigureValue left, FigureValue right) => left.Equals(right);

    /// <summary>Different kind or value.</summary>
    public static bool operator !=(FigureValue left, FigureValue right) => !left.Equals(right);

    /// <summary>True when both are money of one currency, or quantities of one dimension.</summary>
    public bool IsComparableWith(FigureValue other) =>
        kind == other.kind
        && kind switch
        {
            Kinds.Money => money.Currency == other.money.Currency,
            Kinds.Quantity => quantity.Unit.Dimension.Equals(other.quantity.Unit.Dimension),
            _ => false,
        };

    /// <inheritdoc/>
    public bool Equals(FigureValue other) =>
        kind == other.kind
        && kind switch
        {
            Kinds.Money => money == other.money,
            Kinds.Quantity => quantity == other.quantity,
            _ => true,
        };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FigureValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        kind switch
        {
            Kinds.Money => money.GetHashCode(),
            Kinds.Quantity => quantity.GetHashCode(),
            _ => 0,
        };

    /// <summary>"CNY 50800000" or "153500 person"; "nothing" for the default.</summary>
    public override string ToString() =>
        kind switch
        {
            Kinds.Money => money.ToString(),
            Kinds.Quantity => quantity.ToString(),
            _ => "nothing",
        };
}
