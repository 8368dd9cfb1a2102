using NodaTime;
using PairingDomain.Periods;
using PairingDomain.Reading.Measuring;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Rules;

namespace PairingDomain.Reading.Dating;

/// <summary>Finds the words of a text that say when, and what period they give.</summary>
internal sealed partial class TimeFinder
{
    private static readonly string[] Roles =
    [
        "now",
        "this-year",
        "last-year",
        "so-far",
        "whole-year",
        "recent",
        "up-to",
        "comparison",
        "began",
        "poverty",
        "past",
        "since",
        "covered",
        "connective",
        "next",
        "this-month",
        "same-year",
        "last-month",
        "since-then",
        "year-end",
        "prices",
        "peak",
        "notice",
    ];

    private static readonly string[] Skipped =
    [
        "the",
        "year",
        "early",
        "late",
        "mid",
        "end of",
        "beginning of",
        "end-",
    ];

    private readonly Outline outline;
    private readonly IReadOnlyList<Mention> mentions;
    private readonly LocalDate? published;
    private readonly int documentYear;
    private readonly DateReader dates;
    private readonly List<TimeWords> found = [];
    private List<(int Start, int End, IReadOnlyList<string> Keys)> roles = [];
    private readonly List<(int End, string Role)> ends = [];
    private int mentionAt;
    private int lastYear;
    private ReportingPeriod? lastTold;

    /// <param name="outline">The text.</param>
    /// <param name="mentions">Its figures; a year is none of them.</param>
    /// <param name="published">The day of publication; null where it is not known.</param>
    /// <param name="documentYear">The year that the document is about; 0 where it is not known.</param>
    public TimeFinder(Outline outline, IReadOnlyList<Mention> mentions, LocalDate? published, int documentYear)
    {
        this.outline = outline;
        this.mentions = mentions;
        this.published = published;
        this.documentYear = documentYear;
        dates = new DateReader(outline.Folded);
        lastYear = published?.Year ?? documentYear;
    }

    /// <summary>The words of periods.txt.</summary>
    public static RoleWords Embedded => Loaded.Words;

    /// <summary>Reads the words of another file.</summary>
    public static RoleWords Read(Func<string, TextReader> open) => new("periods.txt", 1, Roles, open);

    /// <summary>The words of time, sentence by sentence.</summary>
    public IReadOnlyList<TimeWords>[] Find()
    {
        var all = new IReadOnlyList<TimeWords>[outline.Sentences.Count];
        foreach (var sentence in outline.Sentences)
        {
            found.Clear();
            roles = Embedded.Find(outline.Folded, sentence.Span.Start, sentence.Span.End);
            ends.Clear();
            foreach (var (_, end, keys) in roles)
            {
                ends.Add((end, keys[0]));
            }

            ends.Sort(static (one, other) => one.End.CompareTo(other.End));
            AddDates(sentence.Span);
            AddRelative(sentence.Span);
            AddPartsOfYears(sentence.Span);
            AddDurations(sentence.Span);
            AddPlans(sentence.Span);
            found.Sort(static (one, other) => one.Span.Start.CompareTo(other.Span.Start));
            all[sentence.Index] = found.Count == 0 ? [] : [.. found];
            lastTold = found.FindLast(IsDated)?.Period ?? lastTold;
        }

        return all;
    }

    private void AddDates(Stretch sentence)
    {
        DateAtom? open = null;
        for (var at = sentence.Start; at < sentence.End; at++)
        {
            if (!dates.TryRead(at, out var atom) || atom.End > sentence.End || IsFigure(atom))
            {
                continue;
            }

            at = atom.End - 1;
            if (open is { } first && IsTo(first.End, atom.Start, first.Start))
            {
                AddRange(first, atom);
                open = null;
                continue;
            }

            if (open is { } alone)
            {
                AddOne(alone);
            }

            open = atom;
        }

        if (open is { } last)
        {
            AddOne(last);
        }
    }

    // A bare year inside a figure ("2338 mu") is none.
    private bool IsFigure(DateAtom atom)
    {
        while (mentionAt < mentions.Count && mentions[mentionAt].End <= atom.Start)
        {
            mentionAt++;
        }

        return mentionAt < mentions.Count
            && mentions[mentionAt] is { IsDuration: false } mention
            && mention.NumberStart < atom.End
            && mention.NumberEnd > atom.Start;
    }

