using NodaTime;
using PairingDomain.Mechanism;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Tests.Mechanism;

/// <summary>The working mechanism of seed 003 as dated records.</summary>
public sealed class WorkingMechanismTests
{
    private const string Base =
        "Human Resource Construction Base for East-West Pairing-off Cooperation in Poverty Reduction";

    private const string Centre = "State Council Leading Group Office of Poverty Alleviation and Development";

    private static readonly DivisionCode ShenzhenCode = DivisionCode.Parse("440300");

    private static readonly Partner Shenzhen = Partner.Of(ShenzhenCode);

    private static readonly Partner Bijie = Partner.Of(DivisionCode.Parse("522400"));

    private static readonly Partner Xiechuang = Partner.Organisation(
        PartnerKind.School,
        "Shenzhen Xiechuang Technical School",
        ShenzhenCode
    );

    private static readonly LeadingGroup Group = new(
        ReportingPeriod.Parse("2010"),
        Shenzhen,
        "Mayor",
        ["Vice Mayor"],
        "leading group office"
    );

    private static readonly Conference WorkConference = new(
        ReportingPeriod.Parse("2010"),
        "annual work conference on counterpart support",
        [Shenzhen],
        isAnnual: true
    );

    private static readonly Assessment MajorWork = new(
        ReportingPeriod.Parse("2010"),
        Shenzhen,
        "city and district government",
        "counterpart support as major work"
    );

    private static readonly FieldSurvey Survey = new(
        ReportingPeriod.Parse("2010-11-13"),
        "LGOP Deputy Director-General Wang Guoliang",
        [Xiechuang],
        "poverty relief cadre training"
    );

    private static readonly StrategicAgreement Labour = new(
        ReportingPeriod.Parse("2010-03"),
        [Shenzhen, Bijie],
        "long-term strategic agreement on labor service cooperation"
    );

    private static readonly StrategicAgreement Skills = new(
        ReportingPeriod.Parse("2010"),
        [Xiechuang, Bijie],
        "Agreement on Shenzhen – Bijie Cooperation in Human Resource Skills Development and Education",
        "transfer employments for 10,000 labors in Bijie during the “12th Five-Year Plan” period"
    );

    private static readonly HonoraryTitle College = new(
        ReportingPeriod.Parse("2009-11"),
        "Shenzhen Managers Training College",
        Base,
        Centre
    );

    private static readonly HonoraryTitle School = new(
        ReportingPeriod.Parse("2010-06-30"),
        "Shenzhen Xiechuang Technical School",
        Base,
        Centre
    );

    [Fact]
    public void The_leading_group_has_a_head_a_deputy_and_a_standing_office()
    {
        (Group.Of, Group.Head, Group.StandingOffice).Should().Be((Shenzhen, "Mayor", "leading group office"));
        Group.Deputies.Should().Equal("Vice Mayor");
    }

    [Fact]
    public void The_other_records_say_what_the_document_says()
    {
        (WorkConference.Name, WorkConference.IsAnnual)
            .Should()
            .Be(("annual work conference on counterpart support", true));
        WorkConference.HeldBy.Should().Equal(Shenzhen);
        (MajorWork.Assessor, MajorWork.Assessed, MajorWork.Subject)
            .Should()
            .Be((Shenzhen, "city and district government", "counterpart support as major work"));
        (Survey.Surveyor, Survey.Subject)
            .Should()
            .Be(("LGOP Deputy Director-General Wang Guoliang", "poverty relief cadre training"));
        Survey.Visited.Should().Equal(Xiechuang);
        Skills.Parties.Should().Equal(Xiechuang, Bijie);
        Skills.Subject.Should().StartWith("Agreement on Shenzhen – Bijie");
        Skills.PlannedTarget.Should().Contain("10,000 labors");
        Labour.PlannedTarget.Should().BeNull();
        (College.Holder, College.Title, College.GrantedBy)
            .Should()
            .Be(("Shenzhen Managers Training College", Base, Centre));
    }

    [Fact]
    public void A_title_of_November_2009_is_dated_to_the_month()
    {
        College.When.ToString().Should().Be("2009-11");
        (College.When.Start, College.When.End).Should().Be((new LocalDate(2009, 11, 1), new LocalDate(2009, 11, 30)));
        School.When.ToString().Should().Be("2010-06-30");
    }

