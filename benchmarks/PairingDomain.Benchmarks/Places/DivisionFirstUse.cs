using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Places;

/// <summary>What the first use costs in a fresh process, compilation included: a division by code, by name, and any kind of place by name.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class DivisionFirstUse
{
    private static readonly LocalDate On = new(2010, 3, 1);

    [Benchmark(Baseline = true)]
    public LocalDate NodaTimeAlone() => On.PlusDays(1);

    [Benchmark]
    public Division ByCode() => DivisionCatalogue.Embedded.Get(DivisionCode.Of(522_400), On);

    [Benchmark]
    public Division ByName() => DivisionCatalogue.Embedded.Find("Bijie", On);

    [Benchmark]
    public PlaceMatch AnyPlaceByName() => PlaceCatalogue.Embedded.Match("Guangming New District", On);
}
