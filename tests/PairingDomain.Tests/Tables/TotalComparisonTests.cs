using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.ReferenceData;
using PairingDomain.Tables;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Tables;

/// <summary>Growth, shares, amounts per head, breakdowns and the flow between cumulative figures.</summary>
public sealed class TotalComparisonTests
{
    [Fact]
    public void Growth_is_absolute_relative_and_compound()
    {
        var growth = Growth(100, 121);
        growth.Absolute.Amount.Should().Be(RationalMoney.Of(21, Currency.Cny));
        growth.Ratio.Number.Should().Be(Rational.Of(121, 100));
        growth.Relative.Number.Should().Be(Rational.Of(21, 100));
        growth.Relative.IsRatio.Should().BeTrue();
        growth.CompoundAnnual(years: 2).Number.Should().Be(Rational.Of(1, 10));
        growth.CompoundAnnual(years: 2).Bounds.Should().Be(Bounds.Exactly(Rational.Of(1, 10)));
        growth.CompoundAnnual(years: 1).Number.Should().Be(Rational.Of(21, 100));
        growth.Absolute.Used.Select(figure => figure.Id).Should().Equal("a", "b");
    }

    [Fact]
    public void A_root_that_is_no_decimal_lies_between_two_neighbours()
    {
        // The square root of 2 is 1.41421356…
        var yearly = Growth(1, 2).CompoundAnnual(years: 2, decimals: 4);
        yearly.Number.Should().BeNull();
        yearly.Bounds.Should().Be(Bounds.Parse("[0.4142, 0.4143]"));
        Growth(1, 2).CompoundAnnual(2, decimals: 0).Bounds.Should().Be(Bounds.Between(0, 1));
        Growth(8, 1).CompoundAnnual(3, decimals: 1).Number.Should().Be(Rational.Of(-1, 2));
        Growth(5, 0).CompoundAnnual(3).Number.Should().Be((Rational)(-1));
    }

    [Fact]
    public void Growth_of_rounded_totals_has_bounds()
    {
        var ledger = Sample.Ledger(
            Told.Aid("a", "520000", "2009", 100, resolution: 100),
            Told.Aid("b", "520000", "2010", 300, resolution: 100)
        );
        var growth = Of(ledger, "b").GrowthSince(Of(ledger, "a"));
        growth.Absolute.Bounds.Should().Be(Bounds.Between(100, 300));
        growth.Ratio.Bounds.Should().Be(Bounds.Between(Rational.Of(5, 3), 7), "250/150 to 350/50");
        growth.CompoundAnnual(1, 2).Bounds.Should().Be(Bounds.Parse("[0.66, 6]"));
    }

