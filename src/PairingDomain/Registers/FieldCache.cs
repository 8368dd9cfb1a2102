using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace PairingDomain.Registers;

/// <summary>
/// What texts that come again and again mean, by their bytes: no text is made to look one up. Holds at most 65,536 of them
/// and 4 MiB; what comes after that is not kept.
/// </summary>
internal sealed class FieldCache
{
    private const int MostEntries = 1 << 16;
    private const int MostBytes = 1 << 22;
    private const int FirstSlots = 1 << 5;

    // Texts up to this length are in the entry.
    private const int InEntry = 2 * sizeof(ulong);

    // More neighbours are not looked at, so that no choice of texts makes a look-up slow.
    private const int Probes = 16;

    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    private Entry[] slots = new Entry[FirstSlots];
    private byte[] texts = [];
    private int used;
    private int count;

    /// <summary>The value of a text; false when it is not known.</summary>
    public bool TryGet(ReadOnlySpan<byte> text, out int value)
    {
        var (low, high) = EndsOf(text);
        var hash = HashOf(low, high, text.Length);
        var entries = slots;
        ref readonly var entry = ref entries[(int)(hash & (uint)(entries.Length - 1))];
        if (entry.Low == low && entry.High == high && entry.Length == text.Length && text.Length <= InEntry)
        {
            value = entry.Value;
            return true;
        }

        value = 0;
        return entry.Length != 0 && TryFind(text, new Entry(low, high, text.Length, 0, 0), hash, out value);
    }

    /// <summary>Keeps the value of a text that is not known, where there is room.</summary>
    /// <returns>Whether there was.</returns>
    public bool Add(ReadOnlySpan<byte> text, int value)
    {
        var kept = text.Length <= InEntry ? 0 : text.Length;
        if (text.IsEmpty || count == MostEntries || used + kept > MostBytes)
        {
            return false;
        }

        if (count * 2 >= slots.Length)
        {
            Grow();
        }

        if (used + kept > texts.Length)
        {
            Array.Resize(ref texts, Math.Max(texts.Length * 2, used + kept));
        }

        var (low, high) = EndsOf(text);
        if (!TryPut(new Entry(low, high, text.Length, used, value)))
        {
            return false;
        }

        text[..kept].CopyTo(texts.AsSpan(used));
        used += kept;
        count++;
        return true;
    }

    private bool TryFind(ReadOnlySpan<byte> text, in Entry asked, uint hash, out int value)
    {
        for (var probe = 0u; probe < Probes; probe++)
        {
            ref readonly var entry = ref slots[(int)(unchecked(hash + probe) & (uint)(slots.Length - 1))];
            if (
                entry.Low == asked.Low
                && entry.High == asked.High
                && entry.Length == asked.Length
                && (text.Length <= InEntry || text.SequenceEqual(texts.AsSpan(entry.Offset, entry.Length)))
            )
            {
                value = entry.Value;
                return true;
            }

            if (entry.Length == 0)
            {
                break;
            }
        }

        value = 0;
        return false;
    }

    private bool TryPut(in Entry entry)
    {
        var hash = HashOf(entry.Low, entry.High, entry.Length);
        for (var probe = 0u; probe < Probes; probe++)
        {
            ref var slot = ref slots[(int)(unchecked(hash + probe) & (uint)(slots.Length - 1))];
            if (slot.Length == 0)
            {
                slot = entry;
                return true;
            }
        }

        return false;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Length > 0)
            {
                // One that finds no place is forgotten, and read again when it comes.
                TryPut(entry);
            }
        }
    }

    // Of a text up to sixteen bytes all of it, by its first and last eight, which may overlap; of a longer one a mixture of
    // others in place of the first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong Low, ulong High) EndsOf(ReadOnlySpan<byte> text) =>
        text.Length > InEntry ? (Mixed(text), BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]))
        : text.Length >= sizeof(ulong)
            ? (
                BinaryPrimitives.ReadUInt64LittleEndian(text),
                BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..])
            )
        : text.Length >= sizeof(uint)
            ? (
                BinaryPrimitives.ReadUInt32LittleEndian(text),
                BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..])
            )
        : text.IsEmpty ? (0, 0)
        : (text[0], ((ulong)text[text.Length / 2] << 8) | text[^1]);

    // The bytes at the beginning, in the middle and before the last eight: of up to forty bytes, all.
    private static ulong Mixed(ReadOnlySpan<byte> text)
    {
        var first = BinaryPrimitives.ReadUInt64LittleEndian(text);
        var second = BinaryPrimitives.ReadUInt64LittleEndian(text[sizeof(ulong)..]);
        var middle = BinaryPrimitives.ReadUInt64LittleEndian(text[((text.Length / 2) - (sizeof(ulong) / 2))..]);
        var last = BinaryPrimitives.ReadUInt64LittleEndian(text[^InEntry..]);
        return unchecked(
            ((first * Odd) ^ BitOperations.RotateLeft(second * Odd, 16))
            + BitOperations.RotateLeft(middle * Odd, 32)
            + BitOperations.RotateLeft(last * Odd, 48)
        );
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HashOf(ulong low, ulong high, int length)
    {
        unchecked
        {
            var mixed = (low * Odd) ^ BitOperations.RotateLeft(high * Odd, 32) ^ (ulong)length;
            return (uint)((mixed * Odd) >> 32);
        }
    }

    private readonly record struct Entry(ulong Low, ulong High, int Length, int Offset, int Value);
}
