using System.Globalization;
using PairingDomain.Embedded;
using PairingDomain.Monetary;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

/// <summary>Reads the tables of the series. Plain loops: this runs once, and compiling queries would take longer than reading.</summary>
internal static class RateSeriesTable
{
    public const string Series = "exchange-rate-series";
    public const string Annual = "exchange-rates-annual";
    public const string Monthly = "exchange-rates-monthly";

    private const string Year = "year";
    private const string Month = "month";

    /// <exception cref="InvalidDataException">A row is malformed, out of order, or of no series.</exception>
    public static List<RateSeries> Read(
        IEnumerable<TableRow> series,
        IEnumerable<TableRow> rates,
        PeriodGranularity step
    )
    {
        var word = step == PeriodGranularity.Year ? Year : Month;
        var runs = ReadRuns(rates, word);
        var read = new List<RateSeries>();
        foreach (var row in series)
        {
            if (row["step"] != word)
            {
                continue;
            }

            var source = new RateSource(row["name"])
            {
                Origin = row["source"],
                Trust = row["trust"],
                Licence = row["licence"],
            };
            var code = row["series"];
            read.Add(
                new RateSeries(source, step, CurrencyOf(row, "base"), [.. runs.FindAll(run => run.Series == code)])
            );
        }

        return read;
    }

    private static List<RateRun> ReadRuns(IEnumerable<TableRow> rates, string step)
    {
        var runs = new List<RateRun>();
        foreach (var row in rates)
        {
            var series = row["series"];
            var currency = CurrencyOf(row, "currency");
            var at = Step(row, step);
            var run = runs.Find(one => one.Currency == currency && one.Series == series);
            if (run is null)
            {
                runs.Add(run = new RateRun(series, currency, at));
            }
            else if (at != run.Last + 1)
            {
                throw row.Bad(step, $"'{row[step]}' does not follow the row before it");
            }

            run.Rates.Add(Rate(row));
        }

        return runs;
    }

    private static decimal Rate(TableRow row)
    {
        const string column = "units_per_usd";
        return
            decimal.TryParse(row[column], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate)
            && rate > 0m
            ? rate
            : throw row.Bad(column, $"'{row[column]}' is no positive decimal number");
    }

    // The packer has checked that the code is one; looking it up would load the currencies.
    private static Currency CurrencyOf(TableRow row, string column) =>
        row[column] is { Length: 3 } code && Currency.Pack(code) is var packed and not 0
            ? Currency.FromPacked(packed)
            : throw row.Bad(column, $"'{row[column]}' is no currency code");

    private static int Step(TableRow row, string step)
    {
        var text = row[step];
        if (step == Year)
        {
            return row.Integer(step);
        }

        return
            text is [_, _, _, _, '-', _, _]
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && month is >= 1 and <= 12
            ? (year * 12) + month - 1
            : throw row.Bad(step, $"'{text}' is no month");
    }
}
