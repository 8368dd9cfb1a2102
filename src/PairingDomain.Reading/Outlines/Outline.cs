using System.Buffers;
using PairingDomain.Reading.Rules;
using PairingDomain.Reading.Scanning;
using PairingDomain.Reading.Tables;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Outlines;

/// <summary>A text cut into sections, paragraphs, sentences and clauses; made in one pass.</summary>
internal sealed class Outline
{
    // Longer lines are paragraphs, not headings.
    private const int LongestHeading = 60;

    // Nothing that bears on a figure stands farther away; a bound keeps hostile texts linear.
    private const int LongestSentence = 4_000;

    private static readonly SearchValues<char> Ends = SearchValues.Create("。\n!?.");

    private readonly List<Sentence> sentences = [];
    private readonly List<Section> sections = [new(0, default)];

    public Outline(string text)
    {
        Text = text;
        Folded = Folding.Fold(text);
        Tables = new TableFinder(Folded, text);
        var ends = new Sentences(RuleBook.Embedded, Folded);
        var paragraph = 0;
        for (var line = 0; line < Folded.Length; )
        {
            var next = Folded.IndexOf('\n', line);
            var end = next < 0 ? Folded.Length : next;
            var from = AfterHeading(line, end);
            AddSentences(ends, from, end, paragraph);
            paragraph++;
            line = end + 1;
        }
    }

    public string Text { get; }

    /// <summary>The tables in it.</summary>
    public TableFinder Tables { get; }

    /// <summary>The text in plain form, every character at its place.</summary>
    public string Folded { get; }

    public IReadOnlyList<Sentence> Sentences => sentences;

    public IReadOnlyList<Section> Sections => sections;

    public Section SectionOf(Sentence sentence) => sections[sentence.Section];

    public string Words(Stretch span) => Text[span.Start..span.End];

    /// <summary>The sentence at a place; null before the first one and between them.</summary>
    public Sentence? At(int place)
    {
        var (low, high) = (0, sentences.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = sentences[middle].Span;
            if (span.Contains(place))
            {
                return sentences[middle];
            }

            (low, high) = place < span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    /// <summary>The clause around a place within a sentence.</summary>
    public Stretch ClauseAt(Stretch sentence, int place)
    {
        var start = place;
        while (start > sentence.Start && !EndsClause(start - 1))
        {
            start--;
        }

        return new Stretch(start, ClauseEnd(sentence, place));
    }

    public int ClauseEnd(Stretch sentence, int place)
    {
        var end = place;
        while (end < sentence.End && !EndsClause(end))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a clause ends before this character; a comma inside a number does not end one.</summary>
    public bool EndsClause(int at) =>
        Folded[at] switch
        {
            '，' or ';' or '；' or '。' => true,
            ':' => !IsLabel(at),
            ',' => at + 1 >= Folded.Length
                || !Characters.IsDigit(Folded[at + 1])
                || at == 0
                || !Characters.IsDigit(Folded[at - 1]),
            _ => false,
        };

    // "Projects carried out: 2,897" is one clause.
    private bool IsLabel(int colon)
    {
        var next = colon + 1;
        while (next < Folded.Length && next - colon < 3 && Folded[next] == ' ')
        {
            next++;
        }

        return next < Folded.Length
            && (
                Characters.IsDigit(Folded[next])
                || Folded[next] is '约' or '近' or '逾' or '超' or '¥' or '$'
                || IsCode(next)
            );
    }

    // The code of a currency in front of an amount: "CNY 5,000", "RMB1.2m".
    private bool IsCode(int at)
    {
        var end = at;
        while (end < Folded.Length && end - at < 4 && char.IsAsciiLetterUpper(Folded[end]))
        {
            end++;
        }

        return end - at == 3
            && end < Folded.Length
            && (
                Characters.IsDigit(Folded[end])
                || Folded[end] == ' ' && end + 1 < Folded.Length && Characters.IsDigit(Folded[end + 1])
            );
    }

    // A line that is a heading, or begins with one: 【Overview】, 一、资金规模, （二）资金使用精准高效。 or "Labour transfer" alone.
    private int AfterHeading(int start, int end)
    {
        var at = start;
        while (at < end && Folded[at] == ' ')
        {
            at++;
        }

        if (at < end && Folded[at] == '[')
        {
            var close = Folded.IndexOf(']', at, Math.Min(end - at, LongestHeading));

            // "[Chen]: Thank you": who speaks is no heading.
            var isSpeaker = close >= 0 && close + 1 < end && Folded[close + 1] == ':';
            if (close > at + 1 && !isSpeaker && IsTitle(new Stretch(at + 1, close)))
            {
                AddSection(new Stretch(at + 1, close));
                return close + 1;
            }
        }

        if (Numbering(at, end) is var numbered && numbered > at)
        {
            var stop = Folded.AsSpan(numbered, Math.Min(end - numbered, LongestHeading)).IndexOfAny('。', '，', ',');
            var length = stop >= 0 ? stop : end - numbered;
            if (length <= LongestHeading)
            {
                AddSection(new Stretch(at, numbered + length));
                return numbered;
            }
        }

        if (
            end - at is > 0 and <= LongestHeading
            && sentences.Count > 0
            && !HasFullStop(at, end)
            && IsTitle(new Stretch(at, end))
        )
        {
            AddSection(new Stretch(at, end));
        }

        return start;
    }

    private void AddSection(Stretch heading) => sections.Add(new Section(sections.Count, heading));

    private bool HasFullStop(int start, int end) =>
        Folded.AsSpan(start, end - start).IndexOfAny('。', '；', ';') >= 0
        || Folded[end - 1] is '.' or '!' or '?' or ',' or '，' or ':';

    // Words, no figures: a line of a table or a list is no heading.
    private bool IsTitle(Stretch span)
    {
        var letters = 0;
        for (var at = span.Start; at < span.End; at++)
        {
            if (Characters.IsDigit(Folded[at]))
            {
                return false;
            }

            letters += Characters.IsLetter(Folded[at]) || Characters.IsHan(Folded[at]) ? 1 : 0;
        }

        return letters >= 2;
    }

    private int Numbering(int at, int end)
    {
        var start = at;
        var isBracketed = at < end && Folded[at] == '(';
        at += isBracketed ? 1 : 0;
        var digits = at;
        while (at < end && at - digits < 3 && "一二三四五六七八九十".Contains(Folded[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at == digits || at >= end ? start
            : isBracketed
                ? Folded[at] == ')' ? at + 1
                    : start
            : Folded[at] == '、' ? at + 1
            : start;
    }

    private void AddSentences(Sentences ends, int start, int end, int paragraph)
    {
        var from = start;
        for (var at = start; at < end; at++)
        {
            // On to the next sign that may end a sentence, or to where the longest one does.
            var next = Folded.AsSpan(at, end - at).IndexOfAny(Ends);
            at = Math.Min(next < 0 ? end : at + next, from + LongestSentence);
            if (at < end && (at - from >= LongestSentence || ends.EndsSentence(at)))
            {
                Add(from, at + 1, paragraph);
                from = at + 1;
            }
        }

        Add(from, end, paragraph);
    }

    private void Add(int start, int end, int paragraph)
    {
        if (!Folded.AsSpan(start, end - start).Trim().IsEmpty)
        {
            sentences.Add(new Sentence(sentences.Count, new Stretch(start, end), paragraph, sections.Count - 1));
        }
    }
}
