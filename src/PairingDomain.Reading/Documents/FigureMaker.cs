using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reading.Dating;
using PairingDomain.Reading.Locating;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Documents;

/// <summary>Makes figures of mentions, with notes on what was inferred and on what could not be made.</summary>
internal sealed class FigureMaker(Facts facts, Dictionary<int, Correction> corrected, List<ReadingNote> notes)
{
    private readonly FigureDraft?[] drafts = new FigureDraft?[facts.Mentions.Count];
    private readonly Figure?[] figures = new Figure?[facts.Mentions.Count];
    private readonly Scope[] scopes = new Scope[facts.Mentions.Count];

    public List<ReadFigure> Make()
    {
        for (var index = 0; index < figures.Length; index++)
        {
            scopes[index] = ScopeOf(index);
            drafts[index] = DraftOf(index);
        }

        for (var index = 0; index < figures.Length; index++)
        {
            figures[index] = Linked(index);
        }

        var made = new List<ReadFigure>(figures.Length);
        for (var index = 0; index < figures.Length; index++)
        {
            made.Add(ReadFigureOf(index));
        }

        return made;
    }

    private readonly Measure duration = Measures.Of("duration");

    // Figures that stand together have one scope, and the notes on it one text.
    private (PeriodReading Period, SidesReading Sides, string? Topic, Scope Scope)? lastScope;
    private (PeriodReading Period, string Message)? lastMessage;
    private readonly Dictionary<int, string> headings = [];
    private readonly LastWords periodWords = new(facts.Outline);
    private readonly LastWords assistedWords = new(facts.Outline);
    private readonly LastWords assistingWords = new(facts.Outline);

    // A length of time measures itself.
    private Measure? MeasureOf(int index) =>
        facts.Measures[index]?.Measure ?? (facts.Mentions[index].IsDuration ? duration : null);

    private ReadFigure ReadFigureOf(int index) =>
        new()
        {
            Id = facts.IdOf(index),
            Mention = facts.Mentions[index],
            Measure = MeasureOf(index),
            MeasureRule = facts.Measures[index]?.Rule,
            Scope = scopes[index],
            Topic = facts.Topics[index]?.Label,
            Status = facts.Statuses[index],
            PartOf = facts.Links.PartOf[index] is >= 0 and var whole ? facts.IdOf(whole) : null,
            Converts = facts.Links.Converts[index] is >= 0 and var converted ? facts.IdOf(converted) : null,
            SameAs = facts.Links.SameAs[index] is { Count: > 0 } repeats ? [.. repeats.Order().Select(facts.IdOf)] : [],
            Figure = figures[index],
            IsConfirmed = corrected.GetValueOrDefault(index)?.Kind == CorrectionKind.Confirm,
            IsDropped = corrected.GetValueOrDefault(index)?.Kind == CorrectionKind.Drop,
        };

    private Scope ScopeOf(int index)
    {
        var (period, sides) = (facts.Periods[index], facts.Sides[index]);
        var topic = facts.Topics[index];
        if (period is { Period: not null, Reason: { } reason })
        {
            Note(NoteKind.Inferred, index, MessageOf(period, reason), period.Words.Start, periodWords.Of(period.Words));
        }

        if (sides.Assisted.Count > 0 && !sides.IsAssistedOwn)
        {
            Note(
                NoteKind.Inferred,
                index,
                "The assisted side is carried over from other words of the text.",
                sides.AssistedWords.Start,
                assistedWords.Of(sides.AssistedWords)
            );
        }

        if (sides.Assisting.Count > 0 && !sides.IsAssistingOwn)
        {
            Note(
                NoteKind.Inferred,
                index,
                "The assisting side is carried over from other words of the text.",
                sides.AssistingWords.Start,
                assistingWords.Of(sides.AssistingWords)
            );
        }

        if (facts.Mentions[index].IsDuration)
        {
            return Scope.Unstated;
        }

        if (
            lastScope is { } last
            && ReferenceEquals(last.Sides, sides)
            && last.Topic == topic?.Label
            && last.Period == period
        )
        {
            return last.Scope;
        }

        var scope = NewScope(period, sides, topic?.Label);
        lastScope = (period, sides, topic?.Label, scope);
        return scope;
    }

