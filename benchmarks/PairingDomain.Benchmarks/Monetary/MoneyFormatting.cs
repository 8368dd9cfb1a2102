using System.Globalization;
using BenchmarkDotNet.Attributes;
using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Monetary;

/// <summary>Writing "CNY 1234.5" into a string, a span and UTF-8, against <c>decimal</c> written into a span.</summary>
[MemoryDiagnoser]
[QuickJob]
public class MoneyFormatting
{
    private readonly char[] span = new char[64];
    private readonly byte[] utf8 = new byte[64];
    private readonly Money money = Money.Of(1234.5m, Currency.Cny);
    private readonly decimal amount = 1234.5m;

    [Benchmark(Baseline = true)]
    public bool DecimalIntoSpan() => amount.TryFormat(span, out _, provider: CultureInfo.InvariantCulture);

    [Benchmark]
    public bool IntoSpan() => money.TryFormat(span, out _, default, null);

    [Benchmark]
    public bool IntoUtf8() => money.TryFormat(utf8, out _, default, null);

    [Benchmark]
    public string IntoString() => money.ToString();
}
