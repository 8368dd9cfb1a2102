using BenchmarkDotNet.Attributes;
using PairingDomain.Benchmarks.Ledgers;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Reconciliation;

namespace PairingDomain.Benchmarks.Reconciliation;

/// <summary>Every check over a generated ledger of two documents; how the cost grows with the number of figures.</summary>
[QuickJob]
[MemoryDiagnoser]
public class LedgerFindings
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

    [Benchmark(Description = "all checks")]
    public int AllChecks() => ledger.Reconcile().Count;
}
