using System.Collections.Concurrent;
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
    private readonly ConcurrentDictionary<DivisionCode, LocalDate[]> boundaries = new();

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
        var (from, until) = (LocalDate.MinIsoValue, LocalDate.MaxIsoValue);
        foreach (var division in paths.SelectMany(path => path))
        {
            from = LocalDate.Max(from, division.InForceFrom);
            until = LocalDate.Min(until, division.InForceUntil ?? LocalDate.MaxIsoValue);
        }

        // A division that has the code itself is one record, which says what it lies in: nothing else changes the answer.
        if (paths is not [[var own, ..]] || own.Code != partner.Place.Code)
        {
            foreach (var boundary in BoundariesOf(partner.Place))
            {
                from = boundary <= clamped ? LocalDate.Max(from, boundary) : from;
                until = boundary > clamped ? LocalDate.Min(until, boundary) : until;
            }
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

    // The days on which what a place is may change: those on which a division with one of its codes, or one that such a
    // division came from or passed to as a whole or in part, begins or ends.
    private IEnumerable<LocalDate> BoundariesOf(Place place)
    {
        var area = place.Kind == PlaceKind.Area ? catalogue.Areas.FirstOrDefault(one => one.Place == place) : null;
        DivisionCode?[] codes = area is null
            ? [place.Code]
            : [.. area.Members.Select(member => (DivisionCode?)member), area.BecameCode, area.Within];
        var known = codes.OfType<DivisionCode>().SelectMany(code => boundaries.GetOrAdd(code, MakeBoundaries));
        return area?.InForceUntil is { } end ? known.Append(end) : known;
    }

    private LocalDate[] MakeBoundaries(DivisionCode code)
    {
        var divisions = catalogue.Divisions;
        var records = divisions.RecordsOf(code);
        var line = Closure(
                records,
                one =>
                    divisions.ChangesOutOf(one).Where(change => change.Year == one.EndYear).Select(change => change.New)
            )
            .Union(
                Closure(
                    records,
                    one =>
                        divisions
                            .ChangesInto(one)
                            .Where(change => change.Year == one.FirstYear)
                            .Select(change => change.Old)
                )
            );
        return
        [
            .. line.SelectMany(one => new LocalDate?[] { one.InForceFrom, one.InForceUntil })
                .OfType<LocalDate>()
                .Distinct(),
        ];
    }

    private static HashSet<Division> Closure(IEnumerable<Division> first, Func<Division, IEnumerable<Division>> next)
    {
        var closure = first.ToHashSet();
        var open = new Stack<Division>(closure);
        while (open.TryPop(out var division))
        {
            foreach (var other in next(division).Where(closure.Add))
            {
                open.Push(other);
            }
        }

        return closure;
    }

    private LocalDate Clamp(LocalDate day) =>
        LocalDate.Max(catalogue.Divisions.FirstDay, LocalDate.Min(catalogue.Divisions.LastDay, day));
}
