namespace PairingDomain.DataPacker;

/// <summary>currencies.csv (ISO 4217 lists one and three) to currencies.tsv.</summary>
internal sealed class CurrencyPacker : IPacker
{
    private static readonly string[] Columns =
    [
        "alpha_code",
        "numeric_code",
        "minor_units",
        "name_en",
        "status",
        "withdrawal_date",
    ];

    public void Pack(PackingJob job)
    {
        var rows = job.Read("currencies.csv");
        var active = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var code = row["alpha_code"];
            if (code.Length != 3 || !code.All(char.IsAsciiLetterUpper))
            {
                job.Report(row, $"alpha code '{code}' is not three letters A to Z");
            }

            if (row["minor_units"] is not ("" or "0" or "2" or "3" or "4"))
            {
                job.Report(row, $"minor units '{row["minor_units"]}' of {code} are none of 0, 2, 3, 4");
            }

            switch (row["status"])
            {
                case "active" when !active.Add(code):
                    job.Report(row, $"{code} is active twice");
                    break;
                case "withdrawn" when row["withdrawal_date"].Length == 0:
                    job.Report(row, $"{code} is withdrawn without a date");
                    break;
                case not ("active" or "withdrawn"):
                    job.Report(row, $"status '{row["status"]}' of {code} is neither active nor withdrawn");
                    break;
            }
        }

        job.WriteTable("currencies", Columns, rows.Select(row => Columns.Select(column => row[column]).ToArray()));
    }
}
