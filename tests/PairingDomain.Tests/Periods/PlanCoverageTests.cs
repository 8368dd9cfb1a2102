using NodaTime;
using PairingDomain.Numerics;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Periods;

public sealed class PlanCoverageTests
{
    [Theory]
    [InlineData("2010", PlanCoverageKind.Inside, "FYP11:365")]
    [InlineData("2016/2020", PlanCoverageKind.Inside, "FYP13:1827")]
    [InlineData("2011-01-01", PlanCoverageKind.Inside, "FYP12:1")]
    [InlineData("1953-01-01", PlanCoverageKind.Inside, "FYP1:1")]
    [InlineData("2030-12-31", PlanCoverageKind.Inside, "FYP15:1")]
    [InlineData("2010/2011", PlanCoverageKind.Spanning, "FYP11:365 FYP12:365")]
    [InlineData("2019/2021", PlanCoverageKind.Spanning, "FYP13:731 FYP14:365")]
    [InlineData("2020-12-31/2021-01-01", PlanCoverageKind.Spanning, "FYP13:1 FYP14:1")]
    [InlineData("1996/2002", PlanCoverageKind.Spanning, "FYP9:1827 FYP10:730")]
    [InlineData("2009/2016", PlanCoverageKind.Spanning, "FYP11:730 FYP12:1826 FYP13:366")]
    [InlineData("1962/1964", PlanCoverageKind.Spanning, "FYP2:365 -:731")]
    [InlineData("1962/1966", PlanCoverageKind.Spanning, "FYP2:365 -:1096 FYP3:365")]
    [InlineData("1962-12-31/1963-01-01", PlanCoverageKind.Spanning, "FYP2:1 -:1")]
    [InlineData("1965-12-31/1966-01-01", PlanCoverageKind.Spanning, "-:1 FYP3:1")]
    [InlineData("1952/1953", PlanCoverageKind.Spanning, "-:366 FYP1:365")]
    [InlineData("2030/2031", PlanCoverageKind.Spanning, "FYP15:365 -:365")]
    [InlineData("1963/1965", PlanCoverageKind.Outside, "-:1096")]
    [InlineData("1952", PlanCoverageKind.Outside, "-:366")]
    [InlineData("2031", PlanCoverageKind.Outside, "-:365")]
    [InlineData("1000-01-01", PlanCoverageKind.Outside, "-:1")]
    [InlineData("9999", PlanCoverageKind.Outside, "-:365")]
    public void The_days_are_shared_out_among_the_plans(string period, PlanCoverageKind kind, string parts)
    {
        var coverage = PlanCoverage.Of(ReportingPeriod.Parse(period));
        coverage.Kind.Should().Be(kind);
        string.Join(' ', coverage.Parts.Select(part => $"{part.Plan?.Id ?? "-"}:{part.Days}")).Should().Be(parts);
    }

