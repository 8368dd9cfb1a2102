using PairingDomain.Grouping;

namespace PairingDomain.Flows;

/// <summary>Puts rows of results together.</summary>
internal static class FlowMerge
{
    /// <summary>The totals of both, which have the same axes.</summary>
    public static FlowTotals Of(FlowTotals one, FlowTotals other)
    {
        // Groups keep their order in the union, and so do the codes of the rows.
        var space = one.Space.Union(other.Space);
        var (codesOfOne, codesOfOther) = (one.Space.CodesIn(space), other.Space.CodesIn(space));
        var codes = new List<long>(one.Count + other.Count);
        var cells = new List<FlowCell>(one.Count + other.Count);
        var (left, right) = (0, 0);
        while (left < one.Count || right < other.Count)
        {
            var leftCode = left < one.Count ? one.Space.Recode(one.Cells.Codes[left], codesOfOne) : long.MaxValue;
            var rightCode =
                right < other.Count ? other.Space.Recode(other.Cells.Codes[right], codesOfOther) : long.MaxValue;
            codes.Add(Math.Min(leftCode, rightCode));
            cells.Add(
                leftCode < rightCode ? one.Cells[left++]
                : rightCode < leftCode ? other.Cells[right++]
                : one.Cells[left++].Add(other.Cells[right++]).Normal()
            );
        }

        return new FlowTotals(space, new FlowCells([.. codes], [.. cells]), one.HasRange);
    }

    /// <summary>The totals by some of their axes.</summary>
    /// <exception cref="ArgumentException">An axis is not among those of the totals, or stands twice.</exception>
    public static FlowTotals RollUp(FlowTotals totals, IReadOnlyList<Axis> axes)
    {
        var space = totals.Space.Only(PositionsOf(totals.Axes, axes));
        var codesThere = totals.Space.CodesIn(space);
        var codes = new long[totals.Count];
        var rows = new int[totals.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
            codes[row] = totals.Space.Recode(totals.Cells.Codes[row], codesThere);
        }

        Array.Sort(codes, rows);
        var count = 0;
        var cells = new FlowCell[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            if (count > 0 && codes[count - 1] == codes[row])
            {
                cells[count - 1] = cells[count - 1].Add(totals.Cells[rows[row]]);
            }
            else
            {
                codes[count] = codes[row];
                cells[count++] = totals.Cells[rows[row]];
            }
        }

        return new FlowTotals(
            space,
            new FlowCells(codes[..count], Array.ConvertAll(cells[..count], cell => cell.Normal())),
            totals.HasRange
        );
    }

    /// <summary>Where axes stand among others.</summary>
    /// <exception cref="ArgumentException">One does not, or stands twice.</exception>
    public static int[] PositionsOf(IReadOnlyList<Axis> all, IReadOnlyList<Axis> axes) =>
        axes.Distinct().Count() == axes.Count && axes.All(all.Contains)
            ? [.. axes.Select(axis => all.Index().First(one => one.Item == axis).Index)]
            : throw new ArgumentException(
                $"Totals by {string.Join(", ", all)} cannot be rolled up to {string.Join(", ", axes)}: each of their axes may stand once.",
                nameof(axes)
            );

    /// <summary>Whether the rows of both are the same; the axes and the numbers of rows are.</summary>
    public static bool AreEqual(FlowTotals one, FlowTotals other)
    {
        var space = one.Space.Union(other.Space);
        var (codesOfOne, codesOfOther) = (one.Space.CodesIn(space), other.Space.CodesIn(space));
        for (var row = 0; row < one.Count; row++)
        {
            if (
                one.Space.Recode(one.Cells.Codes[row], codesOfOne)
                    != other.Space.Recode(other.Cells.Codes[row], codesOfOther)
                || one.Cells[row] != other.Cells[row]
            )
            {
                return false;
            }
        }

        return true;
    }
}
