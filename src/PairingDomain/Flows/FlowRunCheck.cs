using System.Numerics;
using PairingDomain.Storage;

namespace PairingDomain.Flows;

/// <summary>Whether the run index of a segment read from a file divides its rows as <see cref="FlowRuns"/> says.</summary>
internal static class FlowRunCheck
{
    /// <exception cref="StorageException">It does not, or a row has a day outside of its block's year.</exception>
    public static void Check(FlowSegment segment)
    {
        if (segment.Runs is not { } runs)
        {
            return;
        }

        var blockRun = runs.BlockRun.Span;
        var runRow = runs.RunRow.Span;
        Require(
            runs.BlockYear.Length == runs.BlockCurrency.Length && blockRun.Length == runs.BlockCurrency.Length + 1,
            FlowSection.BlockRun,
            "has another length than the blocks"
        );
        Require(runRow.Length == runs.RunAssisted.Length + 1, FlowSection.RunRow, "has another length than the runs");
        RequireSteps(blockRun, runs.RunAssisted.Length, FlowSection.BlockRun);
        RequireSteps(runRow, segment.Rows, FlowSection.RunRow);
        CheckBlocks(segment, runs);
    }

    private static void CheckBlocks(FlowSegment segment, FlowRuns runs)
    {
        var currencies = runs.BlockCurrency.Span;
        var years = runs.BlockYear.Span;
        var blockRun = runs.BlockRun.Span;
        var assisted = runs.RunAssisted.Span;
        var runRow = runs.RunRow.Span;
        var days = segment.Days.Span;
        for (var block = 0; block < currencies.Length; block++)
        {
            Require(
                years[block] is >= FlowDay.FirstYear and <= FlowDay.LastYear,
                FlowSection.BlockYear,
                FormattableString.Invariant($"has year {years[block]}")
            );
            Require(
                block == 0
                    || currencies[block - 1] < currencies[block]
                    || (currencies[block - 1] == currencies[block] && years[block - 1] < years[block]),
                FlowSection.BlockCurrency,
                FormattableString.Invariant($"is out of order at block {block}")
            );
            var unordered = NotGrowing(assisted[blockRun[block]..blockRun[block + 1]]);
            if (unordered > 0)
            {
                throw Fault(
                    FlowSection.RunAssisted,
                    FormattableString.Invariant($"is out of order at run {blockRun[block] + unordered}")
                );
            }

            var (from, to) = (runRow[blockRun[block]], runRow[blockRun[block + 1]]);
            var last = years[block] == FlowDay.LastYear ? FlowDay.Count - 1 : FlowDay.FirstOf(years[block] + 1) - 1;
            var first = (ushort)FlowDay.FirstOf(years[block]);
            Require(
                !days[from..to].ContainsAnyExceptInRange(first, (ushort)last),
                FlowSection.Day,
                FormattableString.Invariant($"has a day outside of {years[block]} in block {block}")
            );
        }
    }

    // Starts at 0, grows with every step, and ends at the end.
    private static void RequireSteps(ReadOnlySpan<int> steps, int end, string section)
    {
        Require(
            steps[0] == 0 && steps[^1] == end,
            section,
            FormattableString.Invariant($"does not go from 0 to {end}")
        );
        var still = NotGrowing(steps);
        if (still > 0)
        {
            throw Fault(section, FormattableString.Invariant($"does not grow at position {still}"));
        }
    }

    // The first position of a value that is not above the one before it; 0 when there is none. No message is made of the
    // hundreds of thousands that are in order.
    private static int NotGrowing<T>(ReadOnlySpan<T> values)
        where T : IBinaryInteger<T>
    {
        for (var at = 1; at < values.Length; at++)
        {
            if (values[at - 1] >= values[at])
            {
                return at;
            }
        }

        return 0;
    }

    private static void Require(bool holds, string section, string how)
    {
        if (!holds)
        {
            throw Fault(section, how);
        }
    }

    private static StorageException Fault(string section, string how) =>
        new(StorageFault.Inconsistent, section, $"Section '{section}' {how}.");
}
