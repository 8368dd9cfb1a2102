using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>The rates of the workload as plain decimals.</summary>
internal static class Yuan
{
    private static readonly decimal[] Usd =
    [
        .. Enumerable.Range(0, Workload.Years).Select(year => 6.1m + (year * 0.0123m)),
    ];
    private static readonly decimal[] Hkd =
    [
        .. Enumerable.Range(0, Workload.Years).Select(year => 0.78m + (year * 0.0123m)),
    ];

    public static Money Of(Money amount, int year) => Money.Of(Of(amount.Amount, amount.Currency, year), Currency.Cny);

    public static decimal Of(decimal amount, Currency currency, int year) =>
        currency == Currency.Cny ? amount
        : currency == Currency.Usd ? amount * Usd[year - Workload.FirstYear]
        : amount * Hkd[year - Workload.FirstYear];

    /// <summary>Ten-thousandths of the rate: how a program with whole numbers keeps it.</summary>
    public static long Rate(int currency, int year) =>
        currency == 0 ? 10_000 : (long)((currency == 1 ? Usd : Hkd)[year - Workload.FirstYear] * 10_000m);
}
