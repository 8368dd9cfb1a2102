using PairingDomain.Figures;
using PairingDomain.Numerics;
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
    [InlineData(1_346, 10, 1, Verdict.HoldsWithinRounding)]
    [InlineData(1_347, 10, 1, Verdict.Contradicts)]
    [InlineData(1_391, 10, 100, Verdict.HoldsWithinRounding)]
    [InlineData(1_397, 10, 100, Verdict.Contradicts)]
    [InlineData(1_330, 100, 1, Verdict.Holds)]
    public void Rounded_houses_in_villages_of_1_341_households(
        long houses,
        long digit,
        long otherDigit,
        Verdict verdict
    ) =>
        Run(
            Placed(Sample.Quantity("h", "houses-renovated", houses, "household"))
                .With(draft => draft with { Resolution = (Rational)digit }),
            Placed(Sample.Quantity("p", "beneficiary-households", 1_341, "household"))
                .With(draft => draft with { Resolution = (Rational)otherDigit })
        )
            .Verdict.Should()
            .Be(verdict);

    [Fact]
    public void What_else_is_counted_beside_a_gift_of_no_period_is_told_with_it()
    {
        var finding = Run(
            Given("a", "CNY 101", "451227", null),
            Given("b", "CNY 100", "451200", "2010"),
            Sample.Quantity("c", "projects", 75, "project").Between("440300", "451227"),
            Sample.Quantity("d", "projects", 105, "project").Between("440300", "451200").In("2010", Basis.Flow),
            Sample.Quantity("e", "projects", 7, "project").Between("440300", "451225")
        );
        finding.Figures.Select(figure => figure.Id).Should().Equal("a", "b", "c", "d");
        finding
            .Arithmetic.Should()
            .Equal("CNY 101 - CNY 100 = CNY 1", "105 projects (d) - 75 projects (c) = 30 projects");
    }

    [Theory]
    [InlineData("2010", "451200", "2010", "451227", false)]
    [InlineData("2010", "451227", "2010", "451200", true)]
    public void Only_what_lies_in_the_other_is_held_against_it(
        string period,
        string place,
        string year,
        string other,
        bool isFound
    ) =>
        (
            Sample
                .Ledger(Given("a", "CNY 101", place, period), Given("b", "CNY 100", other, year))
                .Reconcile(new PopulationLimits())
                .Count == 1
        )
            .Should()
            .Be(isFound);

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
