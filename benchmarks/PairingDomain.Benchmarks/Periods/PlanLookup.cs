using BenchmarkDotNet.Attributes;
using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Benchmarks.Periods;

/// <summary>The Five-Year Plan of a day, against looking through the plans' intervals.</summary>
[MemoryDiagnoser]
[QuickJob]
public class PlanLookup
{
    private LocalDate[] days = [];

    [GlobalSetup]
    public void DrawDays()
    {
        var random = new Random(13);
        var first = new LocalDate(1950, 1, 1);
        days = Enumerable.Range(0, 1_000).Select(_ => first.PlusDays(random.Next(30_000))).ToArray();
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 1_000)]
    public int LookThroughTheIntervals()
    {
        var found = 0;
        foreach (var day in days)
        {
            found += PlanPeriod.FiveYearPlans.FirstOrDefault(plan => plan.Interval.Contains(day))?.Ordinal ?? 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public int FiveYearOn()
    {
        var found = 0;
        foreach (var day in days)
        {
            found += PlanPeriod.FiveYearOn(day)?.Ordinal ?? 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = 1_000)]
    public int AllPlansAndProgrammesOn()
    {
        var found = 0;
        foreach (var day in days)
        {
            found += PlanPeriod.On(day).Count;
        }

        return found;
    }
}
