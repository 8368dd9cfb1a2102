namespace PairingDomain.DataPacker;

/// <summary>register-words.csv to register-words.tsv: the words of column headers (no value) and of values of enumerations.</summary>
internal sealed class RegisterWordPacker : IPacker
{
    private static readonly string[] Columns = ["field", "value", "language", "word"];
    private static readonly string[] Fields =
    [
        "amount",
        "currency",
        "date",
        "assisting",
        "assisted",
        "sector",
        "instrument",
        "source-of-funds",
        "kind",
    ];
    private static readonly string[] Languages = ["en", "zh"];

    public void Pack(PackingJob job)
    {
        var rows = job.Read("register-words.csv");
        var seen = new HashSet<(string Set, string Word)>();
        foreach (var row in rows)
        {
            if (
                !Fields.Contains(row["field"])
                || !Languages.Contains(row["language"])
                || row["word"].Trim().Length == 0
            )
            {
                job.Report(row, $"'{row["field"]}', '{row["language"]}' or '{row["word"]}' is not known or empty");
            }

            // Words of headers are one set, the values of each field another.
            if (!seen.Add((row["value"].Length == 0 ? "" : row["field"], row["word"])))
            {
                job.Report(row, $"'{row["word"]}' stands twice");
            }
        }

        job.WriteTable("register-words", Columns, rows.Select(row => Columns.Select(column => row[column]).ToArray()));
    }
}
