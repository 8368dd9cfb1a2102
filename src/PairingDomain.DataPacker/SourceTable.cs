using CsvHelper;

namespace PairingDomain.DataPacker;

/// <summary>Reads a source CSV file (UTF-8, comma, RFC 4180 quoting, header row).</summary>
internal static class SourceTable
{
    public static IReadOnlyList<SourceRow> Read(string path, PackingJob job)
    {
        var options = new CsvReaderOptions
        {
            Separator = ',',
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
        };
        using var csv = CsvReader.FromFile(path, options);
        csv.ReadHeader();
        var columns = csv
            .Headers.Index()
            .ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);
        var rows = new List<SourceRow>();
        while (csv.Read())
        {
            var line = (int)csv.LineNumber;
            if (csv.FieldCount != columns.Count)
            {
                job.Report(path, line, $"{csv.FieldCount} fields, expected {columns.Count}");
                continue;
            }

            var fields = Enumerable.Range(0, columns.Count).Select(csv.GetString).ToArray();
            if (fields.FirstOrDefault(field => field.AsSpan().IndexOfAny('\t', '\r', '\n') >= 0) is { } broken)
            {
                job.Report(path, line, $"a tab or line break inside '{broken}'");
                continue;
            }

            rows.Add(new SourceRow(path, line, columns, fields));
        }

        return rows;
    }
}