    [Fact]
    public void A_chronicle_puts_them_into_the_order_of_time()
    {
        var chronicle = new Chronicle([Survey, School, Skills, Labour, College, Group]);
        chronicle.Should().Equal(College, Skills, Group, Labour, School, Survey);
        chronicle.Count.Should().Be(6);
        chronicle[0].Should().Be(College);
        chronicle.OfType<HonoraryTitle>().Should().Equal(College, School);
        new Chronicle([]).Should().BeEmpty();
    }

    [Fact]
    public void Of_two_with_one_first_day_the_shorter_comes_first_and_an_open_one_last()
    {
        var chronicle = new Chronicle([
            Title("2010/.."),
            Title("2010"),
            Title("2010-01-01"),
            Title("../2020"),
            Title("2010-01"),
        ]);
        chronicle
            .Select(record => record.When.ToString())
            .Should()
            .Equal("../2020", "2010-01-01", "2010-01", "2010", "2010/..");
    }

    [Theory]
    [InlineData("2009-11-30", "2010-02-28", 4)]
    [InlineData("2009-12-01", "2009-12-31", 0)]
    [InlineData("2010-06-30", "2010-06-30", 4)]
    [InlineData("2010-06-29", "2010-06-29", 3)]
    [InlineData("2010-11-13", "2011-12-31", 4)]
    [InlineData("2011-01-01", "2011-12-31", 0)]
    public void A_chronicle_of_some_days_has_what_shares_a_day_with_them(string first, string last, int count)
    {
        var days = new DateInterval(Day(first), Day(last));
        var some = new Chronicle([Group, WorkConference, MajorWork, Survey, College, School]).In(days);
        some.Should().HaveCount(count);
    }

    [Fact]
    public void Records_are_values()
    {
        var again = new LeadingGroup(
            ReportingPeriod.Parse("2010"),
            Shenzhen,
            "Mayor",
            ["Vice Mayor"],
            "leading group office"
        );
        again.Should().Be(Group);
        new StrategicAgreement(Skills.When, [Bijie, Xiechuang], Skills.Subject, Skills.PlannedTarget)
            .Should()
            .NotBe(Skills);
        again.GetHashCode().Should().Be(Group.GetHashCode());
        (again with { Source = "seed 003" }).Should().NotBe(Group);
        new LeadingGroup(Group.When, Shenzhen, "Mayor", ["Secretary"], "leading group office").Should().NotBe(Group);
        Group.Deputies.Equals((object?)null).Should().BeFalse();
        Skills.Parties.ToString().Should().Be("school:Shenzhen Xiechuang Technical School@440300; 522400");
        Skills.Parties[1].Should().Be(Bijie);
    }

    [Fact]
    public void What_a_record_cannot_do_without_is_asked_for()
    {
        var when = ReportingPeriod.Parse("2010");
        Refused(() => new LeadingGroup(when, Shenzhen, " ", [], null), "*head is empty*");
        Refused(() => new Conference(when, "", [Shenzhen], true), "*name is empty*");
        Refused(() => new Conference(when, "conference", [], true), "*0 heldBy, expected at least 1*");
        Refused(() => new Assessment(when, Shenzhen, "", "work"), "*assessed is empty*");
        Refused(() => new Assessment(when, Shenzhen, "districts", ""), "*subject is empty*");
        Refused(() => new FieldSurvey(when, "", [Bijie], "work"), "*surveyor is empty*");
        Refused(() => new FieldSurvey(when, "leaders", [], "work"), "*0 visited, expected at least 1*");
        Refused(() => new FieldSurvey(when, "leaders", [Bijie], ""), "*subject is empty*");
        Refused(() => new StrategicAgreement(when, [Bijie], "labour"), "*1 parties, expected at least 2*");
        Refused(() => new StrategicAgreement(when, [Bijie, Bijie], "labour"), "*named twice*522400*");
        Refused(() => new StrategicAgreement(when, [Bijie, Shenzhen], ""), "*subject is empty*");
        Refused(() => new HonoraryTitle(when, "", "title", "office"), "*holder is empty*");
        Refused(() => new HonoraryTitle(when, "school", "", "office"), "*title is empty*");
        Refused(() => new HonoraryTitle(when, "school", "title", ""), "*grantedBy is empty*");
        Refused(() => new HonoraryTitle(null!, "school", "title", "office"), "*when*");
        new LeadingGroup(when, Shenzhen, "Mayor", [], null).Deputies.Should().BeEmpty();
    }

    private static HonoraryTitle Title(string when) => new(ReportingPeriod.Parse(when), "holder", "title", "office");

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static void Refused(Func<object> act, string message) =>
        FluentActions.Invoking(act).Should().Throw<ArgumentException>().WithMessage(message);
}
