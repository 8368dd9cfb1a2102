using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Quantities;

public sealed class QuantityLawTests
{
    private static readonly Gen<Rational> Numbers = Gen.OneOf(
        from numerator in Gen.Choose(-1_000_000, 1_000_000)
        from denominator in Gen.Elements(1, 2, 3, 7, 10, 100, 1500)
        select Rational.Of(numerator, denominator),
        Gen.Choose(-3, 3).Select(number => (Rational)(long)number)
    );

    private static readonly Gen<Unit> Units = Gen.Elements(Unit.All.Append(Unit.Counted("solar lamp")).ToArray());

    private static readonly Gen<Quantity> Quantities =
        from number in Numbers
        from unit in Units
        select Quantity.Of(number, unit);

    private static readonly Gen<Quantity> Areas =
        from number in Numbers
        from code in Gen.Elements("m2", "km2", "ha", "mu", "wan-mu")
        select Quantity.Of(number, Unit.Of(code));

    private static readonly Gen<Quantity> MuAreas = Numbers.Select(number => Quantity.Of(number, Unit.Mu));

    [Fact]
    public void Conversion_there_and_back_changes_nothing() =>
        Laws.Hold(
            Areas,
            Areas,
            (area, other) =>
            {
                var converted = area.ConvertTo(other.Unit);
                converted.Should().Be(area);
                converted.Unit.Should().Be(other.Unit);
                converted.ConvertTo(area.Unit).Value.Should().Be(area.Value);
            }
        );

    [Fact]
    public void Addition_has_its_laws_within_one_unit() =>
        Laws.Hold(
            MuAreas,
            MuAreas,
            MuAreas,
            (a, b, c) =>
            {
                (a + b).Should().Be(b + a);
                (a + b + c).Should().Be(a + (b + c));
                (a + b - b).Should().Be(a);
                (a + -a).Should().Be(Quantity.Of(0, Unit.Mu));
                ((a + b) * c.Value).Should().Be((a * c.Value) + (c.Value * b));
            }
        );

    [Fact]
    public void Addition_in_a_named_unit_does_not_depend_on_the_units_it_came_from() =>
        Laws.Hold(
            Areas,
            Areas,
            Areas,
            (a, b, c) =>
            {
                a.Add(b, Unit.Hectare).Should().Be(b.Add(a, Unit.SquareMetre));
                Quantity.Sum([a, b, c], Unit.Mu).Should().Be(a.Add(b, Unit.Hectare).Add(c, Unit.SquareMetre));
            }
        );

    [Fact]
    public void Equality_order_and_hash_agree_across_units() =>
        Laws.Hold(
            Areas,
            Areas,
            (a, b) =>
            {
                a.Equals(b).Should().Be(a.CompareTo(b) == 0);
                a.CompareTo(b).Should().Be(-b.CompareTo(a));
                var same = a.ConvertTo(b.Unit);
                same.GetHashCode().Should().Be(a.GetHashCode());
                same.CompareTo(b).Should().Be(a.CompareTo(b));
                (a + a).CompareTo(a).Should().Be(a.Value.Sign);
            }
        );

    [Fact]
    public void The_ratio_brings_one_to_the_other() =>
        Laws.Hold(
            Areas,
            Areas,
            (a, b) =>
            {
                if (b.Value != Rational.Zero)
                {
                    (b * (a / b)).Should().Be(a);
                    (b / b).Should().Be(Rational.One);
                }
            }
        );

    [Fact]
    public void Units_that_differ_in_dimension_are_never_added_compared_or_equal() =>
        Laws.Hold(
            Quantities,
            Quantities,
            (a, b) =>
            {
                if (a.Unit.ConvertsTo(b.Unit))
                {
                    return;
                }

                a.Should().NotBe(b);
                FluentActions.Invoking(() => a + b).Should().Throw<UnitMismatchException>();
                FluentActions.Invoking(() => a < b).Should().Throw<UnitMismatchException>();
                FluentActions.Invoking(() => a.ConvertTo(b.Unit)).Should().Throw<UnitMismatchException>();
            }
        );

    [Fact]
    public void Text_round_trips_with_its_unit() =>
        Laws.Hold(
            Quantities,
            quantity =>
            {
                var read = Quantity.Parse(quantity.ToString());
                read.Should().Be(quantity);
                read.Unit.Should().Be(quantity.Unit);
            }
        );

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("de-CH")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("hi-IN")]
    [InlineData("pt-PT")]
    [InlineData("zh-CN")]
    public void English_and_Chinese_text_round_trip_in_a_culture(string name)
    {
        var culture = CultureInfo.GetCultureInfo(name);
        Laws.Hold(
            Quantities,
            quantity =>
            {
                Quantity.Parse(quantity.ToString("G", culture), culture).Should().Be(quantity);
                if (!quantity.Unit.Code.StartsWith('{'))
                {
                    var english = Quantity.Parse(quantity.ToString("E", culture), culture);
                    english.Should().Be(quantity);
                    english.Unit.Should().Be(quantity.Unit);
                }

                if (Unit.TryParse(quantity.Unit.NameZh, out var unit) && unit == quantity.Unit)
                {
                    var chinese = Quantity.Parse(quantity.ToString("Z", culture), culture);
                    chinese.Should().Be(quantity);
                    chinese.Unit.Should().Be(quantity.Unit);
                }
            }
        );
    }
}
