using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace PairingDomain.Storage;

/// <summary>A stored file whose header was read; its sections are to be verified before they are used.</summary>
internal sealed class StoredFile : IDisposable
{
    // Below this, starting a second thread takes longer than it saves.
    private const int FewBlocks = 8;
    private const int FirstCapacity = 1 << 20;

    private readonly StoredHeader header;

    private StoredFile(StoredHeader header, StoredBytes bytes) => (this.header, Bytes) = (header, bytes);

    /// <summary>Where the sections are.</summary>
    public StoredBytes Bytes { get; }

    /// <summary>Length of the file.</summary>
    public long Length => header.FileLength;

    /// <summary>In the order in which they stand.</summary>
    public IReadOnlyList<StoredSection> Sections => header.Sections;

    /// <summary>Maps a file.</summary>
    /// <exception cref="StorageException">The header is foreign, of another version, damaged or inconsistent, or the length is not what it says.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The mapping is the file's.")]
    public static StoredFile Map(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var length = file.Length;
        if (length == 0)
        {
            StoredHeader.LengthOf([]);
        }

        var bytes = new MappedBytes(file);
        try
        {
            var headerLength = StoredHeader.LengthOf(bytes.First((int)Math.Min(length, StoredLayout.FixedSize)));
            if (length < headerLength)
            {
                throw StoredHeader.CutOff(length, headerLength, "at least");
            }

            var header = StoredHeader.Read(bytes.First(headerLength));
            return length < header.FileLength ? throw StoredHeader.CutOff(length, header.FileLength, "exactly")
                : length > header.FileLength ? throw TooLong(header.FileLength)
                : new StoredFile(header, bytes);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <remarks>No more memory is taken than twice the bytes that have come, whatever the header says.</remarks>
    /// <inheritdoc cref="Map" path="/exception"/>
    public static StoredFile Load(Stream stream, Action<long, long> report)
    {
        var start = new byte[StoredLayout.FixedSize];
        var got = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        var length = StoredHeader.LengthOf(start.AsSpan(0, got));
        var (all, read) = Exactly(stream, length - start.Length);
        if (read < length - start.Length)
        {
            throw StoredHeader.CutOff(start.Length + read, length, "at least");
        }

        var header = StoredHeader.Read([.. start, .. all]);
        var loaded = new LoadedBytes();
        long done = length;
        foreach (var section in header.Sections)
        {
            report(done, header.FileLength);
            (var bytes, read) = Exactly(stream, section.PaddedLength);
            done += read;
            if (read < section.PaddedLength)
            {
                throw StoredHeader.CutOff(done, header.FileLength, "exactly");
            }

            loaded.Add(section, bytes);
        }

        return stream.ReadByte() < 0 ? new StoredFile(header, loaded) : throw TooLong(header.FileLength);
    }

    /// <summary>The section of a name.</summary>
    /// <exception cref="StorageException">There is none, or its elements have another size.</exception>
    public StoredSection Section(string name, int group, int elementSize)
    {
        var section = Sections.FirstOrDefault(one => one.Group == group && one.Name == name);
        return section?.ElementSize == elementSize
            ? section
            : throw new StorageException(
                StorageFault.Inconsistent,
                name,
                FormattableString.Invariant(
                    $"The file has no section '{name}' of segment {group} with elements of {elementSize} bytes."
                )
            );
    }

    /// <summary>Compares the checksums of sections, and has the values of every block checked while they are at hand.</summary>
    /// <param name="sections">Which.</param>
    /// <param name="check">Called for every block that is whole with its section and its bytes without filling; by several threads at once.</param>
    /// <param name="report">Called with bytes done and bytes there are.</param>
    /// <exception cref="StorageException">A block is damaged, or the check throws it; of several the first in the file.</exception>
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "What a thread of the pool throws is thrown again by the caller's."
    )]
    public void Verify(IEnumerable<StoredSection> sections, BlockCheck check, Action<long> report)
    {
        var blocks = sections
            .SelectMany(section => Enumerable.Range(0, section.Blocks), (section, block) => (section, block))
            .ToArray();
        var faults = new ExceptionDispatchInfo?[blocks.Length];
        long done = 0;

        void One(int number)
        {
            var (section, block) = blocks[number];
            try
            {
                VerifyBlock(section, block, check);
                report(Interlocked.Add(ref done, StoredLayout.BlockSize));
            }
            catch (Exception fault)
            {
                // Thrown below, on the caller's thread.
                faults[number] = ExceptionDispatchInfo.Capture(fault);
            }
        }

        if (blocks.Length < FewBlocks)
        {
            for (var number = 0; number < blocks.Length; number++)
            {
                One(number);
            }
        }
        else
        {
            Parallel.For(0, blocks.Length, One);
        }

        Array.Find(faults, fault => fault is not null)?.Throw();
    }

    /// <inheritdoc/>
    public void Dispose() => Bytes.Dispose();

    private void VerifyBlock(StoredSection section, int number, BlockCheck check)
    {
        var from = number * StoredLayout.BlockSize;
        var bytes = Bytes.BytesOf(section);
        var block = bytes[from..Math.Min(bytes.Length, from + StoredLayout.BlockSize)];
        var (found, expected) = (Crc32C.Of(block), header.ChecksumOf(section.FirstBlock + number));
        if (found != expected)
        {
            throw new StorageException(
                StorageFault.Damaged,
                section.Name,
                FormattableString.Invariant(
                    $"Section {section} is damaged in the {block.Length} bytes from {section.Offset + from}: their checksum is {found:x8}, expected {expected:x8}."
                )
            );
        }

        check(section, from, block[..Math.Min(block.Length, Math.Max(0, section.Length - from))]);
    }

    private static (byte[] Bytes, int Read) Exactly(Stream stream, int count)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(Math.Min(count, FirstCapacity));
        var read = 0;
        while (true)
        {
            read += stream.ReadAtLeast(bytes.AsSpan(read), bytes.Length - read, throwOnEndOfStream: false);
            if (read < bytes.Length || read == count)
            {
                return (bytes, read);
            }

            Array.Resize(ref bytes, (int)Math.Min(count, 2L * bytes.Length));
        }
    }

    private static StorageException TooLong(long expected) =>
        new(
            StorageFault.Length,
            null,
            FormattableString.Invariant($"The file has more than the {expected} bytes that its header says.")
        );
}
