using System.Buffers.Binary;
using System.Globalization;

namespace PairingDomain.Places;

/// <summary>Tells a whole divisions.bin from anything else.</summary>
internal static class DivisionFileCheck
{
    /// <exception cref="InvalidDataException">The bytes are not a whole file of this format; the message says what is wrong.</exception>
    public static DivisionFile Layout(ReadOnlySpan<byte> file)
    {
        Require(
            file.Length >= DivisionFile.HeaderSize,
            $"{file.Length} bytes are less than the header of {DivisionFile.HeaderSize}"
        );
        Require(
            BinaryPrimitives.ReadUInt32LittleEndian(file) == DivisionFile.Magic,
            $"the first four bytes are not 'PDDV'"
        );
        var version = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        Require(
            version == DivisionFile.Version,
            $"it has format version {version}, and this library reads version {DivisionFile.Version}"
        );
        var length = BinaryPrimitives.ReadInt32LittleEndian(file[DivisionFile.LengthAt..]);
        Require(length == file.Length, $"it should have {length} bytes and has {file.Length}");
        Require(
            BinaryPrimitives.ReadUInt64LittleEndian(file[DivisionFile.ChecksumAt..]) == DivisionFile.Checksum(file),
            $"its checksum does not match its content"
        );
        var layout = new DivisionFile(Count(file, 0), Count(file, 1), Count(file, 2), Count(file, 3), Count(file, 4));
        Require(layout.TextAt <= file.Length, $"its counts need {layout.TextAt} bytes before the text");
        return layout;
    }

    private static int Count(ReadOnlySpan<byte> file, int index)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(file[(DivisionFile.CountsAt + (4 * index))..]);
        Require(count is > 0 and <= ushort.MaxValue, $"count {index + 1} is {count}, not 1 to {ushort.MaxValue}");
        return count;
    }

    private static void Require(bool condition, FormattableString fault)
    {
        if (!condition)
        {
            throw new InvalidDataException(
                $"These bytes are not a file of divisions: {fault.ToString(CultureInfo.InvariantCulture)}."
            );
        }
    }
}
