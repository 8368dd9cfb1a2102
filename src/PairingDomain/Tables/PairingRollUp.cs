using PairingDomain.Ledgers;
using PairingDomain.Pairings;

namespace PairingDomain.Tables;

/// <summary>Rolls figures up through pairings that lie under larger ones.</summary>
internal static class PairingRollUp
{
    public static RollUp Of(FigureQuery query, PairingView pairings, TotalUnit unit)
    {
        var told = pairings.Where(pairing => query.Between(pairing).Any()).ToArray();
        var partsOf = told.SelectMany(pairing =>
                NearestTold(pairings, pairing, told).DefaultIfEmpty().Select(parent => (Parent: parent, Part: pairing))
            )
            .ToLookup(nested => nested.Parent?.Id, nested => nested.Part);
        return RollUp.Top(query.TrySum(unit), Below(null));

        RollUp[] Below(string? parent) =>
            [
                .. partsOf[parent]
                    .OrderBy(pairing => pairing.Id, StringComparer.Ordinal)
                    .Select(pairing => RollUp.Of(pairing, query.Between(pairing).TrySum(unit), Below(pairing.Id))),
            ];
    }

    // A parent of which nothing is told cannot be: what lies under it lies in it.
    private static IEnumerable<Pairing> NearestTold(PairingView pairings, Pairing pairing, Pairing[] told) =>
        pairings.ParentsOf(pairing).Where(told.Contains);
}
