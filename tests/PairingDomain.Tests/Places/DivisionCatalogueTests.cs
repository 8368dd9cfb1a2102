using NodaTime;
using PairingDomain.Places;
using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

public sealed class DivisionCatalogueTests
{
    [Fact]
    public void The_counts_are_those_of_the_source()
    {
        Divisions.Count.Should().Be(6_693);
        Divisions.All.Should().HaveCount(6_693);
        Divisions.All.Select(division => division.Code).Distinct().Should().HaveCount(6_450);
        Divisions.InForce(Day(2024, 12, 31)).Should().HaveCount(3_213);
        Divisions.All.Sum(division => Divisions.ChangesOutOf(division).Count).Should().Be(4_690);
        Divisions.DataVersion.Should().Contain("GB/T 2260").And.Contain("2024");
    }

    [Fact]
    public void Days_before_1981_are_refused_and_days_after_2024_are_like_the_last_one()
    {
        Divisions.FirstDay.Should().Be(Day(1981, 1, 1));
        Divisions.LastDay.Should().Be(Day(2024, 12, 31));
        Get("110000", Day(1981, 1, 1)).NameEn.Should().Be("Beijing Municipality");
        FluentActions
            .Invoking(() => Get("110000", Day(1980, 12, 31)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("*begin on 1981-01-01*districts: 1983*")
            .And.ActualValue.Should()
            .Be("1980-12-31");
        FluentActions
            .Invoking(() => Divisions.InForce(Day(1980, 12, 31)))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => Divisions.Find("Beijing", Day(1980, 12, 31)))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions
            .Invoking(() => Divisions.InForceOn(At("110000", 1990), Day(1980, 12, 31)))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        Divisions.TryGet(Code("110000"), Day(1980, 12, 31), out _).Should().BeFalse();
        Divisions.InForce(Day(2031, 1, 1)).Should().Equal(Divisions.InForce(Day(2024, 12, 31)));
    }

    [Fact]
    public void A_record_has_everything_its_row_says()
    {
        var bijie = At("522400", 2000);
        bijie.NameZh.Should().Be("毕节地区");
        bijie.NameEn.Should().Be("Bijie Prefecture");
        bijie.Name.Should().Be("Bijie Prefecture");
        bijie.StemZh.Should().Be("毕节");
        bijie.StemEn.Should().Be("Bijie");
        bijie.Stem.Should().Be("Bijie");
        bijie.Pinyin.Should().Be("Bijie");
        bijie.Level.Should().Be(DivisionLevel.Prefecture);
        bijie.Type.Should().Be(DivisionType.Prefecture);
        bijie.ParentCode.Should().Be(Code("520000"));
        bijie.FirstYear.Should().Be(1981);
        bijie.EndYear.Should().Be(2011);
        bijie.InForceFrom.Should().Be(Day(1981, 1, 1));
        bijie.InForceUntil.Should().Be(Day(2011, 10, 22));
        bijie.StartApproval.Should().BeNull();
        bijie.EndApproval.Should().Be(Day(2011, 10, 22));
        bijie.StartKind.Should().Be(DivisionStartKind.CoverageStart);
        bijie.StartCertainty.Should().Be(BoundaryCertainty.YearOnly);
        bijie.EndCertainty.Should().Be(BoundaryCertainty.ApprovalDate);
        bijie.NameEnSource.Should().Be(NameSource.FromPinyin);
        bijie.PinyinSource.Should().Be(NameSource.ListedForStem);
        bijie.IsInForce(Day(2011, 10, 21)).Should().BeTrue();
        bijie.IsInForce(Day(2011, 10, 22)).Should().BeFalse();
        bijie.IsInForce(Day(1980, 12, 31)).Should().BeFalse();
    }

    [Fact]
    public void A_division_in_force_has_no_end()
    {
        var shenzhen = At("440300", 2024);
        shenzhen.EndYear.Should().BeNull();
        shenzhen.InForceUntil.Should().BeNull();
        shenzhen.EndApproval.Should().BeNull();
        shenzhen.EndCertainty.Should().BeNull();
        At("440000", 2024).ParentCode.Should().BeNull();
    }

    [Fact]
    public void A_county_without_an_official_English_spelling_goes_by_its_pinyin()
    {
        var banner = At("150121", 2024);
        banner.NameEn.Should().BeNull();
        banner.StemEn.Should().BeNull();
        banner.Stem.Should().Be("Tumotezuo");
        banner.Name.Should().Be("土默特左旗");
        banner.ToString().Should().Be("土默特左旗 (150121, 1981–)");
        banner.NameEnSource.Should().Be(NameSource.None);
        At("442137", 1987).Stem.Should().Be("西沙、南沙、中沙群岛", "it has no pinyin either");
    }

    [Theory]
    [InlineData("522732", "三都")]
    [InlineData("451031", "隆林")]
    [InlineData("522700", "黔南")]
    [InlineData("150000", "内蒙古")]
    [InlineData("620926", null)]
    [InlineData("150723", "鄂伦春")]
    [InlineData("620000", "甘肃")]
    [InlineData("622926", "东乡")]
    [InlineData("622927", "积石山")]
    [InlineData("653000", "克孜勒苏")]
    [InlineData("140406", null)]
    [InlineData("130127", null)]
    public void The_Chinese_stem_leaves_out_type_and_peoples(string code, string? stem)
    {
        if (stem is not null)
        {
            At(code, 2024).StemZh.Should().Be(stem);
        }
    }

    [Fact]
    public void A_stem_of_one_character_keeps_its_ending() => At("120225", 2015).StemZh.Should().Be("蓟县");

    [Fact]
    public void A_code_that_is_not_in_force_is_refused_by_saying_when_it_was_and_what_it_became()
    {
        var thrown = FluentActions
            .Invoking(() => Get("522422", Day(2015, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .Which;
        thrown.Name.Should().Be("522422");
        thrown.On.Should().Be(Day(2015, 1, 1));
        thrown.Known.Should().Equal(At("522422", 2000));
        thrown
            .Message.Should()
            .Be(
                "The code 522422 is not in force on 2015-01-01: Dafang County (522422, 1981–2011) was in force from 1981-01-01 until 2011-10-22, "
                    + "where the data on it begin; on 2015-01-01 its area belongs to Dafang County (520521, 2011–)."
            );
        FluentActions
            .Invoking(() => Get("440309", Day(2015, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage(
                "*Longhua District (440309, 2016–) is in force from 2016-09-14; on 2015-01-01 its area belongs to*440306*"
            );
        FluentActions
            .Invoking(() => Get("999999", Day(2015, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage("No division has had the code 999999 since 1981-01-01.")
            .Which.Known.Should()
            .BeEmpty();
    }

    [Fact]
    public void A_code_may_have_meant_several_places() =>
        Divisions
            .RecordsOf(Code("511400"))
            .Select(division => division.ToString())
            .Should()
            .Equal("Fuling City (511400, 1995–1997)", "Meishan City (511400, 2000–)");

    [Fact]
    public void Records_of_an_unknown_code_are_none() => Divisions.RecordsOf(Code("999999")).Should().BeEmpty();

    [Fact]
    public void A_division_is_made_once_and_equal_by_code_and_year()
    {
        var one = At("440300", 2024);
        At("440300", 2010).Should().BeSameAs(one);
        one.Equals(At("440309", 2024)).Should().BeFalse();
        At("511400", 1995).Equals(At("511400", 2024)).Should().BeFalse("one code, two places");
        one.Equals((object)"440300").Should().BeFalse();
        one.Equals(other: null).Should().BeFalse();
    }

    [Fact]
    public void A_division_of_another_catalogue_is_understood_when_it_is_equal()
    {
        var other = DivisionCatalogue.Load(DivisionFileTests.EmbeddedBytes());
        var bijie = other.Get(Code("522400"), Day(2010, 3, 1));
        bijie.Should().Be(At("522400", 2010)).And.NotBeSameAs(At("522400", 2010));
        bijie.GetHashCode().Should().Be(At("522400", 2010).GetHashCode());
        Divisions.InForceOn(bijie, Day(2012, 1, 1)).Should().Equal(At("520500", 2012));
        Divisions.LineOf(bijie).Should().HaveCount(2);
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day() =>
        Get("440309", Day(2016, 9, 14).WithCalendar(CalendarSystem.Julian)).FirstYear.Should().Be(2016);
}
