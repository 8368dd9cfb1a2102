using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Measuring;

/// <summary>Tells what the figures of a text measure. Every sentence is looked through once.</summary>
internal sealed class MeasureReader(MeasureBook book, Outline outline, IReadOnlyList<Mention> mentions)
{
    // Words farther away than this say nothing about a figure; a bound keeps hostile texts linear.
    private const int Reach = 400;

    private readonly Dictionary<int, List<CueHit>> hitsOfSection = [];
    private readonly List<CueHit> hits = [];
    private int hitsFrom;
    private Sentence? current;

    /// <summary>The measure of each mention; null where no rule applies.</summary>
    public MeasureMatch?[] Read()
    {
        var found = new MeasureMatch?[mentions.Count];
        for (var index = 0; index < mentions.Count; index++)
        {
            if (outline.At(mentions[index].NumberStart) is { } sentence)
            {
                found[index] = Match(index, sentence);
            }
        }

        return found;
    }

    private MeasureMatch? Match(int index, Sentence sentence)
    {
        var mention = mentions[index];
        var rules = book.RulesOf(mention);
        if (rules.Count == 0)
        {
            return null;
        }

        Enter(sentence);
        var zones = new CueSet?[Enum.GetValues<Zone>().Length];
        foreach (var rule in rules)
        {
            if (rule.Conditions.All(condition => Holds(condition, zones, index, sentence)))
            {
                var (start, words) = WordsOf(rule.Conditions[0], index, sentence);
                return new MeasureMatch(rule.Measure, rule.Name, start, words);
            }
        }

        return null;
    }

    private bool Holds(MeasureCondition condition, CueSet?[] zones, int index, Sentence sentence)
    {
        var cues = zones[(int)condition.Zone];
        if (cues is null)
        {
            zones[(int)condition.Zone] = cues = new CueSet(book.Cues.Count);
            if (condition.Zone == Zone.Section)
            {
                foreach (var hit in HitsOfHeading(sentence))
                {
                    cues.Add(hit.Cue);
                }
            }
            else
            {
                foreach (var hit in HitsIn(ZoneOf(condition.Zone, index, sentence)))
                {
                    cues.Add(hit.Cue);
                }
            }
        }

        return cues.Meets(condition.Cues) != condition.IsForbidden;
    }

    private (int Start, string Words) WordsOf(MeasureCondition condition, int index, Sentence sentence)
    {
        var among =
            condition.Zone == Zone.Section ? HitsOfHeading(sentence) : HitsIn(ZoneOf(condition.Zone, index, sentence));
        foreach (var hit in among)
        {
            if (condition.Cues.Has(hit.Cue))
            {
                return (hit.Start, outline.Text[hit.Start..hit.End]);
            }
        }

        return (mentions[index].Start, "");
    }

    private Stretch ZoneOf(Zone zone, int index, Sentence sentence)
    {
        var mention = mentions[index];
        var (low, high) = (
            Math.Max(sentence.Span.Start, mention.Start - Reach),
            Math.Min(sentence.Span.End, mention.End + Reach)
        );
        var clause = outline.ClauseAt(new Stretch(low, high), Math.Min(mention.NumberStart, high));
        var before = index > 0 ? Math.Max(clause.Start, mentions[index - 1].End) : clause.Start;
        var after = outline.ClauseEnd(new Stretch(low, high), Math.Min(mention.NumberEnd, high));
        if (index + 1 < mentions.Count)
        {
            after = Math.Min(after, Math.Max(mention.End, mentions[index + 1].Start));
        }

        return zone switch
        {
            Zone.Near => new Stretch(before, after),
            Zone.After => new Stretch(mention.NumberEnd, after),
            Zone.Before => new Stretch(before, mention.NumberStart),
            Zone.Clause => new Stretch(clause.Start, Math.Max(after, clause.End)),
            Zone.Left => new Stretch(low, mention.NumberStart),
            Zone.Context => new Stretch(hitsFrom, sentence.Span.End),
            _ => new Stretch(low, high),
        };
    }

    // The words of the sentence and of the one before it, if that is of the same paragraph.
    private void Enter(Sentence sentence)
    {
        if (ReferenceEquals(current, sentence))
        {
            return;
        }

        current = sentence;
        hits.Clear();
        hitsFrom = sentence.Span.Start;
        if (
            sentence.Index > 0
            && outline.Sentences[sentence.Index - 1] is var last
            && last.Paragraph == sentence.Paragraph
        )
        {
            hitsFrom = Math.Max(last.Span.Start, sentence.Span.Start - Reach);
        }

        book.Cues.Find(outline.Folded, hitsFrom, sentence.Span.End, hits);
    }

    private IEnumerable<CueHit> HitsIn(Stretch zone)
    {
        var (low, high) = (0, hits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = hits[middle].Start < zone.Start ? (middle + 1, high) : (low, middle);
        }

        for (var at = low; at < hits.Count && hits[at].Start < zone.End; at++)
        {
            if (hits[at].End <= zone.End)
            {
                yield return hits[at];
            }
        }
    }

    private List<CueHit> HitsOfHeading(Sentence sentence)
    {
        if (!hitsOfSection.TryGetValue(sentence.Section, out var found))
        {
            hitsOfSection.Add(sentence.Section, found = []);
            var heading = outline.SectionOf(sentence).Heading;
            book.Cues.Find(outline.Folded, heading.Start, heading.End, found);
        }

        return found;
    }
}
