using System.Text.Json;
using FsCheck.Fluent;
using PairingDomain.Places;
using PairingDomain.Tests.Support;
using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

public sealed class PlaceTests
{
    [Theory]
    [InlineData("440300", PlaceKind.Division, "440300", null, null, null)]
    [InlineData("area:guangming-new-district", PlaceKind.Area, null, "guangming-new-district", null, null)]
    [InlineData("township:522729/Zhongba Town", PlaceKind.Township, "522729", null, null, "Zhongba Town")]
    [InlineData("township:441900/石碣镇", PlaceKind.Township, "441900", null, null, "石碣镇")]
    [InlineData(
        "village:522729/Zhongba Town/Wengla Village",
        PlaceKind.Village,
        "522729",
        null,
        "Zhongba Town",
        "Wengla Village"
    )]
    [InlineData("village:522729//Wengla Village", PlaceKind.Village, "522729", null, null, "Wengla Village")]
    public void Text_is_read_and_written(
        string text,
        PlaceKind kind,
        string? code,
        string? area,
        string? township,
        string? name
    )
    {
        var place = Place.Parse(text);
        place.Kind.Should().Be(kind);
        place.Code?.ToString().Should().Be(code);
        place.AreaId.Should().Be(area);
        place.TownshipName.Should().Be(township);
        place.Name.Should().Be(name);
        place.ToString().Should().Be(text);
        Place.TryParse(text, out var same).Should().BeTrue();
        same.Should().Be(place);
        JsonSerializer.Deserialize<Place>(JsonSerializer.Serialize(place)).Should().Be(place);
    }

    [Theory]
    [InlineData("")]
    [InlineData("44030")]
    [InlineData("Shenzhen")]
    [InlineData("area:")]
    [InlineData("area:Guangming")]
    [InlineData("area:-a")]
    [InlineData("area:a-")]
    [InlineData("area:a--b")]
    [InlineData("area:a b")]
    [InlineData("Area:a")]
    [InlineData("township:522729")]
    [InlineData("township:522729/")]
    [InlineData("township:52272/Zhongba Town")]
    [InlineData("township:52272a/Zhongba Town")]
    [InlineData("township:522729/ Zhongba Town")]
    [InlineData("township:522729/Zhongba Town ")]
    [InlineData("township:522729/Zhongba/Town")]
    [InlineData("township:522729/Zhongba\tTown")]
    [InlineData("village:522729/Wengla Village")]
    [InlineData("village:522729/Zhongba Town/")]
    [InlineData("village:522729/ /Wengla Village")]
    [InlineData("village:522729/a/b/c")]
    [InlineData("village:x/a/b")]
    public void Other_text_is_refused_by_quoting_it(string text)
    {
        Place.TryParse(text, out var place).Should().BeFalse();
        place.Should().BeNull();
        FluentActions
            .Invoking(() => Place.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'" + text + "' is not a place*");
    }

    [Fact]
    public void Names_have_at_most_100_characters()
    {
        Place.Township(Code("522729"), new string('x', 100)).Name.Should().HaveLength(100);
        Place.Parse("area:" + new string('x', 100)).AreaId.Should().HaveLength(100);
        Place.TryParse("area:" + new string('x', 101), out _).Should().BeFalse();
        Place.TryParse("township:522729/" + new string('x', 101), out _).Should().BeFalse();
        FluentActions
            .Invoking(() => Place.Township(Code("522729"), new string('x', 101)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*1 to 100 characters*")
            .WithParameterName("name");
        FluentActions
            .Invoking(() => Place.Village(Code("522729"), "", "x"))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("township");
        FluentActions.Invoking(() => Place.Village(Code("522729"), "x", null!)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => Place.Area("A"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'A' is not an area id*");
        FluentActions.Invoking(() => Place.Parse(null!)).Should().Throw<ArgumentNullException>();
        Place.TryParse((string?)null, out _).Should().BeFalse();
    }

    [Fact]
    public void A_division_is_a_place_by_its_code()
    {
        Place place = At("522400", 2000);
        place.Should().Be(Place.Of(Code("522400")));
        Place same = Code("522400");
        (place == same).Should().BeTrue();
        (place != same).Should().BeFalse();
        (place == Place.Of(Code("520500")))
            .Should()
            .BeFalse("another code is another place, though it is the same line");
        place.GetHashCode().Should().Be(same.GetHashCode());
        place.Equals((object)"522400").Should().BeFalse();
        Place.FromDivision(At("522400", 2000)).Should().Be(place);
        Place.FromDivisionCode(Code("522400")).Should().Be(place);
        FluentActions.Invoking(() => (Place)(Division)null!).Should().Throw<ArgumentNullException>();
        (place == null).Should().BeFalse();
        ((Place?)null == null).Should().BeTrue();
    }

    [Fact]
    public void Json_is_a_string_also_as_a_key()
    {
        JsonSerializer.Serialize(Place.Of(Code("440300"))).Should().Be("\"440300\"");
        var table = new Dictionary<Place, int> { [Place.Area("a")] = 1 };
        JsonSerializer.Serialize(table).Should().Be("{\"area:a\":1}");
        JsonSerializer.Deserialize<Dictionary<Place, int>>("{\"area:a\":1}").Should().Equal(table);
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Place>("440300"))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*found Number*");
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Place>("\"Bijie\""))
            .Should()
            .Throw<JsonException>()
            .WithMessage("*found \"Bijie\": 'Bijie' is not a place*");
    }

    [Fact]
    public void Text_round_trips() =>
        Laws.Hold(
            Gen.Choose(0, 999_999),
            Gen.Elements("Zhongba Town", "石碣镇", "O'x, y", "é"),
            (number, name) =>
            {
                var code = DivisionCode.Of(number);
                foreach (
                    var place in new[]
                    {
                        code,
                        Place.Township(code, name),
                        Place.Village(code, name, name),
                        Place.Village(code, null, name),
                    }
                )
                {
                    Place.Parse(place.ToString()).Should().Be(place);
                }
            }
        );
}
