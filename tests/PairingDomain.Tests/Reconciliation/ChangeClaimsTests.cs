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
    private static readonly Measure Growth = Measure.Define(
        "test-growth",
        MeasureKind.Share,
        Additivity.NonAdditive,
        MeasureGroup.Labour,
        "Growth",
        "growth of workers",
        units: [Unit.Percent, Unit.Of("ratio")]
    );

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
    [InlineData("3.9 ratio", ChangeKind.Multiple, "0.1", "3900", Verdict.Holds)]
    [InlineData("3.9 ratio", ChangeKind.Multiple, "0.1", "3949", Verdict.HoldsWithinRounding)]
    [InlineData("3.9 ratio", ChangeKind.Multiple, "0.1", "3951", Verdict.Contradicts)]
    [InlineData("2 ratio", ChangeKind.Multiple, "0", "2000", Verdict.Holds)]
    [InlineData("-50 percent", ChangeKind.Percent, "0", "500", Verdict.Holds)]
    public void A_change_from_1_000_km(string text, ChangeKind kind, string digit, string now, Verdict verdict)
    {
        var claim = Figure
            .Create(
                Sample.Quantity("c", "projects", 1, "project").ToDraft() with
                {
                    Measure = Growth,
                    Value = Quantity.Parse(text),
                    Resolution = Rational.Parse(digit),
                }
            )
            .Between("440000", "450000")
            .In("2010", null);
        var change = Change.Of(claim, kind, Measures.Of("road-length"), ReportingPeriod.Year(2009));
        Sample
            .Ledger(claim, Road("a", "1000", "2009"), Road("b", now, "2010"))
            .Reconcile(new ChangeClaims(change))
            .Should()
            .ContainSingle()
            .Which.Verdict.Should()
            .Be(verdict);
    }

    [Fact]
    public void A_change_in_percent_is_a_percentage()
    {
        var act = () =>
            Change.Of(Increase(1), ChangeKind.Percent, Measures.LabourTransferred, ReportingPeriod.Year(2009));
        act.Should()
            .Throw<ArgumentException>()
            .WithMessage("'1 person' (c) is no Percent change of labour-transferred.*");
    }

    [Fact]
    public void A_measure_of_increase_tells_a_change_over_the_year_before()
    {
        Change.TryOf(Increase(12_000), out var change).Should().BeTrue();
        (change!.Level.Code, change.Kind, change.BasePeriod.ToString())
            .Should()
            .Be(("labour-transferred", ChangeKind.Absolute, "2009"));
        Change.TryOf(Level("a", 1, "2010"), out _).Should().BeFalse();
        Change.TryOf(Increase(1).In("2009/2010", null), out _).Should().BeFalse();
        Change.TryOf(null, out _).Should().BeFalse();
    }

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
