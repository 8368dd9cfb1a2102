using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using PairingDomain.Grouping;

namespace PairingDomain.Flows;

/// <summary>
/// Totals as bytes: the letters PDFT, a version, the axes with their groups, the rows, and a CRC-32C of everything before
/// it. Numbers are little-endian; text is UTF-8 after its length.
/// </summary>
internal static class FlowTotalsFile
{
    private const int Version = 1;
    private const int ChecksumLength = 4;
    private static readonly byte[] Magic = "PDFT"u8.ToArray();

    public static byte[] Write(FlowTotals totals)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(totals.HasRange);
        writer.Write7BitEncodedInt(totals.Axes.Count);
        for (var axis = 0; axis < totals.Axes.Count; axis++)
        {
            Write(writer, totals.Axes[axis], totals.Space.Parts[axis]);
        }

        writer.Write7BitEncodedInt(totals.Count);
        for (var row = 0; row < totals.Count; row++)
        {
            for (var axis = 0; axis < totals.Axes.Count; axis++)
            {
                writer.Write7BitEncodedInt(totals.Space.PositionOf(totals.Cells.Codes[row], axis));
            }

            Write(writer, totals.Cells[row], totals.HasRange);
        }

        writer.Flush();
        writer.Write(Checksum(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        writer.Flush();
        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not such totals, or not whole; the message says what is wrong.</exception>
    public static FlowTotals Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < Magic.Length + ChecksumLength || !bytes.Span.StartsWith(Magic))
        {
            throw new InvalidDataException(
                $"These {bytes.Length} bytes are no totals of flows: they do not begin with PDFT."
            );
        }

        var body = bytes[..^ChecksumLength];
        if (Checksum(body.Span) != BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^ChecksumLength..]))
        {
            throw new InvalidDataException(
                $"The checksum of these {bytes.Length} bytes of totals is wrong: they are damaged or cut off."
            );
        }

        try
        {
            return ReadBody(body.ToArray());
        }
        catch (Exception refused)
            when (refused
                    is FormatException
                        or ArgumentException
                        or EndOfStreamException
                        or OverflowException
                        or KeyNotFoundException
            )
        {
            throw new InvalidDataException($"The totals are malformed: {refused.Message}", refused);
        }
    }

    private static FlowTotals ReadBody(byte[] body)
    {
        using var reader = new BinaryReader(new MemoryStream(body), Encoding.UTF8);
        reader.ReadInt32();
        var version = reader.ReadInt32();
        if (version != Version)
        {
            throw new FormatException(
                FormattableString.Invariant($"version {version}; this library reads version {Version}.")
            );
        }

        var hasRange = reader.ReadBoolean();
        var axes = new Axis[reader.Read7BitEncodedInt()];
        var parts = new KeyPart[axes.Length][];
        for (var axis = 0; axis < axes.Length; axis++)
        {
            (axes[axis], parts[axis]) = ReadAxis(reader);
        }

        var builder = new FlowTotalsBuilder(axes, hasRange);
        for (var rows = reader.Read7BitEncodedInt(); rows > 0; rows--)
        {
            builder.Add(
                Array.ConvertAll(
                    parts,
                    groups =>
                        reader.Read7BitEncodedInt() is var position && (uint)position < (uint)groups.Length
                            ? groups[position]
                            : throw new FormatException("a row names a group that is not there.")
                ),
                ReadCell(reader, hasRange)
            );
        }

        return builder.Build();
    }

    private static void Write(BinaryWriter writer, Axis axis, KeyPart[] parts)
    {
        writer.Write(FlowKeyText.Of(axis));
        writer.Write7BitEncodedInt(parts.Length);
        foreach (var part in parts)
        {
            writer.Write(part.Kind == KeyKind.One);
            writer.Write(part.Code);
        }
    }

    private static (Axis Axis, KeyPart[] Parts) ReadAxis(BinaryReader reader)
    {
        var axis = FlowKeyText.AxisOf(reader.ReadString());
        var parts = new List<KeyPart>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var isOne = reader.ReadBoolean();
            var code = reader.ReadString();
            parts.Add(isOne ? FlowKeyText.PartOf(axis, code) : KeyPart.Of(axis, FlowKeyText.KindOf(code)));
        }

        return (axis, [.. parts]);
    }

    private static void Write(BinaryWriter writer, in FlowCell cell, bool hasRange)
    {
        writer.Write((ulong)(cell.Sum & ulong.MaxValue));
        writer.Write((long)(cell.Sum >> 64));
        var wide = cell.Wide.ToByteArray();
        writer.Write7BitEncodedInt(wide.Length);
        writer.Write(wide);
        writer.Write(cell.Count);
        if (hasRange)
        {
            writer.Write(cell.Least);
            writer.Write(cell.Most);
        }
    }

    private static FlowCell ReadCell(BinaryReader reader, bool hasRange)
    {
        var low = reader.ReadUInt64();
        var sum = ((Int128)reader.ReadInt64() << 64) + low;
        var wide = new BigInteger(reader.ReadBytes(reader.Read7BitEncodedInt()));
        return new FlowCell(
            sum,
            wide,
            reader.ReadInt64(),
            hasRange ? reader.ReadDecimal() : 0,
            hasRange ? reader.ReadDecimal() : 0
        );
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        foreach (var one in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, one);
        }

        return ~checksum;
    }
}
