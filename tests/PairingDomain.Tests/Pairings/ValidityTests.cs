using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Pairings;

public sealed class ValidityTests
{
    [Theory]
    [InlineData("1995-12-31", Coverage.No)]
    [InlineData("1996-01-01", Coverage.Unknown)]
    [InlineData("1996-12-30", Coverage.Unknown)]
    [InlineData("1996-12-31", Coverage.Yes)]
    [InlineData("2010-06-30", Coverage.Yes)]
    [InlineData("2015-12-31", Coverage.Yes)]
    [InlineData("2016-01-01", Coverage.Unknown)]
    [InlineData("2016-12-30", Coverage.Unknown)]
    [InlineData("2016-12-31", Coverage.No)]
    [InlineData("2020-01-01", Coverage.No)]
    public void Ends_known_to_a_year_leave_that_year_open(string day, Coverage coverage) =>
        Covers("1996", EndCertainty.Stated, "2016", EndCertainty.Stated, day).Should().Be(coverage);

    [Theory]
    [InlineData("2016-08-31", Coverage.No)]
    [InlineData("2016-09-01", Coverage.Unknown)]
    [InlineData("2016-09-29", Coverage.Unknown)]
    [InlineData("2016-09-30", Coverage.Yes)]
    [InlineData("2021-04-14", Coverage.Yes)]
    [InlineData("2021-04-15", Coverage.No)]
    public void Ends_known_to_a_month_or_a_day_are_as_exact(string day, Coverage coverage) =>
        Covers("2016-09", EndCertainty.Stated, "2021-04-15", EndCertainty.Inferred, day).Should().Be(coverage);

    [Theory]
    [InlineData(EndCertainty.Stated)]
    [InlineData(EndCertainty.Inferred)]
    [InlineData(EndCertainty.GeneralKnowledge)]
    public void Every_binding_end_binds(EndCertainty certainty)
    {
        Covers("2013", certainty, "2016", certainty, "2012-12-31").Should().Be(Coverage.No);
        Covers("2013", certainty, "2016", certainty, "2016-12-31").Should().Be(Coverage.No);
        ValidityEnd.InYear(2013, certainty).IsBinding.Should().BeTrue();
    }

    [Theory]
    [InlineData("1900-01-01", Coverage.Unknown)]
    [InlineData("2009-12-31", Coverage.Unknown)]
    [InlineData("2010-01-01", Coverage.Yes)]
    [InlineData("2010-12-31", Coverage.Yes)]
    [InlineData("2011-01-01", Coverage.Unknown)]
    [InlineData("2100-01-01", Coverage.Unknown)]
    public void An_observation_says_nothing_outside_its_period(string day, Coverage coverage)
    {
        Covers("2010", EndCertainty.Observed, null, EndCertainty.OpenOrUnknown, day).Should().Be(coverage);
        Covers("2010", EndCertainty.Observed, "2010", EndCertainty.Observed, day).Should().Be(coverage);
    }

    [Fact]
    public void An_observed_end_is_no_end()
    {
        Covers("2010", EndCertainty.Stated, "2014", EndCertainty.Observed, "2014-12-31").Should().Be(Coverage.Yes);
        Covers("2010", EndCertainty.Stated, "2014", EndCertainty.Observed, "2015-01-01").Should().Be(Coverage.Unknown);
        ValidityEnd.InYear(2014, EndCertainty.Observed).IsBinding.Should().BeFalse();
    }

    [Fact]
    public void An_open_end_is_certain_as_far_as_it_was_seen()
    {
        var start = ValidityEnd.Of(ReportingPeriod.Parse("2016-09"), EndCertainty.Stated);
        var unseen = new Validity(start, ValidityEnd.OpenOrUnknown);
        unseen.Covers(new LocalDate(2016, 9, 30)).Should().Be(Coverage.Yes);
        unseen.Covers(new LocalDate(2016, 10, 1)).Should().Be(Coverage.Unknown);
        var seen = new Validity(start, ValidityEnd.OpenOrUnknown, ReportingPeriod.Parse("2020-10-19"));
        seen.Covers(new LocalDate(2018, 6, 30)).Should().Be(Coverage.Yes);
        seen.Covers(new LocalDate(2020, 10, 19)).Should().Be(Coverage.Yes);
        seen.Covers(new LocalDate(2020, 10, 20)).Should().Be(Coverage.Unknown);
    }

