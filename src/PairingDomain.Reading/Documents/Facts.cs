using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Reading.Dating;
using PairingDomain.Reading.Linking;
using PairingDomain.Reading.Locating;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Documents;

/// <summary>What has been found out about the mentions of a text, by their index.</summary>
internal sealed class Facts
{
    private readonly SectorReader sectors;
    private readonly string?[] ids;

    public Facts(
        Outline outline,
        IReadOnlyList<Mention> mentions,
        MeasureMatch?[] measures,
        PeriodReading[] periods,
        SidesReading[] sides,
        SourceDocument source
    )
    {
        Outline = outline;
        Mentions = mentions;
        Measures = measures;
        Periods = periods;
        Sides = sides;
        Source = source;
        ids = new string?[mentions.Count];
        Statuses = new Status[mentions.Count];
        StatusWords = new Stretch[mentions.Count];
        Topics = new (string Label, Stretch Words)?[mentions.Count];
        Values = [.. mentions.Select(mention => mention.Value)];
        Units = [.. mentions.Select(mention => mention.Unit)];
        Levels = new int?[mentions.Count];
        Links = new Links(mentions.Count);
        sectors = new SectorReader(outline);
        var statuses = new StatusReader(outline);
        for (var index = 0; index < mentions.Count; index++)
        {
            if (outline.At(mentions[index].NumberStart) is { } sentence)
            {
                (Statuses[index], StatusWords[index]) = statuses.Of(mentions[index], sentence);
                Topics[index] = sectors.LabelOf(sentence);
            }
        }
    }

    public Outline Outline { get; }
    public IReadOnlyList<Mention> Mentions { get; }
    public MeasureMatch?[] Measures { get; }
    public PeriodReading[] Periods { get; }
    public SidesReading[] Sides { get; }
    public SourceDocument Source { get; }
    public Status[] Statuses { get; }
    public Stretch[] StatusWords { get; }
    public (string Label, Stretch Words)?[] Topics { get; }
    public Rational?[] Values { get; }
    public Unit?[] Units { get; }

    /// <summary>The figure whose change another tells; null for none.</summary>
    public int?[] Levels { get; }
    public Links Links { get; }

    public string IdOf(int index) => ids[index] ??= FormattableString.Invariant($"{Source.Id}-{index + 1:000}");

    /// <summary>Puts what persons have said in the place of what was read.</summary>
    public void Correct(Dictionary<int, Correction> corrected, List<ReadingNote> notes)
    {
        foreach (var (index, correction) in corrected.OrderBy(pair => pair.Key))
        {
            notes.Add(
                new(
                    NoteKind.Corrected,
                    IdOf(index),
                    correction.Reason ?? $"{correction.Kind} by a person.",
                    Mentions[index].Start,
                    Mentions[index].Text
                )
            );
            if (correction.Kind != CorrectionKind.Correct)
            {
                continue;
            }

            if (correction.Measure is { } code)
            {
                Measures[index] = MeasureBook.Embedded.MeasureOf(code) is { } measure
                    ? new MeasureMatch(measure, "correction", Mentions[index].Start, Mentions[index].Text)
                    : null;
            }

            Values[index] = correction.Value ?? Values[index];
            Statuses[index] = correction.Status ?? Statuses[index];
            var period = Periods[index];
            Periods[index] =
                correction.Period is { } stated
                    ? period with
                    {
                        Period = stated,
                        Reason = null,
                        Basis = correction.Basis ?? period.Basis ?? Basis.Flow,
                    }
                : correction.Basis is { } basis ? period with { Basis = basis }
                : period;
        }
    }

    public void Link()
    {
        Inherit();
        new PartLinker(Outline, Mentions, Links).Link();
        for (var index = 0; index < Mentions.Count; index++)
        {
            // A conversion is the same amount, told of the same thing.
            if (Links.Converts[index] is >= 0 and var converted)
            {
                (Measures[index], Periods[index], Sides[index]) = (
                    Measures[converted],
                    Periods[converted],
                    Sides[converted]
                );
                (Statuses[index], Topics[index]) = (Statuses[converted], Topics[converted]);
                Links.PartOf[index] = -1;
            }
        }

        Parts();
        new RepeatLinker(Mentions, Measures, Statuses, Sides, Periods, Links).Link();
        Dates();
    }

