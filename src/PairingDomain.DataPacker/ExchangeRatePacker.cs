using System.Globalization;

namespace PairingDomain.DataPacker;

/// <summary>
/// exchange-rate-series.csv, exchange-rates-annual.csv and exchange-rates-monthly.csv to tables of the same names. The
/// rates of one currency in one series follow each other without a gap, so that the library needs to keep only the first
/// year or month.
/// </summary>
internal sealed class ExchangeRatePacker : IPacker
{
    private const string Year = "year";
    private const string Month = "month";

    private static readonly string[] SeriesColumns = ["series", "step", "base", "name", "source", "trust", "licence"];

    public void Pack(PackingJob job)
    {
        var active = job.Read("currencies.csv")
            .Where(row => row["status"] == "active")
            .Select(row => row["alpha_code"])
            .ToHashSet(StringComparer.Ordinal);
        var series = job.Read("exchange-rate-series.csv");
        var bases = CheckSeries(job, series, active);
        Write(job, "exchange-rate-series", SeriesColumns, series);
        PackRates(job, "exchange-rates-annual", Year, bases, active);
        PackRates(job, "exchange-rates-monthly", Month, bases, active);
    }

    /// <returns>The base currency by series and step.</returns>
    private static Dictionary<(string Series, string Step), string> CheckSeries(
        PackingJob job,
        IReadOnlyList<SourceRow> rows,
        HashSet<string> active
    )
    {
        var bases = new Dictionary<(string, string), string>();
        foreach (var row in rows)
        {
            if (row["step"] is not (Year or Month))
            {
                job.Report(row, $"step '{row["step"]}' of {row["series"]} is neither year nor month");
            }

            if (!active.Contains(row["base"]))
            {
                job.Report(row, $"base '{row["base"]}' of {row["series"]} is no active currency");
            }

            if (SeriesColumns.FirstOrDefault(column => row[column].Length == 0) is { } empty)
            {
                job.Report(row, $"{empty} of '{row["series"]}' is empty");
            }

            if (!bases.TryAdd((row["series"], row["step"]), row["base"]))
            {
                job.Report(row, $"series {row["series"]} by {row["step"]} stands twice");
            }
        }

        return bases;
    }

    private static void PackRates(
        PackingJob job,
        string name,
        string step,
        Dictionary<(string Series, string Step), string> bases,
        HashSet<string> active
    )
    {
        var rows = job.Read(name + ".csv");
        var last = new Dictionary<(string Series, string Currency), int>();
        foreach (var row in rows)
        {
            var what = $"{row["currency"]} in {row[step]}";
            if (!bases.TryGetValue((row["series"], step), out var unit))
            {
                job.Report(row, $"series '{row["series"]}' of {what} is no series by {step}");
            }
            else if (row["per"] != unit)
            {
                job.Report(row, $"{what} is per '{row["per"]}', its series per {unit}");
            }

            if (!active.Contains(row["currency"]) || row["currency"] == row["per"])
            {
                job.Report(row, $"'{row["currency"]}' is no active currency other than {row["per"]}");
            }

            if (!IsRate(row["units_per_usd"]))
            {
                job.Report(row, $"rate '{row["units_per_usd"]}' of {what} is no positive decimal number");
            }

            if (Ordinal(row[step], step) is not { } ordinal)
            {
                job.Report(row, $"{step} '{row[step]}' of {row["currency"]} is none");
                continue;
            }

            var key = (row["series"], row["currency"]);
            if (last.TryGetValue(key, out var before) && ordinal != before + 1)
            {
                job.Report(row, $"{what} does not follow the {step} of the row of {row["series"]} before it");
            }

            last[key] = ordinal;
        }

        Write(job, name, [step, "currency", "units_per_usd", "series"], rows);
    }

    private static void Write(PackingJob job, string name, string[] columns, IReadOnlyList<SourceRow> rows) =>
        job.WriteTable(name, columns, rows.Select(row => columns.Select(column => row[column]).ToArray()));

    private static bool IsRate(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate > 0m;

    // Years, or months since the year 0.
    private static int? Ordinal(string text, string step) =>
        DateOnly.TryParseExact(
            step == Year ? text + "-01" : text,
            "yyyy-MM",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var first
        )
            ? step == Year
                ? first.Year
                : (first.Year * 12) + first.Month - 1
            : null;
}
