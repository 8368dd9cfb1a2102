using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>A bag of several currencies in one currency, naming every rate.</summary>
public static class MoneyBagConversion
{
    extension(MoneyBag bag)
    {
        /// <summary>
        /// Every amount of the bag in one currency, at the rates that a source has for exactly this day or period, and their
        /// sum. The amount that is in that currency already is taken as it is. An empty bag gives zero.
        /// </summary>
        /// <param name="to">The currency wanted.</param>
        /// <param name="rates">Who knows the rates.</param>
        /// <param name="period">The day or period.</param>
        /// <param name="rounding">How the amounts are rounded to the minor unit; the exact results are kept beside them.</param>
        /// <exception cref="RateNotFoundException">Rates are missing; every currency without one is listed.</exception>
        /// <exception cref="ArgumentException"><paramref name="to"/> is <c>default</c>.</exception>
        public ConvertedBag ConvertTo(
            Currency to,
            IExchangeRates rates,
            ReportingPeriod period,
            MidpointRounding rounding = Converted.DefaultRounding
        ) => ConvertedBag.Of(bag, to, rates, period, rounding);
    }
}
