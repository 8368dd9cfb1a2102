using CsvHelper;
using PairingDomain.Registers;

namespace PairingDomain.Csv;

/// <summary>Reads the texts of rows. For one thread at a time.</summary>
/// <param name="row">Reads single texts.</param>
/// <param name="fields">For each column the number of its field; below 0 for one that is passed over.</param>
internal sealed class CsvRowReader(FlowRowReader row, int[] fields)
{
    /// <summary>Reads the row on which a reader stands.</summary>
    public CsvRow Read(CsvReader reader)
    {
        if (IsBlank(reader))
        {
            return new CsvRow(default, reader.ByteOffset);
        }

        row.Begin(reader.LineNumber);
        var count = reader.FieldCount;
        if (count != fields.Length)
        {
            row.Refuse(0, FormattableString.Invariant($"The row has {count} fields, the header has {fields.Length}."));
        }
        else
        {
            for (var column = 0; column < fields.Length; column++)
            {
                if (fields[column] >= 0)
                {
                    row.Set((FlowField)fields[column], reader.GetSpan(column), column + 1);
                }
            }
        }

        return new CsvRow(row.End(), reader.ByteOffset);
    }

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
