using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Tables;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Tables;

/// <summary>What follows for bounds encloses what follows for the numbers in them.</summary>
public sealed class BoundsMathTests
{
    private static readonly Gen<Rational> Number = Gen.Choose(-60, 60).Select(number => Rational.Of(number, 4));

    /// <summary>A number and bounds that hold it.</summary>
    private static readonly Gen<(Rational Number, Bounds Bounds)> Held =
        from number in Number
        from below in Gen.Choose(-1, 8)
        from above in Gen.Choose(-1, 8)
        select (number, Around(number, below, above));

    [Fact]
    public void The_smallest_the_largest_and_the_middle_lie_in_their_bounds() =>
        Laws.Hold(
            Held.NonEmptyListOf(),
            held =>
            {
                var numbers = held.Select(one => one.Number).Order().ToArray();
                Bounds[] bounds = [.. held.Select(one => one.Bounds)];
                BoundsMath.Min(bounds).Contains(numbers[0]).Should().BeTrue();
                BoundsMath.Max(bounds).Contains(numbers[^1]).Should().BeTrue();
                var middle = (numbers[(numbers.Length - 1) / 2] + numbers[numbers.Length / 2]) / 2;
                BoundsMath.Median(bounds).Contains(middle).Should().BeTrue();
            }
        );

    [Fact]
    public void A_quotient_lies_in_its_bounds() =>
        Laws.Hold(
            Held,
            Held.Where(one => one.Number.Sign > 0),
            (dividend, divisor) =>
                BoundsMath
                    .Divide(dividend.Bounds, divisor.Bounds)
                    .Contains(dividend.Number / divisor.Number)
                    .Should()
                    .BeTrue()
        );

    [Fact]
    public void A_weighted_mean_lies_in_its_bounds() =>
        Laws.Hold(
            Gen.Zip(Held, Held.Where(one => one.Number.Sign > 0)).NonEmptyListOf(),
            pairs =>
            {
                var (sum, weight) = (Rational.Zero, Rational.Zero);
                foreach (var (value, own) in pairs)
                {
                    sum += value.Number * own.Number;
                    weight += own.Number;
                }

                WeightedBounds
                    .Of([.. pairs.Select(pair => (pair.Item1.Bounds, pair.Item2.Bounds))])
                    .Contains(sum / weight)
                    .Should()
                    .BeTrue();
            }
        );

    [Fact]
    public void A_weighted_mean_is_bounded_by_its_extremes() =>
        WeightedBounds
            .Of([(Bounds.Exactly(0), Bounds.Between(1, 3)), (Bounds.Exactly(10), Bounds.Between(1, 4))])
            .Should()
            .Be(Bounds.Between(Rational.Of(10, 4), 8), "10 × 1 / (3 + 1) and 10 × 4 / (1 + 4)");

    [Theory]
    [InlineData("[2, 3]", "[4, 5]", "[0.4, 0.75]")]
    [InlineData("[-2, 3]", "[4, 5]", "[-0.5, 0.75]")]
    [InlineData("[-3, -2]", "[4, 5]", "[-0.75, -0.4]")]
    [InlineData("(2, 3)", "[4, 5]", "(0.4, 0.75)")]
    [InlineData("[2, 3]", "(4, 5)", "(0.4, 0.75)")]
    [InlineData("[2, 3]", "[4, ∞)", "(0, 0.75]")]
    [InlineData("[0, 3]", "[4, ∞)", "[0, 0.75]")]
    [InlineData("[2, 3]", "[0, 5]", "[0.4, ∞)")]
    [InlineData("[2, 3]", "(-∞, 5]", "[0.4, ∞)")]
    [InlineData("[-2, 3]", "(-∞, 5]", "(-∞, ∞)")]
    [InlineData("(-∞, 3]", "[4, 5]", "(-∞, 0.75]")]
    public void A_quotient_has_tight_bounds(string dividend, string divisor, string quotient) =>
        BoundsMath.Divide(Bounds.Parse(dividend), Bounds.Parse(divisor)).Should().Be(Bounds.Parse(quotient));

    [Theory]
    [InlineData(2, 2, 3, "1.414", "1.415")]
    [InlineData(4, 2, 3, "2", "2")]
    [InlineData(0, 5, 0, "0", "0")]
    [InlineData(1, 7, 2, "1", "1")]
    [InlineData(1000, 3, 0, "10", "10")]
    [InlineData(999, 3, 0, "9", "10")]
    public void A_root_lies_between_neighbours(int value, int degree, int decimals, string floor, string ceiling) =>
        BoundsMath.Root(value, degree, decimals).Should().Be((Rational.Parse(floor), Rational.Parse(ceiling)));

    [Fact]
    public void Powers_of_its_neighbours_enclose_a_number() =>
        Laws.Hold(
            Gen.Choose(0, 100_000).Select(number => Rational.Of(number, 37)),
            Gen.Choose(1, 9),
            Gen.Choose(0, 5),
            (value, degree, decimals) =>
            {
                var (floor, ceiling) = BoundsMath.Root(value, degree, decimals);
                Power(floor, degree).CompareTo(value).Should().BeLessThanOrEqualTo(0);
                Power(ceiling, degree).CompareTo(value).Should().BeGreaterThanOrEqualTo(0);
                (ceiling - floor).CompareTo(1 / Power(10, decimals)).Should().BeLessThanOrEqualTo(0);
            }
        );

    private static Rational Power(Rational value, int exponent) =>
        Enumerable.Repeat(value, exponent).Aggregate(Rational.One, (product, factor) => product * factor);

    // -1 is no end; 0 an end that is the number itself.
    private static Bounds Around(Rational number, int below, int above) =>
        (below, above) switch
        {
            (-1, -1) => Bounds.Unbounded,
            (-1, _) => Bounds.AtMost(number + above),
            (_, -1) => Bounds.AtLeast(number - below),
            _ => Bounds.Between(number - below, number + above),
        };
}
