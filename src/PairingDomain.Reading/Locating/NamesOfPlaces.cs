using NodaTime;
using PairingDomain.Places;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Locating;

/// <summary>What names mean on a day; every name is looked up in the catalogue once.</summary>
internal sealed class NamesOfPlaces
{
    private readonly LocalDate on;
    private readonly Dictionary<string, NamedPlaces> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedPlaces>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NamesOfPlaces(LocalDate on)
    {
        this.on = on;
        lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public NamedPlaces Of(ReadOnlySpan<char> name)
    {
        if (!lookup.TryGetValue(name, out var found))
        {
            var words = name.ToString();
            known.Add(words, found = new NamedPlaces(Look(words)));
        }

        return found;
    }

    private IReadOnlyList<PlaceMatch> Look(string name)
    {
        var places = PlaceCatalogue.Embedded;
        var divisions = places.Divisions.FindAll(name, on);
        if (divisions.Count > 0)
        {
            var best = divisions[0].How;
            return
            [
                .. divisions
                    .Where(match => match.How == best)
                    .Select(match => new PlaceMatch(match.Division, match.How, match.Note)
                    {
                        Division = match.Division,
                    }),
            ];
        }

        try
        {
            return name.Contains(' ', StringComparison.Ordinal) || Characters.IsHan(name[0])
                ? [places.Match(name, on)]
                : [];
        }
        catch (PlaceNotFoundException)
        {
            return [];
        }
        catch (AmbiguousPlaceException)
        {
            return [];
        }
    }
}
