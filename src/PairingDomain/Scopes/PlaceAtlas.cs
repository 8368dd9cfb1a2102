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
    private readonly ConcurrentDictionary<Division, int> lines = new();
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The regions of a partner: one, or several where its code has come to mean several places.</summary>
    public Region[] Of(Partner partner, LocalDate day) =>
        partner.IsOrganisation
            ? regions.GetOrAdd((partner.ToString(), day), key => [Seated(key.Text, partner.Place, day)])
            : Of(partner.Place, day);

    /// <summary>The regions of a place.</summary>
    public Region[] Of(Place place, LocalDate day) =>
        regions.GetOrAdd((place.ToString(), day), _ => Work(place, Clamp(day)));

    // The catalogue knows the years of its data; what lies before or after them is taken as it was then.
    private LocalDate Clamp(LocalDate day)
    {
        var divisions = catalogue.Divisions;
        return LocalDate.Max(divisions.FirstDay, LocalDate.Min(divisions.LastDay, day));
    }

    private Region Seated(string name, Place seat, LocalDate day) =>
        new([Number(name), .. Of(seat, day)[0].Path], IsOrganisation: true, IsVague: false);

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
            ? [new Region([Number(code.ToString())], IsOrganisation: false, IsVague: true)]
            : [.. divisions.Select(division => Plain(Path(division, day)))];
    }

    private Region[] Area(Place place, LocalDate day)
    {
        if (catalogue.Areas.FirstOrDefault(one => one.Place == place) is not { } area)
        {
            return [new Region([Number(place.ToString())], IsOrganisation: false, IsVague: true)];
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
        var number = later.Count > 0 ? Line(later[0]) : Number(place.ToString());
        return area.Within is { } within && Divisions(within, day) is [var around]
            ? [new Region([number, .. around.Path], IsOrganisation: false, IsVague: true)]
            : [new Region([number], IsOrganisation: false, IsVague: true)];
    }

    private Region[] Local(Place place, LocalDate day)
    {
        var around = Divisions(place.Code!.Value, day);
        if (around.Length != 1)
        {
            return [new Region([Number(place.ToString())], IsOrganisation: false, IsVague: true)];
        }

        var county = around[0].Path;
        var name = place.Kind == PlaceKind.Township ? place.Name! : place.TownshipName;
        int[] path = name is null ? county : [Number($"{county[0]}/{name}"), .. county];
        return place.Kind == PlaceKind.Township
            ? [Plain(path)]
            : [new Region([Number($"{path[0]}//{place.Name}"), .. path], IsOrganisation: false, IsVague: name is null)];
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
                var first = catalogue.Divisions.LineOf(one)[0];
                return Number(FormattableString.Invariant($"{first.Code}@{first.FirstYear}"));
            }
        );

    private int Number(string name)
    {
        if (numbers.TryGetValue(name, out var number))
        {
            return number;
        }

        lock (numbers)
        {
            return numbers.GetOrAdd(name, numbers.Count);
        }
    }
}
