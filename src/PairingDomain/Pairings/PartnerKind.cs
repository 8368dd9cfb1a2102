namespace PairingDomain.Pairings;

/// <summary>What kind of partner helps or is helped: a place, or an organisation. <c>default</c> is <see cref="Division"/>.</summary>
public enum PartnerKind
{
    /// <summary>An administrative division with a GB/T 2260 code.</summary>
    Division,

    /// <summary>A functional area without a code, such as a New District.</summary>
    Area,

    /// <summary>A town, township or sub-district.</summary>
    Township,

    /// <summary>A village.</summary>
    Village,

    /// <summary>An enterprise.</summary>
    Enterprise,

    /// <summary>A party committee or party working committee.</summary>
    PartyCommittee,

    /// <summary>A school, college or university.</summary>
    School,

    /// <summary>A government department, office or other institution.</summary>
    Institution,

    /// <summary>A person who gives or teaches in their own name.</summary>
    Person,
}
