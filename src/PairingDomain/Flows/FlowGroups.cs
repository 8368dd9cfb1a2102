using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Rates;

namespace PairingDomain.Flows;

/// <summary>
/// A selection of flows cut into groups, to be summed up group by group. Immutable and lazy, as the query it is made of.
/// Made by <see cref="FlowQuery.GroupBy"/>.
/// </summary>
public sealed class FlowGroups
{
    private readonly bool hasRange;

    internal FlowGroups(FlowQuery query, IReadOnlyList<Axis> axes, bool hasRange)
    {
        Query = query;
        Axes = axes;
        this.hasRange = hasRange;
    }

    /// <summary>The selection.</summary>
    public FlowQuery Query { get; }

    /// <summary>By what it is cut, in the order of the keys.</summary>
    public IReadOnlyList<Axis> Axes { get; }

    /// <summary>The same groups, of which also the smallest and the largest amount are wanted.</summary>
    public FlowGroups WithRange() => new(Query, Axes, hasRange: true);

    /// <summary>
    /// Sum and count of each group. Money of two currencies is never added: where the axes do not have
    /// <see cref="Axis.Currency"/>, it becomes the last one.
    /// </summary>
    public FlowTotals Sum() => Sum(FlowEngine.Best);

    /// <summary>Sum and count of each group of a selection that is all in one currency.</summary>
    /// <param name="currency">Its currency.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    /// <exception cref="CurrencyMismatchException">There are flows in another currency: select one, group by it, or convert.</exception>
    public FlowTotals Sum(Currency currency)
    {
        if (currency.IsNone)
        {
            throw new ArgumentException("A sum needs a currency; default(Currency) is none.", nameof(currency));
        }

        var totals = Sum();
        return totals.Currencies.FirstOrDefault(one => one != currency) is { IsNone: false } other
            ? throw new CurrencyMismatchException(
                $"There are flows in {other} among those to be summed in {currency}: select one currency, group by it, or name rates.",
                currency,
                other
            )
            : totals;
    }

    /// <summary>
    /// The exact sum of each group in one currency: what moved in a year or a month at the rate of that year or month, with
    /// one multiplication for each group and rate, and nothing rounded.
    /// </summary>
    /// <param name="currency">The currency wanted.</param>
    /// <param name="rates">Who knows the rates.</param>
    /// <param name="per"><see cref="Axis.Year"/> for rates of years, <see cref="Axis.Month"/> for rates of months.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is neither year nor month.</exception>
    /// <exception cref="RateNotFoundException">Rates are missing; all of them are listed.</exception>
    public ConvertedTotals Sum(Currency currency, IExchangeRates rates, Axis per = Axis.Year) =>
        Sum(FlowEngine.Best, currency, rates, per);

    internal ConvertedTotals Sum(FlowEngine engine, Currency currency, IExchangeRates rates, Axis per)
    {
        if (per is not (Axis.Year or Axis.Month))
        {
            throw new ArgumentOutOfRangeException(nameof(per), per, "Rates are of years or of months.");
        }

        ArgumentNullException.ThrowIfNull(rates);
        Axis[] axes = [.. Axes.Where(axis => axis != Axis.Currency)];
        FlowConversion.Check(currency, axes);
        using var hold = Query.Table.Hold();
        var plan = new FlowPlan(Query, axes.Contains(per) ? [.. axes, Axis.Currency] : [.. axes, per, Axis.Currency]);
        return engine.Answer(plan, currency, rates, per, axes);
    }

    internal FlowTotals Sum(FlowEngine engine)
    {
        using var hold = Query.Table.Hold();
        return engine.Answer(
            new FlowPlan(Query, Axes.Contains(Axis.Currency) ? Axes : [.. Axes, Axis.Currency]),
            hasRange
        );
    }
}
