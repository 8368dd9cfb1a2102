using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Scopes;

public sealed class RegionTests
{
    private readonly PlaceAtlas atlas = new(PlaceCatalogue.Embedded);

    [Theory]
    [InlineData("522400", 2010, "520500", 2012)] // Bijie Prefecture became a city in 2011.
    [InlineData("520500", 2010, "522400", 2012)] // Either code is understood on any day.
    [InlineData("522422", 2010, "520521", 2012)] // Dafang County went along.
    [InlineData("451281", 2015, "451203", 2017)] // Yizhou City became a district in 2016.
    [InlineData("452702", 2000, "451203", 2017)] // And was recoded before.
    [InlineData("341421", 2010, "340124", 2012)] // Lujiang County went from Chaohu to Hefei.
    [InlineData("area:longhua-new-district", 2015, "440309", 2017)]
    [InlineData("area:longhua-new-district", 2017, "440309", 2017)]
    public void A_place_is_the_same_region_whatever_it_is_called(
        string before,
        int year,
        string after,
        int laterYear
    ) => Relation(before, year, after, laterYear).Should().Be(ScopeRelation.Equal);

    [Theory]
    [InlineData("522422", 2010, "522400", 2010)]
    [InlineData("522422", 2010, "520500", 2012)]
    [InlineData("520521", 2012, "520000", 2012)]
    [InlineData("451203", 2017, "451200", 2017)]
    [InlineData("451281", 2015, "450000", 2015)]
    [InlineData("area:longhua-new-district", 2013, "440300", 2013)]
    [InlineData("area:longhua-new-district", 2013, "440000", 2013)]
    [InlineData("440309", 2017, "440300", 2017)]
    [InlineData("341421", 2010, "340000", 2012)]
    [InlineData("township:522729/Zhongba Town", 2010, "522729", 2010)]
    [InlineData("township:522729/Zhongba Town", 2010, "522700", 2010)]
    [InlineData("village:522729/Zhongba Town/Wengla Village", 2010, "township:522729/Zhongba Town", 2010)]
    [InlineData("village:522729/Zhongba Town/Wengla Village", 2010, "522729", 2010)]
    [InlineData("village:522729//Wengla Village", 2010, "522729", 2010)]
    public void A_place_lies_in_what_is_around_it(string inner, int year, string outer, int outerYear)
    {
        Relation(inner, year, outer, outerYear).Should().Be(ScopeRelation.Within);
        Relation(outer, outerYear, inner, year).Should().Be(ScopeRelation.Contains);
    }

    [Theory]
    [InlineData("341421", 2010, "340100", 2010, false)]
    [InlineData("340124", 2012, "340100", 2012, true)]
    public void Lujiang_County_lies_in_Hefei_since_2011(
        string county,
        int year,
        string city,
        int cityYear,
        bool within
    ) => Relation(county, year, city, cityYear).Should().Be(within ? ScopeRelation.Within : ScopeRelation.Disjoint);

    [Theory]
    [InlineData("451227", "451225")]
    [InlineData("451227", "451000")]
    [InlineData("451227", "520000")]
    [InlineData("440300", "440100")]
    [InlineData("township:522729/Zhongba Town", "township:522729/Other Town")]
    [InlineData("township:522729/Zhongba Town", "township:522722/Zhongba Town")]
    [InlineData("village:522729/Zhongba Town/Wengla Village", "township:522729/Other Town")]
    [InlineData("village:522729//Wengla Village", "522722")]
    [InlineData("village:522729//Wengla Village", "township:522722/Zhongba Town")]
    public void Places_apart_are_disjoint(string one, string other)
    {
        Relation(one, 2010, other, 2010).Should().Be(ScopeRelation.Disjoint);
        Relation(other, 2010, one, 2010).Should().Be(ScopeRelation.Disjoint);
    }

