using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using PairingDomain.Conversion;

namespace PairingDomain.Monetary;

/// <summary>
/// All amounts of one currency from a lowest to a highest one, both included, as reports give them: "500–1,000 yuan". The
/// ends may be equal. Equality is that of the ends, by value; there is no ordering and no arithmetic.
/// <c>default(MoneyRange)</c> is <em>no range</em>: its ends are <c>default(Money)</c>, it equals only itself, has the text
/// "no currency", and asking whether it contains something throws <see cref="InvalidOperationException"/>.
/// Text and JSON are "CNY 500–1000", with an en dash, in every culture.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(MoneyRangeJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<MoneyRange>))]
public readonly partial struct MoneyRange : IEquatable<MoneyRange>
{
    private MoneyRange(Money low, Money high)
    {
        Low = low;
        High = high;
    }

    /// <summary>The lowest amount, which belongs to the range.</summary>
    public Money Low { get; }

    /// <summary>The highest amount, which belongs to the range.</summary>
    public Money High { get; }

    /// <summary>The currency of both ends; no currency for <c>default</c>.</summary>
    public Currency Currency => Low.Currency;

    /// <summary>The amounts from <paramref name="low"/> to <paramref name="high"/>.</summary>
    /// <exception cref="CurrencyMismatchException">Two currencies.</exception>
    /// <exception cref="InvalidOperationException">An end is <c>default</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="low"/> is above <paramref name="high"/>.</exception>
    public static MoneyRange Of(Money low, Money high) =>
        low <= high
            ? new MoneyRange(low, high)
            : throw new ArgumentException($"A range from {low} to {high} begins above its end.", nameof(low));

    /// <summary>Same ends.</summary>
    public static bool operator ==(MoneyRange left, MoneyRange right) => left.Equals(right);

    /// <summary>Different ends.</summary>
    public static bool operator !=(MoneyRange left, MoneyRange right) => !left.Equals(right);

    /// <summary>True for the ends and whatever lies between them.</summary>
    /// <exception cref="CurrencyMismatchException"><paramref name="money"/> is of another currency.</exception>
    /// <exception cref="InvalidOperationException">This or <paramref name="money"/> is <c>default</c>.</exception>
    public bool Contains(Money money) => Low <= money && money <= High;

    /// <inheritdoc/>
    public bool Equals(MoneyRange other) => Low == other.Low && High == other.High;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MoneyRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Low, High);
}
