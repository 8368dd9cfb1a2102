using PairingDomain.Reading.Dating;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Linking;

/// <summary>Figures that compare: "12,000 and 60 million more than that of 2009, respectively".</summary>
internal static class Comparisons
{
    // So many figures are matched one by one.
    private const int Most = 6;

    /// <summary>Whether words of comparison stand between a figure and one that tells a change of it.</summary>
    public static bool StandsBetween(Outline outline, int end, Mention change) =>
        HasComparison(outline, end, change.Start)
        || HasComparison(outline, change.End, Math.Min(outline.Folded.Length, change.End + 30));

    /// <summary>The figures behind "respectively" that are so much more than those in front of it, each with its own.</summary>
    public static List<(int Change, int Level)> Respective(Outline outline, IReadOnlyList<Mention> mentions)
    {
        const string Word = "respectively";
        var found = new List<(int, int)>();
        for (var index = 1; index < mentions.Count; index++)
        {
            var between = outline.Folded.AsSpan(
                mentions[index - 1].End,
                Math.Max(0, mentions[index].Start - mentions[index - 1].End)
            );
            if (between.Length > 60 || !between.Contains(Word, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var count = 1;
            while (
                count < Most
                && index + count < mentions.Count
                && outline
                    .Folded.AsSpan(
                        mentions[index + count - 1].End,
                        Math.Max(0, mentions[index + count].Start - mentions[index + count - 1].End)
                    )
                    .Trim()
                    is "and"
                        or ","
                        or ", and"
            )
            {
                count++;
            }

            var last = mentions[index + count - 1];
            if (
                index >= count
                && outline.At(mentions[index - count].NumberStart) == outline.At(last.NumberStart)
                && HasComparison(outline, last.End, Math.Min(outline.Folded.Length, last.End + 30))
            )
            {
                for (var at = 0; at < count; at++)
                {
                    found.Add((index + at, index - count + at));
                }
            }
        }

        return found;
    }

    private static bool HasComparison(Outline outline, int start, int end) =>
        end > start
        && TimeFinder.Embedded.Find(outline.Folded, start, end).Exists(word => word.Keys[0] == "comparison");
}
