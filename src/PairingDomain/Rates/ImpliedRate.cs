using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Rates;

/// <summary>
/// The rate that a printed conversion implies: "10,000 yuan ($1,492.36)" was made at 6.7008 yuan per dollar or so. The
/// written digits leave room, and <see cref="Bounds"/> say how much: a printed amount stands for all that it may have been
/// rounded from, half a unit of its last digit either way. An amount that is given as <see cref="Money"/> rather than as
/// written is taken as exact: it is the very number that the writer converted. Immutable.
/// </summary>
public sealed class ImpliedRate
{
    private ImpliedRate(Currency from, Currency to, Rational rate, Bounds bounds)
    {
        From = from;
        To = to;
        Rate = rate;
        Bounds = bounds;
    }

    /// <summary>The currency of which there is one unit.</summary>
    public Currency From { get; }

    /// <summary>The currency of which there are <see cref="Rate"/> units.</summary>
    public Currency To { get; }

    /// <summary>The quotient of the two numbers as printed, exactly.</summary>
    public Rational Rate { get; }

    /// <summary>Between which rates the one that was used lies; both ends are possible, because how halves were rounded is not known.</summary>
    public Bounds Bounds { get; }

    /// <summary>The rate between two printed amounts, both of which may have been rounded.</summary>
    /// <param name="from">The amount whose currency there is one unit of; above half its resolution.</param>
    /// <param name="to">The same amount in the other currency; above half its resolution.</param>
    /// <exception cref="ArgumentException">
    /// An amount has no currency, both are of one, or one is not positive however it was rounded.
    /// </exception>
    public static ImpliedRate Of(WrittenMoney from, WrittenMoney to)
    {
        RateRules.CheckPair(from.Money.Currency, to.Money.Currency);
        var (lowestFrom, highestFrom) = Range(from);
        var (lowestTo, highestTo) = Range(to);
        return new ImpliedRate(
            from.Money.Currency,
            to.Money.Currency,
            Rational.Of(to.Money.Amount) / from.Money.Amount,
            Bounds.Between(lowestTo / highestFrom, highestTo / lowestFrom)
        );
    }

    /// <summary>The rate between an exact amount and what was printed as its worth.</summary>
    /// <inheritdoc cref="Of(WrittenMoney, WrittenMoney)"/>
    public static ImpliedRate Of(Money from, WrittenMoney to) => Of(new WrittenMoney(from, 0m), to);

    /// <summary>The rate between what was printed and the exact amount it is the worth of.</summary>
    /// <inheritdoc cref="Of(WrittenMoney, WrittenMoney)"/>
    public static ImpliedRate Of(WrittenMoney from, Money to) => Of(from, new WrittenMoney(to, 0m));

    /// <summary>The rate the other way round, exactly, with its bounds.</summary>
    public ImpliedRate Inverse() =>
        new(
            To,
            From,
            Rational.One / Rate,
            Bounds.Between(Rational.One / Bounds.Upper!.Value, Rational.One / Bounds.Lower!.Value)
        );

    /// <summary>How a rate lies to this one.</summary>
    /// <param name="rate">Between the same currencies, either way round.</param>
    /// <exception cref="ArgumentException">The rate is between other currencies.</exception>
    public RateComparison CompareWith(ExchangeRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        if (rate.From == From && rate.To == To)
        {
            return new RateComparison(this, rate);
        }

        return rate.From == To && rate.To == From
            ? new RateComparison(this, rate.Inverse())
            : throw new ArgumentException($"{rate} is not between {From} and {To}.", nameof(rate));
    }

    /// <summary>
    /// How every rate of a series lies to this one: the nearest first, of two as near the earlier. Those
    /// inside the bounds (<see cref="RateComparison.Fits"/>) are rates that may have been used; where none is, the first is
    /// only the nearest, by <see cref="RateComparison.DistanceInPercent"/>.
    /// </summary>
    /// <param name="series">A series with the currencies.</param>
    /// <param name="within">Only years or months that have a day in it, such as up to the day of publication; null for all.</param>
    /// <exception cref="ArgumentException">The series is not between the two currencies.</exception>
    /// <exception cref="KeyNotFoundException">The series does not have the currency.</exception>
    public IReadOnlyList<RateComparison> CompareWith(RateSeries series, ReportingPeriod? within = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return
        [
            .. series
                .Rates(From == series.Base ? To : From)
                .Where(rate => within is null || within.Overlaps(rate.Period))
                .Select(CompareWith)
                .OrderBy(comparison => Rational.Abs(comparison.DistanceInPercent)),
        ];
    }

    /// <summary>"1 USD = 50/7 CNY, in [2799999999/393000000, 2800000001/391000000]": the exact quotient and its bounds.</summary>
    public override string ToString() => $"1 {From} = {Rate} {To}, in {Bounds}";

    // What the printed amount may have been rounded from.
    private static (Rational Lowest, Rational Highest) Range(WrittenMoney written)
    {
        var half = Rational.Of(written.Resolution) / 2;
        var lowest = Rational.Of(written.Money.Amount) - half;
        if (half.Sign < 0 || lowest.Sign <= 0)
        {
            throw new ArgumentException($"{written}, give or take {half}, is not positive: it implies no rate.");
        }

        return (lowest, lowest + half + half);
    }
}
