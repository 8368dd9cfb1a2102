using PairingDomain.Figures;

namespace PairingDomain.Tests.Figures;

public sealed class StatedTests
{
    [Fact]
    public void Default_is_unstated_which_is_not_all()
    {
        Stated<Sector> unstated = default;
        unstated.IsStated.Should().BeFalse();
        unstated.IsAll.Should().BeFalse();
        unstated.Values.Should().BeEmpty();
        unstated.Should().Be(Stated<Sector>.Nothing);
        (unstated == Stated<Sector>.All).Should().BeFalse();
        unstated.ToString().Should().Be("unstated");
    }

    [Fact]
    public void All_is_stated_without_values()
    {
        Stated<Sector>.All.IsStated.Should().BeTrue();
        Stated<Sector>.All.Values.Should().BeEmpty();
        Stated<Sector>.All.ToString().Should().Be("all");
    }

    [Fact]
    public void Values_are_a_set()
    {
        var one = Stated<Sector>.Of(Sector.Health, Sector.Education, Sector.Health);
        var other = Stated<Sector>.Of(Sector.Education, Sector.Health);
        one.Values.Should().Equal(Sector.Health, Sector.Education);
        (one == other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        (one != Stated<Sector>.Of(Sector.Education)).Should().BeTrue();
        (Stated<Sector>.Of(Sector.Education, Sector.Labour) == one).Should().BeFalse();
        one.ToString().Should().Be("Health, Education");
        one.Equals((object)other).Should().BeTrue();
    }

    [Fact]
    public void Nothing_stated_must_be_said_as_such()
    {
        FluentActions.Invoking(() => Stated<Sector>.Of()).Should().Throw<ArgumentException>().WithMessage("*Sector*");
        FluentActions
            .Invoking(() => Stated<string>.Of("a", null!))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*String*");
        FluentActions
            .Invoking(() => Stated<string>.Of((IEnumerable<string>)null!))
            .Should()
            .Throw<ArgumentNullException>();
    }
}
