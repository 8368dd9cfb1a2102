using NodaTime;

namespace PairingDomain.Places;

// What lies within what on a day.
public sealed partial class PlaceCatalogue
{
    /// <summary>
    /// The place itself and the places around it on a day, the nearest first: village, township, county, prefecture,
    /// province. An area has the division in which it lies; the areas that cover a division are not listed,
    /// <see cref="IsWithin"/> knows them. A township, village or area named by a code that is not in force on that day
    /// lies in what has become of that division, as far as that is one division.
    /// </summary>
    /// <exception cref="PlaceNotFoundException">The code of a division is not in force on that day.</exception>
    /// <exception cref="KeyNotFoundException">The area is not in this catalogue.</exception>
    /// <exception cref="ArgumentException">The area is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the data on divisions begin.</exception>
    public IReadOnlyList<Place> PathOf(Place place, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(place);
        var path = new List<Place> { place };
        if (place is { Kind: PlaceKind.Village, TownshipName: { } township })
        {
            path.Add(Place.Township(place.Code!.Value, township));
        }

        if (Nearest(place, on) is { } nearest)
        {
            if (place.Kind != PlaceKind.Division)
            {
                path.Add(nearest);
            }

            path.AddRange(Divisions.Ancestors(nearest, on).Select(Place.FromDivision));
        }

        return path;
    }

    /// <summary>
    /// True when <paramref name="inner"/> is <paramref name="outer"/> or lies in it on that day. In an area lies what
    /// lies in a division that it covers; an area lies in a place when the division around it does, or when all
    /// divisions that it covers do.
    /// </summary>
    /// <exception cref="PlaceNotFoundException">The code of a division is not in force on that day.</exception>
    /// <exception cref="KeyNotFoundException">An area is not in this catalogue.</exception>
    /// <exception cref="ArgumentException">An area is not in force on that day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the data on divisions begin.</exception>
    public bool IsWithin(Place inner, Place outer, LocalDate on)
    {
        var path = PathOf(inner, on);
        _ = Nearest(outer, on);
        if (path.Contains(outer))
        {
            return true;
        }

        if (
            outer.Kind == PlaceKind.Area
            && MembersOn(outer, on).Any(member => path.Contains(Place.FromDivision(member)))
        )
        {
            return true;
        }

        return inner.Kind == PlaceKind.Area
            && MembersOn(inner, on) is { Count: > 0 } members
            && members.All(member => IsWithin(member, outer, on));
    }

    private List<Division> MembersOn(Place place, LocalDate on) =>
        [.. Area(place).Members.SelectMany(code => On(code, on)).Distinct()];

    // The division itself, or the nearest one around the place.
    private Division? Nearest(Place place, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(place);
        switch (place.Kind)
        {
            case PlaceKind.Division:
                return Divisions.Get(place.Code!.Value, on);
            case PlaceKind.Area:
                var area = Area(place);
                if (!area.IsInForce(on))
                {
                    throw new ArgumentException(
                        $"{PlaceMessages.Fate(area)}; not in force on {PlaceMessages.Day(on)}.",
                        nameof(place)
                    );
                }

                return area.Within is { } within ? Around(place, within, on) : null;
            default:
                return Around(place, place.Code!.Value, on);
        }
    }

    private Division Around(Place place, DivisionCode code, LocalDate on)
    {
        var around = On(code, on);
        return around.Count == 1
            ? around[0]
            : throw new PlaceNotFoundException(
                code.ToString(),
                on,
                around,
                $"On {PlaceMessages.Day(on)} the division {code} of {place} is {around.Count} divisions: {PlaceMessages.List(around, one => one.ToString())}."
            );
    }

    // What a code of any time is on a day.
    private IReadOnlyList<Division> On(DivisionCode code, LocalDate on) =>
        Divisions.TryGet(code, on, out var division)
            ? [division]
            : [.. Divisions.RecordsOf(code).SelectMany(record => Divisions.InForceOn(record, on)).Distinct()];
}
