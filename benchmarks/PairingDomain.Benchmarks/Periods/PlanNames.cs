using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using PairingDomain.Periods;

namespace PairingDomain.Benchmarks.Periods;

/// <summary>Reading the names of plan periods, against a regular expression for their plainest form.</summary>
[MemoryDiagnoser]
[QuickJob]
public partial class PlanNames
{
    [Benchmark(Baseline = true)]
    public int RegularExpression() =>
        int.Parse(PlainName().Match("13th Five-Year Plan (2016-2020)").Groups[1].ValueSpan, provider: null);

    [Benchmark]
    public PlanPeriod English() => PlanPeriod.Parse("13th Five-Year Plan (2016-2020)");

    [Benchmark]
    public PlanPeriod Quoted() => PlanPeriod.Parse("“12th Five-Year Plan” period");

    [Benchmark]
    public PlanPeriod Chinese() => PlanPeriod.Parse("“十三五”时期");

    [Benchmark]
    public PlanPeriod Programme() => PlanPeriod.Parse("打赢脱贫攻坚战");

    [Benchmark]
    public bool Refused() => PlanPeriod.TryParse("16th Five-Year Plan", out _);

    [GeneratedRegex(@"\A(\d+)(?:st|nd|rd|th) Five-Year Plan \(\d{4}-\d{4}\)\z")]
    private static partial Regex PlainName();
}
