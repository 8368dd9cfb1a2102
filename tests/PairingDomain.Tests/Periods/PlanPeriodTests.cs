using System.Globalization;
using System.Text.Json;
using NodaTime;
using PairingDomain.Periods;

namespace PairingDomain.Tests.Periods;

public sealed class PlanPeriodTests
{
    [Theory]
    [InlineData(1, 1953, 1957)]
    [InlineData(2, 1958, 1962)]
    [InlineData(3, 1966, 1970)]
    [InlineData(4, 1971, 1975)]
    [InlineData(5, 1976, 1980)]
    [InlineData(6, 1981, 1985)]
    [InlineData(7, 1986, 1990)]
    [InlineData(8, 1991, 1995)]
    [InlineData(9, 1996, 2000)]
    [InlineData(10, 2001, 2005)]
    [InlineData(11, 2006, 2010)]
    [InlineData(12, 2011, 2015)]
    [InlineData(13, 2016, 2020)]
    [InlineData(14, 2021, 2025)]
    [InlineData(15, 2026, 2030)]
    public void A_Five_Year_Plan_has_its_years_from_first_to_last_day(int ordinal, int first, int last)
    {
        var plan = PlanPeriod.FiveYear(ordinal);
        plan.Ordinal.Should().Be(ordinal);
        plan.Id.Should().Be("FYP" + ordinal);
        plan.Kind.Should().Be(PlanPeriodKind.FiveYearPlan);
        (plan.FirstYear, plan.LastYear, plan.Years).Should().Be((first, last, 5));
        plan.Start.Should().Be(new LocalDate(first, 1, 1));
        plan.End.Should().Be(new LocalDate(last, 12, 31));
        Assert.Equal(new DateInterval(new LocalDate(first, 1, 1), new LocalDate(last, 12, 31)), plan.Interval);
        PlanPeriod.FiveYearPlans[ordinal - 1].Should().BeSameAs(plan);
        PlanPeriod.FiveYearOn(new LocalDate(first, 1, 1)).Should().Be(plan);
        PlanPeriod.FiveYearOn(new LocalDate(last, 12, 31)).Should().Be(plan);
        PlanPeriod.FiveYearOn(new LocalDate(first, 1, 1).PlusDays(-1)).Should().NotBe(plan);
        PlanPeriod.FiveYearOn(new LocalDate(last, 12, 31).PlusDays(1)).Should().NotBe(plan);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void An_ordinal_beyond_the_plans_is_refused_with_the_bound(int ordinal) =>
        FluentActions
            .Invoking(() => PlanPeriod.FiveYear(ordinal))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage($"There is no Five-Year Plan {ordinal}; the plans are 1 to 15.*")
            .Which.ParamName.Should()
            .Be("ordinal");

    [Theory]
    [InlineData(1949, 10, 1)]
    [InlineData(1952, 12, 31)]
    [InlineData(1963, 1, 1)]
    [InlineData(1964, 2, 29)]
    [InlineData(1965, 12, 31)]
    [InlineData(2031, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    [InlineData(-9998, 1, 1)]
    public void Some_days_lie_in_no_Five_Year_Plan(int year, int month, int day) =>
        PlanPeriod.FiveYearOn(new LocalDate(year, month, day)).Should().BeNull();

    [Fact]
    public void Every_day_from_1953_to_2030_outside_1963_to_1965_lies_in_exactly_one_Five_Year_Plan()
    {
        var days = new DateInterval(new LocalDate(1953, 1, 1), new LocalDate(2030, 12, 31));
        days.Length.Should().Be(28_489, "78 years with 19 leap days");
        foreach (var day in days)
        {
            var plans = PlanPeriod.FiveYearPlans.Where(plan => plan.Contains(day)).ToList();
            plans.Count.Should().Be(day.Year is 1963 or 1964 or 1965 ? 0 : 1);
            PlanPeriod.FiveYearOn(day).Should().BeSameAs(plans.SingleOrDefault());
        }
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var day = new LocalDate(2020, 12, 31).WithCalendar(CalendarSystem.Julian);
        day.Month.Should().Be(12);
        PlanPeriod.FiveYearOn(day).Should().Be(PlanPeriod.FiveYear(13));
        PlanPeriod.FiveYear(13).Contains(day).Should().BeTrue();
        PlanPeriod.FiveYear(13).Contains(day.PlusDays(1)).Should().BeFalse();
        var islamic = new LocalDate(2015, 12, 31).WithCalendar(CalendarSystem.IslamicBcl);
        PlanPeriod.FiveYearOn(islamic).Should().Be(PlanPeriod.FiveYear(12));
    }

    [Theory]
    [InlineData(2010, 12, 31, "FYP11 POV0110 GDGX11")]
    [InlineData(2011, 1, 1, "FYP12 POV1120 GDGX12")]
    [InlineData(2016, 6, 30, "FYP13 POV1120 TARGETED BATTLE")]
    [InlineData(2020, 12, 31, "FYP13 POV1120 TARGETED BATTLE RURALREV")]
    [InlineData(2021, 1, 1, "FYP14 TRANSITION RURALREV")]
    [InlineData(1994, 1, 1, "FYP8 POV87")]
    [InlineData(1952, 12, 31, "RECOVERY")]
    [InlineData(1963, 1, 1, "READJUST")]
    [InlineData(1965, 12, 31, "READJUST")]
    [InlineData(1948, 12, 31, "")]
    [InlineData(2031, 1, 1, "")]
    public void All_plans_and_programmes_in_force_on_a_day_are_found(int year, int month, int day, string ids) =>
        string.Join(' ', PlanPeriod.On(new LocalDate(year, month, day)).Select(period => period.Id)).Should().Be(ids);

    [Fact]
    public void The_table_has_fifteen_plans_and_eleven_programmes()
    {
        PlanPeriod.All.Should().HaveCount(26).And.OnlyHaveUniqueItems();
        PlanPeriod.FiveYearPlans.Should().HaveCount(15);
        PlanPeriod.All.Take(15).Should().Equal(PlanPeriod.FiveYearPlans);
        string.Join(' ', PlanPeriod.All.Skip(15).Select(period => $"{period.Id}:{period.Kind}"))
            .Should()
            .Be(
                "RECOVERY:Recovery READJUST:Readjustment POV87:PovertyProgramme POV0110:PovertyProgramme "
                    + "POV1120:PovertyProgramme TARGETED:PovertyProgramme BATTLE:PovertyProgramme "
                    + "TRANSITION:Transition RURALREV:RuralProgramme GDGX11:PairingProgramme GDGX12:PairingProgramme"
            );
        PlanPeriod.All.Skip(15).Should().OnlyContain(period => period.Ordinal == null);
    }

    [Fact]
    public void The_lists_cannot_be_written_to()
    {
        PlanPeriod.All.Should().NotBeAssignableTo<PlanPeriod[]>();
        ((IList<PlanPeriod>)PlanPeriod.FiveYearPlans).IsReadOnly.Should().BeTrue();
    }

    [Fact]
    public void A_row_is_there_with_all_that_its_source_says()
    {
        var plan = PlanPeriod.Of("FYP11");
        plan.NameEn.Should().Be("Eleventh Five-Year Plan");
        plan.NameZh.Should().Be("第十一个五年规划");
        plan.DocumentTitle.Should().Be("中华人民共和国国民经济和社会发展第十一个五年规划纲要");
        plan.Adopted.Should().Be(ReportingPeriod.Day(new LocalDate(2006, 3, 14)));
        plan.Verification.Should().Be("years one-source (seed 003/004 or IPRCC yearbook)");
        plan.Note.Should().StartWith("Chinese name changes from plan (jihua) to programme (guihua)");

        var agreement = PlanPeriod.Of("GDGX11");
        agreement.DocumentTitle.Should().Be("Yue Fu Han [2006] No. 257");
        agreement.Adopted.Should().Be(ReportingPeriod.Year(2006));
        (agreement.FirstYear, agreement.LastYear).Should().Be((2006, 2010));

        var recovery = PlanPeriod.Of("RECOVERY");
        (recovery.DocumentTitle, recovery.Adopted).Should().Be((null, null));
        recovery.Note.Should().Be("from October 1949");
        recovery.Years.Should().Be(4);
        PlanPeriod.Of("FYP13").Note.Should().BeNull();
    }

    [Fact]
    public void An_unknown_id_is_refused_with_the_ids_there_are()
    {
        PlanPeriod.TryOf("FYP16", out var none).Should().BeFalse();
        none.Should().BeNull();
        PlanPeriod.TryOf("fyp13", out _).Should().BeFalse("an id is exact");
        PlanPeriod.TryOf(null, out _).Should().BeFalse();
        PlanPeriod.TryOf("POV87", out var found).Should().BeTrue();
        found!.NameZh.Should().Be("国家八七扶贫攻坚计划");
        FluentActions
            .Invoking(() => PlanPeriod.Of("FYP16"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("There is no plan period 'FYP16'; the ids are FYP1, FYP2,*, GDGX12.*");
        FluentActions.Invoking(() => PlanPeriod.Of(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equality_is_by_id()
    {
        var plan = PlanPeriod.FiveYear(13);
        var same = JsonSerializer.Deserialize<PlanPeriod>("\"FYP13\"")!;
        plan.Equals(same).Should().BeTrue();
        plan.Equals((object)same).Should().BeTrue();
        (plan == same).Should().BeTrue();
        (plan != same).Should().BeFalse();
        plan.GetHashCode().Should().Be(same.GetHashCode());
        plan.Equals(PlanPeriod.FiveYear(14)).Should().BeFalse();
        PlanPeriod? none = null;
        plan.Equals(none).Should().BeFalse();
        plan.Equals((object)"FYP13").Should().BeFalse();
        (plan == none).Should().BeFalse();
        (none == plan).Should().BeFalse();
        (plan != none).Should().BeTrue();
        (none == null).Should().BeTrue();
        plan.Should().NotBeAssignableTo<IComparable>("programmes overlap, so there is no order among them");
    }

    [Fact]
    public void Json_is_the_id_also_as_a_key()
    {
        JsonSerializer.Serialize(PlanPeriod.FiveYear(13)).Should().Be("\"FYP13\"");
        JsonSerializer.Serialize<PlanPeriod?>(null).Should().Be("null");
        JsonSerializer.Deserialize<PlanPeriod?>("null").Should().BeNull();
        var byPlan = new Dictionary<PlanPeriod, int> { [PlanPeriod.Of("BATTLE")] = 7 };
        var json = JsonSerializer.Serialize(byPlan);
        json.Should().Be("{\"BATTLE\":7}");
        JsonSerializer.Deserialize<Dictionary<PlanPeriod, int>>(json).Should().Equal(byPlan);
    }

    [Theory]
    [InlineData("\"FYP16\"", "*\"FYP13\", found \"FYP16\":*")]
    [InlineData("\"\"", "Expected the id of a plan period, such as \"FYP13\", found \"\":*")]
    [InlineData("13", "*found Number.*")]
    [InlineData("{}", "*found StartObject.*")]
    public void Json_that_is_no_id_is_refused(string json, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<PlanPeriod>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);

    [Fact]
    public void A_key_that_is_no_id_is_refused() =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Dictionary<PlanPeriod, int>>("{\"FYP0\":1}"))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*found \"FYP0\":*");

    [Fact]
    public void Culture_does_not_change_the_text()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            PlanPeriod.FiveYear(13).ToString().Should().Be("13th Five-Year Plan (2016-2020)");
            PlanPeriod.Parse("THIRTEENTH FIVE-YEAR PLAN").Ordinal.Should().Be(13);
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            PlanPeriod.Parse("FIFTEENTH FIVE-YEAR PLAN").Ordinal.Should().Be(15);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
