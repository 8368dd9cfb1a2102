namespace PairingDomain.Places;

/// <summary>What a <see cref="Place"/> is. <c>default</c> is <see cref="Division"/>.</summary>
public enum PlaceKind
{
    /// <summary>A division with a code.</summary>
    Division,

    /// <summary>
    /// An area without a code that is not a level of administration: a New District, an experimental zone, a planning
    /// region.
    /// </summary>
    Area,

    /// <summary>A town, township or sub-district.</summary>
    Township,

    /// <summary>A village.</summary>
    Village,
}
