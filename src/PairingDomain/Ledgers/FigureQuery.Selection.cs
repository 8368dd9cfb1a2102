using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

// The conditions. Several are all to be met.
public sealed partial class FigureQuery
{
    /// <summary>Figures of a measure and of those below it in its tree.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    public FigureQuery Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return Where(figure => measure.Contains(figure.Measure));
    }

    /// <summary>Figures of the measures of a group.</summary>
    public FigureQuery Of(MeasureGroup group) => Where(figure => figure.Measure.Group == group);

    /// <summary>Figures of one field of cooperation.</summary>
    public FigureQuery Of(Sector sector)
    {
        var asked = CategorySet.Of(Stated<Sector>.Of(sector));
        return Narrowed(ScopeDimension.Sector, key => key.Sector.To(asked, Silence.IsUnknown));
    }

    /// <summary>Figures of one form of assistance.</summary>
    public FigureQuery Of(Instrument instrument)
    {
        var asked = CategorySet.Of(Stated<Instrument>.Of(instrument));
        return Narrowed(ScopeDimension.Instrument, key => key.Instrument.To(asked, Silence.IsUnknown));
    }

    /// <summary>Figures of money from one source.</summary>
    public FigureQuery Of(SourceOfFunds source)
    {
        var asked = CategorySet.Of(Stated<SourceOfFunds>.Of(source));
        return Narrowed(ScopeDimension.SourceOfFunds, key => key.SourceOfFunds.To(asked, Silence.IsUnknown));
    }

    /// <summary>Figures of one status.</summary>
    public FigureQuery Of(Status status) => Where(figure => figure.Status == status);

    /// <summary>Figures of one basis; those that leave it open are not among them.</summary>
    public FigureQuery Of(Basis basis) => Where(figure => figure.Scope.Basis == basis);

    /// <summary>Figures whose assisting side is a partner.</summary>
    /// <param name="assisting">The side that gives, under any code it had.</param>
    /// <param name="withBelow">Whether what lies in it, at the time of the figure, belongs to it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assisting"/> is null.</exception>
    public FigureQuery From(Partner assisting, bool withBelow = true)
    {
        ArgumentNullException.ThrowIfNull(assisting);
        return Region(ScopeDimension.Assisting, key => key.Assisting, day => Atlas.Of(assisting, day), withBelow);
    }

    /// <summary>Figures whose assisting side is a place; a <see cref="Division"/> is a place too.</summary>
    /// <inheritdoc cref="From(Partner, bool)"/>
    public FigureQuery From(Place assisting, bool withBelow = true) => From(Partner.Of(assisting), withBelow);

    /// <summary>Figures whose assisted side is a partner.</summary>
    /// <param name="assisted">The side that receives, under any code it had.</param>
    /// <param name="withBelow">Whether what lies in it, at the time of the figure, belongs to it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assisted"/> is null.</exception>
    public FigureQuery To(Partner assisted, bool withBelow = true)
    {
        ArgumentNullException.ThrowIfNull(assisted);
        return Region(ScopeDimension.Assisted, key => key.Assisted, day => Atlas.Of(assisted, day), withBelow);
    }

    /// <summary>Figures whose assisted side is a place; a <see cref="Division"/> is a place too.</summary>
    /// <inheritdoc cref="To(Partner, bool)"/>
    public FigureQuery To(Place assisted, bool withBelow = true) => To(Partner.Of(assisted), withBelow);

    /// <summary>Figures of things that are in a place.</summary>
    /// <param name="place">The place, under any code it had.</param>
    /// <param name="withBelow">Whether what lies in it, at the time of the figure, belongs to it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public FigureQuery At(Place place, bool withBelow = true)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Region(ScopeDimension.Place, key => key.Place, day => Atlas.Of(place, day), withBelow);
    }

    /// <summary>Figures of a pairing.</summary>
    /// <param name="pairing">Its two sides; when it was in force is not looked at, because figures tell their own time.</param>
    /// <param name="withTwinnings">Whether the twinnings under it, between what lies in its sides, belong to it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pairing"/> is null.</exception>
    public FigureQuery Between(Pairing pairing, bool withTwinnings = true)
    {
        ArgumentNullException.ThrowIfNull(pairing);
        return From(pairing.Assisting, withTwinnings).To(pairing.Assisted, withTwinnings);
    }

    /// <summary>Figures whose period lies wholly within a period.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="period"/> has an open end.</exception>
    public FigureQuery In(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return In(
            period.Interval
                ?? throw new ArgumentException(
                    $"'{period}' has an open end: what lies within is not known.",
                    nameof(period)
                )
        );
    }

    /// <summary>Figures whose period lies wholly within a Five-Year Plan or another programme.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public FigureQuery In(PlanPeriod plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return In(plan.Interval);
    }

    /// <summary>Figures told by one document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="documentId"/> is null.</exception>
    public FigureQuery ToldBy(string documentId)
    {
        ArgumentNullException.ThrowIfNull(documentId);
        return Where(figure => figure.Citation.DocumentId == documentId);
    }

    /// <summary>Figures that meet a condition of the caller's.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public FigureQuery Where(Func<Figure, bool> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return Narrowed(null, key => condition(key.Figure) ? ScopeRelation.Equal : ScopeRelation.Disjoint);
    }

    private PlaceAtlas Atlas => ledger.Index.Atlas;

    private FigureQuery In(DateInterval days)
    {
        var asked = DaySpan.Of(days);
        return Narrowed(
            ScopeDimension.Period,
            key =>
                key.Days.To(asked) switch
                {
                    // "Since 2016" may end within what was asked for.
                    ScopeRelation.Overlapping when !key.Days.IsClosed => ScopeRelation.Open,
                    var relation => relation,
                }
        );
    }

    private FigureQuery Region(
        ScopeDimension dimension,
        Func<ScopeKey, RegionSet> side,
        Func<LocalDate, Region[]> asked,
        bool withBelow
    ) =>
        Narrowed(
            dimension,
            key =>
            {
                var relation = side(key).To(new RegionSet(asked(key.Day), isAll: false), Silence.IsUnknown);
                return relation == ScopeRelation.Within && !withBelow ? ScopeRelation.Disjoint : relation;
            }
        );
}
