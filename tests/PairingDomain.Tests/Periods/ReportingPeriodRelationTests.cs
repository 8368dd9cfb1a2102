using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Periods;

public sealed class ReportingPeriodRelationTests
{
    [Theory]
    [InlineData("2010", "2009-12-31", false)]
    [InlineData("2010", "2010-01-01", true)]
    [InlineData("2010", "2010-12-31", true)]
    [InlineData("2010", "2011-01-01", false)]
    [InlineData("2016-09/..", "2016-08-31", false)]
    [InlineData("2016-09/..", "2016-09-01", true)]
    [InlineData("2016-09/..", "9999-12-31", true)]
    [InlineData("../2020-04-30", "2020-05-01", false)]
    [InlineData("../2020-04-30", "2020-04-30", true)]
    [InlineData("../2020-04-30", "0001-01-01", true)]
    public void Both_ends_belong_to_a_period(string period, string date, bool contains) =>
        ReportingPeriod
            .Parse(period)
            .Contains(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value)
            .Should()
            .Be(contains);

    [Theory]
    [InlineData("2010", "2010", true)]
    [InlineData("2010", "2010-01-01/2010-12-31", true)]
    [InlineData("2010", "2010-03", true)]
    [InlineData("2010-03", "2010", false)]
    [InlineData("2010", "2010-06/2011-01-01", false)]
    [InlineData("2010", "2009-12-31/2010-06", false)]
    [InlineData("2010/..", "2010", true)]
    [InlineData("2010/..", "2010/..", true)]
    [InlineData("2010/..", "2011/..", true)]
    [InlineData("2010/..", "2009/..", false)]
    [InlineData("2010/..", "../2010", false)]
    [InlineData("2010/..", "2009", false)]
    [InlineData("2010", "2010/..", false)]
    [InlineData("2010", "../2010", false)]
    [InlineData("../2010", "2010", true)]
    [InlineData("../2010", "../2009", true)]
    [InlineData("../2010", "../2011", false)]
    [InlineData("../2010", "2011", false)]
    public void A_period_contains_another_when_it_has_all_its_days(string period, string other, bool contains) =>
        ReportingPeriod.Parse(period).Contains(ReportingPeriod.Parse(other)).Should().Be(contains);

    [Theory]
    [InlineData("2010", "2010", "2010")]
    [InlineData("2010", "2011", null)]
    [InlineData("2010", "2010-12-31/2011", "2010-12-31/2010")]
    [InlineData("2010", "2011-01-01/2012", null)]
    [InlineData("2016/2019", "2018/2021", "2018/2019")]
    [InlineData("2016/2019", "2018-03", "2018-03")]
    [InlineData("2007/..", "../2010-05", "2007/2010-05")]
    [InlineData("2007/..", "../2006", null)]
    [InlineData("2007/..", "2009/..", "2009/..")]
    [InlineData("../2007", "../2009-05", "../2007")]
    [InlineData("2010", "2010-01-01/2010-12-31", "2010")]
    [InlineData("2010-01/..", "2010", "2010")]
    [InlineData("2010-01/..", "2010-01-01/..", "2010-01/..")]
    [InlineData("../2010-12-31", "../2010-12", "../2010-12")]
    [InlineData("2010~", "2010", "2010")]
    [InlineData("2010~", "2010~", "2010~")]
    [InlineData("2010~", "2010-01/2010-12", "2010~")]
    [InlineData("2016-10-20~/2020-10-19~", "2016-09/..", "2016-10-20~/2020-10-19~")]
    [InlineData("2016-10-20~/2020-10-19~", "2018/..", "2018/2020-10-19~")]
    public void The_intersection_is_what_both_have_in_common(string left, string right, string? common)
    {
        var one = ReportingPeriod.Parse(left);
        var two = ReportingPeriod.Parse(right);
        one.Intersect(two)?.ToString().Should().Be(common);
        two.Intersect(one)?.ToString().Should().Be(common);
        one.Overlaps(two).Should().Be(common is not null);
        two.Overlaps(one).Should().Be(common is not null);
    }

    [Theory]
    [InlineData("2010", "2010-01-01/2010-12-31", true)]
    [InlineData("2010", "2010~", true)]
    [InlineData("2010", "2010/2010-11", false)]
    [InlineData("2010", "2010-02/2010", false)]
    [InlineData("2010", "2010/..", false)]
    [InlineData("2010/..", "2010-01/..", true)]
    [InlineData("../2010", "../2010-12-31", true)]
    public void Two_periods_may_have_the_same_days_and_not_be_equal(string left, string right, bool same) =>
        ReportingPeriod.Parse(left).HasSameDaysAs(ReportingPeriod.Parse(right)).Should().Be(same);

    [Theory]
    [InlineData("2010", "2010", "1")]
    [InlineData("2010", "2011", "0")]
    [InlineData("2010", "2010-03", "31/365")]
    [InlineData("2016", "2016-02", "29/366")]
    [InlineData("2020-02", "2020-02-29", "1/29")]
    [InlineData("2010-03", "2010", "1")]
    [InlineData("2010", "2010-12-31/..", "1/365")]
    [InlineData("2010", "../2010-01-01", "1/365")]
    [InlineData("2015/2018", "2016/2020", "1096/1461")]
    public void The_share_of_days_in_another_period_is_exact(string period, string other, string share) =>
        ReportingPeriod
            .Parse(period)
            .ShareIn(ReportingPeriod.Parse(other))
            .Should()
            .Be((Rational?)Rational.Parse(share));

    [Fact]
    public void A_period_with_an_open_end_has_no_share()
    {
        ReportingPeriod.Parse("2016-09/..").ShareIn(ReportingPeriod.Year(2010)).Should().BeNull("absence is not zero");
        ReportingPeriod.Parse("../2010").ShareIn(ReportingPeriod.Year(2010)).Should().BeNull();
    }

    [Fact]
    public void The_other_programmes_share_out_days_too()
    {
        var period = ReportingPeriod.Years(2014, 2015);
        period.ShareIn(ReportingPeriod.Plan(PlanPeriod.Of("BATTLE"))).Should().Be((Rational?)Rational.Parse("1/2"));
        period.ShareIn(ReportingPeriod.Plan(PlanPeriod.Of("TARGETED"))).Should().Be((Rational?)Rational.One);
    }
}
