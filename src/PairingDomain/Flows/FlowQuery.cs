using System.Globalization;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Flows;

/// <summary>
/// A selection of a table's flows. Immutable and lazy: every call narrows a copy, several conditions are all to be met, and
/// nothing is read before it is summed up. The words are those of a ledger. Made by <see cref="FlowTable.Query"/> or one of
/// the table's own words.
/// </summary>
public sealed class FlowQuery
{
    /// <summary>By how many axes flows are grouped at most.</summary>
    public const int MostAxes = 4;

    internal FlowQuery(FlowTable table, FlowFilter filter)
    {
        Table = table;
        Filter = filter;
    }

    /// <summary>The table.</summary>
    public FlowTable Table { get; }

    internal FlowFilter Filter { get; }

    /// <summary>Flows to a place and to what lies in it: the same as <see cref="To"/>.</summary>
    /// <param name="place">The place, under any code it had; a <see cref="Division"/> is a place too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public FlowQuery Under(Place place) => To(place);

    /// <summary>Flows to a place.</summary>
    /// <param name="assisted">The place, under any code it had; a <see cref="Division"/> is a place too.</param>
    /// <param name="withBelow">Whether what lies in it, on the day of the flow, belongs to it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assisted"/> is null.</exception>
    public FlowQuery To(Place assisted, bool withBelow = true)
    {
        ArgumentNullException.ThrowIfNull(assisted);
        return With(Filter with { To = [.. Filter.To, (Partner.Of(assisted), withBelow)] });
    }

    /// <summary>Flows from a partner.</summary>
    /// <param name="assisting">The side that gives, under any code it had.</param>
    /// <param name="withBelow">
    /// Whether what lies in it, on the day of the flow, belongs to it. An organisation does not lie in its seat.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="assisting"/> is null.</exception>
    public FlowQuery From(Partner assisting, bool withBelow = true)
    {
        ArgumentNullException.ThrowIfNull(assisting);
        return With(Filter with { From = [.. Filter.From, (assisting, withBelow)] });
    }

    /// <summary>Flows from a place; a <see cref="Division"/> is a place too.</summary>
    /// <inheritdoc cref="From(Partner, bool)"/>
    public FlowQuery From(Place assisting, bool withBelow = true) => From(Partner.Of(assisting), withBelow);

    /// <summary>Flows on the days of a period.</summary>
    /// <param name="period">With or without an open end: the day of a flow is known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public FlowQuery In(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return In(period.Start, period.End);
    }

    /// <summary>Flows on the days of a Five-Year Plan or another programme.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public FlowQuery In(PlanPeriod plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return In(plan.Start, plan.End);
    }

    /// <summary>Flows of one field of cooperation; those that do not say are not among them.</summary>
    public FlowQuery Of(Sector sector) => With(Filter with { Sectors = Filter.Sectors & Stated((int)sector) });

    /// <summary>Flows of one form of assistance; those that do not say are not among them.</summary>
    public FlowQuery Of(Instrument instrument) =>
        With(Filter with { Instruments = Filter.Instruments & Stated((int)instrument) });

    /// <summary>Flows of money from one source; those that do not say are not among them.</summary>
    public FlowQuery Of(SourceOfFunds source) => With(Filter with { Sources = Filter.Sources & Stated((int)source) });

    /// <summary>Commitments, disbursements or expenditures.</summary>
    public FlowQuery Of(FlowKind kind) => With(Filter with { Kinds = Filter.Kinds & (1UL << (int)kind) });

    /// <summary>Flows in one currency.</summary>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is <c>default</c>.</exception>
    public FlowQuery Of(Currency currency) =>
        currency.IsNone
            ? throw new ArgumentException("No flow is in no currency.", nameof(currency))
            : With(Filter with { Currencies = [.. Filter.Currencies, currency] });

    /// <summary>
    /// The same flows, their places to be grouped as they are on a day, instead of as they were on the day of the flow: a
    /// place that was divided since then fits no single group.
    /// </summary>
    /// <param name="day">Not before the data on divisions begin; after they end, as on their last day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The data on divisions begin later.</exception>
    public FlowQuery PlacesOn(LocalDate day) =>
        day.WithCalendar(CalendarSystem.Iso) < Table.Catalogue.Divisions.FirstDay
            ? throw new ArgumentOutOfRangeException(
                nameof(day),
                day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
                $"The data on divisions begin on {Table.Catalogue.Divisions.FirstDay.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture)}."
            )
            : With(Filter with { PlacesOn = day.WithCalendar(CalendarSystem.Iso) });

    /// <summary>Cuts the selection into groups: <c>query.GroupBy(Axis.Province, Axis.Year).Sum(Currency.Cny)</c>.</summary>
    /// <param name="axes">By what, in the order of the keys; at most four. None gives one group.</param>
    /// <exception cref="ArgumentNullException"><paramref name="axes"/> is null.</exception>
    /// <exception cref="ArgumentException">More than four axes, or one twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An axis is not defined, or is one of figures only: pairing, measure, status.</exception>
    public FlowGroups GroupBy(params IReadOnlyList<Axis> axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        foreach (var axis in axes)
        {
            if (!Enum.IsDefined(axis) || axis is Axis.Pairing or Axis.Measure or Axis.Status)
            {
                throw new ArgumentOutOfRangeException(nameof(axes), axis, "No axis of flows.");
            }
        }

        return axes.Count <= MostAxes && axes.Distinct().Count() == axes.Count
            ? new FlowGroups(this, [.. axes], hasRange: false)
            : throw new ArgumentException(
                $"Flows are grouped by at most {MostAxes} axes, each once, not by '{string.Join(", ", axes)}'.",
                nameof(axes)
            );
    }

    /// <summary>Sum and count of all flows of the selection, by currency; no row for a currency that has none.</summary>
    public FlowTotals Sum() => GroupBy().Sum();

    /// <summary>Sum and count of all flows of the selection, which are all in one currency.</summary>
    /// <inheritdoc cref="FlowGroups.Sum(Currency)" path="/exception"/>
    public FlowTotal Sum(Currency currency) =>
        GroupBy().Sum(currency) is [var only, ..] ? only : FlowTotal.Nothing(currency);

    private static ulong Stated(int category) => 1UL << (1 + category);

    private FlowQuery In(LocalDate? start, LocalDate? end)
    {
        var first = start is { } from ? FlowDay.NumberOf(from) : 0;
        var last = end is { } to ? FlowDay.NumberOf(to) : FlowDay.Count - 1;
        return With(
            Filter with
            {
                FirstDay = Math.Max(Filter.FirstDay, first),
                LastDay = Math.Min(Filter.LastDay, last),
            }
        );
    }

    private FlowQuery With(FlowFilter filter) => new(Table, filter);
}
