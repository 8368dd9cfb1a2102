using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using static PairingDomain.Tests.Pairings.Network;

namespace PairingDomain.Tests.Pairings;

/// <summary>Places that change what they are, as partners: areas that become districts, towns whose county is recoded.</summary>
public sealed class PlaceLineTests
{
    private static readonly Place Guangming = Place.Area("guangming-new-district");

    [Theory]
    [InlineData("2017-06-30")]
    [InlineData("2018-02-08")]
    [InlineData("2018-02-09")]
    [InlineData("2020-06-30")]
    public void Guangming_is_one_partner_as_a_New_District_and_as_a_district(string text)
    {
        var view = Known.InForce(NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value);
        Ids(view.From(Guangming)).Should().Equal("P091");
        Ids(view.From(DivisionCode.Parse("440311"))).Should().Equal("P091");
        Ids(view.From(DivisionCode.Parse("440306"))).Should().Equal("P077", "P078");
        Known.ParentOf(Known.Get("P091"), view.On)!.Id.Should().Be("P070");
        Ids(view.FromWithin(DivisionCode.Parse("440300"))).Should().Contain("P091");
        Ids(view.FromWithin(Guangming)).Should().Equal("P091");
    }

    [Fact]
    public void A_line_is_found_from_either_side()
    {
        Ids(Known.From(Partner.Of(Guangming))).Should().Equal("P091");
        Ids(Known.From(Code("440311"))).Should().Equal("P091");
        Ids(Known.From(Partner.Of(Place.Area("longhua-new-district")))).Should().Equal("P083", "P084");
        Known.From(Partner.Of(Place.Area("no-such-area"))).Should().BeEmpty();
    }

    [Fact]
    public void A_town_keeps_its_pairing_when_its_county_is_recoded()
    {
        var network = Of(
            Make("T", "enterprise:X@440300", "township:522422/Yangchang Town"),
            Make("V", "enterprise:X@440300", "village:522422/Yangchang Town/Village"),
            Make("C", "440300", "522422"),
            Make("P", "440300", "522400")
        );
        foreach (var day in new[] { June2010, new LocalDate(2012, 6, 30) })
        {
            var view = network.InForce(day);
            Ids(view.To(Place.Parse("township:522422/Yangchang Town"))).Should().Equal("T");
            Ids(view.To(Place.Parse("township:520521/Yangchang Town"))).Should().Equal("T");
            Ids(view.To(Place.Parse("village:520521/Yangchang Town/Village"))).Should().Equal("V");
            view.To(Place.Parse("township:520521/Other Town")).Should().BeEmpty();
            view.To(Place.Parse("village:520521//Village")).Should().BeEmpty();
            Ids(view.Above(network.Get("V"))).Should().Equal("T", "C", "P");
            network.ParentOf(network.Get("V"), day)!.Id.Should().Be("T");
            network.ParentOf(network.Get("T"), day)!.Id.Should().Be("C");
            Ids(view.ToWithin(DivisionCode.Parse("520500"))).Should().Equal("T", "V", "C", "P");
            Ids(view.ToWithin(Place.Parse("township:520521/Yangchang Town"))).Should().Equal("T", "V");
        }

        Ids(network.Succession(Partner.Parse("township:520521/Yangchang Town"))).Should().Equal("T");
        Ids(network.Succession(Partner.Parse("village:520521/Yangchang Town/Village"))).Should().Equal("V");
        network.Succession(Partner.Parse("village:520521//Village")).Should().BeEmpty();
    }

    [Fact]
    public void What_lies_in_a_district_that_was_not_one_yet_is_no_fault()
    {
        var network = Of(
            Make("TOWN", "township:440311/Gongming Subdistrict", "451029"),
            Make("SCHOOL", "school:X@440311", "451029"),
            Make("CITY", "440300", "451029")
        );
        Ids(network.InForce(June2010).FromWithin(Guangming)).Should().Equal("SCHOOL");
        Ids(network.Under(network.Get("CITY"), June2010)).Should().Equal("SCHOOL");
        var later = new LocalDate(2020, 6, 30);
        Ids(network.InForce(later).FromWithin(Guangming)).Should().Equal("TOWN", "SCHOOL");
        Ids(network.Under(network.Get("CITY"), later)).Should().Equal("TOWN", "SCHOOL");
    }

    [Fact]
    public void What_a_zone_covers_lies_in_it_and_the_zone_in_its_province()
    {
        var network = Of(
            Make("COUNTY", "440303", "522422"),
            Make("PREFECTURE", "440300", "522400"),
            Make("ZONE", "440000", "area:bijie-experimental-zone"),
            Make("PROVINCE", "440000", "520000"),
            Make("OTHER", "440303", "522727")
        );
        foreach (var day in new[] { June2010, new LocalDate(2012, 6, 30) })
        {
            Ids(network.Under(network.Get("ZONE"), day)).Should().Equal("COUNTY", "PREFECTURE");
            network.ParentOf(network.Get("COUNTY"), day)!.Id.Should().Be("PREFECTURE");
            network.ParentOf(network.Get("PREFECTURE"), day)!.Id.Should().Be("ZONE");
            network.ParentOf(network.Get("ZONE"), day)!.Id.Should().Be("PROVINCE");
        }
    }

    [Fact]
    public void An_organisation_lies_in_its_seat_and_nothing_in_an_organisation()
    {
        var network = Of(
            Make("TOWN", "institution:Office@township:441900/Shijie Town", "522422"),
            Make("CITY", "441900", "522400"),
            Make("ITSELF", "enterprise:X@441900", "522400"),
            Make("OTHER", "enterprise:Y@441900", "522400")
        );
        Ids(network.Under(network.Get("CITY"), June2010)).Should().Equal("TOWN", "ITSELF", "OTHER");
        network.Under(network.Get("ITSELF"), June2010).Should().BeEmpty();
        Ids(network.InForce(June2010).From(Partner.Parse("enterprise:X@441900"))).Should().Equal("ITSELF");
        network.InForce(June2010).From(Partner.Parse("school:X@441900")).Should().BeEmpty();
    }

    [Fact]
    public void A_merged_or_unknown_place_stays_what_it_was()
    {
        // Kaixian (500234) became Kaizhou District (500154) in 2016; 999999 never was.
        var network = Of(Make("KAI", "370700", "500234"), Make("NONE", "370700", "999999"));
        var day = new LocalDate(2017, 1, 1);
        Ids(network.InForce(day).To(DivisionCode.Parse("500154"))).Should().Equal("KAI");
        Ids(network.InForce(day).To(DivisionCode.Parse("500234"))).Should().Equal("KAI");
        Ids(network.InForce(day).To(DivisionCode.Parse("999999"))).Should().Equal("NONE");
        Ids(network.InForce(day).ToWithin(DivisionCode.Parse("500000"))).Should().Equal("KAI");
    }

    private static PairingNetwork Of(params Pairing[] pairings) => new(pairings, PlaceCatalogue.Embedded);

    private static Pairing Make(string id, string assisting, string assisted) =>
        new(
            id,
            Partner.Parse(assisting),
            Partner.Parse(assisted),
            PairingRelation.Twinning,
            new Validity(ValidityEnd.Of(ReportingPeriod.Parse("2009"), EndCertainty.Stated), ValidityEnd.OpenOrUnknown)
        );
}
