namespace PairingDomain.Embedded;

/// <summary>
/// A small table inside the assembly: tab-separated text with a header line, packed at build time from a committed
/// CSV file and checked there, so reading it needs no quoting rule and no recovery.
/// </summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of the table <paramref name="name"/>, in file order.</summary>
    /// <exception cref="InvalidDataException">The table is missing or a row does not fit its header.</exception>
    public static TableRow[] Read(string name) => Read(name, EmbeddedFile.Text(name + ".tsv"));

    /// <summary>The rows of a table of which <paramref name="text"/> is the whole text.</summary>
    /// <exception cref="InvalidDataException">A row does not fit its header.</exception>
    public static TableRow[] Read(string name, string text)
    {
        var lines = text.Split('\n');
        var columns = Fields(lines[0]);

        // What follows the last line end is no line.
        var end = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        var rows = new TableRow[Math.Max(end - 1, 0)];
        for (var index = 1; index < end; index++)
        {
            var fields = Fields(lines[index]);
            if (fields.Length != columns.Length)
            {
                throw new InvalidDataException(
                    $"{name}, line {index + 1}: {fields.Length} fields, expected {columns.Length}."
                );
            }

            rows[index - 1] = new TableRow(name, index + 1, columns, fields);
        }

        return rows;
    }

    private static string[] Fields(string line) => line.TrimEnd('\r').Split('\t');
}
