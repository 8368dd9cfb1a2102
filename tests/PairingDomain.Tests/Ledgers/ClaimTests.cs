using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers;

/// <summary>Which figures make one claim, which claims are parts of which, and which meet.</summary>
public sealed class ClaimTests
{
    private const string Bama = "451227";
    private const string Luocheng = "451225";
    private const string Hechi = "451200";
    private const string Guizhou = "520000";

    [Theory]
    [InlineData(Basis.Flow, null, "2010", Bama, ScopeRelation.Open)]
    [InlineData(Basis.Flow, null, "2010", Luocheng, null)]
    [InlineData(Basis.Flow, Basis.Stock, "2010", Bama, null)]
    [InlineData(Basis.Stock, null, "2010", Bama, ScopeRelation.Open)]
    [InlineData(Basis.Stock, null, "2010-12", Bama, ScopeRelation.Open)]
    [InlineData(null, Basis.Stock, "2010-12", Bama, ScopeRelation.Open)]
    [InlineData(Basis.Stock, Basis.Stock, "2010-12", Bama, null)]
    [InlineData(Basis.Flow, Basis.Flow, "2010-12/2011-01", Bama, ScopeRelation.Overlapping)]
    [InlineData(Basis.Flow, Basis.Cumulative, "2010-12/2011-01", Bama, ScopeRelation.Overlapping)]
    public void Figures_of_several_bases_meet_only_where_one_is_open(
        Basis? one,
        Basis? other,
        string period,
        string assisted,
        ScopeRelation? relation
    )
    {
        var ledger = Sample.Ledger(Aid("a", Bama, 1).In("2010", one), Aid("b", assisted, 2).In(period, other));
        var claims = new ClaimGraph(ledger.Index, ledger.Index.Entries, Silence.IsUnknown).Claims;
        claims.Should().HaveCount(2);
        claims[0].Parts.Should().BeEmpty();
        claims[1].Parts.Should().BeEmpty();
        claims[0].Meetings.Values.Should().Equal(relation is { } met ? [met] : []);
        claims[1].Meetings.Values.Should().Equal(relation is { } again ? [again] : []);
    }

    [Fact]
    public void Claims_are_in_the_order_of_ids_whatever_the_order_of_the_ledger()
    {
        var ledger = Sample.Ledger(Aid("d", Bama, 1), Aid("c", Bama, 1), Aid("b", Luocheng, 1), Aid("a", Guizhou, 1));
        var claims = new ClaimGraph(ledger.Index, ledger.Index.Entries, Silence.IsUnknown).Claims;
        claims.Select(claim => claim.First.Id).Should().Equal("a", "b", "c");
        claims[2].Tellings.Select(telling => telling.Figure.Id).Should().Equal("c", "d");
    }

    [Fact]
    public void A_part_of_something_else_may_still_be_told_twice()
    {
        var ledger = Sample.Ledger(
            Aid("a", Bama, 5).PartOf("v"),
            Aid("b", Bama, 5).PartOf("w"),
            Aid("c", Bama, 5),
            Aid("v", Hechi, 50),
            Aid("w", Guizhou, 50)
        );
        ledger.Of(ledger["a"], ledger["c"]).Sum(Currency.Cny).Number.Should().Be((Rational)5);
        ledger.Of(ledger["a"], ledger["b"]).Sum(Currency.Cny).Number.Should().Be((Rational)5);
    }

