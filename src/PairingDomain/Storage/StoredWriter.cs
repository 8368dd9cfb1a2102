using System.Buffers.Binary;
using System.Text;

namespace PairingDomain.Storage;

/// <summary>Writes sections in the layout of <see cref="StoredLayout"/>.</summary>
internal static class StoredWriter
{
    /// <summary>Writes from where the stream stands; a stream that cannot seek will do.</summary>
    /// <param name="sources">The sections.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="report">Called with the bytes written so far and those there will be.</param>
    public static void Write(IReadOnlyList<StoredSource> sources, Stream stream, Action<long, long> report)
    {
        var blocks = sources.Sum(source => StoredLayout.BlocksOf((int)StoredLayout.Aligned(source.Bytes.Length)));
        var header = new byte[StoredLayout.HeaderLength(sources.Count, blocks)];
        var length = Describe(sources, blocks, header);
        stream.Write(header);
        long written = header.Length;
        report(written, length);
        Span<byte> zeros = stackalloc byte[StoredLayout.Alignment];
        zeros.Clear();
        foreach (var source in sources)
        {
            var bytes = source.Bytes;
            for (var at = 0; at < bytes.Length; at += StoredLayout.BlockSize)
            {
                var block = bytes[at..Math.Min(bytes.Length, at + StoredLayout.BlockSize)];
                stream.Write(block);
                report(written += block.Length, length);
            }

            var filling = (int)(StoredLayout.Aligned(bytes.Length) - bytes.Length);
            stream.Write(zeros[..filling]);
            written += filling;
        }

        report(written, length);
    }

    private static long Describe(IReadOnlyList<StoredSource> sources, int blocks, Span<byte> header)
    {
        StoredLayout.Magic.CopyTo(header);
        Put(header, StoredLayout.VersionAt, StoredLayout.Version);
        Put(header, StoredLayout.HeaderLengthAt, header.Length);
        Put(header, StoredLayout.SectionsAt, sources.Count);
        Put(header, StoredLayout.BlocksAt, blocks);
        Put(header, StoredLayout.BlockSizeAt, StoredLayout.BlockSize);
        var checksums = header[(StoredLayout.FixedSize + (sources.Count * StoredLayout.EntrySize))..];
        long offset = header.Length;
        var block = 0;
        for (var number = 0; number < sources.Count; number++)
        {
            var source = sources[number];
            var bytes = source.Bytes;
            var entry = header.Slice(
                StoredLayout.FixedSize + (number * StoredLayout.EntrySize),
                StoredLayout.EntrySize
            );
            Encoding.ASCII.GetBytes(source.Name, entry[..StoredLayout.NameSize]);
            Put(entry, StoredLayout.GroupAt, source.Group);
            Put(entry, StoredLayout.ElementSizeAt, source.ElementSize);
            BinaryPrimitives.WriteInt64LittleEndian(entry[StoredLayout.OffsetAt..], offset);
            BinaryPrimitives.WriteInt64LittleEndian(entry[StoredLayout.LengthAt..], bytes.Length);
            Put(entry, StoredLayout.FirstBlockAt, block);
            block += Checksums(bytes, checksums[(block * StoredLayout.ChecksumSize)..]);
            offset += StoredLayout.Aligned(bytes.Length);
        }

        BinaryPrimitives.WriteInt64LittleEndian(header[StoredLayout.FileLengthAt..], offset);
        var rest = header[..^StoredLayout.ChecksumSize];
        BinaryPrimitives.WriteUInt32LittleEndian(header[rest.Length..], Crc32C.Of(rest));
        return offset;
    }

    private static int Checksums(ReadOnlySpan<byte> bytes, Span<byte> checksums)
    {
        var padded = (int)StoredLayout.Aligned(bytes.Length);
        var blocks = StoredLayout.BlocksOf(padded);
        for (var block = 0; block < blocks; block++)
        {
            var from = block * StoredLayout.BlockSize;
            var to = Math.Min(bytes.Length, from + StoredLayout.BlockSize);
            var filling = Math.Min(padded, from + StoredLayout.BlockSize) - to;
            BinaryPrimitives.WriteUInt32LittleEndian(
                checksums[(block * StoredLayout.ChecksumSize)..],
                Crc32C.Of(bytes[from..to], filling)
            );
        }

        return blocks;
    }

    private static void Put(Span<byte> header, int at, int value) =>
        BinaryPrimitives.WriteInt32LittleEndian(header[at..], value);
}
