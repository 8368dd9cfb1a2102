namespace PairingDomain.Storage;

/// <summary>
/// Where the bytes of a stored file's sections are: in arrays or in a mapped file. A mapping is let go by
/// <see cref="Dispose"/> or, if nobody calls it, when nothing refers to it any more; while a <see cref="StoredHold"/> is
/// out, neither happens.
/// </summary>
internal abstract class StoredBytes : IDisposable
{
    /// <summary>The bytes of a section with its filling. Taken and used only while a hold is out.</summary>
    /// <exception cref="ObjectDisposedException">The mapping was let go.</exception>
    public abstract ReadOnlySpan<byte> BytesOf(StoredSection section);

    /// <summary>Keeps the bytes where they are until <see cref="Release"/>.</summary>
    /// <exception cref="ObjectDisposedException">The mapping was let go.</exception>
    public abstract void Hold();

    /// <summary>Ends one <see cref="Hold"/>.</summary>
    public abstract void Release();

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>A section as a column.</summary>
    public ReadOnlyMemory<T> Column<T>(StoredSection section)
        where T : unmanaged => new StoredColumn<T>(this, section).All;
}
