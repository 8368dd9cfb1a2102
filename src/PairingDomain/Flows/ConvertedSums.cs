using System.Numerics;

namespace PairingDomain.Flows;

/// <summary>
/// The rows of a converted result in columns, in the order of their codes: sums in 128 bits where all of them together are
/// certain to fit, else in numbers of any size. Immutable.
/// </summary>
internal sealed class ConvertedSums
{
    /// <summary>Sums in 128 bits are below 2^126, and so is what any of them come to together.</summary>
    public const int MostBits = 126;

    private readonly long[] codes;
    private readonly long[] counts;
    private readonly Int128[]? sums;
    private readonly BigInteger[]? largeSums;

    /// <summary>Rows whose sums come to less than 2^126 together, their signs apart.</summary>
    public ConvertedSums(long[] codes, Int128[] sums, long[] counts)
    {
        this.codes = codes;
        this.sums = sums;
        this.counts = counts;
    }

    /// <summary>Rows with sums of any size.</summary>
    public ConvertedSums(long[] codes, BigInteger[] sums, long[] counts)
    {
        this.codes = codes;
        largeSums = sums;
        this.counts = counts;
    }

    public int Count => codes.Length;

    public ReadOnlySpan<long> Codes => codes;

    public BigInteger SumOf(int row) => largeSums is null ? sums![row] : largeSums[row];

    public long CountOf(int row) => counts[row];

    public int Compare(int left, int right) =>
        largeSums is null ? sums![left].CompareTo(sums[right]) : largeSums[left].CompareTo(largeSums[right]);

    /// <summary>Rows with one code become one.</summary>
    public ConvertedSums RollUp(in FlowRecoding rows)
    {
        var newCodes = rows.DistinctCodes();
        var newCounts = new long[newCodes.Length];
        var newSums = largeSums is null ? new Int128[newCodes.Length] : [];
        var newLargeSums = largeSums is null ? [] : new BigInteger[newCodes.Length];
        var at = 0;
        foreach (var (code, row) in rows)
        {
            at += newCodes[at] == code ? 0 : 1;
            newCounts[at] = checked(newCounts[at] + counts[row]);
            if (largeSums is null)
            {
                newSums[at] = unchecked(newSums[at] + sums![row]);
            }
            else
            {
                newLargeSums[at] += largeSums[row];
            }
        }

        return largeSums is null
            ? new ConvertedSums(newCodes, newSums, newCounts)
            : new ConvertedSums(newCodes, newLargeSums, newCounts);
    }
}
