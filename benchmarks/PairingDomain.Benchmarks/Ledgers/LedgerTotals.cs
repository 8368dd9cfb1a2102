using BenchmarkDotNet.Attributes;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Tables;

namespace PairingDomain.Benchmarks.Ledgers;

/// <summary>Totals of a generated ledger under strict rules; how the cost grows with the number of figures.</summary>
[QuickJob]
[MemoryDiagnoser]
public class LedgerTotals
{
    private Ledger ledger = Ledger.Empty;

    [Params(1_000, 10_000, 100_000)]
    public int Figures { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        ledger = GeneratedLedger.Of(Figures);
        _ = ledger.Of(Measures.AidFunds).TrySum(Currency.Cny);
    }

    [Benchmark(Description = "index of a new ledger: scopes, facts")]
    public int Index() => Ledger.Create(ledger.Documents, ledger.Figures).Query().Count();

    [Benchmark(Description = "grand total")]
    public Total GrandTotal() => ledger.Of(Measures.AidFunds).Sum(Currency.Cny);

    [Benchmark(Description = "table: pairing x plan")]
    public TotalTable PairingByPlan() =>
        ledger.Of(Measures.AidFunds).GroupBy(Axis.Pairing, Axis.Plan).Sum(Currency.Cny);

    [Benchmark(Description = "table: province x year")]
    public TotalTable ProvinceByYear() =>
        ledger.Of(Measures.AidFunds).GroupBy(Axis.Province, Axis.Year).Sum(Currency.Cny);
}
