using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Prices;

/// <summary>How money gets its price year: somebody has to say which it is.</summary>
public static class MoneyPrices
{
    extension(Money money)
    {
        /// <summary>This money, stated in the prices of a year. Nothing is computed.</summary>
        /// <param name="year"><see cref="PriceBasis.MinYear"/> to <see cref="PriceBasis.MaxYear"/>.</param>
        /// <exception cref="ArgumentException">The money is <c>default</c>.</exception>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is outside that.</exception>
        public PricedMoney AtPricesOf(int year) => PricedMoney.Of(money, PriceBasis.Of(year));

        /// <summary>
        /// This money, stated in the prices of the time it was spent: those of the year that the period lies in, or
        /// <see cref="PriceBasis.Current"/>, which cannot be re-based, when it is longer or open. Nothing is computed.
        /// </summary>
        /// <param name="period">When it was spent.</param>
        /// <exception cref="ArgumentException">The money is <c>default</c>.</exception>
        public PricedMoney AtPricesOf(ReportingPeriod period) => PricedMoney.Of(money, PriceBasis.During(period));

        /// <summary>
        /// Money of several years in the prices of one: each year's share, in the prices of that year, re-based, and the
        /// results added.
        /// </summary>
        /// <param name="shares">What part of the money lies in which year, as the caller says; each positive, no year twice, one in all.</param>
        /// <param name="year">The year whose prices are wanted.</param>
        /// <param name="index">The prices, in the currency of this money.</param>
        /// <param name="rounding">How the amounts are rounded to the minor unit; the exact results are kept beside them.</param>
        /// <exception cref="ArgumentException">The shares are not such.</exception>
        /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
        /// <exception cref="CurrencyMismatchException">The index is about prices in another currency.</exception>
        /// <exception cref="KeyNotFoundException">The index has no value for one of the years; the message names the years it covers.</exception>
        public RebasedSpread RebaseSpread(
            IEnumerable<(int Year, Rational Share)> shares,
            int year,
            PriceIndex index,
            MidpointRounding rounding = Rebased.DefaultRounding
        ) => RebasedSpread.Of(money, shares, year, index, rounding);
    }
}
