namespace PairingDomain.Flows;

/// <summary>Room for what is known of the rows that are looked at together; on the stack of whoever scans.</summary>
/// <param name="mask">A bit a row: whether it is asked for.</param>
/// <param name="rows">Which rows are asked for.</param>
/// <param name="groups">Their groups.</param>
/// <param name="places">The places of their groups.</param>
/// <param name="amounts">Their amounts.</param>
internal readonly ref struct FlowScratch(
    Span<ulong> mask,
    Span<int> rows,
    Span<long> groups,
    Span<int> places,
    Span<long> amounts
)
{
    /// <summary>Rows looked at together: what is known of them stays in the nearest cache.</summary>
    public const int ChunkRows = 1_024;

    public Span<ulong> Mask { get; } = mask;

    public Span<int> Rows { get; } = rows;

    public Span<long> Groups { get; } = groups;

    public Span<int> Places { get; } = places;

    public Span<long> Amounts { get; } = amounts;
}
