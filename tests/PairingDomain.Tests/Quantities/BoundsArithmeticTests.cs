using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class BoundsArithmeticTests
{
    [Theory]
    [InlineData("(400, ∞)", "[5, 5]", "(405, ∞)")] // over 400 + exactly 5
    [InlineData("(-∞, 400)", "(-∞, 100)", "(-∞, 500)")] // nearly 400 + nearly 100
    [InlineData("(400, ∞)", "(-∞, 100)", "(-∞, ∞)")] // over 400 + nearly 100
    [InlineData("[400, ∞)", "[5, 5]", "[405, ∞)")]
    [InlineData("[400, ∞)", "(5, ∞)", "(405, ∞)")]
    [InlineData("(5, ∞)", "[400, ∞)", "(405, ∞)")]
    [InlineData("(-∞, 400]", "(-∞, 5]", "(-∞, 405]")]
    [InlineData("(-∞, 400)", "(-∞, 5]", "(-∞, 405)")]
    [InlineData("(-∞, 400]", "(-∞, 5)", "(-∞, 405)")]
    [InlineData("(-∞, ∞)", "[5, 5]", "(-∞, ∞)")]
    [InlineData("[1350000000, 1450000000]", "[246000, 246000]", "[1350246000, 1450246000]")] // 1.4 billion + 246,000
    [InlineData("[42150000, 42250000]", "[7250000, 7350000]", "[49400000, 49600000]")]
    public void Sums_keep_what_is_known(string left, string right, string sum) =>
        (Bounds.Parse(left) + Bounds.Parse(right)).ToString().Should().Be(sum);

    [Theory]
    [InlineData("[10, 20]", "[1, 2]", "[8, 19]")]
    [InlineData("(10, 20]", "[1, 2)", "(8, 19]")]
    [InlineData("[10, 20)", "(1, 2]", "[8, 19)")]
    [InlineData("(400, ∞)", "[5, 5]", "(395, ∞)")]
    [InlineData("[5, 5]", "(400, ∞)", "(-∞, -395)")]
    [InlineData("(400, ∞)", "(-∞, 100)", "(300, ∞)")]
    [InlineData("(400, ∞)", "(400, ∞)", "(-∞, ∞)")]
    public void Differences_take_the_far_ends(string left, string right, string difference) =>
        (Bounds.Parse(left) - Bounds.Parse(right)).ToString().Should().Be(difference);

    [Theory]
    [InlineData("[1, 2)", "(-2, -1]")]
    [InlineData("(400, ∞)", "(-∞, -400)")]
    [InlineData("(-∞, 400]", "[-400, ∞)")]
    [InlineData("(-∞, ∞)", "(-∞, ∞)")]
    public void The_other_sign_changes_the_sides(string bounds, string negative) =>
        (-Bounds.Parse(bounds)).ToString().Should().Be(negative);

    [Theory]
    [InlineData("[1, 2)", "3", "[3, 6)")]
    [InlineData("[1, 2)", "-3", "(-6, -3]")]
    [InlineData("(400, ∞)", "0.5", "(200, ∞)")]
    [InlineData("(400, ∞)", "-1", "(-∞, -400)")]
    [InlineData("(400, ∞)", "0", "[0, 0]")]
    [InlineData("(-∞, ∞)", "0", "[0, 0]")]
    [InlineData("(-∞, ∞)", "7", "(-∞, ∞)")]
    [InlineData("[3, 3]", "2000/3", "[2000, 2000]")]
    public void Multiples_keep_what_is_known(string bounds, string factor, string multiple)
    {
        var number = Rational.Parse(factor);
        (Bounds.Parse(bounds) * number).ToString().Should().Be(multiple);
        (number * Bounds.Parse(bounds)).ToString().Should().Be(multiple);
    }

    [Theory]
    [InlineData("[1, 2)", "4", "[0.25, 0.5)")]
    [InlineData("[1, 2)", "-4", "(-0.5, -0.25]")]
    [InlineData("(1, ∞)", "3", "(1/3, ∞)")]
    public void Parts_keep_what_is_known(string bounds, string divisor, string part) =>
        (Bounds.Parse(bounds) / Rational.Parse(divisor)).ToString().Should().Be(part);

    [Fact]
    public void Division_by_zero_is_refused() =>
        FluentActions.Invoking(() => Bounds.Exactly(1L) / 0L).Should().Throw<DivideByZeroException>();
}
