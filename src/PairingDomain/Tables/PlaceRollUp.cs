using PairingDomain.Ledgers;
using PairingDomain.Pairings;
using PairingDomain.Scopes;

namespace PairingDomain.Tables;

/// <summary>Rolls figures up through the divisions around their assisted side, as of the figures' time.</summary>
internal sealed class PlaceRollUp
{
    private readonly List<LedgerEntry> entries = [];
    private readonly Dictionary<int, PlaceRollUp> parts = [];

    public static RollUp Of(FigureQuery query, TotalUnit unit)
    {
        var (selected, leftOut) = query.Select();
        var top = new PlaceRollUp();
        foreach (var entry in selected)
        {
            top.Add(entry, PathOf(entry, query.Index.Atlas));
        }

        return RollUp.Top(
            TotalBuilder.Build(query.Index, top.entries, leftOut, unit, query.Rules),
            top.Below(query, unit)
        );
    }

    private void Add(LedgerEntry entry, ReadOnlySpan<int> path)
    {
        entries.Add(entry);
        if (path.Length == 0)
        {
            return;
        }

        if (!parts.TryGetValue(path[^1], out var part))
        {
            parts.Add(path[^1], part = new PlaceRollUp());
        }

        part.Add(entry, path[..^1]);
    }

    private RollUp[] Below(FigureQuery query, TotalUnit unit) =>
        [
            .. parts
                .Select(part => (Partner: query.Index.Atlas.PartnerOf(part.Key), Level: part.Value))
                .OrderBy(part => part.Partner.ToString(), StringComparer.Ordinal)
                .Select(part =>
                    RollUp.Of(
                        part.Partner,
                        TotalBuilder.Build(query.Index, part.Level.entries, [], unit, query.Rules),
                        part.Level.Below(query, unit)
                    )
                ),
        ];

    /// <summary>The divisions in which all of the assisted side lies, the nearest first.</summary>
    private static int[] PathOf(LedgerEntry entry, PlaceAtlas atlas)
    {
        var regions = entry.Key.Assisted.Regions;
        if (regions.Length == 0 || Array.Exists(regions, region => region.IsOrganisation))
        {
            return [];
        }

        return
        [
            .. regions[0]
                .Path.Where(number =>
                    atlas.PartnerOf(number).Kind == PartnerKind.Division
                    && Array.TrueForAll(regions, region => Array.IndexOf(region.Path, number) >= 0)
                ),
        ];
    }
}
