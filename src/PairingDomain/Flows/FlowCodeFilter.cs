using System.Numerics;

namespace PairingDomain.Flows;

/// <summary>Which code of an 8-bit column is asked for.</summary>
/// <param name="Column">The column.</param>
/// <param name="Code">The code; -1 when none is asked for.</param>
internal sealed record FlowCodeFilter(ReadOnlyMemory<byte> Column, int Code)
{
    /// <summary>Of a set of codes, a bit each, of which a query asks for one or, contradicting itself, for none.</summary>
    public static FlowCodeFilter Of(ReadOnlyMemory<byte> column, ulong codes) =>
        new(column, codes == 0 ? -1 : BitOperations.TrailingZeroCount(codes));

    /// <summary>Clears the bits of rows that are not asked for.</summary>
    public void Keep<TKernel>(int firstRow, int rows, Span<ulong> mask)
        where TKernel : struct, IFlowKernel
    {
        if (Code < 0)
        {
            mask.Clear();
            return;
        }

        TKernel.Keep(Column.Span.Slice(firstRow, rows), (byte)Code, (byte)Code, mask);
    }

    /// <summary>Whether one row is asked for.</summary>
    public bool Has(int row) => Column.Span[row] == Code;
}
