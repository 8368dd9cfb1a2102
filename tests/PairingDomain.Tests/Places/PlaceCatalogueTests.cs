using PairingDomain.Places;
using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

public sealed class PlaceCatalogueTests
{
    private static readonly Place Guangming = Place.Area("guangming-new-district");
    private static readonly Place Zhongba = Place.Parse("township:522729/Zhongba Town");
    private static readonly Place Wengla = Place.Parse("village:522729/Zhongba Town/Wengla Village");
    private static readonly Place Yangchang = Place.Parse("township:522422/Yangchang Town");
    private static readonly Place GreaterBayArea = Place.Area("guangdong-hong-kong-macao-greater-bay-area");

    [Fact]
    public void An_area_has_everything_its_row_says()
    {
        var area = AllPlaces.Area(Guangming);
        area.Id.Should().Be("guangming-new-district");
        area.Kind.Should().Be(FunctionalAreaKind.NewDistrict);
        area.NameEn.Should().Be("Guangming New District");
        area.NameZh.Should().Be("光明新区");
        area.OtherNames.Should().Equal("Guangming New Districts");
        area.Within.Should().Be(Code("440300"));
        area.Members.Should().BeEmpty();
        area.InForceFrom.Should().Be(Day(2007, 1, 1));
        area.InForceUntil.Should().Be(Day(2018, 2, 9));
        area.BecameCode.Should().Be(Code("440311"));
        area.Note.Should().Contain("Bao'an");
        area.Trust.Should().Be("one source; start general knowledge");
        area.ToString().Should().Be("Guangming New District (area:guangming-new-district)");
        area.IsInForce(Day(2006, 12, 31)).Should().BeFalse();
        area.IsInForce(Day(2007, 1, 1)).Should().BeTrue();
        area.IsInForce(Day(2018, 2, 8)).Should().BeTrue();
        area.IsInForce(Day(2018, 2, 9)).Should().BeFalse();
        AllPlaces.Area(GreaterBayArea).IsInForce(Day(1900, 1, 1)).Should().BeTrue("neither end is known");
        AllPlaces.Area(GreaterBayArea).Members.Should().HaveCount(11);
        area.Equals(new FunctionalArea("guangming-new-district", FunctionalAreaKind.PlanningRegion, "x"))
            .Should()
            .BeTrue("ids are equal");
        area.Equals((object)Guangming).Should().BeFalse();
        area.GetHashCode().Should().Be(Guangming.GetHashCode());
        FluentActions
            .Invoking(() => AllPlaces.Area(Place.Area("atlantis")))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("*'area:atlantis'*");
        FluentActions
            .Invoking(() => new FunctionalArea("x", FunctionalAreaKind.NewDistrict, " "))
            .Should()
            .Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("Longhua New District", "area:longhua-new-district")]
    [InlineData("龙华新区", "area:longhua-new-district")]
    [InlineData("Guangming New Districts", "area:guangming-new-district")]
    [InlineData("Dapeng New District", "area:dapeng-new-district")]
    [InlineData("Bijie Experimental Zone", "area:bijie-experimental-zone")]
    [InlineData("Guangdong-Hong Kong-Macao Greater Bay Area", "area:guangdong-hong-kong-macao-greater-bay-area")]
    [InlineData("North Bay Economic Zone", "area:beibu-gulf-economic-zone")]
    [InlineData("Pan-PRD", "area:pan-pearl-river-delta")]
    [InlineData("Zhongba Town", "township:522729/Zhongba Town")]
    [InlineData("DabaYuan Village", "village:522729/Zhongba Town/DabaYuan Village")]
    [InlineData("Shijie Town", "township:441900/Shijie Town")]
    [InlineData("石碣镇", "township:441900/Shijie Town")]
    [InlineData("Yangchang Town, Dafang County, Bijie, Guizhou", "township:522422/Yangchang Town")]
    [InlineData("Shenzhen", "440300")]
    [InlineData("Longhua District, Haikou", "460106")]
    public void Every_kind_of_place_is_found_by_name(string name, string place) =>
        AllPlaces.Match(name, Day(2012, 6, 1)).Place.ToString().Should().Be(place);

