using PairingDomain.Reading.Tests.Documents;

namespace PairingDomain.Reading.Tests.Measuring;

/// <summary>Sentences of no annotated document, one construction each.</summary>
public sealed class MeasureTests
{
    [Theory]
    [InlineData("Fuzhou earmarked 210 million yuan of fiscal funds for Dingxi.", "210", "aid-funds-fiscal")]
    [InlineData("In total, 90 million yuan in aid funds was spent.", "90", "aid-funds-total")]
    [InlineData("Firms donated goods worth 4 million yuan in kind.", "4 million", "donations-in-kind")]
    [InlineData("Townspeople donated 2.5 million yuan in cash.", "2.5", "donations-cash")]
    [InlineData("Residents donated 7 million yuan.", "7", "donations")]
    [InlineData("The county added local matching funds of 3 million yuan.", "3", "local-matching-funds")]
    [InlineData("Of these, 5 million yuan went to disaster relief.", "5", "disaster-relief")]
    [InlineData("The bank granted loans of 12 million yuan.", "12", "loans")]
    [InlineData("The plant paid taxes of 8 million yuan.", "8", "tax")]
    [InlineData("Its output value reached 60 million yuan.", "60", "output-value")]
    [InlineData("Sales of farm produce reached 45 million yuan.", "45", "consumption-sales")]
    [InlineData("The greenhouse park cost 18 million yuan.", "18", "project-investment")]
    [InlineData("Each student got a grant of 2,000 yuan.", "2,000", "student-subsidy")]
    [InlineData("Some 41,000 residents were lifted out of poverty.", "41,000", "persons-lifted")]
    [InlineData("In all, 88 villages were removed from the poverty list.", "88", "villages-delisted")]
    [InlineData("The scheme covers 26 counties.", "26", "counties-assisted")]
    [InlineData("The incidence of poverty fell to 1.2 percent.", "1.2", "poverty-incidence")]
    [InlineData("It implemented 77 aid projects.", "77", "projects")]
    [InlineData("It completed 6 drinking water projects.", "6", "projects-water")]
    [InlineData("A total of 3,300 workers were transferred to Fujian.", "3,300", "labour-transferred")]
    [InlineData("The fair offered 5,100 posts.", "5,100", "posts-offered")]
    [InlineData("Courses were held for 640 cadres.", "640", "cadre-trainees")]
    [InlineData("Fuzhou seconded 35 cadres to Dingxi.", "35", "cadres-exchanged")]
    [InlineData("The district built 9 schools.", "9", "schools-built")]
    [InlineData("Workers hardened 46 km of village roads.", "46", "road-length")]
    [InlineData("They laid pipelines of 12 kilometers.", "12", "pipeline-length")]
    [InlineData("It attracted 31 companies to invest in Dingxi.", "31", "enterprises-introduced")]
    [InlineData("They built 4 industrial parks.", "4", "industrial-parks")]
    [InlineData("The works benefit 2,700 households.", "2,700", "beneficiary-households")]
    [InlineData("The works benefit 9,800 people.", "9,800", "beneficiaries")]
    public void English_words_tell_the_measure(string text, string words, string code) =>
        Reports.Find(text, words).Measure!.Code.Should().Be(code);

