using System.Numerics;

namespace PairingDomain.Flows;

/// <summary>
/// Multiplies each sum by the whole number that stands for its rate, and adds up the groups: in 128 bits where the largest
/// sum, the largest rate and the number of rows leave no doubt that it fits, else in numbers of any size.
/// </summary>
internal sealed class FlowConvertedSums
{
    private const int SafeBits = 126;

    private readonly List<long> codes = [];
    private readonly List<BigInteger> sums = [];
    private readonly List<long> counts = [];

    /// <summary>The sums of groups.</summary>
    /// <param name="totals">What is converted.</param>
    /// <param name="space">The groups wanted.</param>
    /// <param name="slotOf">For each row of the totals the slot of its rate.</param>
    /// <param name="multiplierOf">For each slot of a rate the number that stands for it.</param>
    public FlowConvertedSums(FlowTotals totals, FlowSpace space, int[] slotOf, BigInteger[] multiplierOf)
    {
        var isWide = totals.Cells.HasWide;
        PerUnit = isWide ? FlowAmount.WidePerUnit : FlowAmount.PerUnit;
        var bits =
            SizeOf(totals.Cells)
            + (int)multiplierOf.Select(multiplier => multiplier.GetBitLength()).DefaultIfEmpty().Max()
            + BitOperations.Log2((uint)totals.Count)
            + 1;
        var rows = new FlowRecoding(totals.Space, space, totals.Cells.Codes);
        if (isWide || bits > SafeBits)
        {
            OfAnySize(totals, rows, slotOf, multiplierOf, isWide);
        }
        else
        {
            In128Bits(totals, rows, slotOf, Array.ConvertAll(multiplierOf, multiplier => (Int128)multiplier));
        }
    }

    public long[] Codes => [.. codes];

    public BigInteger[] Sums => [.. sums];

    public long[] Counts => [.. counts];

    /// <summary>How many units of the sums are one full unit of money, rates apart.</summary>
    public BigInteger PerUnit { get; }

    private static int SizeOf(FlowCells cells)
    {
        var largest = UInt128.Zero;
        for (var row = 0; row < cells.Count; row++)
        {
            largest |= (UInt128)Int128.Abs(cells.SumOf(row));
        }

        return 128 - (int)UInt128.LeadingZeroCount(largest);
    }

    private void In128Bits(FlowTotals totals, FlowRecoding rows, int[] slotOf, Int128[] multiplierOf)
    {
        var (sum, count, last) = (Int128.Zero, 0L, -1L);
        foreach (var (code, row) in rows)
        {
            if (code != last && count > 0)
            {
                Add(last, sum, count);
                (sum, count) = (Int128.Zero, 0);
            }

            last = code;
            sum += totals.Cells.SumOf(row) * multiplierOf[slotOf[row]];
            count += totals.Cells.CountOf(row);
        }

        if (count > 0)
        {
            Add(last, sum, count);
        }
    }

    private void OfAnySize(FlowTotals totals, FlowRecoding rows, int[] slotOf, BigInteger[] multiplierOf, bool isWide)
    {
        foreach (var (code, row) in rows)
        {
            var cell = totals.Cells[row];
            var amount = isWide ? ((BigInteger)cell.Sum * FlowAmount.WidePerNarrow) + cell.Wide : cell.Sum;
            var sum = amount * multiplierOf[slotOf[row]];
            if (codes.Count > 0 && codes[^1] == code)
            {
                sums[^1] += sum;
                counts[^1] = checked(counts[^1] + cell.Count);
            }
            else
            {
                Add(code, sum, cell.Count);
            }
        }
    }

    private void Add(long code, BigInteger sum, long count)
    {
        codes.Add(code);
        sums.Add(sum);
        counts.Add(count);
    }
}
