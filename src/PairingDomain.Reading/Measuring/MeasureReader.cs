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

    private readonly CueSet[] cuesOf = [.. Enum.GetValues<Zone>().Select(_ => new CueSet(book.Cues.Count))];
    private readonly bool[] isFilled = new bool[Enum.GetValues<Zone>().Length];
    private readonly Dictionary<int, List<CueHit>> hitsOfSection = [];
    private readonly List<CueHit> hits = [];
    private int hitsFrom;
    private int sharedFrom;
    private Sentence? current;
    private readonly List<CueHit> hitsOfCell = [];
    private TableCell? cellOf;

    // What bounds the zones of the mention at hand; null before it is asked for.
    private (int Before, int After, Stretch Shared, Stretch Clause)? bounds;

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
        bounds = null;
        Array.Clear(isFilled);
        foreach (var rule in rules)
        {
            if (Holds(rule, index, sentence))
            {
                var (start, words) = WordsOf(rule.Conditions[0], index, sentence);
                return new MeasureMatch(rule.Measure, rule.Name, start, words);
            }
        }

        return null;
    }

    private bool Holds(MeasureRule rule, int index, Sentence sentence)
    {
        foreach (var condition in rule.Conditions)
        {
            if (CuesOf(condition.Zone, index, sentence).Meets(condition.Cues) == condition.IsForbidden)
            {
                return false;
            }
        }

        return true;
    }

    // The words of a zone around a mention, gathered when the first rule asks for them.
    private CueSet CuesOf(Zone zone, int index, Sentence sentence)
    {
        var cues = cuesOf[(int)zone];
        if (isFilled[(int)zone])
        {
            return cues;
        }

        isFilled[(int)zone] = true;
        cues.Clear();
        var (among, main, extra) = HitsOf(zone, index, sentence);
        AddTo(cues, among, main);
        AddTo(cues, among, extra);
        return cues;
    }

    private static void AddTo(CueSet cues, List<CueHit> among, Stretch zone)
    {
        for (var at = FirstFrom(among, zone.Start); at < among.Count && among[at].Start < zone.End; at++)
        {
            if (among[at].End <= zone.End)
            {
                cues.Add(among[at].Cue);
            }
        }
    }

    private (int Start, string Words) WordsOf(MeasureCondition condition, int index, Sentence sentence)
    {
        var (among, main, extra) = HitsOf(condition.Zone, index, sentence);
        return (First(among, main, condition.Cues) ?? First(among, extra, condition.Cues)) is { } hit
            ? (hit.Start, outline.Text[hit.Start..WordEnd(hit.End)])
            : (mentions[index].Start, "");
    }

    private static CueHit? First(List<CueHit> among, Stretch zone, CueSet cues)
    {
        for (var at = FirstFrom(among, zone.Start); at < among.Count && among[at].Start < zone.End; at++)
        {
            if (among[at].End <= zone.End && cues.Has(among[at].Cue))
            {
                return among[at];
            }
        }

        return null;
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

        var (before, after, shared, clause) = bounds ??= BoundsOf(index, new Stretch(low, high));
        return zone switch
        {
            Zone.Near => (new Stretch(before, after), shared),
            Zone.After => (new Stretch(mention.NumberEnd, after), default),
            Zone.Before => (new Stretch(before, mention.NumberStart), shared),
            _ => (new Stretch(clause.Start, Math.Max(after, clause.End)), default),
        };
    }

    private (int Before, int After, Stretch Shared, Stretch Clause) BoundsOf(int index, Stretch reach)
    {
        sharedFrom = index;
        var (before, shared) = BeforeOf(index, reach);
        var clause = outline.ClauseAt(reach, Math.Min(mentions[index].NumberStart, reach.End));
        return (before, AfterOf(index, reach), shared, clause);
    }

    // Where the words in front of a number begin. "3 schools and 4 clinics": what stands in front of the first of two
    // numbers that are joined is in front of the second, too.
    private (int Start, Stretch Shared) BeforeOf(int index, Stretch bounds)
    {
        var mention = mentions[index];
        var clause = outline.ClauseAt(bounds, Math.Min(mention.NumberStart, bounds.End)).Start;
        var start = index > 0 ? Math.Max(clause, EndOf(index - 1, mention)) : clause;
        var and = start < mention.Start ? LastAnd(start, mention.Start) : -1;
        if (index > 0 && mentions[index - 1].End >= clause)
        {
            start = and >= 0 ? and + And.Length : start;
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
            var and = LastAnd(mention.End, end);
            end = and >= 0 ? and : end;

            // 教师3名、医生5名: what stands behind the pause belongs to the next figure.
            var pause = outline.Folded.AsSpan(mention.End, end - mention.End).IndexOfAny('、', '(');
            end = pause >= 0 ? mention.End + pause : end;
        }

        return end;
    }

    // The place of the last "and" between blanks; -1 for none.
    private int LastAnd(int start, int end)
    {
        for (var at = end - And.Length; at >= start; at--)
        {
            if (
                outline.Folded[at] == ' '
                && outline.Folded.AsSpan(at, And.Length).Equals(And, StringComparison.OrdinalIgnoreCase)
            )
            {
                return at;
            }
        }

        return -1;
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

    // Where to look for the words of a zone, and the stretches that belong to it.
    private (List<CueHit> Among, Stretch Main, Stretch Extra) HitsOf(Zone zone, int index, Sentence sentence)
    {
        if (zone == Zone.Section)
        {
            return (HitsOfHeading(sentence), outline.SectionOf(sentence).Heading, default);
        }

        if (outline.Tables.At(mentions[index].NumberStart) is { } cell)
        {
            var from =
                zone is Zone.Sentence or Zone.Context && cell.Caption.End <= cell.Head.Start
                    ? cell.Caption.Start
                    : cell.Head.Start;
            return (HitsOfCell(cell), new Stretch(from, cell.Head.End), cell.Label);
        }

        var (main, extra) = ZoneOf(zone, index, sentence);
        return (hits, main, extra);
    }

    // A number in a table is told by its head and the label of its row.
    private List<CueHit> HitsOfCell(TableCell cell)
    {
        if (!ReferenceEquals(cellOf, cell))
        {
            cellOf = cell;
            hitsOfCell.Clear();
            foreach (var words in new[] { cell.Caption, cell.Head, cell.Label }.OrderBy(words => words.Start))
            {
                book.Cues.Find(outline.Folded, words.Start, words.End, hitsOfCell);
            }
        }

        return hitsOfCell;
    }

    private static int FirstFrom(List<CueHit> among, int place)
    {
        var (low, high) = (0, among.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = among[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
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
