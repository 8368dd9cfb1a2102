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
                        new(
                            span,
                            TimeRole.UpTo,
                            published is { } day ? ReportingPeriod.Day(day) : null,
                            true,
                            true,
                            IsNow: true
                        )
                    );
                    break;
                case "peak":
                    found.Add(new(span, TimeRole.Undated, null, false, true, IsNow: true));
                    break;
                case "recent":
                    found.Add(new(span, TimeRole.Undated, null, false, true));
                    break;
                case "whole-year" when Has("last-year", start) || Has("this-year", start):
                    break;
                case "whole-year" when documentYear == 0 && lastYear > 0:
                    AddYear(span, lastYear);
                    break;
                case "year-end" when documentYear > 0 || lastYear > 0:
                    AddYearEnd(span, documentYear > 0 ? documentYear : lastYear);
                    break;
                case "since-then"
                    when (found.FindLast(words => words.Span.End <= start && IsDated(words))?.Period ?? lastTold)
                        is { } then:
                    found.Add(new(span, TimeRole.During, Since(then), true, true));
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

    private static bool IsDated(TimeWords words) =>
        words is { Role: TimeRole.During or TimeRole.UpTo or TimeRole.Began, IsNow: false, Period.Start: not null };

    // "At the end of the year": of the year that the text tells of.
    private void AddYearEnd(Stretch span, int year)
    {
        if (!found.Exists(words => words.Span.Meets(span.Start, span.End)))
        {
            found.Add(new(span, TimeRole.UpTo, ReportingPeriod.Year(year), true, true));
        }
    }

    // "The first eight months of 2021", 今年上半年: of the year beside them, else of that of the text.
    private void AddPartsOfYears(Stretch sentence)
    {
        foreach (var (span, first, last, isAlone) in YearParts.Find(outline.Folded, sentence))
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
            if (year <= 0 || beside is null && !isAlone)
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
            var until = new YearMonth(last < first ? year + 1 : year, last);
            var period = ReportingPeriod.Months(new YearMonth(year, first), until);
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
                    is not {
                        IsDuration: true,
                        Unit.Code: "year" or "decade",
                        Value: { IsInteger: true, Numerator: var number }
                    }
                || number < 1
                || number > 100
            )
            {
                continue;
            }

            number *= mention.Unit.Code == "decade" ? 10 : 1;
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
