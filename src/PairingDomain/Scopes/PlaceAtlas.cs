using System.Collections.Concurrent;
using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Scopes;

/// <summary>
/// Turns the partners and places of figures into <see cref="Region"/>s as of a day. A division is the same region through
/// recoding, renaming and change of type; an area that became a division is the same region as that division. Keeps what
/// it has worked out; safe for any number of threads.
/// </summary>
internal sealed class PlaceAtlas(PlaceCatalogue catalogue)
{
    private readonly ConcurrentDictionary<(string Text, LocalDate Day), Region[]> regions = new();
    private readonly ConcurrentDictionary<Place, RegionStretch[]> stretches = new();
    private readonly ConcurrentDictionary<Division, int> lines = new();
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, Partner> partners = new();

    /// <summary>The regions of a partner: one, or several where its code has come to mean several places.</summary>
    public Region[] Of(Partner partner, LocalDate day) =>
        partner.IsOrganisation
            ? regions.GetOrAdd((partner.ToString(), day), _ => [Seated(partner, day)])
            : Of(partner.Place, day);

    /// <summary>The regions of a place.</summary>
    public Region[] Of(Place place, LocalDate day)
    {
        day = Clamp(day);
        if (stretches.TryGetValue(place, out var known))
        {
            foreach (var stretch in known)
            {
                if (stretch.Holds(day))
                {
                    return stretch.Regions;
                }
            }
        }

        return place.Kind == PlaceKind.Division && catalogue.Divisions.TryGet(place.Code!.Value, day, out var division)
            ? Unchanged(place, division, day)
            : regions.GetOrAdd((place.ToString(), day), _ => Work(place, day));
    }

    /// <summary>The region of a division, kept for all days on which it and what is around it do not change.</summary>
    private Region[] Unchanged(Place place, Division division, LocalDate day)
    {
        var (from, until) = (division.InForceFrom, division.InForceUntil ?? LocalDate.MaxIsoValue);
        var path = new List<int> { Line(division) };
        foreach (var around in catalogue.Divisions.Ancestors(division, day))
        {
            path.Add(Line(around));
            from = LocalDate.Max(from, around.InForceFrom);
            until = LocalDate.Min(until, around.InForceUntil ?? LocalDate.MaxIsoValue);
        }

        var stretch = new RegionStretch(from, until, [Plain([.. path])]);
        stretches.AddOrUpdate(place, _ => [stretch], (_, others) => [.. others, stretch]);
        return stretch.Regions;
    }

    // The catalogue knows the years of its data; what lies before or after them is taken as it was then.
    private LocalDate Clamp(LocalDate day)
    {
        var divisions = catalogue.Divisions;
        return LocalDate.Max(divisions.FirstDay, LocalDate.Min(divisions.LastDay, day));
    }

    /// <summary>The partner of a region's number: a division under its latest code.</summary>
    public Partner PartnerOf(int number) => partners[number];

    /// <summary>The partner under its latest code, where its code came to mean one place only; else itself.</summary>
    public Partner Latest(Partner partner)
    {
        if (partner.IsOrganisation || partner.Place is not { Kind: PlaceKind.Division, Code: { } code })
        {
            return partner;
        }

        var numbersOfCode = catalogue.Divisions.RecordsOf(code).Select(Line).Distinct().ToArray();
        return numbersOfCode.Length == 1 ? PartnerOf(numbersOfCode[0]) : partner;
    }

    private Region Seated(Partner organisation, LocalDate day) =>
        new(
            [Number(organisation.ToString(), organisation), .. Of(organisation.Place, day)[0].Path],
            IsOrganisation: true,
            IsVague: false
        );

    private Region[] Work(Place place, LocalDate day) =>
        place.Kind switch
        {
            PlaceKind.Division => Divisions(place.Code!.Value, day),
            PlaceKind.Area => Area(place, day),
            _ => Local(place, day),
        };

    private Region[] Divisions(DivisionCode code, LocalDate day)
    {
        var divisions = On(code, day);
        return divisions.Count == 0
            ? [new Region([Number(Place.Of(code))], IsOrganisation: false, IsVague: true)]
            : [.. divisions.Select(division => Plain(Path(division, day)))];
    }

    private Region[] Area(Place place, LocalDate day)
    {
        if (catalogue.Areas.FirstOrDefault(one => one.Place == place) is not { } area)
        {
            return [new Region([Number(place)], IsOrganisation: false, IsVague: true)];
        }

        if (area.Members.Count > 0)
        {
            return [.. area.Members.SelectMany(member => Divisions(member, day)).DistinctBy(region => region.Id)];
        }

        if (area.BecameCode is { } became && day >= area.InForceUntil)
        {
            return Divisions(became, day);
        }

        // Until then the area lies where it lies, under the number of what it was to become. Of the districts around it one
        // may have counted it as its own.
        var later = area.BecameCode is { } code ? catalogue.Divisions.RecordsOf(code) : [];
        var number = later.Count > 0 ? Line(later[0]) : Number(place);
        return area.Within is { } within && Divisions(within, day) is [var around]
            ? [new Region([number, .. around.Path], IsOrganisation: false, IsVague: true)]
            : [new Region([number], IsOrganisation: false, IsVague: true)];
    }

    private Region[] Local(Place place, LocalDate day)
    {
        var around = Divisions(place.Code!.Value, day);
        if (around.Length != 1)
        {
            return [new Region([Number(place)], IsOrganisation: false, IsVague: true)];
        }

        var county = around[0].Path;
        var name = place.Kind == PlaceKind.Township ? place.Name! : place.TownshipName;
        var within = PartnerOf(county[0]).Place.Code ?? place.Code.Value;
        int[] path = name is null
            ? county
            : [Number($"{county[0]}/{name}", Partner.Of(Place.Township(within, name))), .. county];
        return place.Kind == PlaceKind.Township
            ? [Plain(path)]
            :
            [
                new Region(
                    [Number($"{path[0]}//{place.Name}", Partner.Of(Place.Village(within, name, place.Name!))), .. path],
                    IsOrganisation: false,
                    IsVague: name is null
                ),
            ];
    }

    private static Region Plain(int[] path) => new(path, IsOrganisation: false, IsVague: false);

    private int[] Path(Division division, LocalDate day) =>
        [Line(division), .. catalogue.Divisions.Ancestors(division, day).Select(Line)];

    private IReadOnlyList<Division> On(DivisionCode code, LocalDate day)
    {
        var divisions = catalogue.Divisions;
        return divisions.TryGet(code, day, out var division)
            ? [division]
            : [.. divisions.RecordsOf(code).SelectMany(record => divisions.InForceOn(record, day)).Distinct()];
    }

    private int Line(Division division) =>
        lines.GetOrAdd(
            division,
            one =>
            {
                var line = catalogue.Divisions.LineOf(one);
                return Number(
                    FormattableString.Invariant($"{line[0].Code}@{line[0].FirstYear}"),
                    Partner.Of(line[^1].Code)
                );
            }
        );

    private int Number(Place place) => Number(place.ToString(), Partner.Of(place));

    private int Number(string name, Partner partner)
    {
        if (numbers.TryGetValue(name, out var number))
        {
            return number;
        }

        lock (numbers)
        {
            if (!numbers.TryGetValue(name, out number))
            {
                // The partner first: who sees the number finds it.
                number = numbers.Count;
                partners[number] = partner;
                numbers[name] = number;
            }

            return number;
        }
    }
}
