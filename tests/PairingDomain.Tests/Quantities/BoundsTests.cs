using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class BoundsTests
{
    private static Bounds B(string text) => Bounds.Parse(text);

    [Fact]
    public void Default_is_unbounded_on_both_sides()
    {
        var bounds = default(Bounds);
        bounds.Lower.Should().BeNull();
        bounds.Upper.Should().BeNull();
        bounds.IncludesLower.Should().BeFalse();
        bounds.IncludesUpper.Should().BeFalse();
        bounds.Kind.Should().Be(BoundsKind.Around);
        bounds.Should().Be(Bounds.Unbounded);
        bounds.Contains(-1_000_000L).Should().BeTrue();
        bounds.Encloses(Bounds.Unbounded).Should().BeTrue();
        default(BoundsKind).Should().Be(BoundsKind.Around);
        default(Qualifier).Should().Be(Qualifier.Exact);
    }

    [Fact]
    public void Each_factory_gives_its_interval()
    {
        Bounds.Exactly(405L).ToString().Should().Be("[405, 405]");
        Bounds.AtLeast(405L).ToString().Should().Be("[405, ∞)");
        Bounds.Above(405L).ToString().Should().Be("(405, ∞)");
        Bounds.AtMost(405L).ToString().Should().Be("(-∞, 405]");
        Bounds.Below(405L).ToString().Should().Be("(-∞, 405)");
        Bounds.Between(1L, 2L).ToString().Should().Be("[1, 2]");
        Bounds.Between(1L, 2L, includesLower: false).ToString().Should().Be("(1, 2]");
        Bounds.Between(1L, 2L, includesUpper: false).ToString().Should().Be("[1, 2)");
        Bounds.Between(1L, 1L).ToString().Should().Be("[1, 1]");
        Bounds.Unbounded.ToString().Should().Be("(-∞, ∞)");
        Bounds.Rounded(1.4m, 0.05m).ToString().Should().Be("[1.35, 1.45]");
        Bounds.Rounded(1.4m, 0L).ToString().Should().Be("[1.4, 1.4]");
    }

    [Theory]
    [InlineData(2, 1, true, true, "No number lies in [2, 1].")]
    [InlineData(1, 1, false, true, "No number lies in (1, 1].")]
    [InlineData(1, 1, true, false, "No number lies in [1, 1).")]
    public void Bounds_without_numbers_are_refused(
        long lower,
        long upper,
        bool includesLower,
        bool includesUpper,
        string message
    ) =>
        FluentActions
            .Invoking(() => Bounds.Between(lower, upper, includesLower, includesUpper))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message);

    [Theory]
    [InlineData("[405, 405]", BoundsKind.Exact)]
    [InlineData("[1.35, 1.45]", BoundsKind.Between)]
    [InlineData("(1, 2)", BoundsKind.Between)]
    [InlineData("[405, ∞)", BoundsKind.AtLeast)]
    [InlineData("(405, ∞)", BoundsKind.MoreThan)]
    [InlineData("(-∞, 405]", BoundsKind.AtMost)]
    [InlineData("(-∞, 405)", BoundsKind.LessThan)]
    [InlineData("(-∞, ∞)", BoundsKind.Around)]
    public void The_kind_is_read_from_the_ends(string text, BoundsKind kind)
    {
        B(text).Kind.Should().Be(kind);
        B(text).IsExact.Should().Be(kind == BoundsKind.Exact);
    }

    // totals.md: below 400, above 400, around 400, at least, up to; never how close.
    [Theory]
    [InlineData(Qualifier.Exact, 0, "[400, 400]")]
    [InlineData(Qualifier.Exact, 50, "[350, 450]")]
    [InlineData(Qualifier.About, 0, "(-∞, ∞)")]
    [InlineData(Qualifier.About, 50, "(-∞, ∞)")]
    [InlineData(Qualifier.Nearly, 0, "(-∞, 400)")]
    [InlineData(Qualifier.Nearly, 50, "(-∞, 450)")]
    [InlineData(Qualifier.Under, 0, "(-∞, 400)")]
    [InlineData(Qualifier.Under, 50, "(-∞, 450)")]
    [InlineData(Qualifier.Over, 0, "(400, ∞)")]
    [InlineData(Qualifier.Over, 50, "(350, ∞)")]
    [InlineData(Qualifier.AtLeast, 0, "[400, ∞)")]
    [InlineData(Qualifier.AtLeast, 50, "[350, ∞)")]
    [InlineData(Qualifier.AtMost, 0, "(-∞, 400]")]
    [InlineData(Qualifier.AtMost, 50, "(-∞, 450]")]
    [InlineData(Qualifier.UpTo, 0, "(-∞, 400]")]
    [InlineData(Qualifier.UpTo, 50, "(-∞, 450]")]
    public void A_qualifier_bounds_its_number(Qualifier qualifier, long halfWidth, string bounds) =>
        Bounds.Of(400L, qualifier, halfWidth).ToString().Should().Be(bounds);

    [Fact]
    public void A_negative_width_and_an_undefined_qualifier_are_refused()
    {
        FluentActions
            .Invoking(() => Bounds.Of(1L, Qualifier.About, -0.1m))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("A width is not negative.*halfWidth*-0.1*");
        FluentActions
            .Invoking(() => Bounds.Rounded(1L, -0.1m))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("halfWidth");
        FluentActions
            .Invoking(() => Bounds.Of(1L, (Qualifier)8, 0L))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("Not a qualifier.*");
    }

    [Theory]
    [InlineData("[1, 2]", "1", true)]
    [InlineData("[1, 2]", "2", true)]
    [InlineData("[1, 2]", "0.999", false)]
    [InlineData("[1, 2]", "2.001", false)]
    [InlineData("(1, 2)", "1", false)]
    [InlineData("(1, 2)", "1.001", true)]
    [InlineData("(1, 2)", "2", false)]
    [InlineData("(1, 2)", "1.999", true)]
    [InlineData("(400, ∞)", "400", false)]
    [InlineData("(400, ∞)", "400.001", true)]
    [InlineData("(-∞, 400]", "400", true)]
    [InlineData("(-∞, 400]", "400.001", false)]
    public void A_number_is_possible_between_the_ends(string bounds, string number, bool possible) =>
        B(bounds).Contains(Rational.Parse(number)).Should().Be(possible);

    [Theory]
    [InlineData("[1, 3]", "[2, 4]", "[2, 3]")]
    [InlineData("[1, 3]", "(1, 3)", "(1, 3)")]
    [InlineData("[1, 3)", "(1, 3]", "(1, 3)")]
    [InlineData("[1, 4]", "(2, 3]", "(2, 3]")]
    [InlineData("[1, 2]", "[2, 3]", "[2, 2]")]
    [InlineData("[1, 2)", "[2, 3]", null)]
    [InlineData("[1, 2]", "(2, 3]", null)]
    [InlineData("[1, 2]", "[3, 4]", null)]
    [InlineData("(400, ∞)", "(-∞, 400]", null)]
    [InlineData("(400, ∞)", "[405, ∞)", "[405, ∞)")]
    [InlineData("(-∞, 400)", "(-∞, 405]", "(-∞, 400)")]
    [InlineData("(-∞, ∞)", "(1, 2]", "(1, 2]")]
    [InlineData("(-∞, ∞)", "(-∞, ∞)", "(-∞, ∞)")]
    public void Two_bounds_have_the_numbers_in_common_that_both_allow(string one, string other, string? both)
    {
        (B(one).Intersect(B(other))?.ToString()).Should().Be(both);
        (B(other).Intersect(B(one))?.ToString()).Should().Be(both);
        B(one).Overlaps(B(other)).Should().Be(both is not null);
    }

    [Theory]
    [InlineData("[1, 2]", "[3, 4]", "[1, 4]")]
    [InlineData("(1, 2)", "(3, 4)", "(1, 4)")]
    [InlineData("[1, 4]", "(2, 3)", "[1, 4]")]
    [InlineData("(1, 4)", "[2, 3]", "(1, 4)")]
    [InlineData("[1, 3)", "(1, 3]", "[1, 3]")]
    [InlineData("(1, 3)", "(1, 3)", "(1, 3)")]
    [InlineData("[1, 3]", "(1, 3)", "[1, 3]")]
    [InlineData("(-1, 2]", "[-3, -2)", "[-3, 2]")]
    [InlineData("(400, ∞)", "[300, 300]", "[300, ∞)")]
    [InlineData("(400, ∞)", "[400, ∞)", "[400, ∞)")]
    [InlineData("(-∞, 100)", "[300, 300]", "(-∞, 300]")]
    [InlineData("(-∞, 100)", "(400, ∞)", "(-∞, ∞)")]
    [InlineData("(-∞, ∞)", "[1, 2]", "(-∞, ∞)")]
    public void The_hull_encloses_both_and_no_more_at_the_ends(string one, string other, string hull)
    {
        Bounds.Hull(B(one), B(other)).ToString().Should().Be(hull);
        Bounds.Hull(B(other), B(one)).ToString().Should().Be(hull);
    }

    [Theory]
    [InlineData("[1, 3]", "[1, 3]", true)]
    [InlineData("[1, 3]", "(1, 3)", true)]
    [InlineData("(1, 3)", "[1, 3)", false)]
    [InlineData("(1, 3)", "(1, 3]", false)]
    [InlineData("[1, 3]", "[1, 3.1]", false)]
    [InlineData("[1, 3]", "[0.9, 3]", false)]
    [InlineData("[1, 3]", "[4, 5]", false)]
    [InlineData("(400, ∞)", "[405, ∞)", true)]
    [InlineData("[405, ∞)", "(400, ∞)", false)]
    [InlineData("(-∞, ∞)", "(-∞, 400)", true)]
    [InlineData("(-∞, 400)", "(-∞, ∞)", false)]
    public void One_encloses_what_it_wholly_allows(string outer, string inner, bool encloses) =>
        B(outer).Encloses(B(inner)).Should().Be(encloses);

    [Fact]
    public void Equality_is_by_both_ends()
    {
        (Bounds.Above(1L) == Bounds.Above(1m)).Should().BeTrue();
        (Bounds.Above(1L) != Bounds.Above(1m)).Should().BeFalse();
        (Bounds.Above(1L) == Bounds.AtLeast(1L)).Should().BeFalse();
        (Bounds.Above(1L) != Bounds.AtLeast(1L)).Should().BeTrue();
        Bounds.Below(1L).Should().NotBe(Bounds.AtMost(1L));
        Bounds.Below(1L).Should().NotBe(Bounds.Above(1L));
        B("[1, 2]").Should().NotBe(B("[1, 3]")).And.NotBe(B("[0, 2]"));
        Bounds.Exactly(1L).Equals((object)Bounds.Exactly(1.0m)).Should().BeTrue();
        Bounds.Exactly(1L).Equals((object)1L).Should().BeFalse();
        Bounds.Exactly(1L).GetHashCode().Should().Be(Bounds.Exactly(1.0m).GetHashCode());
    }
}
