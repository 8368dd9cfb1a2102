using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Tables;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Tables;

/// <summary>Totals by group: rows, keys, what fits no single group, and the total of all.</summary>
public sealed class TotalTableTests
{
    private static readonly KeyPart Plan11 = KeyPart.Of(PlanPeriod.FiveYear(11));
    private static readonly KeyPart Plan12 = KeyPart.Of(PlanPeriod.FiveYear(12));

    [Fact]
    public void Each_pairing_and_plan_has_its_own_total()
    {
        var table = Sample
            .Ledger(
                Told.Aid("a", "520000", "2010", 100),
                Told.Aid("b", "520000", "2009", 20),
                Told.Aid("c", "520000", "2011", 3),
                Told.Aid("d", "450000", "2010", 7)
            )
            .Query()
            .GroupBy(Axis.Pairing, Axis.Plan)
            .Sum(Currency.Cny);
        table
            .Select(row => row.ToString())
            .Should()
            .Equal(
                "440300>450000, FYP11: CNY 7 (1 added, 0 left out)",
                "440300>520000, FYP11: CNY 120 (2 added, 0 left out)",
                "440300>520000, FYP12: CNY 3 (1 added, 0 left out)"
            );
        var row = table[KeyPart.Pairing(Of("440300"), Of("520000")), Plan11];
        row.Key.Assisting.Should().Be(Of("440300"));
        row.Key.Assisted.Should().Be(Of("520000"));
        row.Key.Plan.Should().Be(PlanPeriod.FiveYear(11));
        row.Key.Year.Should().BeNull();
        row.Total!.Amount.Should().Be(Money.Parse("CNY 120"));
        row.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
        row.Sources.Select(source => source.Quote).Should().Equal("some words", "some words");
        table.GrandTotal.Require().Amount.Should().Be(Money.Parse("CNY 130"));
        (table.Currency, table.Unit, table.Count).Should().Be((Currency.Cny, null, 3));
    }

    [Fact]
    public void The_grand_total_is_of_the_figures_and_not_of_the_rows()
    {
        var table = Sample
            .Ledger(Told.Aid("a", "520000", "2010", 100), Told.Aid("b", "520500", "2010", 30))
            .Query()
            .GroupBy(Axis.Assisted)
            .Sum(Currency.Cny);
        table.Select(row => row.Total!.Amount.ToString()).Should().Equal("CNY 100", "CNY 30");
        table.GrandTotal.Require().Amount.Should().Be(Money.Parse("CNY 100"), "the prefecture is part of the province");
    }

    [Fact]
    public void A_refused_row_leaves_the_others()
    {
        var table = Sample
            .Ledger(
                Told.Aid("a", "520000", "2010", 100),
                Told.Aid("b", "520000", "2010", 30),
                Told.Aid("c", "450000", "2010", 5)
            )
            .Query()
            .GroupBy(Axis.Province)
            .Sum(Currency.Cny);
        table.Count.Should().Be(2);
        table[KeyPart.Province(DivisionCode.Parse("450000"))].Total!.Amount.Should().Be(Money.Parse("CNY 5"));
        var refused = table[KeyPart.Province(DivisionCode.Parse("520000"))];
        refused.Refusal!.Reason.Should().Be(RefusalReason.Contradiction);
        refused.Total.Should().BeNull();
        refused.Sources.Should().HaveCount(2);
        table.GrandTotal.Refusal.Should().NotBeNull();
    }

    [Fact]
    public void A_place_is_one_row_through_its_codes_and_is_found_under_each()
    {
        // Bijie was 522400 until 2011 and is 520500 since.
        var table = Sample
            .Ledger(Told.Aid("a", "522400", "2010", 1), Told.Aid("b", "520500", "2012", 2))
            .Query()
            .GroupBy(Axis.Prefecture)
            .Sum(Currency.Cny);
        table.Should().ContainSingle().Which.Key.Prefecture.Should().Be((Place)DivisionCode.Parse("520500"));
        table[KeyPart.Prefecture(DivisionCode.Parse("522400"))].Should().BeSameAs(table[0]);
        table.TryGet(new GroupKey(KeyPart.Prefecture(DivisionCode.Parse("520100"))), out _).Should().BeFalse();
        table.Invoking(all => all[KeyPart.Year(2010)]).Should().Throw<KeyNotFoundException>().WithMessage("*2010*");
    }

    [Theory]
    [InlineData(Axis.Province, "520000", "520000")]
    [InlineData(Axis.Province, "520502", "520000")]
    [InlineData(Axis.Prefecture, "520502", "520500")]
    [InlineData(Axis.Prefecture, "520000", "several")]
    [InlineData(Axis.Prefecture, "110105", "none")]
    [InlineData(Axis.County, "520502", "520502")]
    [InlineData(Axis.County, "520500", "several")]
    public void A_level_of_places_holds_what_lies_in_it(Axis axis, string assisted, string code) =>
        Sample
            .Ledger(Told.Aid("a", assisted, "2015", 1))
            .Query()
            .GroupBy(axis)
            .Sum(Currency.Cny)
            .Should()
            .ContainSingle()
            .Which.Key[0]
            .Code.Should()
            .Be(code);

