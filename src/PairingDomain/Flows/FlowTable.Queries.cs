using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Flows;

// The words of a query, on the table itself.
public sealed partial class FlowTable
{
    /// <summary>All flows, to be narrowed.</summary>
    public FlowQuery Query => new(this, FlowFilter.None);

    /// <inheritdoc cref="FlowQuery.Under"/>
    public FlowQuery Under(Place place) => Query.Under(place);

    /// <inheritdoc cref="FlowQuery.To"/>
    public FlowQuery To(Place assisted, bool withBelow = true) => Query.To(assisted, withBelow);

    /// <inheritdoc cref="FlowQuery.From(Partner, bool)"/>
    public FlowQuery From(Partner assisting, bool withBelow = true) => Query.From(assisting, withBelow);

    /// <inheritdoc cref="FlowQuery.From(Place, bool)"/>
    public FlowQuery From(Place assisting, bool withBelow = true) => Query.From(assisting, withBelow);

    /// <inheritdoc cref="FlowQuery.In(ReportingPeriod)"/>
    public FlowQuery In(ReportingPeriod period) => Query.In(period);

    /// <inheritdoc cref="FlowQuery.In(PlanPeriod)"/>
    public FlowQuery In(PlanPeriod plan) => Query.In(plan);

    /// <inheritdoc cref="FlowQuery.Of(Sector)"/>
    public FlowQuery Of(Sector sector) => Query.Of(sector);

    /// <inheritdoc cref="FlowQuery.Of(Instrument)"/>
    public FlowQuery Of(Instrument instrument) => Query.Of(instrument);

    /// <inheritdoc cref="FlowQuery.Of(SourceOfFunds)"/>
    public FlowQuery Of(SourceOfFunds source) => Query.Of(source);

    /// <inheritdoc cref="FlowQuery.Of(FlowKind)"/>
    public FlowQuery Of(FlowKind kind) => Query.Of(kind);

    /// <inheritdoc cref="FlowQuery.Of(Currency)"/>
    public FlowQuery Of(Currency currency) => Query.Of(currency);

    /// <inheritdoc cref="FlowQuery.PlacesOn"/>
    public FlowQuery PlacesOn(LocalDate day) => Query.PlacesOn(day);

    /// <inheritdoc cref="FlowQuery.GroupBy"/>
    public FlowGroups GroupBy(params IReadOnlyList<Axis> axes) => Query.GroupBy(axes);

    /// <inheritdoc cref="FlowQuery.Sum()"/>
    public FlowTotals Sum() => Query.Sum();

    /// <inheritdoc cref="FlowQuery.Sum(Currency)"/>
    public FlowTotal Sum(Currency currency) => Query.Sum(currency);
}
