using BenchmarkDotNet.Attributes;
using PairingDomain.Quantities;

namespace PairingDomain.Benchmarks.Quantities;

/// <summary>Quantities: adding in one unit, converting to another, comparing across two, reading and writing.</summary>
[MemoryDiagnoser]
[QuickJob]
public class QuantityBasics
{
    private readonly Quantity pipes = Quantity.Of(143.63m, Unit.Kilometre);
    private readonly Quantity more = Quantity.Of(54.3m, Unit.Kilometre);
    private readonly Quantity metres = Quantity.Of(13_350, Unit.Metre);
    private readonly Quantity fields = Quantity.Of(2_338, Unit.Mu);
    private readonly decimal one = 143.63m;
    private readonly decimal other = 54.3m;

    [Benchmark(Baseline = true)]
    public decimal AddDecimals() => one + other;

    [Benchmark]
    public Quantity Add() => pipes + more;

    [Benchmark]
    public Quantity Convert() => fields.ConvertTo(Unit.Hectare);

    [Benchmark]
    public bool CompareTwoUnits() => pipes > metres;

    [Benchmark]
    public Unit UnitByCode() => Unit.Of("person-time");

    [Benchmark]
    public Quantity Parse() => Quantity.Parse("143.63 km");

    [Benchmark]
    public string Format() => pipes.ToString();
}