    [Fact]
    public void What_a_figure_does_not_say_has_a_row_of_its_own()
    {
        var silent = Sample.Money("a", "aid-funds-fiscal", "CNY 1");
        var table = Sample
            .Ledger(silent)
            .Query()
            .GroupBy(
                Axis.Pairing,
                Axis.Assisting,
                Axis.Province,
                Axis.Measure,
                Axis.Sector,
                Axis.Instrument,
                Axis.SourceOfFunds,
                Axis.Status,
                Axis.Month
            )
            .Sum(Currency.Cny);
        table[0]
            .Key.ToString()
            .Should()
            .Be("unstated, unstated, unstated, aid-funds-fiscal, unstated, unstated, unstated, actual, unstated");
        table[0].Key.IsOneGroup.Should().BeFalse();
        table[0].State.Should().Be(CellState.Timeless);
        table[0].Key.Status.Should().Be(Status.Actual);
        table[0].Key.Measure.Should().Be(Measures.FiscalAidFunds);
    }

    [Fact]
    public void Categories_are_told_apart_and_a_measure_of_all_kinds_covers_all()
    {
        var all = Sample.Money("a", "aid-funds-total", "CNY 9");
        var one = all.With(draft => draft with { Id = "b" })
            .Within(scope =>
                scope with
                {
                    Sector = Stated<Sector>.Of(Sector.Health),
                    Instrument = Stated<Instrument>.Of(Instrument.Grant),
                    SourceOfFunds = Stated<SourceOfFunds>.Of(SourceOfFunds.Fiscal),
                }
            );
        var two = one.With(draft => draft with { Id = "c" })
            .Within(scope => scope with { Sector = Stated<Sector>.Of(Sector.Health, Sector.Education) });
        var table = Sample
            .Ledger(all, one, two)
            .Query()
            .GroupBy(Axis.Sector, Axis.Instrument, Axis.SourceOfFunds)
            .Sum(Currency.Cny);
        table
            .Select(row => row.Key.ToString())
            .Should()
            .Equal("health, grant, fiscal", "all, all, all", "several, grant, fiscal");
        var key = table[0].Key;
        (key.Sector, key.Instrument, key.SourceOfFunds)
            .Should()
            .Be((Sector.Health, Instrument.Grant, SourceOfFunds.Fiscal));
    }

    [Fact]
    public void A_table_needs_axes_that_differ()
    {
        var query = Sample.Ledger().Query();
        query.Invoking(one => one.GroupBy([])).Should().Throw<ArgumentException>();
        query
            .Invoking(one => one.GroupBy(Axis.Year, Axis.Year))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*Year, Year*");
        query.Invoking(one => one.GroupBy((Axis)99)).Should().Throw<ArgumentOutOfRangeException>();
        query.Invoking(one => one.GroupBy(Axis.Year).With((Spanning)9)).Should().Throw<ArgumentOutOfRangeException>();
        query.GroupBy(Axis.Year).Sum(Currency.Cny).Should().BeEmpty();
    }

    [Fact]
    public void A_cumulative_series_counts_a_longer_period_once_it_is_over()
    {
        var groups = Sample
            .Ledger(
                Told.Aid("a", "520000", "2008", 1),
                Told.Aid("b", "520000", "2009/2010", 20),
                Told.Aid("c", "520000", "2009", 5),
                Told.Aid("d", "520000", "2011", 300)
            )
            .Query()
            .GroupBy(Axis.Year);
        var series = groups.WithEmptyRows().RunningSum(Currency.Cny);
        series
            .Select(row => row.ToString())
            .Should()
            .Equal(
                "2008: CNY 1 (1 added, 0 left out)",
                "2009: CNY 6 (2 added, 0 left out)",
                "2010: CNY 21 (2 added, 1 left out)",
                "2011: CNY 321 (3 added, 1 left out)"
            );
        series[2].Days!.Start.ToString("uuuu-MM-dd", null).Should().Be("2008-01-01");
        series.Should().OnlyContain(row => row.State == CellState.Complete);
        groups.RunningSum(Currency.Cny).Should().HaveCount(3, "without empty rows only years that are told");
    }

    [Fact]
    public void The_largest_rows_come_first_and_the_rest_is_totalled_anew()
    {
        var table = Sample
            .Ledger(
                Told.Aid("a", "450000", "2010", 50),
                Told.Aid("b", "520000", "2010", 40),
                Told.Aid("c", "520500", "2010", 30),
                Told.Aid("d", "530000", "2010", 1),
                Told.Aid("e", "530000", "2010", 2)
            )
            .Query()
            .With(rules => rules with { Repeats = RepeatRule.Upper })
            .GroupBy(Axis.Assisted)
            .Sum(Currency.Cny);
        var top = table.Top(1);
        top.Rows.Should().ContainSingle().Which.Total!.Amount.Should().Be(Money.Parse("CNY 50"));
        top.Rest.Require().Amount.Should().Be(Money.Parse("CNY 42"), "the prefecture is part of its province");
        top.Unranked.Should().BeEmpty();
        table.Top(9).Rows.Should().HaveCount(4);
        table.Invoking(one => one.Top(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Partner Of(string code) => Partner.Of(DivisionCode.Parse(code));
}
