using PairingDomain.Mechanism;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>S2: the working mechanism of seed 003.</summary>
public sealed class MechanismTests
{
    private const string PovertyOffice = "State Council Leading Group Office of Poverty Alleviation and Development";

    private const string TrainingBase =
        "Human Resource Construction Base for East-West Pairing-off Cooperation in Poverty Reduction";

    private static readonly DivisionCode Shenzhen = DivisionCode.Parse("440300");

    private static readonly ReportingPeriod In2010 = ReportingPeriod.Year(2010);

    private static readonly Partner Xiechuang = Partner.Organisation(
        PartnerKind.School,
        "Shenzhen Xiechuang Technical School",
        Shenzhen
    );

    [Fact]
    public void S2_a_leading_group_under_the_Mayor_with_a_standing_office()
    {
        var group = new LeadingGroup(In2010, Partner.Of(Shenzhen), "Mayor", ["Vice Mayor"], "leading group office");
        (group.Of, group.Head, group.StandingOffice).Should().Be((Code("440300"), "Mayor", "leading group office"));
        group.Deputies.Should().Equal("Vice Mayor");
    }

    [Fact]
    public void S2_an_annual_conference_an_assessment_and_a_survey_of_the_twinned_counties()
    {
        var conference = new Conference(
            In2010,
            "annual work conference on counterpart support",
            [Partner.Of(Shenzhen)],
            isAnnual: true
        );
        var assessment = new Assessment(
            In2010,
            Partner.Of(Shenzhen),
            "city and district government",
            "counterpart support as major work"
        );
        var survey = new FieldSurvey(
            In2010,
            "main leaders of relevant districts and units",
            [Code("522732"), Code("522727")],
            "anti-poverty plans and aid projects"
        );
        conference.IsAnnual.Should().BeTrue();
        assessment.Assessor.Should().Be(Code("440300"));
        survey.Visited.Should().Equal(Code("522732"), Code("522727"));
        new Chronicle([conference, assessment, survey]).In(ReportingPeriod.Year(2010).Interval!).Should().HaveCount(3);
        new Chronicle([conference, assessment, survey]).In(ReportingPeriod.Year(2011).Interval!).Should().BeEmpty();
    }

    [Fact]
    public void S2_a_strategic_agreement_on_labour_service_of_March_2010()
    {
        var agreement = new StrategicAgreement(
            ReportingPeriod.Parse("2010-03"),
            [Partner.Of(Shenzhen), Code("522400")],
            "long-term strategic agreement on labor service cooperation"
        );
        agreement.Parties.Should().Equal(Code("440300"), Code("522400"));
        agreement.When.ToString().Should().Be("2010-03");
    }

    [Fact]
    public void S2_honorary_titles_are_dated_to_the_month_or_the_day_as_the_source_has_them()
    {
        const string college = "Shenzhen Managers Training College";
        var titles = new Chronicle([
            new HonoraryTitle(
                ReportingPeriod.Parse("2010-12"),
                "Sun Ying",
                "National Top Hundred Outstanding Volunteers",
                "Civilization Office of the Central Communist Party Committee"
            ),
            new HonoraryTitle(ReportingPeriod.Parse("2010-06-30"), Xiechuang.Name!, TrainingBase, PovertyOffice),
            new HonoraryTitle(ReportingPeriod.Parse("2009-11"), college, TrainingBase, PovertyOffice),
        ]);
        titles
            .OfType<HonoraryTitle>()
            .Select(title => (title.When.ToString(), title.Holder))
            .Should()
            .Equal(
                ("2009-11", college),
                ("2010-06-30", "Shenzhen Xiechuang Technical School"),
                ("2010-12", "Sun Ying")
            );
        titles.In(In2010.Interval!).Should().HaveCount(2);
    }
}
