using PairingDomain.Reading.Documents;
using PairingDomain.Reading.Tables;
using PairingDomain.Reading.Tests.Documents;

namespace PairingDomain.Reading.Tests.Tables;

/// <summary>What a table says of the numbers in its cells. A figure is written value, currency or unit.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("项目\t资金（万元）\t受益户\n饮水工程\t320.50\t145", "3205000 CNY; 145 household")]
    [InlineData("单位：万元\n项目\t金额\n饮水工程\t320.50\n道路\t1,200", "3205000 CNY; 12000000 CNY")]
    [InlineData("单位：万元、户\n项目\t资金\t受益户\n饮水工程\t320.50\t145", "3205000 CNY; 145 household")]
    [InlineData("序号\t项目\t资金（万元）\n1\t饮水工程\t320\n2\t道路\t500", "3200000 CNY; 5000000 CNY")]
    [InlineData("Project | Amount (US$ M) | Households\nWater | 3.2 | 145", "3200000 USD; 145 household")]
    [InlineData("| Project | Amount (CNY'000) |\n|---|---|\n| Water | 3,200 |", "3200000 CNY")]
    [InlineData("Inputs (10,000 yuan)\n        2018    2019\nFunds    320    450", "3200000 CNY; 4500000 CNY")]
    [InlineData(
        "Inputs (10,000 yuan)\n              2018    2019\nPersons lifted (persons)    320    450",
        "320 person; 450 person"
    )]
    [InlineData("指标\t单位\t2020年\n财政资金\t万元\t3000\n引进企业\t家\t12", "30000000 CNY; 12 enterprise")]
    [InlineData("县\t完成率（%）\n东兰县\t98.5", "98.5 percent")]
    [InlineData("县\t贫困人口（万人）\n东兰县\t1.25", "12500 person")]
    [InlineData("县\t变动（万元）\n东兰县\t-412", "-4120000 CNY")]
    [InlineData(
        "Income (HK$'000)\n\n              2018/19    2017/18\nDonations      12,400     11,850\nDeficit        (1,204)      (312)",
        "12400000 HKD; 11850000 HKD; -1204000 HKD; -312000 HKD"
    )]
    public void A_number_takes_the_unit_of_its_head_its_row_or_the_caption(string text, string figures) =>
        Read(text).Should().Be(figures);

    [Theory]
    [InlineData("第 7 期（总第 31 期）    2023年6月30日")]
    [InlineData("Views: 2136   Share to: WeChat  Weibo")]
    [InlineData("序号\t项目\n1\t饮水工程\n2\t道路")]
    [InlineData("年份\t项目\n2019\t饮水工程\n2020\t道路")]
    public void Numbers_of_rows_years_and_furniture_are_no_figures(string text) => Read(text).Should().BeEmpty();

    [Fact]
    public void A_head_with_a_year_dates_its_column()
    {
        var reading = Reports.Read("Inputs (10,000 yuan)\n        2018    2019\nFiscal funds    320    450");
        reading.Figures.Select(figure => figure.Scope.Period!.ToString()).Should().Equal("2018", "2019");
        reading.Figures.Should().OnlyContain(figure => figure.Measure!.Code == "aid-funds-fiscal");
    }

    [Fact]
    public void A_label_with_a_year_dates_its_row() =>
        Reports
            .Read("年份\t财政资金（万元）\n2018年\t320\n2019年\t450")
            .Figures.Select(figure => figure.Scope.Period!.ToString())
            .Should()
            .Equal("2018", "2019");

    [Fact]
    public void The_measure_of_a_cell_is_that_of_its_head() =>
        Reports
            .Read("项目\t资金（万元）\t受益户\t受益人口\n饮水工程\t320\t145\t768")
            .Figures.Select(figure => figure.Measure?.Code)
            .Skip(1)
            .Should()
            .Equal("beneficiary-households", "beneficiaries");

    [Fact]
    public void The_rule_file_has_no_fault() => TableUnits.Embedded.Faults.Should().BeEmpty();

    [Theory]
    [InlineData("person | none | 人", "table-units.txt, line 1: 'none' is no scale")]
    [InlineData("person | 1 | 人\nhousehold | 1 | 人", "table-units.txt, line 2: '人' stands in another line already")]
    public void A_fault_is_named(string content, string fault) =>
        new TableUnits(_ => new StringReader(content)).Faults.Select(one => one.ToString()).Should().Contain(fault);

    private static string Read(string text) =>
        string.Join(
            "; ",
            DocumentReader
                .ReadDocument(text)
                .Figures.Select(figure =>
                    $"{figure.Mention.Value} {figure.Mention.Currency?.Code ?? figure.Mention.Unit?.Code}"
                )
        );
}
