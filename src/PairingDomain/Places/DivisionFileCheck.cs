using System.Buffers.Binary;
using System.Globalization;

namespace PairingDomain.Places;

/// <summary>Tells a whole divisions.bin from anything else.</summary>
internal static class DivisionFileCheck
{
    /// <exception cref="InvalidDataException">The bytes are not a whole file of this format; the message says what is
    /// wrong.</exception>
    public static DivisionFile Layout(ReadOnlySpan<byte> file)
    {
        if (
            file.Length < DivisionFile.HeaderSize
            || BinaryPrimitives.ReadUInt32LittleEndian(file) != DivisionFile.Magic
            || BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) != DivisionFile.Version
            || BinaryPrimitives.ReadInt32LittleEndian(file[DivisionFile.LengthAt..]) != file.Length
            || BinaryPrimitives.ReadUInt64LittleEndian(file[DivisionFile.ChecksumAt..]) != DivisionFile.Checksum(file)
        )
        {
            throw Foreign(file);
        }

        var layout = new DivisionFile(Count(file, 0), Count(file, 1), Count(file, 2), Count(file, 3), Count(file, 4));
        return layout.TextAt <= file.Length
            ? layout
            : throw Bad($"its counts need {layout.TextAt} bytes before the text and it has {file.Length}");
    }

    private static int Count(ReadOnlySpan<byte> file, int index)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(file[(DivisionFile.CountsAt + (4 * index))..]);
        return count is > 0 and <= ushort.MaxValue
            ? count
            : throw Bad($"count {index + 1} is {count}, not 1 to {ushort.MaxValue}");
    }

    // The first of the faults that Layout looks for, in the same order. Apart, so that a good file does not pay for its
    // wording.
    private static InvalidDataException Foreign(ReadOnlySpan<byte> file)
    {
        if (file.Length < DivisionFile.HeaderSize)
        {
            return Bad($"{file.Length} bytes are less than the header of {DivisionFile.HeaderSize}");
        }

        if (BinaryPrimitives.ReadUInt32LittleEndian(file) != DivisionFile.Magic)
        {
            return Bad($"the first four bytes are not 'PDDV'");
        }

        var version = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (version != DivisionFile.Version)
        {
            return Bad($"it has format version {version}, and this library reads version {DivisionFile.Version}");
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(file[DivisionFile.LengthAt..]);
        return length != file.Length
            ? Bad($"it should have {length} bytes and has {file.Length}")
            : Bad($"its checksum does not match its content");
    }

    private static InvalidDataException Bad(FormattableString fault) =>
        new($"These bytes are not a file of divisions: {fault.ToString(CultureInfo.InvariantCulture)}.");
}
