using System.Globalization;
using System.Numerics;

namespace PairingDomain.DataPacker;

/// <summary>units.csv and unit-spellings.csv to units.tsv. Number words (class multiplier) are checked and left out: they are no units.</summary>
internal sealed class UnitPacker : IPacker
{
    private static readonly string[] Columns =
    [
        "code",
        "name_en",
        "name_en_plural",
        "name_zh",
        "dimension",
        "si_factor_numerator",
        "si_factor_denominator",
        "si_unit",
        "class",
        "note",
    ];

    // A class says which dimensions its units may have.
    private static readonly Dictionary<string, string[]> DimensionsOfClass = new(StringComparer.Ordinal)
    {
        ["si"] = ["length", "area", "volume", "mass", "power"],
        ["accepted"] = ["area", "volume", "mass", "energy", "time"],
        ["market"] = ["length", "area", "mass"],
        ["calendar"] = ["calendar-time"],
        ["ratio"] = ["ratio", "ratio-difference"],
        ["count"] = ["count"],
        ["multiplier"] = ["multiplier"],
    };

    public void Pack(PackingJob job)
    {
        var rows = job.Read("units.csv");
        var spellings = job.Read("unit-spellings.csv");
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var baseUnits = new Dictionary<string, string>(StringComparer.Ordinal);
        var chineseNames = rows.Select(row => row["name_zh"]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            CheckCode(job, row);
            CheckNames(job, row, owners);
            CheckFactor(job, row);
            CheckDimension(job, row, baseUnits);
        }

        CheckSpellings(job, spellings, owners, chineseNames);
        var spellingsOf = spellings.ToLookup(row => row["code"], row => row["spelling"], StringComparer.Ordinal);
        job.WriteTable(
            "units",
            [.. Columns, "spellings"],
            rows.Where(row => row["class"] != "multiplier")
                .Select(row =>
                    Columns.Select(column => row[column]).Append(string.Join('|', spellingsOf[row["code"]])).ToArray()
                )
        );
    }

    private static void CheckCode(PackingJob job, SourceRow row)
    {
        var code = row["code"];
        if (code.Length == 0 || !code.All(character => char.IsAsciiLetterOrDigit(character) || character == '-'))
        {
            job.Report(row, $"code '{code}' is not made of ASCII letters, digits and hyphens");
        }
    }

    // A code or English name belongs to one unit; only Chinese names may be shared (件, 台), and are then ambiguous.
    private static void CheckNames(PackingJob job, SourceRow row, Dictionary<string, string> owners)
    {
        var code = row["code"];
        if (owners.TryGetValue(code, out var twin) && twin == code)
        {
            job.Report(row, $"code '{code}' stands twice");
        }

        CheckName(job, row, row["name_zh"]);
        foreach (var name in ((string[])[code, row["name_en"], row["name_en_plural"]]).Distinct(StringComparer.Ordinal))
        {
            CheckName(job, row, name);
            if (!owners.TryAdd(name, code) && owners[name] != code)
            {
                job.Report(row, $"the name '{name}' of {code} already belongs to {owners[name]}");
            }
        }
    }

    private static void CheckSpellings(
        PackingJob job,
        IReadOnlyList<SourceRow> spellings,
        Dictionary<string, string> owners,
        HashSet<string> chineseNames
    )
    {
        foreach (var row in spellings)
        {
            var (code, spelling) = (row["code"], row["spelling"]);
            CheckName(job, row, spelling);
            if (!owners.TryGetValue(code, out var owner) || owner != code)
            {
                job.Report(row, $"'{code}' is the code of no unit");
            }

            if (chineseNames.Contains(spelling))
            {
                job.Report(row, $"the spelling '{spelling}' of {code} is the Chinese name of a unit");
            }
            else if (!owners.TryAdd(spelling, code))
            {
                job.Report(row, $"the spelling '{spelling}' of {code} already belongs to {owners[spelling]}");
            }
        }
    }

    private static void CheckName(PackingJob job, SourceRow row, string name)
    {
        if (name.Length == 0 || name != name.Trim() || name.AsSpan().IndexOfAny('{', '}', '|') >= 0)
        {
            job.Report(row, $"'{name}' of {row["code"]} is empty, padded or holds one of {{ }} |");
        }
    }

    private static void CheckFactor(PackingJob job, SourceRow row)
    {
        var numerator = Positive(job, row, "si_factor_numerator");
        var denominator = Positive(job, row, "si_factor_denominator");
        if (!BigInteger.GreatestCommonDivisor(numerator, denominator).IsOne)
        {
            job.Report(row, $"the factor {numerator}/{denominator} of {row["code"]} is not in lowest terms");
        }

        if (row["class"] == "count" && !(numerator.IsOne && denominator.IsOne))
        {
            job.Report(row, $"{row["code"]} is counted, so its factor is 1, not {numerator}/{denominator}");
        }
    }

    private static BigInteger Positive(PackingJob job, SourceRow row, string column)
    {
        if (
            BigInteger.TryParse(row[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number.Sign > 0
        )
        {
            return number;
        }

        job.Report(row, $"{column} '{row[column]}' of {row["code"]} is not a positive whole number");
        return BigInteger.One;
    }

    private static void CheckDimension(PackingJob job, SourceRow row, Dictionary<string, string> baseUnits)
    {
        var (code, dimension, unit) = (row["code"], row["dimension"], row["si_unit"]);
        if (!DimensionsOfClass.TryGetValue(row["class"], out var dimensions))
        {
            job.Report(row, $"class '{row["class"]}' of {code} is none of {string.Join(", ", DimensionsOfClass.Keys)}");
        }
        else if (!dimensions.Contains(dimension))
        {
            job.Report(row, $"{code} of class {row["class"]} has the dimension '{dimension}'");
        }

        if (unit.Length == 0 || (!baseUnits.TryAdd(dimension, unit) && baseUnits[dimension] != unit))
        {
            job.Report(
                row,
                $"si_unit '{unit}' of {code} differs from {baseUnits.GetValueOrDefault(dimension)} of {dimension}"
            );
        }
    }
}