    private bool IsTo(int end, int start, int before) =>
        outline.Folded.AsSpan(end, start - end).Trim() switch
        {
            "to" or "-" or "至" or "到" or "~" or "until" or "through" or "--" => true,
            "and" => outline.Folded.AsSpan(0, before).TrimEnd().EndsWith("between", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };

    private void AddRange(DateAtom first, DateAtom last)
    {
        var isInferred = !first.HasYear && !last.HasYear;
        last =
            last.HasYear ? last
            : first.HasYear ? last with { Year = first.Year }
            : WithYear(last);
        first = first.HasYear ? first : first with { Year = last.Year };
        if (PeriodOf(first) is not { } from || PeriodOf(last) is not { } to || from.Start > to.End)
        {
            return;
        }

        lastYear = last.Year;
        found.Add(
            new(
                new Stretch(first.Start, last.End),
                TimeRole.During,
                ReportingPeriod.FromTo(from, to),
                isInferred,
                first.Year != last.Year
            )
        );
    }

    private void AddOne(DateAtom atom)
    {
        var isInferred = !atom.HasYear;
        atom = isInferred ? WithYear(atom) : atom;
        if (PeriodOf(atom) is not { } period)
        {
            return;
        }

        lastYear = atom.Year;
        var (before, isEnd) = Before(
            Has("this-year", atom.Start) || Has("last-year", atom.Start) ? atom.Start - 2 : atom.Start
        );
        var after = After(atom.End);
        var (role, isSpan) = (TimeRole.During, atom.LastYear > 0);
        after += after + 1 < outline.Folded.Length && outline.Folded[after + 1] == '旬' ? 2 : 0;
        // 〔2022〕9号 is a number.
        var isNumber = atom is { Month: 0, LastYear: 0 } && CharAt(atom.Start - 1) == '[' && CharAt(atom.End) == ']';
        if (isNumber || Has("prices", after, isStart: true) || Has("notice", before))
        {
            return;
        }

        if (Has("since", before) || Has("so-far", after, isStart: true) || IsSinceEvent(atom))
        {
            period = Since(period);
            isSpan = true;
        }
        else if (Has("comparison", before))
        {
            role = TimeRole.Comparison;
        }
        else if (Has("began", before))
        {
            role = TimeRole.Began;
        }
        else if (atom.IsEnd || isEnd || Has("up-to", before))
        {
            (role, isSpan) = (TimeRole.UpTo, true);
            period = atom.Month > 0 && (isEnd || atom.IsEnd) ? ReportingPeriod.Day(period.End!.Value) : period;
        }

        var isLocal = role == TimeRole.UpTo && CharAt(before - 1) is '从' or '由' && CharAt(after) == '的';
        found.Add(new(new Stretch(atom.Start, atom.End), role, period, isInferred, isSpan, isLocal));
    }

    // "Since the programme was relaunched in 2010"
    private bool IsSinceEvent(DateAtom atom)
    {
        const int Longest = 60;
        for (
            var at = roles.Count == 0 ? -1 : atom.Start - 1;
            at >= Math.Max(0, atom.Start - Longest) && outline.Folded[at] is not (',' or '.' or ';' or '\n');
            at--
        )
        {
            if (Has("since", at, isStart: true))
            {
                return true;
            }
        }

        return false;
    }

    private char CharAt(int at) => at >= 0 && at < outline.Folded.Length ? outline.Folded[at] : '\0';

    // A date without a year is of the last year told, or the last such day before publication.
    private DateAtom WithYear(DateAtom atom)
    {
        if (published is not { } day)
        {
            return atom with { Year = lastYear };
        }

        // 去年12月, "March last year"
        var (before, after) = (atom.Start, After(atom.End));
        if (Has("last-year", before) || Has("last-year", after, isStart: true))
        {
            return atom with { Year = day.Year - 1 };
        }

        var isThis = Has("this-year", before) || Has("this-year", after, isStart: true);
        return atom with { Year = !isThis && atom.Month > day.Month ? day.Year - 1 : day.Year };
    }

    public static ReportingPeriod? PeriodOf(DateAtom atom) =>
        atom switch
        {
            { Year: <= 0 } => null,
            { LastYear: > 0 } => ReportingPeriod.Years(atom.Year, atom.LastYear),
            { Month: 0 } => ReportingPeriod.Year(atom.Year),
            { LastMonth: > 0 } => ReportingPeriod.Months(
                new YearMonth(atom.Year, atom.Month),
                new YearMonth(atom.Year, atom.LastMonth)
            ),
            { Day: 0 } => ReportingPeriod.Month(atom.Year, atom.Month),
            _ => atom.Day <= CalendarSystem.Iso.GetDaysInMonth(atom.Year, atom.Month)
                ? ReportingPeriod.Day(new LocalDate(atom.Year, atom.Month, atom.Day))
                : null,
        };

    private static ReportingPeriod Since(ReportingPeriod period)
    {
        var start = period.Start!.Value;
        return period.StartGranularity switch
        {
            PeriodGranularity.Year => ReportingPeriod.Since(start.Year),
            PeriodGranularity.Month => ReportingPeriod.Since(new YearMonth(start.Year, start.Month)),
            _ => ReportingPeriod.Since(start),
        };
    }

    private bool Has(string role, int at, bool isStart = false) =>
        roles.Count > 0 && (isStart ? StartsAt(role, at) : EndsAt(role, at));

    private bool StartsAt(string role, int place)
    {
        var (low, high) = (0, roles.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = roles[middle].Start < place ? (middle + 1, high) : (low, middle);
        }

        for (; low < roles.Count && roles[low].Start == place; low++)
        {
            if (roles[low].Keys[0] == role)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsAt(string role, int place)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ends[middle].End < place ? (middle + 1, high) : (low, middle);
        }

        for (; low < ends.Count && ends[low].End == place; low++)
        {
            if (ends[low].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    // Where the words in front of a date end, without articles; and whether they name its end.
    private (int At, bool IsEnd) Before(int at)
    {
        var isEnd = false;
        for (var again = true; again; )
        {
            again = false;
            var head = outline.Folded.AsSpan(0, at).TrimEnd(' ');
            foreach (var word in Skipped)
            {
                if (head.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    // "by the end of" is one word of the list.
                    if (Has("up-to", head.Length) && word == "end of")
                    {
                        return (head.Length, true);
                    }

                    isEnd |= word is "end of" or "end-";
                    at = head.Length - word.Length;
                    again = true;
                    break;
                }
            }
        }

        return (outline.Folded.AsSpan(0, at).TrimEnd(' ').Length, isEnd);
    }

    private int After(int at) => at < outline.Folded.Length && outline.Folded[at] == ' ' ? at + 1 : at;

    // A class of its own, so that the words are read when the first text has figures.
    private static class Loaded
    {
        public static readonly RoleWords Words = Read(RuleBook.OpenEmbedded);
    }
}
