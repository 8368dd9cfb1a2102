using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Sums that are a count times a round amount.</summary>
public sealed class ExactProductsTests
{
    [Theory]
    [InlineData("CNY 767500000", 153_500, 1)]
    [InlineData("CNY 767500001", 153_500, 0)]
    [InlineData("CNY 768000000", 153_600, 0)]
    [InlineData("CNY 50800000", 127_000, 0)]
    [InlineData("CNY 15196500", 153_500, 1)]
    [InlineData("CNY 15503500", 153_500, 0)]
    public void Income_of_workers(string income, long workers, int findings) =>
        Run(
                Sample.Money("a", "labour-income", income).In("2010", Basis.Flow),
                Sample.Quantity("b", "labour-transferred", workers, "person").In("2010", Basis.Flow)
            )
            .Should()
            .HaveCount(findings);

    [Fact]
    public void Another_year_is_another_thing() =>
        Run(
                Sample.Money("a", "labour-income", "CNY 767500000").In("2010", Basis.Flow),
                Sample.Quantity("b", "labour-transferred", 153_500, "person").In("2009", Basis.Flow)
            )
            .Should()
            .BeEmpty();

    private static IReadOnlyList<Finding> Run(params Figure[] figures) =>
        Sample.Ledger([.. figures.Select(figure => figure.Between("440000", "450000"))]).Reconcile(new ExactProducts());
}