    private string MessageOf(PeriodReading period, string reason)
    {
        if (lastMessage is { } last && last.Period == period)
        {
            return last.Message;
        }

        var message = reason switch
        {
            "carried" => $"The period {period.Period} is carried over from other words of the text.",
            "repeat" => $"The period {period.Period} is that of another telling of the fact.",
            "edge" => $"The day {period.Period} is an end of the period that the words tell.",
            _ => $"The period {period.Period} is worked out from words without a date.",
        };
        lastMessage = (period, message);
        return message;
    }

    private Scope NewScope(PeriodReading period, SidesReading sides, string? topic) =>
        new()
        {
            Assisting = sides.Assisting.Count > 0 ? Stated<Pairings.Partner>.Of(sides.Assisting) : default,
            Assisted =
                sides.Assisted.Count > 0
                    ? Stated<Pairings.Partner>.Of(sides.Assisted.Select(Pairings.Partner.Of))
                    : default,
            Place = sides.Assisted.Count > 0 ? Stated<Places.Place>.Of(sides.Assisted) : default,
            Period = period.Reason is null ? period.Period : period.Period?.AsInferred(),
            PeriodText = period.Words.Length > 0 && period.IsOwn ? periodWords.Of(period.Words) : null,
            Basis = period.Period is null ? null : period.Basis,
            Sector =
                topic is not null && SectorReader.SectorOf(topic) is { } sector ? Stated<Sector>.Of(sector) : default,
        };

    private FigureDraft? DraftOf(int index)
    {
        var mention = facts.Mentions[index];
        if (corrected.GetValueOrDefault(index)?.Kind == CorrectionKind.Drop)
        {
            return null;
        }

        if (WhyNot(index) is { } reason)
        {
            Note(NoteKind.NoFigure, index, reason, mention.Start, mention.Text);
            return null;
        }

        var measure = MeasureOf(index);
        if (measure is null)
        {
            Note(NoteKind.NoFigure, index, "No rule tells what it measures.", mention.Start, mention.Text);
            return null;
        }

        var isCorrected = facts.Values[index] != mention.Value;
        var draft = new FigureDraft
        {
            Id = facts.IdOf(index),
            Measure = measure,
            Value = facts.Values[index] is { } value ? ValueOf(index, value)!.Value : default,
            Readings = facts.Values[index] is null
                ? [.. mention.Readings.Distinct().Select(reading => ValueOf(index, reading)!.Value)]
                : [],
            Written = mention.NumberText,
            Resolution = isCorrected ? Rational.Zero : mention.Resolution,
            Qualifier = mention.Qualifier,
            QualifierText = mention.QualifierText,
            IsIncomplete = mention.IsIncomplete,
            Per = PerOf(index, measure),
            Status = facts.Statuses[index],
            Scope = scopes[index],
            Citation = new Citation(facts.Source.Id, mention.Start, mention.Text, HeadingOf(mention)),
        };
        var faults = Figure.Check(draft);
        if (faults.Count > 0)
        {
            Note(
                NoteKind.NoFigure,
                index,
                string.Join(" ", faults.Select(fault => $"{fault.Member}: {fault.Message}")),
                mention.Start,
                mention.Text
            );
            return null;
        }

        return draft;
    }

    // "10 million yuan each" counts the projects in front of it.
    private PerEach[] PerOf(int index, Measure measure)
    {
        var stated = facts.Mentions[index].Per;
        return stated.Count > 0 ? [.. stated.Select(unit => new PerEach(unit))]
            : measure.Code == "project-size" ? [new PerEach(Unit.Of("project"))]
            : [];
    }

