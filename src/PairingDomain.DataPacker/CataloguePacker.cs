using System.Globalization;
using System.Text.Json;

namespace PairingDomain.DataPacker;

/// <summary>catalogues.csv, the list of what is embedded with version, source and licence, to catalogues.tsv; every file must be listed, its rows are counted here.</summary>
internal sealed class CataloguePacker : IPacker
{
    private const string ListFile = "catalogues.csv";

    private static readonly string[] Columns = ["file", "version", "title", "source", "trust", "licence"];

    public void Pack(PackingJob job)
    {
        var rows = job.Read(ListFile);
        foreach (var row in rows)
        {
            if (
                !DateOnly.TryParseExact(
                    row["version"],
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out _
                )
            )
            {
                job.Report(row, $"version '{row["version"]}' of {row["file"]} is not a date like 2026-11-22");
            }

            if (Columns.Any(column => row[column].Length == 0))
            {
                job.Report(row, $"an empty field in the row of '{row["file"]}'");
            }
        }

        var listed = rows.Select(row => row["file"]).Append(ListFile).ToHashSet(StringComparer.Ordinal);
        foreach (var file in job.FileNames("*.csv").Where(file => !listed.Contains(file)))
        {
            job.Report(job.PathOf(ListFile), 1, $"{file} is not listed");
        }

        job.WriteTable(
            "catalogues",
            [.. Columns, "rows"],
            rows.Select(row =>
                Columns
                    .Select(column => row[column])
                    .Append(Count(job, row["file"]).ToString(CultureInfo.InvariantCulture))
                    .ToArray()
            )
        );
    }

    // Rows of a table, figures of a ledger.
    private static int Count(PackingJob job, string file)
    {
        if (file.EndsWith(".csv", StringComparison.Ordinal))
        {
            return job.Read(file).Count;
        }

        using var ledger = JsonDocument.Parse(File.ReadAllBytes(job.PathOf(file)));
        return ledger.RootElement.GetProperty("figures").GetArrayLength();
    }
}
