using System.Text.Json.Serialization;
using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// An amount in another currency with how it came about: what was converted, by which rate (of which day or period, of
/// which kind, by whose word), the exact result, and that result rounded to the minor unit in a stated way.
/// Equality is by value of all of that. JSON is an object that round-trips; text is for people and is not read back.
/// </summary>
[JsonConverter(typeof(ConvertedJsonConverter))]
public sealed class Converted : IEquatable<Converted>
{
    /// <summary>The rounding of <see cref="Amount"/> where the caller names none: to the nearest, and halves to the even neighbour.</summary>
    public const MidpointRounding DefaultRounding = MidpointRounding.ToEven;

    /// <summary>Converts an amount by a rate.</summary>
    /// <param name="original">Of the currency that the rate is from.</param>
    /// <param name="rate">The rate.</param>
    /// <param name="asked">The day or period a rate was asked for; null for that of the rate.</param>
    /// <param name="rounding">How <see cref="Amount"/> is rounded.</param>
    internal Converted(RationalMoney original, ExchangeRate rate, ReportingPeriod? asked, MidpointRounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rate);
        if (original.Currency.IsNone)
        {
            throw new InvalidOperationException("No money cannot be converted: default has no currency and no amount.");
        }

        if (original.Currency != rate.From)
        {
            throw new CurrencyMismatchException(
                $"{original} is not converted by a rate from {rate.From} to {rate.To}: {rate}.",
                original.Currency,
                rate.From
            );
        }

        CheckRounding(rounding);
        Original = original;
        Rate = rate;
        Asked = asked ?? rate.Period;
        Rounding = rounding;
        Unrounded = RationalMoney.Of(original.Amount * rate.Rate, rate.To);
    }

    /// <summary>What was converted.</summary>
    public RationalMoney Original { get; }

    /// <summary>The rate, with its period, kind, source and, if derived, its legs.</summary>
    public ExchangeRate Rate { get; }

    /// <summary>The day or period that a rate was asked for; another than <see cref="Period"/> where a query allowed an older rate, or one that holds throughout.</summary>
    public ReportingPeriod Asked { get; }

    /// <summary>The exact result.</summary>
    public RationalMoney Unrounded { get; }

    /// <summary>How <see cref="Amount"/> is rounded.</summary>
    public MidpointRounding Rounding { get; }

    /// <summary>The result, rounded to the minor unit of its currency by <see cref="Rounding"/>.</summary>
    /// <exception cref="InvalidOperationException">ISO 4217 gives the currency no minor unit: round <see cref="Unrounded"/> to named decimals.</exception>
    /// <exception cref="OverflowException">The result is beyond the range of decimal.</exception>
    public Money Amount => Unrounded.Round(Rounding);

    /// <summary>The day or period that the rate is of.</summary>
    public ReportingPeriod Period => Rate.Period;

    /// <summary>Who says that the rate is so.</summary>
    public RateSource Source => Rate.Source;

    /// <summary>Equal in what was converted, by what, for when, and how it is rounded.</summary>
    public bool Equals(Converted? other) =>
        other is not null
        && Original == other.Original
        && Rate == other.Rate
        && Asked == other.Asked
        && Rounding == other.Rounding;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Converted);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Original, Rate, Asked, Rounding);

    /// <summary>Equal results, or none on both sides.</summary>
    public static bool operator ==(Converted? left, Converted? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different results, or none on one side only.</summary>
    public static bool operator !=(Converted? left, Converted? right) => !(left == right);

    /// <summary>"USD 7503393.51 (CNY 50800000; 1 CNY = … USD (…))": the amount, rounded where there is a minor unit, and how it came about.</summary>
    public override string ToString() =>
        $"{(Unrounded.Currency.MinorUnits is null ? Unrounded : Amount)} ({Original}; {Rate})";

    internal static void CheckRounding(MidpointRounding rounding)
    {
        if (!Enum.IsDefined(rounding))
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a rounding mode.");
        }
    }
}
