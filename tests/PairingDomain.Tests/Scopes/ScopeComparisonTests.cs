using NodaTime.Text;
using PairingDomain.Figures;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Scopes;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Scopes;

public sealed class ScopeComparisonTests
{
    [Fact]
    public void A_dimension_that_is_disjoint_makes_figures_disjoint()
    {
        var comparison = Compare(Aid("a"), Aid("b").Between("440300", "451225"));
        comparison.Overall.Should().Be(ScopeRelation.Disjoint);
        comparison[ScopeDimension.Assisted].Should().Be(ScopeRelation.Disjoint);
        comparison[ScopeDimension.Assisting].Should().Be(ScopeRelation.Equal);
        comparison.Where(ScopeRelation.Disjoint).Should().Equal(ScopeDimension.Assisted);
        comparison.ToString().Should().Be("Disjoint (Assisted)");
        (comparison.First.Id, comparison.Second.Id).Should().Be(("a", "b"));
    }

    [Theory]
    [InlineData("2009/2010", "440300", "451225")] // Longer, and elsewhere.
    [InlineData("2010/2011", "440000", "451225")] // The giver contains the other before the receiver is elsewhere.
    [InlineData("2009", "440000", "451200")] // Another year, whatever contains what.
    public void Disjoint_in_one_dimension_is_disjoint_whatever_the_others(
        string period,
        string assisting,
        string assisted
    )
    {
        var other = Aid("b").Between(assisting, assisted).In(period, Basis.Flow);
        Compare(Aid("a"), other).Overall.Should().Be(ScopeRelation.Disjoint);
        Compare(other, Aid("a")).Overall.Should().Be(ScopeRelation.Disjoint);
    }

    [Fact]
    public void Equal_in_all_is_the_same_claim() =>
        Compare(Aid("a"), Aid("b"))
            .ToString()
            .Should()
            .Be("Equal (Measure, Assisting, Assisted, Place, Period, Sector, Instrument, SourceOfFunds, Occasion)");

    [Fact]
    public void Containing_or_equal_in_all_is_whole_and_part()
    {
        var part = Aid("b").Between("440300", "451227").In("2010-06", Basis.Flow);
        Compare(Aid("a").Between("440300", "451200"), part).Overall.Should().Be(ScopeRelation.Contains);
        Compare(part, Aid("a").Between("440300", "451200")).ToString().Should().Be("Within (Assisted, Period)");
    }

    [Fact]
    public void More_in_one_dimension_and_less_in_another_is_overlapping() =>
        Compare(Aid("a").Between("440300", "451200"), Aid("b").Between("440300", "451227").In("2009/2010", Basis.Flow))
            .ToString()
            .Should()
            .Be("Overlapping (Assisted, Period)");

    [Fact]
    public void What_is_open_may_yet_be_disjoint() =>
        Compare(
                Aid("a").In("2009/2010", Basis.Flow).Within(scope => scope with { Assisting = default }),
                Aid("b").In("2010/2011", Basis.Flow)
            )
            .ToString()
            .Should()
            .Be("Open (Assisting)");

    [Fact]
    public void An_unstated_side_lies_within_all_sides_wherever_that_is()
    {
        var everyone = Aid("a").Within(scope => scope with { Assisted = Stated<PairingDomain.Pairings.Partner>.All });
        Compare(Aid("b").Within(scope => scope with { Assisted = default }), everyone)
            .Overall.Should()
            .Be(ScopeRelation.Within);
    }

    [Fact]
    public void A_place_that_only_one_states_is_open()
    {
        var placed = Aid("a").Within(scope => scope with { Place = Stated<Place>.Of(DivisionCode.Parse("451227")) });
        Compare(placed, Aid("b"))[ScopeDimension.Place].Should().Be(ScopeRelation.Open);
        Compare(placed, Aid("b"), Silence.MeansAll)[ScopeDimension.Place].Should().Be(ScopeRelation.Within);
        Compare(Aid("a"), Aid("b"))[ScopeDimension.Place].Should().Be(ScopeRelation.Equal);
    }

    [Theory]
    [InlineData("aid-funds-total", "donations-cash", ScopeRelation.Contains)]
    [InlineData("donations-cash", "donations", ScopeRelation.Within)]
    [InlineData("donations-cash", "donations-in-kind", ScopeRelation.Disjoint)]
    [InlineData("aid-funds-fiscal", "aid-funds-project", ScopeRelation.Open)]
    [InlineData("donations-cash", "aid-funds-project", ScopeRelation.Open)]
    [InlineData("aid-funds-total", "project-investment", ScopeRelation.Open)]
    [InlineData("project-investment", "donations", ScopeRelation.Open)]
    [InlineData("aid-funds-total", "cooperation-investment", ScopeRelation.Disjoint)]
    [InlineData("project-investment", "cooperation-investment", ScopeRelation.Disjoint)]
    public void Measures_lie_in_their_tree(string one, string other, ScopeRelation relation) =>
        Compare(Sample.Money("a", one, "CNY 1"), Sample.Money("b", other, "CNY 1"))[ScopeDimension.Measure]
            .Should()
            .Be(relation);

    [Theory]
    [InlineData("loans", "loans", ScopeRelation.Open)]
    [InlineData("aid-funds-total", "aid-funds-total", ScopeRelation.Equal)]
    public void Kinds_that_are_not_stated_are_all_where_the_measure_is_of_all_kinds(
        string one,
        string other,
        ScopeRelation relation
    )
    {
        var comparison = Compare(Sample.Money("a", one, "CNY 1"), Sample.Money("b", other, "CNY 1"));
        comparison[ScopeDimension.Sector].Should().Be(relation);
        comparison[ScopeDimension.Instrument].Should().Be(relation);
        comparison[ScopeDimension.SourceOfFunds].Should().Be(relation);
    }