    // "17 million yuan, up 12 percent", 较上年增加2150万元: a change without a noun of its own is one of the figure before it.
    private void Inherit()
    {
        for (var index = 1; index < Mentions.Count; index++)
        {
            var mention = Mentions[index];
            var isRate = mention.Kind is MentionKind.Percent or MentionKind.Ratio;
            if (Measures[index] is null && Enumerated(index) is { } member)
            {
                Measures[index] = member with { Rule = "enumeration" };
            }

            if (
                mention.Change == ChangeClaim.None
                || Measures[index - 1] is not { } level
                || mention.Start - Mentions[index - 1].End > 60
                || !isRate
                    && (
                        mention.Kind != Mentions[index - 1].Kind
                        || !Comparisons.StandsBetween(Outline, Mentions[index - 1].End, mention)
                    )
            )
            {
                continue;
            }

            Increase(index, level.Measure, isRate);
        }

        foreach (var (index, level) in Comparisons.Respective(Outline, Mentions))
        {
            if (Measures[level] is { } match)
            {
                Increase(index, match.Measure, false);
                Units[index] = Mentions[level].Unit;
                Levels[index] = level;
            }
        }
    }

    // "10 counties in Guangxi, 11 in Guizhou", 36521人，比上年同期34988人: a figure of which nothing is told but its number
    // goes on with what the last of its kind measured.
    private MeasureMatch? Enumerated(int index)
    {
        const int Reach = 60;
        var mention = Mentions[index];
        if (mention.Change != ChangeClaim.None || mention.Kind is MentionKind.Percent or MentionKind.Ratio)
        {
            return null;
        }

        for (var last = index - 1; last >= 0 && mention.Start - Mentions[last].End <= Reach; last--)
        {
            var other = Mentions[last];
            if (other.Kind == mention.Kind && other.Unit == mention.Unit && other.Currency == mention.Currency)
            {
                return other.Change == ChangeClaim.None && IsOneSentence(other.End, mention.Start)
                    ? Measures[last]
                    : null;
            }
        }

        return null;
    }

    private bool IsOneSentence(int start, int end) =>
        Outline.At(start) is { } sentence
        && sentence == Outline.At(end)
        && !Outline.Folded.AsSpan(start, Math.Max(0, end - start)).Contains(';');

    private void Increase(int index, Measure level, bool isRate)
    {
        var code = level.Code.EndsWith("-increase", StringComparison.Ordinal) ? level.Code : level.Code + "-increase";
        Measures[index] = Changes.Of(code, level, isRate) is { } measure
            ? new MeasureMatch(measure, "change", Mentions[index].Start, Mentions[index].Text)
            : null;
    }

    // A part that no rule knows is of the measure of its whole, and so are persons of whom the whole tells what they did.
    private void Parts()
    {
        for (var index = 0; index < Mentions.Count; index++)
        {
            if (Links.PartOf[index] is not (>= 0 and var whole))
            {
                continue;
            }

            var isPersons = Mentions[index].Unit?.Code is "person" or "household" or "person-time";
            if (Measures[whole] is { } match && (Measures[index] is null || isPersons))
            {
                Measures[index] = match with { Rule = "part" };
            }

            if (Periods[index].Period is null)
            {
                Periods[index] = Periods[whole] with { IsOwn = false, Reason = "carried" };
            }
        }
    }

    // A fact told again without a date of its own has the date of the telling that has one.
    private void Dates()
    {
        for (var index = 0; index < Mentions.Count; index++)
        {
            if (Periods[index] is { IsOwn: true, Basis: not Basis.Cumulative })
            {
                continue;
            }

            foreach (var twin in Links.SameAs[index] ?? [])
            {
                if (Periods[twin] is { IsOwn: true, Period: not null, Basis: not Basis.Cumulative } stated)
                {
                    Periods[index] = stated with { IsOwn = false, Reason = "repeat" };
                    break;
                }
            }
        }

        for (var index = 0; index < Mentions.Count; index++)
        {
            // "22 more villages are to follow by 2025": a target is of the year that it is set for.
            if (
                Statuses[index] == Status.Planned
                && Periods[index]
                    is { Period: { Start: null, End: { } end, EndGranularity: PeriodGranularity.Year } } target
            )
            {
                Periods[index] = target with { Period = ReportingPeriod.Year(end.Year), Basis = Basis.Flow };
            }

            if (Levels[index] is { } level)
            {
                Periods[index] = Periods[level] with { IsOwn = false, Reason = "carried" };
            }
        }
    }
}
