using System.Buffers.Binary;

namespace PairingDomain.Registers;

/// <summary>
/// What texts of six bytes mean, as most codes of divisions are: text and value are eight bytes together, so that those of
/// all divisions stay near the processor. Holds at most 16,384 of them; what comes after that is not kept.
/// </summary>
internal sealed class CodeCache
{
    /// <summary>How long a text is.</summary>
    public const int Length = 6;

    /// <summary>The highest value that is kept.</summary>
    public const int MostValue = (1 << ValueBits) - 1;

    private const int ValueBits = 16;
    private const int MostEntries = 1 << 14;
    private const int FirstBits = 6;

    // More neighbours are not looked at, so that no choice of texts makes a look-up slow.
    private const int Probes = 16;

    // The text above its value; 0 where there is none. Six bytes of 0 are not kept.
    private ulong[] slots = new ulong[1 << FirstBits];
    private int count;

    /// <summary>The value of a text of <see cref="Length"/>; false when it is not known.</summary>
    public bool TryGet(ReadOnlySpan<byte> text, out int value)
    {
        var key = KeyOf(text);
        var entries = slots;
        var hash = HashOf(key);
        for (var probe = 0; probe < Probes; probe++)
        {
            var entry = entries[(hash + probe) & (entries.Length - 1)];
            if (entry == 0)
            {
                break;
            }

            if (entry >> ValueBits == key)
            {
                value = (int)(entry & MostValue);
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>Keeps the value of a text of <see cref="Length"/> that is not known, where there is room.</summary>
    public void Add(ReadOnlySpan<byte> text, int value)
    {
        if (value is < 0 or > MostValue || count == MostEntries || KeyOf(text) == 0)
        {
            return;
        }

        if (count * 2 >= slots.Length)
        {
            Grow();
        }

        count += TryPut((KeyOf(text) << ValueBits) | (uint)value) ? 1 : 0;
    }

    private bool TryPut(ulong entry)
    {
        var hash = HashOf(entry >> ValueBits);
        for (var probe = 0; probe < Probes; probe++)
        {
            ref var slot = ref slots[(hash + probe) & (slots.Length - 1)];
            if (slot == 0)
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
        slots = new ulong[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry != 0)
            {
                // One that finds no place is forgotten, and read again when it comes.
                TryPut(entry);
            }
        }
    }

    private static ulong KeyOf(ReadOnlySpan<byte> text) =>
        BinaryPrimitives.ReadUInt32LittleEndian(text)
        | ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(text[4..]) << 32);

    private static int HashOf(ulong key) => unchecked((int)((key * 0x9E37_79B9_7F4A_7C15) >> 40));
}
