using BenchmarkDotNet.Attributes;
using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Monetary;

/// <summary>The sum of 10,000 amounts of one currency, against summing raw <c>decimal</c>.</summary>
[MemoryDiagnoser]
[QuickJob]
public class MoneySum
{
    private const int Count = 10_000;

    private readonly decimal[] amounts = Draw.Amounts(Count);
    private readonly Money[] money = Draw.Money(Count);
    private readonly List<Money> list = [.. Draw.Money(Count)];

    [Benchmark(Baseline = true)]
    public decimal SumOfDecimals() => amounts.Sum();

    [Benchmark]
    public Money SumOfMoney() => Money.Sum(money, Currency.Cny);

    [Benchmark]
    public Money SumOfList() => Money.Sum(list, Currency.Cny);

    [Benchmark]
    public Money SumOfQuery() => Money.Sum(list.Where(one => !one.Currency.IsNone), Currency.Cny);
}
