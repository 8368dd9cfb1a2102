using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Tables;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Tables;

/// <summary>Totals by plan, year and month: what spans several, what is shared out by days, what is told in full.</summary>
public sealed class TotalTableTimeTests
{
    private static readonly KeyPart Plan11 = KeyPart.Of(PlanPeriod.FiveYear(11));
    private static readonly KeyPart Plan12 = KeyPart.Of(PlanPeriod.FiveYear(12));

    [Fact]
    public void A_period_over_two_plans_has_a_row_of_its_own_and_the_plans_tell_of_it()
    {
        var table = Spanning().GroupBy(Axis.Plan).Sum(Currency.Cny);
        table
            .Select(row => row.ToString())
            .Should()
            .Equal(
                "FYP11: CNY 100 (1 added, 1 left out)",
                "FYP12: CNY 10 (1 added, 1 left out)",
                "several: CNY 730 (1 added, 0 left out)"
            );
        table[Plan11].Total!.LeftOut[0].ToString().Should().Be("c: reaches beyond what was asked for (Period)");
        table.GrandTotal.Require().Amount.Should().Be(Money.Parse("CNY 840"));
    }

    [Fact]
    public void A_period_over_two_plans_is_refused_if_asked()
    {
        var table = Spanning().GroupBy(Axis.Plan).With(PairingDomain.Tables.Spanning.Refuse).Sum(Currency.Cny);
        table[Plan11].Total.Should().NotBeNull();
        var refused = table[KeyPart.Of(Axis.Plan, KeyKind.Several)].Refusal!;
        refused.Reason.Should().Be(RefusalReason.SpansGroups);
        refused.Figures.Select(figure => figure.Id).Should().Equal("c");
        refused.Explanation.Should().Be("figures fit no single group (several)");
    }

    [Fact]
    public void A_period_over_two_plans_is_shared_out_by_days_if_asked()
    {
        var table = Spanning().GroupBy(Axis.Plan).With(PairingDomain.Tables.Spanning.ShareByDays).Sum(Currency.Cny);
        table.Should().HaveCount(2);
        var first = table[Plan11];
        first.Total!.Number.Should().Be((Rational)465, "100 and 365 of 730 days of 730");
        first.Total.Bounds.Should().Be(Bounds.Between(100, 830), "how it was spread is not known");
        first.Shares.Should().ContainSingle().Which.ToString().Should().Be("c: 365 of 730 days");
        first.Shares[0].Share.Should().Be(Rational.Of(1, 2));
        table[Plan12].Total!.Number.Should().Be((Rational)375);
        first.Total.Value.Should().Be(FigureValue.Of(Money.Parse("CNY 465")));
    }

    [Fact]
    public void A_share_of_money_without_an_end_of_digits_is_told_as_a_fraction()
    {
        var table = Sample
            .Ledger(Told.Aid("a", "520000", "2015/2016", 100))
            .Query()
            .GroupBy(Axis.Year)
            .With(PairingDomain.Tables.Spanning.ShareByDays)
            .Sum(Currency.Cny);
        var total = table[KeyPart.Year(2015)].Total!;
        total.Number.Should().Be(Rational.Of(36500, 731));
        total.Value.Should().BeNull();
        total.Invoking(one => one.Amount).Should().Throw<InvalidOperationException>().WithMessage("*36500/731 CNY*");
        total.ToString().Should().Be("36500/731 CNY (1 added, 0 left out)");
    }

    [Fact]
    public void What_is_shared_out_covers_its_parts_in_every_row()
    {
        var table = Sample
            .Ledger(Told.Aid("a", "520000", "2010/2011", 730), Told.Aid("b", "520000", "2010", 100))
            .Query()
            .GroupBy(Axis.Year)
            .With(PairingDomain.Tables.Spanning.ShareByDays)
            .Sum(Currency.Cny);
        table[KeyPart.Year(2010)].ToString().Should().Be("2010: CNY 365 (1 added, 1 left out)");
        table[KeyPart.Year(2011)].ToString().Should().Be("2011: CNY 365 (1 added, 0 left out)");
    }

    [Fact]
    public void Persons_that_may_recur_and_open_periods_are_not_shared_out()
    {
        var table = Sample
            .Ledger(Told.People("a", "520000", "2010/2011", 730), Told.People("b", "450000", "2010/..", 5))
            .Query()
            .GroupBy(Axis.Assisted, Axis.Year)
            .With(PairingDomain.Tables.Spanning.ShareByDays)
            .Sum(Unit.Person);
        table.Select(row => row.Key.ToString()).Should().Equal("450000, several", "520000, several");
    }

    [Fact]
    public void Rows_that_cannot_be_shared_out_together_are_all_refused()
    {
        var table = Sample
            .Ledger(Told.Aid("a", "520000", "2010/2011", 730), Told.Aid("b", "520000", "2011/2012", 100))
            .Query()
            .GroupBy(Axis.Year)
            .With(PairingDomain.Tables.Spanning.ShareByDays)
            .Sum(Currency.Cny);
        table.Select(row => row.Key.Year).Should().Equal(2010, 2011, 2012);
        table.Should().OnlyContain(row => row.Refusal!.Reason == RefusalReason.Overlap);
    }

