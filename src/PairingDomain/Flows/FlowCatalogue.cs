using System.Globalization;
using System.Runtime.InteropServices;
using PairingDomain.Places;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>
/// Which catalogue of places a table was built with, as text in its file. The dictionaries of a segment rest on it: a partner
/// is one entry for all days on which it lay in the same divisions.
/// </summary>
internal static class FlowCatalogue
{
    public static string NameOf(PlaceCatalogue places)
    {
        List<int> facts = [];
        foreach (var area in places.Areas)
        {
            facts.AddRange(area.Id.Select(letter => (int)letter));
            facts.Add(Day(area.InForceFrom));
            facts.Add(Day(area.InForceUntil));
            facts.Add(area.Within?.Number ?? 0);
            facts.Add(area.BecameCode?.Number ?? 0);
            facts.AddRange(area.Members.Select(member => member.Number));
        }

        var areas = Crc32C.Of(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(facts)));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{places.Divisions.DataVersion} ({places.Divisions.Checksum:x16} {areas:x8})"
        );
    }

    private static int Day(NodaTime.LocalDate? day) => day is { } one ? FlowDay.NumberOf(one) : int.MinValue;
}