    [Fact]
    public void A_sighting_in_the_year_of_the_end_proves_that_it_lasted()
    {
        var validity = new Validity(
            ValidityEnd.InYear(2010, EndCertainty.Stated),
            ValidityEnd.InYear(2016, EndCertainty.Inferred),
            ReportingPeriod.Parse("2016-03")
        );
        validity.Covers(new LocalDate(2016, 3, 31)).Should().Be(Coverage.Yes);
        validity.Covers(new LocalDate(2016, 4, 1)).Should().Be(Coverage.Unknown);
    }

    [Fact]
    public void An_early_sighting_takes_nothing_away()
    {
        var validity = new Validity(
            ValidityEnd.InYear(2010, EndCertainty.Stated),
            ValidityEnd.InYear(2016, EndCertainty.Inferred),
            ReportingPeriod.Parse("2012")
        );
        validity.Covers(new LocalDate(2015, 12, 31)).Should().Be(Coverage.Yes);
    }

    [Theory]
    [InlineData("1995-12-31", false)]
    [InlineData("1996-01-01", true)]
    [InlineData("2016-12-30", true)]
    [InlineData("2016-12-31", false)]
    public void The_record_reaches_from_the_first_possible_start_to_the_last_possible_end(string day, bool reaches) =>
        Make("1996", EndCertainty.Stated, "2016", EndCertainty.Stated).Reaches(Day(day)).Should().Be(reaches);

    [Fact]
    public void The_record_reaches_beyond_an_end_that_does_not_bind_but_not_before_an_observation()
    {
        var observed = Make("2010", EndCertainty.Observed, "2012", EndCertainty.Observed);
        observed.Reaches(new LocalDate(2009, 12, 31)).Should().BeFalse();
        observed.Reaches(new LocalDate(2010, 1, 1)).Should().BeTrue();
        observed.Reaches(new LocalDate(2050, 1, 1)).Should().BeTrue();
        Make("2016", EndCertainty.Stated, null, EndCertainty.OpenOrUnknown)
            .Reaches(new LocalDate(2050, 1, 1))
            .Should()
            .BeTrue();
    }

    [Fact]
    public void An_end_before_the_start_is_refused()
    {
        Refused(() => Make("2016", EndCertainty.Stated, "2015", EndCertainty.Stated), "The end 2015 *start 2016*");
        Refused(() => Make("2016", EndCertainty.Stated, "2015", EndCertainty.Observed), "The end 2015 *start 2016*");
        Refused(
            () => Make("2016-09-14", EndCertainty.Stated, "2016-09-14", EndCertainty.Stated),
            "The end 2016-09-14 *start 2016-09-14*"
        );
        Make("2016-09-14", EndCertainty.Stated, "2016-09-15", EndCertainty.Stated)
            .Covers(new LocalDate(2016, 9, 14))
            .Should()
            .Be(Coverage.Yes);
        Make("2016-09-14", EndCertainty.Stated, "2016-09-14", EndCertainty.Observed)
            .Covers(new LocalDate(2016, 9, 14))
            .Should()
            .Be(Coverage.Yes);
    }

    [Fact]
    public void A_validity_without_a_start_is_refused()
    {
        Refused(() => new Validity(ValidityEnd.OpenOrUnknown, ValidityEnd.OpenOrUnknown), "*needs a start*");
        Refused(() => new Validity(default, ValidityEnd.InYear(2016, EndCertainty.Stated)), "*needs a start*");
    }

    [Theory]
    [InlineData("2009-12-31")]
    [InlineData("2009/2012")]
    [InlineData("2016-12-31")]
    [InlineData("2012/..")]
    [InlineData("../2012")]
    public void A_sighting_outside_the_ends_or_open_is_refused(string seen) =>
        Refused(
            () =>
                new Validity(
                    ValidityEnd.InYear(2010, EndCertainty.Stated),
                    ValidityEnd.InYear(2016, EndCertainty.Stated),
                    ReportingPeriod.Parse(seen)
                ),
            $"Seen *{seen}*"
        );

