using PairingDomain.Places;
using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

/// <summary>Known histories, with the dates of the State Council's replies.</summary>
public sealed class DivisionHistoryTests
{
    [Fact]
    public void In_March_2010_Bijie_is_a_prefecture_and_Bijie_City_a_county_level_city_in_it()
    {
        var on = Day(2010, 3, 1);
        var prefecture = Divisions.Find("Bijie", on);
        prefecture.ToString().Should().Be("Bijie Prefecture (522400, 1981–2011)");
        Divisions.Find("毕节", on).Should().Be(prefecture);
        var city = Divisions.Find("Bijie City", on);
        city.ToString().Should().Be("Bijie City (522401, 1993–2011)");
        city.Type.Should().Be(DivisionType.CountyLevelCity);
        Divisions.Find("毕节市", on).Should().Be(city);
        Divisions.IsWithin(city, prefecture, on).Should().BeTrue();
        Divisions.IsWithin(prefecture, city, on).Should().BeFalse();
    }

    [Fact]
    public void In_2012_Bijie_is_the_prefecture_level_city_and_the_old_city_its_Qixingguan_District()
    {
        var on = Day(2012, 1, 1);
        var city = Divisions.Find("Bijie", on);
        city.ToString().Should().Be("Bijie City (520500, 2011–)");
        Divisions.Find("Bijie City", on).Should().Be(city);
        Divisions.Find("毕节市", on).Should().Be(city);
        Divisions.InForceOn(At("522401", 2010), on).Should().Equal(Get("520502", on));
        Get("520502", on).NameEn.Should().Be("Qixingguan District");
        Divisions.InForceOn(city, Day(2010, 3, 1)).Should().Equal(At("522400", 2010));
    }

    [Theory]
    [InlineData("522400", "520500", 2011, 10, 22)] // Bijie
    [InlineData("522422", "520521", 2011, 10, 22)] // Dafang
    [InlineData("522427", "520526", 2011, 10, 22)] // Weining
    [InlineData("452600", "451000", 2002, 6, 2)] // Baise
    [InlineData("452700", "451200", 2002, 6, 18)] // Hechi
    [InlineData("451281", "451203", 2016, 11, 24)] // Yizhou
    [InlineData("451025", "451081", 2015, 8, 1)] // Jingxi
    public void A_whole_becomes_the_next_on_the_day_of_its_act(string old, string @new, int year, int month, int day)
    {
        var on = Day(year, month, day);
        var before = Get(old, on.PlusDays(-1));
        var after = Get(@new, on);
        before.InForceUntil.Should().Be(on);
        before.EndApproval.Should().Be(on);
        before.EndYear.Should().Be(year);
        before.EndCertainty.Should().Be(BoundaryCertainty.ApprovalDate);
        after.InForceFrom.Should().Be(on);
        after.StartApproval.Should().Be(on);
        after.FirstYear.Should().Be(year);
        after.StartCertainty.Should().Be(BoundaryCertainty.ApprovalDate);
        after.StartKind.Should().Be(DivisionStartKind.Change);
        Divisions.TryGet(Code(old), on, out _).Should().BeFalse();
        Divisions.TryGet(Code(@new), on.PlusDays(-1), out _).Should().BeFalse();
        Divisions.LineOf(before).Should().ContainInOrder(before, after);
        Divisions.LineOf(after).Should().Equal(Divisions.LineOf(before));
        Divisions.InForceOn(before, on).Should().Equal(after);
        Divisions.InForceOn(after, on.PlusDays(-1)).Should().Equal(before);
    }

    [Fact]
    public void The_reply_of_2011_is_quoted()
    {
        var change = Divisions.ChangesOutOf(At("522400", 2010)).Should().ContainSingle().Which;
        change.Year.Should().Be(2011);
        change.Approval.Should().Be(Day(2011, 10, 22));
        change.DocumentNumber.Should().Be("国函〔2011〕130号");
        change.Kind.Should().Be(DivisionChangeKind.TypeChange);
        change.Basis.Should().Be("derived-from-counties:8/8");
        change.EndsOld.Should().BeTrue();
        change.BeginsNew.Should().BeTrue();
        change
            .ToString()
            .Should()
            .Be("2011: Bijie Prefecture (522400, 1981–2011) → Bijie City (520500, 2011–), TypeChange");
    }