    [Fact]
    public void A_span_of_three_years_has_exact_shares()
    {
        var period = ReportingPeriod.Years(2019, 2021);
        var coverage = PlanCoverage.Of(period);
        coverage.Period.Should().BeSameAs(period);
        coverage.DaysIn(PlanPeriod.FiveYear(13)).Should().Be(731, "365 + 366");
        coverage.DaysIn(PlanPeriod.FiveYear(14)).Should().Be(365);
        coverage.DaysIn(PlanPeriod.FiveYear(12)).Should().Be(0);
        coverage.DaysOutside.Should().Be(0);
        coverage.ShareIn(PlanPeriod.FiveYear(13)).Should().Be((Rational?)Rational.Parse("731/1096"));
        coverage.ShareIn(PlanPeriod.FiveYear(14)).Should().Be((Rational?)Rational.Parse("365/1096"));
        coverage.ShareIn(PlanPeriod.FiveYear(12)).Should().Be((Rational?)Rational.Zero);
        coverage.ShareOutside.Should().Be((Rational?)Rational.Zero);
        coverage.Plan.Should().BeNull();
        coverage.Plans.Should().Equal(PlanPeriod.FiveYear(13), PlanPeriod.FiveYear(14));
        coverage.Parts[0].Share.Should().Be(Rational.Parse("731/1096"));
        Assert.Equal(
            new DateInterval(new LocalDate(2019, 1, 1), new LocalDate(2020, 12, 31)),
            coverage.Parts[0].Interval
        );
        Assert.Equal(
            new DateInterval(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)),
            coverage.Parts[1].Interval
        );
        coverage
            .ToString()
            .Should()
            .Be(
                "2019/2021: 13th Five-Year Plan (2016-2020): 731 of 1096 days; 14th Five-Year Plan (2021-2025): 365 of 1096 days"
            );
    }

    [Fact]
    public void The_gap_between_the_second_and_third_plan_is_a_part_of_its_own()
    {
        var coverage = PlanCoverage.Of(ReportingPeriod.Years(1962, 1966));
        coverage.DaysOutside.Should().Be(1096, "1963, 1964 with its leap day, 1965");
        coverage.ShareOutside.Should().Be((Rational?)Rational.Parse("1096/1826"));
        var gap = coverage.Parts[1];
        gap.Plan.Should().BeNull();
        Assert.Equal(new DateInterval(new LocalDate(1963, 1, 1), new LocalDate(1965, 12, 31)), gap.Interval);
        gap.ToString().Should().Be("outside any Five-Year Plan: 1096 of 1826 days");
    }

    [Fact]
    public void A_period_inside_a_plan_has_that_plan()
    {
        var coverage = PlanCoverage.Of(ReportingPeriod.Parse("2010-08"));
        coverage.Plan.Should().Be(PlanPeriod.FiveYear(11));
        coverage.Parts.Should().ContainSingle().Which.Share.Should().Be(Rational.One);
    }

    [Fact]
    public void A_period_outside_has_no_plan()
    {
        var coverage = PlanCoverage.Of(ReportingPeriod.Year(1964));
        coverage.Plan.Should().BeNull();
        coverage.Plans.Should().BeEmpty();
        coverage.ShareOutside.Should().Be((Rational?)Rational.One);
    }

    [Theory]
    [InlineData("2016-09/..", "FYP13 FYP14 FYP15")]
    [InlineData("2031/..", "")]
    [InlineData("2030-12-31/..", "FYP15")]
    [InlineData("../1953-01-01", "FYP1")]
    [InlineData("../1952", "")]
    [InlineData("../1966", "FYP1 FYP2 FYP3")]
    public void A_period_with_an_open_end_has_no_shares_and_says_so(string text, string plans)
    {
        var coverage = PlanCoverage.Of(ReportingPeriod.Parse(text));
        coverage.Kind.Should().Be(PlanCoverageKind.Open);
        coverage.Parts.Should().BeEmpty();
        coverage.DaysIn(PlanPeriod.FiveYear(13)).Should().BeNull();
        coverage.ShareIn(PlanPeriod.FiveYear(13)).Should().BeNull();
        coverage.DaysOutside.Should().BeNull();
        coverage.ShareOutside.Should().BeNull();
        coverage.Plan.Should().BeNull();
        coverage.ToString().Should().Be(text + ": open, no shares");
        string.Join(' ', coverage.Plans.Select(plan => plan.Id)).Should().Be(plans);
    }

    [Fact]
    public void Another_programme_is_refused_because_programmes_overlap()
    {
        var coverage = PlanCoverage.Of(ReportingPeriod.Year(2016));
        FluentActions
            .Invoking(() => coverage.DaysIn(PlanPeriod.Of("BATTLE")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'Battle against Poverty (2015-2020)' is no Five-Year Plan*");
        FluentActions
            .Invoking(() => coverage.ShareIn(PlanPeriod.Of("TARGETED")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'Targeted Poverty Alleviation (2013-2020)' is no Five-Year Plan*");
        FluentActions.Invoking(() => coverage.DaysIn(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => coverage.ShareIn(null!)).Should().Throw<ArgumentNullException>();
    }
}
