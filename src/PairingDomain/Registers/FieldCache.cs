using System.Buffers.Binary;
using System.Numerics;

namespace PairingDomain.Registers;

/// <summary>
/// What texts that come again and again mean, by their bytes: no text is made to look one up. Holds at most 65,536 of them
/// and 4 MiB; what comes after that is not kept.
/// </summary>
internal sealed class FieldCache
{
    private const int MostEntries = 1 << 16;
    private const int MostBytes = 1 << 22;
    private const int FirstSlots = 1 << 8;

    // More neighbours are not looked at, so that no choice of texts makes a look-up slow.
    private const int Probes = 16;

    private Entry[] slots = new Entry[FirstSlots];
    private byte[] texts = new byte[FirstSlots * 16];
    private int used;
    private int count;

    /// <summary>The value of a text; false when it is not known.</summary>
    public bool TryGet(ReadOnlySpan<byte> text, out int value)
    {
        var hash = HashOf(text);
        var entries = slots;
        for (var probe = 0; probe < Probes; probe++)
        {
            ref readonly var entry = ref entries[(int)((hash + (uint)probe) & (uint)(entries.Length - 1))];
            if (
                entry.Hash == hash
                && entry.Length == text.Length
                && text.SequenceEqual(texts.AsSpan(entry.Offset, entry.Length))
            )
            {
                value = entry.Value;
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>Keeps the value of a text that is not known, where there is room.</summary>
    public void Add(ReadOnlySpan<byte> text, int value)
    {
        if (text.IsEmpty || count == MostEntries || used + text.Length > MostBytes)
        {
            return;
        }

        if (count * 2 >= slots.Length)
        {
            Grow();
        }

        if (used + text.Length > texts.Length)
        {
            Array.Resize(ref texts, Math.Max(texts.Length * 2, used + text.Length));
        }

        var entry = new Entry(HashOf(text), used, text.Length, value);
        if (TryPut(entry))
        {
            text.CopyTo(texts.AsSpan(used));
            used += text.Length;
            count++;
        }
    }

    private bool TryPut(in Entry entry)
    {
        for (var probe = 0; probe < Probes; probe++)
        {
            ref var slot = ref slots[(int)((entry.Hash + (uint)probe) & (uint)(slots.Length - 1))];
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

    private static uint HashOf(ReadOnlySpan<byte> text)
    {
        const ulong Odd = 0x9E37_79B9_7F4A_7C15;
        ulong low;
        ulong high;
        if (text.Length >= sizeof(ulong))
        {
            low = BinaryPrimitives.ReadUInt64LittleEndian(text);
            high = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
        }
        else if (text.Length >= sizeof(uint))
        {
            low = BinaryPrimitives.ReadUInt32LittleEndian(text);
            high = BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]);
        }
        else
        {
            low = text.IsEmpty ? 0UL : text[0];
            high = text.IsEmpty ? 0UL : (ulong)text[text.Length / 2] << 8 | text[^1];
        }
        unchecked
        {
            var mixed = (low * Odd) ^ BitOperations.RotateLeft(high * Odd, 32) ^ (ulong)text.Length;
            return (uint)((mixed * Odd) >> 32);
        }
    }

    private readonly record struct Entry(uint Hash, int Offset, int Length, int Value);
}
