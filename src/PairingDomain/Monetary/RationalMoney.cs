using System.ComponentModel;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;
using PairingDomain.Numerics;

namespace PairingDomain.Monetary;

/// <summary>
/// An exact amount of one currency that need not be a decimal: CNY 1000/7 is a seventh of a thousand yuan, and seven of
/// them are a thousand yuan again. It is what division and products with fractions give, so that nothing is rounded on
/// the way; rounded it becomes <see cref="Money"/>, once, at the end and in a way the caller names.
/// Equality, hash code and order are those of the value within a currency; to order two currencies throws, to ask whether they
/// are equal does not. Every <see cref="Money"/> is one, without a conversion written out.
/// <c>default(RationalMoney)</c> is <em>no money</em>: it has no currency, equals only itself, has the text "no currency",
/// and every other use of it throws <see cref="InvalidOperationException"/>.
/// Text and JSON are "CNY 143.63" where the amount is an exact decimal, else "CNY 2000/3", the same in every culture.
/// </summary>
[JsonConverter(typeof(RationalMoneyJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<RationalMoney>))]
public readonly partial struct RationalMoney : IEquatable<RationalMoney>
{
    private readonly Rational amount;

    private RationalMoney(Rational amount, Currency currency)
    {
        this.amount = amount;
        Currency = currency;
    }

    /// <summary>The exact amount in full units: yuan, not fen.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Rational Amount
    {
        get
        {
            RequireCurrency();
            return amount;
        }
    }

    /// <summary>The currency; no currency for <c>default(RationalMoney)</c>.</summary>
    public Currency Currency { get; }

    /// <summary>-1, 0 or 1.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public int Sign => Amount.Sign;

    /// <summary>True for a zero amount.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool IsZero => Sign == 0;

    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">In full units: yuan, not fen.</param>
    /// <param name="currency">Any currency but <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static RationalMoney Of(Rational amount, Currency currency) =>
        currency.IsNone
            ? throw new ArgumentException("Money needs a currency; default(Currency) is none.", nameof(currency))
            : new RationalMoney(amount, currency);

    /// <summary>Nothing of a currency, which is not the same as nothing of another.</summary>
    /// <param name="currency">Any currency but <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static RationalMoney Zero(Currency currency) => Of(Rational.Zero, currency);

    /// <summary>Same currency and equal amounts; false, without an exception, for different currencies.</summary>
    public static bool operator ==(RationalMoney left, RationalMoney right) => left.Equals(right);

    /// <summary>Different currencies or different amounts.</summary>
    public static bool operator !=(RationalMoney left, RationalMoney right) => !left.Equals(right);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(RationalMoney other) => Currency == other.Currency && amount == other.amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RationalMoney other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(amount, Currency);

    private void RequireCurrency()
    {
        if (Currency.IsNone)
        {
            throw new InvalidOperationException(
                "default(RationalMoney) has no currency and no amount: it cannot be computed with, compared or rounded."
            );
        }
    }

    /// <summary>Both amounts are of one currency, or an exception says why not.</summary>
    private static void RequireSameCurrency(in RationalMoney left, in RationalMoney right, string operation)
    {
        left.RequireCurrency();
        right.RequireCurrency();
        if (left.Currency != right.Currency)
        {
            throw new CurrencyMismatchException(
                $"{left} {operation} {right}: money of two currencies does not mix; convert one of them first.",
                left.Currency,
                right.Currency
            );
        }
    }
}
