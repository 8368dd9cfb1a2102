using NodaTime;
using PairingDomain.Figures;

namespace PairingDomain.Scopes;

/// <summary>The scope of a figure, worked out for comparing: places as regions of their day, days and categories as numbers.</summary>
internal sealed class ScopeKey
{
    private readonly string? occasion;

    public ScopeKey(Figure figure, LocalDate? published, PlaceAtlas atlas)
    {
        var scope = figure.Scope;
        Figure = figure;
        Days = DaySpan.Of(scope.Period, figure.Citation.DocumentId);

        // Places are those of the last day that the figure tells of.
        var day = Day = scope.Period?.End ?? published ?? scope.Period?.Start ?? LocalDate.MaxIsoValue;
        var first = scope.Period?.Start ?? day;
        Assisting = Regions(scope.Assisting, atlas.Of);
        Assisted = Regions(scope.Assisted, atlas.Of);
        Place = Regions(scope.Place, atlas.Of);
        Sector = CategorySet.Of(scope.Sector).OrAll(figure.Measure.CoversAllKinds);
        Instrument = CategorySet.Of(scope.Instrument).OrAll(figure.Measure.CoversAllKinds);
        SourceOfFunds = CategorySet.Of(scope.SourceOfFunds).OrAll(figure.Measure.CoversAllKinds);
        occasion = scope.Occasion;

        RegionSet Regions<T>(Stated<T> stated, Func<T, LocalDate, Region[]> regionsOn)
            where T : notnull =>
            stated.IsAll ? RegionSet.All
            : !stated.IsStated ? RegionSet.Nothing
            : Settled(stated.Values, regionsOn, day, first);
    }

    public Figure Figure { get; }

    public DaySpan Days { get; }

    /// <summary>The day as of which its places are understood.</summary>
    public LocalDate Day { get; }

    public RegionSet Assisting { get; }

    public RegionSet Assisted { get; }

    public RegionSet Place { get; }

    public CategorySet Sector { get; }

    public CategorySet Instrument { get; }

    public CategorySet SourceOfFunds { get; }

    /// <summary>How this scope lies to another, cheapest dimensions first; stops at the first that is disjoint.</summary>
    public ScopeRelation To(ScopeKey other, Silence silence)
    {
        var days = Days.To(other.Days);
        return days == ScopeRelation.Disjoint ? days : ScopeRelations.And(days, ToApartFromDays(other, silence));
    }

    /// <summary>How this scope lies to another, whatever their days.</summary>
    public ScopeRelation ToApartFromDays(ScopeKey other, Silence silence)
    {
        var result = ScopeRelation.Equal;
        foreach (var dimension in Costly)
        {
            var relation = In(dimension, other, silence);
            if (relation == ScopeRelation.Disjoint)
            {
                return relation;
            }

            result = ScopeRelations.And(result, relation);
        }

        return result;
    }

    /// <summary>How this scope lies to another, told by dimension.</summary>
    public ScopeComparison CompareWith(ScopeKey other, Silence silence) =>
        new(
            Figure,
            other.Figure,
            [.. Enum.GetValues<ScopeDimension>().Select(dimension => In(dimension, other, silence))]
        );

    /// <summary>How this scope lies to another in one dimension.</summary>
    public ScopeRelation In(ScopeDimension dimension, ScopeKey other, Silence silence) =>
        dimension switch
        {
            ScopeDimension.Measure => MeasureTo(other.Figure.Measure),
            ScopeDimension.Assisting => Assisting.To(other.Assisting, silence),
            ScopeDimension.Assisted => Assisted.To(other.Assisted, silence),
            ScopeDimension.Place => PlaceTo(other, silence),
            ScopeDimension.Period => Days.To(other.Days),
            ScopeDimension.Sector => Sector.To(other.Sector, silence),
            ScopeDimension.Instrument => IsMoney ? Instrument.To(other.Instrument, silence) : ScopeRelation.Equal,
            ScopeDimension.SourceOfFunds => IsMoney
                ? SourceOfFunds.To(other.SourceOfFunds, silence)
                : ScopeRelation.Equal,
            _ => OccasionTo(other.occasion),
        };

    private static ReadOnlySpan<ScopeDimension> Costly =>
        [
            ScopeDimension.Sector,
            ScopeDimension.Instrument,
            ScopeDimension.SourceOfFunds,
            ScopeDimension.Assisted,
            ScopeDimension.Assisting,
            ScopeDimension.Measure,
            ScopeDimension.Place,
            ScopeDimension.Occasion,
        ];

    // Only money has an instrument and a source.
    private bool IsMoney => Figure.Measure.Kind == MeasureKind.Money;

    private static RegionSet Settled<T>(
        IReadOnlyList<T> values,
        Func<T, LocalDate, Region[]> regionsOn,
        LocalDate day,
        LocalDate first
    )
    {
        if (values.Count == 1)
        {
            return new RegionSet(Settled(regionsOn(values[0], day), regionsOn(values[0], first)), isAll: false);
        }

        return new RegionSet(
            [.. values.SelectMany(one => Settled(regionsOn(one, day), regionsOn(one, first)))],
            isAll: false
        );
    }

    private static Region[] Settled(Region[] last, Region[] first) =>
        ReferenceEquals(last, first) ? last
        : last.Length == first.Length
        && last.Index().All(one => one.Item.Path.AsSpan().SequenceEqual(first[one.Index].Path))
            ? last
        // It moved from one place into another within the period: of the places around it only the outermost is sure.
        : [.. last.Select(region => region with { Path = [region.Id, region.Path[^1]], IsVague = true })];

    // Where both are silent the assisted side alone says where, or leaves it open.
    private ScopeRelation PlaceTo(ScopeKey other, Silence silence) =>
        !Place.IsStated && !other.Place.IsStated ? ScopeRelation.Equal : Place.To(other.Place, silence);

    private ScopeRelation MeasureTo(Measure other)
    {
        var measure = Figure.Measure;
        if (measure.Equals(other))
        {
            return ScopeRelation.Equal;
        }

        if (measure.Contains(other))
        {
            return ScopeRelation.Contains;
        }

        if (other.Contains(measure))
        {
            return ScopeRelation.Within;
        }

        // The nearest measure that contains both says whether what it contains is told apart.
        var common = measure.Parent;
        while (common is not null && !common.Contains(other))
        {
            common = common.Parent;
        }

        return common is { PartsAreDisjoint: true } || !MayShare(measure, other)
            ? ScopeRelation.Disjoint
            : ScopeRelation.Open;
    }

    // Measures of two trees count different things, but for aid money that may be among the money put into a project.
    private static bool MayShare(Measure one, Measure other) =>
        one.Root.Equals(other.Root)
        || (one.Group, other.Group)
            is
                (MeasureGroup.Funds, MeasureGroup.Investment)
                or
                (MeasureGroup.Investment, MeasureGroup.Funds);

    // A figure that names no event is not limited to one; two names may mean one event.
    private ScopeRelation OccasionTo(string? other) =>
        occasion == other ? ScopeRelation.Equal
        : occasion is null ? ScopeRelation.Contains
        : other is null ? ScopeRelation.Within
        : ScopeRelation.Open;
}
