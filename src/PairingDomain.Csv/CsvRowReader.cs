using CsvHelper;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>Reads the texts of rows. For one thread at a time.</summary>
internal sealed class CsvRowReader
{
    private readonly FlowRowReader row;
    private readonly int[] fields;

    // The last columns, if they are words of few kinds: the same bytes come again and again, and are looked up as one.
    private readonly FlowField[] tail;

    /// <param name="row">Reads single texts.</param>
    /// <param name="fields">For each column the number of its field; below 0 for one that is passed over.</param>
    public CsvRowReader(FlowRowReader row, int[] fields)
    {
        this.row = row;
        this.fields = fields;
        var first = 1 + Array.FindLastIndex(fields, field => !IsWord(field));
        tail = first == 0 ? [] : Array.ConvertAll(fields[first..], field => (FlowField)field);
    }

    /// <summary>Reads the row on which a reader stands; <c>default</c> is a blank one, as spreadsheets leave them behind below a table.</summary>
    public RegisterRow Read(CsvReader reader)
    {
        if (reader.GetSpan(0).IsEmpty && IsBlank(reader))
        {
            return default;
        }

        row.Begin(reader.LineNumber);
        var count = reader.FieldCount;
        if (count != fields.Length)
        {
            row.Refuse(0, FormattableString.Invariant($"The row has {count} fields, the header has {fields.Length}."));
            return row.End();
        }

        var first = fields.Length - tail.Length;
        Set(reader, 0, first);
        if (tail.Length > 0)
        {
            SetTail(reader, first);
        }

        return row.End();
    }

    private void Set(CsvReader reader, int first, int end)
    {
        for (var column = first; column < end; column++)
        {
            if (fields[column] >= 0)
            {
                row.Set((FlowField)fields[column], reader.GetSpan(column), column + 1);
            }
        }
    }

    private void SetTail(CsvReader reader, int first)
    {
        // What follows the text of the column before: a text with quotes in it stands elsewhere, and an empty one nowhere.
        var record = reader.RawRecord;
        var before = reader.GetSpan(first - 1);
        var bytes = record.Overlaps(before, out var start) ? record[(start + before.Length)..] : default;
        if (!bytes.IsEmpty && row.TrySetKept(bytes))
        {
            return;
        }

        Set(reader, first, fields.Length);
        if (!bytes.IsEmpty)
        {
            row.Keep(bytes, tail);
        }
    }

    private static bool IsWord(int field) =>
        (FlowField)field
            is FlowField.Currency
                or FlowField.Sector
                or FlowField.Instrument
                or FlowField.SourceOfFunds
                or FlowField.Kind;

    private static bool IsBlank(CsvReader reader)
    {
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (!reader.GetSpan(column).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }
}
