using PairingDomain.Projects;
using PairingDomain.Tests.Projects;

namespace PairingDomain.Tests.Checklist;

/// <summary>S3: the management system of seed 003, on a project of Changshun County.</summary>
public sealed class ManagementTests
{
    [Fact]
    public void S3_a_project_passes_three_approvals_before_its_notice_and_its_agreement()
    {
        var project = Changshun.AfterSteps(9);
        project.Stage.Should().Be(ProjectStage.InImplementation);
        project
            .Approvals.Select(approval => approval.Level)
            .Should()
            .Equal(ApprovalLevel.CountyDepartment, ApprovalLevel.CountyGovernment, ApprovalLevel.PrefectureGovernment);
        project.Agreement.IsSigned.Should().BeTrue();
        project.Agreement.Assisting!.Signatory.Should().Be("Shenzhen Counterpart Support Office");
        project.Agreement.Assisted!.Signatory.Should().Be("Changshun County Government");
        project.History.OfType<ExpertReview>().Should().ContainSingle();
        project.History.OfType<PublicNotice>().Single().Website.Should().Be("Shenzhen government website");
    }

    [Fact]
    public void S3_a_project_cannot_be_in_implementation_before_its_notice()
    {
        var approved = Changshun.AfterSteps(5);
        approved.Stage.Should().Be(ProjectStage.ApprovedByPrefectureGovernment);
        var refused = FluentActions
            .Invoking(() => approved.After(Changshun.Start))
            .Should()
            .Throw<ProjectRuleException>()
            .Which;
        refused.Broken.Should().Contain(ProjectRule.AnnouncedBeforeImplementation);
        ProjectRule
            .AnnouncedBeforeImplementation.Quote.Should()
            .Be(
                "all aid projects must be publicly announced before implementation according to the regulations of Shenzhen City"
            );
    }

    [Fact]
    public void S3_one_signature_is_no_agreement()
    {
        var signedByOne = Changshun.AfterSteps(7);
        signedByOne.Agreement.IsSigned.Should().BeFalse();
        signedByOne.RulesBrokenBy(Changshun.Start).Should().Equal(ProjectRule.BothSidesSign);
    }

    [Fact]
    public void S3_a_project_is_inspected_and_audited_the_year_after()
    {
        var examined = Changshun
            .AfterSteps(9)
            .After([
                new ProjectInspection(new(2011, 5, 1), "relevant experts"),
                new ProjectAudit(new(2011, 5, 2), "audit sector"),
            ]);
        examined.Stage.Should().Be(ProjectStage.Examined);
        examined.StageOn(new(2010, 12, 31)).Should().Be(ProjectStage.InImplementation);
        Changshun.AfterSteps(8).RulesBrokenBy(Changshun.Inspection).Should().Equal(ProjectRule.StartedBeforeInspection);
    }
}
