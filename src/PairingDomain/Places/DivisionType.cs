namespace PairingDomain.Places;

/// <summary>
/// What kind of division a name says it is, read from its Chinese ending. <c>default</c> is <see cref="Other"/>.
/// </summary>
public enum DivisionType
{
    /// <summary>None of the others: island groups and the like.</summary>
    Other,

    /// <summary>Province (省).</summary>
    Province,

    /// <summary>Autonomous region (自治区).</summary>
    AutonomousRegion,

    /// <summary>Municipality directly under the central government (直辖市).</summary>
    Municipality,

    /// <summary>Special administrative region (特别行政区).</summary>
    SpecialAdministrativeRegion,

    /// <summary>Prefecture-level city (地级市); sub-provincial cities have the same kind of code.</summary>
    PrefectureLevelCity,

    /// <summary>Prefecture (地区), an office of the province rather than a level of government.</summary>
    Prefecture,

    /// <summary>Administrative prefecture (行政区): Hainan until 1988.</summary>
    AdministrativePrefecture,

    /// <summary>Autonomous prefecture (自治州).</summary>
    AutonomousPrefecture,

    /// <summary>League (盟), the prefecture of Inner Mongolia.</summary>
    League,

    /// <summary>County (县).</summary>
    County,

    /// <summary>Autonomous county (自治县).</summary>
    AutonomousCounty,

    /// <summary>County-level city (县级市).</summary>
    CountyLevelCity,

    /// <summary>District of a city (区).</summary>
    District,

    /// <summary>Banner (旗), the county of Inner Mongolia.</summary>
    Banner,

    /// <summary>Autonomous banner (自治旗).</summary>
    AutonomousBanner,

    /// <summary>Forestry district (林区).</summary>
    ForestryDistrict,

    /// <summary>Special district (特区).</summary>
    SpecialDistrict,

    /// <summary>Mining district (矿区).</summary>
    MiningDistrict,

    /// <summary>Industrial and mining district (工矿区).</summary>
    IndustrialAndMiningDistrict,
}
