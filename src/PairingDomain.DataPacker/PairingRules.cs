using System.Globalization;

namespace PairingDomain.DataPacker;

/// <summary>What a row of pairings.csv must satisfy by itself.</summary>
internal static class PairingRules
{
    private const string Division = "division";
    private const string OpenOrUnknown = "open-or-unknown";
    private const string NotVerified = "general-knowledge-not-verified";

    private static readonly Dictionary<string, string[]> Words = new(StringComparer.Ordinal)
    {
        ["donor_kind"] = [Division, "functional-area", "enterprise", "town"],
        ["start_certainty"] = ["stated", "inferred", "observed", "general-knowledge"],
        ["end_certainty"] = ["stated", "inferred", "observed", "general-knowledge", OpenOrUnknown],
        ["relation"] =
        [
            "east-west-pairing",
            "counterpart-support",
            "twinning",
            "enterprise-twinning",
            "voluntary-pairing",
        ],
        ["verification"] = ["two-sources", "one-source", "one-source-mirror", "deduced", NotVerified],
    };

    public static bool IsDivision(SourceRow row) => row["donor_kind"] == Division;

    public static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;

    public static void Check(PackingJob job, SourceRow row)
    {
        foreach (var (column, words) in Words)
        {
            if (!words.Contains(row[column]))
            {
                job.Report(row, $"{row["id"]}: {column} '{row[column]}' is none of {string.Join(", ", words)}");
            }
        }

        if (row["verification"] != NotVerified && row["source"].Length == 0)
        {
            job.Report(row, $"{row["id"]}: '{row["verification"]}' without a source");
        }

        CheckYears(job, row);
        CheckLevel(job, row);
    }

    private static void CheckYears(PackingJob job, SourceRow row)
    {
        var (start, end) = (row["valid_from_year"], row["valid_to_year"]);
        if (Year(start) is not { } from)
        {
            job.Report(row, $"{row["id"]}: start '{start}' is no year");
        }
        else if (end.Length > 0 && !(Year(end) > from))
        {
            job.Report(row, $"{row["id"]}: end '{end}' is no year after the start {from}");
        }

        if ((end.Length == 0) != (row["end_certainty"] == OpenOrUnknown))
        {
            job.Report(row, $"{row["id"]}: end '{end}' does not go with '{row["end_certainty"]}'");
        }
    }

    /// <summary>The level column says what the kind and the codes say.</summary>
    private static void CheckLevel(PackingJob job, SourceRow row)
    {
        var donor = IsDivision(row) ? LevelOf(row["donor_code"]) : row["donor_kind"];
        var level = $"{donor}-{LevelOf(row["recipient_code"])}";
        if (row["level"] != level)
        {
            job.Report(row, $"{row["id"]}: level '{row["level"]}', but kind and codes say '{level}'");
        }
    }

    private static string LevelOf(string code) =>
        code.EndsWith("0000", StringComparison.Ordinal) ? "province"
        : code.EndsWith("00", StringComparison.Ordinal) ? "prefecture"
        : "county";
}
