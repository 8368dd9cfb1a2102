using PairingDomain.Numerics;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Linking;

/// <summary>Finds parts of a whole ("of which", 其中, the numbers in brackets behind it) and conversions in brackets.</summary>
internal sealed class PartLinker(Outline outline, IReadOnlyList<Mention> mentions, Links links)
{
    // A whole stands no more figures in front of its parts, and has no more parts.
    private const int MostBack = 12;
    private const int MostParts = 40;

    // "9,200 of them women": the word stands right behind the number.
    private const int MostBehind = 24;

    public static RoleWords Embedded => Loaded.Words;

    public static RoleWords Read(Func<string, TextReader> open) => new("parts.txt", 1, ["before", "behind"], open);

    public void Link()
    {
        for (var index = 1; index < mentions.Count; index++)
        {
            LinkConversion(index);
        }

        var at = 0;
        foreach (var sentence in outline.Sentences)
        {
            while (at < mentions.Count && mentions[at].NumberStart < sentence.Span.Start)
            {
                at++;
            }

            if (at >= mentions.Count || mentions[at].NumberStart >= sentence.Span.End)
            {
                continue;
            }

            foreach (var (start, end, keys) in Embedded.Find(outline.Folded, sentence.Span.Start, sentence.Span.End))
            {
                var next = FirstAfter(at, end);
                if (keys[0] == "behind" && next > 0 && start - mentions[next - 1].End is >= 0 and <= 1)
                {
                    Behind(next - 1, outline.Words(new Stretch(start, end)));
                }
                else if (
                    keys[0] == "before"
                    && IsOneStatement(end, next)
                    && next < mentions.Count
                    && mentions[next].NumberStart < sentence.Span.End
                )
                {
                    Before(next, sentence.Span.End, outline.Words(new Stretch(start, end)));
                }
            }
        }

        for (var index = 0; index + 1 < mentions.Count; index++)
        {
            Bracketed(index);
        }
    }

    private bool IsOneStatement(int end, int next) =>
        next < mentions.Count
        && outline.Folded.AsSpan(end, Math.Max(0, mentions[next].NumberStart - end)).IndexOfAny(';', '；', '。') < 0;

    // "10,000 yuan ($1,492.36)": money in another currency in brackets right behind money.
    private void LinkConversion(int index)
    {
        var (first, second) = (mentions[index - 1], mentions[index]);
        if (
            first.Kind != MentionKind.Money
            || second.Kind != MentionKind.Money
            || second.Currency is not null && second.Currency == first.Currency
            || second.Start - first.End is < 1 or > 16
        )
        {
            return;
        }

        var between = outline.Folded.AsSpan(first.End, second.Start - first.End).TrimStart();
        if (
            between is ['(', ..]
            || between is ['[', ..]
            || between.StartsWith("折合", StringComparison.Ordinal)
            || between.StartsWith("约合", StringComparison.Ordinal)
        )
        {
            links.Converts[index] = index - 1;
        }
    }

    private void Before(int first, int end, string words)
    {
        var parts = new List<int>();
        for (
            var index = first;
            index < mentions.Count && mentions[index].NumberStart < end && parts.Count < MostParts;
            index++
        )
        {
            if (IsOfKind(mentions[first], mentions[index]) && links.Converts[index] < 0)
            {
                parts.Add(index);
            }
        }

        // A whole that holds all the parts; else one that holds the first of them.
        for (var taken = parts.Count; taken > 0; taken--)
        {
            var sum = parts.Take(taken).Aggregate(Rational.Zero, (total, part) => total + mentions[part].Value!.Value);
            if (WholeFor(first, sum) is { } whole)
            {
                foreach (var part in parts.Take(taken))
                {
                    Add(part, whole, words);
                }

                // The other figures behind the word may be parts of other wholes: "14 projects … of which 6 …, 27.6 million yuan".
                Others(first, end, whole, words);
                return;
            }
        }
    }

