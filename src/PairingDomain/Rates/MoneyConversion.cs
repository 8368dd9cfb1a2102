using System.Diagnostics.CodeAnalysis;
using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>Money in another currency, always with the rate it was converted by.</summary>
public static class MoneyConversion
{
    extension(Money money)
    {
        /// <summary>The amount in another currency at the rate that a source has for exactly this day or period.</summary>
        /// <param name="to">The currency wanted; not the one it has.</param>
        /// <param name="rates">Who knows the rate.</param>
        /// <param name="period">
        /// The day or period. For a period of several years no single rate is taken unless the source has one for exactly
        /// that period; <c>ConvertSpread</c> converts year by year.
        /// </param>
        /// <param name="rounding">How <see cref="Converted.Amount"/> is rounded to the minor unit; the exact result is kept beside it.</param>
        /// <exception cref="RateNotFoundException">The source has no such rate; the exception says what was looked for.</exception>
        /// <exception cref="ArgumentException"><paramref name="to"/> is <c>default</c> or the currency it has.</exception>
        /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
        public Converted ConvertTo(
            Currency to,
            IExchangeRates rates,
            ReportingPeriod period,
            MidpointRounding rounding = Converted.DefaultRounding
        ) => Exact(money).ConvertTo(to, rates, period, rounding);

        /// <summary>The amount in another currency at the rate that a source has for a query, which may allow more than the exact period.</summary>
        /// <param name="rates">Who knows the rate.</param>
        /// <param name="query">From the money's currency to the one wanted.</param>
        /// <param name="rounding">How <see cref="Converted.Amount"/> is rounded to the minor unit.</param>
        /// <exception cref="RateNotFoundException">The source has no such rate.</exception>
        /// <exception cref="CurrencyMismatchException">The query is from another currency.</exception>
        /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
        public Converted ConvertBy(
            IExchangeRates rates,
            RateQuery query,
            MidpointRounding rounding = Converted.DefaultRounding
        ) => Exact(money).ConvertBy(rates, query, rounding);

        /// <summary>The amount in another currency at a given rate.</summary>
        /// <param name="rate">From the money's currency.</param>
        /// <param name="rounding">How <see cref="Converted.Amount"/> is rounded to the minor unit.</param>
        /// <exception cref="CurrencyMismatchException">The rate is from another currency.</exception>
        /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
        public Converted ConvertBy(ExchangeRate rate, MidpointRounding rounding = Converted.DefaultRounding) =>
            Exact(money).ConvertBy(rate, rounding);

        /// <summary>As <c>ConvertTo</c> with the rounding of <see cref="Converted.DefaultRounding"/>, but a missing rate is no exception.</summary>
        /// <param name="to">The currency wanted; not the one it has.</param>
        /// <param name="rates">Who knows the rate.</param>
        /// <param name="period">The day or period.</param>
        /// <param name="converted">The result; null when the source has no such rate.</param>
        /// <returns>False when the source has no such rate; <see cref="IExchangeRates.Find"/> says why.</returns>
        /// <exception cref="ArgumentException"><paramref name="to"/> is <c>default</c> or the currency it has.</exception>
        /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
        public bool TryConvertTo(
            Currency to,
            IExchangeRates rates,
            ReportingPeriod period,
            [NotNullWhen(true)] out Converted? converted
        )
        {
            ArgumentNullException.ThrowIfNull(rates);
            var answer = rates.Find(RationalMoneyConversion.Query(money, to, period));
            converted = answer.IsFound ? new Converted(money, answer.Rate, period, Converted.DefaultRounding) : null;
            return answer.IsFound;
        }

        /// <summary>
        /// The amount of a period of several years in another currency: spread over the years as the caller says, each
        /// share converted at the rate of its year, the results added.
        /// </summary>
        /// <param name="to">The currency wanted; not the one it has.</param>
        /// <param name="rates">Who knows the annual rates.</param>
        /// <param name="period">The period, with both ends.</param>
        /// <param name="spread">How the amount lies in the years; nobody else knows.</param>
        /// <param name="rounding">How the amounts are rounded to the minor unit.</param>
        /// <exception cref="RateNotFoundException">Rates are missing; every year without one is listed.</exception>
        /// <exception cref="ArgumentException">The spread does not suit the period, or <paramref name="to"/> is <c>default</c> or the currency it has.</exception>
        /// <exception cref="InvalidOperationException">The money is <c>default</c>.</exception>
        public ConvertedSpread ConvertSpread(
            Currency to,
            IExchangeRates rates,
            ReportingPeriod period,
            YearSpread spread,
            MidpointRounding rounding = Converted.DefaultRounding
        ) => ConvertedSpread.Of(Exact(money), to, rates, period, spread, rounding);
    }

    private static RationalMoney Exact(Money money) => money;
}
