using NodaTime;
using PairingDomain.Flows;
using PairingDomain.Places;

namespace PairingDomain.Registers;

/// <summary>
/// The times between two changes of a catalogue of places: within one of them a name means the same place on every day.
/// Immutable.
/// </summary>
internal sealed class PlaceEras
{
    // The days on which a place comes into force or has ceased to be, in order.
    private readonly int[] changes;

    public PlaceEras(PlaceCatalogue catalogue)
    {
        var divisions = catalogue.Divisions;
        changes =
        [
            .. divisions
                .All.SelectMany(division => Ends(division.InForceFrom, division.InForceUntil))
                .Concat(catalogue.Areas.SelectMany(area => Ends(area.InForceFrom, area.InForceUntil)))
                .Append(divisions.FirstDay)
                .Append(divisions.LastDay.PlusDays(1))
                .Distinct()
                .Select(FlowDay.NumberOf)
                .Order(),
        ];
    }

    /// <summary>The number of the time that has a day.</summary>
    public int Of(int day)
    {
        var at = Array.BinarySearch(changes, day);
        return at >= 0 ? at + 1 : ~at;
    }

    private static IEnumerable<LocalDate> Ends(LocalDate? from, LocalDate? until)
    {
        if (from is { } first)
        {
            yield return first;
        }

        if (until is { } end)
        {
            yield return end;
        }
    }
}
