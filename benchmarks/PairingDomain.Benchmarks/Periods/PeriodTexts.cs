using BenchmarkDotNet.Attributes;
using NodaTime;
using NodaTime.Text;
using PairingDomain.Periods;

namespace PairingDomain.Benchmarks.Periods;

/// <summary>Reading and writing reporting periods, against NodaTime's own two dates with a slash.</summary>
[MemoryDiagnoser]
[QuickJob]
public class PeriodTexts
{
    private const string Text = "2016-10-20/2020-10-19";

    private static readonly ReportingPeriod Period = ReportingPeriod.Parse(Text);
    private static readonly DateInterval Interval = Period.Interval!;

    [Benchmark(Baseline = true)]
    public DateInterval ParseTwoNodaDates()
    {
        var slash = Text.IndexOf('/', StringComparison.Ordinal);
        return new DateInterval(
            LocalDatePattern.Iso.Parse(Text[..slash]).Value,
            LocalDatePattern.Iso.Parse(Text[(slash + 1)..]).Value
        );
    }

    [Benchmark]
    public ReportingPeriod ParseDays() => ReportingPeriod.Parse(Text);

    [Benchmark]
    public ReportingPeriod ParseYear() => ReportingPeriod.Parse("2010");

    [Benchmark]
    public ReportingPeriod ParseMixed() => ReportingPeriod.Parse("2007/2010-05");

    [Benchmark]
    public bool Refused() => ReportingPeriod.TryParse("2010-13", out _);

    [Benchmark]
    public string FormatTwoNodaDates() =>
        LocalDatePattern.Iso.Format(Interval.Start) + "/" + LocalDatePattern.Iso.Format(Interval.End);

    [Benchmark]
    public string FormatDays() => Period.ToString();
}
