using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers;

public sealed class OverlapTests
{
    private const string Settlement = "counted once in the lower bound, twice in the upper";

    [Fact]
    public void Overlapping_figures_are_refused_with_the_dimensions()
    {
        var refusal = TwoPeriods.Query().TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.Overlap);
        refusal.Explanation.Should().Be("two figures overlap (Period)");
        refusal.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
        refusal.Dimensions.Should().Equal(ScopeDimension.Period);
    }

    [Fact]
    public void Overlapping_figures_have_bounds_if_asked_for()
    {
        var total = Bounded(TwoPeriods).Sum(Currency.Cny);
        total.Bounds.Should().Be(Bounds.Between(50, 80));
        total.Value.Should().BeNull();
        total.Included.Select(figure => figure.Id).Should().Equal("a", "b");
        total
            .Conflicts.Should()
            .Equal(
                new Conflict(
                    ConflictKind.Overlap,
                    total.Included[0],
                    total.Included[1],
                    [ScopeDimension.Period],
                    Settlement
                )
            );
        total.Conflicts[0].ToString().Should().Be($"a and b: Overlap (Period); {Settlement}");
        total.ToString().Should().Be("[50, 80] CNY (2 added, 0 left out)");
        total.Invoking(one => one.Amount).Should().Throw<InvalidOperationException>().WithMessage("*[50, 80]*");
    }

    [Fact]
    public void What_does_not_overlap_is_added_to_the_bounds()
    {
        var total = Bounded(
                Sample.Ledger([.. TwoPeriods.Figures, Aid("c", "2009/2011", 7).Between("440300", "520000")])
            )
            .Sum(Currency.Cny);
        total.Bounds.Should().Be(Bounds.Between(57, 87));
        total.Value.Should().BeNull();
    }

    [Fact]
    public void Of_a_chain_the_disjoint_ends_make_the_lower_bound() =>
        Bounded(Sample.Ledger(Aid("a", "2008/2009", 20), Aid("b", "2009/2010", 30), Aid("c", "2010/2011", 20)))
            .Sum(Currency.Cny)
            .Bounds.Should()
            .Be(Bounds.Between(40, 70));

    [Theory]
    [InlineData(Qualifier.Over, "[50, ∞)")]
    [InlineData(Qualifier.Nearly, "[50, 80)")]
    [InlineData(Qualifier.AtMost, "[50, 80]")]
    [InlineData(Qualifier.About, "[50, ∞)")]
    public void Qualifiers_keep_their_sides_in_bounds(Qualifier qualifier, string bounds) =>
        Bounded(
                Sample.Ledger(
                    Aid("a", "2009/2010", 30).With(draft => draft with { Qualifier = qualifier }),
                    Aid("b", "2010/2011", 50)
                )
            )
            .Sum(Currency.Cny)
            .Bounds.Should()
            .Be(Bounds.Parse(bounds));

    [Fact]
    public void Negative_amounts_that_overlap_have_no_bounds()
    {
        var refusal = Bounded(Sample.Ledger(Aid("a", "2009/2010", 30), Aid("b", "2010/2011", -1)))
            .TrySum(Currency.Cny)
            .Refusal!;
        refusal.Reason.Should().Be(RefusalReason.Overlap);
        refusal.Explanation.Should().Contain("negative");
        refusal.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
    }

    [Fact]
    public void An_overlap_is_named_rather_than_what_is_undecided()
    {
        var silent = Aid("0", "2009/2010", 30).Within(scope => scope with { Assisted = default });
        var refusal = Sample.Ledger([silent, .. TwoPeriods.Figures]).Query().TrySum(Currency.Cny).Refusal!;
        refusal.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
        var undecided = Sample.Ledger(silent, Aid("b", "2010/2011", 50)).Query().TrySum(Currency.Cny).Refusal!;
        (undecided.Reason, undecided.Explanation)
            .Should()
            .Be((RefusalReason.Undecided, "it is not decided whether two figures overlap (Assisted)"));
    }

    [Fact]
    public void Stocks_of_two_dates_count_the_latest_of_each_place()
    {
        var ledger = Sample.Ledger(
            Parks("a", "451227", "2019-12-31", 1),
            Parks("b", "451200", "2020-12-31", 5),
            Parks("c", "451000", "2019-12-31", 2)
        );
        ledger.Query().TrySum(Unit.Of("park")).Refusal!.Reason.Should().Be(RefusalReason.OverTime);
        Bounded(ledger).TrySum(Unit.Of("park")).Refusal!.Reason.Should().Be(RefusalReason.OverTime);
        var total = ledger.Query().With(rules => rules with { OverTime = OverTime.Latest }).Sum(Unit.Of("park"));
        total.Quantity.Value.Should().Be(7);
        total.LeftOut.Should().Equal(new LeftOut(ledger["a"], LeftOutReason.Earlier, ledger["b"]));
        total
            .Conflicts.Should()
            .Equal(new Conflict(ConflictKind.OverTime, ledger["a"], ledger["b"], [], "the latest counts"));
    }

    [Fact]
    public void A_later_stock_of_less_does_not_stand_for_an_earlier_one_of_more()
    {
        var ledger = Sample.Ledger(Parks("a", "451200", "2019-12-31", 5), Parks("b", "451227", "2020-12-31", 1));
        var refusal = ledger
            .Query()
            .With(rules => rules with { OverTime = OverTime.Latest })
            .TrySum(Unit.Of("park"))
            .Refusal!;
        refusal.Reason.Should().Be(RefusalReason.OverTime);
        refusal.Dimensions.Should().Equal(ScopeDimension.Period);
    }

    [Fact]
    public void Persons_who_may_recur_have_bounds()
    {
        var ledger = Sample.Ledger(
            Persons("a", "451200", "2010", 10),
            Persons("b", "451200", "2011", 25),
            Persons("c", "451000", "2011", 3)
        );
        ledger.Query().TrySum(Unit.Person).Refusal!.Reason.Should().Be(RefusalReason.OverTime);
        var total = Bounded(ledger).Sum(Unit.Person);
        total.Bounds.Should().Be(Bounds.Between(28, 38));
        total
            .Conflicts.Should()
            .Equal(new Conflict(ConflictKind.OverTime, ledger["a"], ledger["b"], [ScopeDimension.Period], Settlement));
    }

    private static Ledger TwoPeriods => Sample.Ledger(Aid("a", "2009/2010", 30), Aid("b", "2010/2011", 50));

    private static FigureQuery Bounded(Ledger ledger) =>
        ledger.Query().With(rules => rules with { Overlaps = Overlaps.Bound });

    private static Figure Aid(string id, string period, int yuan) =>
        Sample
            .Create(id, "aid-funds-total", Money.Of(yuan, Currency.Cny))
            .Between("440300", "451200")
            .In(period, Basis.Flow);

    private static Figure Parks(string id, string assisted, string period, int count) =>
        Sample
            .Quantity(id, "industrial-parks", count, "park")
            .Between("440300", assisted)
            .Within(scope => scope with { Sector = Stated<Sector>.All })
            .In(period, Basis.Stock);

    private static Figure Persons(string id, string assisted, string period, int count) =>
        Sample.Quantity(id, "beneficiaries", count, "person").Between("440300", assisted).In(period, Basis.Flow);
}
