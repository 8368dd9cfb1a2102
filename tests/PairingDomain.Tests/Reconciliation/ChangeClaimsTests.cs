using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Claims of change against the levels of two years.</summary>
public sealed class ChangeClaimsTests
{
    [Theory]
    [InlineData(12_000, Verdict.Holds)]
    [InlineData(11_999, Verdict.Contradicts)]
    [InlineData(12_001, Verdict.Contradicts)]
    public void A_difference_of_153_500_and_141_500(long more, Verdict verdict) =>
        Run(Increase(more), Level("a", 141_500, "2009"), Level("b", 153_500, "2010")).Verdict.Should().Be(verdict);

    [Fact]
    public void A_difference_that_is_refuted_shows_the_one_computed()
    {
        var finding = Run(Increase(13_000), Level("a", 141_500, "2009"), Level("b", 153_500, "2010"));
        finding.Figures.Select(figure => figure.Id).Should().Equal("c", "b", "a");
        finding
            .Arithmetic.Should()
            .Equal(
                "153,500 persons (b) against 141,500 persons (a): 12,000 persons",
                "the levels allow 12,000 persons",
                "the claim allows 13,000 persons"
            );
    }

    [Fact]
    public void Without_the_earlier_level_it_is_implied()
    {
        var finding = Run(Increase(12_000), Level("b", 153_500, "2010"));
        finding.Verdict.Should().Be(Verdict.CannotBeDecided);
        finding
            .Arithmetic.Should()
            .Equal(
                "153,500 persons (b) and a change of 12,000 persons imply 141,500 persons in 2009",
                "12,000 / 141,500 = 2400/283 (about 8.4806) %"
            );
    }

    [Fact]
    public void Without_the_later_level_it_is_implied() =>
        Run(Increase(12_000), Level("a", 141_500, "2009"))
            .Summary.Should()
            .Be("The change 12,000 persons (c) implies 153,500 persons in 2010, which is not told.");

    [Fact]
    public void More_than_the_level_itself_is_not_possible() =>
        Run(Increase(153_501), Level("b", 153_500, "2010")).Verdict.Should().Be(Verdict.Contradicts);

    [Fact]
    public void Without_any_level_nothing_is_decided() =>
        Run(Increase(12_000)).Verdict.Should().Be(Verdict.CannotBeDecided);

