using System.Numerics;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Rates;

namespace PairingDomain.Flows;

/// <summary>
/// Converts sums by dated rates. All rates of a question are brought to one denominator once, so that each sum costs one
/// multiplication of whole numbers, and a group is reduced to lowest terms only when it is looked at.
/// </summary>
internal static class FlowConversion
{
    public static ConvertedTotals Of(
        FlowTotals totals,
        Currency currency,
        IExchangeRates rates,
        IReadOnlyList<Axis> axes
    )
    {
        if (currency.IsNone || axes.Contains(Axis.Currency))
        {
            throw new ArgumentException(
                "What is converted has one currency, which is named and makes no groups.",
                currency.IsNone ? nameof(currency) : nameof(axes)
            );
        }

        var space = totals.Space.Only(FlowMerge.PositionsOf(totals.Axes, axes));
        var slots = new FlowRateSlots(totals);
        var slotOf = slots.Of(totals.Cells.Codes);
        var used = Rates(slots, slotOf, currency, rates);
        var denominator = used.Values.Aggregate(
            BigInteger.One,
            (all, rate) =>
                all / BigInteger.GreatestCommonDivisor(all, rate.Factor.Denominator) * rate.Factor.Denominator
        );
        var multiplierOf = new BigInteger[slots.Count];
        foreach (var (slot, rate) in used)
        {
            multiplierOf[slot] = rate.Factor.Numerator * (denominator / rate.Factor.Denominator);
        }

        var sums = new FlowConvertedSums(totals, space, slotOf, multiplierOf);
        return new ConvertedTotals(
            space,
            currency,
            sums.Codes,
            sums.Sums,
            sums.Counts,
            denominator * sums.PerUnit,
            [.. used.Values.Where(rate => rate.Rate is not null).Select(rate => rate.Rate!)]
        );
    }

    /// <summary>The rates that the sums need, by slot; of the currency wanted, one.</summary>
    /// <exception cref="RateNotFoundException">Rates are missing.</exception>
    private static SortedDictionary<int, (Rational Factor, ExchangeRate? Rate)> Rates(
        FlowRateSlots slots,
        int[] slotOf,
        Currency currency,
        IExchangeRates rates
    )
    {
        var used = new SortedDictionary<int, (Rational Factor, ExchangeRate? Rate)>();
        var missing = new List<RateAnswer>();
        var occurs = new bool[slots.Count];
        foreach (var slot in slotOf)
        {
            occurs[slot] = true;
        }

        for (var slot = 0; slot < occurs.Length; slot++)
        {
            if (!occurs[slot])
            {
                continue;
            }

            if (slots.CurrencyOf(slot) == currency)
            {
                used.Add(slot, (Rational.One, null));
                continue;
            }

            var answer = rates.Find(RateQuery.For(slots.CurrencyOf(slot), currency, slots.PeriodOf(slot)));
            if (answer.Rate is { } rate)
            {
                used.Add(slot, (rate.Rate, rate));
            }
            else
            {
                missing.Add(answer);
            }
        }

        return missing.Count == 0 ? used : throw new RateNotFoundException(missing);
    }
}
