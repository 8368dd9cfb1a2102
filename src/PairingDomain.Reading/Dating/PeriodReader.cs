using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Dating;

/// <summary>
/// Gives every figure its period: from the words in front of it in its sentence, behind it in its clause, else carried from
/// the sentences before it.
/// </summary>
internal sealed partial class PeriodReader(
    Outline outline,
    IReadOnlyList<Mention> mentions,
    MeasureMatch?[] measures,
    IReadOnlyList<TimeWords>[] times,
    TimeWords? document,
    Func<Sentence, bool> beginsWithAnother
)
{
    private readonly PeriodReading[] readings = new PeriodReading[mentions.Count];
    private readonly DateReader dates = new(outline.Folded);
    private TimeWords? carried;
    private TimeWords? list;
    private TimeWords? began;
    private TimeWords? frame;
    private bool wasMarked;

    /// <summary>The period of the whole text: told in its head ("period covered"), or the year of its title; null for neither.</summary>
    public static TimeWords? OfDocument(Outline outline, IReadOnlyList<TimeWords>[] times, int year)
    {
        const int Head = 12;
        foreach (var sentence in outline.Sentences.Take(Head))
        {
            var covered = TimeFinder
                .Embedded.Find(outline.Folded, sentence.Span.Start, sentence.Span.End)
                .Find(word => word.Keys[0] == "covered");
            if (
                covered.Keys is not null
                && times[sentence.Index].FirstOrDefault(words => words.Span.Start >= covered.End) is { } told
            )
            {
                // Holds for every language: the head says so.
                return told with { IsInferred = false };
            }
        }

        return year > 0 ? new TimeWords(default, TimeRole.During, ReportingPeriod.Year(year), true, false) : null;
    }

    /// <summary>The period of each mention.</summary>
    public PeriodReading[] Read()
    {
        Array.Fill(readings, PeriodReading.None);
        Sentence? last = null;
        var at = 0;
        foreach (var sentence in outline.Sentences)
        {
            Pass(last, sentence);
            var own = times[sentence.Index];
            while (at < mentions.Count && mentions[at].NumberStart < sentence.Span.Start)
            {
                at++;
            }

            for (; at < mentions.Count && mentions[at].NumberStart < sentence.Span.End; at++)
            {
                readings[at] = Of(at, sentence, own);
            }

            Keep(sentence, own);
            last = sentence;
        }

        Pairs();
        return readings;
    }

    // What is still in force when a sentence begins.
    private void Pass(Sentence? last, Sentence sentence)
    {
        if (last is not null && last.Paragraph != sentence.Paragraph)
        {
            var isMarked = BeginsWithMark(sentence);
            var isNumbered = isMarked && BeginsWithNumber(sentence);
            list =
                EndsWithColon(last) ? carried ?? list
                : !isMarked ? null
                : wasMarked && !isNumbered && carried is { Role: TimeRole.During, IsSpan: true } ? carried
                : list;
            wasMarked = isMarked;
            began = null;
            var goesOn =
                last.Section == sentence.Section
                && (
                    IsChinese(sentence)
                    || carried is { IsSpan: false } && IsOfYears(carried)
                    || TimeFinder
                        .Embedded.Find(
                            outline.Folded,
                            sentence.Span.Start,
                            Math.Min(sentence.Span.End, sentence.Span.Start + 20)
                        )
                        .Exists(word => word.Keys[0] == "connective")
                );
            carried = list ?? (goesOn && carried?.Role == TimeRole.During ? carried : null);
        }

        if (carried is not null && !ReferenceEquals(carried, list) && beginsWithAnother(sentence))
        {
            carried = null;
        }
    }

    private void Keep(Sentence sentence, IReadOnlyList<TimeWords> own)
    {
        began = own.FirstOrDefault(words => words.Role == TimeRole.Began) ?? began;
        var governing = own.Where(words => words.Role is TimeRole.During or TimeRole.UpTo or TimeRole.Undated)
            .ToArray();
        if (governing.Length == 0)
        {
            return;
        }

        // What stands at its head, the last of it in front of the first figure: 截至12月底，全年投入.
        var figure = First(sentence);
        var head = Array.FindLast(
            governing,
            words =>
                words.Span.Start - sentence.Span.Start < 24 && (figure is null || words.Span.End <= figure.NumberStart)
        );
        var kept = head ?? Array.Find(governing, words => words.Span.Start - sentence.Span.Start < 24) ?? governing[^1];

        // "In 2010, Shenzhen donated ...": a year told at the head of a sentence with figures holds until another is.
        if (figure is not null && head is { IsSpan: false } && IsOfYears(head))
        {
            frame = head;
        }

        // "At present" holds for its own sentence only.
        carried =
            kept is { IsNow: true, Role: TimeRole.Undated } ? carried
            : kept.IsNow ? null
            : kept;
    }

    private PeriodReading Of(int index, Sentence sentence, IReadOnlyList<TimeWords> own)
    {
        var mention = mentions[index];
        if (
            mention.IsDuration
            || measures[index] is { } known && MeasureBook.Embedded.Timeless.Contains(known.Measure.Code)
        )
        {
            return PeriodReading.None;
        }

        if (outline.Tables.At(mention.NumberStart) is { } cell && OfTable(cell) is { } headed)
        {
            return Resolve(headed, index, true);
        }

        TimeWords? left = null;
        TimeWords? right = null;
        foreach (var words in own)
        {
            if (words.Role is TimeRole.Comparison or TimeRole.Began)
            {
                continue;
            }

            if (Attached(words) == index)
            {
                return Resolve(words, index, true);
            }

            if (words.IsLocal && index > 0 && mentions[index - 1].NumberStart > words.Span.End)
            {
                continue;
            }

            if (words.Span.End <= mention.NumberStart)
            {
                left = words;
            }
            else if (right is null && words.Span.Start >= mention.NumberEnd)
            {
                right = words;
            }
        }

        if (
            left is null
            && right is not null
            && right.Span.Start > outline.ClauseEnd(sentence.Span, Math.Min(mention.End, sentence.Span.End)) + 1
        )
        {
            right = null;
        }

        var telling = left ?? right;
        return telling is not null ? Resolve(telling, index, true)
            : carried is not null ? Resolve(carried, index, false)
            : frame is not null && document is null && MayBeFramed(mention, sentence) ? Resolve(frame, index, false)
            : document is not null ? Resolve(document, index, false)
            : PeriodReading.None;
    }

    // What is told of every year, or of an organisation that comes up, is not of the year of the text.
    private bool MayBeFramed(Mention mention, Sentence sentence) =>
        !mention.Per.Any(unit => unit.Code == "year") && !beginsWithAnother(sentence);

    private PeriodReading Resolve(TimeWords words, int index, bool isOwn)
    {
        if (words.Period is not { } period)
        {
            return new(null, null, words.Span, isOwn, null);
        }

        var isStock = measures[index] is { } match
            ? MeasureBook.Embedded.Stocks.Contains(match.Measure.Code)
            : mentions[index].Kind == MentionKind.Percent || words.IsNow;
        if (words.Role == TimeRole.UpTo && !isStock && mentions[index].Per.Any(unit => unit.Code == "year"))
        {
            // What is told of every year has not added up.
            return PeriodReading.None;
        }

        if (words.Role == TimeRole.UpTo)
        {
            period =
                isStock ? ReportingPeriod.Day(period.End!.Value)
                : began?.Period is { } beginning && beginning.Start < period.End
                    ? ReportingPeriod.FromTo(beginning, period)
                : UpTo(period);
        }

        var reason =
            !isOwn ? "carried"
            : words.IsInferred ? "relative"
            : null;
        var basis =
            isStock && !words.IsSpan || isStock && words.Role == TimeRole.UpTo ? Basis.Stock
            : words.IsSpan && measures[index]?.Measure.Additivity != Additivity.NonAdditive ? Basis.Cumulative
            : Basis.Flow;
        return new(period, basis, words.Span, isOwn, reason);
    }

    private static ReportingPeriod UpTo(ReportingPeriod period)
    {
        var end = period.End!.Value;
        return period.EndGranularity switch
        {
            PeriodGranularity.Year => ReportingPeriod.UpTo(end.Year),
            PeriodGranularity.Month => ReportingPeriod.UpTo(new NodaTime.YearMonth(end.Year, end.Month)),
            _ => ReportingPeriod.UpTo(end),
        };
    }

    private bool IsChinese(Sentence sentence)
    {
        var (han, letters) = (0, 0);
        foreach (var character in outline.Folded.AsSpan(sentence.Span.Start, Math.Min(sentence.Span.Length, 60)))
        {
            han += Characters.IsHan(character) ? 1 : 0;
            letters += Characters.IsLetter(character) ? 1 : 0;
        }

        return han * 2 > letters;
    }

    private Mention? First(Sentence sentence)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].NumberStart < sentence.Span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < mentions.Count && mentions[low].NumberStart < sentence.Span.End ? mentions[low] : null;
    }

    private static bool IsOfYears(TimeWords words) =>
        words is { Role: TimeRole.During, Period: { StartGranularity: PeriodGranularity.Year, Start: not null } };

    private bool BeginsWithNumber(Sentence sentence) =>
        outline.Folded.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimStart(" (") is [var first, ..]
        && Characters.IsDigit(first);

    private bool EndsWithColon(Sentence sentence) =>
        outline.Folded.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimEnd(" \n") is [.., ':'];

    private bool BeginsWithMark(Sentence sentence) =>
        outline.Folded.AsSpan(sentence.Span.Start, sentence.Span.Length).TrimStart(' ') is [var first, ..]
        && (!Characters.IsLetter(first) && !Characters.IsHan(first) && first is not '"' and not '[');
}
