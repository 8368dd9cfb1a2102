using System.Runtime.InteropServices;

namespace PairingDomain.Flows;

/// <summary>Answers a question for amounts that are no 64-bit numbers of ten-thousandths: row by row, in numbers of any size.</summary>
internal static class WideScan
{
    public static FlowTotals Of(FlowPlan plan, bool hasRange)
    {
        var space = FlowReading.SpaceOf(plan);
        var codeOf = FlowReading.CodesOf(plan, space);
        var cells = new Dictionary<long, FlowCell>();
        foreach (var segment in plan.Segments.Where(segment => segment.Segment.IsWide))
        {
            Add(segment, cells);
        }

        var codes = new Dictionary<long, FlowCell>();
        foreach (var (group, cell) in cells)
        {
            var code = 0L;
            for (var dimension = 0; dimension < codeOf.Length; dimension++)
            {
                code += codeOf[dimension][group / plan.Strides[dimension] % codeOf[dimension].Length];
            }

            codes.Add(code, (hasRange ? cell : cell with { Least = 0, Most = 0 }).Normal());
        }

        var rows = codes.OrderBy(row => row.Key).ToList();
        return new FlowTotals(
            space,
            new FlowCells([.. rows.Select(row => row.Key)], [.. rows.Select(row => row.Value)]),
            hasRange
        );
    }

    private static void Add(FlowSegmentPlan plan, Dictionary<long, FlowCell> cells)
    {
        var amounts = plan.Segment.WideAmounts.Span;
        for (var row = 0; row < amounts.Length; row++)
        {
            var at = row;
            if (
                !plan.KeepNumbers.TrueForAll(filter => filter.Has(at))
                || !plan.KeepCodes.TrueForAll(filter => filter.Has(at))
            )
            {
                continue;
            }

            var group = plan.Numbers.Sum(numbers => numbers.Of(at)) + plan.Codes.Sum(codes => codes.Of(at));
            var one = new FlowCell(0, FlowAmount.Wide(amounts[row]), 1, amounts[row], amounts[row]);
            ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, group, out var isThere);
            cell = isThere ? cell.Add(one) : one;
        }
    }
}
