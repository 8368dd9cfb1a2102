namespace PairingDomain.Scopes;

/// <summary>How to take it that a figure says nothing about a dimension of its scope.</summary>
public enum Silence
{
    /// <summary>It is not known what the figure covers there. The default: a total built on it is never wrong.</summary>
    IsUnknown,

    /// <summary>The figure covers all of the dimension: "aid funds in 2010" without a sector are those of all sectors.</summary>
    MeansAll,
}
