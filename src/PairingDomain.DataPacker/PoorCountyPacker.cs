using System.Globalization;

namespace PairingDomain.DataPacker;

/// <summary>poor-counties.csv to poor-counties.tsv.</summary>
internal sealed class PoorCountyPacker : IPacker
{
    private static readonly string[] Columns =
    [
        "code_2014",
        "name_zh_2014",
        "name_en",
        "province_code",
        "prefecture_code_2014",
        "delist_year",
        "code_2024",
        "delist_year_second_source",
        "note",
    ];

    public void Pack(PackingJob job)
    {
        var rows = job.Read("poor-counties.csv");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var name = row["name_zh_2014"];
            if (name.Length == 0 || !names.Add(row["province_code"] + name))
            {
                job.Report(row, $"'{name}' is empty or stands twice in province {row["province_code"]}");
            }

            if (
                !int.TryParse(row["delist_year"], CultureInfo.InvariantCulture, out var year)
                || year is < 2016 or > 2020
            )
            {
                job.Report(row, $"delisting year '{row["delist_year"]}' of {name} is outside 2016..2020");
            }

            foreach (var column in (string[])["code_2014", "prefecture_code_2014", "code_2024"])
            {
                // A county that was divided has all of its successors, separated by semicolons.
                var codes = row[column].Split(';');
                if (row[column] is not "" && codes.Any(code => code.Length != 6 || !code.All(char.IsAsciiDigit)))
                {
                    job.Report(row, $"{column} '{row[column]}' of {name} is not six digits");
                }
            }
        }

        job.WriteTable("poor-counties", Columns, rows.Select(row => Columns.Select(column => row[column]).ToArray()));
    }
}
