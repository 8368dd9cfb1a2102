using BenchmarkDotNet.Attributes;
using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Monetary;

/// <summary>Comparing and hashing money of one currency, against raw <c>decimal</c>.</summary>
[MemoryDiagnoser]
[QuickJob]
public class MoneyComparison
{
    private readonly decimal[] amounts = Draw.Amounts(1_000);
    private readonly Money[] money = Draw.Money(1_000);

    [Benchmark(Baseline = true, OperationsPerInvoke = 1_000)]
    public decimal GreatestDecimal()
    {
        var greatest = amounts[0];
        foreach (var amount in amounts)
        {
            greatest = amount > greatest ? amount : greatest;
        }

        return greatest;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public Money GreatestMoney()
    {
        var greatest = money[0];
        foreach (var one in money)
        {
            greatest = one > greatest ? one : greatest;
        }

        return greatest;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public int EqualDecimals()
    {
        var equal = 0;
        foreach (var amount in amounts)
        {
            equal += amount == amounts[0] ? 1 : 0;
        }

        return equal;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public int EqualMoney()
    {
        var equal = 0;
        foreach (var one in money)
        {
            equal += one == money[0] ? 1 : 0;
        }

        return equal;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public int HashMoney()
    {
        var hash = 0;
        foreach (var one in money)
        {
            hash ^= one.GetHashCode();
        }

        return hash;
    }
}
