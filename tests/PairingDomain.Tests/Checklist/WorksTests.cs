using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>S5: the works of entire village advancement; S6: disaster relief.</summary>
public sealed class WorksTests
{
    [Theory]
    [InlineData("s4-019", "road-length", "47500 m", "47,500 meters")]
    [InlineData("s4-022", "pond-volume", "2140 m3", "2,140 cubic meters")]
    [InlineData("s4-026", "school-area", "410 m2", "410 square meters")]
    [InlineData("s4-031", "crop-area", "2338 mu", "2338 mu")]
    [InlineData("s4-032", "livestock", "1391 head", "1391 heads")]
    [InlineData("s4-020", "houses-renovated", "1439 household", "1,439 households")]
    public void S5_planned_works_of_the_model_villages(string id, string measure, string value, string quote)
    {
        var figure = Told(id, measure, value, quote);
        figure.Status.Should().Be(Status.Planned);
        figure.Scope.Sector.Values.Should().Equal(Sector.VillageAdvancement);
    }

    [Theory]
    [InlineData("s3-028", "pipeline-length", "143.63 km", "143.63 kilometers")]
    [InlineData("s3-031", "road-length", "54.3 km", "54.3 kilometers")]
    [InlineData("s3-029", "water-cellars", "367 cellar", "367")]
    [InlineData("s3-033", "houses-renovated", "601 household", "601 households")]
    public void S5_completed_works_of_the_105_projects(string id, string measure, string value, string quote) =>
        Told(id, measure, value, quote).Status.Should().Be(Status.Actual);

    [Fact]
    public void S5_planned_and_completed_kilometres_of_road_are_not_added()
    {
        var planned = SeedLedger["s4-019"];
        planned.Value.Quantity.ConvertTo(Unit.Kilometre).Should().Be(Quantity.Parse("47.5 km"));
        SeedLedger
            .Of(SeedLedger["s4-020"], SeedLedger["s3-033"])
            .Invoking(figures => figures.Sum(Unit.Household))
            .Should()
            .Throw<TotalRefusedException>()
            .WithMessage("*planned and actual are never added*");
    }

    [Fact]
    public void S5_over_70_percent_was_completed_at_the_end_of_2010()
    {
        var rate = Told("s4-038", "completion-rate", "70 percent", "over 70%");
        (rate.Qualifier, rate.Scope.Basis, PeriodOf(rate)).Should().Be((Qualifier.Over, Basis.Stock, "2010-12-31"));
        rate.Bounds.Should().Be(Bounds.Above(70));
        Told("s4-014", "villages-assisted", "23 village", "23").Status.Should().Be(Status.Actual);
    }

    [Theory]
    [InlineData("s3-039", "disaster-relief", "CNY 7300000", "7.3 million Yuan")]
    [InlineData("s3-041", "projects-water", "24 project", "24")]
    [InlineData("s3-042", "water-cellars", "367 cellar", "367")]
    [InlineData("s3-040", "counties-assisted", "14 county", "14 counties")]
    public void S6_relief_of_the_drought_in_Guizhou(string id, string measure, string value, string quote)
    {
        var figure = Told(id, measure, value, quote);
        figure.Scope.Sector.Values.Should().Equal(Sector.DisasterRelief);
        figure.Scope.Assisted.Values.Should().Equal(Code("522400"), Code("522700"));
    }

    [Theory]
    [InlineData("s4-054", "drinking-water-donated", "791.3 t", "791.3 tons")]
    [InlineData("s4-055", "mineral-water-donated", "3350 box", "3,350 boxes")]
    [InlineData("s4-057", "water-pumps", "30 pump", "30")]
    public void S6_goods_without_a_value_in_money(string id, string measure, string value, string quote)
    {
        var figure = Told(id, measure, value, quote);
        figure.Scope.Instrument.Values.Should().Equal(Instrument.DonationInKind);
        figure.Value.IsMoney.Should().BeFalse();
    }

    [Fact]
    public void S6_goods_and_money_valued_together_by_a_town() =>
        Told("s4-056", "disaster-relief", "CNY 200000", "200,000 Yuan")
            .Scope.Instrument.Values.Should()
            .Equal(Instrument.DonationUnsplit);

    [Fact]
    public void S6_the_drought_lasted_from_the_autumn_of_2009_to_the_spring_of_2010()
    {
        var drought = ReportingPeriod.FromTo(
            ReportingPeriod.Season(Season.Autumn, 2009),
            ReportingPeriod.Season(Season.Spring, 2010)
        );
        drought.ToString().Should().Be("2009-09/2010-05");
        var relief = Figure.Create(
            SeedLedger["s4-054"].ToDraft() with
            {
                Scope = SeedLedger["s4-054"].Scope with
                {
                    Period = drought,
                    PeriodText = "From the autumn of 2009 to the spring of 2010",
                },
            }
        );
        PeriodOf(relief).Should().Be("2009-09/2010-05");
        relief.Scope.Period!.Contains(ReportingPeriod.Parse("2010-03")).Should().BeTrue();
        PlanCoverage
            .Of(relief.Scope.Period)
            .DaysIn(PlanPeriod.FiveYear(11))
            .Should()
            .Be(273, "the window of 30+31+30+31 and 31+28+31+30+31 days lies in one plan");
    }
}
