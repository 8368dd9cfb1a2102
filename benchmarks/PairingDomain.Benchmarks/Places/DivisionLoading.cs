using BenchmarkDotNet.Attributes;
using NodaTime;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Places;

/// <summary>Loading the catalogue in a warm process, and making every division; the allocated column is the memory it holds.</summary>
[MemoryDiagnoser]
[QuickJob]
public class DivisionLoading
{
    private byte[] file = [];

    [GlobalSetup]
    public void ReadFile()
    {
        using var stream = typeof(DivisionCatalogue).Assembly.GetManifestResourceStream("PairingDomain.divisions.bin")!;
        file = new byte[stream.Length];
        stream.ReadExactly(file);
    }

    [Benchmark(Baseline = true)]
    public byte[] CopyTheBytes() => file.ToArray();

    [Benchmark]
    public DivisionCatalogue Load() => DivisionCatalogue.Load(file);

    [Benchmark]
    public Division LoadAndGetOne() =>
        DivisionCatalogue.Load(file).Get(DivisionCode.Of(440_300), new LocalDate(2010, 3, 1));

    [Benchmark]
    public int LoadAndMakeAll() => DivisionCatalogue.Load(file).All.Count();
}
