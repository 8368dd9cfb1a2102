using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Quantities;
using PairingDomain.Tables;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Tables;

/// <summary>County, prefecture, province, country; pairing under pairing.</summary>
public sealed class RollUpTests
{
    [Fact]
    public void Each_level_has_a_total_of_its_own_and_tells_what_is_unexplained()
    {
        var top = Sample
            .Ledger(
                Told.Aid("p", "520000", "2015", 100),
                Told.Aid("a", "520500", "2015", 60),
                Told.Aid("b", "520502", "2015", 25),
                Told.Aid("c", "520521", "2015", 30),
                Told.Aid("d", "450000", "2015", 7)
            )
            .Query()
            .RollUp(Currency.Cny);
        top.Total!.Number.Should().Be((Rational)107);
        top.Parts.Select(part => part.ToString())
            .Should()
            .Equal("450000: CNY 7 (1 added, 0 left out)", "520000: CNY 100 (1 added, 3 left out)");
        top.Unexplained!.Number.Should().Be(Rational.Zero);
        top.Unexplained.Bounds.Should().Be(Bounds.Exactly(0));
        var province = top.Parts[1];
        province.Unexplained!.Number.Should().Be((Rational)40, "the prefecture explains 60");
        var prefecture = province.Parts.Should().ContainSingle().Subject;
        prefecture.Partner.Should().Be(Partner.Of(DivisionCode.Parse("520500")));
        prefecture.Unexplained!.Number.Should().Be((Rational)5, "the counties explain 55");
        prefecture.Parts.Select(part => part.Total!.Number).Should().Equal(25, 30);
        prefecture.Parts[0].Parts.Should().BeEmpty();
        prefecture.Parts[0].Unexplained!.Number.Should().Be((Rational)25);
    }

    [Fact]
    public void A_rounded_whole_leaves_bounds_and_not_below_zero()
    {
        var top = Sample
            .Ledger(Told.Aid("p", "520000", "2015", 100, resolution: 100), Told.Aid("a", "520500", "2015", 80))
            .Query()
            .RollUp(Currency.Cny);
        top.Parts[0].Unexplained!.Bounds.Should().Be(Bounds.Between(0, 70));
        top.Unexplained!.Bounds.Should().Be(Bounds.Exactly(0), "the province counts on both sides");
    }

    [Fact]
    public void Parts_larger_than_their_whole_show()
    {
        var top = Sample
            .Ledger(Told.Aid("p", "520000", "2015", 100), Told.Aid("a", "520500", "2015", 130))
            .Query()
            .RollUp(Currency.Cny);
        top.Parts[0].Unexplained!.Bounds.Should().Be(Bounds.Exactly(-30));
    }

    [Fact]
    public void A_refused_level_leaves_what_is_above_it_unexplained()
    {
        var top = Sample
            .Ledger(
                Told.Aid("p", "520000", "2015", 100),
                Told.Aid("a", "520500", "2015", 3),
                Told.Aid("b", "520500", "2015", 4)
            )
            .Query()
            .RollUp(Currency.Cny);
        top.Total!.Number.Should().Be((Rational)100, "the province covers what contradicts itself below");
        var prefecture = top.Parts[0].Parts[0];
        prefecture.Outcome.Refusal!.Reason.Should().Be(RefusalReason.Contradiction);
        prefecture.Unexplained.Should().BeNull();
        top.Parts[0].Unexplained.Should().BeNull();
    }

    [Fact]
    public void What_names_two_provinces_counts_only_above_them()
    {
        var both = Told.Aid("a", "520000", "2015", 9)
            .Within(scope =>
                scope with
                {
                    Assisted = Stated<Partner>.Of(
                        Partner.Of(DivisionCode.Parse("520000")),
                        Partner.Of(DivisionCode.Parse("450000"))
                    ),
                }
            );
        var top = Sample
            .Ledger(both, Told.People("b", "520500", "2015", 1))
            .Query()
            .Of(Measures.AidFunds)
            .RollUp(Currency.Cny);
        top.Parts.Should().BeEmpty();
        top.Unexplained!.Number.Should().Be((Rational)9);
        Sample.Ledger(Told.People("b", "520500", "2015", 1)).Query().RollUp(Unit.Person).Parts.Should().ContainSingle();
    }

    [Fact]
    public void Twinnings_lie_under_their_pairing()
    {
        var day = new LocalDate(2018, 6, 30);
        var validity = new Validity(
            ValidityEnd.InYear(2016, EndCertainty.Stated),
            ValidityEnd.InYear(2020, EndCertainty.Stated)
        );
        PairingNetwork network = new(
            [
                new Pairing("P1", Of("440000"), Of("520000"), PairingRelation.EastWestPairing, validity),
                new Pairing("P2", Of("440300"), Of("520500"), PairingRelation.EastWestPairing, validity),
                new Pairing("P3", Of("440300"), Of("450000"), PairingRelation.EastWestPairing, validity),
            ],
            PlaceCatalogue.Embedded
        );
        var ledger = Sample.Ledger(
            Told.Aid("a", "520000", "2018", 100).Between("440000", "520000"),
            Told.Aid("b", "520500", "2018", 30)
        );
        var top = ledger.Query().RollUp(network.InForce(day), Currency.Cny);
        var larger = top.Parts.Should().ContainSingle("nothing is told of the third").Subject;
        larger.Pairing!.Id.Should().Be("P1");
        larger.Total!.Number.Should().Be((Rational)100);
        larger.Unexplained!.Number.Should().Be((Rational)70);
        larger.Parts.Should().ContainSingle().Which.Pairing!.Id.Should().Be("P2");
        ledger.Query().RollUp(network.InForce(day), Unit.Person).Total.Should().BeNull();
    }

    private static Partner Of(string code) => Partner.Of(DivisionCode.Parse(code));
}
