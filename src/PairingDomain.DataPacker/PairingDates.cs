using System.Globalization;

namespace PairingDomain.DataPacker;

/// <summary>pairing-dates.csv: what is known of pairings more exactly than to the year.</summary>
internal sealed class PairingDates
{
    private static readonly string[] DateFormats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    private static readonly string[] PeriodColumns = ["start", "end", "seen"];

    private readonly PackingJob job;
    private readonly Dictionary<string, SourceRow> rows = new(StringComparer.Ordinal);

    public PairingDates(PackingJob job)
    {
        this.job = job;
        foreach (var row in job.Read("pairing-dates.csv"))
        {
            if (!rows.TryAdd(row["id"], row))
            {
                job.Report(row, $"'{row["id"]}' stands twice");
            }

            foreach (var column in PeriodColumns.Where(column => !IsPeriod(row[column])))
            {
                job.Report(row, $"{row["id"]}: {column} '{row[column]}' is no year, month, day or stretch of them");
            }

            if (row["reason"].Length == 0)
            {
                job.Report(row, $"{row["id"]}: no reason given");
            }
        }
    }

    public string Seat(SourceRow pairing) => Detail(pairing, "seat");

    public string Seen(SourceRow pairing) => Detail(pairing, "seen");

    /// <summary>The year of the pairing, or the more exact period within that year.</summary>
    public string End(SourceRow pairing, string column, string year)
    {
        var exact = Detail(pairing, column);
        if (exact.Length == 0)
        {
            return year;
        }

        if (year.Length == 0 || !exact.Split('/').All(end => end.StartsWith(year, StringComparison.Ordinal)))
        {
            job.Report(
                rows[pairing["id"]],
                $"{pairing["id"]}: {column} {exact} does not lie in the year '{year}' of pairings.csv"
            );
        }

        return exact;
    }

    /// <summary>Reports the rows whose id is no pairing.</summary>
    public void ReportStrangers(IReadOnlySet<string> ids)
    {
        foreach (var (id, row) in rows.Where(entry => !ids.Contains(entry.Key)))
        {
            job.Report(row, $"'{id}' is no pairing");
        }
    }

    private string Detail(SourceRow pairing, string column) => rows.GetValueOrDefault(pairing["id"])?[column] ?? "";

    /// <summary>Nothing, or a year, month or day, or two of them with a slash between.</summary>
    private static bool IsPeriod(string text) =>
        text.Length == 0
        || text.Split('/') is { Length: <= 2 } ends
            && ends.All(end =>
                DateOnly.TryParseExact(end, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            );
}
