using System.Numerics;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Rates;

namespace PairingDomain.Flows;

/// <summary>
/// The rates that a conversion needs, brought to one denominator, so that each sum costs one multiplication of whole numbers.
/// </summary>
internal sealed class FlowRates
{
    /// <summary>Looks the rates up.</summary>
    /// <param name="slots">The combinations of currency and time.</param>
    /// <param name="occurs">Which of them have sums.</param>
    /// <param name="currency">The currency wanted.</param>
    /// <param name="rates">Who knows the rates.</param>
    /// <exception cref="RateNotFoundException">Rates are missing.</exception>
    public FlowRates(in FlowRateSlots slots, ReadOnlySpan<bool> occurs, Currency currency, IExchangeRates rates)
    {
        var factors = new Rational[occurs.Length];
        var used = new List<ExchangeRate>();
        var missing = new List<RateAnswer>();
        Denominator = BigInteger.One;
        for (var slot = 0; slot < occurs.Length; slot++)
        {
            if (!occurs[slot])
            {
                continue;
            }

            factors[slot] = Rational.One;
            if (slots.CurrencyOf(slot) == currency)
            {
                continue;
            }

            var answer = rates.Find(RateQuery.For(slots.CurrencyOf(slot), currency, slots.PeriodOf(slot)));
            if (answer.Rate is not { } rate)
            {
                missing.Add(answer);
                continue;
            }

            used.Add(rate);
            factors[slot] = rate.Rate;
            var own = rate.Rate.Denominator;
            Denominator = Denominator / BigInteger.GreatestCommonDivisor(Denominator, own) * own;
        }

        if (missing.Count > 0)
        {
            throw new RateNotFoundException(missing);
        }

        Used = [.. used];
        Multipliers = Array.ConvertAll(factors, factor => factor.Numerator * (Denominator / factor.Denominator));
        Bits = (int)Multipliers.Select(multiplier => multiplier.GetBitLength()).DefaultIfEmpty().Max();
    }

    /// <summary>The denominator of all rates.</summary>
    public BigInteger Denominator { get; }

    /// <summary>For each slot the rate's numerator over <see cref="Denominator"/>; 0 where there are no sums.</summary>
    public BigInteger[] Multipliers { get; }

    /// <summary>Bits of the largest multiplier.</summary>
    public int Bits { get; }

    /// <summary>Every rate, in the order of currency and time.</summary>
    public IReadOnlyList<ExchangeRate> Used { get; }
}
