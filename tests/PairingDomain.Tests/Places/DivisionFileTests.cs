using System.Buffers.Binary;
using PairingDomain.Embedded;
using PairingDomain.Places;

namespace PairingDomain.Tests.Places;

public sealed class DivisionFileTests
{
    public static byte[] EmbeddedBytes() => EmbeddedFile.Bytes("divisions.bin");

    [Fact]
    public void Other_packed_data_take_the_place_of_the_embedded_ones()
    {
        var file = EmbeddedBytes();
        var catalogue = DivisionCatalogue.Load(file);
        Array.Clear(file);
        catalogue.Count.Should().Be(6_693, "the bytes were copied");
        catalogue.Find("Shenzhen", China.Day(2020, 1, 1)).Code.ToString().Should().Be("440300");
    }

    [Fact]
    public void Bytes_that_are_no_such_file_are_refused_by_saying_what_is_wrong()
    {
        Refused(_ => [], "*0 bytes are less than the header of 48*");
        Refused(file => file[..47], "*47 bytes are less than the header*");
        Refused(file => "PK"u8.ToArray().Concat(file.Skip(2)).ToArray(), "*first four bytes are not 'PDDV'*");
        Refused(file => With(file, 4, 2), "*format version 2*reads version 1*");
        Refused(file => file[..^1], "*should have * bytes and has *");
        Refused(file => [.. file, 0], "*should have * bytes and has *");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(31)]
    public void Any_byte_that_differs_is_noticed(int from)
    {
        var file = EmbeddedBytes();
        for (var at = 48 + from; at < file.Length; at += 49_999)
        {
            Damaged(file, at);
        }

        Damaged(file, 36);
        Damaged(file, 40);
        Damaged(file, file.Length - 1);
        Damaged(file, file.Length - 40);
    }

    [Fact]
    public void Counts_that_do_not_fit_are_refused_even_with_a_good_checksum()
    {
        Refused(file => Signed(With(file, DivisionFile.CountsAt, 0)), "*count 1 is 0, not 1 to 65535*");
        Refused(file => Signed(With(file, DivisionFile.CountsAt + 4, -1)), "*count 2 is -1*");
        Refused(file => Signed(With(file, DivisionFile.CountsAt + 16, 65_536)), "*count 5 is 65536*");
        Refused(file => Signed(With(file, DivisionFile.CountsAt, 65_535)), "*its counts need * bytes before the text*");
    }

    private static void Damaged(byte[] file, int at)
    {
        foreach (var bit in new byte[] { 1, 128 })
        {
            file[at] ^= bit;
            FluentActions
                .Invoking(() => DivisionCatalogue.Load(file))
                .Should()
                .Throw<InvalidDataException>($"byte {at} differs")
                .WithMessage("*checksum does not match*");
            file[at] ^= bit;
        }
    }

    private static void Refused(Func<byte[], byte[]> change, string message) =>
        FluentActions
            .Invoking(() => DivisionCatalogue.Load(change(EmbeddedBytes())))
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage(message)
            .WithMessage("These bytes are not a file of divisions: *.");

    private static byte[] With(byte[] file, int at, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
        return file;
    }

    private static byte[] Signed(byte[] file)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(DivisionFile.ChecksumAt), DivisionFile.Checksum(file));
        return file;
    }
}
