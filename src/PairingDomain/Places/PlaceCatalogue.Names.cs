using NodaTime;
using PairingDomain.Numerics;

namespace PairingDomain.Places;

// Finding any kind of place by name on a day.
public sealed partial class PlaceCatalogue
{
    /// <summary>
    /// The place that has this name on this day: an area, township or village by one of its names, else a division as
    /// <see cref="DivisionCatalogue.Match"/> finds it. Accepts listed misspellings, which the note then names.
    /// </summary>
    /// <param name="name">The name, in English or Chinese.</param>
    /// <param name="on">The day.</param>
    /// <param name="within">A division in force on that day in which it lies; null for anywhere.</param>
    /// <exception cref="AmbiguousPlaceException">Several places have the name.</exception>
    /// <exception cref="PlaceNotFoundException">No place has the name on that day.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> has no letter or is too long, or
    /// <paramref name="within"/> is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the data on divisions begin.</exception>
    public PlaceMatch Match(string name, LocalDate on, Division? within = null)
    {
        var key = DivisionCatalogue.Key(name);
        var areasNamed = areasByKey.Value.GetValueOrDefault(key, []);
        var found = areasNamed
            .Where(area => area.IsInForce(on))
            .Select(Matched)
            .Concat(localsByKey.Value.GetValueOrDefault(key, []).Select(Matched))
            .Where(match => within is null || IsWithin(match.Place, within, on))
            .ToList();
        var divisions = Divisions.FindAll(name, on, within);
        if (found.Count > 0)
        {
            found.AddRange(divisions.Where(match => match.How == MatchKind.FullName).Select(Matched));
            return found is [var only] ? only : throw Ambiguous(name, on, found);
        }

        if (divisions.Count == 0 && areasNamed.Count > 0)
        {
            throw NotInForce(name, on, areasNamed);
        }

        return divisions.Count == 0 && NamePath.TrySplit(name, out var inner, out var outer)
            ? MatchInside(inner, on, Divisions.Match(outer, on, within))
            : Matched(Divisions.Match(name, on, within));
    }

    private PlaceMatch MatchInside(string inner, LocalDate on, DivisionMatch around)
    {
        var found = Match(inner, on, around.Division);
        return around.How == MatchKind.Misspelling ? found with { How = around.How, Note = around.Note } : found;
    }

    private static PlaceMatch Matched(DivisionMatch match) =>
        new(match.Division, match.How, match.Note) { Division = match.Division };

    private static AmbiguousPlaceException Ambiguous(string name, LocalDate on, List<PlaceMatch> found) =>
        new(
            name,
            on,
            [.. found.Select(match => match.Place)],
            $"'{NumberFailures.Shorten(name)}' on {PlaceMessages.Day(on)} may be {PlaceMessages.List(found, match => match.Place.ToString())}."
        );

    private PlaceNotFoundException NotInForce(string name, LocalDate on, List<FunctionalArea> named) =>
        new(
            name,
            on,
            [.. named.Where(area => area.BecameCode is not null).SelectMany(area => On(area.BecameCode!.Value, on))],
            $"No place is called '{NumberFailures.Shorten(name)}' on {PlaceMessages.Day(on)}: {PlaceMessages.List(named, PlaceMessages.Fate)}."
        );

    private static PlaceMatch Matched(FunctionalArea area) =>
        new(area.Place, MatchKind.FullName, area.Note) { Area = area };

    private static PlaceMatch Matched(LocalPlace local) =>
        new(local.Place, MatchKind.FullName, local.Note) { Local = local };
}
