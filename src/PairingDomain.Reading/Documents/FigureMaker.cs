using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Documents;

/// <summary>Makes figures of mentions, with notes on what was inferred and on what could not be made.</summary>
internal sealed class FigureMaker(Facts facts, Dictionary<int, Correction> corrected, List<ReadingNote> notes)
{
    private readonly Figure?[] figures = new Figure?[facts.Mentions.Count];
    private readonly Scope[] scopes = new Scope[facts.Mentions.Count];

    public List<ReadFigure> Make()
    {
        for (var index = 0; index < figures.Length; index++)
        {
            scopes[index] = ScopeOf(index);
            figures[index] = FigureOf(index);
        }

        for (var index = 0; index < figures.Length; index++)
        {
            figures[index] = Linked(index);
        }

        return [.. Enumerable.Range(0, figures.Length).Select(ReadFigureOf)];
    }

    // A length of time measures itself.
    private Measure? MeasureOf(int index) =>
        facts.Measures[index]?.Measure ?? (facts.Mentions[index].IsDuration ? Measures.Of("duration") : null);

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
            SameAs = [.. (facts.Links.SameAs[index] ?? []).Order().Select(facts.IdOf)],
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
            Note(
                NoteKind.Inferred,
                index,
                reason switch
                {
                    "carried" => $"The period {period.Period} is carried over from other words of the text.",
                    "repeat" => $"The period {period.Period} is that of another telling of the fact.",
                    "edge" => $"The day {period.Period} is an end of the period that the words tell.",
                    _ => $"The period {period.Period} is worked out from words without a date.",
                },
                period.Words.Start,
                facts.Outline.Words(period.Words)
            );
        }

        if (sides.Assisted.Count > 0 && !sides.IsAssistedOwn)
        {
            Note(
                NoteKind.Inferred,
                index,
                "The assisted side is carried over from other words of the text.",
                sides.AssistedWords.Start,
                facts.Outline.Words(sides.AssistedWords)
            );
        }

        if (sides.Assisting.Count > 0 && !sides.IsAssistingOwn)
        {
            Note(
                NoteKind.Inferred,
                index,
                "The assisting side is carried over from other words of the text.",
                sides.AssistingWords.Start,
                facts.Outline.Words(sides.AssistingWords)
            );
        }

        if (facts.Mentions[index].IsDuration)
        {
            return Scope.Unstated;
        }

        return new Scope
        {
            Assisting = sides.Assisting.Count > 0 ? Stated<Pairings.Partner>.Of(sides.Assisting) : default,
            Assisted =
                sides.Assisted.Count > 0
                    ? Stated<Pairings.Partner>.Of(sides.Assisted.Select(Pairings.Partner.Of))
                    : default,
            Place = sides.Assisted.Count > 0 ? Stated<Places.Place>.Of(sides.Assisted) : default,
            Period = period.Reason is null ? period.Period : period.Period?.AsInferred(),
            PeriodText = period.Words.Length > 0 && period.IsOwn ? facts.Outline.Words(period.Words) : null,
            Basis = period.Period is null ? null : period.Basis,
            Sector =
                topic is { } told && SectorReader.SectorOf(told.Label) is { } sector
                    ? Stated<Sector>.Of(sector)
                    : default,
        };
    }

    private Figure? FigureOf(int index)
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

        return Figure.Create(draft);
    }

    // "10 million yuan each" counts the projects in front of it.
    private PerEach[] PerOf(int index, Measure measure)
    {
        var stated = facts.Mentions[index].Per.Select(unit => new PerEach(unit));
        return measure.Code == "project-size" && facts.Mentions[index].Per.Count == 0
            ? [new PerEach(Unit.Of("project"))]
            : [.. stated];
    }

    private string? HeadingOf(Mention mention) =>
        facts.Outline.At(mention.NumberStart) is { } sentence
        && facts.Outline.SectionOf(sentence) is { HasHeading: true } section
            ? facts.Outline.Words(section.Heading)
            : null;

    private string? WhyNot(int index)
    {
        var mention = facts.Mentions[index];
        var values = facts.Values[index] is { } value ? [value] : mention.Readings;
        return mention switch
        {
            { UpperEnd: not null } when facts.Values[index] == mention.Value =>
                $"A range to {mention.UpperEnd}: a figure has one value.",
            _ when Quotations.IsWordInside(facts.Outline, mention) =>
                "A number word in quotation marks: a name or a slogan.",
            _ when values.Count == 0 => "The number is vague: it has no value.",
            { Kind: MentionKind.Money, Currency: null } =>
                $"The currency is open: {(mention.CurrencyCandidates.Count == 0 ? "none is told" : string.Join(" or ", mention.CurrencyCandidates.Select(currency => currency.Code)))}.",
            { Kind: MentionKind.Count or MentionKind.Measure } when facts.Units[index] is null =>
                "No noun tells what is counted.",
            _ => values.Any(number => ValueOf(index, number) is null)
                ? "The number has more digits than an amount can hold."
                : null,
        };
    }

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
        if (figures[index] is not { } figure)
        {
            return null;
        }

        var links = facts.Links;
        var draft = figure.ToDraft();
        if (links.PartOf[index] is >= 0 and var whole)
        {
            draft =
                figures[whole] is { } container && container.Readings[0].IsComparableWith(figure.Readings[0])
                    ? draft with
                    {
                        PartOf = container.Id,
                    }
                    : Without(draft, index, whole, "part of");
        }

        if (links.Converts[index] is >= 0 and var converted)
        {
            draft =
                figures[converted] is { } original
                && original.Readings[0].IsMoney
                && original.Readings[0].Money.Currency != figure.Readings[0].Money.Currency
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
                SameAs = [.. repeats.Where(other => figures[other] is not null).Order().Select(facts.IdOf)],
            };
        }

        return Figure.Create(draft);
    }

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