    [Theory]
    [InlineData("2010", "FYP11", "2010", "several")]
    [InlineData("2010-03", "FYP11", "2010", "2010-03")]
    [InlineData("2010-03-05", "FYP11", "2010", "2010-03")]
    [InlineData("2006/2010", "FYP11", "several", "several")]
    [InlineData("2010-12-31/2011-01-01", "several", "several", "several")]
    [InlineData("1964", "none", "1964", "several")]
    [InlineData("1963/1965", "none", "several", "several")]
    [InlineData("1963/1966", "several", "several", "several")]
    [InlineData("1950/1953", "several", "several", "several")]
    [InlineData("1951/2040", "several", "several", "several")]
    [InlineData("2010/..", "several", "several", "several")]
    [InlineData("../2010", "several", "several", "several")]
    public void A_period_lies_in_one_group_of_time_or_in_several(
        string period,
        string plan,
        string year,
        string month
    ) =>
        Sample
            .Ledger(Told.Aid("a", "520000", period, 1))
            .Query()
            .GroupBy(Axis.Plan, Axis.Year, Axis.Month)
            .Sum(Currency.Cny)[0]
            .Key.Select(part => part.Code)
            .Should()
            .Equal(plan, year, month);

    [Fact]
    public void A_stock_belongs_to_its_date()
    {
        var table = Sample
            .Ledger(Told.People("a", "520000", "2006/2010", 5, Basis.Stock))
            .Query()
            .GroupBy(Axis.Year)
            .Sum(Unit.Person);
        table[0].Key.Year.Should().Be(2010);
        table[0].State.Should().Be(CellState.Complete, "a stock tells of the last day");
    }

    [Theory]
    [InlineData("2010", CellState.Complete)]
    [InlineData("2010-01-01/2010-12-30", CellState.Partial)]
    [InlineData("2010-01-02/2010-12-31", CellState.Partial)]
    [InlineData("2010-01/2010-12", CellState.Complete)]
    public void A_row_is_complete_when_all_of_its_days_are_told(string period, CellState state) =>
        Sample
            .Ledger(Told.Aid("a", "520000", period, 1))
            .Query()
            .GroupBy(Axis.Year)
            .Sum(Currency.Cny)[0]
            .State.Should()
            .Be(state);

    [Fact]
    public void Halves_make_a_year_complete_for_one_place_and_not_for_two()
    {
        var first = Told.Aid("a", "520000", "2010-01/2010-06", 1);
        var second = Told.Aid("b", "520000", "2010-07/2010-12", 1);
        var elsewhere = Told.Aid("b", "450000", "2010-07/2010-12", 1);
        StateOf(first, second).Should().Be(CellState.Complete);
        StateOf(second, first).Should().Be(CellState.Complete);
        StateOf(first, elsewhere).Should().Be(CellState.Partial);

        static CellState StateOf(params Figure[] figures) =>
            Sample.Ledger(figures).Query().GroupBy(Axis.Year).Sum(Currency.Cny)[0].State;
    }

    [Fact]
    public void Years_of_which_nothing_is_told_are_empty_and_not_zero()
    {
        var groups = Sample
            .Ledger(
                Told.Aid("a", "520000", "2008", 1),
                Told.Aid("b", "520000", "2010", 1),
                Told.Aid("c", "450000", "2010", 1)
            )
            .Query()
            .GroupBy(Axis.Assisted, Axis.Year);
        var table = groups.WithEmptyRows().Sum(Currency.Cny);
        table
            .Select(row => (row.Key.ToString(), row.State))
            .Should()
            .Equal(
                ("450000, 2010", CellState.Complete),
                ("520000, 2008", CellState.Complete),
                ("520000, 2009", CellState.Empty),
                ("520000, 2010", CellState.Complete)
            );
        var empty = table[2].Refusal!;
        empty.Reason.Should().Be(RefusalReason.NothingTold);
        empty.ToString().Should().Be("No total: no figure tells of 520000, 2009.");
        groups.WithEmptyRows(ReportingPeriod.Parse("2010/2011")).Sum(Currency.Cny).Should().HaveCount(5);
    }

    [Fact]
    public void Empty_rows_need_one_axis_of_time_and_a_closed_period()
    {
        var query = Sample.Ledger().Query();
        query.Invoking(one => one.GroupBy(Axis.Assisted).WithEmptyRows()).Should().Throw<InvalidOperationException>();
        query
            .Invoking(one => one.GroupBy(Axis.Plan, Axis.Year).WithEmptyRows())
            .Should()
            .Throw<InvalidOperationException>();
        query
            .Invoking(one => one.GroupBy(Axis.Year).WithEmptyRows(ReportingPeriod.Since(2010)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'2010/..' has an open end.*");
    }

    private static FigureQuery Spanning() =>
        Sample
            .Ledger(
                Told.Aid("a", "520000", "2009", 100),
                Told.Aid("b", "520000", "2012", 10),
                Told.Aid("c", "520000", "2010/2011", 730)
            )
            .Query();
}
