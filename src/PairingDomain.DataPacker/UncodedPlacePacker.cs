namespace PairingDomain.DataPacker;

/// <summary>
/// functional-areas.csv and local-places.csv, the places that GB/T 2260 has no code for, to tables of the same names.
/// </summary>
internal sealed class UncodedPlacePacker : IPacker
{
    private static readonly string[] AreaColumns =
    [
        "id",
        "kind",
        "name_en",
        "name_zh",
        "other_names",
        "within_code",
        "members",
        "valid_from",
        "valid_to",
        "became_code",
        "note",
        "trust",
    ];

    private static readonly string[] DayColumns = ["valid_from", "valid_to"];

    private static readonly string[] LocalColumns = ["id", "name_zh", "note", "trust"];

    public void Pack(PackingJob job)
    {
        var codes = job.Read("divisions.csv").Select(row => row["code"]).ToHashSet(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var areas = job.Read("functional-areas.csv");
        foreach (var row in areas)
        {
            CheckCommon(row, ids, job);
            if (row["kind"] is not ("new-district" or "experimental-zone" or "planning-region"))
            {
                job.Report(row, $"kind '{row["kind"]}' is none of new-district, experimental-zone, planning-region");
            }

            if (row["name_en"].Length == 0)
            {
                job.Report(row, $"{row["id"]} has no English name");
            }

            var used = row["members"].Split('|').Append(row["within_code"]).Append(row["became_code"]);
            foreach (var code in used.Where(code => code.Length > 0 && !codes.Contains(code)))
            {
                job.Report(row, $"the code {code} of {row["id"]} is in no row of divisions.csv");
            }

            foreach (var column in DayColumns.Where(column => Day(row[column]) is null))
            {
                job.Report(row, $"{column} '{row[column]}' is neither a year nor a date like 2018-02-09");
            }
        }

        var locals = job.Read("local-places.csv");
        foreach (var row in locals)
        {
            CheckCommon(row, ids, job);
            var parts = row["id"].Split(':', '/');
            if (parts is not (["township", _, { Length: > 0 }] or ["village", _, _, { Length: > 0 }]))
            {
                job.Report(row, $"'{row["id"]}' is not township:CODE/NAME or village:CODE/TOWNSHIP/NAME");
            }
            else if (!codes.Contains(parts[1]))
            {
                job.Report(row, $"the code {parts[1]} of '{row["id"]}' is in no row of divisions.csv");
            }
        }

        Write(job, "functional-areas", AreaColumns, areas);
        Write(job, "local-places", LocalColumns, locals);
    }

    private static void CheckCommon(SourceRow row, HashSet<string> ids, PackingJob job)
    {
        if (row["id"].Length == 0 || !ids.Add(row["id"]))
        {
            job.Report(row, $"the id '{row["id"]}' is empty or given twice");
        }

        if (row["trust"].Length == 0)
        {
            job.Report(row, $"{row["id"]} does not say how far it is to be trusted");
        }
    }

    // As yyyymmdd; a year as its 1 January; "" for none; null when it is neither.
    private static string? Day(string text) =>
        text.Length == 0 ? ""
        : text.Length == 4 && text.All(char.IsAsciiDigit) ? text + "0101"
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out _) ? text.Replace("-", "", StringComparison.Ordinal)
        : null;

    private static void Write(PackingJob job, string name, string[] columns, IReadOnlyList<SourceRow> rows) =>
        job.WriteTable(
            name,
            columns,
            rows.Select(row =>
                columns.Select(column => DayColumns.Contains(column) ? Day(row[column]) ?? "" : row[column]).ToArray()
            )
        );
}