    [Fact]
    public void Growth_is_refused_for_other_places_measures_units_and_from_nothing()
    {
        var ledger = Sample.Ledger(
            Told.Aid("a", "520000", "2009", 100),
            Told.Aid("b", "450000", "2010", 100),
            Told.People("c", "520000", "2010", 5),
            Told.Aid("d", "520000", "2008", 0),
            Told.Aid("e", "520000", "2010", 5).With(draft => draft with { Status = Status.Planned })
        );
        Told.ReasonOf(() => Of(ledger, "b").GrowthSince(Of(ledger, "a"))).Should().Be(RefusalReason.OtherScope);
        Told.ReasonOf(() => ledger.Of(ledger["c"]).Sum(Unit.Person).GrowthSince(Of(ledger, "a")))
            .Should()
            .Be(RefusalReason.OtherUnit);
        Told.ReasonOf(() => _ = Of(ledger, "a").GrowthSince(Of(ledger, "d")).Ratio)
            .Should()
            .Be(RefusalReason.OtherScope);
        Told.ReasonOf(() => Of(ledger, "e").GrowthSince(Of(ledger, "a"))).Should().Be(RefusalReason.SeveralStatuses);
        Of(ledger, "a").GrowthSince(Of(ledger, "d")).Absolute.Number.Should().Be((Rational)100);
        Of(ledger, "a")
            .Invoking(total => total.GrowthSince(Growth(1, 1).Previous))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*different ledgers*");
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1001, 1)]
    [InlineData(1, -1)]
    [InlineData(1, 101)]
    public void Compound_growth_has_limits(int years, int decimals) =>
        Growth(1, 1)
            .Invoking(growth => growth.CompoundAnnual(years, decimals))
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Compound_growth_reaches_its_limits() =>
        Growth(1, 1).CompoundAnnual(1000, 100).Number.Should().Be(Rational.Zero);

    [Fact]
    public void Money_per_head_needs_one_scope()
    {
        var ledger = Sample.Ledger(
            Told.Aid("a", "520000", "2010", 1000),
            Told.People("p", "520000", "2010", 3),
            Told.People("q", "450000", "2010", 3),
            Told.People("r", "520000", "2011", 3),
            Told.People("s", "520000", "2010", 0, Basis.Stock)
        );
        var perHead = Of(ledger, "a").Per(ledger.Of(ledger["p"]).Sum(Unit.Person));
        perHead.Amount.Should().Be(RationalMoney.Of(Rational.Of(1000, 3), Currency.Cny));
        perHead.Per.Should().Be(Unit.Person);
        perHead.ToString().Should().Be("1000/3 CNY/person (per one)");
        foreach (var other in new[] { "q", "r", "s" })
        {
            Told.ReasonOf(() => Of(ledger, "a").Per(ledger.Of(ledger[other]).Sum(Unit.Person)))
                .Should()
                .Be(RefusalReason.OtherScope);
        }
    }

    [Fact]
    public void A_share_is_of_a_whole_that_holds_it()
    {
        var ledger = Sample.Ledger(
            Told.Aid("a", "520000", "2010", 100, resolution: 10),
            Told.Aid("b", "520500", "2010", 96),
            Told.Aid("c", "450000", "2010", 5),
            Told.Aid("d", "520600", "2010", 106),
            Sample.Money("e", "aid-funds-project", "CNY 20").PartOf("a")
        );
        var share = Of(ledger, "b").ShareOf(Of(ledger, "a"));
        share.Number.Should().Be(Rational.Of(96, 100));
        share.Bounds.Should().Be(Bounds.Between(Rational.Of(96, 105), 1), "96/105 to 96/95, and no more than all");
        Of(ledger, "e").ShareOf(Of(ledger, "a")).Number.Should().Be(Rational.Of(1, 5));
        Of(ledger, "a").ShareOf(Of(ledger, "a")).Number.Should().Be(Rational.One);
        Told.ReasonOf(() => Of(ledger, "c").ShareOf(Of(ledger, "a"))).Should().Be(RefusalReason.OtherScope);
        Told.ReasonOf(() => Of(ledger, "d").ShareOf(Of(ledger, "a"))).Should().Be(RefusalReason.Contradiction);
    }

    [Fact]
    public void The_parts_of_the_aid_of_2010_explain_all_of_it()
    {
        var ledger = Reference.Embedded.SeedLedger;
        var breakdown = ledger.BreakDown(ledger["s3-001"]);
        breakdown.Parts.Take(3).Select(part => part.Id).Should().Equal("s3-002", "s3-003", "s3-004");
        var plain = Sample.Ledger(
            Told.Aid("a", "520000", "2010", 50_800_000),
            Sample.Money("b", "aid-funds-project", "CNY 42200000").PartOf("a"),
            Sample.Money("c", "disaster-relief", "CNY 7300000").PartOf("a"),
            Sample.Money("d", "cadre-training-funds", "CNY 1300000").PartOf("a")
        );
        var whole = plain.BreakDown(plain["a"]);
        whole.Explained.Number.Should().Be((Rational)50_800_000);
        whole.Rest.Number.Should().Be(Rational.Zero);
        whole.Rest.Bounds.Should().Be(Bounds.Exactly(0));
        whole.Shares[0].Number.Should().Be(Rational.Of(422, 508));
    }

    [Fact]
    public void Open_bounds_do_not_show_that_parts_make_up_their_whole()
    {
        // At most 30 and 75 could be 100, but their numbers are 105: together at least 75, at most 105.
        var ledger = Sample.Ledger(
            Told.Aid("a", "520000", "2010", 100),
            Sample
                .Money("b", "aid-funds-project", "CNY 30")
                .With(draft => draft with { Qualifier = Qualifier.UpTo, PartOf = "a" }),
            Sample.Money("c", "aid-funds-fiscal", "CNY 75").PartOf("a")
        );
        var breakdown = ledger.BreakDown(ledger["a"]);
        breakdown.Explained.Number.Should().BeNull();
        breakdown.Explained.Bounds.Should().Be(Bounds.Between(75, 105));
        breakdown.Rest.Bounds.Should().Be(Bounds.Between(0, 25));
    }

    [Fact]
    public void Parts_that_may_overlap_leave_bounds_for_the_rest()
    {
        var ledger = Sample.Ledger(
            Told.Aid("a", "520000", "2010", 100),
            Sample.Money("b", "aid-funds-project", "CNY 30").PartOf("a"),
            Sample.Money("c", "aid-funds-fiscal", "CNY 50").PartOf("a")
        );
        var breakdown = ledger.BreakDown(ledger["a"]);
        breakdown.Explained.Number.Should().BeNull();
        breakdown.Explained.Bounds.Should().Be(Bounds.Between(50, 80));
        breakdown.Rest.Bounds.Should().Be(Bounds.Between(20, 50));
        breakdown.ToString().Should().StartWith("a CNY 100, of which b CNY 30, c CNY 50; rest [20, 50] CNY");
    }

    [Fact]
    public void A_figure_without_parts_is_all_unexplained_and_larger_parts_show()
    {
        var ledger = Sample.Ledger(
            Told.Aid("a", "520000", "2010", 100),
            Told.Aid("b", "450000", "2010", 10),
            Told.Aid("c", "451000", "2010", 15).PartOf("b")
        );
        ledger.BreakDown(ledger["a"]).Rest.Number.Should().Be((Rational)100);
        ledger.BreakDown(ledger["a"]).Shares.Should().BeEmpty();
        ledger.BreakDown(ledger["b"]).Rest.Bounds.Should().Be(Bounds.Exactly(-5));
    }

    [Fact]
    public void Two_cumulative_figures_give_the_flow_between_them()
    {
        var ledger = Sample.Ledger(
            Cumulative("a", "1996/2005", 100),
            Cumulative("b", "1996/2010", 170),
            Cumulative("c", "1997/2010", 150),
            Cumulative("d", "1996/2012", 90),
            Told.Aid("e", "520000", "2010", 5)
        );
        var flow = ledger.FlowBetween(ledger["a"], ledger["b"]);
        flow.Flow.Amount.Should().Be(RationalMoney.Of(70, Currency.Cny));
        flow.Period.Should().Be(ReportingPeriod.Parse("2006-01-01/2010-12-31"));
        flow.ToString().Should().Be("2006-01-01/2010-12-31: 70 CNY (later less earlier)");
        (flow.Earlier, flow.Later).Should().Be((ledger["a"], ledger["b"]));
        Told.ReasonOf(() => ledger.FlowBetween(ledger["b"], ledger["a"])).Should().Be(RefusalReason.OtherScope);
        Told.ReasonOf(() => ledger.FlowBetween(ledger["a"], ledger["c"])).Should().Be(RefusalReason.OtherScope);
        Told.ReasonOf(() => ledger.FlowBetween(ledger["a"], ledger["d"])).Should().Be(RefusalReason.Contradiction);
        Told.ReasonOf(() => ledger.FlowBetween(ledger["a"], ledger["e"])).Should().Be(RefusalReason.SeveralBases);

        static Figure Cumulative(string id, string period, long yuan) =>
            Told.Aid(id, "520000", period, yuan).In(period, Basis.Cumulative);
    }

    private static Growth Growth(long before, long after)
    {
        var ledger = Sample.Ledger(Told.Aid("a", "520000", "2009", before), Told.Aid("b", "520000", "2010", after));
        return Of(ledger, "b").GrowthSince(Of(ledger, "a"));
    }

    private static Total Of(Ledger ledger, string id) => ledger.Of(ledger[id]).Sum(Currency.Cny);
}
