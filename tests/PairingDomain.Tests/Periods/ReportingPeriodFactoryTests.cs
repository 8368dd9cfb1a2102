using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Periods;

public sealed class ReportingPeriodFactoryTests
{
    private static readonly LocalDate PageOfSeed000 = new(2020, 10, 19);
    private static readonly LocalDate PageOfSeed002 = new(2020, 5, 23);

    [Fact]
    public void Each_way_of_stating_a_period_has_a_factory()
    {
        ReportingPeriod.Year(2010).ToString().Should().Be("2010");
        ReportingPeriod.Years(2016, 2019).ToString().Should().Be("2016/2019");
        ReportingPeriod.Years(2016, 2016).ToString().Should().Be("2016");
        ReportingPeriod.Month(2010, 3).ToString().Should().Be("2010-03");
        ReportingPeriod.Month(2010, 1).ToString().Should().Be("2010-01");
        ReportingPeriod.Month(2010, 12).ToString().Should().Be("2010-12");
        ReportingPeriod.Month(new YearMonth(2010, 8)).ToString().Should().Be("2010-08");
        ReportingPeriod
            .Months(new YearMonth(2010, 5), new YearMonth(2010, 8))
            .ToString()
            .Should()
            .Be("2010-05/2010-08");
        ReportingPeriod.Day(new LocalDate(2010, 11, 13)).ToString().Should().Be("2010-11-13");
        ReportingPeriod
            .Days(new LocalDate(2010, 11, 13), new LocalDate(2010, 11, 14))
            .ToString()
            .Should()
            .Be("2010-11-13/2010-11-14");
        ReportingPeriod.Since(1996).ToString().Should().Be("1996/..");
        ReportingPeriod.Since(new YearMonth(2016, 9)).ToString().Should().Be("2016-09/..");
        ReportingPeriod.Since(new LocalDate(2016, 9, 5)).ToString().Should().Be("2016-09-05/..");
        ReportingPeriod.UpTo(2020).ToString().Should().Be("../2020");
        ReportingPeriod.UpTo(new YearMonth(2010, 5)).ToString().Should().Be("../2010-05");
        ReportingPeriod.UpTo(new LocalDate(2020, 4, 30)).ToString().Should().Be("../2020-04-30");
        ReportingPeriod.Plan(PlanPeriod.FiveYear(12)).ToString().Should().Be("2011/2015");
        ReportingPeriod.Plan(PlanPeriod.Of("BATTLE")).ToString().Should().Be("2015/2020");
    }

    [Fact]
    public void Ends_stated_in_two_ways_make_one_period()
    {
        ReportingPeriod
            .FromTo(ReportingPeriod.Year(2007), ReportingPeriod.Month(2010, 5))
            .ToString()
            .Should()
            .Be("2007/2010-05");
        ReportingPeriod
            .FromTo(ReportingPeriod.Year(2007).AsInferred(), ReportingPeriod.Since(2009))
            .ToString()
            .Should()
            .Be("2007~/..");
        ReportingPeriod
            .FromTo(ReportingPeriod.UpTo(2007), ReportingPeriod.Year(2009))
            .ToString()
            .Should()
            .Be("../2009");
        var day = ReportingPeriod.Day(new LocalDate(2010, 5, 31));
        ReportingPeriod.FromTo(day, ReportingPeriod.Month(2010, 5)).ToString().Should().Be("2010-05-31/2010-05");
    }

    [Fact]
    public void Ends_in_the_wrong_order_or_both_open_are_refused_with_both()
    {
        Refused(() => ReportingPeriod.Years(2011, 2010)).WithMessage("From '2011' to '2010' ends before it starts.*");
        Refused(() => ReportingPeriod.Months(new YearMonth(2010, 5), new YearMonth(2010, 4)))
            .WithMessage("From '2010-05' to '2010-04' ends before it starts.*");
        Refused(() => ReportingPeriod.Days(new LocalDate(2010, 5, 2), new LocalDate(2010, 5, 1)))
            .WithMessage("From '2010-05-02' to '2010-05-01' ends before it starts.*");
        Refused(() => ReportingPeriod.FromTo(ReportingPeriod.UpTo(2010), ReportingPeriod.Since(2010)))
            .WithMessage("From '../2010' to '2010/..' is open on both sides.*");
    }

