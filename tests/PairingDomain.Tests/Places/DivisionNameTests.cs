using PairingDomain.Places;
using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

public sealed class DivisionNameTests
{
    [Theory]
    [InlineData("Shenzhen", "440300", MatchKind.Alias)]
    [InlineData("Shenzhen City", "440300", MatchKind.FullName)]
    [InlineData("SHENZHEN CITY", "440300", MatchKind.FullName)]
    [InlineData("shen zhen municipality", "440300", MatchKind.ShortForm)]
    [InlineData("深圳市", "440300", MatchKind.FullName)]
    [InlineData("深圳", "440300", MatchKind.Stem)]
    [InlineData(" 深圳 市 ", "440300", MatchKind.FullName)]
    [InlineData("Guangdong province", "440000", MatchKind.FullName)]
    [InlineData("Guangxi Zhuang autonomous region", "450000", MatchKind.FullName)]
    [InlineData("Guangxi Autonomous Region", "450000", MatchKind.ShortForm)]
    [InlineData("广西自治区", "450000", MatchKind.ShortForm)]
    [InlineData("广西壮族自治区", "450000", MatchKind.FullName)]
    [InlineData("Longhua district", "440309", MatchKind.FullName, "440300")]
    [InlineData("Xi'an, Shaanxi", "610100", MatchKind.Stem)]
    [InlineData("Xi’an City", "610100", MatchKind.FullName)]
    [InlineData("xian city", "610100", MatchKind.FullName)]
    [InlineData("Xī'ān City", "610100", MatchKind.FullName)]
    [InlineData("Ürümqi", "650100", MatchKind.Stem)]
    [InlineData("Urumqi City", "650100", MatchKind.FullName)]
    [InlineData("Wulumuqi", "650100", MatchKind.Stem)]
    [InlineData("Lüliang City", "141100", MatchKind.FullName)]
    [InlineData("Luliang City", "141100", MatchKind.FullName)]
    [InlineData("Qiannan", "522700", MatchKind.Alias)]
    [InlineData("Qiannan Autonomous Prefecture", "522700", MatchKind.Alias)]
    [InlineData("Qiandongnan Prefecture", "522600", MatchKind.ShortForm)]
    [InlineData("黔东南州", "522600", MatchKind.ShortForm)]
    [InlineData("黔南州", "522700", MatchKind.ShortForm)]
    [InlineData("Weining Yi, Hui and Miao Autonomous County", "520526", MatchKind.FullName)]
    [InlineData("Weining County", "520526", MatchKind.Alias)]
    [InlineData("Du'an County", "451228", MatchKind.ShortForm)]
    [InlineData("三都县", "522732", MatchKind.ShortForm)]
    [InlineData("Huzhu County", "630223", MatchKind.ShortForm)]
    [InlineData("Hong Kong SAR", "810000", MatchKind.ShortForm)]
    [InlineData("Tumotezuo Banner", "150121", MatchKind.ShortForm)]
    [InlineData("Ｓｈｅｎｚｈｅｎ Ｃｉｔｙ", "440300", MatchKind.FullName)]
    public void A_division_is_found_under_any_of_its_names(
        string name,
        string code,
        MatchKind how,
        string? within = null
    )
    {
        var on = Day(2020, 6, 30);
        var around = within is null ? null : Get(within, on);
        var match = Divisions.Match(name, on, around);
        match.Division.Code.ToString().Should().Be(code);
        match.How.Should().Be(how);
        Divisions.Find(name, on, around).Should().Be(match.Division);
        Divisions.TryFind(name, on, around, out var found).Should().BeTrue();
        found.Should().Be(match.Division);
    }

    [Theory]
    [InlineData("Loucheng County", "451225", "seed misspelling of Luocheng")]
    [InlineData("Kuming", "530100", "seed misspelling of Kunming, in the name of a freeway")]
    public void A_misspelling_is_never_resolved_silently(string name, string code, string note)
    {
        var on = Day(2010, 12, 31);
        var match = Divisions.Match(name, on);
        match.Division.Code.ToString().Should().Be(code);
        match.How.Should().Be(MatchKind.Misspelling);
        match.Note.Should().Be(note);
        match.ToString().Should().EndWith($": Misspelling, {note}");
        FluentActions
            .Invoking(() => Divisions.Find(name, on))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage($"'{name}' is a misspelling ({note}); Match gives *{code}*")
            .Which.Known.Should()
            .Equal(match.Division);
        Divisions.TryFind(name, on, out _).Should().BeFalse();
    }

