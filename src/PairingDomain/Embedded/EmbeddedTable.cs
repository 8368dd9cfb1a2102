namespace PairingDomain.Embedded;

/// <summary>
/// A small table inside the assembly: tab-separated text with a header line, packed at build time from a committed
/// CSV file and checked there, so reading it needs no quoting rule and no recovery.
/// </summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of the table <paramref name="name"/>, in file order.</summary>
    /// <exception cref="InvalidDataException">The table is missing or a row does not fit its header.</exception>
    public static IEnumerable<TableRow> Read(string name) => Read(name, EmbeddedFile.OpenText(name + ".tsv"));

    /// <summary>The rows of a table read from <paramref name="text"/>, which is closed at the end.</summary>
    public static IEnumerable<TableRow> Read(string name, TextReader text)
    {
        using (text)
        {
            var columns = (text.ReadLine() ?? "").Split('\t');
            var line = 1;
            while (text.ReadLine() is { } row)
            {
                line++;
                var fields = row.Split('\t');
                if (fields.Length != columns.Length)
                {
                    throw new InvalidDataException(
                        $"{name}, line {line}: {fields.Length} fields, expected {columns.Length}."
                    );
                }

                yield return new TableRow(name, line, columns, fields);
            }
        }
    }
}
