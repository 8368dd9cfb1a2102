using System.Globalization;
using BenchmarkDotNet.Attributes;
using PairingDomain.Monetary;

namespace PairingDomain.Benchmarks.Monetary;

/// <summary>Writing "CNY 1234.5" into a string, a span and UTF-8, and in the other formats, against <c>decimal</c> written into a span.</summary>
[MemoryDiagnoser]
[QuickJob]
public class MoneyFormatting
{
    private readonly char[] span = new char[64];
    private readonly byte[] utf8 = new byte[64];
    private readonly Money money = Money.Of(1234.5m, Currency.Cny);
    private readonly Money large = Money.Of(50_843_219m, Currency.Cny);
    private readonly Money negative = Money.Of(-1234.5m, Currency.Cny);
    private readonly decimal amount = 1234.5m;

    [Benchmark(Baseline = true)]
    public bool DecimalIntoSpan() => amount.TryFormat(span, out _, provider: CultureInfo.InvariantCulture);

    [Benchmark]
    public bool IntoSpan() => money.TryFormat(span, out _, default, null);

    [Benchmark]
    public bool IntoUtf8() => money.TryFormat(utf8, out _, default, null);

    [Benchmark]
    public string IntoString() => money.ToString();

    [Benchmark]
    public bool Grouped() => money.TryFormat(span, out _, "N", null);

    [Benchmark]
    public bool English() => large.TryFormat(span, out _, "K", null);

    [Benchmark]
    public bool Chinese() => large.TryFormat(span, out _, "Z", null);

    [Benchmark]
    public bool TwoDecimals() => large.TryFormat(span, out _, "K2", null);

    [Benchmark]
    public bool AccountingIntoUtf8() => negative.TryFormat(utf8, out _, "C()", null);
}
