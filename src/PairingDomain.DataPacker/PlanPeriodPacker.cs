using System.Globalization;

namespace PairingDomain.DataPacker;

/// <summary>plan-periods.csv and plan-period-aliases.csv to tables of the same names.</summary>
internal sealed class PlanPeriodPacker : IPacker
{
    private const string FiveYearPlan = "five-year-plan";
    private const int Plans = 15;

    // The readjustment period is the one stretch between two Five-Year Plans that belongs to neither.
    private const int GapFirstYear = 1963;
    private const int GapLastYear = 1965;

    private static readonly string[] Columns =
    [
        "id",
        "ordinal",
        "kind",
        "start_year",
        "end_year",
        "name_zh",
        "name_en",
        "document_title",
        "adopted",
        "verification",
        "note",
    ];

    private static readonly string[] AliasColumns = ["id", "name"];

    private static readonly string[] Kinds =
    [
        FiveYearPlan,
        "recovery-period",
        "readjustment-period",
        "poverty-programme",
        "transition-period",
        "rural-programme",
        "pairing-programme",
    ];

    private static readonly string[] Trust = ["two-sources", "one-source", "inferred", "general-knowledge"];

    public void Pack(PackingJob job)
    {
        var rows = job.Read("plan-periods.csv");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (row["id"].Length == 0 || !ids.Add(row["id"]))
            {
                job.Report(row, $"id '{row["id"]}' is empty or stands twice");
            }

            CheckFields(job, row);
        }

        CheckSequence(job, rows);
        var aliases = job.Read("plan-period-aliases.csv");
        CheckAliases(job, aliases, ids);
        Write(job, "plan-periods", Columns, rows);
        Write(job, "plan-period-aliases", AliasColumns, aliases);
    }

    private static void Write(PackingJob job, string name, string[] columns, IReadOnlyList<SourceRow> rows) =>
        job.WriteTable(name, columns, rows.Select(row => columns.Select(column => row[column]).ToArray()));

    private static void CheckFields(PackingJob job, SourceRow row)
    {
        var id = row["id"];
        if (!Kinds.Contains(row["kind"]))
        {
            job.Report(row, $"kind '{row["kind"]}' of {id} is none of {string.Join(", ", Kinds)}");
        }

        if (YearOf(row["start_year"]) is not { } first || YearOf(row["end_year"]) is not { } last)
        {
            job.Report(row, $"years '{row["start_year"]}' and '{row["end_year"]}' of {id} are not both four digits");
        }
        else if (first > last)
        {
            job.Report(row, $"{id} starts in {first}, after its end in {last}");
        }

        if (row["name_zh"].Length == 0 || row["name_en"].Length == 0)
        {
            job.Report(row, $"{id} lacks its Chinese or its English name");
        }

        if (row["adopted"].Length > 0 && !IsPartialDate(row["adopted"]))
        {
            job.Report(row, $"adopted '{row["adopted"]}' of {id} is neither a year, nor a month, nor a day");
        }

        if (!Trust.Any(row["verification"].Contains))
        {
            job.Report(row, $"verification '{row["verification"]}' of {id} names none of {string.Join(", ", Trust)}");
        }
    }

    /// <summary>The Five-Year Plans: 1 to 15 in order, five years each, with no gap but 1963 to 1965.</summary>
    private static void CheckSequence(PackingJob job, IReadOnlyList<SourceRow> rows)
    {
        var expected = 1;
        int? previousEnd = null;
        foreach (var row in rows)
        {
            var isPlan = row["kind"] == FiveYearPlan;
            if (!isPlan)
            {
                if (row["ordinal"].Length > 0)
                {
                    job.Report(row, $"{row["id"]} is no Five-Year Plan but has the ordinal '{row["ordinal"]}'");
                }

                continue;
            }

            if (row["ordinal"] != expected.ToString(CultureInfo.InvariantCulture))
            {
                job.Report(row, $"ordinal '{row["ordinal"]}' of {row["id"]}, expected {expected}");
            }

            expected++;
            if (YearOf(row["start_year"]) is not { } first || YearOf(row["end_year"]) is not { } last)
            {
                continue;
            }

            if (last - first + 1 != 5)
            {
                job.Report(row, $"{row["id"]} has {last - first + 1} years, expected 5");
            }

            var next = previousEnd + 1 == GapFirstYear ? GapLastYear + 1 : previousEnd + 1;
            if (next is not null && first != next)
            {
                job.Report(row, $"{row["id"]} starts in {first}, expected {next}");
            }

            previousEnd = last;
        }

        if (expected - 1 != Plans && rows.Count > 0)
        {
            job.Report(rows[^1], $"{expected - 1} Five-Year Plans, expected {Plans}");
        }
    }

    private static void CheckAliases(PackingJob job, IReadOnlyList<SourceRow> aliases, HashSet<string> ids)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var row in aliases)
        {
            if (!ids.Contains(row["id"]))
            {
                job.Report(row, $"alias '{row["name"]}' is of '{row["id"]}', which is no plan period");
            }

            if (row["name"].Length == 0 || !seen.Add((row["id"], row["name"])))
            {
                job.Report(row, $"alias '{row["name"]}' of {row["id"]} is empty or stands twice");
            }
        }
    }

    private static int? YearOf(string text) =>
        text.Length == 4 && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static bool IsPartialDate(string text) =>
        DateOnly.TryParseExact(
            text,
            ["yyyy", "yyyy-MM", "yyyy-MM-dd"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );
}
