using PairingDomain.Monetary;
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
    }
}
