using BenchmarkDotNet.Attributes;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Benchmarks.Periods;

/// <summary>Sharing out the days of a period among the plans, against counting them one by one.</summary>
[MemoryDiagnoser]
[QuickJob]
public class PlanShares
{
    [Params("2010", "2019/2021", "1950/2031")]
    public string Text { get; set; } = "";

    private ReportingPeriod period = ReportingPeriod.Year(2010);

    [GlobalSetup]
    public void Read() => period = ReportingPeriod.Parse(Text);

    [Benchmark(Baseline = true)]
    public int CountDays()
    {
        var days = new int[PlanPeriod.FiveYearPlans.Count + 1];
        foreach (var day in period.Interval!)
        {
            days[PlanPeriod.FiveYearOn(day)?.Ordinal ?? 0]++;
        }

        return days[13];
    }

    [Benchmark]
    public PlanCoverage Coverage() => PlanCoverage.Of(period);

    [Benchmark]
    public Rational? Share() => PlanCoverage.Of(period).ShareIn(PlanPeriod.FiveYear(13));
}
