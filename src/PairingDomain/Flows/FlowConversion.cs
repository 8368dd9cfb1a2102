using PairingDomain.Grouping;
using PairingDomain.Monetary;
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
        Axis per,
        IReadOnlyList<Axis> axes
    )
    {
        Check(currency, axes);
        var space = totals.Space.Only(FlowMerge.PositionsOf(totals.Axes, axes));
        var slots = new FlowRateSlots(totals.Space, per);
        var slotOf = slots.Of(totals.Cells.Codes);
        var occurs = new bool[slots.Count];
        foreach (var slot in slotOf)
        {
            occurs[slot] = true;
        }

        var used = new FlowRates(slots, occurs, currency, rates);
        return new ConvertedTotals(
            space,
            currency,
            FlowConvertedSums.Of(totals, space, slotOf, used),
            used.Denominator * FlowConvertedSums.PerUnit(totals),
            used.Used
        );
    }

    /// <exception cref="ArgumentException">No currency is named, or it is to make groups.</exception>
    public static void Check(Currency currency, IReadOnlyList<Axis> axes)
    {
        if (currency.IsNone || axes.Contains(Axis.Currency))
        {
            throw new ArgumentException(
                "What is converted has one currency, which is named and makes no groups.",
                currency.IsNone ? nameof(currency) : nameof(axes)
            );
        }
    }
}
