using System.ComponentModel;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Monetary;

namespace PairingDomain.Prices;

/// <summary>
/// An exact amount of money and the year in whose prices it is stated: CNY 50,800,000 in prices of 2010. Amounts of two
/// price bases are not added, subtracted or compared, zero included: that throws
/// <see cref="PriceBasisMismatchException"/>; two currencies throw <see cref="CurrencyMismatchException"/>. Between the
/// prices of two years it goes by <see cref="RebaseTo"/> and an index; the amount is a fraction where it has to be, and
/// is rounded by nobody but the caller.
/// <para>
/// Equality is that of amount, currency and basis; order is by amount within one currency and basis.
/// <c>default(PricedMoney)</c> is <em>no money</em>: it equals only itself, has the text "no currency", and every other
/// use of it throws <see cref="InvalidOperationException"/>. Text and JSON are "CNY 50800000 in prices of 2010" or "CNY
/// 50800000 in current prices", the same in every culture.
/// </para>
/// </summary>
[JsonConverter(typeof(PricedMoneyJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<PricedMoney>))]
public readonly partial struct PricedMoney : IEquatable<PricedMoney>
{
    private readonly RationalMoney amount;

    private PricedMoney(RationalMoney amount, PriceBasis basis)
    {
        this.amount = amount;
        Basis = basis;
    }

    /// <summary>The amount without its basis.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public RationalMoney Amount
    {
        get
        {
            RequireMoney();
            return amount;
        }
    }

    /// <summary>The currency; no currency for <c>default(PricedMoney)</c>.</summary>
    public Currency Currency => amount.Currency;

    /// <summary>In which year's prices the amount is stated.</summary>
    public PriceBasis Basis { get; }

    /// <summary>An amount in the prices of a year, or in current prices.</summary>
    /// <param name="amount">Any money but <c>default</c>.</param>
    /// <param name="basis">The basis; <c>default</c> is current prices.</param>
    /// <exception cref="ArgumentException"><paramref name="amount"/> is <c>default</c>.</exception>
    public static PricedMoney Of(RationalMoney amount, PriceBasis basis) =>
        amount.Currency.IsNone
            ? throw new ArgumentException(
                "Priced money needs an amount; default(RationalMoney) is none.",
                nameof(amount)
            )
            : new PricedMoney(amount, basis);

    /// <summary>Same amount, same currency, same basis; false, without an exception, for others.</summary>
    public static bool operator ==(PricedMoney left, PricedMoney right) => left.Equals(right);

    /// <summary>Another amount, currency or basis.</summary>
    public static bool operator !=(PricedMoney left, PricedMoney right) => !left.Equals(right);

    /// <summary>Rounds to the minor unit of the currency; the basis stays.</summary>
    /// <inheritdoc cref="RationalMoney.Round(MidpointRounding)"/>
    public PricedMoney Round(MidpointRounding mode) => new(Amount.Round(mode), Basis);

    /// <summary>Rounds to at most so many decimals; the basis stays.</summary>
    /// <inheritdoc cref="RationalMoney.Round(int, MidpointRounding)"/>
    public PricedMoney Round(int decimals, MidpointRounding mode) => new(Amount.Round(decimals, mode), Basis);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(PricedMoney other) => amount == other.amount && Basis == other.Basis;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PricedMoney other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(amount, Basis);

    private void RequireMoney()
    {
        if (Currency.IsNone)
        {
            throw new InvalidOperationException(
                "default(PricedMoney) has no currency and no amount: it cannot be computed with, compared or re-based."
            );
        }
    }
}