    private string? HeadingOf(Mention mention)
    {
        if (
            facts.Outline.At(mention.NumberStart) is not { } sentence
            || facts.Outline.SectionOf(sentence) is not { HasHeading: true } section
        )
        {
            return null;
        }

        if (!headings.TryGetValue(section.Index, out var heading))
        {
            headings.Add(section.Index, heading = facts.Outline.Words(section.Heading));
        }

        return heading;
    }

    private string? WhyNot(int index)
    {
        var mention = facts.Mentions[index];
        var isStated = facts.Values[index] is not null;
        return mention switch
        {
            { UpperEnd: not null } when facts.Values[index] == mention.Value =>
                $"A range to {mention.UpperEnd}: a figure has one value.",
            _ when Quotations.IsWordInside(facts.Outline, mention) =>
                "A number word in quotation marks: a name or a slogan.",
            _ when !isStated && mention.Readings.Count == 0 => "The number is vague: it has no value.",
            { Kind: MentionKind.Money, Currency: null } =>
                $"The currency is open: {(mention.CurrencyCandidates.Count == 0 ? "none is told" : string.Join(" or ", mention.CurrencyCandidates.Select(currency => currency.Code)))}.",
            { Kind: MentionKind.Count or MentionKind.Measure } when facts.Units[index] is null =>
                "No noun tells what is counted.",
            _ => IsTooLong(index) ? "The number has more digits than an amount can hold." : null,
        };
    }

    private bool IsTooLong(int index) =>
        facts.Mentions[index].Kind == MentionKind.Money
        && (
            facts.Values[index] is { } value
                ? ValueOf(index, value) is null
                : facts.Mentions[index].Readings.Any(reading => ValueOf(index, reading) is null)
        );

    private FigureValue? ValueOf(int index, Rational number)
    {
        var mention = facts.Mentions[index];
        return mention.Kind switch
        {
            MentionKind.Money => number.TryToDecimal(out var amount)
                ? FigureValue.Of(Money.Of(amount, mention.Currency!.Value))
                : null,
            MentionKind.Percent => FigureValue.Of(Quantity.Of(number, mention.Unit ?? Unit.Percent)),
            MentionKind.Ratio => FigureValue.Of(Quantity.Of(number, Unit.Of("ratio"))),
            _ => FigureValue.Of(Quantity.Of(number, facts.Units[index]!)),
        };
    }

    // Links lead to figures of the ledger that they fit; the others are left out with a note.
    private Figure? Linked(int index)
    {
        if (drafts[index] is not { } draft)
        {
            return null;
        }

        var links = facts.Links;
        var value = FirstOf(draft);
        if (links.PartOf[index] is >= 0 and var whole)
        {
            draft =
                drafts[whole] is { } container && FirstOf(container).IsComparableWith(value)
                    ? draft with
                    {
                        PartOf = container.Id,
                    }
                    : Without(draft, index, whole, "part of");
        }

        if (links.Converts[index] is >= 0 and var converted)
        {
            draft =
                drafts[converted] is { } original
                && FirstOf(original) is { IsMoney: true } money
                && money.Money.Currency != value.Money.Currency
                    ? draft with
                    {
                        Converts = original.Id,
                    }
                    : Without(draft, index, converted, "a conversion of");
        }

        if (links.SameAs[index] is { Count: > 0 } repeats)
        {
            draft = draft with
            {
                SameAs = [.. repeats.Where(other => drafts[other] is not null).Order().Select(facts.IdOf)],
            };
        }

        return Figure.Create(draft);
    }

    private static FigureValue FirstOf(FigureDraft draft) => draft.Readings.Count > 0 ? draft.Readings[0] : draft.Value;

    private FigureDraft Without(FigureDraft draft, int index, int other, string link)
    {
        var mention = facts.Mentions[other];
        Note(
            NoteKind.NoLink,
            index,
            $"It is {link} {facts.IdOf(other)}, which is no figure of the ledger or of another kind.",
            mention.Start,
            mention.Text
        );
        return draft;
    }

    private void Note(NoteKind kind, int index, string message, int start, string words) =>
        notes.Add(new(kind, facts.IdOf(index), message, start, words));
}
