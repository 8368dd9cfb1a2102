using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PairingDomain.Flows;

/// <summary>The inner loops with vectors of 256 bits; what is left at the end of a column goes the scalar way.</summary>
internal readonly struct Vector256Kernel : IFlowKernel
{
    public static Int128 Sum(ReadOnlySpan<long> amounts)
    {
        ref var start = ref MemoryMarshal.GetReference(amounts);
        var width = Vector256<long>.Count;
        var below = Vector256.Create(0xFFFF_FFFFL);
        var (low0, low1) = (Vector256<long>.Zero, Vector256<long>.Zero);
        var (high0, high1) = (Vector256<long>.Zero, Vector256<long>.Zero);
        var at = 0;
        for (; at <= amounts.Length - (2 * width); at += 2 * width)
        {
            var one = Vector256.LoadUnsafe(ref start, (nuint)at);
            var two = Vector256.LoadUnsafe(ref start, (nuint)(at + width));
            low0 += one & below;
            high0 += one >> 32;
            low1 += two & below;
            high1 += two >> 32;
        }

        return ((Int128)Vector256.Sum(high0 + high1) << 32)
            + Vector256.Sum(low0 + low1)
            + ScalarKernel.Sum(amounts[at..]);
    }

    public static void Range(ReadOnlySpan<long> amounts, ref long least, ref long most)
    {
        ref var start = ref MemoryMarshal.GetReference(amounts);
        var (leasts, mosts) = (Vector256.Create(least), Vector256.Create(most));
        var at = 0;
        for (; at <= amounts.Length - Vector256<long>.Count; at += Vector256<long>.Count)
        {
            var some = Vector256.LoadUnsafe(ref start, (nuint)at);
            leasts = Vector256.Min(leasts, some);
            mosts = Vector256.Max(mosts, some);
        }

        for (var lane = 0; lane < Vector256<long>.Count; lane++)
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
        // Two rows fill a vector, and are added to two groups that may be one: what is packed at once is added one by one.
        ref var amount = ref MemoryMarshal.GetReference(amounts);
        var packer = new Packer(layout);
        var row = 0;
        for (; row <= amounts.Length - 2; row += 2)
        {
            var packed = packer.Pack(Vector128.LoadUnsafe(ref amount, (nuint)row));
            Add(groups, first + slotOf[codes[row]], packed.GetLower());
            Add(groups, first + slotOf[codes[row + 1]], packed.GetUpper());
        }

        ScalarKernel.AddByCode(amounts[row..], codes[row..], slotOf, first, groups, layout);
    }

    public static void AddBySlot(
        ReadOnlySpan<long> amounts,
        ReadOnlySpan<int> slots,
        Span<ulong> groups,
        in PackedLayout layout
    )
    {
        ref var amount = ref MemoryMarshal.GetReference(amounts);
        var packer = new Packer(layout);
        var row = 0;
        for (; row <= amounts.Length - 2; row += 2)
        {
            var packed = packer.Pack(Vector128.LoadUnsafe(ref amount, (nuint)row));
            Add(groups, slots[row], packed.GetLower());
            Add(groups, slots[row + 1], packed.GetUpper());
        }

        ScalarKernel.AddBySlot(amounts[row..], slots[row..], groups, layout);
    }

    public static void Keep(ReadOnlySpan<ushort> column, ushort low, ushort high, Span<ulong> mask)
    {
        // One comparison for both bounds: below the lower one the difference wraps to the top.
        var (lows, spans) = (Vector256.Create(low), Vector256.Create((ushort)(high - low)));
        ref var start = ref MemoryMarshal.GetReference(column);
        var at = 0;
        for (; at <= column.Length - 64; at += 64)
        {
            var kept = 0UL;
            for (var part = 0; part < 64; part += Vector256<ushort>.Count)
            {
                var some = Vector256.LoadUnsafe(ref start, (nuint)(at + part)) - lows;
                kept |= (ulong)Vector256.LessThanOrEqual(some, spans).ExtractMostSignificantBits() << part;
            }

            mask[at >> 6] &= kept;
        }

        ScalarKernel.Keep(column[at..], low, high, mask[(at >> 6)..]);
    }

    public static void Keep(ReadOnlySpan<byte> column, byte low, byte high, Span<ulong> mask)
    {
        var (lows, spans) = (Vector256.Create(low), Vector256.Create((byte)(high - low)));
        ref var start = ref MemoryMarshal.GetReference(column);
        var at = 0;
        for (; at <= column.Length - 64; at += 64)
        {
            var one = Vector256.LoadUnsafe(ref start, (nuint)at) - lows;
            var two = Vector256.LoadUnsafe(ref start, (nuint)(at + 32)) - lows;
            mask[at >> 6] &=
                Vector256.LessThanOrEqual(one, spans).ExtractMostSignificantBits()
                | ((ulong)Vector256.LessThanOrEqual(two, spans).ExtractMostSignificantBits() << 32);
        }

        ScalarKernel.Keep(column[at..], low, high, mask[(at >> 6)..]);
    }

    // Vectors of this width have no instruction that moves chosen lanes together.
    public static int Rows(ReadOnlySpan<ulong> mask, Span<int> rows) => ScalarKernel.Rows(mask, rows);

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
        var width = Vector256<long>.Count;
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
            var bitOf = Vector256.Create(1L, 2, 4, 8);
            var (below, shift) = (Vector256.Create((long)layout.LowMask), layout.LowBits);
            var (lows, highs) = (Vector256<long>.Zero, Vector256<long>.Zero);
            var count = 0;
            for (var at = from; at < to; at += width)
            {
                var bits = (mask[at >> 6] >> at) & 0xF;
                var isKept = Vector256.Equals(Vector256.Create((long)bits) & bitOf, bitOf);
                var some = Vector256.LoadUnsafe(ref start, (nuint)at) & isKept;
                lows += some & below;
                highs += some >> shift;
                count += BitOperations.PopCount(bits);
            }

            low += (ulong)Vector256.Sum(lows);
            high += (ulong)Vector256.Sum(highs) + ((ulong)count * layout.One);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Span<ulong> groups, int slot, Vector128<ulong> packed)
    {
        Debug.Assert((uint)slot < (uint)groups.Length / 2, "a group that is not there");
        ref var group = ref Unsafe.Add(ref MemoryMarshal.GetReference(groups), 2 * (nint)slot);
        (Vector128.LoadUnsafe(ref group) + packed).StoreUnsafe(ref group);
    }

    /// <summary>Packs two amounts: each becomes its low bits, then its high bits and one row.</summary>
    private readonly struct Packer(PackedLayout layout)
    {
        private readonly int shift = layout.LowBits;
        private readonly Vector256<ulong> ones = Vector256.Create(0UL, layout.One, 0UL, layout.One);
        private readonly Vector128<ulong> below = Vector128.Create(layout.LowMask);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector256<ulong> Pack(Vector128<long> two)
        {
            var low = two.AsUInt64() & below;
            var high = (two >> shift).AsUInt64();
            return Vector256.Create(Vector128.Create(low[0], high[0]), Vector128.Create(low[1], high[1])) + ones;
        }
    }
}
