namespace PairingDomain.DataPacker;

/// <summary>The rules between the rows of divisions.csv that Data/SOURCES.md states.</summary>
internal static class DivisionRules
{
    /// <summary>The first and last year-end of the data.</summary>
    public const int FirstYear = 1981;
    public const int LastYear = 2024;

    public static void Check(DivisionIndex divisions, PackingJob job)
    {
        foreach (var row in divisions.Rows)
        {
            CheckRow(row, job);
            CheckRuns(row, divisions, job);
            CheckParent(row, divisions, job);
        }
    }

    private static void CheckRow(DivisionRow row, PackingJob job)
    {
        if (row.FirstYear is < FirstYear or > LastYear)
        {
            job.Report(row.Source, $"{row.Code} begins in {row.FirstYear}, outside {FirstYear} to {LastYear}");
        }

        if (row.EverEnds && (row.EndYear <= row.FirstYear || row.EndYear > LastYear))
        {
            job.Report(row.Source, $"{row.Code} ends in {row.EndYear}, not in {row.FirstYear + 1} to {LastYear}");
        }

        if (row.NameZh.Length == 0)
        {
            job.Report(row.Source, $"{row.Code} has no Chinese name");
        }
        else if (!row.NameZh.EndsWith(DivisionWords.EndingOf(row.Type), StringComparison.Ordinal))
        {
            job.Report(row.Source, $"{row.NameZh} is no {row.Type}: that ends in {DivisionWords.EndingOf(row.Type)}");
        }

        if ((row.NameEn.Length == 0) != (row.StemEn.Length == 0))
        {
            job.Report(row.Source, $"{row.Code} has an English name or an English stem without the other");
        }

        if (!row.NameEn.StartsWith(row.StemEn, StringComparison.Ordinal))
        {
            job.Report(row.Source, $"the English name '{row.NameEn}' does not begin with its stem '{row.StemEn}'");
        }

        var levelOfDigits =
            row.Code.EndsWith("0000", StringComparison.Ordinal) ? "province"
            : row.Code.EndsWith("00", StringComparison.Ordinal) ? "prefecture"
            : "county";
        if (DivisionWords.Levels[levelOfDigits] != row.Level)
        {
            job.Report(row.Source, $"{row.Code} has the digits of a {levelOfDigits} and the level {row.Level}");
        }
    }

    private static void CheckRuns(DivisionRow row, DivisionIndex divisions, PackingJob job)
    {
        var runs = divisions.RunsOf(row.Code);
        foreach (var other in runs.Where(other => other.Index > row.Index && other.HoldsAtEndOf(other.FirstYear)))
        {
            if (row.FirstYear == other.FirstYear)
            {
                job.Report(other.Source, $"{row.Code} from {row.FirstYear} is given twice");
            }
            else if (row.HoldsAtEndOf(other.FirstYear))
            {
                job.Report(other.Source, $"{row.Code} from {other.FirstYear} overlaps the run from {row.FirstYear}");
            }
        }
    }

    private static void CheckParent(DivisionRow row, DivisionIndex divisions, PackingJob job)
    {
        var isProvince = row.Code.EndsWith("0000", StringComparison.Ordinal);
        if (isProvince != (row.ParentCode.Length == 0))
        {
            job.Report(row.Source, isProvince ? $"the province {row.Code} has a parent" : $"{row.Code} has no parent");
            return;
        }

        if (isProvince)
        {
            return;
        }

        var prefecture = row.Code[..4] + "00";
        var province = row.Code[..2] + "0000";
        if (row.ParentCode != province && (row.ParentCode != prefecture || row.Code == prefecture))
        {
            job.Report(row.Source, $"the parent {row.ParentCode} of {row.Code} is neither {prefecture} nor {province}");
        }

        var lastYear = row.EverEnds ? row.EndYear - 1 : LastYear;
        for (var year = row.FirstYear; year <= lastYear; year++)
        {
            if (divisions.At(row.ParentCode, year) is null)
            {
                job.Report(
                    row.Source,
                    $"the parent {row.ParentCode} of {row.Code} is not in force at the end of {year}"
                );
                return;
            }
        }
    }
}
