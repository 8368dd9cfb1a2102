namespace PairingDomain.Places;

/// <summary>
/// The shorter words for a type that people put after a stem: "Weining County" for an autonomous county, 黔南州 for an
/// autonomous prefecture.
/// </summary>
internal static class ShortForms
{
    // Endings as name keys, longer before shorter where one ends in the other.
    private static readonly (string Ending, DivisionType[] Types)[] Rules =
    [
        ("autonomousprefecture", [DivisionType.AutonomousPrefecture]),
        (
            "prefecture",
            [DivisionType.Prefecture, DivisionType.AutonomousPrefecture, DivisionType.AdministrativePrefecture]
        ),
        ("autonomouscounty", [DivisionType.AutonomousCounty]),
        ("county", [DivisionType.County, DivisionType.AutonomousCounty]),
        ("city", [DivisionType.PrefectureLevelCity, DivisionType.CountyLevelCity, DivisionType.Municipality]),
        ("municipality", [DivisionType.PrefectureLevelCity, DivisionType.CountyLevelCity, DivisionType.Municipality]),
        ("province", [DivisionType.Province]),
        ("autonomousregion", [DivisionType.AutonomousRegion]),
        ("region", [DivisionType.AutonomousRegion]),
        ("sar", [DivisionType.SpecialAdministrativeRegion]),
        ("league", [DivisionType.League]),
        ("autonomousbanner", [DivisionType.AutonomousBanner]),
        ("banner", [DivisionType.Banner, DivisionType.AutonomousBanner]),
        ("district", Districts),
        ("自治州", [DivisionType.AutonomousPrefecture]),
        ("州", [DivisionType.AutonomousPrefecture]),
        ("地区", [DivisionType.Prefecture]),
        ("自治县", [DivisionType.AutonomousCounty]),
        ("县", [DivisionType.County, DivisionType.AutonomousCounty]),
        ("市", [DivisionType.PrefectureLevelCity, DivisionType.CountyLevelCity, DivisionType.Municipality]),
        ("省", [DivisionType.Province]),
        ("自治区", [DivisionType.AutonomousRegion]),
        ("盟", [DivisionType.League]),
        ("自治旗", [DivisionType.AutonomousBanner]),
        ("旗", [DivisionType.Banner, DivisionType.AutonomousBanner]),
        ("区", Districts),
    ];

    private static DivisionType[] Districts =>
        [
            DivisionType.District,
            DivisionType.ForestryDistrict,
            DivisionType.SpecialDistrict,
            DivisionType.MiningDistrict,
            DivisionType.IndustrialAndMiningDistrict,
        ];

    /// <summary>
    /// Splits a name key into a stem and the types its ending allows; false when it has no such ending or no stem.
    /// </summary>
    public static bool TrySplit(string key, out string stem, out IReadOnlyList<DivisionType> types)
    {
        foreach (var (ending, allowed) in Rules)
        {
            if (key.Length > ending.Length && key.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = key[..^ending.Length];
                types = allowed;
                return true;
            }
        }

        stem = "";
        types = [];
        return false;
    }
}
