namespace PairingDomain.Places;

/// <summary>What sort of area without a code it is. <c>default</c> is <see cref="NewDistrict"/>.</summary>
public enum FunctionalAreaKind
{
    /// <summary>
    /// A New District with an administrative committee, run like a district but without a code (功能区).
    /// </summary>
    NewDistrict,

    /// <summary>An experimental zone that covers existing divisions (试验区).</summary>
    ExperimentalZone,

    /// <summary>A region for planning or cooperation that covers existing divisions.</summary>
    PlanningRegion,
}
