namespace PairingDomain.Places;

/// <summary>The level of an administrative area, highest first. <c>default</c> is <see cref="Province"/>.</summary>
/// <remarks>
/// The catalogue holds divisions down to the county level; townships and villages have no GB/T 2260 code.
/// </remarks>
public enum DivisionLevel
{
    /// <summary>
    /// Province, autonomous region, municipality under the central government, special administrative region (省级).
    /// </summary>
    Province,

    /// <summary>Prefecture-level city, prefecture, autonomous prefecture, league (地级).</summary>
    Prefecture,

    /// <summary>County, county-level city, district, banner and their autonomous kinds (县级).</summary>
    County,

    /// <summary>Town, township, sub-district (乡级).</summary>
    Township,

    /// <summary>Village or community (村级).</summary>
    Village,
}