    [Theory]
    [InlineData("21.8 percent", ChangeKind.Percent, "0.1", "1218", Verdict.Holds)]
    [InlineData("21.8 percent", ChangeKind.Percent, "0.1", "1218.4", Verdict.HoldsWithinRounding)]
    [InlineData("21.8 percent", ChangeKind.Percent, "0.1", "1219", Verdict.Contradicts)]
    [InlineData("21.8 percent", ChangeKind.Percent, "0.1", "1217", Verdict.Contradicts)]
    [InlineData("3.9 ratio", ChangeKind.Multiple, "0.1", "3900", Verdict.Holds)]
    [InlineData("3.9 ratio", ChangeKind.Multiple, "0.1", "3949", Verdict.HoldsWithinRounding)]
    [InlineData("3.9 ratio", ChangeKind.Multiple, "0.1", "3951", Verdict.Contradicts)]
    [InlineData("2 ratio", ChangeKind.Multiple, "0", "2000", Verdict.Holds)]
    [InlineData("2 ratio", ChangeKind.Multiple, "0", "2001", Verdict.Contradicts)]
    [InlineData("-50 percent", ChangeKind.Percent, "0", "500", Verdict.Holds)]
    [InlineData("-50 percent", ChangeKind.Percent, "0", "501", Verdict.Contradicts)]
    [InlineData("-50 percent", ChangeKind.Percent, "10", "540", Verdict.HoldsWithinRounding)]
    [InlineData("100 percent", ChangeKind.Percent, "0", "2000", Verdict.Holds)]
    public void A_change_from_1_000_km(string text, ChangeKind kind, string digit, string now, Verdict verdict) =>
        Run(Growth(text, kind, digit), Road("a", "1000", "2009"), Road("b", now, "2010")).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("21.8 percent", ChangeKind.Percent, Qualifier.Over, "1300", Verdict.Holds)]
    [InlineData("21.8 percent", ChangeKind.Percent, Qualifier.Over, "1218", Verdict.Contradicts)]
    [InlineData("21.8 percent", ChangeKind.Percent, Qualifier.Nearly, "1200", Verdict.Holds)]
    [InlineData("21.8 percent", ChangeKind.Percent, Qualifier.About, "1300", Verdict.CannotBeDecided)]
    [InlineData("2 ratio", ChangeKind.Multiple, Qualifier.Over, "2001", Verdict.Holds)]
    [InlineData("2 ratio", ChangeKind.Multiple, Qualifier.Over, "1999", Verdict.Contradicts)]
    [InlineData("2 ratio", ChangeKind.Multiple, Qualifier.Nearly, "1999", Verdict.Holds)]
    public void A_change_from_1_000_km_with_a_qualifying_word(
        string text,
        ChangeKind kind,
        Qualifier qualifier,
        string now,
        Verdict verdict
    ) =>
        Run(
            Growth(text, kind, "0").With(draft => draft with { Qualifier = qualifier }),
            Road("a", "1000", "2009"),
            Road("b", now, "2010")
        )
            .Verdict.Should()
            .Be(verdict);

    [Fact]
    public void Up_21_8_percent_is_refuted_with_the_percentage_computed_and_its_rounding()
    {
        var finding = Run(
            Growth("21.8 percent", ChangeKind.Percent, "0.1"),
            Road("a", "1000", "2009"),
            Road("b", "1250", "2010").With(draft => draft with { Resolution = 10 })
        );
        finding.Verdict.Should().Be(Verdict.Contradicts);
        finding.Summary.Should().Be("The change 21.8 % (c) is not that of the levels told, 25 %.");
        finding
            .Arithmetic.Should()
            .Equal(
                "1,250 kilometres (b) against 1,000 kilometres (a): 25 %",
                "the levels allow between 24.5 % and 25.5 %",
                "the claim allows between 21.75 % and 21.85 %"
            );
    }

    [Fact]
    public void Three_times_more_may_be_four_times() =>
        Run(Growth("3 ratio", ChangeKind.Multiple, "0"), Road("a", "1000", "2009"), Road("b", "4000", "2010"))
            .Explanations.Should()
            .Equal("“Times” was meant as the increase, not as the new level.");

    [Theory]
    [InlineData(
        "25 percent",
        ChangeKind.Percent,
        "1",
        "2010",
        "1,000 kilometres in 2009",
        "between 250000/251 (about 996.0159) kilometres and"
    )]
    [InlineData("4 ratio", ChangeKind.Multiple, "0", "2010", "312.5 kilometres in 2009", null)]
    [InlineData("25 percent", ChangeKind.Percent, "0", "2009", "1,562.5 kilometres in 2010", null)]
    [InlineData(
        "4 ratio",
        ChangeKind.Multiple,
        "1",
        "2009",
        "5,000 kilometres in 2010",
        "between 4,375 kilometres and 5,625 kilometres"
    )]
    public void A_change_and_one_level_of_1_250_km_imply_the_other(
        string text,
        ChangeKind kind,
        string digit,
        string year,
        string implied,
        string? allowed
    )
    {
        var finding = Run(Growth(text, kind, digit), Road("a", "1250", year));
        finding.Verdict.Should().Be(Verdict.CannotBeDecided);
        finding.Arithmetic[0].Should().EndWith($"imply {implied}");
        if (allowed is null)
        {
            finding.Arithmetic.Should().ContainSingle();
        }
        else
        {
            finding.Arithmetic[1].Should().StartWith($"the words allow {allowed}");
        }
    }

    [Theory]
    [InlineData("-100 percent", ChangeKind.Percent)]
    [InlineData("0 ratio", ChangeKind.Multiple)]
    public void A_change_to_nothing_leaves_no_base_for_a_level_that_is_something(string text, ChangeKind kind) =>
        Run(Growth(text, kind, "0"), Road("b", "1250", "2010")).Verdict.Should().Be(Verdict.Contradicts);

    [Fact]
    public void A_change_from_nothing_cannot_be_decided() =>
        Run(Growth("25 percent", ChangeKind.Percent, "0"), Road("a", "0", "2009"), Road("b", "5", "2010"))
            .Summary.Should()
            .Be("c tells a change from a level that is not above zero.");

    [Fact]
    public void Two_changes_of_one_scope_are_no_repeat_of_each_other()
    {
        var roads = Growth("25 percent", ChangeKind.Percent, "0");
        var workers = Growth("8 percent", ChangeKind.Percent, "0")
            .With(draft =>
                draft with
                {
                    Id = "d",
                    Change = new Change(ChangeKind.Percent, Measures.LabourTransferred, ReportingPeriod.Year(2009)),
                }
            );
        Sample.Ledger(roads, workers).Reconcile(new RepeatedClaims()).Should().BeEmpty();
    }

    [Fact]
    public void A_growth_of_more_than_100_percent_is_no_share() =>
        Sample
            .Ledger(Growth("390 percent", ChangeKind.Percent, "0"))
            .Reconcile(new SeriesAndShares())
            .Should()
            .BeEmpty();

    [Fact]
    public void A_measure_of_increase_tells_a_change_over_the_year_before()
    {
        Change.TryOf(Increase(12_000), out var change).Should().BeTrue();
        change!.ToString().Should().Be("Absolute change of labour-transferred since 2009");
        Change.TryOf(Growth("21.8 percent", ChangeKind.Percent, "0"), out change).Should().BeTrue();
        change!.ToString().Should().Be("Percent change of road-length since 2009");
        Change.TryOf(Level("a", 1, "2010"), out _).Should().BeFalse();
        Change.TryOf(Increase(1).In("2009/2010", null), out _).Should().BeFalse();
        Change.TryOf(null, out _).Should().BeFalse();
    }

    private static Figure Growth(string text, ChangeKind kind, string digit) =>
        Sample
            .Create("c", "growth-rate", Quantity.Parse(text))
            .With(draft =>
                draft with
                {
                    Resolution = Rational.Parse(digit),
                    Change = new Change(kind, Measures.Of("road-length"), ReportingPeriod.Year(2009)),
                }
            )
            .Between("440000", "450000")
            .In("2010", null);

    private static Figure Increase(long more) =>
        Sample
            .Quantity("c", "labour-transferred-increase", more, "person")
            .Between("440000", "450000")
            .In("2010", Basis.Flow);

    private static Figure Level(string id, long count, string year) =>
        Sample.Quantity(id, "labour-transferred", count, "person").Between("440000", "450000").In(year, Basis.Flow);

    private static Figure Road(string id, string kilometres, string year) =>
        Sample
            .Create(id, "road-length", Quantity.Of(Rational.Parse(kilometres), Unit.Kilometre))
            .Between("440000", "450000")
            .In(year, Basis.Flow);

    private static Finding Run(params Figure[] figures) =>
        Sample.Ledger(figures).Reconcile(new ChangeClaims()).Should().ContainSingle().Subject;
}
