using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PairingDomain.Storage;

/// <summary>Sections in a file that is mapped into memory.</summary>
/// <remarks>
/// The mapping is counted by its <see cref="SafeHandle"/>: disposing while a hold is out takes effect when the last hold
/// ends, and a mapping that nobody disposed goes with its finalizer. So no span that was taken under a hold ever points to
/// memory that is gone.
/// </remarks>
internal sealed class MappedBytes : StoredBytes
{
    private readonly MemoryMappedViewAccessor view;
    private readonly SafeMemoryMappedViewHandle handle;
    private readonly long length;

    /// <summary>Maps a file that is not empty.</summary>
    public MappedBytes(FileStream file)
    {
        length = file.Length;
        using var mapping = MemoryMappedFile.CreateFromFile(
            file,
            null,
            0,
            MemoryMappedFileAccess.Read,
            HandleInheritability.None,
            leaveOpen: true
        );
        view = mapping.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        handle = view.SafeMemoryMappedViewHandle;
    }

    /// <summary>Bytes from the start of the file.</summary>
    public ReadOnlySpan<byte> First(int count) => At(0, count);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> BytesOf(StoredSection section) => At(section.Offset, section.PaddedLength);

    /// <inheritdoc/>
    public override void Hold()
    {
        var isHeld = false;
        handle.DangerousAddRef(ref isHeld);
    }

    /// <inheritdoc/>
    public override void Release() => handle.DangerousRelease();

    /// <inheritdoc/>
    public override void Dispose() => view.Dispose();

    private ReadOnlySpan<byte> At(long offset, int count)
    {
        ObjectDisposedException.ThrowIf(handle.IsClosed, typeof(MappedBytes));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length - count);

        // A reference made of an address: the address of the view, whose length was just compared.
        var address = handle.DangerousGetHandle() + (nint)(view.PointerOffset + offset);
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), address), count);
    }
}
