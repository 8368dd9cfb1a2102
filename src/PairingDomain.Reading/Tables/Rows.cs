using PairingDomain.Reading.Outlines;
using PairingDomain.Reading.Texts;

namespace PairingDomain.Reading.Tables;

/// <summary>Cuts lines into cells: at tabs, at bars, or at two and more blanks.</summary>
internal sealed class Rows(string text, string original)
{
    // Wider lines are no rows of a table.
    private const int LongestLine = 1_000;

    /// <summary>The cells of a line; null for a line that has fewer than two.</summary>
    public TableRow? Of(Stretch line)
    {
        if (line.Length is < 3 or > LongestLine)
        {
            return null;
        }

        var words = original.AsSpan(line.Start, line.Length);
        var cells =
            words.Contains('\t') ? At(line, '\t')
            : words.Count('|') > 1 ? At(line, '|')
            : null;
        var isFixed = cells is not null;
        cells ??= text.AsSpan(line.Start, line.Length).Contains("  ", StringComparison.Ordinal) ? AtBlanks(line) : [];
        return cells.Count < 2 ? null : new TableRow(line, cells, isFixed);
    }

    /// <summary>Whether a cell is a number and nothing else; a year may be a head.</summary>
    public bool IsNumber(Stretch cell)
    {
        var (start, end) = Bare(cell);
        var digits = 0;
        for (var at = start; at < end; at++)
        {
            if (Characters.IsDigit(text[at]))
            {
                digits++;
            }
            else if (
                !(text[at] is ',' or '.' or ' ' && digits > 0)
                && !(text[at] is '-' or '+' && digits == 0)
                && !(text[at] == '%' && at == end - 1)
            )
            {
                return false;
            }
        }

        return digits is > 0 and < 30;
    }

    // Without the marks of footnotes and the brackets of "(1,204)".
    private (int Start, int End) Bare(Stretch cell)
    {
        var (start, end) = (cell.Start, cell.End);
        while (end > start && (text[end - 1] is '*' or '†' or '‡' || original[end - 1] is '¹' or '²' or '³'))
        {
            end--;
        }

        return end - start > 2 && text[start] == '(' && text[end - 1] == ')' ? (start + 1, end - 1) : (start, end);
    }

    /// <summary>Whether a cell is a year of four digits.</summary>
    public bool IsYear(Stretch cell) =>
        cell.Length == 4
        && text[cell.Start] is '1' or '2'
        && int.TryParse(text.AsSpan(cell.Start, 4), out var year)
        && year is >= 1949 and <= 2099;

    private List<Stretch> At(Stretch line, char divider)
    {
        var cells = new List<Stretch>();
        var start = line.Start;
        for (var at = line.Start; at <= line.End; at++)
        {
            if (at == line.End || original[at] == divider)
            {
                cells.Add(Trimmed(start, at));
                start = at + 1;
            }
        }

        // Bars at both ends divide nothing.
        if (divider == '|' && cells[0].Length == 0)
        {
            cells.RemoveAt(0);
        }

        if (divider == '|' && cells.Count > 0 && cells[^1].Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    private List<Stretch> AtBlanks(Stretch line)
    {
        var cells = new List<Stretch>();
        var whole = Trimmed(line.Start, line.End);
        var start = whole.Start;
        for (var at = whole.Start; at < whole.End; at++)
        {
            if (text[at] == ' ' && text[at + 1] == ' ')
            {
                cells.Add(Trimmed(start, at));
                while (text[at + 1] == ' ')
                {
                    at++;
                }

                start = at + 1;
            }
        }

        cells.Add(Trimmed(start, whole.End));
        return cells;
    }

    private Stretch Trimmed(int start, int end)
    {
        while (start < end && text[start] == ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return new Stretch(start, end);
    }
}
