using System.Collections;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers;

/// <summary>What the rules let be added together, kind by kind and time by time.</summary>
public sealed class AddedTogetherTests
{
    private const string Bama = "451227";
    private const string Luocheng = "451225";
    private const string Hechi = "451200";
    private const string Guangxi = "450000";

    [Fact]
    public void Donations_in_kind_are_added_when_asked_for()
    {
        var query = Sample
            .Ledger(
                Aid("a", Bama, 1, measure: "donations-cash"),
                Aid("b", Luocheng, 2, measure: "donations-in-kind"),
                Aid("c", "451221", 3, measure: "donations-in-kind")
            )
            .Of(Measures.Of("donations"));
        var refusal = query.TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.InKind);
        refusal.Explanation.Should().Be("money and gifts in kind are added only when asked for");
        refusal.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
        query.With(rules => rules with { AddsInKind = true }).Sum(Currency.Cny).Number.Should().Be((Rational)6);
    }

    [Fact]
    public void Money_of_which_some_may_be_in_kind_is_money()
    {
        var some = Aid("a", Bama, 1)
            .Within(scope =>
                scope with
                {
                    Instrument = Stated<Instrument>.Of([Instrument.DonationInKind, Instrument.Grant]),
                }
            );
        var all = Aid("b", Luocheng, 2).Within(scope => scope with { Instrument = Stated<Instrument>.All });
        Sample.Ledger(some, all, Aid("c", "451221", 4)).Query().Sum(Currency.Cny).Number.Should().Be((Rational)7);
    }

    [Fact]
    public void Things_are_added_in_whatever_form_they_are_given()
    {
        var given = Count("a", Bama, "books-donated", 10, "book", "2010")
            .Within(scope => scope with { Instrument = Stated<Instrument>.Of(Instrument.DonationInKind) });
        Sample
            .Ledger(given, Count("b", Luocheng, "books-donated", 5, "book", "2010"))
            .Query()
            .Sum(Unit.Of("book"))
            .Number.Should()
            .Be((Rational)15);
    }

    [Fact]
    public void Aid_and_the_investment_that_it_may_be_part_of_have_bounds()
    {
        var query = Sample.Ledger(Aid("a", Bama, 10), Aid("b", Bama, 30, measure: "project-investment")).Query();
        var refusal = query.TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.SeveralMeasures);
        refusal.Explanation.Should().Be("measures of which none contains the others");
        query
            .With(rules => rules with { Overlaps = Overlaps.Bound })
            .Sum(Currency.Cny)
            .Bounds.Should()
            .Be(Bounds.Between(30, 40));
    }

    [Fact]
    public void Business_has_no_bounds_with_aid() =>
        Sample
            .Ledger(Aid("a", Bama, 10), Aid("b", Bama, 30, measure: "cooperation-investment"))
            .Query()
            .With(rules => rules with { Overlaps = Overlaps.Bound })
            .TrySum(Currency.Cny)
            .Refusal!.Reason.Should()
            .Be(RefusalReason.SeveralMeasures);

    [Theory]
    [InlineData("2006/2010", false, false)]
    [InlineData("2006/2010", true, true)]
    [InlineData("2006/..", true, false)]
    [InlineData(null, true, false)]
    public void A_cumulative_figure_over_a_closed_period_is_its_flow(string? period, bool asked, bool added)
    {
        var cumulative = Aid("b", Luocheng, 2)
            .Within(scope =>
                scope with
                {
                    Basis = Basis.Cumulative,
                    Period = period is null ? null : ReportingPeriod.Parse(period),
                }
            );
        var outcome = Sample
            .Ledger(Aid("a", Bama, 1), cumulative)
            .Query()
            .With(rules => rules with { AddsCumulative = asked })
            .TrySum(Currency.Cny);
        outcome.Refusal?.Reason.Should().Be(RefusalReason.SeveralBases);
        (outcome.Total?.Number).Should().Be(added ? (Rational)3 : null);
    }

    [Fact]
    public void A_cumulative_whole_covers_the_flow_within_it()
    {
        var total = Sample
            .Ledger(Aid("a", Hechi, 5).In("2006/2010", Basis.Cumulative), Aid("b", Bama, 1))
            .Query()
            .Sum(Currency.Cny);
        total.Included.Single().Id.Should().Be("a");
        total.LeftOut.Single().Reason.Should().Be(LeftOutReason.Part);
    }

    [Theory]
    [InlineData(Basis.Stock, Basis.Flow)]
    [InlineData(Basis.Flow, Basis.Stock)]
    [InlineData(Basis.Stock, null)]
    [InlineData(null, Basis.Stock)]
    [InlineData(null, Basis.Flow)]
    [InlineData(Basis.Cumulative, null)]
    public void A_whole_of_another_basis_covers_nothing(Basis? whole, Basis? part) =>
        Sample
            .Ledger(Aid("a", Hechi, 5).In("2010", whole), Aid("b", Bama, 1).In("2010", part))
            .Query()
            .TrySum(Currency.Cny)
            .Refusal!.Reason.Should()
            .Be(RefusalReason.SeveralBases);

    [Fact]
    public void A_planned_whole_covers_nothing_actual()
    {
        var planned = Aid("a", Hechi, 5).With(draft => draft with { Status = Status.Planned });
        var refusal = Sample.Ledger(planned, Aid("b", Bama, 1)).Query().TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.SeveralStatuses);
        refusal.Explanation.Should().Be("planned and actual are never added");
        refusal.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
    }

    [Fact]
    public void A_stock_of_a_year_covers_no_stock_of_a_day_in_it()
    {
        var refusal = Sample
            .Ledger(Parks("a", Hechi, "2019", 5), Parks("b", Bama, "2019-12-31", 1))
            .Query()
            .TrySum(Unit.Of("park"))
            .Refusal!;
        refusal.Reason.Should().Be(RefusalReason.OverTime);
        refusal.Explanation.Should().Be("industrial-parks is not added over time");
        refusal.Dimensions.Should().Equal(ScopeDimension.Period);
        refusal.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
    }

    [Fact]
    public void Stocks_of_one_day_are_whole_and_part() =>
        Sample
            .Ledger(Parks("a", Hechi, "2019-12-31", 5), Parks("b", Bama, "2019-12-31", 1))
            .Query()
            .Sum(Unit.Of("park"))
            .Number.Should()
            .Be((Rational)5);

    [Fact]
    public void One_stock_is_added_to_nothing() =>
        Sample.Ledger(Parks("a", Hechi, "2019", 5)).Query().Sum(Unit.Of("park")).Number.Should().Be((Rational)5);

    [Fact]
    public void Figures_that_leave_their_basis_open_are_held_back_over_time() =>
        Sample
            .Ledger(Aid("a", Bama, 1).In("2010", null), Aid("b", Bama, 2).In("2011", null))
            .Query()
            .TrySum(Currency.Cny)
            .Refusal!.Reason.Should()
            .Be(RefusalReason.OverTime);

    [Fact]
    public void Persons_of_no_told_time_are_not_of_one_time() =>
        Sample
            .Ledger(Persons("a", Bama, null, 1), Persons("b", Luocheng, null, 2))
            .Query()
            .TrySum(Unit.Person)
            .Refusal!.Reason.Should()
            .Be(RefusalReason.OverTime);

    [Fact]
    public void The_latest_of_three_years_counts()
    {
        var total = Sample
            .Ledger(
                Persons("a", Bama, "2010", 1),
                Persons("b", Bama, "2012", 4),
                Persons("c", Bama, "2011", 2),
                Persons("d", Luocheng, "2010", 8)
            )
            .Query()
            .With(rules => rules with { OverTime = OverTime.Latest })
            .Sum(Unit.Person);
        total.Number.Should().Be((Rational)12);
        total
            .LeftOut.Select(one => (one.Figure.Id, one.Reason, one.CoveredBy?.Id))
            .Should()
            .Equal(("a", LeftOutReason.Earlier, "b"), ("c", LeftOutReason.Earlier, "b"));
        total
            .Conflicts.Select(one => (one.Kind, one.First.Id, one.Second.Id, one.Settlement))
            .Should()
            .Equal(
                (ConflictKind.OverTime, "a", "b", "the latest counts"),
                (ConflictKind.OverTime, "b", "c", "the latest counts")
            );
    }

    [Theory]
    [InlineData("2010/..")]
    [InlineData(null)]
    public void A_time_without_an_end_is_not_earlier_than_another(string? period) =>
        Sample
            .Ledger(Persons("a", Bama, "2010", 1), Persons("b", Bama, period, 4))
            .Query()
            .With(rules => rules with { OverTime = OverTime.Latest })
            .TrySum(Unit.Person)
            .Refusal!.Reason.Should()
            .BeOneOf(RefusalReason.OverTime);

    [Fact]
    public void The_latest_counts_also_where_overlaps_have_bounds() =>
        Sample
            .Ledger(Persons("a", Bama, "2010", 1), Persons("b", Bama, "2011", 4))
            .Query()
            .With(rules => rules with { OverTime = OverTime.Latest, Overlaps = Overlaps.Bound })
            .Sum(Unit.Person)
            .Number.Should()
            .Be((Rational)4);

    [Fact]
    public void Persons_of_one_year_or_of_places_apart_do_not_recur()
    {
        var query = Sample
            .Ledger(Persons("a", Bama, "2010", 1), Persons("b", Luocheng, "2010", 2), Persons("c", "520521", "2011", 4))
            .Query()
            .With(rules => rules with { Overlaps = Overlaps.Bound });
        query.Sum(Unit.Person).Number.Should().Be((Rational)7);
    }

    [Fact]
    public void Almost_nothing_twice_is_nothing()
    {
        var query = Sample
            .Ledger(
                Aid("a", Hechi, 0)
                    .In("2009/2010", Basis.Flow)
                    .With(draft => draft with { Qualifier = Qualifier.Nearly }),
                Aid("b", Hechi, 0)
                    .In("2010/2011", Basis.Flow)
                    .With(draft => draft with { Qualifier = Qualifier.Nearly })
            )
            .Query()
            .With(rules => rules with { Overlaps = Overlaps.Bound });
        query.Sum(Currency.Cny).Bounds.Should().Be(Bounds.Exactly(0));
    }

    [Fact]
    public void A_part_of_a_repeat_counts_with_it()
    {
        // b is told again by c, which lies in a by its scope only through b.
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 9),
            Aid("b", Bama, 2).With(draft => draft with { SameAs = ["c"] }),
            Aid("c", Bama, 2)
                .Within(scope => scope with { Assisted = default })
                .With(draft => draft with { SameAs = ["b"] })
        );
        var total = ledger.Query().Sum(Currency.Cny);
        total.Number.Should().Be((Rational)9);
        total
            .LeftOut.Select(one => (one.Figure.Id, one.Reason, one.CoveredBy?.Id))
            .Should()
            .Equal(("b", LeftOutReason.Part, "a"), ("c", LeftOutReason.Part, "a"));
    }

    [Fact]
    public void One_pair_of_tellings_that_lie_apart_sets_claims_apart()
    {
        var ledger = Sample.Ledger(
            Aid("a", Luocheng, 9),
            Aid("b", Hechi, 2).With(draft => draft with { SameAs = ["c"] }),
            Aid("c", Bama, 2).With(draft => draft with { SameAs = ["b"] })
        );
        ledger.Query().Sum(Currency.Cny).Number.Should().Be((Rational)11);
    }

    [Fact]
    public void A_total_that_is_no_decimal_is_told_as_a_fraction()
    {
        var total = new Total(
            Sample.Ledger(Aid("a", Bama, 1)).Index,
            TotalUnit.Of(Currency.Cny),
            Rational.Parse("1/3"),
            Bounds.Exactly(Rational.Parse("1/3")),
            [],
            [],
            []
        );
        total.Value.Should().BeNull();
        total.ToString().Should().Be("1/3 CNY (0 added, 0 left out)");
        total
            .Invoking(one => one.Amount)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("1/3 CNY is no decimal: see Number.");
    }

    [Fact]
    public void A_total_tells_what_it_is_told_in()
    {
        var money = Ledger.Empty.Query().Sum(Currency.Usd);
        (money.Currency, money.Unit).Should().Be(((Currency?)Currency.Usd, null));
        var persons = Ledger.Empty.Query().Sum(Unit.Person);
        (persons.Currency, persons.Unit).Should().Be((null, Unit.Person));
    }

    [Fact]
    public void A_query_is_enumerated_like_any_sequence()
    {
        var ledger = Sample.Ledger(Aid("a", Bama, 1), Aid("b", Bama, 1));
        IEnumerable query = ledger.Query();
        query.Cast<Figure>().Should().Equal(ledger.Figures);
    }

    private static Figure Aid(string id, string assisted, int yuan, string measure = "aid-funds-total") =>
        Sample.Create(id, measure, Money.Of(yuan, Currency.Cny)).Between("440300", assisted).In("2010", Basis.Flow);

    private static Figure Parks(string id, string assisted, string period, int count) =>
        Count(id, assisted, "industrial-parks", count, "park", period)
            .Within(scope => scope with { Sector = Stated<Sector>.All, Basis = Basis.Stock });

    private static Figure Persons(string id, string assisted, string? period, int count) =>
        Count(id, assisted, "beneficiaries", count, "person", period);

    private static Figure Count(string id, string assisted, string measure, int count, string unit, string? period) =>
        Sample
            .Quantity(id, measure, count, unit)
            .Between("440300", assisted)
            .Within(scope =>
                scope with
                {
                    Period = period is null ? null : ReportingPeriod.Parse(period),
                    Basis = Basis.Flow,
                    Sector = Stated<Sector>.All,
                }
            );
}
