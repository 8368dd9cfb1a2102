using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.ReferenceData;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>S1: nested, dated pairings at every level.</summary>
public sealed class NetworkTests
{
    private static readonly LocalDate June2010 = new(2010, 6, 30);

    private static readonly LocalDate June2018 = new(2018, 6, 30);

    private static readonly DivisionCode Shenzhen = DivisionCode.Parse("440300");

    private static PairingNetwork Pairings => Reference.Embedded.Pairings;

    [Fact]
    public void S1_Longhua_helps_Donglan_under_Shenzhen_and_Hechi_under_Guangdong_and_Guangxi()
    {
        var view = Pairings.InForce(June2018);
        var district = view.From(Code("440309")).To(Find("Donglan County", June2018)).Single();
        Reference.Embedded.Places.NameOn(district.Assisting.Place, June2018).Should().Be("Longhua District");
        var city = Pairings.ParentOf(district, June2018)!;
        var province = Pairings.ParentOf(city, June2018)!;

        (city.Assisting, city.Assisted).Should().Be((Code("440300"), Code("451200")));
        (province.Assisting, province.Assisted).Should().Be((Code("440000"), Code("450000")));
        Pairings.ParentOf(province, June2018).Should().BeNull();
        (district.Assisting.Level, city.Assisting.Level, province.Assisting.Level)
            .Should()
            .Be((DivisionLevel.County, DivisionLevel.Prefecture, DivisionLevel.Province));
    }

    [Theory]
    [InlineData("Baise")]
    [InlineData("Hechi")]
    public void S1_Shenzhen_helps_Baise_and_Hechi_since_September_2016(string prefecture)
    {
        var assisted = Find(prefecture, June2018);
        var pairing = Pairings.InForce(June2018).From(Shenzhen).To(assisted).Single();
        pairing.Validity.Start.Should().Be(ValidityEnd.Of(ReportingPeriod.Parse("2016-09"), EndCertainty.Stated));
        Pairings.InForce(new LocalDate(2016, 8, 31)).From(Shenzhen).To(assisted).Should().BeEmpty();
        Pairings.InForce(new LocalDate(2016, 10, 1)).From(Shenzhen).To(assisted).Certain.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Bijie Prefecture", "522400")]
    [InlineData("Qiannan", "522700")]
    public void S1_Shenzhen_helps_Bijie_and_Qiannan_since_1996(string prefecture, string code)
    {
        var pairing = Pairings.InForce(June2010).From(Shenzhen).To(Find(prefecture, June2010)).Single();
        pairing.Assisted.Should().Be(Code(code));
        pairing.Validity.Start.Should().Be(ValidityEnd.Of(ReportingPeriod.Parse("1996"), EndCertainty.Stated));
        Pairings.InForce(new LocalDate(1995, 12, 31)).From(Shenzhen).To(pairing.Assisted).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Shenzhen Investment Holdings Co., Ltd.", "Sandu Shui Autonomous County")]
    [InlineData("Shenzhen Energy Group", "Pingtang County")]
    public void S1_an_enterprise_is_twinned_with_a_county(string enterprise, string county)
    {
        var partner = Partner.Organisation(PartnerKind.Enterprise, enterprise, Shenzhen);
        var pairing = Pairings.InForce(June2010).From(partner).Single();
        pairing.Relation.Should().Be(PairingRelation.EnterpriseTwinning);
        Reference.Embedded.Places.NameOn(pairing.Assisted.Place, June2010).Should().Be(county);
        Pairings.InForce(June2010).Above(pairing).Should().Contain(Pairings.Get("P028"), "Shenzhen helps Qiannan");
    }

    [Fact]
    public void S1_a_town_of_Dongguan_is_twinned_with_Luocheng_and_its_misspelling_is_noted()
    {
        var luocheng = Reference.Embedded.Places.Match("Loucheng County", June2010);
        luocheng.Note.Should().NotBeNull("the document writes Loucheng once");
        var pairing = Pairings.InForce(June2010).To(luocheng.Place).Single();
        pairing.Assisting.Kind.Should().Be(PartnerKind.Township);
        pairing.Assisting.Place.Should().Be(Place.Parse("township:441900/Shijie Town"));
    }

    [Fact]
    public void S1_districts_a_New_District_a_Working_Committee_an_enterprise_and_a_school_twinned_with_key_counties()
    {
        Told("s3-010", "assisting-units", "6 district", "six districts");
        Told("s3-011", "assisting-units", "3 committee", "three");
        Told("s3-012", "counties-assisted", "11 county", "11");

        // The document does not say which of them has which county.
        var network = new PairingNetwork(
            [
                In2010("CITY", Partner.Of(Shenzhen), "522700", PairingRelation.EastWestPairing),
                In2010("DISTRICT", Code("440304"), "522728"),
                In2010("AREA", Partner.Of(Place.Area("guangming-new-district")), "522729"),
                In2010("COMMITTEE", Organisation(PartnerKind.PartyCommittee, "Party Working Committee"), "522731"),
                In2010("ENTERPRISE", Organisation(PartnerKind.Enterprise, "Shenzhen Energy Group"), "522727"),
                In2010("SCHOOL", Organisation(PartnerKind.School, "Shenzhen Xiechuang Technical School"), "522722"),
            ],
            Reference.Embedded.Places
        );
        var twinnings = network.Under(network.Get("CITY"), June2010);
        twinnings
            .Select(pairing => pairing.Assisting.Kind)
            .Should()
            .Equal(
                PartnerKind.Division,
                PartnerKind.Area,
                PartnerKind.PartyCommittee,
                PartnerKind.Enterprise,
                PartnerKind.School
            );
        twinnings.Certain.Should().HaveCount(5);
        network.InForce(new LocalDate(2011, 1, 1)).Certain.Should().BeEmpty("the document tells of 2010");
    }

    private static Division Find(string name, LocalDate on) => Reference.Embedded.Divisions.Find(name, on);

    private static Partner Organisation(PartnerKind kind, string name) => Partner.Organisation(kind, name, Shenzhen);

    private static Pairing In2010(
        string id,
        Partner assisting,
        string county,
        PairingRelation relation = PairingRelation.Twinning
    ) =>
        new(
            id,
            assisting,
            Code(county),
            relation,
            new Validity(
                ValidityEnd.Of(ReportingPeriod.Parse("2010"), EndCertainty.Observed),
                ValidityEnd.OpenOrUnknown
            )
        );
}
