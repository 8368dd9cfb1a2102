namespace PairingDomain.DataPacker;

/// <summary>measures.csv to measures.tsv; parents stand before their children, so that the library reads the tree in one pass.</summary>
internal sealed class MeasurePacker : IPacker
{
    private static readonly string[] Columns =
    [
        "code",
        "parent",
        "group",
        "name_en",
        "name_zh",
        "value",
        "units",
        "additivity",
        "parts",
        "silence",
        "definition",
    ];
    private static readonly string[] Values = ["money", "quantity", "share"];
    private static readonly string[] Parts = ["", "disjoint"];
    private static readonly string[] Silences = ["", "all"];
    private static readonly string[] Additivities = ["additive", "semi-additive", "non-additive"];

    public void Pack(PackingJob job)
    {
        var rows = job.Read("measures.csv");
        var units = job.Read("units.csv").Select(unit => unit["code"]).ToHashSet(StringComparer.Ordinal);
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (code, parent, value) = (row["code"], row["parent"], row["value"]);
            if (!kinds.TryAdd(code, value))
            {
                job.Report(row, $"measure '{code}' stands twice");
            }

            if (parent.Length > 0 && kinds.GetValueOrDefault(parent) != value)
            {
                job.Report(row, $"parent '{parent}' of '{code}' does not stand above it with the same kind of value");
            }

            if (!Values.Contains(value) || !Additivities.Contains(row["additivity"]) || !Parts.Contains(row["parts"]))
            {
                job.Report(
                    row,
                    $"'{value}', '{row["additivity"]}', '{row["parts"]}' or '{row["silence"]}' of '{code}' is not a known word"
                );
            }

            var named = row["units"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (
                (value == "money") != (named.Length == 0)
                || named.FirstOrDefault(unit => !units.Contains(unit)) is not null
            )
            {
                job.Report(
                    row,
                    $"units '{row["units"]}' of '{code}': money has none, anything else at least one of units.csv"
                );
            }

            if (Columns.Except(["parent", "units", "parts", "silence"]).Any(column => row[column].Length == 0))
            {
                job.Report(row, $"an empty field in '{code}'");
            }
        }

        job.WriteTable("measures", Columns, rows.Select(row => Columns.Select(column => row[column]).ToArray()));
    }
}
