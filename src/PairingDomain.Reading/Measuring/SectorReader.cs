using PairingDomain.Figures;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Measuring;

/// <summary>Tells the field of cooperation from the heading that figures stand under, or from their sentence.</summary>
internal sealed class SectorReader(Outline outline)
{
    private readonly Dictionary<int, (string Label, Stretch Words)?> sections = [];
    private readonly Dictionary<int, (string Label, Stretch Words)?> sentences = [];

    public static RoleWords Embedded => Loaded.Words;

    public static RoleWords Read(Func<string, TextReader> open) =>
        new("sectors.txt", 2, [.. Enum.GetNames<Sector>(), "-"], open);

    /// <summary>The label of the scoring format, with the words that told it; null where nothing does.</summary>
    public (string Label, Stretch Words)? LabelOf(Sentence sentence)
    {
        var section = outline.SectionOf(sentence);
        if (section.HasHeading)
        {
            if (!sections.TryGetValue(section.Index, out var told))
            {
                sections.Add(section.Index, told = First(section.Heading));
            }

            if (told is not null)
            {
                return told;
            }
        }

        if (!sentences.TryGetValue(sentence.Index, out var own))
        {
            sentences.Add(sentence.Index, own = First(sentence.Span));
        }

        return own;
    }

    /// <summary>The sector of a label; null where the core has none.</summary>
    public static Sector? SectorOf(string label) =>
        Embedded.Keys.Find(keys => keys[1] == label) is [var sector, ..] && Enum.TryParse<Sector>(sector, out var found)
            ? found
            : null;

    private (string Label, Stretch Words)? First(Stretch span)
    {
        var found = Embedded.Find(outline.Folded, span.Start, span.End);
        foreach (var keys in Embedded.Keys)
        {
            foreach (var word in found)
            {
                if (ReferenceEquals(word.Keys, keys))
                {
                    return (keys[1], new Stretch(word.Start, word.End));
                }
            }
        }

        return null;
    }

    private static class Loaded
    {
        public static readonly RoleWords Words = Read(RuleBook.OpenEmbedded);
    }
}