    [Theory]
    [InlineData("village:522729//Wengla Village", "township:522729/Zhongba Town")]
    [InlineData("village:522729//Wengla Village", "village:522729/Zhongba Town/Wengla Village")]
    [InlineData("village:522729//Wengla Village", "village:522729//Dongxiang Village")]
    [InlineData("999999", "522729")]
    [InlineData("area:no-such-area", "440300")]
    public void What_cannot_be_placed_may_lie_anywhere_it_could(string vague, string other)
    {
        Relation(vague, 2010, other, 2010).Should().Be(ScopeRelation.Open);
        Relation(other, 2010, vague, 2010).Should().Be(ScopeRelation.Open);
    }

    [Fact]
    public void An_area_that_became_a_district_may_have_lain_in_one_before()
    {
        Relation("area:longhua-new-district", 2013, "440306", 2013)
            .Should()
            .Be(ScopeRelation.Open, "it was in the territory of Bao'an District");
        Relation("area:longhua-new-district", 2013, "440100", 2013).Should().Be(ScopeRelation.Disjoint);
        Relation("area:longhua-new-district", 2017, "440306", 2017).Should().Be(ScopeRelation.Disjoint);
    }

    [Fact]
    public void A_planning_region_is_the_places_in_it()
    {
        var bay = Regions("area:guangdong-hong-kong-macao-greater-bay-area", 2019);
        bay.Should().HaveCount(11);
        bay.Select(region => region.Id).Should().Contain(Regions("440300", 2019)[0].Id);
    }

    [Theory]
    [InlineData("enterprise:A Firm@440300", "enterprise:A Firm@440300", ScopeRelation.Equal)]
    [InlineData("enterprise:A Firm@440300", "440300", ScopeRelation.Open)]
    [InlineData("enterprise:A Firm@440300", "440000", ScopeRelation.Open)]
    [InlineData("enterprise:A Firm@440300", "440100", ScopeRelation.Disjoint)]
    [InlineData("enterprise:A Firm@440300", "440306", ScopeRelation.Disjoint)]
    [InlineData("enterprise:A Firm@440300", "enterprise:Another Firm@440300", ScopeRelation.Disjoint)]
    [InlineData("enterprise:A Firm@440300", "school:A Firm@440300", ScopeRelation.Disjoint)]
    public void An_organisation_lies_in_its_seat_only_if_the_source_counts_it_so(
        string one,
        string other,
        ScopeRelation relation
    )
    {
        Of(one).To(Of(other)).Should().Be(relation);
        Of(other).To(Of(one)).Should().Be(relation);

        Region Of(string partner) => atlas.Of(Partner.Parse(partner), new LocalDate(2010, 6, 30))[0];
    }

    [Theory]
    [InlineData("451227", "451227", ScopeRelation.Equal)]
    [InlineData("451227 451225", "451225 451227", ScopeRelation.Equal)]
    [InlineData("451227 451225", "451227", ScopeRelation.Contains)]
    [InlineData("451227", "451227 451225", ScopeRelation.Within)]
    [InlineData("451227 451028", "451200 451000", ScopeRelation.Within)]
    [InlineData("451200 451000", "451227 451028", ScopeRelation.Contains)]
    [InlineData("451227 451225", "451225 451028", ScopeRelation.Overlapping)]
    [InlineData("451227 451028", "451200 520000", ScopeRelation.Overlapping)]
    [InlineData("451227 451225", "451028 451022", ScopeRelation.Disjoint)]
    [InlineData("village:522729//A_Village 451227", "township:522729/B_Town 451028", ScopeRelation.Open)]
    [InlineData("all", "451227", ScopeRelation.Contains)]
    [InlineData("451227", "all", ScopeRelation.Within)]
    [InlineData("all", "all", ScopeRelation.Equal)]
    [InlineData("", "451227", ScopeRelation.Open)]
    [InlineData("451227", "", ScopeRelation.Open)]
    [InlineData("", "", ScopeRelation.Open)]
    [InlineData("", "all", ScopeRelation.Within)]
    [InlineData("all", "", ScopeRelation.Contains)]
    public void Sets_of_regions(string one, string other, ScopeRelation relation) =>
        Set(one).To(Set(other), Silence.IsUnknown).Should().Be(relation);

