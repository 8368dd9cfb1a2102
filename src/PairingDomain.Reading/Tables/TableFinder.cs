using System.Buffers;
using PairingDomain.Numerics;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Tables;

/// <summary>
/// Finds the tables of a text, lines of cells under a line of heads, and what each number in them is: by the column of units,
/// by the brackets of its row's label, by its head, or by the caption, in this order.
/// </summary>
internal sealed class TableFinder
{
    private static readonly string[] UnitHeads = ["单位", "计量单位", "unit", "units"];

    private static readonly SearchValues<char> Ruling = SearchValues.Create(" |-:+=");

    private readonly string text;
    private readonly Rows rows;
    private readonly List<TableCell> cells = [];
    private readonly List<Stretch> words = [];

    /// <param name="text">The folded text.</param>
    /// <param name="original">The text as it was.</param>
    public TableFinder(string text, string original)
    {
        this.text = text;
        rows = new Rows(text, original);
        var block = new List<TableRow>();
        var (last, captions) = (default(Stretch), default(Stretch));
        for (var start = 0; start < text.Length; )
        {
            var next = text.IndexOf('\n', start);
            var line = new Stretch(start, next < 0 ? text.Length : next);
            if (rows.Of(line) is { } row)
            {
                if (block.Count == 0)
                {
                    captions = last;
                }

                if (!IsRule(row))
                {
                    block.Add(row);
                }
            }
            else
            {
                Add(block, captions);
                block.Clear();
                last = text.AsSpan(line.Start, line.Length).Trim().IsEmpty ? last : line;
            }

            start = line.End + 1;
        }

        Add(block, captions);
        words.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>The cells that are numbers, in the order of the text.</summary>
    public IReadOnlyList<TableCell> Cells => cells;

    /// <summary>Heads, and words of captions that say a unit: no figures, "(10,000 yuan)".</summary>
    public IReadOnlyList<Stretch> Words => words;

    /// <summary>The cell that a number begins in; null for one that stands in no table.</summary>
    public TableCell? At(int place)
    {
        var (low, high) = (0, cells.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (cells[middle].Span.Contains(place))
            {
                return cells[middle];
            }

            (low, high) = place < cells[middle].Span.Start ? (low, middle - 1) : (middle + 1, high);
        }

        return null;
    }

    // |---|---|
    private bool IsRule(TableRow row) => text.AsSpan(row.Line.Start, row.Line.Length).IndexOfAnyExcept(Ruling) < 0;

    private void Add(List<TableRow> block, Stretch caption)
    {
        if (block.Count < 2)
        {
            return;
        }

        var first = block.FindIndex(row => row.Cells.Any(cell => rows.IsNumber(cell) && !rows.IsYear(cell)));
        if (first < 0 && TableUnits.Embedded.OfHead(text, block[0].Cells[0]) is { IsNone: true })
        {
            // Years in the first column.
            first = block.FindIndex(row => rows.IsYear(row.Cells[0]));
        }

        var isBelow =
            first == 0 && block.Count == 2 && IsHead(block[1]) && block[0].Cells.Count == block[1].Cells.Count;
        if (first == 0 && !isBelow)
        {
            AddHeadless(block, caption);
            return;
        }

        if (first < 0 || !isBelow && !IsHead(block[first - 1]))
        {
            return;
        }

        // A caption with blanks in it looks like a row.
        caption = first >= 2 ? block[first - 2].Line : caption;
        var head = isBelow ? block[1] : block[first - 1];
        var heads = head.Cells.Select(cell => TableUnits.Embedded.OfHead(text, cell)).ToArray();
        var units = Captioned(caption, head);
        words.AddRange(head.Cells);
        var unitColumn = Enumerable
            .Range(0, head.Cells.Count)
            .FirstOrDefault(column => IsUnitHead(head.Cells[column]), -1);
        foreach (var row in isBelow ? block[..1] : block[first..])
        {
            var label = row.Cells.FirstOrDefault(cell => cell.Length > 0 && !rows.IsNumber(cell));
            for (var index = 0; index < row.Cells.Count; index++)
            {
                var cell = row.Cells[index];
                if (!rows.IsNumber(cell))
                {
                    continue;
                }

                var column = ColumnOf(row, index, head);
                var over = column >= 0 && column < head.Cells.Count ? head.Cells[column] : default;
                var unit = IsIndex(row, index, head)
                    ? new CellUnit(null, null, Rational.One, true, false)
                    : UnitOf(row, label, column, unitColumn, heads, units);
                cells.Add(new TableCell(cell, over, label, caption, unit));
            }
        }
    }

    // Rows of a label and numbers under a caption that says one unit, and nothing over the columns.
    private void AddHeadless(List<TableRow> block, Stretch caption)
    {
        var units = TableUnits.Embedded.OfCaption(text, caption).Where(told => !told.Unit.IsNone).ToList();
        var isTable = block.TrueForAll(row =>
            row.Cells.Count > 1
            && !rows.IsNumber(row.Cells[0])
            && row.Cells.Skip(1).All(cell => rows.IsNumber(cell) || cell.Length < 4)
        );
        if (units.Select(told => told.Unit).Distinct().Count() != 1 || !isTable)
        {
            return;
        }

        words.AddRange(units.Select(told => told.Words));
        foreach (var row in block)
        {
            var label = row.Cells[0];
            var unit = TableUnits.Embedded.OfLabel(text, label) is { IsNone: false, IsMoney: false } told
                ? told
                : units[0].Unit;
            cells.AddRange(
                row.Cells.Where(rows.IsNumber).Select(cell => new TableCell(cell, default, label, caption, unit))
            );
        }
    }

    private bool IsHead(TableRow row) =>
        row.Cells.Count(cell => cell.Length > 0 && (rows.IsYear(cell) || !rows.IsNumber(cell))) >= 2
        && row.Cells.All(cell => !rows.IsNumber(cell) || rows.IsYear(cell));

    private bool IsUnitHead(Stretch head) =>
        UnitHeads.Contains(text[head.Start..head.End].Trim(), StringComparer.OrdinalIgnoreCase);

    // A number of the row in its first cell, under no head that says what it counts.
    private bool IsIndex(TableRow row, int index, TableRow head) =>
        index == 0
        && row.Cells.Count > 1
        && row.Cells.Any(cell => cell.Length > 0 && !rows.IsNumber(cell))
        && (rows.IsYear(row.Cells[0]) || row.Cells[0].Length <= 3 && row.Cells.Count >= head.Cells.Count);

    private List<CellUnit> Captioned(Stretch caption, TableRow head)
    {
        var found = TableUnits.Embedded.OfCaption(text, caption).Where(told => !told.Unit.IsNone).ToList();
        if (found.Count == 0)
        {
            var corner = new Stretch(head.Line.Start, head.Cells[0].End);
            found = [.. TableUnits.Embedded.OfCaption(text, corner).Where(told => !told.Unit.IsNone)];
        }

        words.AddRange(found.Select(told => told.Words));
        return [.. found.Select(told => told.Unit).Distinct()];
    }

    private CellUnit? UnitOf(
        TableRow row,
        Stretch label,
        int column,
        int unitColumn,
        CellUnit?[] heads,
        List<CellUnit> captions
    )
    {
        if (
            unitColumn >= 0
            && unitColumn < row.Cells.Count
            && row.Cells[unitColumn].Length > 0
            && TableUnits.Embedded.OfHead(text, row.Cells[unitColumn]) is { IsNone: false } told
        )
        {
            return told;
        }

        var labelled = TableUnits.Embedded.OfLabel(text, label);
        var headed = column >= 0 && column < heads.Length ? heads[column] : null;
        // "('000 persons)" over a column of nurses
        headed = captions.Find(unit => unit.Unit is not null && unit.Unit == headed?.Unit) ?? headed;
        var money = captions.Find(unit => unit.Currency is not null);
        return labelled is { IsNone: false, IsMoney: false } or { Currency: not null } ? labelled
            : headed is { IsNone: true }
                ? headed.IsNone && column == 0 ? headed
                    : money
            : headed is { IsMoney: true, Currency: null } ? money
            : headed
                ?? (
                    captions.Count == 1 ? captions[0]
                    : TableUnits.Embedded.OfHead(text, label) is { IsMoney: true } ? money
                    : null
                );
    }

    // The column of a cell; rows divided by blanks lack their empty cells, and heads often the one over the labels.
    private static int ColumnOf(TableRow row, int index, TableRow head) =>
        row.IsFixed && head.IsFixed && row.Cells.Count >= head.Cells.Count
            ? index - (row.Cells.Count - head.Cells.Count)
        : row.IsFixed && head.IsFixed ? index
        : index + head.Cells.Count - row.Cells.Count;
}