    [Fact]
    public void Yizhou_has_a_line_from_county_level_city_to_district()
    {
        Divisions
            .LineOf(At("451203", 2020))
            .Select(division => division.ToString())
            .Should()
            .Equal(
                "Yishan County (452722, 1981–1993)",
                "Yizhou City (452702, 1993–2002)",
                "Yizhou City (451281, 2002–2016)",
                "Yizhou District (451203, 2016–)"
            );
    }

    [Fact]
    public void Longhua_district_was_cut_out_of_Baoan_which_remains()
    {
        var longhua = Get("440309", Day(2016, 9, 14));
        Divisions.TryGet(Code("440309"), Day(2016, 9, 13), out _).Should().BeFalse();
        var change = Divisions.ChangesInto(longhua).Should().ContainSingle().Which;
        change.Kind.Should().Be(DivisionChangeKind.NewDivisionFromPart);
        change.EndsOld.Should().BeFalse();
        change.BeginsNew.Should().BeTrue();
        change.Old.Code.Should().Be(Code("440306"));
        Divisions.LineOf(longhua).Should().Equal(longhua);
        Divisions.InForceOn(longhua, Day(2010, 1, 1)).Should().Equal(Get("440306", Day(2010, 1, 1)));
        Divisions.InForceOn(change.Old, Day(2020, 1, 1)).Should().Equal(change.Old);
        Codes(Divisions.Successors(change.Old)).Should().Contain(["440309", "440311"]);
    }

    [Fact]
    public void Guangming_is_a_district_from_9_February_2018()
    {
        Divisions.TryGet(Code("440311"), Day(2018, 2, 8), out _).Should().BeFalse();
        Get("440311", Day(2018, 2, 9)).ToString().Should().Be("Guangming District (440311, 2018–)");
    }

    [Fact]
    public void Chongqing_became_a_municipality_of_province_level_in_1997()
    {
        Get("510200", Day(1997, 3, 13)).Level.Should().Be(DivisionLevel.Prefecture);
        var municipality = Get("500000", Day(1997, 3, 14));
        municipality.Type.Should().Be(DivisionType.Municipality);
        Divisions.TryGet(Code("510200"), Day(1997, 3, 14), out _).Should().BeFalse();
        Divisions.InForceOn(At("510200", 1990), Day(1998, 1, 1)).Should().Equal(municipality);
        Codes(Divisions.InForceOn(municipality, Day(1996, 12, 31)))
            .Should()
            .Equal("510200", "511200", "511400", "513500");

        // Wanxian, Fuling and Qianjiang joined by an act of December; the counties under them went with it, not before.
        var summer = Day(1997, 7, 1);
        Divisions.Ancestors(Get("511200", summer), summer).Should().Equal(Get("510000", summer));
        Divisions.IsWithin(Get("511224", summer), Get("510000", summer), summer).Should().BeTrue();
        Divisions.TryGet(Code("500235"), summer, out _).Should().BeFalse();
        Get("500235", Day(1997, 12, 20)).StartCertainty.Should().Be(BoundaryCertainty.Inferred);
    }

    [Fact]
    public void Laiwu_was_merged_into_Jinan_by_the_reply_of_26_December_2018()
    {
        Divisions.Find("Laiwu", Day(2018, 12, 25)).ToString().Should().Be("Laiwu City (371200, 1992–2018)");
        var now = Day(2019, 6, 1);
        Divisions.Find("Laiwu", now).ToString().Should().Be("Laiwu District (370116, 2018–)");
        Divisions.InForceOn(At("371200", 2017), now).Should().Equal(Get("370100", now));
        Divisions.InForceOn(At("371202", 2017), now).Should().Equal(Get("370116", now));
        var change = Divisions.ChangesOutOf(At("371200", 2017)).Should().ContainSingle().Which;
        change.Kind.Should().Be(DivisionChangeKind.MergedIntoExisting);
        change.BeginsNew.Should().BeFalse();
        Divisions.LineOf(At("371200", 2017)).Should().Equal(At("371200", 2017));
    }
}
