using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Contracts;

internal sealed class ReportingPeriodExamples
    : IEqualityExamples<ReportingPeriod>,
        ITextExamples<ReportingPeriod>,
        IJsonExamples<ReportingPeriod>
{
    public IReadOnlyList<IReadOnlyList<ReportingPeriod>> EqualGroups =>
        [
            [ReportingPeriod.Year(2010), ReportingPeriod.Parse("2010"), ReportingPeriod.Parse("2010/2010")],
            [ReportingPeriod.Days(new LocalDate(2010, 1, 1), new LocalDate(2010, 12, 31))],
            [ReportingPeriod.Year(2010).AsInferred()],
            [ReportingPeriod.Since(2010)],
            [ReportingPeriod.UpTo(2010)],
        ];

    public IReadOnlyList<(string Text, ReportingPeriod Value)> Texts =>
        [
            ("2010", ReportingPeriod.Year(2010)),
            ("2010-03", ReportingPeriod.Month(2010, 3)),
            ("2010-11-13", ReportingPeriod.Day(new LocalDate(2010, 11, 13))),
            ("2016/2019", ReportingPeriod.Years(2016, 2019)),
            ("2016-09/..", ReportingPeriod.Since(new YearMonth(2016, 9))),
            ("../2020-04-30", ReportingPeriod.UpTo(new LocalDate(2020, 4, 30))),
            ("2010~", ReportingPeriod.Year(2010).AsInferred()),
        ];

    public IReadOnlyList<string> RefusedTexts =>
        ["../..", "2010-13", "2010-02-30", "2019/2016", "999", "10000", "2010 ", "2010/", "since 2010"];

    public IReadOnlyList<(string Json, ReportingPeriod Value)> Jsons =>
        [("\"2016/2019\"", ReportingPeriod.Years(2016, 2019))];

    public IReadOnlyList<string> RefusedJsons => ["2010", "\"\"", "\"../..\""];
}
