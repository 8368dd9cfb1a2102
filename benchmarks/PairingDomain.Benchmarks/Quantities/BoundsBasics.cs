using BenchmarkDotNet.Attributes;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Benchmarks.Quantities;

/// <summary>Bounds: what "over" lets one conclude, sums and comparisons of bounds; and the fractions they are made of, against <c>decimal</c>.</summary>
[MemoryDiagnoser]
[QuickJob]
public class BoundsBasics
{
    private readonly Rational one = 50_800_000;
    private readonly Rational other = Rational.Of(7_300_000.5m);
    private readonly Rational third = Rational.Of(1, 3);
    private readonly decimal oneDecimal = 50_800_000m;
    private readonly decimal otherDecimal = 7_300_000.5m;
    private readonly Bounds rounded = Bounds.Rounded(50_800_000, 50_000);
    private readonly Bounds over = Bounds.Above(5_500_000);

    [Benchmark(Baseline = true)]
    public decimal AddDecimals() => oneDecimal + otherDecimal;

    [Benchmark]
    public Rational AddRationals() => one + other;

    [Benchmark]
    public Rational AddThirds() => one + third;

    [Benchmark]
    public bool CompareRationals() => one > other;

    [Benchmark]
    public Bounds OfQualifier() => Bounds.Of(one, Qualifier.Over, Rational.Zero);

    [Benchmark]
    public Bounds AddBounds() => rounded + over;

    [Benchmark]
    public bool Overlap() => rounded.Overlaps(over);
}
