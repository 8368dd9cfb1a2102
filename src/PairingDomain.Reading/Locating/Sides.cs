using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Reading.Locating;

/// <summary>Which provinces help and which are helped, counted from the pairings of the catalogue.</summary>
internal sealed class Sides
{
    private readonly Dictionary<string, int> balance = new(StringComparer.Ordinal);

    public Sides(IEnumerable<Pairing> pairings)
    {
        foreach (var pairing in pairings)
        {
            Count(pairing.Assisting.Place, 1);
            Count(pairing.Assisted.Place, -1);
        }
    }

    public static Sides Embedded => Loaded.Value;

    public Side Of(Place place) =>
        ProvinceOf(place) is { } province && balance.TryGetValue(province, out var sum) && sum != 0
            ? sum > 0
                ? Side.Assisting
                : Side.Assisted
            : Side.None;

    /// <summary>The first two digits of a place's code; null where it has none.</summary>
    public static string? ProvinceOf(Place place) => place.Code?.ToString()[..2];

    private void Count(Place place, int step)
    {
        if (ProvinceOf(place) is { } province)
        {
            balance[province] = balance.GetValueOrDefault(province) + step;
        }
    }

    private static class Loaded
    {
        public static readonly Sides Value = new(PairingNetwork.Embedded.All);
    }
}