    [Fact]
    public void An_alias_follows_its_division_through_time()
    {
        Divisions.Match("Hechi", Day(2001, 1, 1)).Division.Code.ToString().Should().Be("452700");
        Divisions.Match("Hechi", Day(2003, 1, 1)).Division.Code.ToString().Should().Be("451200");
        Divisions.Match("Hechi", Day(2003, 1, 1)).Note.Should().Be("prefecture 452700 before 2002");
        Divisions.Match("Weining County", Day(2010, 5, 1)).Division.Code.ToString().Should().Be("522427");
        Divisions
            .Find("Hechi City", Day(2001, 1, 1))
            .Code.ToString()
            .Should()
            .Be("452701", "a full name comes before an alias");
        Divisions.Find("Hechi City", Day(2003, 1, 1)).Code.ToString().Should().Be("451200");
    }

    [Fact]
    public void An_alias_never_means_what_its_division_was_only_a_part_of() =>
        Divisions
            .TryFind("Longhua district", Day(2016, 9, 13), At("440300", 2016), out _)
            .Should()
            .BeFalse("its area then belonged to Bao'an, which is not called so");

    [Fact]
    public void Two_places_of_one_name_are_refused_with_both()
    {
        var on = Day(2018, 1, 1);
        var thrown = FluentActions
            .Invoking(() => Divisions.Find("Longhua District", on))
            .Should()
            .Throw<AmbiguousPlaceException>()
            .Which;
        thrown.Name.Should().Be("Longhua District");
        thrown.On.Should().Be(on);
        thrown.Candidates.Select(place => place.ToString()).Should().Equal("440309", "460106");
        thrown
            .Message.Should()
            .Be(
                "'Longhua District' on 2018-01-01 may be Longhua District (440309, 2016–) in Shenzhen City in Guangdong Province; "
                    + "Longhua District (460106, 2002–) in Haikou City in Hainan Province. Say within which division."
            );
        Divisions.TryFind("Longhua District", on, out _).Should().BeFalse();
        Divisions
            .Find("Longhua District", on, within: Divisions.Find("Shenzhen", on))
            .Code.ToString()
            .Should()
            .Be("440309");
        Divisions
            .Find("Longhua", on, within: Divisions.Find("Hainan Province", on))
            .Code.ToString()
            .Should()
            .Be("460106");
        Divisions.Find("Longhua District, Shenzhen", on).Code.ToString().Should().Be("440309");
        Divisions.Find("Longhua District，Haikou, Hainan Province", on).Code.ToString().Should().Be("460106");
    }

    [Theory]
    [InlineData("Leye County, Baise, Guangxi", "451028")]
    [InlineData("Sandu Shui Autonomous County, Qiannan, Guizhou", "522732")]
    [InlineData("Weining Yi, Hui and Miao Autonomous County, Bijie, Guizhou", "520526")]
    [InlineData("Hechi, Guangxi", "451200")]
    public void The_places_around_may_follow_after_commas(string name, string code)
    {
        Divisions.Find(name, Day(2020, 1, 1)).Code.ToString().Should().Be(code);
        Divisions.TryFind(name, Day(2020, 1, 1), out var division).Should().BeTrue();
        division!.Code.ToString().Should().Be(code);
    }

    [Theory]
    [InlineData("广西百色市乐业县", "451028")]
    [InlineData("广西壮族自治区百色市乐业县", "451028")]
    [InlineData("百色乐业", "451028")]
    [InlineData("深圳市龙华区", "440309")]
    [InlineData("海口龙华区", "460106")]
    [InlineData("吉林省吉林市", "220200")]
    [InlineData("贵州省 毕节市", "520500")]
    [InlineData("内蒙古鄂伦春自治旗", "150723")]
    public void In_Chinese_the_places_around_may_stand_before(string name, string code) =>
        Divisions.Find(name, Day(2020, 1, 1)).Code.ToString().Should().Be(code);

