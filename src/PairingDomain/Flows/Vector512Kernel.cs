using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace PairingDomain.Flows;

/// <summary>The inner loops with vectors of 512 bits; what is left at the end of a column goes the way of 256 bits.</summary>
internal readonly struct Vector512Kernel : IFlowKernel
{
    public static Int128 Sum(ReadOnlySpan<long> amounts)
    {
        ref var start = ref MemoryMarshal.GetReference(amounts);
        var width = Vector512<long>.Count;
        var below = Vector512.Create(0xFFFF_FFFFL);
        var (low0, low1) = (Vector512<long>.Zero, Vector512<long>.Zero);
        var (high0, high1) = (Vector512<long>.Zero, Vector512<long>.Zero);
        var at = 0;
        for (; at <= amounts.Length - (2 * width); at += 2 * width)
        {
            var one = Vector512.LoadUnsafe(ref start, (nuint)at);
            var two = Vector512.LoadUnsafe(ref start, (nuint)(at + width));
            low0 += one & below;
            high0 += one >> 32;
            low1 += two & below;
            high1 += two >> 32;
        }

        return ((Int128)Vector512.Sum(high0 + high1) << 32)
            + Vector512.Sum(low0 + low1)
            + ScalarKernel.Sum(amounts[at..]);
    }

    public static void Range(ReadOnlySpan<long> amounts, ref long least, ref long most)
    {
        ref var start = ref MemoryMarshal.GetReference(amounts);
        var (leasts, mosts) = (Vector512.Create(least), Vector512.Create(most));
        var at = 0;
        for (; at <= amounts.Length - Vector512<long>.Count; at += Vector512<long>.Count)
        {
            var some = Vector512.LoadUnsafe(ref start, (nuint)at);
            leasts = Vector512.Min(leasts, some);
            mosts = Vector512.Max(mosts, some);
        }

        for (var lane = 0; lane < Vector512<long>.Count; lane++)
        {
            least = Math.Min(least, leasts[lane]);
            most = Math.Max(most, mosts[lane]);
        }

        ScalarKernel.Range(amounts[at..], ref least, ref most);
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
        // Four rows fill a vector, and are added to four groups that may be one: packed at once, added one by one.
        ref var amount = ref MemoryMarshal.GetReference(amounts);
        ref var code = ref MemoryMarshal.GetReference(codes);
        ref var slots = ref MemoryMarshal.GetReference(slotOf);
        var packer = new Packer(layout);
        unchecked
        {
            ref var origin = ref Unsafe.Add(ref MemoryMarshal.GetReference(groups), 2 * (nint)first);
            var (row, rows) = ((nint)0, (nint)amounts.Length);
            for (; row <= rows - 4; row += 4)
            {
                var packed = packer.Pack(Vector256.LoadUnsafe(ref amount, (nuint)row));
                var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref code, row));
                Add(ref origin, Unsafe.Add(ref slots, (nint)(four & 0xFF)), packed.GetLower().GetLower());
                Add(ref origin, Unsafe.Add(ref slots, (nint)((four >> 8) & 0xFF)), packed.GetLower().GetUpper());
                Add(ref origin, Unsafe.Add(ref slots, (nint)((four >> 16) & 0xFF)), packed.GetUpper().GetLower());
                Add(ref origin, Unsafe.Add(ref slots, (nint)(four >> 24)), packed.GetUpper().GetUpper());
            }

            for (; row < rows; row++)
            {
                ref var group = ref Unsafe.Add(
                    ref origin,
                    2 * (nint)Unsafe.Add(ref slots, (nint)Unsafe.Add(ref code, row))
                );
                layout.Add(ref group, ref Unsafe.Add(ref group, 1), Unsafe.Add(ref amount, row));
            }
        }
    }

    public static void AddBySlot(
        ReadOnlySpan<long> amounts,
        ReadOnlySpan<int> slots,
        Span<ulong> groups,
        in PackedLayout layout
    )
    {
        ref var amount = ref MemoryMarshal.GetReference(amounts);
        ref var slot = ref MemoryMarshal.GetReference(slots);
        ref var origin = ref MemoryMarshal.GetReference(groups);
        var packer = new Packer(layout);
        var row = 0;
        unchecked
        {
            for (; row <= amounts.Length - 4; row += 4)
            {
                var packed = packer.Pack(Vector256.LoadUnsafe(ref amount, (nuint)row));
                Add(ref origin, Unsafe.Add(ref slot, row), packed.GetLower().GetLower());
                Add(ref origin, Unsafe.Add(ref slot, row + 1), packed.GetLower().GetUpper());
                Add(ref origin, Unsafe.Add(ref slot, row + 2), packed.GetUpper().GetLower());
                Add(ref origin, Unsafe.Add(ref slot, row + 3), packed.GetUpper().GetUpper());
            }
        }

        ScalarKernel.AddBySlot(amounts[row..], slots[row..], groups, layout);
    }

    public static void Keep(ReadOnlySpan<ushort> column, ushort low, ushort high, Span<ulong> mask)
    {
        // One comparison for both bounds: below the lower one the difference wraps to the top.
        var (lows, spans) = (Vector512.Create(low), Vector512.Create((ushort)(high - low)));
        ref var start = ref MemoryMarshal.GetReference(column);
        var at = 0;
        for (; at <= column.Length - 64; at += 64)
        {
            var one = Vector512.LoadUnsafe(ref start, (nuint)at) - lows;
            var two = Vector512.LoadUnsafe(ref start, (nuint)(at + 32)) - lows;
            mask[at >> 6] &=
                Vector512.LessThanOrEqual(one, spans).ExtractMostSignificantBits()
                | (Vector512.LessThanOrEqual(two, spans).ExtractMostSignificantBits() << 32);
        }

        ScalarKernel.Keep(column[at..], low, high, mask[(at >> 6)..]);
    }

    public static void Keep(ReadOnlySpan<byte> column, byte low, byte high, Span<ulong> mask)
    {
        var (lows, spans) = (Vector512.Create(low), Vector512.Create((byte)(high - low)));
        ref var start = ref MemoryMarshal.GetReference(column);
        var at = 0;
        for (; at <= column.Length - 64; at += 64)
        {
            var some = Vector512.LoadUnsafe(ref start, (nuint)at) - lows;
            mask[at >> 6] &= Vector512.LessThanOrEqual(some, spans).ExtractMostSignificantBits();
        }

        ScalarKernel.Keep(column[at..], low, high, mask[(at >> 6)..]);
    }

    public static int Rows(ReadOnlySpan<ulong> mask, Span<int> rows)
    {
        if (!Avx512F.IsSupported)
        {
            return Vector256Kernel.Rows(mask, rows);
        }

        // Sixteen rows at once: those whose bits are set are moved together, and all sixteen are stored.
        var count = 0;
        var bitOf = Vector512.Create(
            1,
            1 << 1,
            1 << 2,
            1 << 3,
            1 << 4,
            1 << 5,
            1 << 6,
            1 << 7,
            1 << 8,
            1 << 9,
            1 << 10,
            1 << 11,
            1 << 12,
            1 << 13,
            1 << 14,
            1 << 15
        );
        for (var word = 0; word < mask.Length; word++)
        {
            var bits = mask[word];
            for (var part = 0; bits != 0; part += Vector512<int>.Count, bits >>= Vector512<int>.Count)
            {
                var isSet = Vector512.Equals(Vector512.Create((int)(bits & 0xFFFF)) & bitOf, bitOf);
                var numbers = Vector512.CreateSequence((word * 64) + part, 1);
                Avx512F.Compress(Vector512<int>.Zero, isSet, numbers).CopyTo(rows[count..]);
                count += BitOperations.PopCount(bits & 0xFFFF);
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
        // Whole vectors, whose bits lie in one number each; what is left before and behind them goes the scalar way.
        var width = Vector512<long>.Count;
        var (from, to) = ((first + width - 1) & -width, end & -width);
        if (from >= to)
        {
            ScalarKernel.AddKept(amounts, mask, first, end, layout, ref low, ref high);
            return;
        }

        ScalarKernel.AddKept(amounts, mask, first, from, layout, ref low, ref high);
        ScalarKernel.AddKept(amounts, mask, to, end, layout, ref low, ref high);
        unchecked
        {
            ref var start = ref MemoryMarshal.GetReference(amounts);
            var bitOf = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
            var (below, shift) = (Vector512.Create((long)layout.LowMask), layout.LowBits);
            var (lows, highs) = (Vector512<long>.Zero, Vector512<long>.Zero);
            var count = 0;
            for (var at = from; at < to; at += width)
            {
                var bits = (mask[at >> 6] >> at) & 0xFF;
                var isKept = Vector512.Equals(Vector512.Create((long)bits) & bitOf, bitOf);
                var some = Vector512.LoadUnsafe(ref start, (nuint)at) & isKept;
                lows += some & below;
                highs += some >> shift;
                count += BitOperations.PopCount(bits);
            }

            low += (ulong)Vector512.Sum(lows);
            high += (ulong)Vector512.Sum(highs) + ((ulong)count * layout.One);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref ulong origin, int slot, Vector128<ulong> packed)
    {
        ref var group = ref Unsafe.Add(ref origin, unchecked(2 * (nint)slot));
        (Vector128.LoadUnsafe(ref group) + packed).StoreUnsafe(ref group);
    }

    /// <summary>Packs four amounts: each becomes its low bits, then its high bits and one row.</summary>
    private readonly struct Packer(PackedLayout layout)
    {
        private readonly Vector512<long> twice = Vector512.Create(0L, 0, 1, 1, 2, 2, 3, 3);
        private readonly int shift = layout.LowBits;
        private readonly Vector512<ulong> highs = Vector512.Create(0UL, ~0UL, 0, ~0UL, 0, ~0UL, 0, ~0UL);
        private readonly Vector512<ulong> below = Vector512.Create(layout.LowMask);
        private readonly Vector512<ulong> ones = Vector512.Create(
            0UL,
            layout.One,
            0,
            layout.One,
            0,
            layout.One,
            0,
            layout.One
        );

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<ulong> Pack(Vector256<long> four)
        {
            var each = Vector512.Shuffle(four.ToVector512Unsafe(), twice);
            return Vector512.ConditionalSelect(highs, (each >> shift).AsUInt64(), each.AsUInt64() & below) + ones;
        }
    }
}
