using NodaTime;
using PairingDomain.Periods;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Dating;

// Times that go by another: "last year", the first eight months, "in the past four years".
internal sealed partial class TimeFinder
{
    private void AddRelative(Stretch sentence)
    {
        foreach (var (start, end, keys) in roles)
        {
            var span = new Stretch(start, end);
            var year = published?.Year ?? (documentYear > 0 ? documentYear : (int?)null);
            switch (keys[0])
            {
                case "now":
                    found.Add(
                        new(span, TimeRole.UpTo, published is { } day ? ReportingPeriod.Day(day) : null, true, true)
                    );
                    break;
                case "recent":
                    found.Add(new(span, TimeRole.Undated, null, false, true));
                    break;
                case "this-year" or "last-year" or "whole-year" when year is not null:
                    var told = keys[0] switch
                    {
                        "last-year" => year.Value - 1,
                        "whole-year" when documentYear > 0 => documentYear,
                        _ => year.Value,
                    };
                    AddYear(span, told);
                    break;
                case "this-month" when published is { } today:
                    found.Add(new(span, TimeRole.During, ReportingPeriod.Month(today.Year, today.Month), true, false));
                    break;
                case "last-month" when published is { } now:
                    var past = now.PlusMonths(-1);
                    found.Add(new(span, TimeRole.During, ReportingPeriod.Month(past.Year, past.Month), true, false));
                    break;
                case "same-year" when lastYear > 0:
                    AddYear(span, lastYear);
                    break;
            }
        }
    }

    // "The first eight months of 2021", 今年上半年: of the year beside them, else of that of the text.
    private void AddPartsOfYears(Stretch sentence)
    {
        foreach (var (span, first, last) in YearParts.Find(outline.Folded, sentence))
        {
            var beside = found.Find(words =>
                words is { Period: { Start: { } start, StartGranularity: PeriodGranularity.Year } period }
                && period.HasSameDaysAs(ReportingPeriod.Year(start.Year))
                && (
                    words.Span.Start >= span.End && words.Span.Start - span.End <= 8
                    || words.Span.End <= span.Start && span.Start - words.Span.End <= 3
                )
            );
            var year = beside?.Period?.Start?.Year ?? published?.Year ?? documentYear;
            if (year <= 0)
            {
                continue;
            }

            if (beside is not null)
            {
                found.Remove(beside);
            }

            var (from, to) = (
                Math.Min(span.Start, beside?.Span.Start ?? span.Start),
                Math.Max(span.End, beside?.Span.End ?? span.End)
            );
            var period = ReportingPeriod.Months(new YearMonth(year, first), new YearMonth(year, last));
            found.Add(new(new Stretch(from, to), TimeRole.During, period, beside?.IsInferred ?? true, false));
        }
    }

    private void AddYear(Stretch span, int year)
    {
        // A report on a year says "this year so far" of the whole of it.
        if (Has("so-far", After(span.End), isStart: true) && year != documentYear)
        {
            found.Add(new(span, TimeRole.During, ReportingPeriod.Since(year), true, true));
            return;
        }

        var (before, isEnd) = Before(span.Start);
        var role =
            Has("comparison", before) ? TimeRole.Comparison
            : isEnd || Has("up-to", before) ? TimeRole.UpTo
            : TimeRole.During;
        found.Add(new(span, role, ReportingPeriod.Year(year), true, role == TimeRole.UpTo));
    }

    // "in the past four years", 五年来
    private void AddDurations(Stretch sentence)
    {
        for (
            var index = FirstMention(sentence.Start);
            index < mentions.Count && mentions[index].Start < sentence.End;
            index++
        )
        {
            var mention = mentions[index];
            if (
                mention
                    is not { IsDuration: true, Unit.Code: "year", Value: { IsInteger: true, Numerator: var number } }
                || number < 1
                || number > 100
            )
            {
                continue;
            }

            var before = mention.Start;
            before -= before > 0 && outline.Folded[before - 1] == ' ' ? 1 : 0;
            if (Has("next", before) && published is { } today && today.Year + (int)number <= ReportingPeriod.MaxYear)
            {
                found.Add(
                    new(
                        new Stretch(mention.Start, mention.End),
                        TimeRole.During,
                        ReportingPeriod.Years(today.Year + 1, today.Year + (int)number),
                        true,
                        true
                    )
                );
            }
            else if (Has("past", before) || Has("so-far", mention.End, isStart: true))
            {
                var years = (int)number;
                var ofCampaign =
                    published is { Year: > 2020 }
                    && Enumerable.Range(mention.End, 8).Any(at => Has("poverty", at, isStart: true));
                var period =
                    published is null || years >= 1000 ? null
                    : ofCampaign ? ReportingPeriod.Years(2021 - years, 2020)
                    : ReportingPeriod.PastCalendarYears(years, published.Value).AsStated();
                found.Add(
                    new(
                        new Stretch(mention.Start, mention.End),
                        period is null ? TimeRole.Undated : TimeRole.During,
                        period,
                        true,
                        true
                    )
                );
            }
        }
    }

    private int FirstMention(int place)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentions[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
