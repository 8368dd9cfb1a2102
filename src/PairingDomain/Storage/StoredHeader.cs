using System.Buffers.Binary;
using System.Text;

namespace PairingDomain.Storage;

/// <summary>The header of a stored file, read and checked; nothing in it is believed before its checksum was compared.</summary>
internal sealed class StoredHeader
{
    private const string Header = "header";

    private readonly uint[] checksums;

    private StoredHeader(long fileLength, IReadOnlyList<StoredSection> sections, uint[] checksums)
    {
        FileLength = fileLength;
        Sections = sections;
        this.checksums = checksums;
    }

    /// <summary>Length of the whole file.</summary>
    public long FileLength { get; }

    /// <summary>In the order in which they stand, without a gap.</summary>
    public IReadOnlyList<StoredSection> Sections { get; }

    /// <summary>The checksum of a block by its position.</summary>
    public uint ChecksumOf(int block) => checksums[block];

    /// <summary>Length of the header, as its first 64 bytes say.</summary>
    /// <param name="start">The first 64 bytes, or all there are.</param>
    /// <exception cref="StorageException">They are not the start of such a file.</exception>
    public static int LengthOf(ReadOnlySpan<byte> start)
    {
        var magic = start[..Math.Min(start.Length, StoredLayout.Magic.Length)];
        if (magic.IsEmpty || !StoredLayout.Magic.StartsWith(magic))
        {
            throw new StorageException(
                StorageFault.Foreign,
                Header,
                magic.IsEmpty
                    ? "The file is empty."
                    : $"This is no file of flows: it begins with {Convert.ToHexString(magic)}, expected {Convert.ToHexString(StoredLayout.Magic)}."
            );
        }

        if (start.Length < StoredLayout.FixedSize)
        {
            throw CutOff(start.Length, StoredLayout.FixedSize, "at least");
        }

        var version = Int(start, StoredLayout.VersionAt);
        if (version != StoredLayout.Version)
        {
            throw new StorageException(
                StorageFault.Version,
                Header,
                FormattableString.Invariant(
                    $"The file has version {version} of the format; this library reads version {StoredLayout.Version}."
                )
            );
        }

        var length = Int(start, StoredLayout.HeaderLengthAt);
        return
            length is > StoredLayout.FixedSize and <= StoredLayout.LongestHeader && length % StoredLayout.Alignment == 0
            ? length
            : throw Damaged(FormattableString.Invariant($"it says that it has {length} bytes"));
    }

    /// <summary>Reads a header.</summary>
    /// <param name="header">All of it, as <see cref="LengthOf"/> says.</param>
    /// <exception cref="StorageException">It is damaged or says what cannot be.</exception>
    public static StoredHeader Read(ReadOnlySpan<byte> header)
    {
        var body = header[..^StoredLayout.ChecksumSize];
        var (found, expected) = (Crc32C.Of(body), BinaryPrimitives.ReadUInt32LittleEndian(header[body.Length..]));
        if (found != expected)
        {
            throw Damaged(FormattableString.Invariant($"its checksum is {found:x8}, expected {expected:x8}"));
        }

        var (count, blocks) = (Int(header, StoredLayout.SectionsAt), Int(header, StoredLayout.BlocksAt));
        Require(
            count >= 0 && blocks >= 0 && StoredLayout.HeaderLength(count, blocks) == header.Length,
            FormattableString.Invariant($"{count} sections and {blocks} blocks do not fit its length")
        );
        Require(Int(header, StoredLayout.BlockSizeAt) == StoredLayout.BlockSize, "its blocks have another size");
        List<StoredSection> sections = [];
        long offset = header.Length;
        var block = 0;
        for (var number = 0; number < count; number++)
        {
            var at = StoredLayout.FixedSize + (number * StoredLayout.EntrySize);
            var section = SectionOf(header.Slice(at, StoredLayout.EntrySize));
            Require(
                section.Offset == offset && section.FirstBlock == block && section.Group >= 0,
                FormattableString.Invariant($"section {section} does not follow the one before it")
            );
            sections.Add(section);
            offset += section.PaddedLength;
            block += section.Blocks;
        }

        var fileLength = BinaryPrimitives.ReadInt64LittleEndian(header[StoredLayout.FileLengthAt..]);
        Require(block == blocks && offset == fileLength, "its sections do not make up the file");
        Require(sections.Select(one => (one.Name, one.Group)).Distinct().Count() == count, "a section stands twice");
        var checksums = new uint[blocks];
        for (var number = 0; number < blocks; number++)
        {
            var at = StoredLayout.FixedSize + (count * StoredLayout.EntrySize) + (number * StoredLayout.ChecksumSize);
            checksums[number] = BinaryPrimitives.ReadUInt32LittleEndian(header[at..]);
        }

        return new StoredHeader(fileLength, sections, checksums);
    }

    /// <summary>The file has another length than it should.</summary>
    public static StorageException CutOff(long length, long expected, string how) =>
        new(
            StorageFault.Length,
            null,
            FormattableString.Invariant($"The file has {length} bytes, expected {how} {expected}: it is cut off.")
        );

    private static StoredSection SectionOf(ReadOnlySpan<byte> entry)
    {
        var name = Encoding.ASCII.GetString(entry[..StoredLayout.NameSize]).TrimEnd('\0');
        var elementSize = Int(entry, StoredLayout.ElementSizeAt);
        var length = BinaryPrimitives.ReadInt64LittleEndian(entry[StoredLayout.LengthAt..]);
        Require(
            elementSize is > 0 and <= StoredLayout.Alignment
                && length is >= 0 and <= int.MaxValue - StoredLayout.Alignment
                && length % elementSize == 0,
            FormattableString.Invariant($"section '{name}' has {length} bytes in elements of {elementSize}")
        );
        return new StoredSection(
            name,
            Int(entry, StoredLayout.GroupAt),
            elementSize,
            BinaryPrimitives.ReadInt64LittleEndian(entry[StoredLayout.OffsetAt..]),
            (int)length,
            Int(entry, StoredLayout.FirstBlockAt)
        );
    }

    private static int Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new StorageException(StorageFault.Inconsistent, Header, $"The header makes no sense: {message}.");
        }
    }

    private static StorageException Damaged(string how) =>
        new(StorageFault.Damaged, Header, $"The header is damaged: {how}.");
}
