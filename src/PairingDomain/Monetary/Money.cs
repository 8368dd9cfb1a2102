using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PairingDomain.Monetary;

/// <summary>
/// An exact amount of one currency. It is never rounded, converted or mixed by itself: an operation that would lose a
/// digit throws <see cref="Numerics.PrecisionLossException"/>, one on two currencies throws
/// <see cref="CurrencyMismatchException"/>, zero included, and rounding and division always say how.
/// The amount keeps the decimals it was given with (1.50 prints "1.50"), but equality and hash code are those of the
/// value: CNY 1.0 equals CNY 1.00, and there is no negative zero. Amounts of one currency are ordered by value; to order
/// two currencies throws, to ask whether they are equal does not.
/// <c>default(Money)</c> is <em>no money</em>: it has no currency, equals only itself, has the text "no currency", and
/// every other use of it throws <see cref="InvalidOperationException"/>. It is not zero; zero has a currency.
/// Text and JSON are "CNY 1234.50" in every culture.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money : IEquatable<Money>
{
    private readonly decimal amount;

    private Money(decimal amount, Currency currency)
    {
        // The sign is looked at first: it takes no time.
        this.amount = decimal.IsNegative(amount) && amount == 0m ? -amount : amount;
        Currency = currency;
    }

    /// <summary>The amount in full units, with the decimals it was given with.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public decimal Amount
    {
        get
        {
            RequireCurrency();
            return amount;
        }
    }

    /// <summary>The currency; no currency for <c>default(Money)</c>.</summary>
    public Currency Currency { get; }

    /// <summary>-1, 0 or 1.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public int Sign => decimal.Sign(Amount);

    /// <summary>True for a zero amount.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public bool IsZero => Amount == 0m;

    /// <summary>An amount of a currency.</summary>
    /// <param name="amount">In full units: yuan, not fen. Any decimal; digits beyond the minor unit are kept.</param>
    /// <param name="currency">Any currency but <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static Money Of(decimal amount, Currency currency)
    {
        RequireCurrency(currency);
        return new Money(amount, currency);
    }

    /// <summary>Nothing of a currency, which is not the same as nothing of another.</summary>
    /// <param name="currency">Any currency but <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public static Money Zero(Currency currency) => Of(0m, currency);

    /// <summary>Same currency and equal amounts; false, without an exception, for different currencies.</summary>
    public static bool operator ==(Money left, Money right) => left.Equals(right);

    /// <summary>Different currencies or different amounts.</summary>
    public static bool operator !=(Money left, Money right) => !left.Equals(right);

    /// <inheritdoc cref="op_Equality"/>
    public bool Equals(Money other) => Currency == other.Currency && amount == other.amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(amount, Currency);

    private void RequireCurrency()
    {
        if (Currency.IsNone)
        {
            RefuseNoMoney();
        }
    }

    // Throwing stands in methods of its own, so that those that check are small enough to be inlined.
    [DoesNotReturn]
    private static void RefuseNoMoney() =>
        throw new InvalidOperationException(
            "default(Money) has no currency and no amount: it cannot be computed with, compared or rounded."
        );

    private static void RequireCurrency(Currency currency)
    {
        if (currency.IsNone)
        {
            throw new ArgumentException("Money needs a currency; default(Currency) is none.", nameof(currency));
        }
    }

    /// <summary>Both amounts are of one currency, or an exception says why not.</summary>
    private static void RequireSameCurrency(in Money left, in Money right, string operation)
    {
        if (left.Currency != right.Currency || left.Currency.IsNone)
        {
            RefuseMixing(left, right, operation);
        }
    }

    [DoesNotReturn]
    private static void RefuseMixing(Money left, Money right, string operation)
    {
        left.RequireCurrency();
        right.RequireCurrency();
        throw new CurrencyMismatchException(
            $"{left} {operation} {right}: money of two currencies does not mix; convert one of them first.",
            left.Currency,
            right.Currency
        );
    }
}
