using PairingDomain.Places;

namespace PairingDomain.DataPacker;

/// <summary>
/// Settles the day on which each record begins and ends, so that no child is in force without its parent. The date of
/// the one known act, if it lies in the year of change, is the day; else the day of what the change must have come with
/// (the other run of the code, a predecessor or successor, the end or the beginning of the parent); else 1 January,
/// because the state at the end of a year is then taken for the whole year.
/// </summary>
internal sealed class DivisionDates(DivisionIndex divisions, IReadOnlyList<DivisionEdge> edges)
{
    // Two acts in one year, one for the old run of a code and one for the new: neither is the day.
    private readonly HashSet<DivisionRow> contradictedStarts = [];
    private readonly HashSet<DivisionRow> contradictedEnds = [];

    public void Settle(PackingJob job)
    {
        TakeApprovalDates();
        while (InferFromNeighbours() || InferFromEndOfParent() || InferFromStartOfParent()) { }
        FallBackToYears();
        KeepChildrenWithinParents();
        Check(job);
    }

    private static DivisionBoundary Known(int date, int year) =>
        date / 10_000 == year ? new DivisionBoundary(date, BoundaryCertainty.ApprovalDate) : default;

    private static DivisionBoundary Inferred(int date) => new(date, BoundaryCertainty.Inferred);

    private void TakeApprovalDates()
    {
        foreach (var row in divisions.Rows)
        {
            row.Start = Known(row.StartApproval, row.FirstYear);
            row.End = row.EverEnds ? Known(row.EndApproval, row.EndYear) : default;
        }

        foreach (var (earlier, later) in ConsecutiveRuns())
        {
            if (earlier.End.IsSettled && later.Start.IsSettled && earlier.End != later.Start)
            {
                earlier.End = later.Start = default;
                contradictedEnds.Add(earlier);
                contradictedStarts.Add(later);
            }
        }
    }

    private IEnumerable<(DivisionRow Earlier, DivisionRow Later)> ConsecutiveRuns() =>
        divisions
            .Rows.Zip(divisions.Rows.Skip(1))
            .Where(pair => pair.First.Code == pair.Second.Code && pair.First.EndYear == pair.Second.FirstYear);

    private bool MayInferStart(DivisionRow row) => !row.Start.IsSettled && !contradictedStarts.Contains(row);

    private bool MayInferEnd(DivisionRow row) => row.EverEnds && !row.End.IsSettled && !contradictedEnds.Contains(row);

    private bool InferFromNeighbours()
    {
        var starts = new Dictionary<DivisionRow, HashSet<int>>();
        var ends = new Dictionary<DivisionRow, HashSet<int>>();
        var joined = ConsecutiveRuns()
            .Concat(edges.Where(edge => edge.JoinsBoundaries).Select(edge => (edge.Old, edge.New)));
        foreach (var (old, @new) in joined)
        {
            if (old.End.IsSettled && MayInferStart(@new))
            {
                Add(starts, @new, old.End.Date);
            }

            if (@new.Start.IsSettled && MayInferEnd(old))
            {
                Add(ends, old, @new.Start.Date);
            }
        }

        var changed = false;
        foreach (var (row, dates) in starts.Where(pair => pair.Value.Count == 1))
        {
            row.Start = Inferred(dates.Single());
            changed = true;
        }

        foreach (var (row, dates) in ends.Where(pair => pair.Value.Count == 1))
        {
            row.End = Inferred(dates.Single());
            changed = true;
        }

        return changed;
    }

    private static void Add(Dictionary<DivisionRow, HashSet<int>> dates, DivisionRow row, int date)
    {
        if (!dates.TryGetValue(row, out var known))
        {
            dates[row] = known = [];
        }

        known.Add(date);
    }

    private bool InferFromEndOfParent()
    {
        var changed = false;
        foreach (var row in divisions.Rows.Where(MayInferEnd))
        {
            if (divisions.At(row.ParentCode, row.EndYear - 1) is { } parent && LeavesForGood(parent, row.EndYear))
            {
                row.End = Inferred(parent.End.Date);
                changed = true;
            }
        }

        return changed;
    }

    private bool InferFromStartOfParent()
    {
        var changed = false;
        foreach (var row in divisions.Rows.Where(MayInferStart))
        {
            if (divisions.At(row.ParentCode, row.FirstYear) is { } parent && IsNewCode(parent, row.FirstYear))
            {
                row.Start = Inferred(parent.Start.Date);
                changed = true;
            }
        }

        return changed;
    }

    private bool LeavesForGood(DivisionRow row, int year) =>
        row.EndYear == year && row.End.IsSettled && divisions.At(row.Code, year) is null;

    private bool IsNewCode(DivisionRow row, int year) =>
        row.FirstYear == year && row.Start.IsSettled && divisions.At(row.Code, year - 1) is null;

    private void FallBackToYears()
    {
        foreach (var row in divisions.Rows)
        {
            if (!row.Start.IsSettled)
            {
                row.Start = new DivisionBoundary((row.FirstYear * 10_000) + 101, BoundaryCertainty.YearOnly);
            }

            if (row.EverEnds && !row.End.IsSettled)
            {
                row.End = new DivisionBoundary((row.EndYear * 10_000) + 101, BoundaryCertainty.YearOnly);
            }
        }
    }

    /// <summary>
    /// Where the act about a county is dated outside the life of its prefecture in the same year: a county that begins
    /// too early begins with its prefecture (and what it replaces ends then), and a prefecture lasts until its last
    /// county leaves it.
    /// </summary>
    private void KeepChildrenWithinParents()
    {
        foreach (var row in divisions.Rows)
        {
            if (
                divisions.At(row.ParentCode, row.FirstYear) is { } first
                && IsNewCode(first, row.FirstYear)
                && row.Start.Date < first.Start.Date
            )
            {
                foreach (var edge in edges.Where(edge => edge.New == row && edge.JoinsBoundaries))
                {
                    edge.Old.End = edge.Old.End.Date == row.Start.Date ? Inferred(first.Start.Date) : edge.Old.End;
                }

                row.Start = Inferred(first.Start.Date);
            }

            if (
                row.EverEnds
                && divisions.At(row.ParentCode, row.EndYear - 1) is { } last
                && LeavesForGood(last, row.EndYear)
                && row.End.Date > last.End.Date
            )
            {
                last.End = Inferred(row.End.Date);
            }
        }
    }

    private void Check(PackingJob job)
    {
        foreach (var row in divisions.Rows)
        {
            if (row.EverEnds && row.End.Date <= row.Start.Date)
            {
                job.Report(row.Source, $"{row.Code} would begin on {row.Start.Date} and end on {row.End.Date}");
            }

            // The parent's runs must cover the life of the row without a gap.
            var covered = row.Start.Date;
            foreach (var parent in divisions.RunsOf(row.ParentCode))
            {
                if (parent.Start.Date <= covered && (!parent.EverEnds || parent.End.Date > covered))
                {
                    covered = parent.EverEnds ? parent.End.Date : int.MaxValue;
                }
            }

            if (row.ParentCode.Length > 0 && covered < (row.EverEnds ? row.End.Date : int.MaxValue))
            {
                job.Report(row.Source, $"the parent {row.ParentCode} of {row.Code} is not in force on {covered}");
            }
        }
    }
}
