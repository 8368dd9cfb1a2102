using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Reading.Dating;
using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Documents;

/// <summary>
/// What a text says about itself at its head and foot: title, day of publication, language. All of it is inferred: the note
/// of the document tells the words.
/// </summary>
public static class DocumentHead
{
    // A head ends after so many characters, a foot begins so many before the end.
    private const int HeadLength = 1_500;
    private const int FootLength = 600;
    private const int LongestTitle = 200;

    // A line of a date, a source and an author, among the first.
    private const int LongestDateLine = 110;
    private const int HeadLines = 8;

    private static readonly string[] Labels =
    [
        "updated",
        "updatetime",
        "published",
        "date",
        "time",
        "发布时间",
        "发布日期",
        "日期",
        "时间",
        "更新时间",
    ];

    /// <summary>The document that a text seems to be.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="id">The id to give it; no blanks.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The id is empty or has blanks.</exception>
    public static SourceDocument Read(string text, string id = "document")
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(new Outline(text), id);
    }

    internal static SourceDocument Read(Outline outline, string id)
    {
        var (published, words) = Published(outline);
        var title = Title(outline);
        string[] notes =
        [
            title is null ? "no title found" : "title inferred from the first line",
            published is null ? "no day of publication found" : $"day of publication inferred from “{words}”",
        ];
        return new SourceDocument(id, title ?? id)
        {
            PublishedOn = published,
            Language = IsChinese(outline.Folded) ? "zh" : "en",
            Note = string.Join("; ", notes),
        };
    }

    /// <summary>The year in the title; 0 for none.</summary>
    internal static int YearOf(string title)
    {
        var folded = Folding.Fold(title);
        return YearIn(folded, new DateReader(folded), new Stretch(0, folded.Length));
    }

    /// <summary>The year that the lines over a text say it is about: of a title, of a heading; 0 for none.</summary>
    internal static int YearOf(Outline outline)
    {
        var text = outline.Folded;
        var dates = new DateReader(text);
        foreach (var line in Lines(text, 0, Math.Min(text.Length, HeadLength)).Take(HeadLines))
        {
            if (
                line.Length <= LongestDateLine
                && !IsSentence(text, line)
                && !IsFurniture(text.AsSpan(line.Start, line.Length))
            )
            {
                var year = YearIn(text, dates, line);
                if (year > 0)
                {
                    return year;
                }
            }
        }

        return 0;
    }

    // A yearbook is named by the year in which it appears, and tells of the one before. A day is when a text was written.
    private static int YearIn(string text, DateReader dates, Stretch line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        var isYearbook =
            words.Contains("年鉴", StringComparison.Ordinal)
            || words.Contains("yearbook", StringComparison.OrdinalIgnoreCase);
        for (var at = line.Start; at < line.End; at++)
        {
            if (dates.TryRead(at, out var atom) && atom.HasYear && atom.End <= line.End)
            {
                // 甘财振兴〔2022〕9号 is a number; March 2022 is when a text was written.
                var isNumber = atom.Start > 0 && text[atom.Start - 1] is '[' or '〔';
                if (atom is { Month: 0, LastYear: 0, IsEnd: false } && !isNumber)
                {
                    return atom.Year - (isYearbook ? 1 : 0);
                }

                at = atom.End - 1;
            }
        }

        return 0;
    }

    // Lines that are about the page: labels, where it stands among others, whose it is.
    internal static bool IsFurniture(ReadOnlySpan<char> words)
    {
        words = words.Trim();
        foreach (var label in Labels)
        {
            if (words.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return words.Count(':') > 1
            || words.Contains('>')
            || words.Contains('©')
            || words.Contains("copyright", StringComparison.OrdinalIgnoreCase)
            || words.Contains("版权", StringComparison.Ordinal)
            || words.Contains("来源", StringComparison.Ordinal);
    }

    /// <summary>The day that the text speaks from: the last of the month where its head tells only that; null for neither.</summary>
    internal static LocalDate? DayOf(Outline outline)
    {
        if (Published(outline).Day is { } day)
        {
            return day;
        }

        var dates = new DateReader(outline.Folded);
        foreach (var line in Lines(outline.Folded, 0, Math.Min(outline.Folded.Length, HeadLength)).Take(HeadLines))
        {
            for (var at = line.Start; at < line.End && line.Length <= LongestDateLine; at++)
            {
                if (dates.TryRead(at, out var atom) && atom is { HasYear: true, Month: > 0 })
                {
                    return new YearMonth(atom.Year, atom.Month).ToDateInterval().End;
                }
            }
        }

        return null;
    }

    private static string? Title(Outline outline)
    {
        foreach (var line in Lines(outline.Text, 0, Math.Min(outline.Text.Length, HeadLength)))
        {
            var words = outline.Text[line.Start..line.End].Trim();
            if (
                words.Length is >= 6 and <= LongestTitle
                && !words.Contains('|', StringComparison.Ordinal)
                && !IsFurniture(outline.Folded.AsSpan(line.Start, line.Length))
            )
            {
                return words;
            }
        }

        return null;
    }

    private static (LocalDate? Day, string Words) Published(Outline outline)
    {
        var text = outline.Folded;
        var head = Math.Min(text.Length, HeadLength);
        var foot = Math.Max(0, text.Length - FootLength);
        var dates = new DateReader(text);
        (LocalDate? Day, string Words) plain = (null, "");
        var lines = 0;
        foreach (var line in Lines(text, 0, head))
        {
            lines++;
            foreach (var atom in Days(dates, line))
            {
                var before = text.AsSpan(line.Start, atom.Start - line.Start).TrimEnd(" :");
                var isLabelled = false;
                foreach (var label in Labels)
                {
                    isLabelled |= before.EndsWith(label, StringComparison.OrdinalIgnoreCase);
                }

                var isShort = line.Length <= LongestDateLine && lines <= HeadLines && !IsSentence(text, line);
                if (isLabelled || plain.Day is null && isShort)
                {
                    var found = (
                        new LocalDate(atom.Year, atom.Month, atom.Day),
                        outline.Words(new Stretch(atom.Start, atom.End))
                    );
                    if (isLabelled)
                    {
                        return found;
                    }

                    plain = found;
                }
            }
        }

        if (plain.Day is not null)
        {
            return plain;
        }

        foreach (var line in Lines(text, foot, text.Length))
        {
            foreach (var atom in Days(dates, line))
            {
                if (line.Length <= 24)
                {
                    return (
                        new LocalDate(atom.Year, atom.Month, atom.Day),
                        outline.Words(new Stretch(atom.Start, atom.End))
                    );
                }
            }
        }

        return (null, "");
    }

    private static bool IsSentence(string text, Stretch line) =>
        text.AsSpan(line.Start, line.Length).TrimEnd()
            is [.., '.' or '。']
                or ['O', 'n', ' ', ..]
                or ['I', 'n', ' ', ..];

    private static IEnumerable<DateAtom> Days(DateReader dates, Stretch line)
    {
        for (var at = line.Start; at < line.End; at++)
        {
            if (dates.TryRead(at, out var atom) && atom is { HasYear: true, Day: > 0 } && atom.End <= line.End)
            {
                yield return atom;
            }
        }
    }

    private static IEnumerable<Stretch> Lines(string text, int start, int end)
    {
        for (var line = start; line < end; )
        {
            var next = text.IndexOf('\n', line, end - line);
            var stop = next < 0 ? end : next;
            yield return new Stretch(line, stop);
            line = stop + 1;
        }
    }

    private static bool IsChinese(string text)
    {
        var (han, letters) = (0, 0);
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, HeadLength)))
        {
            han += Characters.IsHan(character) ? 1 : 0;
            letters += Characters.IsLetter(character) ? 1 : 0;
        }

        return han * 2 > letters;
    }
}
