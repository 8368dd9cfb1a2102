using System.Numerics;

namespace PairingDomain.Flows;

/// <summary>The inner loops without vectors, for any processor.</summary>
internal readonly struct ScalarKernel : IFlowKernel
{
    public static Int128 Sum(ReadOnlySpan<long> amounts)
    {
        // 2^31 numbers below 2^32 stay below 2^63, and so do their upper halves: no carry is needed in the loop.
        var (low, high) = (0UL, 0L);
        foreach (var amount in amounts)
        {
            unchecked
            {
                low += (uint)amount;
                high += amount >> 32;
            }
        }

        return ((Int128)high << 32) + low;
    }

    public static void Range(ReadOnlySpan<long> amounts, ref long least, ref long most)
    {
        foreach (var amount in amounts)
        {
            least = Math.Min(least, amount);
            most = Math.Max(most, amount);
        }
    }

    public static void AddByCode(
        ReadOnlySpan<long> amounts,
        ReadOnlySpan<byte> codes,
        ReadOnlySpan<int> slotOf,
        int first,
        Span<ulong> groups,
        in PackedLayout layout
    )
    {
        for (var row = 0; row < amounts.Length; row++)
        {
            var slot = 2 * (first + slotOf[codes[row]]);
            layout.Add(ref groups[slot], ref groups[slot + 1], amounts[row]);
        }
    }

    public static void AddBySlot(
        ReadOnlySpan<long> amounts,
        ReadOnlySpan<int> slots,
        Span<ulong> groups,
        in PackedLayout layout
    )
    {
        for (var row = 0; row < amounts.Length; row++)
        {
            var slot = 2 * slots[row];
            layout.Add(ref groups[slot], ref groups[slot + 1], amounts[row]);
        }
    }

    public static void Keep(ReadOnlySpan<ushort> column, ushort low, ushort high, Span<ulong> mask)
    {
        for (var row = 0; row < column.Length; row++)
        {
            if (column[row] < low || column[row] > high)
            {
                mask[row >> 6] &= ~(1UL << row);
            }
        }
    }

    public static void Keep(ReadOnlySpan<byte> column, byte low, byte high, Span<ulong> mask)
    {
        for (var row = 0; row < column.Length; row++)
        {
            if (column[row] < low || column[row] > high)
            {
                mask[row >> 6] &= ~(1UL << row);
            }
        }
    }

    public static int Rows(ReadOnlySpan<ulong> mask, Span<int> rows)
    {
        var count = 0;
        for (var word = 0; word < mask.Length; word++)
        {
            for (var bits = mask[word]; bits != 0; bits &= bits - 1)
            {
                rows[count++] = (word * 64) + BitOperations.TrailingZeroCount(bits);
            }
        }

        return count;
    }

    public static void AddKept(
        ReadOnlySpan<long> amounts,
        ReadOnlySpan<ulong> mask,
        int first,
        int end,
        in PackedLayout layout,
        ref ulong low,
        ref ulong high
    )
    {
        for (var word = first / 64; word * 64 < end; word++)
        {
            var bits = mask[word];
            if (word * 64 < first)
            {
                bits &= ulong.MaxValue << (first % 64);
            }

            if (end < (word + 1) * 64)
            {
                bits &= (1UL << (end % 64)) - 1;
            }

            for (; bits != 0; bits &= bits - 1)
            {
                layout.Add(ref low, ref high, amounts[(word * 64) + BitOperations.TrailingZeroCount(bits)]);
            }
        }
    }
}
