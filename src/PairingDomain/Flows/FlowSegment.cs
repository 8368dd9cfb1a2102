using PairingDomain.Monetary;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>
/// A stretch of a table's rows in columns, whole in itself: its dictionaries stand beside its columns, so that a segment can
/// be written, mapped and moved from table to table without a look at its rows. Immutable.
/// </summary>
/// <remarks>
/// <para>
/// A column is a <see cref="ReadOnlyMemory{T}"/>: an array, or bytes of a mapped file behind a
/// <see cref="System.Buffers.MemoryManager{T}"/>. Its span is taken once per query, never per row, so the kernels see plain
/// memory either way. All numbers are little-endian in memory, as they are in a file; a mapped column starts at a multiple
/// of 64 bytes, so that a 512-bit load touches one cache line.
/// </para>
/// <para>
/// In a <em>clustered</em> segment the rows stand in the order of currency, year and assisted side, and within those in the
/// order they came in; <see cref="Runs"/> says where each combination begins, and the two columns it replaces are empty. In
/// arrival order <see cref="Runs"/> is null and the two columns are there.
/// </para>
/// <para>
/// Checksums of a file: a flipped byte must be found within the time a file takes to open, which is the time of one read of
/// it. One checksum over everything would do, but one for each section (header, dictionaries, each column, run index), in
/// the header, and one for the header itself says which section is damaged and lets two threads share the work; XxHash3
/// of System.IO.Hashing or the CRC-32C instruction over several interleaved streams reach the speed of memory.
/// </para>
/// </remarks>
internal sealed class FlowSegment
{
    /// <summary>How many rows; at most <see cref="FlowLimits.MostRows"/>.</summary>
    public required int Rows { get; init; }

    /// <summary>Every amount of <see cref="Amounts"/> lies in -2^bits &lt; amount &lt; 2^bits; at most 63. 0 for wide amounts.</summary>
    public required int AmountBits { get; init; }

    /// <summary>Amounts in ten-thousandths of the currency's unit; empty when the segment is wide.</summary>
    public required ReadOnlyMemory<long> Amounts { get; init; }

    /// <summary>
    /// Amounts that are no 64-bit number of ten-thousandths, in full; empty when the segment is narrow. A segment holds
    /// amounts of one sort only, so that the fast ways need no exception for single rows. A wide segment is in arrival order.
    /// </summary>
    public required ReadOnlyMemory<decimal> WideAmounts { get; init; }

    /// <summary>Position in <see cref="CurrencyList"/>; empty when clustered.</summary>
    public required ReadOnlyMemory<byte> Currencies { get; init; }

    /// <summary>Position in <see cref="AssistedSides"/>; empty when clustered.</summary>
    public required ReadOnlyMemory<ushort> Assisted { get; init; }

    /// <summary>Days by <see cref="FlowDay"/>.</summary>
    public required ReadOnlyMemory<ushort> Days { get; init; }

    /// <summary>Position in <see cref="AssistingSides"/>.</summary>
    public required ReadOnlyMemory<ushort> Assisting { get; init; }

    /// <summary>1 + <see cref="Figures.Sector"/>; 0 where the register does not say.</summary>
    public required ReadOnlyMemory<byte> Sectors { get; init; }

    /// <summary>1 + <see cref="Figures.Instrument"/>; 0 where the register does not say.</summary>
    public required ReadOnlyMemory<byte> Instruments { get; init; }

    /// <summary>1 + <see cref="Figures.SourceOfFunds"/>; 0 where the register does not say.</summary>
    public required ReadOnlyMemory<byte> Sources { get; init; }

    /// <summary><see cref="Figures.FlowKind"/>.</summary>
    public required ReadOnlyMemory<byte> Kinds { get; init; }

    /// <summary>Where each combination of currency, year and assisted side begins; null in arrival order.</summary>
    public required FlowRuns? Runs { get; init; }

    /// <summary>The currencies, in the order of their codes, each once.</summary>
    public required IReadOnlyList<Currency> CurrencyList { get; init; }

    /// <summary>The assisting sides in administrative order (<see cref="FlowSideOrder"/>), each once; at most 65,536.</summary>
    public required IReadOnlyList<FlowSide> AssistingSides { get; init; }

    /// <summary>The assisted sides in administrative order, so that what lies in one division is one range; at most 65,536.</summary>
    public required IReadOnlyList<FlowSide> AssistedSides { get; init; }

    /// <summary>The file whose bytes the columns are; null for arrays. Columns are read while <see cref="FlowTable.Hold"/> holds it.</summary>
    public StoredBytes? Stored { get; init; }

    /// <summary>Whether the amounts are in <see cref="WideAmounts"/>.</summary>
    public bool IsWide => Amounts.IsEmpty && Rows > 0;

    /// <summary>Whether the rows are in the order of <see cref="Runs"/>.</summary>
    public bool IsClustered => Runs is not null;
}
