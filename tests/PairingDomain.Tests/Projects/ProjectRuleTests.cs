using NodaTime;
using PairingDomain.Projects;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Projects;

public sealed class ProjectRuleTests
{
    /// <summary>Steps of the chain already taken, the step tried, and the rules it breaks by their codes.</summary>
    public static TheoryData<int, int, string> IllegalSteps =>
        new()
        {
            { 0, 1, "investigated-before-review" },
            { 1, 2, "reviewed-before-approval" },
            { 2, 3, "department-approves-first" },
            { 3, 4, "county-approves-before-prefecture" },
            { 2, 4, "county-approves-before-prefecture" },
            { 4, 5, "approved-before-notice" },
            { 5, 6, "announced-before-agreement" },
            { 5, 7, "announced-before-agreement" },
            { 4, 8, "approved-before-implementation announced-before-implementation both-sides-sign" },
            { 5, 8, "announced-before-implementation both-sides-sign" },
            { 6, 8, "both-sides-sign" },
            { 7, 8, "both-sides-sign" },
            { 8, 9, "started-before-inspection" },
            { 8, 10, "started-before-audit" },
            { 8, 11, "started-before-completion inspected-before-completion" },
            { 9, 11, "inspected-before-completion" },
        };

    [Theory]
    [MemberData(nameof(IllegalSteps))]
    public void An_illegal_step_is_refused_with_the_rules_it_breaks(int taken, int tried, string codes)
    {
        var project = Changshun.AfterSteps(taken);
        var step = Changshun.Chain[tried];
        var refusal = FluentActions.Invoking(() => project.After(step)).Should().Throw<ProjectRuleException>().Which;
        refusal.Broken.Select(rule => rule.Code).Should().Equal(codes.Split(' '));
        refusal.Rule.Should().BeSameAs(refusal.Broken[0]);
        refusal.Refused.Should().Be(step);
        refusal.ProjectId.Should().Be("CS-2010-01");
        project.RulesBrokenBy(step).Should().Equal(refusal.Broken);
        project.TryAfter(step, out var after, out var broken).Should().BeFalse();
        after.Should().BeSameAs(project);
        broken.Should().Equal(refusal.Broken);
    }

    [Fact]
    public void The_refusal_says_which_project_which_step_and_why() =>
        FluentActions
            .Invoking(() => Changshun.AfterSteps(6).After(Changshun.Start))
            .Should()
            .Throw<ProjectRuleException>()
            .WithMessage(
                "Project CS-2010-01: the step ImplementationStart of 2010-04-10 is refused. "
                    + "Both sides sign the liability agreement before implementation. [both-sides-sign]"
            );

    [Fact]
    public void The_other_single_signature_does_not_suffice_either()
    {
        var project = Changshun.AfterSteps(6).After(Changshun.AssistedSignature);
        project.RulesBrokenBy(Changshun.Start).Should().Equal(ProjectRule.BothSidesSign);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(11)]
    public void A_step_happens_once(int step)
    {
        var project = Changshun.AfterSteps(12);
        var again = Redated(Changshun.Chain[step], new LocalDate(2010, 5, 1));
        project.RulesBrokenBy(again).Should().Equal(ProjectRule.OnlyOnce);
    }

    [Fact]
    public void A_project_is_applied_for_once() =>
        Changshun
            .Applied()
            .RulesBrokenBy(new ProjectApplication(new LocalDate(2010, 4, 2), "Zhongba Town"))
            .Should()
            .Equal(ProjectRule.OnlyOnce);

    [Fact]
    public void Dates_do_not_run_backwards_but_two_steps_may_fall_on_one_day()
    {
        var project = Changshun.AfterSteps(1);
        project
            .RulesBrokenBy(new ExpertReview(new LocalDate(2010, 4, 1), "team"))
            .Should()
            .Equal(ProjectRule.DatesRunForward);
        project.RulesBrokenBy(new ExpertReview(new LocalDate(2010, 4, 2), "team")).Should().BeEmpty();
    }

    [Fact]
    public void A_stored_history_is_checked_like_a_new_one()
    {
        Replay([Changshun.Application, .. Changshun.Chain]).Should().Be(Changshun.AfterSteps(12));
        FluentActions
            .Invoking(() => Replay([Changshun.Investigation]))
            .Should()
            .Throw<ProjectRuleException>()
            .Which.Broken.Should()
            .Equal(ProjectRule.AppliedFirst);
        FluentActions
            .Invoking(() => Replay([Changshun.Application, Changshun.Start]))
            .Should()
            .Throw<ProjectRuleException>()
            .Which.Rule.Should()
            .Be(ProjectRule.ApprovedBeforeImplementation);
        FluentActions
            .Invoking(() => Replay([]))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Project CS-2010-01 has no history.*");
    }

    [Fact]
    public void The_rules_are_listed_once_each_with_their_words()
    {
        ProjectRule
            .All.Select(rule => rule.Code)
            .Should()
            .Equal(
                "applied-first",
                "investigated-before-review",
                "reviewed-before-approval",
                "department-approves-first",
                "county-approves-before-prefecture",
                "approved-before-notice",
                "announced-before-agreement",
                "approved-before-implementation",
                "announced-before-implementation",
                "both-sides-sign",
                "started-before-inspection",
                "started-before-audit",
                "started-before-completion",
                "inspected-before-completion",
                "only-once",
                "dates-run-forward"
            );
        ProjectRule
            .AnnouncedBeforeImplementation.Quote.Should()
            .Contain("must be publicly announced before implementation");
        ProjectRule.AnnouncedBeforeImplementation.ToString().Should().Be("announced-before-implementation");
        ProjectRule
            .All.Where(rule => rule.Quote is null)
            .Should()
            .Equal(ProjectRule.StartedBeforeCompletion, ProjectRule.OnlyOnce, ProjectRule.DatesRunForward);
    }

    [SharedFact("seeds")]
    public void Every_quote_stands_in_the_document()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Shared!, "seeds", "003_c8feeb774ceab99a.txt"));
        foreach (var quote in ProjectRule.All.Select(rule => rule.Quote).OfType<string>())
        {
            text.Should().Contain(quote);
        }
    }

    private static AidProject Replay(IEnumerable<ProjectEvent> history) =>
        AidProject.Replay(
            "CS-2010-01",
            "House renovation",
            Changshun.Shenzhen,
            Changshun.County,
            Changshun.Villages,
            history
        );

    private static ProjectEvent Redated(ProjectEvent step, LocalDate on) =>
        step switch
        {
            FieldInvestigation => new FieldInvestigation(on, "experts"),
            ExpertReview => new ExpertReview(on, "team"),
            ProjectApproval approval => new ProjectApproval(on, approval.Level, approval.Body),
            PublicNotice => new PublicNotice(on, 2010, "website"),
            AgreementSignature signature => new AgreementSignature(on, signature.Side, signature.Signatory),
            ImplementationStart => new ImplementationStart(on, "county"),
            _ => new ProjectCompletion(on, "county"),
        };
}
