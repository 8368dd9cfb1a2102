using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Something counted against what it lies in.</summary>
public sealed class PopulationLimitsTests
{
    [Theory]
    [InlineData(1_341, Qualifier.Exact, Verdict.Holds)]
    [InlineData(1_342, Qualifier.Exact, Verdict.Contradicts)]
    [InlineData(1_341, Qualifier.Over, Verdict.Contradicts)]
    [InlineData(1_341, Qualifier.Nearly, Verdict.Holds)]
    [InlineData(1_439, Qualifier.Nearly, Verdict.CannotBeDecided)]
    [InlineData(1_000, Qualifier.Over, Verdict.CannotBeDecided)]
    public void Houses_in_villages_of_1_341_households(long houses, Qualifier qualifier, Verdict verdict) =>
        Run(
            Placed(Sample.Quantity("h", "houses-renovated", houses, "household"))
                .With(draft => draft with { Qualifier = qualifier }),
            Placed(Sample.Quantity("p", "beneficiary-households", 1_341, "household"))
        )
            .Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData("2010", "451227", "2010", "451200", Verdict.Contradicts)]
    [InlineData(null, "451227", "2010", "451200", Verdict.CannotBeDecided)]
    public void A_county_with_more_than_its_prefecture(
        string? period,
        string county,
        string year,
        string prefecture,
        Verdict verdict
    ) =>
        Run(Given("a", "CNY 101", county, period), Given("b", "CNY 100", prefecture, year))
            .Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData("CNY 100", "451227", "2010")]
    [InlineData("CNY 101", "451027", "2010")]
    [InlineData("CNY 101", "451227", "2009")]
    public void What_is_not_more_or_not_within_is_no_finding(string money, string county, string period) =>
        Sample
            .Ledger(Given("a", money, county, period), Given("b", "CNY 100", "451200", "2010"))
            .Reconcile(new PopulationLimits())
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("2016/2018", Basis.Cumulative, "2016/2019", Basis.Cumulative, 0)]
    [InlineData("2017/2018", Basis.Cumulative, "2016/2019", Basis.Cumulative, 1)]
    [InlineData("2016/2018", Basis.Flow, "2016/2019", Basis.Cumulative, 1)]
    [InlineData("2016/2018", Basis.Cumulative, "2016/2019", Basis.Flow, 1)]
    public void What_falls_in_one_cumulative_series_is_found_there_and_not_here(
        string period,
        Basis basis,
        string longer,
        Basis longerBasis,
        int findings
    ) =>
        Sample
            .Ledger(
                Sample.Money("a", "aid-funds-total", "CNY 101").Between("440300", "451227").In(period, basis),
                Sample.Money("b", "aid-funds-total", "CNY 100").Between("440300", "451227").In(longer, longerBasis)
            )
            .Reconcile(new PopulationLimits())
            .Should()
            .HaveCount(findings);

    private static Figure Given(string id, string money, string assisted, string? period)
    {
        var figure = Sample.Money(id, "aid-funds-total", money).Between("440300", assisted);
        return period is null ? figure : figure.In(period, Basis.Flow);
    }

    private static Figure Placed(Figure figure) =>
        figure
            .Between("440000", "451200")
            .Within(scope => scope with { Sector = Stated<Sector>.Of(Sector.VillageAdvancement) })
            .In("2010", null);

    private static Finding Run(params Figure[] figures) =>
        Sample.Ledger(figures).Reconcile(new PopulationLimits()).Should().ContainSingle().Subject;
}
