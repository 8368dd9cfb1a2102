using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Pairings;

/// <summary>
/// Follows places and partners through time: what a place is on a day, and what lies in what. A line is one place under changing
/// codes: it goes on through recoding, renaming, change of type, and from an area without a code to the division that it
/// became; it ends where the place is divided or merged.
/// </summary>
internal sealed class PlaceLines(PlaceCatalogue catalogue)
{
    /// <summary>Whether the two are the same partner on the day, whatever code its place has then.</summary>
    public bool AreSame(Partner one, Partner other, LocalDate day) =>
        one == other || (AreNamedAlike(one, other) && On(one.Place, day).Overlaps(On(other.Place, day)));

    /// <summary>Whether the two are the same partner, each under any code its place ever had.</summary>
    public bool AreOneLine(Partner one, Partner other) =>
        one == other || (AreNamedAlike(one, other) && Ever(one.Place).Overlaps(Ever(other.Place)));

    /// <summary>Whether <paramref name="inner"/> lies in <paramref name="outer"/> on the day, without being the same.</summary>
    public bool LiesIn(Partner inner, Partner outer, LocalDate day)
    {
        if (outer.IsOrganisation)
        {
            return false;
        }

        var around = On(outer.Place, day);
        var places = On(inner.Place, day);
        return (inner.IsOrganisation && places.Overlaps(around))
            || places.Any(place => Around(place, day).Any(around.Contains));
    }

    private static bool AreNamedAlike(Partner one, Partner other) =>
        one.Name == other.Name && (!one.IsOrganisation || one.Kind == other.Kind);

    /// <summary>
    /// What a place of any time is on the day: one place, or several where a code has meant several. The place itself
    /// where no line reaches the day or the catalogue does not know it.
    /// </summary>
    private HashSet<Place> On(Place place, LocalDate day)
    {
        var found = place.Kind switch
        {
            PlaceKind.Division => DivisionsOn(place.Code!.Value, day),
            PlaceKind.Area => AreaOn(place, day),
            PlaceKind.Township => DivisionsOn(place.Code!.Value, day)
                .Select(within => Place.Township(within.Code!.Value, place.Name!)),
            _ => DivisionsOn(place.Code!.Value, day)
                .Select(within => Place.Village(within.Code!.Value, place.TownshipName, place.Name!)),
        };
        var places = found.ToHashSet();
        return places.Count > 0 ? places : [place];
    }

    // The divisions, or the area not yet a division, that the code of any time is on the day.
    private IEnumerable<Place> DivisionsOn(DivisionCode code, LocalDate day) =>
        catalogue.Divisions.TryGet(code, day, out _)
            ? [Place.Of(code)]
            : LineOf(code)
                .Where(division => division.IsInForce(day))
                .Select(Place.FromDivision)
                .Concat(AreasBefore(code).Where(area => area.IsInForce(day)).Select(area => area.Place));

    private IEnumerable<Place> AreaOn(Place place, LocalDate day) =>
        AreaOf(place) is { BecameCode: { } code } area && day >= area.InForceUntil ? DivisionsOn(code, day) : [];

    /// <summary>The place with every code and identity of its line.</summary>
    private HashSet<Place> Ever(Place place)
    {
        HashSet<Place> places = [place];
        switch (place.Kind)
        {
            case PlaceKind.Division:
                places.UnionWith(LineOf(place.Code!.Value).Select(Place.FromDivision));
                places.UnionWith(AreasBefore(place.Code!.Value).Select(area => area.Place));
                break;
            case PlaceKind.Area:
                places.UnionWith(AreaOf(place)?.BecameCode is { } code ? Ever(Place.Of(code)) : []);
                break;
            case PlaceKind.Township:
                places.UnionWith(LineOf(place.Code!.Value).Select(one => Place.Township(one.Code, place.Name!)));
                break;
            default:
                places.UnionWith(
                    LineOf(place.Code!.Value).Select(one => Place.Village(one.Code, place.TownshipName, place.Name!))
                );
                break;
        }

        return places;
    }

    /// <summary>The places in which a place of the day lies, without itself; a division also lies in the areas that cover it.</summary>
    private IEnumerable<Place> Around(Place place, LocalDate day)
    {
        var nearest = place.Kind switch
        {
            PlaceKind.Division => [],
            PlaceKind.Area => AreaOf(place)?.Within is { } within ? DivisionsOn(within, day) : [],
            PlaceKind.Village when place.TownshipName is { } township =>
            [
                Place.Township(place.Code!.Value, township),
                Place.Of(place.Code!.Value),
            ],
            _ => [Place.Of(place.Code!.Value)],
        };
        foreach (var near in nearest)
        {
            yield return near;
            foreach (var above in near.Kind == PlaceKind.Division ? AboveDivision(near, day) : [])
            {
                yield return above;
            }
        }

        foreach (var above in place.Kind == PlaceKind.Division ? AboveDivision(place, day) : [])
        {
            yield return above;
        }
    }

    private IEnumerable<Place> AboveDivision(Place place, LocalDate day)
    {
        if (!catalogue.Divisions.TryGet(place.Code!.Value, day, out var division))
        {
            return [];
        }

        var above = catalogue.Divisions.Ancestors(division, day).Select(Place.FromDivision).ToList();
        var covering = catalogue.Areas.Where(area =>
            area.IsInForce(day)
            && area.Members.Any(member => DivisionsOn(member, day).Any(one => one == place || above.Contains(one)))
        );
        return above.Concat(covering.Select(area => area.Place));
    }

    private IEnumerable<Division> LineOf(DivisionCode code) =>
        catalogue.Divisions.RecordsOf(code).SelectMany(catalogue.Divisions.LineOf);

    private IEnumerable<FunctionalArea> AreasBefore(DivisionCode code) =>
        catalogue.Areas.Where(area => area.BecameCode == code);

    private FunctionalArea? AreaOf(Place place) => catalogue.Areas.FirstOrDefault(area => area.Place == place);
}
