namespace PairingDomain.Flows;

/// <summary>
/// The rows of a result with their codes in a space of fewer axes, in the order of those. Where the axes are the first ones,
/// as on the way from counties to provinces, that is the order they have: nothing is sorted.
/// </summary>
internal readonly ref struct FlowRecoding
{
    private readonly ReadOnlySpan<long> codes;
    private readonly long divisor;
    private readonly int[] rows;

    /// <summary>Rows in another space.</summary>
    /// <param name="from">The space of the rows.</param>
    /// <param name="to">What <see cref="FlowSpace.Only"/> gave.</param>
    /// <param name="codes">Ascending.</param>
    public FlowRecoding(FlowSpace from, FlowSpace to, ReadOnlySpan<long> codes)
    {
        this.codes = codes;
        rows = [];
        divisor = from.DivisorTo(to);
        if (divisor > 0)
        {
            return;
        }

        divisor = 1;
        var parts = from.CodesIn(to);
        var there = new long[codes.Length];
        rows = new int[codes.Length];
        for (var row = 0; row < there.Length; row++)
        {
            there[row] = from.Recode(codes[row], parts);
            rows[row] = row;
        }

        Array.Sort(there, rows);
        this.codes = there;
    }

    /// <summary>The codes that occur, each once.</summary>
    public long[] DistinctCodes()
    {
        var (count, last) = (0, -1L);
        foreach (var (code, _) in this)
        {
            (count, last) = (count + (code == last ? 0 : 1), code);
        }

        var distinct = new long[count];
        (count, last) = (0, -1L);
        foreach (var (code, _) in this)
        {
            if (code != last)
            {
                distinct[count++] = last = code;
            }
        }

        return distinct;
    }

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Goes through the rows.</summary>
    public ref struct Enumerator(FlowRecoding all)
    {
        private readonly FlowRecoding all = all;
        private int at = -1;

        /// <summary>The code there, and which row it is.</summary>
        public readonly (long Code, int Row) Current =>
            (all.codes[at] / all.divisor, all.rows.Length == 0 ? at : all.rows[at]);

        public bool MoveNext() => ++at < all.codes.Length;
    }
}
