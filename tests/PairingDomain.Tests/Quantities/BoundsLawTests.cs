using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Quantities;

/// <summary>
/// Bounds are sets, so their laws are about members: what is possible stays possible (soundness), and what the result
/// allows has members of the operands behind it (tightness).
/// </summary>
public sealed class BoundsLawTests
{
    // Few different numbers, so that ends meet often.
    private static readonly Gen<Rational> Numbers =
        from numerator in Gen.Choose(-12, 12)
        from denominator in Gen.Elements(1, 1, 2, 3)
        select Rational.Of(numerator, denominator);

    private static readonly Gen<bool> Coin = Gen.Elements(true, false);

    private static readonly Gen<Bounds> AnyBounds = Gen.OneOf(
        Gen.Constant(Bounds.Unbounded),
        Numbers.Select(Bounds.Exactly),
        Numbers.Select(Bounds.AtLeast),
        Numbers.Select(Bounds.Above),
        Numbers.Select(Bounds.AtMost),
        Numbers.Select(Bounds.Below),
        from one in Numbers
        from two in Numbers
        from includesLower in Coin
        from includesUpper in Coin
        select one == two
            ? Bounds.Exactly(one)
            : Bounds.Between(Rational.Min(one, two), Rational.Max(one, two), includesLower, includesUpper)
    );

    private static readonly Gen<Qualifier> Qualifiers = Gen.Elements(Enum.GetValues<Qualifier>());

    // Ends that belong, points next to ends that do not, and points far out on sides without an end.
    private static IEnumerable<Rational> Members(Bounds bounds)
    {
        Rational step = 0.001m;
        Rational far = 1_000_000L;
        var middle = (bounds.Lower, bounds.Upper) switch
        {
            ({ } lower, { } upper) => (lower + upper) / 2L,
            ({ } lower, null) => lower + 1L,
            (null, { } upper) => upper - 1L,
            _ => Rational.Zero,
        };
        Rational[] candidates =
        [
            middle,
            bounds.Lower ?? middle - far,
            bounds.Upper ?? middle + far,
            (bounds.Lower + step) ?? middle,
            (bounds.Upper - step) ?? middle,
        ];
        return candidates.Where(bounds.Contains);
    }

