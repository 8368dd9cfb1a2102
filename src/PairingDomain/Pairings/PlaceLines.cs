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
        one == other
        || (
            AreNamedAlike(one, other)
            && !(IsInForce(one.Place, day) && IsInForce(other.Place, day))
            && On(one.Place, day).Overlaps(On(other.Place, day))
        );

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
        return On(inner.Place, day)
            .Any(place =>
                (inner.IsOrganisation && around.Contains(place)) || around.Any(whole => LiesIn(place, whole, day))
            );
    }

    private static bool AreNamedAlike(Partner one, Partner other) =>
        one.Name == other.Name && (!one.IsOrganisation || one.Kind == other.Kind);

    /// <summary>
    /// What a place of any time is on the day: one place, or several where a code has meant several. The place itself
    /// where no line reaches the day or the catalogue does not know it.
    /// </summary>
    private HashSet<Place> On(Place place, LocalDate day)
    {
        var codes = place.Code is { } code ? CodesOn(code, day) : [];
        var found = place.Kind switch
        {
            PlaceKind.Division => codes.Select(Place.FromDivisionCode).Concat(AreasBefore(place, day)),
            PlaceKind.Area => AreaOf(place) is { BecameCode: { } became } area && day >= area.InForceUntil
                ? CodesOn(became, day).Select(Place.FromDivisionCode)
                : [],
            PlaceKind.Township => codes.Select(within => Place.Township(within, place.Name!)),
            _ => codes.Select(within => Place.Village(within, place.TownshipName, place.Name!)),
        };
        var places = found.ToHashSet();
        return places.Count > 0 ? places : [place];
    }

    /// <summary>The codes that the division with this code, whenever it had it, has on the day.</summary>
    private IEnumerable<DivisionCode> CodesOn(DivisionCode code, LocalDate day) =>
        catalogue.Divisions.TryGet(code, day, out _)
            ? [code]
            : LineOf(code).Where(division => division.IsInForce(day)).Select(division => division.Code).Distinct();

    // The areas in force on the day that are to become the division, which is not yet in force.
    private IEnumerable<Place> AreasBefore(Place division, LocalDate day) =>
        AreasBefore(division.Code!.Value).Where(area => area.IsInForce(day)).Select(area => area.Place);

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

    private bool LiesIn(Place place, Place whole, LocalDate day)
    {
        var above = Above(place, day);
        if (above.Contains(whole))
        {
            return true;
        }

        return whole.Kind == PlaceKind.Area
            && place != whole
            && AreaOf(whole) is { Members.Count: > 0 } area
            && area.IsInForce(day)
            && area.Members.SelectMany(member => CodesOn(member, day).Select(Place.FromDivisionCode))
                .Any(member => member == place || above.Contains(member));
    }

    /// <summary>The townships and divisions in which a place of the day lies, without itself.</summary>
    private List<Place> Above(Place place, LocalDate day)
    {
        var above = new List<Place>();
        switch (place.Kind)
        {
            case PlaceKind.Division:
                AddAncestors(above, place.Code!.Value, day);
                break;
            case PlaceKind.Area when AreaOf(place)?.Within is { } within:
                foreach (var code in CodesOn(within, day))
                {
                    above.Add(Place.Of(code));
                    AddAncestors(above, code, day);
                }

                break;
            case PlaceKind.Township or PlaceKind.Village:
                if (place.TownshipName is { } township)
                {
                    above.Add(Place.Township(place.Code!.Value, township));
                }

                above.Add(Place.Of(place.Code!.Value));
                AddAncestors(above, place.Code!.Value, day);
                break;
        }

        return above;
    }

    private void AddAncestors(List<Place> above, DivisionCode code, LocalDate day)
    {
        if (catalogue.Divisions.TryGet(code, day, out var division))
        {
            above.AddRange(catalogue.Divisions.Ancestors(division, day).Select(Place.FromDivision));
        }
    }

    private bool IsInForce(Place place, LocalDate day) =>
        place.Kind == PlaceKind.Division && catalogue.Divisions.TryGet(place.Code!.Value, day, out _);

    private IEnumerable<Division> LineOf(DivisionCode code) =>
        catalogue.Divisions.RecordsOf(code).SelectMany(catalogue.Divisions.LineOf);

    private IEnumerable<FunctionalArea> AreasBefore(DivisionCode code) =>
        catalogue.Areas.Where(area => area.BecameCode == code);

    private FunctionalArea? AreaOf(Place place) => catalogue.Areas.FirstOrDefault(area => area.Place == place);
}
