namespace PairingDomain.Storage;

/// <summary>Looks at the values of a block whose checksum fits.</summary>
/// <param name="section">Its section.</param>
/// <param name="from">The first byte of the block in the section.</param>
/// <param name="bytes">The bytes, without filling.</param>
/// <exception cref="StorageException">A value cannot be.</exception>
internal delegate void BlockCheck(StoredSection section, int from, ReadOnlySpan<byte> bytes);