    [Theory]
    [InlineData("福州市投入财政帮扶资金2.1亿元。", "2.1亿", "aid-funds-fiscal")]
    [InlineData("累计投入帮扶资金9000万元。", "9000万", "aid-funds-total")]
    [InlineData("社会各界捐款250万元。", "250万", "donations-cash")]
    [InlineData("社会各界捐赠700万元。", "700万", "donations")]
    [InlineData("县级配套资金300万元。", "300万", "local-matching-funds")]
    [InlineData("发放小额贷款1200万元。", "1200万", "loans")]
    [InlineData("上缴税收800万元。", "800万", "tax")]
    [InlineData("实现产值6000万元。", "6000万", "output-value")]
    [InlineData("销售农特产品4500万元。", "4500万", "consumption-sales")]
    [InlineData("41000人实现脱贫。", "41000", "persons-lifted")]
    [InlineData("88个贫困村出列。", "88个", "villages-delisted")]
    [InlineData("6个贫困县摘帽。", "6个", "counties-delisted")]
    [InlineData("贫困发生率下降到1.2%。", "1.2", "poverty-incidence")]
    [InlineData("实施帮扶项目77个。", "77个", "projects")]
    [InlineData("向福建输出劳动力3300人。", "3300", "labour-transferred")]
    [InlineData("提供就业岗位5100个。", "5100", "posts-offered")]
    [InlineData("培训党政干部640人次。", "640", "cadre-trainees")]
    [InlineData("选派挂职干部35名。", "35名", "cadres-exchanged")]
    [InlineData("新建学校9所。", "9所", "schools-built")]
    [InlineData("硬化村道46公里。", "46公里", "road-length")]
    [InlineData("铺设管道12公里。", "12公里", "pipeline-length")]
    [InlineData("引进企业31家。", "31家", "enterprises-introduced")]
    [InlineData("共建产业园区4个。", "4个", "industrial-parks")]
    [InlineData("建成扶贫车间11个。", "11个", "workshops")]
    [InlineData("惠及群众2700户9800人。", "2700户", "beneficiary-households")]
    [InlineData("惠及群众2700户9800人。", "9800人", "beneficiaries")]
    [InlineData("举办招聘会36场。", "36场", "job-fairs")]
    public void Chinese_words_tell_the_measure(string text, string words, string code) =>
        Reports.Find(text, words).Measure!.Code.Should().Be(code);

    [Fact]
    public void The_rule_and_its_words_are_named()
    {
        var figure = Reports.Find("The scheme covers 26 counties.", "26");
        figure.MeasureRule.Should().StartWith("measures.txt:");
    }

    [Fact]
    public void Joined_numbers_share_the_words_in_front_of_the_first()
    {
        var reading = Reports.Read("The district renovated 12 schools and 3 pens.");
        reading.Figures.Select(figure => figure.Measure!.Code).Should().Equal("schools-renovated", "pens-renovated");
    }

    [Fact]
    public void Words_behind_and_are_of_the_next_number()
    {
        var reading = Reports.Read("In May, 800 workers have returned to Fujian and 300 people have found jobs.");
        reading
            .Figures.Select(figure => figure.Measure!.Code)
            .Should()
            .Equal("labour-returned", "labour-newly-employed");
    }

    [Theory]
    [InlineData("According to the plan, they would build 9 schools.", "9 schools")]
    [InlineData("计划新建学校9所。", "9所")]
    [InlineData("二、下一步工作\n新建学校9所。", "9所")]
    public void What_is_to_come_is_planned(string text, string words) =>
        Reports.Find(text, words).Status.Should().Be(Figures.Status.Planned);

    [Fact]
    public void What_is_done_is_actual() =>
        Reports.Find("It built 9 schools.", "9 schools").Status.Should().Be(Figures.Status.Actual);

    [Theory]
    [InlineData("Currently, 500 looms hum in the hall.", "500", "No rule tells what it measures.")]
    [InlineData("It spent 500 to 600 yuan on aid.", "500", "A range to 600: a figure has one value.")]
    public void What_becomes_no_figure_has_a_note(string text, string words, string message)
    {
        var figure = Reports.Find(text, words);
        figure.Figure.Should().BeNull();
        Reports.Read(text).Notes.Should().Contain(note => note.FigureId == figure.Id && note.Message == message);
    }

    [Fact]
    public void A_number_word_in_quotation_marks_is_a_slogan()
    {
        const string Text = "It promotes “one industry by one project” and 133 aid projects.";
        Reports.Read(Text).Ledger.Figures.Should().ContainSingle().Which.Value.ToString().Should().Be("133 project");
    }
}
