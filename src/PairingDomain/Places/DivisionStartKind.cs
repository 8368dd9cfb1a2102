namespace PairingDomain.Places;

/// <summary>Why a record of a division begins where it begins. <c>default</c> is <see cref="Change"/>.</summary>
public enum DivisionStartKind
{
    /// <summary>An act or a predecessor is known: the division, its name or its parent really began then.</summary>
    Change,

    /// <summary>The data begin there (1981, and 1983 for most city districts). Not a founding year.</summary>
    CoverageStart,

    /// <summary>First listed then: Hong Kong and Macao.</summary>
    FirstListed,
}
