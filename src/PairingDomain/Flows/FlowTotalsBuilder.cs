using PairingDomain.Grouping;

namespace PairingDomain.Flows;

/// <summary>Puts totals together from rows that come from outside, in any order; checks what a scan need not.</summary>
internal sealed class FlowTotalsBuilder
{
    private readonly IReadOnlyList<Axis> axes;
    private readonly bool hasRange;
    private readonly int currencyAxis;
    private readonly List<KeyPart[]> keys = [];
    private readonly List<FlowCell> cells = [];

    /// <summary>Totals by these axes.</summary>
    /// <exception cref="FormatException">The axes lack that of the currency, or one stands twice.</exception>
    public FlowTotalsBuilder(IReadOnlyList<Axis> axes, bool hasRange)
    {
        this.axes =
            axes.Contains(Axis.Currency) && axes.Distinct().Count() == axes.Count
                ? axes
                : throw new FormatException(
                    $"Totals need the axis of the currency and each axis once, not '{string.Join(", ", axes)}'."
                );
        this.hasRange = hasRange;
        currencyAxis = axes.Index().First(axis => axis.Item == Axis.Currency).Index;
    }

    /// <summary>Adds a row.</summary>
    /// <exception cref="FormatException">It has no flows, the wrong number of parts, or no currency.</exception>
    public void Add(KeyPart[] key, in FlowCell cell)
    {
        var text = string.Join(", ", (IEnumerable<KeyPart>)key);
        if (key.Length != axes.Count || key[currencyAxis].Kind != KeyKind.One)
        {
            throw new FormatException($"The key '{text}' does not have a part for each axis, and a currency.");
        }

        if (cell.Count < 1 || (hasRange && cell.Least > cell.Most))
        {
            throw new FormatException(
                FormattableString.Invariant(
                    $"The row '{text}' has {cell.Count} flows from {cell.Least} to {cell.Most}."
                )
            );
        }

        keys.Add(key);
        cells.Add(cell.Normal());
    }

    /// <summary>The totals.</summary>
    /// <exception cref="FormatException">Two rows have one key.</exception>
    public FlowTotals Build()
    {
        var space = new FlowSpace(
            axes,
            [.. axes.Select((_, axis) => keys.Select(key => key[axis]).Distinct().Order().ToArray())]
        );
        var rows = cells.ToArray();
        var codes = keys.Select(space.CodeOf).ToArray();
        Array.Sort(codes, rows);
        for (var row = 1; row < codes.Length; row++)
        {
            if (codes[row] == codes[row - 1])
            {
                throw new FormatException($"Two rows have the key '{space.KeyOf(codes[row])}'.");
            }
        }

        return new FlowTotals(space, new FlowCells(codes, rows), hasRange);
    }
}
