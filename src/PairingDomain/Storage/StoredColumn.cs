using System.Buffers;
using System.Runtime.InteropServices;

namespace PairingDomain.Storage;

/// <summary>A section of a stored file as memory of its elements, in place.</summary>
/// <typeparam name="T">The elements; a type of which every pattern of bits is a value that does no harm.</typeparam>
internal sealed class StoredColumn<T>(StoredBytes bytes, StoredSection section) : MemoryManager<T>
    where T : unmanaged
{
    /// <summary>All elements.</summary>
    public ReadOnlyMemory<T> All => CreateMemory(section.Count);

    /// <inheritdoc/>
    public override Span<T> GetSpan()
    {
        // A column is given away as ReadOnlyMemory only.
        var span = MemoryMarshal.Cast<byte, T>(bytes.BytesOf(section)[..section.Length]);
        return MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(span), span.Length);
    }

    /// <exception cref="NotSupportedException">Always: columns are read through spans.</exception>
    public override MemoryHandle Pin(int elementIndex = 0) =>
        throw new NotSupportedException("A column of a stored file is not pinned; take its span.");

    /// <inheritdoc/>
    public override void Unpin() { }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) { }
}
