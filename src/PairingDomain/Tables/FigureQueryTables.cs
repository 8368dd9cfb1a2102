using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Tables;

/// <summary>Tables of a query.</summary>
public static class FigureQueryTables
{
    /// <param name="query">The selection and its rules.</param>
    extension(FigureQuery query)
    {
        /// <summary>Cuts a selection into groups: <c>query.GroupBy(Axis.Pairing, Axis.Plan).Sum(Currency.Cny)</c>.</summary>
        /// <param name="axes">By what; in the order of the keys.</param>
        /// <exception cref="ArgumentNullException">The query or <paramref name="axes"/> is null.</exception>
        /// <exception cref="ArgumentException">No axis, or one twice.</exception>
        /// <exception cref="ArgumentOutOfRangeException">An axis is not defined, or is one of flows only.</exception>
        public FigureGroups GroupBy(params IReadOnlyList<Axis> axes)
        {
            ArgumentNullException.ThrowIfNull(query);
            ArgumentNullException.ThrowIfNull(axes);
            foreach (var axis in axes)
            {
                if (!Enum.IsDefined(axis) || axis is Axis.Currency or Axis.FlowKind)
                {
                    throw new ArgumentOutOfRangeException(nameof(axes), axis, "No axis of figures.");
                }
            }

            return axes.Count > 0 && axes.Distinct().Count() == axes.Count
                ? new FigureGroups(query, [.. axes])
                : throw new ArgumentException(
                    $"A table needs axes, each once, not '{string.Join(", ", axes)}'.",
                    nameof(axes)
                );
        }

        /// <summary>The values in one currency, one by one, each fact once.</summary>
        /// <param name="currency">A figure in another one counts only through a printed conversion.</param>
        /// <exception cref="ArgumentNullException">The query is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
        /// <exception cref="TotalRefusedException">The figures cannot be looked at together; the reason is in it.</exception>
        public FigureValues Values(Currency currency)
        {
            ArgumentNullException.ThrowIfNull(query);
            return FigureValues.Of(query, TotalUnit.Of(currency));
        }

        /// <summary>The values in one unit, one by one, each fact once.</summary>
        /// <param name="unit">Figures in units of the same dimension are converted exactly.</param>
        /// <exception cref="ArgumentNullException">The query or <paramref name="unit"/> is null.</exception>
        /// <exception cref="TotalRefusedException">The figures cannot be looked at together; the reason is in it.</exception>
        public FigureValues Values(Unit unit)
        {
            ArgumentNullException.ThrowIfNull(query);
            return FigureValues.Of(query, TotalUnit.Of(unit));
        }

        /// <summary>The totals of money by the currency in which it was given; nothing is converted.</summary>
        /// <exception cref="ArgumentNullException">The query is null.</exception>
        public CurrencyTotals SumByCurrency()
        {
            ArgumentNullException.ThrowIfNull(query);
            return CurrencyTotals.Of(query);
        }

        /// <summary>The last value of a stock for each place, added over places, or why there is none.</summary>
        /// <param name="unit">Figures in units of the same dimension are converted exactly.</param>
        /// <exception cref="ArgumentNullException">The query or <paramref name="unit"/> is null.</exception>
        public TotalOutcome TryLatest(Unit unit) => Latest(query).TrySum(unit);

        /// <summary>The last amount of a stock of money for each place, added over places, or why there is none.</summary>
        /// <param name="currency">A figure in another one counts only through a printed conversion.</param>
        /// <exception cref="ArgumentNullException">The query is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
        public TotalOutcome TryLatest(Currency currency) => Latest(query).TrySum(currency);

        /// <summary>
        /// County, prefecture, province, country: each with its own total by the rules of the query, of all figures whose
        /// assisted side lies in it as of their time, and what its parts leave unexplained.
        /// </summary>
        /// <param name="currency">A figure in another one counts only through a printed conversion.</param>
        /// <exception cref="ArgumentNullException">The query is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
        public RollUp RollUp(Currency currency)
        {
            ArgumentNullException.ThrowIfNull(query);
            return PlaceRollUp.Of(query, TotalUnit.Of(currency));
        }

        /// <inheritdoc cref="RollUp(FigureQuery, Currency)" path="/summary"/>
        /// <param name="unit">Figures in units of the same dimension are converted exactly.</param>
        /// <exception cref="ArgumentNullException">The query or <paramref name="unit"/> is null.</exception>
        public RollUp RollUp(Unit unit)
        {
            ArgumentNullException.ThrowIfNull(query);
            return PlaceRollUp.Of(query, TotalUnit.Of(unit));
        }

        /// <summary>
        /// Pairings under larger pairings: each with its own total by the rules of the query, of all figures between what
        /// lies in its sides, and what the pairings under it leave unexplained. Pairings of which nothing is told are left out.
        /// </summary>
        /// <param name="pairings">Those in force on a day, or some of them; which lie under which, they tell.</param>
        /// <param name="currency">A figure in another one counts only through a printed conversion.</param>
        /// <exception cref="ArgumentNullException">The query or <paramref name="pairings"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
        public RollUp RollUp(PairingView pairings, Currency currency)
        {
            ArgumentNullException.ThrowIfNull(query);
            ArgumentNullException.ThrowIfNull(pairings);
            return PairingRollUp.Of(query, pairings, TotalUnit.Of(currency));
        }

        /// <inheritdoc cref="RollUp(FigureQuery, PairingView, Currency)" path="/summary"/>
        /// <param name="pairings">Those in force on a day, or some of them; which lie under which, they tell.</param>
        /// <param name="unit">Figures in units of the same dimension are converted exactly.</param>
        /// <exception cref="ArgumentNullException">The query, <paramref name="pairings"/> or <paramref name="unit"/> is null.</exception>
        public RollUp RollUp(PairingView pairings, Unit unit)
        {
            ArgumentNullException.ThrowIfNull(query);
            ArgumentNullException.ThrowIfNull(pairings);
            return PairingRollUp.Of(query, pairings, TotalUnit.Of(unit));
        }
    }

    private static FigureQuery Latest(FigureQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Of(Basis.Stock).With(rules => rules with { OverTime = OverTime.Latest });
    }
}
