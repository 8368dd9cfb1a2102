using System.Text.Json.Serialization;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>
/// How many units of one currency one unit of another is: exactly, for a stated day or period, of a stated kind, by a
/// stated source. The rate is positive; the two currencies differ. An inverse or a cross rate is exact too (a fraction
/// where it does not end), is marked as derived and names the rates it was derived from.
/// Equality is by value of all of that; there is no order. Text is for people and is not read back:
/// "1 USD = 6.77027 CNY (period average 2010, World Bank annual)". JSON is an object and round-trips. Immutable.
/// </summary>
[JsonConverter(typeof(ExchangeRateJsonConverter))]
public sealed partial class ExchangeRate : IEquatable<ExchangeRate>
{
    private readonly ExchangeRate[] legs;

    private ExchangeRate(
        Currency from,
        Currency to,
        Rational rate,
        ReportingPeriod period,
        RateKind kind,
        RateSource source,
        RateDerivation derivation,
        ExchangeRate[] legs
    )
    {
        From = from;
        To = to;
        Rate = rate;
        Period = period;
        Kind = kind;
        Source = source;
        Derivation = derivation;
        this.legs = legs;
    }

    /// <summary>The currency of which there is one unit.</summary>
    public Currency From { get; }

    /// <summary>The currency of which there are <see cref="Rate"/> units.</summary>
    public Currency To { get; }

    /// <summary>Units of <see cref="To"/> for one unit of <see cref="From"/>; positive.</summary>
    public Rational Rate { get; }

    /// <summary>The day or the period it holds for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What it is a rate of.</summary>
    public RateKind Kind { get; }

    /// <summary>Who says so; of a cross rate both sources.</summary>
    public RateSource Source { get; }

    /// <summary>How it came about.</summary>
    public RateDerivation Derivation { get; }

    /// <summary>The rates it was derived from: none if stated, one of an inverse, two of a cross rate in the order they apply.</summary>
    public IReadOnlyList<ExchangeRate> Legs => Array.AsReadOnly(legs);

    /// <summary>True for an inverse and for a cross rate.</summary>
    public bool IsDerived => Derivation != RateDerivation.Stated;

    /// <summary>A rate as its source states it: one <paramref name="from"/> is <paramref name="rate"/> <paramref name="to"/>.</summary>
    /// <param name="from">Any currency but <c>default</c>.</param>
    /// <param name="to">Another currency.</param>
    /// <param name="rate">Positive.</param>
    /// <param name="period">One day for a spot rate; with both ends for an average; for the other kinds also open.</param>
    /// <param name="kind">What it is a rate of.</param>
    /// <param name="source">Who says so.</param>
    /// <exception cref="ArgumentException">
    /// A currency is <c>default</c>, both are one, the period does not suit the kind, or it begins after the month in which
    /// a currency was withdrawn.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is zero or negative, or <paramref name="kind"/> is undefined.</exception>
    public static ExchangeRate Of(
        Currency from,
        Currency to,
        Rational rate,
        ReportingPeriod period,
        RateKind kind,
        RateSource source
    )
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(source);
        RateRules.CheckPair(from, to);
        RateRules.CheckPeriod(period, kind);
        if (rate.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(rate),
                $"1 {from} = {rate} {to} in {period}: a rate is positive."
            );
        }

        return CurrencyLife.WithdrawnBefore(period, from, to) is { } withdrawn
            ? throw new ArgumentException(
                $"1 {from} = {rate} {to} in {period}: {CurrencyLife.Tell(withdrawn)}.",
                nameof(period)
            )
            : new ExchangeRate(from, to, rate, period, kind, source, RateDerivation.Stated, []);
    }

    /// <summary>A rate of the embedded catalogue, whose rows were checked when it was packed.</summary>
    internal static ExchangeRate OfChecked(
        Currency from,
        Currency to,
        Rational rate,
        ReportingPeriod period,
        RateSource source
    ) => new(from, to, rate, period, RateKind.PeriodAverage, source, RateDerivation.Stated, []);

    /// <summary>Equal in everything, legs included.</summary>
    public bool Equals(ExchangeRate? other) =>
        other is not null
        && From == other.From
        && To == other.To
        && Rate == other.Rate
        && Period == other.Period
        && Kind == other.Kind
        && Source == other.Source
        && Derivation == other.Derivation
        && legs.AsSpan().SequenceEqual(other.legs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExchangeRate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Rate, Period, Kind, Source);

    /// <summary>Equal rates, or none on both sides.</summary>
    public static bool operator ==(ExchangeRate? left, ExchangeRate? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Different rates, or none on one side only.</summary>
    public static bool operator !=(ExchangeRate? left, ExchangeRate? right) => !(left == right);

    /// <summary>"1 USD = 6.77027 CNY (period average 2010, World Bank annual)"; of a derived rate also what it was derived from.</summary>
    public override string ToString() =>
        Derivation switch
        {
            RateDerivation.Inverse => $"{Equation} (inverse of {legs[0].Equation}; {Claim})",
            RateDerivation.Cross => $"{Equation} ({legs[0].Equation} × {legs[1].Equation}; {Claim})",
            _ => $"{Equation} ({Claim})",
        };

    private string Equation => $"1 {From} = {Rate} {To}";

    private string Claim => $"{RateWords.Of(Kind)} {Period}, {Source}";
}
