using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Tables;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Measuring;

/// <summary>Tells what the figures of a text measure. Every sentence is looked through once.</summary>
internal sealed class MeasureReader(MeasureBook book, Outline outline, IReadOnlyList<Mention> mentions)
{
    // Words farther away than this say nothing about a figure; a bound keeps hostile texts linear.
    private const int Reach = 400;

    // So many numbers that are joined share the words in front of the first.
    private const int MostShared = 8;

    private const string And = " and ";

    private readonly Dictionary<int, List<CueHit>> hitsOfSection = [];
    private readonly List<CueHit> hits = [];
    private int hitsFrom;
    private int sharedFrom;
    private Sentence? current;
    private readonly List<CueHit> hitsOfCell = [];
    private TableCell? cellOf;
    private int captionFrom;

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
                foreach (var hit in HitsOf(condition.Zone, index, sentence))
                {
                    cues.Add(hit.Cue);
                }
            }
        }

        return cues.Meets(condition.Cues) != condition.IsForbidden;
    }

    private (int Start, string Words) WordsOf(MeasureCondition condition, int index, Sentence sentence)
    {
        var among = condition.Zone == Zone.Section ? HitsOfHeading(sentence) : HitsOf(condition.Zone, index, sentence);
        foreach (var hit in among)
        {
            if (condition.Cues.Has(hit.Cue))
            {
                return (hit.Start, outline.Text[hit.Start..WordEnd(hit.End)]);
            }
        }

        return (mentions[index].Start, "");
    }

    // A word that may go on is told whole.
    private int WordEnd(int end)
    {
        var limit = Math.Min(outline.Folded.Length, end + 30);
        while (end < limit && Characters.IsLetter(outline.Folded[end]) && Characters.IsLetter(outline.Folded[end - 1]))
        {
            end++;
        }

        return end;
    }

    private (Stretch Main, Stretch Extra) ZoneOf(Zone zone, int index, Sentence sentence)
    {
        var mention = mentions[index];
        var (low, high) = (
            Math.Max(sentence.Span.Start, mention.Start - Reach),
            Math.Min(sentence.Span.End, mention.End + Reach)
        );
        switch (zone)
        {
            case Zone.Left:
                return (new Stretch(low, mention.NumberStart), default);
            case Zone.Context:
                return (new Stretch(hitsFrom, sentence.Span.End), default);
            case Zone.Sentence:
                return (new Stretch(low, high), default);
        }

        var bounds = new Stretch(low, high);
        var (before, shared) = BeforeOf(index, bounds);
        var after = AfterOf(index, bounds);
        var clause = outline.ClauseAt(bounds, Math.Min(mention.NumberStart, high));
        return zone switch
        {
            Zone.Near => (new Stretch(before, after), shared),
            Zone.After => (new Stretch(mention.NumberEnd, after), default),
            Zone.Before => (new Stretch(before, mention.NumberStart), shared),
            _ => (new Stretch(clause.Start, Math.Max(after, clause.End)), default),
        };
    }

    // Where the words in front of a number begin. "3 schools and 4 clinics": what stands in front of the first of two
    // numbers that are joined is in front of the second, too.
    private (int Start, Stretch Shared) BeforeOf(int index, Stretch bounds)
    {
        var mention = mentions[index];
        var clause = outline.ClauseAt(bounds, Math.Min(mention.NumberStart, bounds.End)).Start;
        var start = index > 0 ? Math.Max(clause, EndOf(index - 1, mention)) : clause;
        var and =
            start < mention.Start
                ? outline
                    .Folded.AsSpan(start, mention.Start - start)
                    .LastIndexOf(And, StringComparison.OrdinalIgnoreCase)
                : -1;
        if (index > 0 && mentions[index - 1].End >= clause)
        {
            start = and >= 0 ? start + and + And.Length : start;
            if (IsBlank(start, mention.Start) && mentions[index - 1].Start >= bounds.Start)
            {
                var (first, earlier) =
                    sharedFrom - index < MostShared
                        ? BeforeOf(index - 1, bounds)
                        : (mentions[index - 1].Start, default);
                var own = new Stretch(first, mentions[index - 1].Start);
                return (start, own.Length > 0 ? own : earlier);
            }
        }

        return (start, default);
    }

    private int AfterOf(int index, Stretch bounds)
    {
        var mention = mentions[index];
        var next = index + 1;
        var from = Math.Min(mention.NumberEnd, bounds.End);
        if (next < mentions.Count && IsConversion(index, next))
        {
            from = Math.Min(mentions[next].End, bounds.End);
            next++;
        }

        var end = Math.Max(mention.End, outline.ClauseEnd(bounds, from));
        if (next < mentions.Count && mentions[next].Start < end)
        {
            end = Math.Max(mention.End, mentions[next].Start);
            var and = outline
                .Folded.AsSpan(mention.End, end - mention.End)
                .LastIndexOf(And, StringComparison.OrdinalIgnoreCase);
            end = and >= 0 ? mention.End + and : end;

            // 教师3名、医生5名: what stands behind the pause belongs to the next figure.
            var pause = outline.Folded.AsSpan(mention.End, end - mention.End).IndexOfAny('、', '(');
            end = pause >= 0 ? mention.End + pause : end;
        }

        return end;
    }

    // "2 schools of 410 square metres": the metres are of what was counted.
    private int EndOf(int last, Mention mention) =>
        mention.Kind == MentionKind.Measure ? mentions[last].NumberEnd : mentions[last].End;

    private bool IsConversion(int index, int next) =>
        mentions[index].Kind == MentionKind.Money
        && mentions[next].Kind == MentionKind.Money
        && mentions[next].Start - mentions[index].End is > 0 and < 12
        && outline.Folded.AsSpan(mentions[index].End, mentions[next].Start - mentions[index].End).TrimStart()
            is ['(', ..];

    private bool IsBlank(int start, int end)
    {
        foreach (var character in outline.Folded.AsSpan(start, Math.Max(0, end - start)))
        {
            if (character is not (' ' or '、' or '和' or '及' or '与' or ',' or '/'))
            {
                return false;
            }
        }

        return true;
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

    private IEnumerable<CueHit> HitsOf(Zone zone, int index, Sentence sentence)
    {
        sharedFrom = index;
        if (outline.Tables.At(mentions[index].NumberStart) is { } cell)
        {
            return HitsOfCell(cell, zone);
        }

        var (main, extra) = ZoneOf(zone, index, sentence);
        return extra.Length > 0 ? HitsIn(main).Concat(HitsIn(extra)) : HitsIn(main);
    }

    // A number in a table is told by its head and the label of its row.
    private List<CueHit> HitsOfCell(TableCell cell, Zone zone)
    {
        if (!ReferenceEquals(cellOf, cell))
        {
            cellOf = cell;
            hitsOfCell.Clear();
            book.Cues.Find(outline.Folded, cell.Label.Start, cell.Label.End, hitsOfCell);
            book.Cues.Find(outline.Folded, cell.Head.Start, cell.Head.End, hitsOfCell);
            captionFrom = hitsOfCell.Count;
            book.Cues.Find(outline.Folded, cell.Caption.Start, cell.Caption.End, hitsOfCell);
        }

        return zone is Zone.Sentence or Zone.Context ? hitsOfCell : hitsOfCell[..captionFrom];
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