    private void Others(int first, int end, int whole, string words)
    {
        var kinds = new List<(Mention Kind, int Whole, Rational Left)>();
        for (var index = first; index < mentions.Count && mentions[index].NumberStart < end; index++)
        {
            var mention = mentions[index];
            if (
                links.PartOf[index] >= 0
                || mention.Value is not { } value
                || mention.Kind is not MentionKind.Money
                || links.Converts[index] >= 0
            )
            {
                continue;
            }

            var known = kinds.FindIndex(kind => IsOfKind(kind.Kind, mention));
            if (known < 0)
            {
                if (WholeFor(first, value, mention, whole - 2) is not { } other)
                {
                    continue;
                }

                known = kinds.Count;
                kinds.Add((mention, other, mentions[other].Value!.Value));
            }

            if (value <= kinds[known].Left)
            {
                kinds[known] = kinds[known] with { Left = kinds[known].Left - value };
                Add(index, kinds[known].Whole, words);
            }
        }
    }

    private int? WholeFor(int first, Rational sum) => WholeFor(first, sum, mentions[first], 0);

    private int? WholeFor(int first, Rational sum, Mention kind, int floor)
    {
        var paragraph = outline.At(kind.NumberStart)?.Paragraph;
        for (var index = first - 1; index >= Math.Max(Math.Max(0, floor), first - MostBack); index--)
        {
            var mention = mentions[index];
            if (outline.At(mention.NumberStart)?.Paragraph != paragraph)
            {
                return null;
            }

            if (
                links.Converts[index] < 0
                && mention.Change == ChangeClaim.None
                && IsOfKind(mention, kind)
                && mention.Value >= sum
                && links.PartOf[index] < 0
            )
            {
                return index;
            }
        }

        return null;
    }

    private void Behind(int part, string words)
    {
        if (part > 0 && mentions[part].Value is { } value && WholeOfNoun(part, value) is { } whole)
        {
            Add(part, whole, words);
        }
    }

    // "16,400 local workers, 9,200 of them": the part has no noun of its own.
    private int? WholeOfNoun(int part, Rational value)
    {
        for (var index = part - 1; index >= Math.Max(0, part - 3); index--)
        {
            var whole = mentions[index];
            var sameUnit = mentions[part].Unit is null || IsOfKind(whole, mentions[part]);
            if (
                whole is { Kind: MentionKind.Count, Value: { } number }
                && number >= value
                && sameUnit
                && mentions[part].Start - whole.End < 80 + MostBehind
            )
            {
                return index;
            }
        }

        return null;
    }

    // 专业技术人才38名（教师20名、医生15名、农技人员3名）
    private void Bracketed(int whole)
    {
        var mention = mentions[whole];
        if (mention.Value is not { } total || mention.Kind is not (MentionKind.Count or MentionKind.Money))
        {
            return;
        }

        var text = outline.Folded;
        var open = mention.End;
        while (
            open < text.Length && open - mention.End < 6 && text[open] is not '(' and not '，' and not ',' and not '。'
        )
        {
            open++;
        }

        if (open >= text.Length || text[open] != '(')
        {
            return;
        }

        var close = text.IndexOf(')', open, Math.Min(text.Length - open, 120));
        var parts = new List<int>();
        for (var index = whole + 1; index < mentions.Count && mentions[index].End <= close; index++)
        {
            if (!IsOfKind(mention, mentions[index]) || links.PartOf[index] >= 0 || mentions[index].Start <= open)
            {
                return;
            }

            parts.Add(index);
        }

        var sum = parts.Aggregate(Rational.Zero, (all, part) => all + mentions[part].Value!.Value);
        if (parts.Count > 0 && sum <= total && (parts.Count > 1 || sum < total))
        {
            parts.ForEach(part => Add(part, whole, "("));
        }
    }

    private void Add(int part, int whole, string words)
    {
        if (links.PartOf[part] < 0 && part != whole)
        {
            links.PartOf[part] = whole;
            links.PartWords[part] = words;
        }
    }

    private static bool IsOfKind(Mention one, Mention other) =>
        one.Value is not null
        && other.Value is not null
        && one.Kind == other.Kind
        && one.Kind is MentionKind.Count or MentionKind.Money or MentionKind.Measure
        && one.Currency == other.Currency
        && !one.IsDuration
        && (one.Kind == MentionKind.Money || one.Unit is { } unit && other.Unit is { } same && unit.ConvertsTo(same));

    private int FirstAfter(int low, int place)
    {
        var high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].NumberStart < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static class Loaded
    {
        public static readonly RoleWords Words = Read(RuleBook.OpenEmbedded);
    }
}
