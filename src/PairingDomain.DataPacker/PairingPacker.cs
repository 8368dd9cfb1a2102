namespace PairingDomain.DataPacker;

/// <summary>
/// pairings.csv, with the months and days of pairing-dates.csv, to pairings.tsv. Checks every rule that SOURCES.md states:
/// unique ids, donor + recipient + start unique, words known, codes in force in the first year with the names given.
/// </summary>
internal sealed class PairingPacker : IPacker
{
    private static readonly string[] Columns =
    [
        "id",
        "assisting",
        "assisting_name_zh",
        "assisted",
        "relation",
        "start",
        "start_certainty",
        "end",
        "end_certainty",
        "seen",
        "basis",
        "note",
        "source",
        "verification",
    ];

    public void Pack(PackingJob job)
    {
        var partners = new PairingPartners(job);
        var dates = new PairingDates(job);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var packed = new List<string[]>();
        foreach (var row in job.Read("pairings.csv"))
        {
            if (!ids.Add(row["id"]) || row["id"].Length == 0)
            {
                job.Report(row, $"id '{row["id"]}' is empty or stands twice");
            }

            if (
                !keys.Add($"{row["donor_code"]}{row["donor_name_en"]} {row["recipient_code"]} {row["valid_from_year"]}")
            )
            {
                job.Report(row, $"{row["id"]}: donor, recipient and start stand twice");
            }

            PairingRules.Check(job, row);
            partners.Check(row);
            packed.Add([
                row["id"],
                partners.Assisting(row, dates.Seat(row)),
                PairingRules.IsDivision(row) ? "" : row["donor_name_zh"],
                row["recipient_code"],
                row["relation"],
                dates.End(row, "start", row["valid_from_year"]),
                row["start_certainty"],
                dates.End(row, "end", row["valid_to_year"]),
                row["end_certainty"],
                dates.Seen(row),
                row["basis"],
                row["note"],
                row["source"],
                row["verification"],
            ]);
        }

        dates.ReportStrangers(ids);
        job.WriteTable("pairings", Columns, packed);
    }
}
