using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Projects;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;
using PairingDomain.Tests.Projects;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>What is told as done of a project that was announced on 7 March 2010.</summary>
public sealed class ProjectsAndNoticesTests
{
    private static readonly AidProject Applied = AidProject.Apply(
        "P1",
        "House renovation",
        Changshun.Shenzhen,
        Changshun.County,
        [Place.Of(DivisionCode.Parse("522729"))],
        new ProjectApplication(new LocalDate(2010, 3, 1), "Zhongba Town")
    );

    private static readonly AidProject Announced = Applied.After([
        new FieldInvestigation(new LocalDate(2010, 3, 2), "experts"),
        new ExpertReview(new LocalDate(2010, 3, 3), "review team"),
        new ProjectApproval(new LocalDate(2010, 3, 4), ApprovalLevel.CountyDepartment, "county department"),
        new ProjectApproval(new LocalDate(2010, 3, 5), ApprovalLevel.CountyGovernment, "county"),
        new ProjectApproval(new LocalDate(2010, 3, 6), ApprovalLevel.PrefectureGovernment, "prefecture"),
        new PublicNotice(new LocalDate(2010, 3, 7), 2010, "website"),
    ]);

    [Theory]
    [InlineData("2009", Verdict.Contradicts)]
    [InlineData("2010-03-06", Verdict.Contradicts)]
    [InlineData("2010-03-07", Verdict.Holds)]
    [InlineData("2010", Verdict.Holds)]
    [InlineData("2009/..", Verdict.CannotBeDecided)]
    public void Houses_told_as_done_in_a_period(string period, Verdict verdict) =>
        Run(Houses.In(period, Basis.Flow), Announced).Single().Verdict.Should().Be(verdict);

    [Fact]
    public void A_contradiction_tells_both_days()
    {
        var finding = Run(Houses.In("2009", Basis.Flow), Announced).Should().ContainSingle().Subject;
        finding.Summary.Should().Be("a tells of 2009 as done, before the public notice of project P1 on 2010-03-07.");
        finding.Arithmetic.Should().Equal("2009 ends on 2009-12-31, 66 days before 2010-03-07");
    }

    [Fact]
    public void Without_a_notice_nothing_is_decided() =>
        Run(Houses.In("2009", Basis.Flow), Applied)
            .Should()
            .ContainSingle()
            .Which.Summary.Should()
            .Be("a is told as done of project P1, of which no public notice is known (Applied).");

    [Fact]
    public void Without_a_period_nothing_is_decided() =>
        Run(Houses, Announced).Single().Verdict.Should().Be(Verdict.CannotBeDecided);

    [Fact]
    public void What_is_planned_comes_before_the_notice() =>
        Run(Houses.In("2009", Basis.Flow).With(draft => draft with { Status = Status.Planned }), Announced)
            .Should()
            .BeEmpty();

    [Fact]
    public void Figures_of_no_project_and_projects_of_no_figure_are_left_aside() =>
        Sample
            .Ledger(Houses.In("2009", Basis.Flow))
            .Reconcile(new ProjectsAndNotices(new Dictionary<string, AidProject> { ["z"] = Announced }))
            .Should()
            .BeEmpty();

    [Fact]
    public void A_project_is_there()
    {
        FluentActions.Invoking(() => new ProjectsAndNotices(null!)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => new ProjectsAndNotices(new Dictionary<string, AidProject> { ["a"] = null! }))
            .Should()
            .Throw<ArgumentNullException>();
    }

    private static Figure Houses => Sample.Quantity("a", "houses-renovated", 27, "household");

    private static IReadOnlyList<Finding> Run(Figure figure, AidProject project) =>
        Sample
            .Ledger(figure)
            .Reconcile(new ProjectsAndNotices(new Dictionary<string, AidProject> { [figure.Id] = project }));
}
