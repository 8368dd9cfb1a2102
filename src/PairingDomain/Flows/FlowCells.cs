using System.Numerics;

namespace PairingDomain.Flows;

/// <summary>
/// The rows of a result in columns, in the order of their codes: packed as the scan left them, or each sum and count of its
/// own where they no longer fit. Immutable.
/// </summary>
internal sealed class FlowCells
{
    private readonly long[] codes;
    private readonly PackedLayout layout;
    private readonly ulong[]? packed;
    private readonly FlowCell[]? cells;
    private readonly decimal[]? range;

    /// <summary>Rows each of their own.</summary>
    /// <param name="codes">Ascending.</param>
    /// <param name="cells">As many.</param>
    public FlowCells(long[] codes, FlowCell[] cells)
    {
        this.codes = codes;
        this.cells = cells;
    }

    /// <summary>Packed rows.</summary>
    /// <param name="codes">Ascending.</param>
    /// <param name="layout">How they are packed.</param>
    /// <param name="packed">Two numbers for each.</param>
    /// <param name="range">The smallest and the largest amount of each; null when they were not asked for.</param>
    public FlowCells(long[] codes, PackedLayout layout, ulong[] packed, decimal[]? range)
    {
        this.codes = codes;
        this.layout = layout;
        this.packed = packed;
        this.range = range;
    }

    public int Count => codes.Length;

    public ReadOnlySpan<long> Codes => codes;

    /// <summary>Whether a sum has a part that is no whole number of ten-thousandths.</summary>
    public bool HasWide => packed is null && Array.Exists(cells!, cell => !cell.Wide.IsZero);

    /// <summary>The sum of a row in ten-thousandths.</summary>
    public Int128 SumOf(int row) =>
        packed is null ? cells![row].Sum : layout.SumOf(packed[2 * row], packed[(2 * row) + 1]);

    /// <summary>How many flows a row has.</summary>
    public long CountOf(int row) => packed is null ? cells![row].Count : layout.CountOf(packed[(2 * row) + 1]);

    public FlowCell this[int row] =>
        packed is null
            ? cells![row]
            : new FlowCell(
                layout.SumOf(packed[2 * row], packed[(2 * row) + 1]),
                BigInteger.Zero,
                layout.CountOf(packed[(2 * row) + 1]),
                range?[2 * row] ?? 0,
                range?[(2 * row) + 1] ?? 0
            );
}
