using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Rates;

// Rates from rows of text, as a file of comma-separated values holds them.
public sealed partial class ExchangeRateTable
{
    private static readonly string[] Columns = ["from", "to", "period", "rate", "kind", "source"];

    /// <summary>
    /// Reads rows of six fields: from, to, period, rate, kind, source, such as
    /// "USD", "CNY", "2010-11-13", "6.6370", "spot", "Bank of China". Every bad row is reported, not the first, and
    /// nothing is kept of rows that are not all good.
    /// </summary>
    /// <param name="name">What to call the table in answers.</param>
    /// <param name="rows">The rows, without a header.</param>
    /// <exception cref="RateTableException">A row is malformed, or contradicts another.</exception>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static ExchangeRateTable FromRows(string name, IEnumerable<IReadOnlyList<string>> rows)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(rows);
        var table = new ExchangeRateTable(name, []);
        var read = new List<ExchangeRate>();
        var faults = new List<RateTableFault>();
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            if (Read(row, number, faults) is not { } rate)
            {
                continue;
            }

            read.Add(rate);
            if (!table.TryAdd(rate, out var other) && rate != other)
            {
                faults.Add(new RateTableFault(number, "rate", $"{rate} contradicts {other}"));
            }
        }

        return faults.Count == 0 ? new ExchangeRateTable(name, read) : throw new RateTableException(name, faults);
    }

    private static ExchangeRate? Read(IReadOnlyList<string> row, int number, List<RateTableFault> faults)
    {
        if (row.Count != Columns.Length)
        {
            var message = FormattableString.Invariant($"{row.Count} fields, expected {string.Join(", ", Columns)}");
            faults.Add(new RateTableFault(number, "", message));
            return null;
        }

        var before = faults.Count;
        var from = ReadCurrency(0);
        var to = ReadCurrency(1);
        var period = ReportingPeriod.TryParse(row[2], out var read) ? read : Fault<ReportingPeriod?>(2, "a period");
        var rate = Rational.TryParse(row[3], out var value) ? value : Fault<Rational>(3, "a number");
        var kind = RateWords.TryRead(row[4], out var named) ? named : Fault<RateKind>(4, $"one of {RateWords.All}");
        if (string.IsNullOrWhiteSpace(row[5]))
        {
            Fault<string>(5, "a source");
        }

        if (faults.Count > before)
        {
            return null;
        }

        try
        {
            return ExchangeRate.Of(from, to, rate, period!, kind, row[5]);
        }
        catch (ArgumentException refused)
        {
            faults.Add(new RateTableFault(number, "", refused.Message));
            return null;
        }

        Currency ReadCurrency(int column) =>
            Currency.TryOf(row[column], out var currency) ? currency : Fault<Currency>(column, "a currency code");

        T? Fault<T>(int column, string expected)
        {
            faults.Add(new RateTableFault(number, Columns[column], $"'{row[column]}' is not {expected}"));
            return default;
        }
    }
}