    [Fact]
    public void A_match_says_what_it_found()
    {
        var on = Day(2012, 6, 1);
        var area = AllPlaces.Match("Longhua New District", on);
        area.Area!.Id.Should().Be("longhua-new-district");
        area.How.Should().Be(MatchKind.FullName);
        area.Note.Should().NotBeNull();
        area.Division.Should().BeNull();
        var local = AllPlaces.Match("Zhongba Town", on);
        local.Local!.NameEn.Should().Be("Zhongba Town");
        local.Note.Should().Be("in Changshun County");
        var division = AllPlaces.Match("Loucheng County", on);
        division.Division!.Code.Should().Be(Code("451225"));
        division.How.Should().Be(MatchKind.Misspelling);
        division.Note.Should().Be("seed misspelling of Luocheng");
    }

    [Fact]
    public void Longhua_is_a_functional_area_before_14_September_2016_and_a_district_after()
    {
        var shenzhen = At("440300", 2016);
        AllPlaces
            .Match("Longhua New District", Day(2016, 9, 13))
            .Place.ToString()
            .Should()
            .Be("area:longhua-new-district");
        FluentActions
            .Invoking(() => AllPlaces.Match("Longhua New District", Day(2016, 9, 14)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage(
                "No place is called 'Longhua New District' on 2016-09-14: Longhua New District (area:longhua-new-district) is in force from 2011-01-01 until 2016-09-14; it became the division 440309."
            )
            .Which.Known.Should()
            .Equal(At("440309", 2016));
        AllPlaces.Match("Longhua District", Day(2016, 9, 14), shenzhen).Division!.Code.Should().Be(Code("440309"));
        FluentActions
            .Invoking(() => AllPlaces.Match("Longhua District", Day(2016, 9, 13), shenzhen))
            .Should()
            .Throw<PlaceNotFoundException>();
    }

    [Fact]
    public void The_division_around_narrows_areas_and_towns_too()
    {
        var on = Day(2012, 6, 1);
        AllPlaces.Match("Dapeng New District", on, At("440300", 2012)).Area.Should().NotBeNull();
        FluentActions
            .Invoking(() => AllPlaces.Match("Dapeng New District", on, At("440100", 2012)))
            .Should()
            .Throw<PlaceNotFoundException>();
        AllPlaces.Match("Zhongba Town", on, At("520000", 2012)).Local.Should().NotBeNull();
        FluentActions
            .Invoking(() => AllPlaces.Match("Zhongba Town", on, At("440000", 2012)))
            .Should()
            .Throw<PlaceNotFoundException>();
    }

    [Fact]
    public void The_path_goes_up_to_the_province()
    {
        string[] Path(Place place, int year) =>
            [.. AllPlaces.PathOf(place, Day(year, 6, 1)).Select(step => step.ToString())];

        Path(Wengla, 2010).Should().Equal(Wengla.ToString(), Zhongba.ToString(), "522729", "522700", "520000");
        Path(Place.Parse("village:522729//Wengla Village"), 2010).Should().HaveCount(4);
        Path(Yangchang, 2010).Should().Equal(Yangchang.ToString(), "522422", "522400", "520000");
        Path(Yangchang, 2015)
            .Should()
            .Equal([Yangchang.ToString(), "520521", "520500", "520000"], "Dafang was recoded in 2011");
        Path(Guangming, 2010).Should().Equal(Guangming.ToString(), "440300", "440000");
        Path(Code("440309"), 2020).Should().Equal("440309", "440300", "440000");
        Path(GreaterBayArea, 2020).Should().Equal(GreaterBayArea.ToString());
    }

    [Fact]
    public void What_is_within_what_holds_for_every_kind_of_place()
    {
        bool Within(string inner, string outer, int year) =>
            AllPlaces.IsWithin(Place.Parse(inner), Place.Parse(outer), Day(year, 6, 1));

        Within(Wengla.ToString(), Zhongba.ToString(), 2010).Should().BeTrue();
        Within(Zhongba.ToString(), Wengla.ToString(), 2010).Should().BeFalse();
        Within(Wengla.ToString(), "520000", 2010).Should().BeTrue();
        Within(Wengla.ToString(), "440000", 2010).Should().BeFalse();
        Within(Guangming.ToString(), "440300", 2010).Should().BeTrue();
        Within("440300", Guangming.ToString(), 2010).Should().BeFalse();
        Within(Guangming.ToString(), Guangming.ToString(), 2010).Should().BeTrue();
        Within("440309", GreaterBayArea.ToString(), 2020).Should().BeTrue();
        Within("810000", GreaterBayArea.ToString(), 2020).Should().BeTrue();
        Within("440200", GreaterBayArea.ToString(), 2020).Should().BeFalse("Shaoguan is not one of the nine cities");
        Within(GreaterBayArea.ToString(), "440000", 2020).Should().BeFalse("Hong Kong is not in Guangdong");
        Within(GreaterBayArea.ToString(), "area:pan-pearl-river-delta", 2020).Should().BeTrue();
        Within("area:beibu-gulf-economic-zone", "450000", 2020).Should().BeTrue();
        Within(Guangming.ToString(), GreaterBayArea.ToString(), 2010).Should().BeTrue();
        Within("522422", "area:bijie-experimental-zone", 2010).Should().BeTrue();
        Within("520521", "area:bijie-experimental-zone", 2015)
            .Should()
            .BeTrue("the zone covers what Bijie Prefecture has become");
        Within("area:bijie-experimental-zone", "520500", 2015).Should().BeTrue("Bijie is all that it covers");
        Within("520100", "area:bijie-experimental-zone", 2015).Should().BeFalse();
    }

    [Fact]
    public void A_place_that_is_not_in_force_is_refused()
    {
        FluentActions
            .Invoking(() => AllPlaces.PathOf(Guangming, Day(2018, 2, 9)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(
                "Guangming New District (area:guangming-new-district) is in force from 2007-01-01 until 2018-02-09; it became the division 440311; not in force on 2018-02-09*"
            );
        FluentActions
            .Invoking(() => AllPlaces.IsWithin(Code("440300"), Guangming, Day(2018, 2, 9)))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => AllPlaces.PathOf(Code("522400"), Day(2012, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>();
        FluentActions
            .Invoking(() => AllPlaces.IsWithin(Code("522700"), Code("522400"), Day(2012, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>();
        FluentActions
            .Invoking(() => AllPlaces.PathOf(Place.Township(Code("513000"), "Somewhere"), Day(1993, 12, 31)))
            .Should()
            .NotThrow();
        FluentActions
            .Invoking(() => AllPlaces.PathOf(Place.Township(Code("512900"), "Somewhere"), Day(1994, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>("Nanchong Prefecture became two divisions")
            .WithMessage(
                "On 1994-01-01 the division 512900 of township:512900/Somewhere is 2 divisions: *511300*513600*"
            );
        FluentActions
            .Invoking(() => AllPlaces.PathOf(Place.Township(Code("999999"), "Somewhere"), Day(1994, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage("*999999*is 0 divisions*");
    }

    [Fact]
    public void A_place_has_the_name_of_the_day()
    {
        AllPlaces.NameOn(Code("451200"), Day(2020, 1, 1)).Should().Be("Hechi City");
        AllPlaces.NameZhOn(Code("451200"), Day(2020, 1, 1)).Should().Be("河池市");
        AllPlaces.NameOn(Guangming, Day(2010, 1, 1)).Should().Be("Guangming New District");
        AllPlaces.NameZhOn(Guangming, Day(2010, 1, 1)).Should().Be("光明新区");
        AllPlaces.NameOn(Wengla, Day(2010, 1, 1)).Should().Be("Wengla Village");
        AllPlaces.NameZhOn(Wengla, Day(2010, 1, 1)).Should().Be("Wengla Village");
        AllPlaces.NameZhOn(Place.Parse("township:441900/Shijie Town"), Day(2010, 1, 1)).Should().Be("石碣镇");
        FluentActions
            .Invoking(() => AllPlaces.NameOn(Code("520500"), Day(2010, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>();
    }

    [Fact]
    public void A_caller_may_bring_areas_and_towns_of_its_own()
    {
        var qianhai = new FunctionalArea("qianhai", FunctionalAreaKind.PlanningRegion, "Qianhai")
        {
            Within = Code("440300"),
        };
        var nantou = new LocalPlace(Place.Township(Code("440305"), "Nantou Sub-district"), "南头街道");
        var places = new PlaceCatalogue(Divisions, [qianhai], [nantou]);
        places.Match("qianhai", Day(2020, 1, 1)).Area.Should().Be(qianhai);
        places.Match("南头街道", Day(2020, 1, 1)).Local.Should().Be(nantou);
        places.Areas.Should().Equal(qianhai);
        places.Locals.Should().Equal(nantou);
        nantou.Within.Should().Be(Code("440305"));
        nantou.Level.Should().Be(DivisionLevel.Township);
        nantou.ToString().Should().Be("Nantou Sub-district (township:440305/Nantou Sub-district)");
        nantou.Equals(new LocalPlace(nantou.Place)).Should().BeTrue();
        nantou.Equals((object)qianhai).Should().BeFalse();
        nantou.GetHashCode().Should().Be(nantou.Place.GetHashCode());
        new LocalPlace(Wengla).Level.Should().Be(DivisionLevel.Village);
        FluentActions
            .Invoking(() => new LocalPlace(Code("440305")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("440305 is no township or village*");
        FluentActions
            .Invoking(() => new PlaceCatalogue(Divisions, [qianhai, qianhai], []))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => new PlaceCatalogue(Divisions, [], [nantou, nantou]))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void An_area_with_the_full_name_of_a_division_is_ambiguous()
    {
        var twin = new FunctionalArea("shenzhen-zone", FunctionalAreaKind.PlanningRegion, "Shenzhen City");
        var places = new PlaceCatalogue(Divisions, [twin], []);
        FluentActions
            .Invoking(() => places.Match("Shenzhen City", Day(2020, 1, 1)))
            .Should()
            .Throw<AmbiguousPlaceException>()
            .WithMessage("'Shenzhen City' on 2020-01-01 may be area:shenzhen-zone; 440300.")
            .Which.Candidates.Should()
            .Equal(twin.Place, Place.Of(Code("440300")));
        places.Match("Shenzhen", Day(2020, 1, 1)).Division.Should().NotBeNull();
    }

    [Fact]
    public void Every_embedded_place_resolves()
    {
        foreach (var area in AllPlaces.Areas)
        {
            var on = area.InForceFrom ?? Day(2010, 1, 1);
            AllPlaces.PathOf(area.Place, on).Should().NotBeEmpty();
            AllPlaces.Match(area.NameEn, on).Area.Should().Be(area);
            AllPlaces.Match(area.NameZh!, on).Area.Should().Be(area);
            foreach (var name in area.OtherNames)
            {
                AllPlaces.Match(name, on).Area.Should().Be(area);
            }

            foreach (var member in area.Members)
            {
                Divisions.RecordsOf(member).Should().NotBeEmpty();
            }
        }

        AllPlaces.Areas.Should().HaveCount(8);
        AllPlaces
            .Locals.Should()
            .HaveCount(5)
            .And.OnlyContain(local => AllPlaces.PathOf(local.Place, Day(2010, 1, 1)).Count > 1);
    }
}
