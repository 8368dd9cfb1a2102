using PairingDomain.Figures;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Measuring;

/// <summary>Tells whether a figure is done or planned, from the words in front of it in its sentence or from its heading.</summary>
internal sealed class StatusReader(Outline outline)
{
    private int sentenceAt = -1;
    private List<(int Start, int End, IReadOnlyList<string> Keys)> words = [];

    public static RoleWords Embedded => Loaded.Words;

    public static RoleWords Read(Func<string, TextReader> open) => new("statuses.txt", 1, ["planned", "actual"], open);

    /// <summary>The status, with the words that told it; actual without words where none do.</summary>
    public (Status Status, Stretch Words) Of(Mention mention, Sentence sentence)
    {
        if (sentenceAt != sentence.Index)
        {
            sentenceAt = sentence.Index;
            var heading = outline.SectionOf(sentence).Heading;
            words =
            [
                .. Embedded.Find(outline.Folded, heading.Start, heading.End),
                .. Embedded.Find(outline.Folded, sentence.Span.Start, sentence.Span.End),
            ];
        }

        if (words.Count == 0)
        {
            return (Status.Actual, default);
        }

        var clause = outline.ClauseEnd(sentence.Span, Math.Min(mention.End, sentence.Span.End));
        foreach (var (start, end, keys) in words)
        {
            if (keys[0] == "actual" && start > mention.Start && end <= clause)
            {
                return (Status.Actual, new Stretch(start, end));
            }
        }

        var planned = words.FindLast(word => word.Keys[0] == "planned" && word.End <= mention.NumberStart);
        return planned.Keys is null
            ? (Status.Actual, default)
            : (Status.Planned, new Stretch(planned.Start, planned.End));
    }

    private static class Loaded
    {
        public static readonly RoleWords Words = Read(RuleBook.OpenEmbedded);
    }
}
