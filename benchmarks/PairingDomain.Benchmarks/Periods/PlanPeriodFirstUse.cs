using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Benchmarks.Periods;

/// <summary>
/// What the first use costs in a fresh process, compilation included: the embedded table for a plan by ordinal, the index
/// of names besides for a plan by name.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class PlanPeriodFirstUse
{
    [Benchmark(Baseline = true)]
    public DateInterval NodaTimeAlone() => new(new LocalDate(2016, 1, 1), new LocalDate(2020, 12, 31));

    [Benchmark]
    public PlanPeriod ByOrdinal() => PlanPeriod.FiveYear(13);

    [Benchmark]
    public PlanPeriod ByName() => PlanPeriod.Parse("“十三五”时期");
}