    [Theory]
    [InlineData("", "451227", ScopeRelation.Contains)]
    [InlineData("451227", "", ScopeRelation.Within)]
    [InlineData("", "", ScopeRelation.Equal)]
    [InlineData("all", "", ScopeRelation.Equal)]
    public void Sets_of_regions_where_silence_means_all(string one, string other, ScopeRelation relation) =>
        Set(one).To(Set(other), Silence.MeansAll).Should().Be(relation);

    [Fact]
    public void A_day_beyond_the_data_is_taken_as_the_nearest_that_it_knows()
    {
        Relation("440300", 1950, "440300", 2090).Should().Be(ScopeRelation.Equal);
        Relation("440300", 2090, "440000", 2090).Should().Be(ScopeRelation.Within);
    }

    [Fact]
    public void Regions_are_worked_out_once_for_all_days_without_change()
    {
        // Lujiang County went to Hefei on 2011-07-14 and was given another code.
        var before = atlas.Of(Place.Parse("341421"), new LocalDate(2010, 6, 30));
        var after = atlas.Of(Place.Parse("340124"), new LocalDate(2011, 7, 14));
        after.Should().NotBeSameAs(before);
        atlas.Of(Place.Parse("341421"), new LocalDate(2011, 7, 13)).Should().BeSameAs(before);
        atlas.Of(Place.Parse("340124"), new LocalDate(2012, 6, 30)).Should().BeSameAs(after);
        atlas.Of(Place.Parse("340124"), new LocalDate(2011, 7, 14)).Should().BeSameAs(after);
    }

    [Theory]
    [InlineData("522400", "520500")]
    [InlineData("520500", "520500")]
    [InlineData("341421", "340124")]
    [InlineData("999999", "999999")]
    [InlineData("township:341421/A Town", "township:341421/A Town")]
    [InlineData("enterprise:A Firm@522400", "enterprise:A Firm@522400")]
    public void A_partner_has_a_latest_code(string partner, string latest) =>
        atlas.Latest(Partner.Parse(partner)).Should().Be(Partner.Parse(latest));

    [Fact]
    public void An_area_is_the_district_from_the_day_on_which_it_became_one()
    {
        // Longhua New District became Longhua District; before it is vague in which district of Shenzhen it lay.
        var area = Place.Parse("area:longhua-new-district");
        var known = PlaceCatalogue.Embedded.Areas.Single(one => one.Place == area);
        var day = known.InForceUntil!.Value;
        atlas.Of(area, day.PlusDays(-1)).Single().IsVague.Should().BeTrue();
        atlas.Of(area, day).Single().IsVague.Should().BeFalse();
        atlas.Of(area, day.PlusDays(-1)).Single().Id.Should().Be(atlas.Of(area, day).Single().Id);
    }

    [Theory]
    [InlineData("451227", false, false)]
    [InlineData("999999", false, true)]
    [InlineData("area:no-such-area", false, true)]
    [InlineData("township:451227/A Town", false, false)]
    [InlineData("township:440221/A Town", false, true)] // The county was shared out among districts in 2004.
    [InlineData("village:451227/A Town/A Village", false, false)]
    [InlineData("village:451227//A Village", false, true)]
    [InlineData("enterprise:A Firm@451227", true, false)]
    public void What_is_known_of_a_region(string partner, bool isOrganisation, bool isVague)
    {
        var region = atlas.Of(Partner.Parse(partner), new LocalDate(2010, 6, 30)).Single();
        (region.IsOrganisation, region.IsVague).Should().Be((isOrganisation, isVague));
    }

    private RegionSet Set(string text) =>
        text == "all"
            ? RegionSet.All
            : new RegionSet(
                [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(place => Regions(place, 2010))],
                isAll: false
            );

    private ScopeRelation Relation(string one, int year, string other, int otherYear) =>
        Regions(one, year).Single().To(Regions(other, otherYear).Single());

    private Region[] Regions(string place, int year) => atlas.Of(Place.Parse(place), new LocalDate(year, 6, 30));
}
