using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>Unrounded money in another currency, so that a chain of conversions rounds nowhere on its way.</summary>
public static class RationalMoneyConversion
{
    extension(RationalMoney money)
    {
        /// <inheritdoc cref="MoneyConversion.ConvertTo(Money, Currency, IExchangeRates, ReportingPeriod, MidpointRounding)"/>
        public Converted ConvertTo(
            Currency to,
            IExchangeRates rates,
            ReportingPeriod period,
            MidpointRounding rounding = Converted.DefaultRounding
        ) => money.ConvertBy(rates, Query(money, to, period), rounding);

        /// <inheritdoc cref="MoneyConversion.ConvertBy(Money, IExchangeRates, RateQuery, MidpointRounding)"/>
        public Converted ConvertBy(
            IExchangeRates rates,
            RateQuery query,
            MidpointRounding rounding = Converted.DefaultRounding
        )
        {
            ArgumentNullException.ThrowIfNull(rates);
            ArgumentNullException.ThrowIfNull(query);
            return query.From == money.Currency || money.Currency.IsNone
                ? new Converted(money, rates.Find(query).Require(), query.Period, rounding)
                : throw new CurrencyMismatchException(
                    $"{money} is not converted by a rate {query}.",
                    money.Currency,
                    query.From
                );
        }

        /// <inheritdoc cref="MoneyConversion.ConvertBy(Money, ExchangeRate, MidpointRounding)"/>
        public Converted ConvertBy(ExchangeRate rate, MidpointRounding rounding = Converted.DefaultRounding) =>
            new(money, rate, null, rounding);
    }

    internal static RateQuery Query(RationalMoney money, Currency to, ReportingPeriod period) =>
        money.Currency.IsNone
            ? throw new InvalidOperationException(
                "No money cannot be converted: default has no currency and no amount."
            )
            : RateQuery.For(money.Currency, to, period);
}