    [Fact]
    public void A_part_and_its_whole_of_one_scope_are_told_apart_through_repeats()
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 9),
            Aid("b", Hechi, 4).PartOf("a"),
            Aid("c", Hechi, 4).With(draft => draft with { SameAs = ["d"] }),
            Aid("d", Hechi, 4).With(draft => draft with { SameAs = ["c"], PartOf = "b" })
        );
        ledger.Of(ledger["b"], ledger["d"]).Sum(Currency.Cny).Included.Should().Equal(ledger["b"]);
    }

    [Fact]
    public void The_first_relation_that_tellings_decide_holds()
    {
        // By b the claim lies within a; by c it only overlaps, and by d nothing is known.
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 9),
            Aid("b", Bama, 2).With(draft => draft with { SameAs = ["c"] }),
            Aid("c", Bama, 2).In("2010/2011", Basis.Flow).With(draft => draft with { SameAs = ["b", "d"] }),
            Silent("d", 2).With(draft => draft with { SameAs = ["c"] })
        );
        ledger.Query().Sum(Currency.Cny).Included.Should().Equal(ledger["a"]);
    }

    [Fact]
    public void What_overlaps_by_one_telling_overlaps_whatever_another_leaves_open()
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 9),
            Silent("b", 2).With(draft => draft with { SameAs = ["c"] }),
            Aid("c", Bama, 2).In("2010/2011", Basis.Flow).With(draft => draft with { SameAs = ["b", "d"] }),
            Silent("d", 2).With(draft => draft with { SameAs = ["c"] })
        );
        ledger.Query().TrySum(Currency.Cny).Refusal!.Reason.Should().Be(RefusalReason.Overlap);
    }

    [Fact]
    public void A_part_of_a_part_by_declaration_is_covered_wherever_it_is()
    {
        var ledger = Sample.Ledger(Aid("a", Hechi, 9), Aid("b", Bama, 4), Aid("c", Guizhou, 1).PartOf("b"));
        var total = ledger.Query().Sum(Currency.Cny);
        total.Number.Should().Be((Rational)9);
        total
            .LeftOut.Select(one => (one.Figure.Id, one.Reason, one.CoveredBy?.Id))
            .Should()
            .Equal(("b", LeftOutReason.Part, "a"), ("c", LeftOutReason.Part, "a"));
    }

    [Fact]
    public void What_covers_a_part_is_the_telling_that_counts()
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 10).With(draft => draft with { Resolution = 10 }),
            Aid("b", Bama, 4),
            Aid("c", Hechi, 9)
        );
        ledger
            .Query()
            .Sum(Currency.Cny)
            .LeftOut.Should()
            .Equal(
                new LeftOut(ledger["a"], LeftOutReason.Repeat, ledger["c"]),
                new LeftOut(ledger["b"], LeftOutReason.Part, ledger["c"])
            );
    }

    [Fact]
    public void A_conversion_tells_the_same_fact_however_little_it_says()
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 7),
            Sample
                .Money("b", "aid-funds-total", "USD 1")
                .Within(scope => scope with { Basis = Basis.Flow })
                .With(draft => draft with { Converts = "a" })
        );
        ledger
            .Query()
            .Sum(Currency.Cny)
            .LeftOut.Should()
            .Equal(new LeftOut(ledger["b"], LeftOutReason.Conversion, ledger["a"]));
    }

    [Fact]
    public void Parts_in_a_circle_are_explained()
    {
        var ledger = Sample.Ledger(Aid("a", Bama, 10), Aid("b", "450000", 4).PartOf("a"), Aid("c", Hechi, 20));
        ledger
            .Query()
            .TrySum(Currency.Cny)
            .Refusal!.Explanation.Should()
            .Be("what is declared to be a part contains its whole by its scope");
    }

    [Fact]
    public void The_first_parts_that_overlap_are_named()
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 60),
            Aid("e", Luocheng, 30),
            Health("d", Hechi, 30, Sector.Culture),
            Aid("c", Bama, 30),
            Health("b", Bama, 30, Sector.Health).In("2010", Basis.Flow),
            Health("f", Hechi, 30, Sector.Health)
        );
        ledger
            .Of(ledger["a"], ledger["c"], ledger["d"], ledger["e"])
            .With(rules => rules with { Preference = Preference.Parts })
            .TrySum(Currency.Cny)
            .Refusal!.Figures.Select(figure => figure.Id)
            .Should()
            .Equal("a", "c", "d");
    }

    [Fact]
    public void The_first_claim_that_is_contradicted_is_named()
    {
        var ledger = Sample.Ledger(Aid("d", Bama, 1), Aid("c", Bama, 2), Aid("b", Hechi, 1), Aid("a", Hechi, 2));
        ledger.Query().TrySum(Currency.Cny).Refusal!.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
    }

    [Fact]
    public void The_first_telling_that_is_contradicted_is_named()
    {
        // b and c contradict each other too.
        var ledger = Sample.Ledger(
            Rounded("a", 100, 100),
            Rounded("b", 60, 10),
            Rounded("c", 140, 10),
            Rounded("d", 300, 10)
        );
        var refusal = ledger.Query().TrySum(Currency.Cny).Refusal!;
        refusal.Figures.Select(figure => figure.Id).Should().Equal("a", "d");
        refusal.Explanation.Should().Be("the same claim with numbers that contradict each other");

        static Figure Rounded(string id, int yuan, int resolution) =>
            Aid(id, Bama, yuan).With(draft => draft with { Resolution = resolution });
    }

    [Fact]
    public void Conflicts_are_in_the_order_of_both_ids()
    {
        var ledger = Sample.Ledger(Aid("c", Bama, 3), Aid("b", Bama, 2), Aid("a", Bama, 1), Aid("d", Bama, 4));
        ledger
            .Query()
            .With(rules => rules with { Repeats = RepeatRule.Lower })
            .Sum(Currency.Cny)
            .Conflicts.Select(conflict => (conflict.First.Id, conflict.Second.Id))
            .Should()
            .Equal(("a", "b"), ("a", "c"), ("a", "d"));
    }

    [Theory]
    [InlineData("a", "b", ScopeDimension.Assisted, ScopeDimension.Period)]
    [InlineData("b", "a", ScopeDimension.Period, ScopeDimension.Assisted)]
    public void What_contains_in_one_dimension_and_lies_within_in_another_overlaps_in_both(
        string wide,
        string longer,
        ScopeDimension first,
        ScopeDimension second
    )
    {
        var ledger = Sample.Ledger(Aid(wide, Hechi, 10), Aid(longer, Bama, 20).In("2009/2010", Basis.Flow));
        var refusal = ledger.Query().TrySum(Currency.Cny).Refusal!;
        refusal.Explanation.Should().Be($"two figures overlap ({first}, {second})");
        refusal.Dimensions.Should().Equal(first, second);
        ledger
            .Query()
            .With(rules => rules with { Overlaps = Overlaps.Bound })
            .Sum(Currency.Cny)
            .Conflicts.Single()
            .Dimensions.Should()
            .Equal(first, second);
    }

    [Fact]
    public void What_is_undecided_is_told_by_dimension() =>
        Sample
            .Ledger(Aid("a", Bama, 1), Silent("b", 2))
            .Query()
            .TrySum(Currency.Cny)
            .Refusal!.Explanation.Should()
            .Be("it is not decided whether two figures overlap (Assisting, Assisted)");

    [Fact]
    public void The_first_two_that_overlap_are_named() =>
        Sample
            .Ledger(
                Aid("c", Bama, 1).In("2010/2012", Basis.Flow),
                Aid("b", Bama, 1).In("2009/2011", Basis.Flow),
                Aid("a", Bama, 1).In("2008/2010", Basis.Flow)
            )
            .Query()
            .TrySum(Currency.Cny)
            .Refusal!.Figures.Select(figure => figure.Id)
            .Should()
            .Equal("a", "b");

    [Fact]
    public void Of_two_times_with_one_end_the_smaller_id_is_looked_at_first()
    {
        var latest = Latest(Persons("a", Hechi, "2010", 10), Persons("b", Bama, "2009/2010", 20));
        latest.Total!.Included.Single().Id.Should().Be("a");
    }

    [Fact]
    public void The_latest_is_what_ends_last_not_what_begins_last() =>
        Latest(Persons("a", Bama, "2008/2012", 10), Persons("b", Hechi, "2010/2011", 20))
            .Refusal!.Reason.Should()
            .Be(RefusalReason.OverTime);

    private static TotalOutcome Latest(params Figure[] figures) =>
        Sample
            .Ledger(figures)
            .Query()
            .With(rules => rules with { OverTime = OverTime.Latest })
            .TrySum(PairingDomain.Quantities.Unit.Person);

    private static Figure Persons(string id, string assisted, string period, int count) =>
        Sample
            .Quantity(id, "beneficiaries", count, "person")
            .Between("440300", assisted)
            .Within(scope => scope with { Sector = Stated<Sector>.All })
            .In(period, Basis.Flow);

    private static Figure Silent(string id, int yuan) =>
        Aid(id, Bama, yuan).Within(scope => scope with { Assisting = default, Assisted = default(Stated<Partner>) });

    private static Figure Health(string id, string assisted, int yuan, Sector sector) =>
        Aid(id, assisted, yuan).Within(scope => scope with { Sector = Stated<Sector>.Of(sector) });

    private static Figure Aid(string id, string assisted, int yuan) =>
        Sample
            .Create(id, "aid-funds-total", Money.Of(yuan, Currency.Cny))
            .Between("440300", assisted)
            .In("2010", Basis.Flow);
}
