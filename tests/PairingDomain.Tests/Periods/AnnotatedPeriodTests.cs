using System.Text.Json;
using PairingDomain.Periods;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Periods;

/// <summary>The periods that were annotated in the five documents.</summary>
public sealed class AnnotatedPeriodTests
{
    [SharedFact("gold")]
    public void Every_annotated_period_is_read_and_written_as_it_stands()
    {
        var texts = Directory
            .GetFiles(Path.Combine(Repository.Shared!, "gold"), "*.jsonl")
            .SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("period").GetString())
            .OfType<string>()
            .ToList();
        texts.Should().HaveCount(131);
        texts.Should().OnlyContain(text => ReportingPeriod.Parse(text).ToString() == text);
        texts
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Should()
            .Equal(
                "../2020",
                "../2020-04-30",
                "1996/2002",
                "2007/2010-05",
                "2010",
                "2010-03",
                "2010-08",
                "2010-12-31",
                "2011/2015",
                "2015-12-31",
                "2016-09/..",
                "2016/2019",
                "2016/2020",
                "2017-12",
                "2019-12-31",
                "2020",
                "2020-05-23",
                "2023-07-18"
            );
    }
}
