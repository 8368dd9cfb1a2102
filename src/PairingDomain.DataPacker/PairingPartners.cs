using System.Text.RegularExpressions;

namespace PairingDomain.DataPacker;

/// <summary>The partners of pairings.csv against the tables of places, and their text form.</summary>
internal sealed partial class PairingPartners(PackingJob job)
{
    private readonly ILookup<string, SourceRow> divisions = job.Read("divisions.csv")
        .ToLookup(row => row["code"], StringComparer.Ordinal);

    private readonly ILookup<string, SourceRow> areas = job.Read("functional-areas.csv")
        .ToLookup(row => row["name_en"], StringComparer.Ordinal);

    public void Check(SourceRow row)
    {
        CheckDivision(row, "recipient");
        if (PairingRules.IsDivision(row))
        {
            CheckDivision(row, "donor");
        }

        if (row["donor_code"] == row["recipient_code"])
        {
            job.Report(row, $"{row["id"]}: {row["donor_code"]} cannot assist itself");
        }
    }

    /// <summary>The assisting partner in the text form that the library reads.</summary>
    public string Assisting(SourceRow row, string seat)
    {
        if (PairingRules.IsDivision(row))
        {
            return row["donor_code"];
        }

        if (row["donor_code"].Length > 0)
        {
            job.Report(row, $"{row["id"]}: a donor of kind {row["donor_kind"]} has no code, not {row["donor_code"]}");
        }

        var name = PlaceInBrackets().Replace(row["donor_name_en"], "");
        return row["donor_kind"] switch
        {
            "functional-area" => $"area:{AreaId(row, name)}",
            "town" => $"township:{Seat(row, seat)}/{name}",
            var kind => $"{kind}:{name}@{Seat(row, seat)}",
        };
    }

    private string AreaId(SourceRow row, string name)
    {
        if (areas[name].FirstOrDefault() is not { } area || area["name_zh"] != row["donor_name_zh"])
        {
            job.Report(row, $"{row["id"]}: '{name}', {row["donor_name_zh"]}, is not in functional-areas.csv");
            return "";
        }

        return area["id"];
    }

    private string Seat(SourceRow row, string seat)
    {
        if (!divisions.Contains(seat))
        {
            job.Report(row, $"{row["id"]}: the seat '{seat}' in pairing-dates.csv is not the code of a division");
        }

        return seat;
    }

    /// <summary>The code is six digits, in force in the first year, and bears the names of the row.</summary>
    private void CheckDivision(SourceRow row, string side)
    {
        var code = row[side + "_code"];
        if (!SixDigits().IsMatch(code))
        {
            job.Report(row, $"{row["id"]}: {side} code '{code}' is not six digits");
            return;
        }

        if (PairingRules.Year(row["valid_from_year"]) is not { } year)
        {
            return;
        }

        var division = divisions[code].FirstOrDefault(entry => HoldsIn(entry, year));
        if (division is null)
        {
            job.Report(row, $"{row["id"]}: {side} {code} is not in force in {year}");
        }
        else if (division["name_zh"] != row[side + "_name_zh"])
        {
            job.Report(row, $"{row["id"]}: {code} is {division["name_zh"]}, not {row[side + "_name_zh"]}");
        }
        else if (division["name_en"] is { Length: > 0 } name && name != row[side + "_name_en"])
        {
            job.Report(row, $"{row["id"]}: {code} is {name}, not {row[side + "_name_en"]}");
        }
    }

    private static bool HoldsIn(SourceRow division, int year) =>
        PairingRules.Year(division["valid_from_year"]) <= year
        && !(PairingRules.Year(division["valid_to_year"]) <= year);

    [GeneratedRegex(@"^[0-9]{6}\z")]
    private static partial Regex SixDigits();

    [GeneratedRegex(@" \([^)]*\)\z")]
    private static partial Regex PlaceInBrackets();
}
