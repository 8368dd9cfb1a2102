namespace PairingDomain.Places;

/// <summary>What a key in the name index is to its record; compiled into the data packer too.</summary>
internal enum NameKind
{
    FullName,
    Alias,
    Misspelling,
    Stem,
}
