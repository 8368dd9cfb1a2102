using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Scopes;

namespace PairingDomain.Tables;

/// <summary>Finds the row of a figure. Keeps the parts it has made: a table has few groups and many figures.</summary>
internal sealed class Grouper(IReadOnlyList<Axis> axes, PlaceAtlas atlas)
{
    private readonly Dictionary<(Axis Axis, int Number), KeyPart> ofPlace = [];
    private readonly Dictionary<(Partner Assisting, Partner Assisted), KeyPart> ofSides = [];
    private readonly Dictionary<(Axis Axis, LocalDate First, LocalDate Last), KeyPart> ofDays = [];
    private readonly Dictionary<Measure, KeyPart> ofMeasure = [];

    public GroupKey KeyOf(LedgerEntry entry)
    {
        var parts = new KeyPart[axes.Count];
        for (var position = 0; position < parts.Length; position++)
        {
            parts[position] = PartOf(axes[position], entry);
        }

        return new GroupKey(parts);
    }

    private KeyPart PartOf(Axis axis, LedgerEntry entry)
    {
        var (figure, key) = (entry.Figure, entry.Key);
        return axis switch
        {
            Axis.Pairing => PairingOf(entry),
            Axis.Assisting => SideOf(axis, figure.Scope.Assisting, key.Assisting),
            Axis.Assisted => SideOf(axis, figure.Scope.Assisted, key.Assisted),
            Axis.Province => PlaceOf(axis, DivisionLevel.Province, key.Assisted),
            Axis.Prefecture => PlaceOf(axis, DivisionLevel.Prefecture, key.Assisted),
            Axis.County => PlaceOf(axis, DivisionLevel.County, key.Assisted),
            Axis.Measure => MeasureOf(figure.Measure),
            Axis.Sector => CategoryOf(axis, figure, figure.Scope.Sector, KeyPart.Of),
            Axis.Instrument => CategoryOf(axis, figure, figure.Scope.Instrument, KeyPart.Of),
            Axis.SourceOfFunds => CategoryOf(axis, figure, figure.Scope.SourceOfFunds, KeyPart.Of),
            Axis.Status => KeyPart.Of(figure.Status),
            _ => TimeOf(axis, figure),
        };
    }

    private KeyPart PairingOf(LedgerEntry entry)
    {
        var scope = entry.Figure.Scope;
        var assisting = SideOf(Axis.Assisting, scope.Assisting, entry.Key.Assisting);
        var assisted = SideOf(Axis.Assisted, scope.Assisted, entry.Key.Assisted);
        if (assisting.Value is Partner giver && assisted.Value is Partner receiver)
        {
            if (!ofSides.TryGetValue((giver, receiver), out var part))
            {
                ofSides.Add((giver, receiver), part = KeyPart.Pairing(giver, receiver));
            }

            return part;
        }

        var kind = assisting.Kind > assisted.Kind ? assisting.Kind : assisted.Kind;
        return KeyPart.Of(Axis.Pairing, kind);
    }

    private KeyPart SideOf(Axis axis, Stated<Partner> stated, RegionSet regions) =>
        stated.IsAll ? KeyPart.Of(axis, KeyKind.All)
        : !stated.IsStated ? KeyPart.Of(axis, KeyKind.Unstated)
        : regions.Regions is [var region] ? PlacePart(axis, region.Id)
        : stated.Values is [var partner] ? KeyPart.Of(axis, partner)
        : KeyPart.Of(axis, KeyKind.Several);

    private KeyPart PlaceOf(Axis axis, DivisionLevel level, RegionSet assisted)
    {
        if (assisted.Regions.Length == 0)
        {
            return KeyPart.Of(axis, assisted.IsStated ? KeyKind.All : KeyKind.Unstated);
        }

        KeyPart? only = null;
        foreach (var region in assisted.Regions)
        {
            var part = PlaceOf(axis, level, region);
            if (part.Kind == KeyKind.Several || (only is not null && only != part))
            {
                return KeyPart.Of(axis, KeyKind.Several);
            }

            only = part;
        }

        return only!;
    }

    private KeyPart PlaceOf(Axis axis, DivisionLevel level, Region region)
    {
        // An organisation lies in its seat only if the source counts it so.
        if (!region.IsOrganisation)
        {
            foreach (var number in region.Path)
            {
                if (atlas.PartnerOf(number) is { Kind: PartnerKind.Division } division && division.Level == level)
                {
                    return PlacePart(axis, number);
                }
            }
        }

        return KeyPart.Of(
            axis,
            region is { IsOrganisation: false, IsVague: false } && atlas.PartnerOf(region.Id).Level > level
                ? KeyKind.None
                : KeyKind.Several
        );
    }

    private KeyPart PlacePart(Axis axis, int number)
    {
        if (!ofPlace.TryGetValue((axis, number), out var part))
        {
            ofPlace.Add((axis, number), part = KeyPart.Of(axis, atlas.PartnerOf(number)));
        }

        return part;
    }

    private KeyPart MeasureOf(Measure measure)
    {
        if (!ofMeasure.TryGetValue(measure, out var part))
        {
            ofMeasure.Add(measure, part = KeyPart.Of(measure));
        }

        return part;
    }

    private static KeyPart CategoryOf<T>(Axis axis, Figure figure, Stated<T> stated, Func<T, KeyPart> part)
        where T : struct, Enum =>
        stated.Values.Count == 1 ? part(stated.Values[0])
        : stated.Values.Count > 1 ? KeyPart.Of(axis, KeyKind.Several)
        : KeyPart.Of(axis, stated.IsAll || figure.Measure.CoversAllKinds ? KeyKind.All : KeyKind.Unstated);

    private KeyPart TimeOf(Axis axis, Figure figure)
    {
        var period = TimeAxes.PeriodOf(figure);
        if (period?.Interval is not { } days)
        {
            return TimeAxes.PartOf(axis, period);
        }

        if (!ofDays.TryGetValue((axis, days.Start, days.End), out var part))
        {
            ofDays.Add((axis, days.Start, days.End), part = TimeAxes.PartOf(axis, period));
        }

        return part;
    }
}