    [Fact]
    public void A_sighting_up_to_the_last_possible_day_is_accepted()
    {
        var validity = new Validity(
            ValidityEnd.InYear(2010, EndCertainty.Stated),
            ValidityEnd.InYear(2016, EndCertainty.Stated),
            ReportingPeriod.Parse("2016-12-30")
        );
        validity.Seen.Should().Be(ReportingPeriod.Parse("2016-12-30"));
        new Validity(
            ValidityEnd.InYear(2010, EndCertainty.Observed),
            ValidityEnd.InYear(2012, EndCertainty.Observed),
            ReportingPeriod.Parse("2010-01-01/2020")
        )
            .Covers(new LocalDate(2020, 12, 31))
            .Should()
            .Be(Coverage.Yes);
    }

    [Fact]
    public void Equal_ends_make_equal_validities()
    {
        Make("2010", EndCertainty.Stated, "2016", EndCertainty.Stated)
            .Should()
            .Be(Make("2010", EndCertainty.Stated, "2016", EndCertainty.Stated));
        Make("2010", EndCertainty.Stated, "2016", EndCertainty.Stated)
            .Should()
            .NotBe(Make("2010", EndCertainty.Stated, "2016", EndCertainty.Inferred));
        Make("2010", EndCertainty.Stated, "2016", EndCertainty.Stated).ToString().Should().Be("2010/2016");
        Make("2016-09", EndCertainty.Stated, null, EndCertainty.OpenOrUnknown).ToString().Should().Be("2016-09/?");
    }

    [Fact]
    public void Default_is_an_end_that_is_open_or_unknown()
    {
        default(ValidityEnd).Should().Be(ValidityEnd.OpenOrUnknown);
        ValidityEnd.OpenOrUnknown.Certainty.Should().Be(EndCertainty.OpenOrUnknown);
        ValidityEnd.OpenOrUnknown.When.Should().BeNull();
        ValidityEnd.OpenOrUnknown.Earliest.Should().BeNull();
        ValidityEnd.OpenOrUnknown.Latest.Should().BeNull();
        ValidityEnd.OpenOrUnknown.IsBinding.Should().BeFalse();
        ValidityEnd.OpenOrUnknown.ToString().Should().Be("?");
    }

    [Fact]
    public void An_end_lies_in_a_closed_period_and_says_how_it_is_known()
    {
        var end = ValidityEnd.Of(ReportingPeriod.Parse("2016-09"), EndCertainty.Inferred);
        (end.Earliest, end.Latest, end.Certainty)
            .Should()
            .Be((new LocalDate(2016, 9, 1), new LocalDate(2016, 9, 30), EndCertainty.Inferred));
        Refused(() => ValidityEnd.Of(ReportingPeriod.Parse("2016/.."), EndCertainty.Stated), "*is open*");
        Refused(() => ValidityEnd.Of(ReportingPeriod.Parse("../2016"), EndCertainty.Stated), "*is open*");
        Refused(() => ValidityEnd.InYear(2016, EndCertainty.OpenOrUnknown), "*OpenOrUnknown*2016*");
        Refused(() => ValidityEnd.InYear(2016, (EndCertainty)5), "*5*2016*");
    }

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        var day = new LocalDate(2010, 6, 30).WithCalendar(CalendarSystem.Coptic);
        var validity = Make("1996", EndCertainty.Stated, "2016", EndCertainty.Stated);
        validity.Covers(day).Should().Be(Coverage.Yes);
        validity.Reaches(day).Should().BeTrue();
        Network.Known.InForce(day).To(Network.Code("522400")).Should().ContainSingle();
        Network.Known.InForce(day).On.Should().Be(new LocalDate(2010, 6, 30));
    }

    private static Coverage Covers(string start, EndCertainty known, string? end, EndCertainty endKnown, string day) =>
        Make(start, known, end, endKnown).Covers(Day(day));

    private static Validity Make(string start, EndCertainty known, string? end, EndCertainty endKnown) =>
        new(
            ValidityEnd.Of(ReportingPeriod.Parse(start), known),
            end is null ? ValidityEnd.OpenOrUnknown : ValidityEnd.Of(ReportingPeriod.Parse(end), endKnown)
        );

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static void Refused(Func<object> act, string message) =>
        FluentActions.Invoking(act).Should().Throw<ArgumentException>().WithMessage(message);
}
