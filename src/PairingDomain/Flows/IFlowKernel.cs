namespace PairingDomain.Flows;

/// <summary>
/// The inner loops, for one width of vector. All implementations give the same results, bit by bit. Called through generics
/// over structs, so that .NET compiles each caller for its kernel and nothing is decided per row.
/// </summary>
internal interface IFlowKernel
{
    /// <summary>The exact sum of at most 2^31 amounts.</summary>
    static abstract Int128 Sum(ReadOnlySpan<long> amounts);

    /// <summary>Widens a range so that it holds all amounts.</summary>
    static abstract void Range(ReadOnlySpan<long> amounts, ref long least, ref long most);

    /// <summary>Adds each amount to the group <paramref name="first"/> + <paramref name="slotOf"/>[code].</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="codes">As many codes.</param>
    /// <param name="slotOf">256 entries, none negative.</param>
    /// <param name="first">The group of entry 0.</param>
    /// <param name="groups">Two numbers a group, low lane first.</param>
    /// <param name="layout">How groups are packed.</param>
    static abstract void AddByCode(
        ReadOnlySpan<long> amounts,
        ReadOnlySpan<byte> codes,
        ReadOnlySpan<int> slotOf,
        int first,
        Span<ulong> groups,
        in PackedLayout layout
    );

    /// <summary>Adds each amount to its group.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="slots">As many groups.</param>
    /// <param name="groups">Two numbers a group, low lane first.</param>
    /// <param name="layout">How groups are packed.</param>
    static abstract void AddBySlot(
        ReadOnlySpan<long> amounts,
        ReadOnlySpan<int> slots,
        Span<ulong> groups,
        in PackedLayout layout
    );

    /// <summary>Clears the bits of rows whose value lies outside of a range.</summary>
    /// <param name="column">The values.</param>
    /// <param name="low">The least value to keep.</param>
    /// <param name="high">The greatest value to keep, not below <paramref name="low"/>.</param>
    /// <param name="mask">One bit a row, 64 a number; bits beyond the column are left as they are.</param>
    static abstract void Keep(ReadOnlySpan<ushort> column, ushort low, ushort high, Span<ulong> mask);

    /// <inheritdoc cref="Keep(ReadOnlySpan{ushort}, ushort, ushort, Span{ulong})"/>
    static abstract void Keep(ReadOnlySpan<byte> column, byte low, byte high, Span<ulong> mask);

    /// <summary>Lists the rows whose bits are set, in ascending order.</summary>
    /// <param name="mask">One bit a row, 64 a number.</param>
    /// <param name="rows">Where to: room for 64 rows a number, however many are set; what stands behind them is undefined.</param>
    /// <returns>How many are set.</returns>
    static abstract int Rows(ReadOnlySpan<ulong> mask, Span<int> rows);

    /// <summary>Adds the amounts whose bits are set to one group.</summary>
    /// <param name="amounts">The amounts.</param>
    /// <param name="mask">One bit an amount, 64 a number.</param>
    /// <param name="first">The first amount to look at.</param>
    /// <param name="end">The amount after the last one to look at.</param>
    /// <param name="layout">How the group is packed.</param>
    /// <param name="low">The group's low lane.</param>
    /// <param name="high">The group's high lane.</param>
    static abstract void AddKept(
        ReadOnlySpan<long> amounts,
        ReadOnlySpan<ulong> mask,
        int first,
        int end,
        in PackedLayout layout,
        ref ulong low,
        ref ulong high
    );
}
