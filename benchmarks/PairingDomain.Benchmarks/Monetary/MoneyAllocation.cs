using BenchmarkDotNet.Attributes;
using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Monetary;

/// <summary>
/// Sharing an amount out by weights, against the loop that everybody writes: round each share, give what is missing to the
/// first. The loop is not a substitute: its first share may be far off or have the other sign.
/// </summary>
[MemoryDiagnoser]
[QuickJob]
public class MoneyAllocation
{
    private static readonly Money Total = Money.Of(50_800_000m, Currency.Cny);

    private int[] weights = [];

    /// <summary>How many shares: the provinces of one pairing, the counties of all.</summary>
    [Params(3, 832)]
    public int Shares { get; set; }

    [GlobalSetup]
    public void Draw()
    {
        var random = new Random(13);
        weights = [.. Enumerable.Range(0, Shares).Select(_ => random.Next(1, 1_000))];
    }

    [Benchmark(Baseline = true)]
    public decimal[] DecimalLoop()
    {
        var sum = 0m;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var shares = new decimal[weights.Length];
        var rest = Total.Amount;
        for (var i = 0; i < weights.Length; i++)
        {
            shares[i] = decimal.Round(Total.Amount * weights[i] / sum, 2);
            rest -= shares[i];
        }

        shares[0] += rest;
        return shares;
    }

    [Benchmark]
    public Money[] LargestRemainder() => Total.Allocate(weights);

    [Benchmark]
    public Money[] ToFirst() => Total.Allocate(weights, AllocationMode.ToFirst);

    [Benchmark]
    public Allocation Separately() => Total.AllocateSeparately(weights);

    [Benchmark]
    public Money[] Split() => Total.Split(Shares);
}
