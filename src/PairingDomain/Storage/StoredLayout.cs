namespace PairingDomain.Storage;

/// <summary>
/// The layout of a stored file: the one place where it is defined. All numbers are little-endian.
/// </summary>
/// <remarks>
/// <code>
/// header
///    0  8  magic: 89 'P' 'D' 'F' 0D 0A 1A 0A (as PNG: shows at once when a transfer took the file for text)
///    8  4  version of the format: 1
///   12  4  H, length of the header with directory, checksums and its own checksum; a multiple of 64
///   16  8  length of the file
///   24  4  S, number of sections
///   28  4  B, number of blocks
///   32  4  size of a block: 262,144
///   36 28  zero
/// directory: S entries of 64 bytes
///    0 32  name in ASCII, filled up with zeros
///   32  4  group (segment of the table), from 0
///   36  4  size of an element
///   40  8  offset in the file, a multiple of 64
///   48  8  length without filling
///   56  4  position of its first block
///   60  4  zero
/// checksums: B × 4 bytes, CRC-32C of each block
/// zeros up to H - 4
///  H-4  4  CRC-32C of all bytes of the header before it
/// sections, each filled up with zeros to a multiple of 64 and divided into blocks, the last one shorter; the next follows
/// at once. The file ends with the last section.
/// </code>
/// Every byte is under a checksum: those of the sections and their filling in a block, all others in the header.
/// </remarks>
internal static class StoredLayout
{
    /// <summary>The version that is written, and the only one that is read.</summary>
    public const int Version = 1;

    /// <summary>Sections begin at multiples of this: a cache line, and the widest vector.</summary>
    public const int Alignment = 64;

    /// <summary>What one checksum covers: fits the second-level cache, so that a check of the values finds the bytes there.</summary>
    public const int BlockSize = 1 << 18;

    /// <summary>Length of the part of the header that comes before the directory.</summary>
    public const int FixedSize = 64;

    /// <summary>Length of an entry of the directory.</summary>
    public const int EntrySize = 64;

    /// <summary>Longest name of a section.</summary>
    public const int NameSize = 32;

    /// <summary>No header is longer; it would describe two terabytes.</summary>
    public const int LongestHeader = 1 << 25;

    /// <summary>Length of a checksum.</summary>
    public const int ChecksumSize = sizeof(uint);

    public const int VersionAt = 8;
    public const int HeaderLengthAt = 12;
    public const int FileLengthAt = 16;
    public const int SectionsAt = 24;
    public const int BlocksAt = 28;
    public const int BlockSizeAt = 32;
    public const int GroupAt = 32;
    public const int ElementSizeAt = 36;
    public const int OffsetAt = 40;
    public const int LengthAt = 48;
    public const int FirstBlockAt = 56;

    /// <summary>The first eight bytes.</summary>
    public static ReadOnlySpan<byte> Magic => [0x89, (byte)'P', (byte)'D', (byte)'F', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The length, or the next one that is a multiple of <see cref="Alignment"/>.</summary>
    public static long Aligned(long length) => (length + Alignment - 1) / Alignment * Alignment;

    /// <summary>How many blocks a section of this length has.</summary>
    public static int BlocksOf(int paddedLength) => (int)(((long)paddedLength + BlockSize - 1) / BlockSize);

    /// <summary>The length of a header.</summary>
    public static long HeaderLength(long sections, long blocks) =>
        Aligned(FixedSize + (sections * EntrySize) + ((blocks + 1) * ChecksumSize));
}
