using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PairingDomain.Storage;

/// <summary>A column that is to be written.</summary>
/// <typeparam name="T">Its elements.</typeparam>
internal sealed class ColumnSource<T>(string name, int group, ReadOnlyMemory<T> column) : StoredSource(name, group)
    where T : unmanaged
{
    /// <inheritdoc/>
    public override int ElementSize => Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Bytes => MemoryMarshal.AsBytes(column.Span);
}
