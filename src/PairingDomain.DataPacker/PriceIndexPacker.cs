using System.Globalization;
using System.Text.RegularExpressions;

namespace PairingDomain.DataPacker;

/// <summary>
/// cpi-china.csv to cpi-china.tsv. The published changes are there to check the index against; they are not packed,
/// because the index gives every change.
/// </summary>
internal sealed partial class PriceIndexPacker : IPacker
{
    private const string FileName = "cpi-china.csv";
    private const string Consumer = "cpi_2010_100";
    private const string Change = "cpi_change_percent";

    // What two roundings to five decimals can differ by, rounded up.
    private const decimal Tolerance = 0.00002m;

    private static readonly (string Column, string BaseYear)[] Series =
    [
        (Consumer, "2010"),
        ("gdp_deflator_2020_100", "2020"),
    ];

    public void Pack(PackingJob job)
    {
        var rows = job.Read(FileName);
        foreach (var (row, before) in rows.Zip(rows.Take(1).Concat(rows)))
        {
            CheckYear(job, row, before);
            CheckChange(job, row, before);
        }

        foreach (var (column, baseYear) in Series)
        {
            CheckSeries(job, rows, column, baseYear);
        }

        string[] columns = ["year", .. Series.Select(series => series.Column)];
        job.WriteTable("cpi-china", columns, rows.Select(row => columns.Select(column => row[column]).ToArray()));
    }

    // The first row stands for its own predecessor.
    private static void CheckYear(PackingJob job, SourceRow row, SourceRow before)
    {
        var year = YearOf(row);
        if (year == 0 || (row != before && year != YearOf(before) + 1))
        {
            job.Report(row, $"year '{row["year"]}' is not the four-digit year after '{before["year"]}'");
        }
    }

    private static void CheckChange(PackingJob job, SourceRow row, SourceRow before)
    {
        var published = row[Change];
        if (row == before || !IsIndex(row[Consumer]) || !IsIndex(before[Consumer]))
        {
            if (published.Length > 0)
            {
                job.Report(
                    row,
                    $"the change {published} of {row["year"]} has not two values of {Consumer} to be one of"
                );
            }

            return;
        }

        var computed = ((Number(row[Consumer]) / Number(before[Consumer])) - 1m) * 100m;
        if (
            !decimal.TryParse(published, NumberStyles.Number, CultureInfo.InvariantCulture, out var stated)
            || decimal.Abs(computed - stated) > Tolerance
        )
        {
            var rounded = computed.ToString("0.00000", CultureInfo.InvariantCulture);
            job.Report(row, $"the change '{published}' of {row["year"]} is not the {rounded} that {Consumer} gives");
        }
    }

    private static void CheckSeries(PackingJob job, IReadOnlyList<SourceRow> rows, string column, string baseYear)
    {
        if (rows.FirstOrDefault(row => row["year"] == baseYear) is var baseRow && baseRow?[column] != "100")
        {
            job.Report(job.PathOf(FileName), baseRow?.Line ?? 1, $"{column} of {baseYear} is not 100");
        }

        foreach (var row in rows.SkipWhile(row => row[column].Length == 0).Where(row => !IsIndex(row[column])))
        {
            job.Report(
                row,
                $"{column} '{row[column]}' of {row["year"]} is not a positive decimal with at most 5 places"
            );
        }
    }

    private static int YearOf(SourceRow row) =>
        row["year"].Length == 4 && row["year"].All(char.IsAsciiDigit)
            ? int.Parse(row["year"], CultureInfo.InvariantCulture)
            : 0;

    private static bool IsIndex(string text) => IndexForm().IsMatch(text) && Number(text) > 0m;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9]{1,9}(\.[0-9]{1,5})?\z")]
    private static partial Regex IndexForm();
}
