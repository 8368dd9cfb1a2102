using BenchmarkDotNet.Attributes;
using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Monetary;

/// <summary>One addition of exact money, with its checks of currency and lost digits, against raw <c>decimal</c>.</summary>
[MemoryDiagnoser]
[QuickJob]
public class MoneyArithmetic
{
    private readonly decimal[] amounts = Draw.Amounts(1_000);
    private readonly Money[] money = Draw.Money(1_000);

    [Benchmark(Baseline = true, OperationsPerInvoke = 1_000)]
    public decimal AddDecimal()
    {
        var sum = 0m;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public Money AddMoney()
    {
        var sum = Money.Zero(Currency.Cny);
        foreach (var one in money)
        {
            sum += one;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public decimal MultiplyDecimal()
    {
        var last = 0m;
        foreach (var amount in amounts)
        {
            last = amount * 1.5m;
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public Money MultiplyMoney()
    {
        var last = default(Money);
        foreach (var one in money)
        {
            last = one * 1.5m;
        }

        return last;
    }
}