    [Fact]
    public void What_is_counted_has_a_sector_but_no_instrument_and_no_source()
    {
        var comparison = Compare(
            Sample.Quantity("a", "labour-transferred", 1, "person"),
            Sample.Quantity("b", "labour-transferred", 1, "person")
        );
        comparison[ScopeDimension.Sector].Should().Be(ScopeRelation.Open);
        comparison[ScopeDimension.Instrument].Should().Be(ScopeRelation.Equal);
        comparison[ScopeDimension.SourceOfFunds].Should().Be(ScopeRelation.Equal);
    }

    [Theory]
    [InlineData(null, null, ScopeRelation.Equal)]
    [InlineData("drought", "drought", ScopeRelation.Equal)]
    [InlineData(null, "drought", ScopeRelation.Contains)]
    [InlineData("drought", null, ScopeRelation.Within)]
    [InlineData("drought", "flood", ScopeRelation.Open)]
    public void A_named_event_limits_a_figure_to_it(string? one, string? other, ScopeRelation relation) =>
        Compare(
            Aid("a").Within(scope => scope with { Occasion = one }),
            Aid("b").Within(scope => scope with { Occasion = other })
        )
            .Overall.Should()
            .Be(relation);

    [Fact]
    public void A_county_that_moved_within_the_period_is_sure_only_of_its_province()
    {
        // Lujiang County went from Chaohu to Hefei on 2011-07-14.
        var moved = Aid("a").Between("440300", "340124").In("2010/2012", Basis.Flow);
        Compare(moved, Aid("b").Between("440300", "340000").In("2010/2012", Basis.Flow))
            .Overall.Should()
            .Be(ScopeRelation.Within);
        Compare(moved, Aid("b").Between("440300", "340100").In("2010/2012", Basis.Flow))
            .Overall.Should()
            .Be(ScopeRelation.Open);
        Compare(moved, Aid("b").Between("440300", "341421").In("2010/2012", Basis.Flow))
            .Overall.Should()
            .Be(ScopeRelation.Equal);
        Compare(moved.In("2012", Basis.Flow), Aid("b").Between("440300", "340100").In("2012", Basis.Flow))
            .Overall.Should()
            .Be(ScopeRelation.Within);
    }

    [Fact]
    public void Several_places_are_not_all_places()
    {
        var two = Aid("a")
            .Within(scope =>
                scope with
                {
                    Assisted = Stated<Partner>.Of([
                        Partner.Of(DivisionCode.Parse("451227")),
                        Partner.Of(DivisionCode.Parse("451225")),
                    ]),
                    Place = Stated<Place>.All,
                }
            );
        var other = Aid("b")
            .Between("440300", "451221")
            .Within(scope => scope with { Place = Stated<Place>.Of(DivisionCode.Parse("451227")) });
        var comparison = Compare(two, other);
        comparison[ScopeDimension.Assisted].Should().Be(ScopeRelation.Disjoint);
        comparison[ScopeDimension.Place].Should().Be(ScopeRelation.Contains);
    }

    [Theory]
    [InlineData(null, "2010-06-30", ScopeRelation.Disjoint)]
    [InlineData(null, "2012-06-30", ScopeRelation.Within)]
    [InlineData(null, null, ScopeRelation.Within)]
    [InlineData("2010", "2012-06-30", ScopeRelation.Disjoint)]
    [InlineData("2012", "2010-06-30", ScopeRelation.Within)]
    [InlineData("2010/..", null, ScopeRelation.Disjoint)]
    [InlineData("2012/..", null, ScopeRelation.Within)]
    public void A_place_is_where_it_lay_when_the_figure_was_told(
        string? period,
        string? published,
        ScopeRelation relation
    )
    {
        // Lujiang County lies in Hefei since 2011-07-14.
        var county = Aid("a")
            .Between("440300", "341421")
            .Within(scope => scope with { Period = period is null ? null : ReportingPeriod.Parse(period) });
        var city = Aid("b")
            .Between("440300", "340100")
            .With(draft => draft with { Citation = new Citation("e", 0, "some words") });
        var document = Sample.Document with
        {
            PublishedOn = published is null ? null : LocalDatePattern.Iso.Parse(published).Value,
        };
        var ledger = PairingDomain.Ledgers.Ledger.Create(
            [document, new SourceDocument("e", "Another")],
            [county, city]
        );
        ledger.CompareScopes(county, city)[ScopeDimension.Assisted].Should().Be(relation);
    }

    [Fact]
    public void Dimensions_that_are_none_are_refused() =>
        Compare(Aid("a"), Aid("b"))
            .Invoking(comparison => comparison[(ScopeDimension)99])
            .Should()
            .Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Figures_of_another_ledger_are_not_compared() =>
        Sample
            .Ledger(Aid("a"))
            .Invoking(ledger => ledger.CompareScopes(ledger["a"], Aid("a")))
            .Should()
            .Throw<KeyNotFoundException>();

    private static ScopeComparison Compare(Figure one, Figure other, Silence silence = Silence.IsUnknown) =>
        Sample.Ledger(one, other).CompareScopes(one, other, silence);

    private static Figure Aid(string id) =>
        Sample.Money(id, "aid-funds-total", "CNY 1").Between("440300", "451227").In("2010", Basis.Flow);
}
