using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Projects;

namespace PairingDomain.Tests.Projects;

public sealed class AidProjectTests
{
    [Theory]
    [InlineData(0, ProjectStage.Applied)]
    [InlineData(1, ProjectStage.Investigated)]
    [InlineData(2, ProjectStage.Reviewed)]
    [InlineData(3, ProjectStage.ApprovedByCountyDepartment)]
    [InlineData(4, ProjectStage.ApprovedByCountyGovernment)]
    [InlineData(5, ProjectStage.ApprovedByPrefectureGovernment)]
    [InlineData(6, ProjectStage.Announced)]
    [InlineData(7, ProjectStage.Announced)]
    [InlineData(8, ProjectStage.AgreementSigned)]
    [InlineData(9, ProjectStage.InImplementation)]
    [InlineData(10, ProjectStage.Examined)]
    [InlineData(11, ProjectStage.Examined)]
    [InlineData(12, ProjectStage.Completed)]
    public void The_stage_follows_the_chain(int steps, ProjectStage stage)
    {
        var project = Changshun.AfterSteps(steps);
        project.Stage.Should().Be(stage);
        project.History.Should().HaveCount(steps + 1);
        project.ToString().Should().Be($"CS-2010-01 House renovation: {stage}");
    }

    [Fact]
    public void The_whole_history_is_kept_in_order()
    {
        var project = Changshun.AfterSteps(12);
        project.History.Should().Equal([Changshun.Application, .. Changshun.Chain]);
        project
            .Approvals.Select(approval => (approval.Level, approval.Body, approval.On.Day))
            .Should()
            .Equal(
                (ApprovalLevel.CountyDepartment, "Changshun County Poverty Alleviation Office", 4),
                (ApprovalLevel.CountyGovernment, "Changshun County Government", 5),
                (ApprovalLevel.PrefectureGovernment, "Qiannan Prefecture Government", 6)
            );
        project.History.OfType<PublicNotice>().Single().ProgrammeYear.Should().Be(2010);
        project.History.OfType<PublicNotice>().Single().Website.Should().Be("Shenzhen government website");
        project.History.OfType<ImplementationStart>().Single().Manager.Should().Be("Changshun County Government");
        project.History.OfType<FieldInvestigation>().Single().Experts.Should().Be("relevant experts");
        project.History.OfType<ExpertReview>().Single().Team.Should().Be("aid project review team");
        project.History.OfType<ProjectInspection>().Single().Inspector.Should().Be("relevant experts");
        project.History.OfType<ProjectAudit>().Single().Auditor.Should().Be("audit sector");
        project.History.OfType<ProjectCompletion>().Single().AcceptedBy.Should().Be("Changshun County Government");
        project.History.OfType<ProjectApplication>().Single().Applicant.Should().Be("Zhongba Town");
    }

    [Fact]
    public void A_step_leaves_the_project_before_it_as_it_was()
    {
        var applied = Changshun.Applied();
        var next = applied.After(Changshun.Investigation);
        applied.History.Should().Equal(Changshun.Application);
        next.Should().NotBe(applied);
        (next.Id, next.Name, next.Assisting, next.Assisted)
            .Should()
            .Be(("CS-2010-01", "House renovation", Changshun.Shenzhen, Changshun.County));
        next.Places.Should().Equal(Changshun.Villages);
    }

    [Fact]
    public void The_agreement_shows_who_has_signed_and_when()
    {
        Changshun.AfterSteps(6).Agreement.Should().Be(new LiabilityAgreement(null, null));
        var half = Changshun.AfterSteps(7).Agreement;
        half.Assisting.Should().Be(Changshun.AssistingSignature);
        half.Assisted.Should().BeNull();
        half.IsSigned.Should().BeFalse();
        half.SignedOn.Should().BeNull();
        var whole = Changshun.AfterSteps(8).Agreement;
        whole.IsSigned.Should().BeTrue();
        whole.SignedOn.Should().Be(new LocalDate(2010, 4, 9));
        whole.Assisted!.Signatory.Should().Be("Changshun County Government");
        whole.Assisted.Side.Should().Be(AgreementSide.Assisted);
    }

    [Fact]
    public void The_assisted_side_may_sign_first()
    {
        var on = new LocalDate(2010, 4, 8);
        var first = Changshun.AfterSteps(6).After(new AgreementSignature(on, AgreementSide.Assisted, "the county"));
        first.Stage.Should().Be(ProjectStage.Announced);
        first.Agreement.IsSigned.Should().BeFalse();
        var both = first.After(new AgreementSignature(on.PlusDays(2), AgreementSide.Assisting, "the city"));
        both.Stage.Should().Be(ProjectStage.AgreementSigned);
        both.Agreement.SignedOn.Should().Be(new LocalDate(2010, 4, 10));
    }

