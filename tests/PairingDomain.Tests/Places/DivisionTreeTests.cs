using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

public sealed class DivisionTreeTests
{
    [Fact]
    public void Above_a_county_are_its_prefecture_and_its_province()
    {
        var on = Day(2020, 1, 1);
        var longhua = Get("440309", on);
        Divisions.Parent(longhua, on).Should().Be(Get("440300", on));
        Codes(Divisions.Ancestors(longhua, on)).Should().Equal("440300", "440000");
        Divisions.Parent(Get("440000", on), on).Should().BeNull();
        Divisions.Ancestors(Get("440000", on), on).Should().BeEmpty();
        Codes(Divisions.Ancestors(Get("429004", on), on))
            .Should()
            .Equal(["420000"], "Xiantao lies directly under Hubei");
    }

    [Fact]
    public void Below_a_division_are_the_ones_in_force_on_the_day()
    {
        Codes(Divisions.Children(Get("440300", Day(2016, 9, 13)), Day(2016, 9, 13)))
            .Should()
            .Equal("440303", "440304", "440305", "440306", "440307", "440308");
        Codes(Divisions.Children(Get("440300", Day(2016, 9, 14)), Day(2016, 9, 14)))
            .Should()
            .Equal("440303", "440304", "440305", "440306", "440307", "440308", "440309", "440310");
        Codes(Divisions.Children(Get("520500", Day(2020, 1, 1)), Day(2020, 1, 1)))
            .Should()
            .Equal("520502", "520521", "520522", "520523", "520524", "520525", "520526", "520527");
        Divisions
            .Children(Get("441900", Day(2020, 1, 1)), Day(2020, 1, 1))
            .Should()
            .BeEmpty("Dongguan has no districts");
        var hubei = Codes(Divisions.Children(Get("420000", Day(2020, 1, 1)), Day(2020, 1, 1))).ToList();
        hubei.Should().HaveCount(17).And.StartWith("420100").And.EndWith("429021");
        Divisions.Children(Get("440309", Day(2020, 1, 1)), Day(2020, 1, 1)).Should().BeEmpty();
    }

    [Fact]
    public void A_division_lies_in_itself_and_in_what_is_above()
    {
        var on = Day(2020, 1, 1);
        var (longhua, shenzhen, guangdong, guangxi) = (
            Get("440309", on),
            Get("440300", on),
            Get("440000", on),
            Get("450000", on)
        );
        Divisions.IsWithin(longhua, longhua, on).Should().BeTrue();
        Divisions.IsWithin(longhua, shenzhen, on).Should().BeTrue();
        Divisions.IsWithin(longhua, guangdong, on).Should().BeTrue();
        Divisions.IsWithin(longhua, guangxi, on).Should().BeFalse();
        Divisions.IsWithin(shenzhen, longhua, on).Should().BeFalse();
    }

    [Fact]
    public void A_division_not_in_force_has_no_place_in_the_tree()
    {
        var on = Day(2012, 1, 1);
        var gone = At("522400", 2000);
        FluentActions
            .Invoking(() => Divisions.Parent(gone, on))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("division");
        FluentActions.Invoking(() => Divisions.Ancestors(gone, on)).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Divisions.Children(gone, on))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Not in force on 2012-01-01: Bijie Prefecture*");
        FluentActions
            .Invoking(() => Divisions.IsWithin(gone, Get("520000", on), on))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("inner");
        FluentActions
            .Invoking(() => Divisions.IsWithin(Get("520500", on), gone, on))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("outer");
        FluentActions.Invoking(() => Divisions.Parent(null!, on)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => Divisions.Parent(gone, Day(1980, 1, 1)))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Divisions.Successors(null!)).Should().Throw<ArgumentNullException>();
    }
}
