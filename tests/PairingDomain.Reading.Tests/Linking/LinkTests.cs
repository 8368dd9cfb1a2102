using PairingDomain.Reading.Tests.Documents;

namespace PairingDomain.Reading.Tests.Linking;

public sealed class LinkTests
{
    [Theory]
    [InlineData(
        "It gave 50 million yuan of aid funds, of which 42 million yuan was for projects and 8 million yuan for training.",
        "0 1 1"
    )]
    [InlineData("It enrolled 1,530 students, including 1,080 girl students.", "0 1")]
    [InlineData("It hired 900 workers, 400 of them women.", "0 1")]
    [InlineData("It trained 900 people, of whom 400 were cadres.", "0 1")]
    [InlineData("It built 105 projects, including 31 road projects; 24 water projects; 367 cellars.", "0 1 1 0")]
    [InlineData("It built 105 projects, including roads and water; trained 40 cadres.", "0 0")]
    [InlineData("It has 30 schools. The county built 12 roads.", "0 0")]
    [InlineData("投入资金5000万元，其中产业资金3000万元、教育资金2000万元。", "0 1 1")]
    [InlineData("到位资金4650万元，县级配套380万元。其中用于产业2310万元、饮水960万元。", "0 0 1 1")]
    [InlineData("选派人才38名（教师20名、医生15名、农技人员3名）。", "0 1 1 1")]
    [InlineData("实施项目14个，资金5000万元。其中：产业类6个，资金2760万元；乡村类8个，资金2240万元。", "0 0 1 2 1 2")]
    [InlineData("实施项目14个，其中产业类6个，资金2760万元。", "0 1 0")]
    [InlineData("转移就业9213人，其中贫困劳动力5107人。", "0 1")]
    [InlineData("新建学校9所，硬化道路12公里。", "0 0")]
    public void Parts_know_their_whole(string text, string wholes)
    {
        var reading = Reports.Read(text);
        reading
            .Figures.Select(figure => figure.PartOf is null ? "0" : $"{int.Parse(figure.PartOf[^3..], null)}")
            .Should()
            .Equal(wholes.Split(' '), text);
    }

    [Theory]
    [InlineData("It gave 10,000 yuan ($1,492.36) of aid.", true)]
    [InlineData("It gave 14.5 billion yuan (about 2.12 billion U.S. dollars) of aid.", true)]
    [InlineData("投入资金1000万元（约合140万美元）。", true)]
    [InlineData("It gave 10,000 yuan and $1,492.36 of aid.", false)]
    [InlineData("It gave 10,000 yuan (5,000 yuan of it in 2019) of aid.", false)]
    public void An_amount_in_brackets_and_another_currency_is_a_conversion(string text, bool isConversion)
    {
        var figures = Reports.Read(text).Figures.Where(figure => figure.Mention.Kind == MentionKind.Money).ToArray();
        figures[1].Converts.Should().Be(isConversion ? figures[0].Id : null);
        if (isConversion)
        {
            figures[1].Measure.Should().Be(figures[0].Measure);
            figures[1].Figure!.Converts.Should().Be(figures[0].Id);
        }
    }

    [Theory]
    [InlineData("In 2019, it carried out 105 aid projects. Its 105 aid projects won praise.", true)]
    [InlineData("In 2019, it benefited 127,000 residents. The works benefited 127,300 residents.", true)]
    [InlineData("In 2019, it benefited 127,000 residents. The works benefited 128,300 residents.", false)]
    [InlineData("In 2018, it carried out 105 aid projects. In 2019, it carried out 105 aid projects.", false)]
    [InlineData("In 2019, it carried out 105 aid projects in Hechi. It carried out 105 aid projects in Baise.", false)]
    [InlineData("In 2019, it carried out 105 aid projects. It will carry out 105 aid projects.", false)]
    [InlineData("In 2019, it carried out 5 aid projects. Its 5 aid projects won praise.", false)]
    public void Tellings_of_one_fact_name_each_other(string text, bool isOne)
    {
        var figures = Reports.Read(text).Figures;
        figures.Should().HaveCount(2, text);
        figures[0].SameAs.Should().Equal(isOne ? [figures[1].Id] : []);
        figures[1].SameAs.Should().Equal(isOne ? [figures[0].Id] : []);
    }

    [Fact]
    public void Equal_parts_of_repeated_wholes_are_one_fact_under_other_names()
    {
        const string Text =
            "In 2010, it gave 50.8 million yuan of aid funds, of which 42.2 million yuan was project funds. "
            + "In 2010, it gave 50.8 million yuan of aid funds, of which 42.2 million yuan was from financial departments.";
        var figures = Reports.Read(Text).Figures;
        figures[1].Measure!.Code.Should().NotBe(figures[3].Measure!.Code);
        figures[1].SameAs.Should().Equal(figures[3].Id);
    }

    [Fact]
    public void Changes_told_respectively_are_of_the_figures_in_front()
    {
        const string Text =
            "In 2019, 5,000 workers were transferred with net income of 90 million yuan, respectively 1,200 and 4 million yuan more than that of 2018.";
        var figures = Reports.Read(Text).Figures;
        figures
            .Select(figure => figure.Measure!.Code)
            .Should()
            .Equal("labour-transferred", "labour-income", "labour-transferred-increase", "labour-income-increase");
        figures[2].Figure!.Value.ToString().Should().Be("1200 person");
        figures[3].Scope.Period!.ToString().Should().Be("2019~");
    }

    [Theory]
    [InlineData(
        "到位财政资金4650万元，较上年增加2150万元，增长86%。",
        "aid-funds-fiscal aid-funds-fiscal-increase aid-funds-fiscal-increase"
    )]
    public void A_change_without_a_noun_is_of_the_figure_before_it(string text, string codes) =>
        Reports.Read(text).Figures.Select(figure => figure.Measure!.Code).Should().Equal(codes.Split(' '));
}
