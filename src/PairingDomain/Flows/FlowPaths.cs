using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Flows;

/// <summary>
/// Which divisions a partner is or lies in on a day, whatever code of whatever time it was written with. Days outside of the
/// catalogue are taken as its first or last one. Safe for any number of threads.
/// </summary>
internal sealed class FlowPaths(PlaceCatalogue catalogue)
{
    /// <summary>
    /// The division that the partner is on the day, or in which it lies: none where the catalogue does not know, several
    /// where its code has come to mean several or an area covers several. Each with the divisions around it, nearest first.
    /// </summary>
    public Division[][] Of(Partner partner, LocalDate day)
    {
        day = Clamp(day);
        return [.. Nearest(partner.Place, day).Select(division => PathOf(division, day))];
    }

    /// <summary>Whether the partner is a division, not something that lies in one.</summary>
    public static bool IsDivision(Partner partner) => partner.Kind == PartnerKind.Division;

    /// <summary>From which day until before which other the answer for a day is certain to stay what it is.</summary>
    public (LocalDate From, LocalDate Until) StretchOf(Partner partner, Division[][] paths, LocalDate day)
    {
        var clamped = Clamp(day);
        var isWritten =
            partner.Place.Kind != PlaceKind.Area && paths is [var only] && only[0].Code == partner.Place.Code;
        var (from, until) = (clamped, clamped.PlusDays(1));
        if (isWritten)
        {
            from = paths[0].Max(division => division.InForceFrom);
            until = paths[0].Min(division => division.InForceUntil ?? LocalDate.MaxIsoValue);
        }

        var divisions = catalogue.Divisions;
        return (
            from <= divisions.FirstDay ? LocalDate.MinIsoValue : from,
            until > divisions.LastDay ? LocalDate.MaxIsoValue : until
        );
    }

    /// <summary>What divisions have become on another day; none where the data do not say.</summary>
    public Division[][] Later(Division[][] paths, LocalDate day)
    {
        day = Clamp(day);
        return
        [
            .. paths
                .SelectMany(path => catalogue.Divisions.InForceOn(path[0], day))
                .Distinct()
                .Select(division => PathOf(division, day)),
        ];
    }

    private Division[] PathOf(Division division, LocalDate day) =>
        [division, .. catalogue.Divisions.Ancestors(division, day)];

    private IEnumerable<Division> Nearest(Place place, LocalDate day)
    {
        if (place.Kind != PlaceKind.Area)
        {
            return On(place.Code!.Value, day);
        }

        if (catalogue.Areas.FirstOrDefault(one => one.Place == place) is not { } area)
        {
            return [];
        }

        return area.Members.Count > 0 ? area.Members.SelectMany(member => On(member, day)).Distinct()
            : area.BecameCode is { } became && day >= area.InForceUntil ? On(became, day)
            : area.Within is { } within ? On(within, day)
            : [];
    }

    private IEnumerable<Division> On(DivisionCode code, LocalDate day)
    {
        var divisions = catalogue.Divisions;
        return divisions.TryGet(code, day, out var division)
            ? [division]
            : divisions.RecordsOf(code).SelectMany(record => divisions.InForceOn(record, day)).Distinct();
    }

    private LocalDate Clamp(LocalDate day) =>
        LocalDate.Max(catalogue.Divisions.FirstDay, LocalDate.Min(catalogue.Divisions.LastDay, day));
}
