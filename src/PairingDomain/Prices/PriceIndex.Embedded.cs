using PairingDomain.Embedded;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Prices;

// The indices inside the package, read on first use.
public sealed partial class PriceIndex
{
    /// <summary>The embedded table that the two indices of China are columns of.</summary>
    internal const string ChinaTable = "cpi-china";

    /// <summary>
    /// Consumer prices of China, 1986 to 2024, 2010 = 100 (World Bank FP.CPI.TOTL): what households pay. There is none
    /// before 1986.
    /// </summary>
    public static PriceIndex ChinaCpi => China.Cpi;

    /// <summary>
    /// The implicit deflator of China's gross domestic product, 1960 to 2024, 2020 = 100 (World Bank NY.GDP.DEFL.ZS): the
    /// prices of all that is produced, works and services included.
    /// </summary>
    public static PriceIndex ChinaGdpDeflator => China.GdpDeflator;

    /// <summary>The indices of an embedded table or of one put in its place: consumer prices, then the deflator.</summary>
    /// <exception cref="InvalidDataException">A field is no number, or a value none of an index; the message says which.</exception>
    internal static IReadOnlyList<PriceIndex> ReadChina(IEnumerable<TableRow> rows)
    {
        var (consumer, deflator) = (new List<KeyValuePair<int, Rational>>(), new List<KeyValuePair<int, Rational>>());
        foreach (var row in rows)
        {
            Read(row, "cpi_2010_100", consumer);
            Read(row, "gdp_deflator_2020_100", deflator);
        }

        return
        [
            FromTable(
                "china-cpi",
                "Consumer price index of China",
                2010,
                consumer,
                "World Bank, World Development Indicators FP.CPI.TOTL (CC BY 4.0)",
                "one source; its changes agree with a second copy of them"
            ),
            FromTable(
                "china-gdp-deflator",
                "GDP deflator of China",
                2020,
                deflator,
                "World Bank, World Development Indicators NY.GDP.DEFL.ZS (CC BY 4.0)",
                "one source"
            ),
        ];
    }

    private static PriceIndex FromTable(
        string id,
        string name,
        int baseYear,
        List<KeyValuePair<int, Rational>> values,
        string source,
        string trust
    )
    {
        try
        {
            return Of(id, name, Currency.Cny, baseYear, values, source, trust);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidDataException($"{ChinaTable}: {fault.Message}", fault);
        }
    }

    private static void Read(TableRow row, string column, List<KeyValuePair<int, Rational>> series)
    {
        if (row.Optional(column) is { } text)
        {
            series.Add(
                new(
                    row.Integer("year"),
                    Rational.TryParse(text, out var value) ? value : throw row.Bad(column, $"'{text}' is not a number")
                )
            );
        }
    }

    private static class China
    {
        public static readonly PriceIndex Cpi;
        public static readonly PriceIndex GdpDeflator;

        static China()
        {
            var indices = ReadChina(EmbeddedTable.Read(ChinaTable));
            (Cpi, GdpDeflator) = (indices[0], indices[1]);
        }
    }
}
