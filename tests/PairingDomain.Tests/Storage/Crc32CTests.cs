using System.Text;
using PairingDomain.Storage;

namespace PairingDomain.Tests.Storage;

public sealed class Crc32CTests
{
    // RFC 3720, appendix B.4, and the check value of the catalogue of CRCs.
    public static TheoryData<byte[], uint> Published =>
        new()
        {
            { new byte[32], 0x8A91_36AA },
            { [.. Enumerable.Repeat((byte)0xFF, 32)], 0x62A8_AB43 },
            { [.. Enumerable.Range(0, 32).Select(number => (byte)number)], 0x46DD_794E },
            { [.. Enumerable.Range(0, 32).Select(number => (byte)(31 - number))], 0x113F_DB5C },
            { Encoding.ASCII.GetBytes("123456789"), 0xE306_9283 },
            { [], 0 },
        };

    [Theory]
    [MemberData(nameof(Published))]
    public void The_published_values_come_out(byte[] bytes, uint expected) => Crc32C.Of(bytes).Should().Be(expected);

    [Theory]
    [InlineData(1)]
    [InlineData(12_287)]
    [InlineData(12_288)]
    [InlineData(12_289)]
    [InlineData(24_576)]
    [InlineData(50_000)]
    public void Three_streams_give_what_one_bit_at_a_time_gives(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        Crc32C.Of(bytes).Should().Be(BitByBit(bytes));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    public void Zeros_behind_the_bytes_count(int zeros)
    {
        var bytes = Encoding.ASCII.GetBytes("123456789");
        Crc32C.Of(bytes, zeros).Should().Be(BitByBit([.. bytes, .. new byte[zeros]]));
    }

    private static uint BitByBit(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0x82F6_3B78 : crc >> 1;
            }
        }

        return ~crc;
    }
}
