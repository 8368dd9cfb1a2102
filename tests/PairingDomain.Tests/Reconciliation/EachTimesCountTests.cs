using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>An amount per project, a count of projects and a total.</summary>
public sealed class EachTimesCountTests
{
    [Theory]
    [InlineData(Qualifier.Exact, 1, "CNY 48010", Verdict.Holds)]
    [InlineData(Qualifier.Exact, 1, "CNY 48011", Verdict.Contradicts)]
    [InlineData(Qualifier.Exact, 10, "CNY 60000", Verdict.HoldsWithinRounding)]
    [InlineData(Qualifier.Over, 1, "CNY 110696", Verdict.Holds)]
    [InlineData(Qualifier.Over, 1, "CNY 48000", Verdict.Contradicts)]
    [InlineData(Qualifier.AtMost, 1, "CNY 48000", Verdict.Holds)]
    [InlineData(Qualifier.About, 1, "CNY 110696", Verdict.CannotBeDecided)]
    public void Projects_of_10_each(Qualifier qualifier, long digit, string total, Verdict verdict) =>
        Sample
            .Ledger(Each(qualifier, digit), Count("n"), Total(total))
            .Reconcile(new EachTimesCount())
            .Should()
            .ContainSingle()
            .Which.Verdict.Should()
            .Be(verdict);

    [Fact]
    public void Two_counts_decide_nothing() =>
        Sample
            .Ledger(Each(Qualifier.Exact, 1), Count("n"), Count("m"), Total("CNY 1"))
            .Reconcile(new EachTimesCount())
            .Should()
            .BeEmpty();

    [Fact]
    public void A_total_of_another_year_is_none_of_it() =>
        Sample
            .Ledger(Each(Qualifier.Exact, 1), Count("n"), Total("CNY 1").In("2011", null))
            .Reconcile(new EachTimesCount())
            .Should()
            .BeEmpty();

    private static Figure Each(Qualifier qualifier, long digit) =>
        Placed(
            Sample
                .Money("e", "project-size", "CNY 10")
                .With(draft =>
                    draft with
                    {
                        Qualifier = qualifier,
                        Resolution = (Rational)digit,
                        Per = [new PerEach(Unit.Project)],
                    }
                )
        );

    private static Figure Count(string id) => Placed(Sample.Quantity(id, "projects-economic", 4_801, "project"));

    private static Figure Total(string total) => Placed(Sample.Money("t", "cooperation-investment", total));

    private static Figure Placed(Figure figure) => figure.Between("440000", "450000").In("2010", null);
}
