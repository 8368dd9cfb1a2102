using PairingDomain.Periods;
using PairingDomain.Reading.Documents;
using PairingDomain.Reading.Tests.Documents;

namespace PairingDomain.Reading.Tests.Dating;

/// <summary>Sentences on a page of 15 June 2021; "~" marks an end that is inferred.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("In 2018, it built 9 schools.", "2018")]
    [InlineData("It built 9 schools in 2018.", "2018")]
    [InlineData("In March 2018, it built 9 schools.", "2018-03")]
    [InlineData("On March 5, 2018, it opened 9 schools.", "2018-03-05")]
    [InlineData("On 5 March 2018 it opened 9 schools.", "2018-03-05")]
    [InlineData("From 2016 to 2019, it built 9 schools.", "2016/2019")]
    [InlineData("Between 2016 and 2019 it built 9 schools.", "2016/2019")]
    [InlineData("During 2016-2019, it built 9 schools.", "2016/2019")]
    [InlineData("During 2016-19, it built 9 schools.", "2016/2019")]
    [InlineData("From 14 April to 14 July 2010, it built 9 schools.", "2010-04-14/2010-07-14")]
    [InlineData("Since 2016, it has built 9 schools.", "2016/..")]
    [InlineData("Since September 2016, it has built 9 schools.", "2016-09/..")]
    [InlineData("Since the pairing was agreed in 2016, it has built 9 schools.", "2016/..")]
    [InlineData("By the end of 2019, it had built 9 schools.", "../2019")]
    [InlineData("As of April 30, 2020, it had built 9 schools.", "../2020-04-30")]
    [InlineData("This year, it built 9 schools.", "2021~")]
    [InlineData("Last year, it built 9 schools.", "2020~")]
    [InlineData("In March, it built 9 schools.", "2021-03~")]
    [InlineData("In November, it built 9 schools.", "2020-11~")]
    [InlineData("Last month, it opened 9 schools.", "2021-05~")]
    [InlineData("In the first three months of this year, it built 9 schools.", "2021-01~/2021-03~")]
    [InlineData("In the first half of 2019, it built 9 schools.", "2019-01/2019-06")]
    [InlineData("In the past three years, it built 9 schools.", "2018~/2020~")]
    [InlineData("Over the past five years of poverty alleviation, it built 9 schools.", "2016~/2020~")]
    [InlineData("Over the next three years, it will build 9 schools.", "2022~/2024~")]
    [InlineData("During the 13th Five-Year Plan period, it built 9 schools.", "2016~/2020~")]
    [InlineData("So far, it has built 9 schools.", "../2021-06-15~")]
    [InlineData("In recent years, it has built 9 schools.", null)]
    [InlineData("It built 9 schools.", null)]
    [InlineData("By 2025, it will build 9 schools.", "2025")]
    [InlineData("It built 9 schools, more than in 2018.", null)]
    [InlineData("In spring 2019, it built 9 schools.", "2019-03/2019-05")]
    [InlineData("In the winter of 2019, it built 9 schools.", "2019-12/2020-02")]
    [InlineData("A spring harvest paid for 9 schools.", null)]
    [InlineData("In FY2019, it built 9 schools.", "2019")]
    [InlineData("At its peak, in all, it had 9 schools.", null)]
    [InlineData("Fuzhou came in 2018. Since then, it has built 9 schools.", "2018~/..")]
    [InlineData("Over the past decade, it built 9 schools.", "2011~/2020~")]
    [InlineData("On 15-Jun-2020, it opened 9 schools.", "2020-06-15")]
    [InlineData("On 6/15/2020, it opened 9 schools.", "2020-06-15")]
    [InlineData("On 15/6/2020, it opened 9 schools.", "2020-06-15")]
    [InlineData("On 5/6/2020, it opened 9 schools.", null)]
    [InlineData("At 2010 constant prices, it built 9 schools.", null)]
    [InlineData("By the end of the year, it had built 9 schools.", "../2021~")]
    [InlineData("2018 年 3 月 5 日，新建学校 9 所。", "2018-03-05")]
    [InlineData("2019年春季，新建学校9所。", "2019-03/2019-05")]
    [InlineData("“十三五”以来，新建学校9所。", "2016~/..")]
    [InlineData("2018年，两地结对。此后，新建学校9所。", "2018~/..")]
    [InlineData("公示期：2021年4月12日，新建学校9所。", null)]
    [InlineData("2018年，新建学校9所。", "2018")]
    [InlineData("2018年3月，新建学校9所。", "2018-03")]
    [InlineData("2018年3月5日，新建学校9所。", "2018-03-05")]
    [InlineData("2016年至2019年，新建学校9所。", "2016/2019")]
    [InlineData("2016—2019年，新建学校9所。", "2016/2019")]
    [InlineData("2016年以来，新建学校9所。", "2016/..")]
    [InlineData("自2016年9月起，新建学校9所。", "2016-09/..")]
    [InlineData("截至2019年底，新建学校9所。", "../2019")]
    [InlineData("今年，新建学校9所。", "2021~")]
    [InlineData("今年以来，新建学校9所。", "2021~/..")]
    [InlineData("去年，新建学校9所。", "2020~")]
    [InlineData("去年以来，新建学校9所。", "2020~/..")]
    [InlineData("去年3月，新建学校9所。", "2020-03~")]
    [InlineData("今年前5个月，新建学校9所。", "2021-01~/2021-05~")]
    [InlineData("1—5月，新建学校9所。", "2021-01~/2021-05~")]
    [InlineData("2020年上半年，新建学校9所。", "2020-01/2020-06")]
    [InlineData("2020年前三季度，新建学校9所。", "2020-01/2020-09")]
    [InlineData("2020年第一季度，新建学校9所。", "2020-01/2020-03")]
    [InlineData("三年来，新建学校9所。", "2018~/2020~")]
    [InlineData("“十三五”期间，新建学校9所。", "2016~/2020~")]
    [InlineData("截至目前，新建学校9所。", "../2021-06-15~")]
    [InlineData("近年来，新建学校9所。", null)]
    [InlineData("新建学校9所。", null)]
    public void The_period_of_what_was_built(string text, string? period) =>
        Nine(text).Scope.Period?.ToString().Should().Be(period);

    [Theory]
    [InlineData("At present, the poverty incidence is 9 percent.", "2021-06-15~")]
    [InlineData("By the end of 2019, the poverty incidence was 9 percent.", "2019-12-31")]
    [InlineData("截至2019年底，贫困发生率为9%。", "2019-12-31")]
    [InlineData("目前，贫困发生率为9%。", "2021-06-15~")]
    public void A_stock_is_of_a_day(string text, string period)
    {
        var figure = Nine(text);
        figure.Scope.Period!.ToString().Should().Be(period);
        figure.Scope.Basis.Should().Be(Basis.Stock);
    }

    [Theory]
    [InlineData("In four years, the poverty incidence fell from 9 percent to 2 percent.", "2016-12-31~", "2020-12-31~")]
    [InlineData("2017年至2019年，贫困发生率从9%下降到2%。", "2016-12-31~", "2019-12-31~")]
    [InlineData("目前，贫困发生率从2015年底的9%降至2%。", "2015-12-31", "2021-06-15~")]
    public void A_rate_that_fell_is_of_the_ends_of_its_period(string text, string first, string second) =>
        Reports
            .Read(text)
            .Figures.Where(figure => figure.Mention.Kind == MentionKind.Percent)
            .Select(figure => figure.Scope.Period!.ToString())
            .Should()
            .Equal(first, second);

    [Theory]
    [InlineData("In 2018, Fuzhou helped Dingxi. It built 9 schools.", "2018~")]
    [InlineData("In 2018, Fuzhou helped Dingxi.\nIt built 9 schools.", "2018~")]
    [InlineData("On March 5, 2018, Fuzhou visited Dingxi.\nIt built 9 schools.", null)]
    [InlineData("Since 2018, Fuzhou has helped Dingxi.\nIt built 9 schools.", null)]
    [InlineData("- Since 2018, Fuzhou has helped Dingxi.\n- It built 9 schools.", "2018~/..")]
    [InlineData("In 2018, Fuzhou helped Dingxi.\nIn addition, it built 9 schools.", "2018~")]
    [InlineData("In 2018, the following was done:\n1) 9 schools were built.", "2018~")]
    [InlineData("In 2018, Fuzhou helped Dingxi. Fuzhou Harbour Group built 9 schools.", null)]
    [InlineData("At present, Fuzhou helps Dingxi. It built 9 schools.", null)]
    [InlineData("2018年，福州市帮扶定西市。\n新建学校9所。", "2018~")]
    [InlineData("一、成绩\n2018年，福州市帮扶定西市。\n二、其他\n新建学校9所。", null)]
    public void What_has_no_date_of_its_own_has_that_of_its_neighbours(string text, string? period) =>
        Nine(text).Scope.Period?.ToString().Should().Be(period);

    [Theory]
    [InlineData("Income rose from 6,079 yuan in 2013 to 12,588 yuan in 2020.", "2013", "2020")]
    [InlineData("In 2017, it built 9 schools, against 4 schools in 2016.", "2017", "2016")]
    [InlineData("In 2017, it built 9 schools. It sank 4 wells.", "2017", "2017~")]
    [InlineData("In 2017, it built 9 schools.\n\nEducation\n\nIt trained 40 teachers.", "2017", "2017~")]
    [InlineData("By 2017, it had built 9 schools.\n\nEducation\n\nIt trained 40 teachers.", "../2017", null)]
    [InlineData("截至2017年底，全年新建学校9所，打井4口。", "2017~", "2017~")]
    public void Each_of_two_figures_has_its_period(string text, string first, string? second) =>
        Reports.Read(text).Figures.Select(figure => figure.Scope.Period?.ToString()).Should().Equal(first, second);

    [Theory]
    [InlineData("关于2018年工作情况的通报", "2018~")]
    [InlineData("GREEN GROUP | 2018 SUSTAINABILITY REPORT", "2018~")]
    [InlineData("四川扶贫开发年鉴（2019）", "2018~")]
    [InlineData("（2018年6月）", null)]
    [InlineData("甘财振兴〔2018〕9号", null)]
    [InlineData("Copyright 2018 Green Group", null)]
    public void A_line_over_the_text_says_what_year_it_is_about(string line, string? period) =>
        DocumentReader
            .ReadDocument($"某某办公室\n{line}\n一、成绩\n新建学校9所。")
            .Figures.Single(figure => figure.Mention.NumberText == "9")
            .Scope.Period?.ToString()
            .Should()
            .Be(period);

    [Fact]
    public void What_is_carried_over_is_noted_with_its_words()
    {
        var reading = Reports.Read("In 2018, Fuzhou helped Dingxi. It built 9 schools.");
        reading
            .Notes.Should()
            .Contain(
                new ReadingNote(
                    NoteKind.Inferred,
                    "d-001",
                    "The period 2018 is carried over from other words of the text.",
                    3,
                    "2018"
                )
            );
        reading.Figures[0].Scope.PeriodText.Should().BeNull();
    }

    [Fact]
    public void The_year_of_the_title_is_that_of_a_text_without_dates() =>
        DocumentReader
            .ReadDocument("临夏县2018年工作总结\n新建学校9所。")
            .Figures[0]
            .Scope.Period!.ToString()
            .Should()
            .Be("2018~");

    [Theory]
    [InlineData("In 2018, it built 9 schools.", Basis.Flow)]
    [InlineData("Since 2018, it has built 9 schools.", Basis.Cumulative)]
    [InlineData("From 2016 to 2018, it built 9 schools.", Basis.Cumulative)]
    public void What_has_added_up_is_cumulative(string text, Basis basis) => Nine(text).Scope.Basis.Should().Be(basis);

    private static ReadFigure Nine(string text) =>
        Reports.Read(text).Figures.Should().ContainSingle(figure => figure.Mention.NumberText == "9", text).Subject;
}