    [Fact]
    public void The_stage_on_a_day_is_that_of_the_history_so_far()
    {
        var project = Changshun.AfterSteps(12);
        project.StageOn(new LocalDate(2010, 3, 31)).Should().BeNull();
        project.StageOn(new LocalDate(2010, 4, 1)).Should().Be(ProjectStage.Applied);
        project.StageOn(new LocalDate(2010, 4, 7)).Should().Be(ProjectStage.Announced);
        project.StageOn(new LocalDate(2010, 4, 9)).Should().Be(ProjectStage.AgreementSigned);
        project.StageOn(new LocalDate(2030, 1, 1)).Should().Be(ProjectStage.Completed);
    }

    [Fact]
    public void A_completed_project_is_inspected_and_audited_in_the_next_year()
    {
        var project = Changshun
            .AfterSteps(12)
            .After(new ProjectInspection(new LocalDate(2011, 5, 1), "relevant experts"))
            .After(new ProjectAudit(new LocalDate(2011, 6, 1), "audit sector"));
        project.Stage.Should().Be(ProjectStage.Completed);
        project.History.Should().HaveCount(15);
    }

    [Fact]
    public void Projects_with_equal_content_are_equal()
    {
        var project = Changshun.AfterSteps(3);
        project.Should().Be(Changshun.AfterSteps(3));
        project.GetHashCode().Should().Be(Changshun.AfterSteps(3).GetHashCode());
        project.Should().NotBe(Changshun.AfterSteps(4));
        project.Equals((object?)"CS-2010-01").Should().BeFalse();
        project.Equals((AidProject?)null).Should().BeFalse();
        Build(id: "CS-2010-02").Should().NotBe(Build());
        Build(name: "Road").Should().NotBe(Build());
        Build(assisting: Changshun.County, assisted: Changshun.Shenzhen).Should().NotBe(Build());
        Build(assisted: Partner.Of(DivisionCode.Parse("522728"))).Should().NotBe(Build());
        Build(places: Changshun.Villages[..1]).Should().NotBe(Build());
    }

    [Fact]
    public void A_project_needs_an_id_a_name_a_place_and_two_partners()
    {
        Refused(() => Build(id: " "), "*id*");
        Refused(() => Build(name: ""), "*name*");
        Refused(() => Build(places: []), "*CS-2010-01 has no place*");
        Refused(() => Build(assisted: Changshun.Shenzhen), "*440300 cannot assist itself*");
    }

    [Fact]
    public void The_texts_of_an_event_are_not_empty()
    {
        var on = new LocalDate(2010, 4, 1);
        Refused(() => new ProjectApplication(on, ""), "*applicant is empty*");
        Refused(() => new FieldInvestigation(on, " "), "*experts is empty*");
        Refused(() => new ExpertReview(on, ""), "*team is empty*");
        Refused(() => new ProjectApproval(on, ApprovalLevel.CountyDepartment, ""), "*body is empty*");
        Refused(() => new PublicNotice(on, 2010, ""), "*website is empty*");
        Refused(() => new AgreementSignature(on, AgreementSide.Assisting, ""), "*signatory is empty*");
        Refused(() => new ImplementationStart(on, ""), "*manager is empty*");
        Refused(() => new ProjectInspection(on, ""), "*inspector is empty*");
        Refused(() => new ProjectAudit(on, ""), "*auditor is empty*");
        Refused(() => new ProjectCompletion(on, ""), "*acceptedBy is empty*");
        Refused(() => new ProjectApproval(on, (ApprovalLevel)3, "body"), "*No such level*");
        Refused(() => new AgreementSignature(on, (AgreementSide)2, "signatory"), "*No such side*");
    }

    [Fact]
    public void Days_of_another_calendar_are_the_same_days()
    {
        var day = new LocalDate(2010, 4, 7).WithCalendar(CalendarSystem.Coptic);
        new PublicNotice(day, 2010, "Shenzhen government website").Should().Be(Changshun.Notice);
        Changshun.AfterSteps(12).StageOn(day).Should().Be(ProjectStage.Announced);
    }

    [Fact]
    public void Events_are_written_alike_in_every_culture()
    {
        Changshun
            .DepartmentApproval.ToString()
            .Should()
            .Be(
                "ProjectApproval { Step = CountyDepartmentApproval, On = 2010-04-04, Level = CountyDepartment, "
                    + "Body = Changshun County Poverty Alleviation Office }"
            );
        Changshun.AfterSteps(6).Agreement.ToString().Should().Be("LiabilityAgreement { Assisting = , Assisted =  }");
    }

    private static AidProject Build(
        string id = "CS-2010-01",
        string name = "House renovation",
        Partner? assisting = null,
        Partner? assisted = null,
        Place[]? places = null
    ) =>
        AidProject.Apply(
            id,
            name,
            assisting ?? Changshun.Shenzhen,
            assisted ?? Changshun.County,
            places ?? Changshun.Villages,
            Changshun.Application
        );

    private static void Refused(Func<object> act, string message) =>
        FluentActions.Invoking(act).Should().Throw<ArgumentException>().WithMessage(message);
}
