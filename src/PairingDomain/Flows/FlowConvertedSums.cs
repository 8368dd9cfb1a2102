using System.Numerics;

namespace PairingDomain.Flows;

/// <summary>
/// Multiplies each sum by the whole number that stands for its rate, and adds up the groups: in 128 bits where the largest
/// sum, the largest rate and the number of rows leave no doubt that it fits, else in numbers of any size.
/// </summary>
internal static class FlowConvertedSums
{
    /// <summary>The sums of groups.</summary>
    /// <param name="totals">What is converted.</param>
    /// <param name="space">The groups wanted.</param>
    /// <param name="slotOf">For each row of the totals the slot of its rate.</param>
    /// <param name="rates">The rates.</param>
    public static ConvertedSums Of(FlowTotals totals, FlowSpace space, int[] slotOf, FlowRates rates)
    {
        var bits = SizeOf(totals.Cells) + rates.Bits + BitOperations.Log2((uint)totals.Count) + 1;
        var rows = new FlowRecoding(totals.Space, space, totals.Cells.Codes);
        return totals.Cells.HasWide || bits > ConvertedSums.MostBits
            ? OfAnySize(totals, rows, slotOf, rates.Multipliers)
            : In128Bits(totals, rows, slotOf, Array.ConvertAll(rates.Multipliers, multiplier => (Int128)multiplier));
    }

    /// <summary>How many units of the sums are one full unit of money, rates apart.</summary>
    public static BigInteger PerUnit(FlowTotals totals) =>
        totals.Cells.HasWide ? FlowAmount.WidePerUnit : FlowAmount.PerUnit;

    private static int SizeOf(FlowCells cells)
    {
        var largest = UInt128.Zero;
        for (var row = 0; row < cells.Count; row++)
        {
            largest |= (UInt128)Int128.Abs(cells.SumOf(row));
        }

        return 128 - (int)UInt128.LeadingZeroCount(largest);
    }

    private static ConvertedSums In128Bits(FlowTotals totals, in FlowRecoding rows, int[] slotOf, Int128[] multiplierOf)
    {
        var codes = rows.DistinctCodes();
        var sums = new Int128[codes.Length];
        var counts = new long[codes.Length];
        var at = 0;
        foreach (var (code, row) in rows)
        {
            at += codes[at] == code ? 0 : 1;
            sums[at] = unchecked(sums[at] + (totals.Cells.SumOf(row) * multiplierOf[slotOf[row]]));
            counts[at] = checked(counts[at] + totals.Cells.CountOf(row));
        }

        return new ConvertedSums(codes, sums, counts);
    }

    private static ConvertedSums OfAnySize(
        FlowTotals totals,
        in FlowRecoding rows,
        int[] slotOf,
        BigInteger[] multiplierOf
    )
    {
        var isWide = totals.Cells.HasWide;
        var codes = rows.DistinctCodes();
        var sums = new BigInteger[codes.Length];
        var counts = new long[codes.Length];
        var at = 0;
        foreach (var (code, row) in rows)
        {
            at += codes[at] == code ? 0 : 1;
            var cell = totals.Cells[row];
            var amount = isWide ? ((BigInteger)cell.Sum * FlowAmount.WidePerNarrow) + cell.Wide : cell.Sum;
            sums[at] += amount * multiplierOf[slotOf[row]];
            counts[at] = checked(counts[at] + cell.Count);
        }

        return new ConvertedSums(codes, sums, counts);
    }
}
