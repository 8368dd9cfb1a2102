namespace PairingDomain.Flows;

/// <summary>
/// What a segment may hold so that sums cannot overflow. A packed accumulator is 128 bits wide, in two lanes. Of an amount a
/// with |a| &lt; 2^M the low lane takes the lowest S = 64 - K bits, the high lane (a >> S) + 2^C, where C = M - S + K + 1.
/// </summary>
/// <remarks>
/// With at most 2^K rows in a group:
/// <list type="number">
/// <item>the low lane stays below 2^K × 2^S = 2^64: unsigned, it cannot wrap;</item>
/// <item>the sum H of the high parts lies within ±2^K × 2^(M-S) = ±2^(C-1), so that count × 2^C + H tells both apart;</item>
/// <item>the high lane stays within 2^(K+C) + 2^(C-1), as an unsigned number below 2^64 when K + C &lt; 64, that is
/// 3K + M ≤ 126. (At 127 a full group without a negative H could reach 2^64.)</item>
/// </list>
/// Hence a segment has at most 2^K rows with K = (126 - M) / 3: 2^21 rows for any 64-bit amounts, 2^24 for amounts below
/// 2^54 ten-thousandths (1.8 × 10^12 units).
/// </remarks>
internal static class FlowLimits
{
    /// <summary>The most rows of any segment, whatever the amounts: 2^24.</summary>
    public const int MostRows = 1 << MostRowBits;

    /// <summary>The most entries of a dictionary.</summary>
    public const int MostSides = 1 << 16;

    /// <summary>The most bits of an amount without its sign.</summary>
    public const int MostAmountBits = 63;

    /// <summary>What 3K + M may be at most.</summary>
    public const int BitsToShare = 126;

    private const int MostRowBits = 24;

    /// <summary>K, for amounts below 2^<paramref name="amountBits"/>.</summary>
    public static int RowBits(int amountBits) => Math.Min(MostRowBits, (BitsToShare - amountBits) / 3);

    /// <summary>The most rows of a segment of such amounts.</summary>
    public static int RowsFor(int amountBits) => 1 << RowBits(amountBits);
}
