using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace PairingDomain.Storage;

/// <summary>
/// CRC-32C (Castagnoli; RFC 3720, appendix B.4). Every change within 32 neighbouring bits changes it for certain, so no
/// flipped byte goes unseen, which a hash only makes unlikely.
/// </summary>
/// <remarks>
/// One instruction takes eight bytes in one cycle but its result only comes after three, so three streams are worked on at
/// once and put together by a table (M. Adler, crc32c.c). Machines without the instruction get the same value from
/// <see cref="BitOperations"/>, slower.
/// </remarks>
internal static class Crc32C
{
    // What one stream takes before the three are put together; long enough that this costs nothing.
    private const int Stride = 4_096;
    private const int Word = sizeof(ulong);
    private const uint Polynomial = 0x82F6_3B78;

    private static readonly uint[] ByStride = Table(Stride);

    /// <summary>The checksum of the bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    /// <summary>The checksum of the bytes and of zeros behind them.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes, int zeros)
    {
        var crc = Continue(uint.MaxValue, bytes);
        for (; zeros > 0; zeros--)
        {
            crc = BitOperations.Crc32C(crc, (byte)0);
        }

        return ~crc;
    }

    private static uint Continue(uint crc, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= 3 * Stride)
        {
            var (second, third) = (0u, 0u);
            for (var at = 0; at < Stride; at += Word)
            {
                crc = BitOperations.Crc32C(crc, Read(bytes, at));
                second = BitOperations.Crc32C(second, Read(bytes, Stride + at));
                third = BitOperations.Crc32C(third, Read(bytes, (2 * Stride) + at));
            }

            crc = Shifted(Shifted(crc) ^ second) ^ third;
            bytes = bytes[(3 * Stride)..];
        }

        while (bytes.Length >= Word)
        {
            crc = BitOperations.Crc32C(crc, Read(bytes, 0));
            bytes = bytes[Word..];
        }

        foreach (var one in bytes)
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return crc;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(at, Word));

    // The register after one stride of zeros. The step is linear, so a table of each byte's share tells it.
    private static uint Shifted(uint crc)
    {
        var table = ByStride.AsSpan();
        return table[(int)(crc & 0xFF)]
            ^ table[256 + (int)((crc >> 8) & 0xFF)]
            ^ table[512 + (int)((crc >> 16) & 0xFF)]
            ^ table[768 + (int)(crc >> 24)];
    }

    private static uint[] Table(int zeros)
    {
        Span<uint> ofBit = stackalloc uint[32];
        for (var bit = 0; bit < ofBit.Length; bit++)
        {
            var crc = 1u << bit;
            for (var step = 0; step < zeros * 8; step++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * Polynomial);
            }

            ofBit[bit] = crc;
        }

        var table = new uint[4 * 256];
        for (var place = 0; place < table.Length; place++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                table[place] ^= ((place >> bit) & 1) == 1 ? ofBit[(place / 256 * 8) + bit] : 0;
            }
        }

        return table;
    }
}
