using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace PairingDomain.Benchmarks.ReferenceData;

/// <summary>What the first use of each catalogue costs in a fresh process, compilation included; <see cref="CatalogueTable"/> says its memory.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class CatalogueFirstUse
{
    [ParamsSource(nameof(Names))]
    public string Catalogue { get; set; } = "";

    public static IEnumerable<string> Names => ReferenceData.Catalogue.All.Select(catalogue => catalogue.Name);

    [Benchmark]
    public int Use() => ReferenceData.Catalogue.Of(Catalogue).Use();
}
