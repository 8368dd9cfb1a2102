using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Figures of two documents that a careless sum would add.</summary>
public sealed class OverlappingDocumentsTests
{
    [Theory]
    [InlineData("451200", "2016/2019", 1)]
    [InlineData("451227", "2016/2020", 1)]
    [InlineData("451227", "2017", 1)]
    [InlineData("451200", "2016/2020", 0)]
    [InlineData("451000", "2016/2020", 0)]
    [InlineData("451200", "2015", 0)]
    public void Hechi_in_2016_to_2020_and_another_document(string assisted, string period, int findings) =>
        Told(Given("a", "d", "451200", "2016/2020"), Given("b", "e", assisted, period)).Should().HaveCount(findings);

    [Fact]
    public void One_document_does_not_overlap_with_itself() =>
        Told(Given("a", "d", "451200", "2016/2020"), Given("b", "d", "451227", "2017")).Should().BeEmpty();

    [Fact]
    public void Seven_pairs_are_one_finding_that_shows_five()
    {
        var others = Enumerable.Range(1, 7).Select(number => Given($"b{number}", "e", "451227", $"{2009 + number}"));
        var finding = Told([Given("a", "d", "451200", "2006/2020"), .. others]).Should().ContainSingle().Subject;
        finding.Verdict.Should().Be(Verdict.WorthNoting);
        finding.Summary.Should().Be("d and e tell of overlapping work: 7 pairs of figures (funds) must not be added.");
        finding.Figures.Select(figure => figure.Id).Should().Equal("a", "b1", "b2", "b3", "b4", "b5");
        finding
            .Arithmetic[0]
            .Should()
            .Be("CNY 100 (a) and CNY 100 (b1): Assisting Equal, Assisted Contains, Period Contains");
    }

    [Fact]
    public void Pairs_of_several_measures_are_one_finding_of_the_two_documents()
    {
        var finding = Told(
                Given("b", "e", "451200", "2016/2020"),
                Given("a", "d", "451227", "2017"),
                Projects("q", "e", "451200", "2016/2020"),
                Projects("p", "d", "451227", "2017")
            )
            .Should()
            .ContainSingle()
            .Subject;
        finding
            .Summary.Should()
            .Be("d and e tell of overlapping work: 2 pairs of figures (funds, projects) must not be added.");
        finding.Figures.Select(figure => figure.Id).Should().Equal("a", "b", "p", "q");
    }

    [Fact]
    public void Each_two_of_three_documents_have_a_finding_in_their_order() =>
        Told(
                Given("1", "f", "451200", "2016/2020"),
                Given("2", "d", "451227", "2017"),
                Given("3", "e", "451200", "2016/2019")
            )
            .Select(finding => finding.Summary[..7])
            .Should()
            .BeEquivalentTo("d and e", "d and f", "e and f");

    [Fact]
    public void A_declared_part_is_left_to_its_whole() =>
        Told(
                Given("b", "e", "451200", "2016/2020"),
                Given("a", "d", "451227", "2017"),
                Given("c", "d", "451227", "2017").PartOf("a")
            )
            .Should()
            .ContainSingle()
            .Which.Summary.Should()
            .Be("d and e tell of overlapping work: 1 pair of figures (funds) must not be added.");

    [Fact]
    public void A_part_of_something_else_overlaps_by_itself() =>
        Told(
                Given("b", "e", "451200", "2016/2020"),
                Sample.Money("w", "loans", "CNY 1000"),
                Given("c", "d", "451227", "2017").PartOf("w")
            )
            .Should()
            .ContainSingle();

    [Theory]
    [InlineData(Sector.VillageAdvancement, Sector.DisasterRelief, 1)]
    [InlineData(Sector.VillageAdvancement, Sector.VillageAdvancement, 0)]
    [InlineData(Sector.VillageAdvancement, null, 0)]
    public void A_fact_told_for_two_sectors(Sector one, Sector? other, int findings)
    {
        var first = Projects("a", "d", "451200", "2010")
            .Within(scope => scope with { Sector = Stated<Sector>.Of(one) })
            .With(draft => draft with { SameAs = ["b"] });
        var second = Projects("b", "d", "451200", "2010")
            .Within(scope => scope with { Sector = other is { } sector ? Stated<Sector>.Of(sector) : default })
            .With(draft => draft with { SameAs = ["a"] });
        var found = Told(first, second);
        found.Should().HaveCount(findings);
        if (findings > 0)
        {
            found[0].Summary.Should().Be("One fact is told for two scopes that have nothing in common.");
            found[0]
                .Arithmetic.Should()
                .Equal("5 projects (a) = 5 projects (b), Disjoint (Sector): VillageAdvancement and DisasterRelief");
        }
    }

    private static Figure Projects(string id, string document, string assisted, string period) =>
        Sample
            .Quantity(id, "projects", 5, "project")
            .Between("440300", assisted)
            .In(period, Basis.Flow)
            .With(draft => draft with { Citation = new Citation(document, 0, "5 projects") });

    private static Figure Given(string id, string document, string assisted, string period) =>
        Sample
            .Money(id, "aid-funds-total", "CNY 100")
            .Between("440300", assisted)
            .In(period, Basis.Flow)
            .With(draft => draft with { Citation = new Citation(document, 0, "100 yuan") });

    private static IReadOnlyList<Finding> Told(params Figure[] figures) =>
        Ledger
            .Create(
                [
                    new SourceDocument("d", "A report"),
                    new SourceDocument("e", "Another"),
                    new SourceDocument("f", "A third"),
                ],
                figures
            )
            .Reconcile(new OverlappingDocuments());
}
