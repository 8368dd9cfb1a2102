using NodaTime;
using PairingDomain.Embedded;

namespace PairingDomain.Places;

/// <summary>
/// Every kind of place: the divisions, the areas without a code and the townships and villages that are known by name.
/// Finds a place by name, says what it is called and what contains it on a day. Immutable and safe for any number of
/// threads.
/// </summary>
public sealed partial class PlaceCatalogue
{
    private readonly Dictionary<Place, FunctionalArea> areas = [];
    private readonly Dictionary<Place, LocalPlace> locals = [];
    private readonly Lazy<Dictionary<string, List<FunctionalArea>>> areasByKey;
    private readonly Lazy<Dictionary<string, List<LocalPlace>>> localsByKey;

    /// <summary>
    /// A catalogue of the divisions of <paramref name="divisions"/> and the areas, townships and villages given.
    /// </summary>
    /// <exception cref="ArgumentException">Two areas, or two townships or villages, have the same identity.</exception>
    public PlaceCatalogue(
        DivisionCatalogue divisions,
        IEnumerable<FunctionalArea> areas,
        IEnumerable<LocalPlace> locals
    )
    {
        ArgumentNullException.ThrowIfNull(divisions);
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(locals);
        Divisions = divisions;
        foreach (var area in areas)
        {
            this.areas.Add(area.Place, area);
        }

        foreach (var local in locals)
        {
            this.locals.Add(local.Place, local);
        }

        Areas = [.. this.areas.Values];
        Locals = [.. this.locals.Values];
        areasByKey = new(KeyAreas);
        localsByKey = new(KeyLocals);
    }

    /// <summary>The catalogue inside the package; read at first use.</summary>
    public static PlaceCatalogue Embedded => EmbeddedCatalogue.Value;

    /// <summary>The divisions.</summary>
    public DivisionCatalogue Divisions { get; }

    /// <summary>The areas without a code.</summary>
    public IReadOnlyList<FunctionalArea> Areas { get; }

    /// <summary>
    /// The townships and villages that are known by name. Others may be stored and resolved all the same.
    /// </summary>
    public IReadOnlyList<LocalPlace> Locals { get; }

    /// <summary>The area that a place is.</summary>
    /// <exception cref="KeyNotFoundException">The place is no area, or one that is not in this catalogue.</exception>
    public FunctionalArea Area(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return areas.TryGetValue(place, out var area)
            ? area
            : throw new KeyNotFoundException($"No functional area '{place}' is in this catalogue.");
    }

    /// <summary>
    /// True when the place is of this catalogue at some time: a code that was in use, an area that is listed, or a
    /// township or village of a code that was in use.
    /// </summary>
    public bool Knows(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Code is { } code ? Divisions.RecordsOf(code).Count > 0 : areas.ContainsKey(place);
    }

    /// <summary>What the place is called on a day: the English name, or the Chinese one where there is no English.</summary>
    /// <exception cref="PlaceNotFoundException">The code is not in force on that day.</exception>
    /// <exception cref="KeyNotFoundException">The area is not in this catalogue.</exception>
    public string NameOn(Place place, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Kind switch
        {
            PlaceKind.Division => Divisions.Get(place.Code!.Value, on).Name,
            PlaceKind.Area => Area(place).NameEn,
            _ => place.Name!,
        };
    }

    /// <summary>
    /// What the place is called on a day in Chinese; the English name where the Chinese is not known.
    /// </summary>
    /// <inheritdoc cref="NameOn" path="/exception"/>
    public string NameZhOn(Place place, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Kind switch
        {
            PlaceKind.Division => Divisions.Get(place.Code!.Value, on).NameZh,
            PlaceKind.Area => Area(place).NameZh ?? Area(place).NameEn,
            _ => locals.GetValueOrDefault(place)?.NameZh ?? place.Name!,
        };
    }

    // The names are looked through when the first name is asked for.
    private Dictionary<string, List<FunctionalArea>> KeyAreas()
    {
        var byKey = new Dictionary<string, List<FunctionalArea>>(StringComparer.Ordinal);
        foreach (var area in Areas)
        {
            AddKeys(byKey, area, [area.NameEn, area.NameZh, .. area.OtherNames]);
        }

        return byKey;
    }

    private Dictionary<string, List<LocalPlace>> KeyLocals()
    {
        var byKey = new Dictionary<string, List<LocalPlace>>(StringComparer.Ordinal);
        foreach (var local in Locals)
        {
            AddKeys(byKey, local, [local.NameEn, local.NameZh]);
        }

        return byKey;
    }

    private static void AddKeys<T>(Dictionary<string, List<T>> byKey, T named, string?[] names)
    {
        foreach (var name in names)
        {
            var key = NameKey.Of(name);
            if (!byKey.TryGetValue(key, out var known))
            {
                byKey[key] = known = [];
            }

            if (!known.Contains(named))
            {
                known.Add(named);
            }
        }
    }

    // A class of its own, so that a catalogue of other data does not load the embedded one.
    private static class EmbeddedCatalogue
    {
        public static readonly PlaceCatalogue Value = new(
            DivisionCatalogue.Embedded,
            UncodedPlaces.ReadAreas(EmbeddedTable.Read(UncodedPlaces.AreaTable)),
            UncodedPlaces.ReadLocals(EmbeddedTable.Read(UncodedPlaces.LocalTable))
        );
    }
}