    [Fact]
    public void What_is_possible_in_the_operands_is_possible_in_the_result() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            Numbers,
            (a, b, factor) =>
            {
                foreach (var x in Members(a))
                {
                    (-a).Contains(-x).Should().BeTrue();
                    (a * factor).Contains(x * factor).Should().BeTrue();
                    foreach (var y in Members(b))
                    {
                        (a + b).Contains(x + y).Should().BeTrue();
                        (a - b).Contains(x - y).Should().BeTrue();
                    }
                }
            }
        );

    [Fact]
    public void An_end_of_a_sum_belongs_to_it_exactly_when_members_reach_it() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            (a, b) =>
            {
                var sum = a + b;
                sum.Lower.HasValue.Should().Be(a.Lower.HasValue && b.Lower.HasValue);
                sum.Upper.HasValue.Should().Be(a.Upper.HasValue && b.Upper.HasValue);
                if (sum.Lower is { } lower)
                {
                    lower.Should().Be(a.Lower!.Value + b.Lower!.Value);
                    sum.Contains(lower).Should().Be(a.Contains(a.Lower.Value) && b.Contains(b.Lower.Value));
                }

                if (sum.Upper is { } upper)
                {
                    upper.Should().Be(a.Upper!.Value + b.Upper!.Value);
                    sum.Contains(upper).Should().Be(a.Contains(a.Upper.Value) && b.Contains(b.Upper.Value));
                }
            }
        );

    [Fact]
    public void Every_member_of_a_sum_is_a_sum_of_members() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            (a, b) =>
            {
                foreach (var sum in Members(a + b))
                {
                    // x + y = sum with x in a and y in b: x in a and in sum - b.
                    a.Overlaps(Bounds.Exactly(sum) - b).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void Addition_is_commutative_associative_and_has_a_neutral_element() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            AnyBounds,
            (a, b, c) =>
            {
                (a + b).Should().Be(b + a);
                (a + b + c).Should().Be(a + (b + c));
                (a + Bounds.Exactly(Rational.Zero)).Should().Be(a);
                (a + Bounds.Unbounded).Should().Be(Bounds.Unbounded);
                (a - b).Should().Be(-(b - a));
                (-(-a)).Should().Be(a);
            }
        );

    [Fact]
    public void Multiplication_distributes_and_undoes() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            Numbers,
            (a, b, factor) =>
            {
                ((a + b) * factor).Should().Be((a * factor) + (b * factor));
                (a * Rational.One).Should().Be(a);
                (a * (Rational)(-1L)).Should().Be(-a);
                if (factor != Rational.Zero)
                {
                    (a * factor / factor).Should().Be(a);
                }
            }
        );

    [Fact]
    public void Wider_operands_give_wider_results() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            AnyBounds,
            (a, b, c) =>
            {
                if (a.Intersect(b) is not { } inner)
                {
                    return;
                }

                a.Encloses(inner).Should().BeTrue();
                b.Encloses(inner).Should().BeTrue();
                (a + c).Encloses(inner + c).Should().BeTrue();
                (c - a).Encloses(c - inner).Should().BeTrue();
                (a * (Rational)(-2L)).Encloses(inner * (Rational)(-2L)).Should().BeTrue();
            }
        );

    [Fact]
    public void Intersection_holds_exactly_what_both_hold() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            Numbers,
            (a, b, number) =>
            {
                var both = a.Intersect(b);
                (both?.Contains(number) ?? false).Should().Be(a.Contains(number) && b.Contains(number));
                both.Should().Be(b.Intersect(a));
                a.Overlaps(b).Should().Be(both is not null);
                a.Intersect(a).Should().Be(a);
            }
        );

    [Fact]
    public void The_hull_is_the_narrowest_that_encloses_both() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            AnyBounds,
            (a, b, c) =>
            {
                var hull = Bounds.Hull(a, b);
                hull.Encloses(a).Should().BeTrue();
                hull.Encloses(b).Should().BeTrue();
                if (c.Encloses(a) && c.Encloses(b))
                {
                    c.Encloses(hull).Should().BeTrue();
                }
            }
        );

    [Fact]
    public void Enclosing_is_an_order() =>
        Laws.Hold(
            AnyBounds,
            AnyBounds,
            AnyBounds,
            (a, b, c) =>
            {
                a.Encloses(a).Should().BeTrue();
                (a.Encloses(b) && b.Encloses(a)).Should().Be(a == b);
                if (a.Encloses(b) && b.Encloses(c))
                {
                    a.Encloses(c).Should().BeTrue();
                }

                if (a.Encloses(b))
                {
                    Members(b).Should().OnlyContain(number => a.Contains(number));
                }
            }
        );

    [Fact]
    public void A_qualified_number_allows_what_it_allows_wherever_within_its_width_the_mark_lies() =>
        Laws.Hold(
            Numbers,
            Qualifiers,
            Numbers,
            (value, qualifier, width) =>
            {
                var halfWidth = Rational.Abs(width);
                var bounds = Bounds.Of(value, qualifier, halfWidth);
                foreach (var mark in (Rational[])[value - halfWidth, value, value + halfWidth])
                {
                    bounds.Encloses(Bounds.Of(mark, qualifier, Rational.Zero)).Should().BeTrue();
                }

                bounds.Encloses(Bounds.Of(value, qualifier, halfWidth / 2L)).Should().BeTrue();
            }
        );

    [Fact]
    public void Text_and_hash_round_trip() =>
        Laws.Hold(
            AnyBounds,
            bounds =>
            {
                var read = Bounds.Parse(bounds.ToString());
                read.Should().Be(bounds);
                read.GetHashCode().Should().Be(bounds.GetHashCode());
            }
        );
}
