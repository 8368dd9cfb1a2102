using PairingDomain.Periods;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Tables;

namespace PairingDomain.Reading.Dating;

// Dates that belong to single figures: the ends of a change, the head of a column, what stands right behind a figure.
internal sealed partial class PeriodReader
{
    private const int LongestJoint = 24;

    private static readonly string[] Joints =
    [
        "in",
        "in the year",
        "at the end of",
        "by the end of",
        "as of",
        "in early",
        "in late",
        "during",
        "by",
    ];

    // "From 10.5 percent to 0.6 percent" within a period: the days before it begins and on which it ends.
    private void Pairs()
    {
        for (var index = 0; index + 1 < mentions.Count; index++)
        {
            var (first, second) = (mentions[index], mentions[index + 1]);
            if (
                first.Kind != MentionKind.Percent
                || second.Kind != MentionKind.Percent
                || measures[index] is not { } match
                || measures[index + 1]?.Measure != match.Measure
                || !IsChange(first.End, second.Start)
            )
            {
                continue;
            }

            var own = readings[index];
            if (
                own.Period is { Start: { } start, End: { } end } period
                && start != end
                && start.Year > ReportingPeriod.MinYear
            )
            {
                readings[index] = own with
                {
                    Period = ReportingPeriod.Day(start.PlusDays(-1)),
                    Basis = Basis.Stock,
                    Reason = "edge",
                };
                readings[index + 1] = own with
                {
                    Period = ReportingPeriod.Day(end),
                    Basis = Basis.Stock,
                    Reason = "edge",
                };
            }
            else if (own.Words.End > 0 && own.IsOwn && Outer(index) is { } outer)
            {
                readings[index + 1] = Resolve(outer, index + 1, true);
            }
        }
    }

    // The words of time in front of those that belong to the first of two figures.
    private TimeWords? Outer(int index)
    {
        TimeWords? outer = null;
        foreach (var words in outline.At(mentions[index].NumberStart) is { } sentence ? times[sentence.Index] : [])
        {
            if (words.Span.End <= readings[index].Words.Start)
            {
                outer = words;
            }
        }

        return outer;
    }

    private bool IsChange(int start, int end) =>
        end - start is > 0 and <= 30
        && outline.Folded.AsSpan(start, end - start) is var between
        && (
            between.Trim().SequenceEqual("to")
            || between.Contains("降", StringComparison.Ordinal)
            || between.Contains("to", StringComparison.OrdinalIgnoreCase) && between.Length < 8
        );

    // The date over a column of a table, or at the beginning of a row.
    private TimeWords? OfTable(TableCell cell)
    {
        foreach (var words in new[] { cell.Head, cell.Label })
        {
            for (var at = words.Start; at < words.End; at++)
            {
                if (
                    dates.TryRead(at, out var atom)
                    && atom.End <= words.End
                    && atom.HasYear
                    && TimeFinder.PeriodOf(atom) is { } period
                )
                {
                    var role = atom.IsEnd ? TimeRole.UpTo : TimeRole.During;
                    return new TimeWords(new Stretch(atom.Start, atom.End), role, period, false, atom.IsEnd);
                }
            }
        }

        return null;
    }

    // The figure that a date stands right behind: "0.75 percent at the end of 2019"; -1 for none.
    private int Attached(TimeWords words)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].End <= words.Span.Start ? (middle + 1, high) : (low, middle);
        }

        if (low == 0 || words.Span.Start - mentions[low - 1].End > LongestJoint)
        {
            return -1;
        }

        var joint = outline.Folded.AsSpan(mentions[low - 1].End, words.Span.Start - mentions[low - 1].End).Trim();
        foreach (var word in Joints)
        {
            if (joint.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return low - 1;
            }
        }

        return -1;
    }
}
