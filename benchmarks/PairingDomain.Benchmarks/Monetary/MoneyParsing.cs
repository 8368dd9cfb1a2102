using System.Globalization;
using BenchmarkDotNet.Attributes;
using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Monetary;

/// <summary>Reading "CNY 1234.5" from a string, a span and UTF-8, and large-number words, against <c>decimal.Parse</c> of the number alone.</summary>
[MemoryDiagnoser]
[QuickJob]
public class MoneyParsing
{
    private const string Text = "CNY 1234.5";

    private readonly byte[] utf8 = "CNY 1234.5"u8.ToArray();

    [Benchmark(Baseline = true)]
    public decimal DecimalAlone() => decimal.Parse("1234.5", CultureInfo.InvariantCulture);

    [Benchmark]
    public Money FromString() => Money.Parse(Text);

    [Benchmark]
    public Money FromSpan() => Money.Parse(Text.AsSpan(0, Text.Length));

    [Benchmark]
    public Money FromUtf8() => Money.Parse(utf8);

    [Benchmark]
    public Money EnglishWords() => Money.Parse("50.8 million yuan", MoneySigns.Mainland);

    [Benchmark]
    public Money ChineseWords() => Money.Parse("人民币3.68亿元", MoneySigns.Mainland);

    [Benchmark]
    public bool Refused() => Money.TryParse("no money", out _);
}
