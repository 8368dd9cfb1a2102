using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

// From the prices of one year to those of another.
public readonly partial struct PricedMoney
{
    /// <summary>
    /// The same money in the prices of another year: the amount times the ratio of the two values of the index, exactly.
    /// </summary>
    /// <param name="year">The year whose prices are wanted.</param>
    /// <param name="index">The prices, in the currency of this money.</param>
    /// <param name="rounding">How <see cref="Rebased.Amount"/> is rounded to the minor unit; the exact result is kept beside it.</param>
    /// <returns>The amount and how it came about; there and back gives the amount that was.</returns>
    /// <exception cref="InvalidOperationException">
    /// This is <c>default</c>, or is in current prices without a single year: what year they are of has to be named, or the
    /// amount spread over its years first.
    /// </exception>
    /// <exception cref="CurrencyMismatchException">The index is about prices in another currency.</exception>
    /// <exception cref="KeyNotFoundException">The index has no value for one of the two years; the message names the years it covers.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a rounding mode.</exception>
    public Rebased RebaseTo(int year, PriceIndex index, MidpointRounding rounding = Rebased.DefaultRounding)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Rebased.Of(this, YearFor(index), year, index, rounding);
    }

    /// <summary>
    /// How much more or less this is than an earlier amount once prices are taken out, in percent: 5 for +5 %. Exact, so it
    /// may be a fraction.
    /// </summary>
    /// <param name="earlier">What it is compared with, in prices of a year; positive, or there is no growth to speak of.</param>
    /// <param name="index">The prices, in the currency of both.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="earlier"/> is not positive.</exception>
    /// <exception cref="InvalidOperationException">One of the two is <c>default</c>, or is in current prices without a single year.</exception>
    /// <exception cref="CurrencyMismatchException">The index is about prices in another currency than one of the two.</exception>
    /// <exception cref="KeyNotFoundException">The index has no value for one of the two years; the message names the years it covers.</exception>
    public Rational RealGrowthSince(PricedMoney earlier, PriceIndex index)
    {
        ArgumentNullException.ThrowIfNull(index);
        if (earlier.Amount.Sign <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(earlier),
                $"Growth since {earlier} has no value: it is not positive."
            );
        }

        var then = RebaseTo(earlier.YearFor(index), index).Unrounded;
        return PriceIndex.PercentOf(then.Amount.RatioTo(earlier.amount));
    }

    /// <summary>The price year, if the index can be asked about this money at all.</summary>
    private int YearFor(PriceIndex index)
    {
        RequireMoney();
        return index.Currency != Currency
            ? throw new CurrencyMismatchException(
                $"{this}: the price index {index.Id} is about prices in {index.Currency}; convert the money at the rate of its own time first.",
                index.Currency,
                Currency
            )
            : Basis.Year
                ?? throw new InvalidOperationException(
                    $"{this}: without a single price year there is nothing to re-base from; name the year, or spread the amount over its years."
                );
    }
}