    [Theory]
    [InlineData("深圳市雨花区")]
    [InlineData("深圳市政府")]
    [InlineData("深圳市龙华Qu")]
    [InlineData("深圳市龙")]
    [InlineData("中华人民共和国广西壮族自治区百色市乐业县")]
    public void What_only_begins_like_a_place_is_none(string name)
    {
        Divisions.TryFind(name, Day(2020, 1, 1), out _).Should().BeFalse();
        FluentActions
            .Invoking(() => Divisions.Find(name, Day(2020, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage($"No division is called '{name}' on 2020-01-01.");
    }

    [Fact]
    public void A_misspelt_place_around_makes_the_whole_a_misspelling()
    {
        var match = Divisions.Match("Guandu District, Kuming", Day(2020, 1, 1));
        match.Division.Code.ToString().Should().Be("530111");
        match.How.Should().Be(MatchKind.Misspelling);
        match.Note.Should().StartWith("seed misspelling of Kunming");
    }

    [Fact]
    public void Of_places_after_commas_the_error_is_about_the_one_that_fails()
    {
        var on = Day(2020, 1, 1);
        FluentActions
            .Invoking(() => Divisions.Find("Leye County, Shenzhen", on))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage(
                "No division within Shenzhen City (440300, 1981–) is called 'Leye County' on 2020-01-01: Leye County*"
            );
        FluentActions
            .Invoking(() => Divisions.Find("Leye County, Nowhere", on))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage("No division is called * Nowhere' on 2020-01-01.");
        FluentActions
            .Invoking(() => Divisions.Find("Leye County, Chaoyang District", on))
            .Should()
            .Throw<AmbiguousPlaceException>()
            .WithMessage("*Chaoyang District*");
    }

    [Fact]
    public void The_place_that_contains_all_others_is_meant()
    {
        var on = Day(2020, 1, 1);
        Divisions.Find("Jilin", on).Code.ToString().Should().Be("220000", "Jilin City lies in Jilin Province");
        Divisions
            .Find("Baise", Day(2001, 1, 1))
            .Code.ToString()
            .Should()
            .Be("452600", "Baise City lay in Baise Prefecture");
        FluentActions
            .Invoking(() => Divisions.Find("Hainan", on))
            .Should()
            .Throw<AmbiguousPlaceException>("it is a district of Wuhai and a prefecture of Qinghai too");
        FluentActions
            .Invoking(() => Divisions.Find("Chaoyang", on))
            .Should()
            .Throw<AmbiguousPlaceException>()
            .WithMessage("*Chaoyang*110105*");
    }

    [Fact]
    public void A_name_not_in_force_is_refused_by_saying_when_it_was_and_what_it_became()
    {
        FluentActions
            .Invoking(() => Divisions.Find("Yizhou City", Day(2018, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage(
                "No division is called 'Yizhou City' on 2018-01-01: *Yizhou City (451281, 2002–2016) was in force from 2002-06-18 until 2016-11-24; on 2018-01-01 its area belongs to Yizhou District (451203, 2016–)*"
            );
        FluentActions
            .Invoking(() => Divisions.Find("Guangming District", Day(2015, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .WithMessage(
                "*Guangming District (440311, 2018–) is in force from 2018-02-09; on 2015-01-01 its area belongs to Bao'an District*"
            );
        var unknown = FluentActions
            .Invoking(() => Divisions.Find("Atlantis", Day(2015, 1, 1)))
            .Should()
            .Throw<PlaceNotFoundException>()
            .Which;
        unknown.Message.Should().Be("No division is called 'Atlantis' on 2015-01-01.");
        unknown.Known.Should().BeEmpty();
        Divisions.TryFind("Atlantis", Day(2015, 1, 1), out _).Should().BeFalse();
    }

    [Fact]
    public void Every_place_of_a_name_can_be_had()
    {
        var on = Day(2010, 3, 1);
        Codes(Divisions.FindAll("Bijie", on).Select(match => match.Division)).Should().Equal("522400", "522401");
        Divisions.FindAll("Bijie", on).Select(match => match.How).Should().Equal(MatchKind.Alias, MatchKind.Stem);
        Codes(Divisions.FindAll("Bijie City", on).Select(match => match.Division)).Should().Equal("522401");
        Codes(Divisions.FindAll("Bijie")).Should().Equal("520500", "522400", "522401", "522421");
        Codes(Divisions.FindAll("Weining County")).Should().Equal("520526", "522427");
        Divisions.FindAll("Atlantis", on).Should().BeEmpty();
        Divisions.FindAll("Atlantis").Should().BeEmpty();
    }

    [Fact]
    public void What_is_no_name_is_refused()
    {
        var on = Day(2010, 3, 1);
        FluentActions.Invoking(() => Divisions.Find(null!, on)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => Divisions.Find(" ,'- ", on))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*no letter*");
        FluentActions
            .Invoking(() => Divisions.Find(new string('a', 201), on))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*201 characters*at most 200*");
        FluentActions.Invoking(() => Divisions.Find(new string('a', 200), on)).Should().Throw<PlaceNotFoundException>();
        Divisions.TryFind(null, on, out _).Should().BeFalse();
        Divisions.TryFind(" ", on, out _).Should().BeFalse();
        Divisions.TryFind(",,,", on, out _).Should().BeFalse();
        Divisions.TryFind(new string(',', 20_000_000), on, out _).Should().BeFalse();
        Divisions.TryFind("Bijie", Day(1980, 12, 31), out _).Should().BeFalse();
        Divisions.TryFind("Bijie", Day(1981, 1, 1), out _).Should().BeTrue();
    }

    [Fact]
    public void The_place_around_must_be_in_force()
    {
        var on = Day(2012, 1, 1);
        var gone = At("522400", 2000);
        Divisions.TryFind("Dafang County", on, gone, out _).Should().BeFalse();
        FluentActions
            .Invoking(() => Divisions.Find("Dafang County", on, gone))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Not in force on 2012-01-01: Bijie Prefecture (522400, 1981–2011)*Bijie City (520500, 2011–)*")
            .WithParameterName("within");
    }
}