    [Theory]
    [InlineData(Season.Spring, 2010, "2010-03/2010-05")]
    [InlineData(Season.Summer, 2010, "2010-06/2010-08")]
    [InlineData(Season.Autumn, 2009, "2009-09/2009-11")]
    [InlineData(Season.Winter, 2009, "2009-12/2010-02")]
    [InlineData(Season.Winter, 9998, "9998-12/9999-02")]
    [InlineData(Season.Autumn, 9999, "9999-09/9999-11")]
    [InlineData(Season.Spring, 1000, "1000-03/1000-05")]
    public void A_season_is_three_whole_months(Season season, int year, string text) =>
        ReportingPeriod.Season(season, year).ToString().Should().Be(text);

    [Fact]
    public void A_drought_from_autumn_to_spring_spans_the_new_year()
    {
        var drought = ReportingPeriod.FromTo(
            ReportingPeriod.Season(Season.Autumn, 2009),
            ReportingPeriod.Season(Season.Spring, 2010)
        );
        drought.ToString().Should().Be("2009-09/2010-05");
        drought.Length.Should().Be(273, "30 + 31 + 30 + 31 + 31 + 28 + 31 + 30 + 31");
    }

    [Fact]
    public void A_winter_of_a_leap_year_ends_on_the_29th() =>
        ReportingPeriod.Season(Season.Winter, 2019).End.Should().Be(new LocalDate(2020, 2, 29));

    [Fact]
    public void The_past_years_end_with_the_day_of_publication_and_are_marked_as_inferred()
    {
        var past = ReportingPeriod.PastYears(4, PageOfSeed000);
        past.ToString().Should().Be("2016-10-20~/2020-10-19~");
        past.Length.Should().Be(1461, "four years with one leap day");
        past.Should().NotBe(ReportingPeriod.Parse("2016-10-20/2020-10-19"));
        past.Contains(new LocalDate(2016, 9, 1))
            .Should()
            .BeFalse("the effort began in September 2016, and ~ says it may");
        ReportingPeriod.PastYears(1, new LocalDate(2020, 2, 29)).ToString().Should().Be("2019-03-01~/2020-02-29~");
        ReportingPeriod.PastYears(1, new LocalDate(2021, 2, 28)).ToString().Should().Be("2020-02-29~/2021-02-28~");
        ReportingPeriod.PastYears(1, new LocalDate(2020, 12, 31)).ToString().Should().Be("2020-01-01~/2020-12-31~");
        ReportingPeriod.PastYears(1020, PageOfSeed000).ToString().Should().Be("1000-10-20~/2020-10-19~");
    }

    [Fact]
    public void The_past_calendar_years_are_the_full_ones_before_the_year_of_publication()
    {
        ReportingPeriod.PastCalendarYears(4, PageOfSeed002).ToString().Should().Be("2016~/2019~");
        ReportingPeriod.PastCalendarYears(1, PageOfSeed002).ToString().Should().Be("2019~");
        ReportingPeriod.PastCalendarYears(1020, PageOfSeed002).ToString().Should().Be("1000~/2019~");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1021)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Past_years_beyond_the_bounds_are_refused(int years)
    {
        foreach (var factory in new[] { ReportingPeriod.PastYears, ReportingPeriod.PastCalendarYears })
        {
            FluentActions
                .Invoking(() => factory(years, PageOfSeed000))
                .Should()
                .Throw<ArgumentOutOfRangeException>()
                .WithMessage($"The past {years} years before 2020-10-19*1000*")
                .Which.ParamName.Should()
                .Be("years");
        }
    }

