namespace PairingDomain.Storage;

/// <summary>Sections in arrays, by the position of their first byte in the file.</summary>
internal sealed class LoadedBytes : StoredBytes
{
    private readonly Dictionary<StoredSection, byte[]> arrays = [];

    /// <summary>Puts the bytes of a section in.</summary>
    public void Add(StoredSection section, byte[] bytes) => arrays.Add(section, bytes);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> BytesOf(StoredSection section) => arrays[section];

    /// <inheritdoc/>
    public override void Hold() { }

    /// <inheritdoc/>
    public override void Release() { }

    /// <inheritdoc/>
    public override void Dispose() { }
}
