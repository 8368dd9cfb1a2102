using System.Numerics;
using System.Runtime.CompilerServices;

namespace PairingDomain.Flows;

/// <summary>
/// How sum and count of a group share 128 bits, so that one row costs one 128-bit addition. <see cref="FlowLimits"/> has
/// the proof that it cannot overflow.
/// </summary>
internal readonly record struct PackedLayout
{
    /// <summary>For at most so many rows in any group, of amounts below 2^<paramref name="amountBits"/>.</summary>
    /// <exception cref="ArgumentException">They do not fit: 3K + M is above 126.</exception>
    public PackedLayout(long rows, int amountBits)
    {
        var rowBits = rows <= 1 ? 0 : 64 - BitOperations.LeadingZeroCount((ulong)(rows - 1));
        LowBits = 64 - rowBits;
        var bits = Math.Max(amountBits, LowBits);
        if (!Fits(rows, amountBits))
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{rows} amounts of {amountBits} bits do not fit into one accumulator."),
                nameof(rows)
            );
        }

        // Without low bits a shift by 64 would be none.
        LowBits = Math.Min(LowBits, 63);
        CountShift = bits - LowBits + rowBits + 1;
    }

    /// <summary>S: how many bits of an amount go to the low lane.</summary>
    public int LowBits { get; }

    /// <summary>C: where the count begins in the high lane.</summary>
    public int CountShift { get; }

    /// <summary>All sums of rows, and of any groups together, lie between -2^bits and 2^bits.</summary>
    public int SumBits => CountShift + LowBits - 1;

    /// <summary>The low S bits.</summary>
    public ulong LowMask => (1UL << LowBits) - 1;

    /// <summary>One row, in the high lane.</summary>
    public ulong One => 1UL << CountShift;

    /// <summary>Whether so many rows of such amounts fit.</summary>
    public static bool Fits(long rows, int amountBits)
    {
        var rowBits = rows <= 1 ? 0 : 64 - BitOperations.LeadingZeroCount((ulong)(rows - 1));
        return (3 * rowBits) + Math.Max(amountBits, 64 - rowBits) <= FlowLimits.BitsToShare;
    }

    /// <summary>Adds one row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ref ulong low, ref ulong high, long amount)
    {
        unchecked
        {
            low += (ulong)amount & LowMask;
            high += (ulong)(amount >> LowBits) + One;
        }
    }

    /// <summary>Adds rows that are summed up already.</summary>
    public void Add(ref ulong low, ref ulong high, Int128 sum, int count)
    {
        unchecked
        {
            low += (ulong)sum & LowMask;
            high += (ulong)(sum >> LowBits) + ((ulong)count << CountShift);
        }
    }

    /// <summary>How many rows there are.</summary>
    public long CountOf(ulong high) => (long)(unchecked(high + (One >> 1)) >> CountShift);

    /// <summary>Their sum.</summary>
    public Int128 SumOf(ulong low, ulong high)
    {
        var parts = unchecked((long)(high - ((ulong)CountOf(high) << CountShift)));
        return unchecked(((Int128)parts << LowBits) + low);
    }
}
