using NodaTime;

namespace PairingDomain.Scopes;

/// <summary>The regions of a place through a stretch of time without change.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The day after the last.</param>
/// <param name="Regions">The regions.</param>
internal sealed record RegionStretch(LocalDate From, LocalDate Until, Region[] Regions)
{
    public bool Holds(LocalDate day) => From <= day && day < Until;
}