    [Theory]
    [InlineData(999)]
    [InlineData(10000)]
    [InlineData(0)]
    [InlineData(-2010)]
    public void A_year_beyond_the_bounds_is_refused_with_them(int year)
    {
        var message = $"The year {year} is outside 1000 to 9999.*";
        Refused(() => ReportingPeriod.Year(year)).WithMessage(message);
        Refused(() => ReportingPeriod.Years(year, 2010)).WithMessage(message);
        Refused(() => ReportingPeriod.Years(2010, year)).WithMessage(message);
        Refused(() => ReportingPeriod.Month(year, 1)).WithMessage(message);
        Refused(() => ReportingPeriod.Since(year)).WithMessage(message);
        Refused(() => ReportingPeriod.UpTo(year)).WithMessage(message);
        Refused(() => ReportingPeriod.Season(Season.Summer, year)).WithMessage(message);
    }

    [Fact]
    public void A_day_or_month_beyond_the_bounds_is_refused()
    {
        const string Message = "The year 999 is outside 1000 to 9999.*";
        Refused(() => ReportingPeriod.Day(new LocalDate(999, 12, 31))).WithMessage(Message);
        Refused(() => ReportingPeriod.Since(new LocalDate(999, 12, 31))).WithMessage(Message);
        Refused(() => ReportingPeriod.UpTo(new LocalDate(999, 12, 31))).WithMessage(Message);
        Refused(() => ReportingPeriod.Month(new YearMonth(999, 12))).WithMessage(Message);
        Refused(() => ReportingPeriod.Since(new YearMonth(999, 12))).WithMessage(Message);
        Refused(() => ReportingPeriod.UpTo(new YearMonth(999, 12))).WithMessage(Message);
        Refused(() => ReportingPeriod.PastYears(1, new LocalDate(999, 12, 31))).WithMessage(Message);
        Refused(() => ReportingPeriod.PastYears(1, default)).WithMessage("The year 1 is outside 1000 to 9999.*");
        Refused(() => ReportingPeriod.Season(Season.Winter, 9999)).WithMessage("The year 10000 is outside*");
        Refused(() => ReportingPeriod.Month(2010, 0)).WithMessage("The month 0 is outside 1 to 12.*");
        Refused(() => ReportingPeriod.Month(2010, 13)).WithMessage("The month 13 is outside 1 to 12.*");
        Refused(() => ReportingPeriod.Season((Season)4, 2010)).WithMessage("Not a season.*");
        Refused(() => ReportingPeriod.Season((Season)(-1), 2010)).WithMessage("Not a season.*");
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day_and_such_a_month_is_refused()
    {
        var day = new LocalDate(2010, 11, 13);
        ReportingPeriod.Day(day.WithCalendar(CalendarSystem.Julian)).Should().Be(ReportingPeriod.Day(day));
        ReportingPeriod.Day(day).Contains(day.WithCalendar(CalendarSystem.Julian)).Should().BeTrue();
        ReportingPeriod
            .PastYears(4, PageOfSeed000.WithCalendar(CalendarSystem.Coptic))
            .Should()
            .Be(ReportingPeriod.PastYears(4, PageOfSeed000));
        Refused(() => ReportingPeriod.Month(new YearMonth(2010, 1, CalendarSystem.Julian)))
            .WithMessage("*calendar Julian, not ISO.*");
    }

    [Fact]
    public void Nothing_is_no_argument()
    {
        FluentActions.Invoking(() => ReportingPeriod.Plan(null!)).Should().Throw<ArgumentNullException>();
        var year = ReportingPeriod.Year(2010);
        FluentActions.Invoking(() => ReportingPeriod.FromTo(null!, year)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportingPeriod.FromTo(year, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => year.Contains(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => year.Overlaps(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => year.Intersect(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => year.HasSameDaysAs(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => year.ShareIn(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PlanCoverage.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(
        Func<ReportingPeriod> factory
    ) => FluentActions.Invoking(factory).Should().Throw<ArgumentException>();
}
