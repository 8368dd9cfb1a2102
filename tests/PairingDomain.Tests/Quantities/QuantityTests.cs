using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Quantities;

public sealed class QuantityTests
{
    private static Quantity Q(string text) => Quantity.Parse(text);

    [Fact]
    public void A_quantity_has_its_value_and_unit()
    {
        var area = Quantity.Of(2338, Unit.Mu);
        area.Value.Should().Be((Rational)2338L);
        area.Unit.Should().Be(Unit.Mu);
        area.HasUnit.Should().BeTrue();
        FluentActions.Invoking(() => Quantity.Of(1, null!)).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("1 mu", "m2", "2000/3 m2")]
    [InlineData("15 mu", "ha", "1 ha")]
    [InlineData("56400 mu", "ha", "3760 ha")] // Guangxi pages of China Daily, 2023-04-13
    [InlineData("3 wan-mu", "mu", "30000 mu")]
    [InlineData("1.5 km", "m", "1500 m")]
    [InlineData("47500 m", "km", "47.5 km")]
    [InlineData("2 li", "km", "1 km")]
    [InlineData("791.3 t", "kg", "791300 kg")]
    [InlineData("20 liang", "kg", "1 kg")]
    [InlineData("1 decade", "year", "10 year")]
    [InlineData("4 year", "month", "48 month")]
    [InlineData("5 permille", "percent", "0.5 percent")]
    [InlineData("7 school", "school", "7 school")]
    [InlineData("-1 km", "m", "-1000 m")]
    public void Conversion_is_exact(string from, string unit, string to) =>
        Q(from).ConvertTo(Unit.Of(unit)).ToString().Should().Be(to);

    [Theory]
    [InlineData(
        "5 person",
        "household",
        "Cannot convert 5 person to household: count of person is not count of household."
    )]
    [InlineData("5 person", "person-time", "*count of person is not count of person-time.")]
    [InlineData("5 m", "m2", "*length is not area.")]
    [InlineData("5 percent", "percentage-point", "*ratio is not ratio-difference.")]
    [InlineData("1 year", "day", "*calendar-time is not time.")]
    public void Another_dimension_is_no_target(string from, string unit, string message)
    {
        var thrown = FluentActions
            .Invoking(() => Q(from).ConvertTo(Unit.Of(unit)))
            .Should()
            .Throw<UnitMismatchException>()
            .WithMessage(message)
            .Which;
        thrown.Left.Should().Be(Q(from).Unit);
        thrown.Right.Should().Be(Unit.Of(unit));
    }

    [Fact]
    public void Quantities_of_one_unit_add_and_subtract()
    {
        (Q("2.5 km") + Q("0.5 km")).ToString().Should().Be("3 km");
        (Q("2.5 km") - Q("3 km")).ToString().Should().Be("-0.5 km");
        (-Q("2.5 km")).ToString().Should().Be("-2.5 km");
        (Q("1/3 km") + Q("1/3 km")).ToString().Should().Be("2/3 km");
    }

    [Fact]
    public void Two_units_of_one_dimension_are_added_only_when_the_unit_is_named()
    {
        FluentActions
            .Invoking(() => Q("1 km") + Q("500 m"))
            .Should()
            .Throw<UnitMismatchException>()
            .WithMessage("Cannot add 1 km and 500 m: one of them has to be converted first.");
        FluentActions
            .Invoking(() => Q("1 km") - Q("500 m"))
            .Should()
            .Throw<UnitMismatchException>()
            .WithMessage("Cannot subtract 500 m from 1 km: one of them has to be converted first.");
        Q("1 km").Add(Q("500 m"), Unit.Metre).ToString().Should().Be("1500 m");
        Q("1 km").Add(Q("500 m"), Unit.Kilometre).ToString().Should().Be("1.5 km");
    }

    [Fact]
    public void Persons_and_person_times_are_never_added_zero_included()
    {
        var thrown = FluentActions
            .Invoking(() => Q("5 person") + Q("0 person-time"))
            .Should()
            .Throw<UnitMismatchException>()
            .WithMessage("Cannot add 5 person and 0 person-time: count of person is not count of person-time.")
            .Which;
        thrown.Left.Should().Be(Unit.Person);
        thrown.Right.Should().Be(Unit.PersonTime);
        FluentActions
            .Invoking(() => Q("5 person").Add(Q("1 household"), Unit.Person))
            .Should()
            .Throw<UnitMismatchException>();
    }

    [Fact]
    public void A_quantity_is_multiplied_and_divided_by_a_number()
    {
        (Q("12 mu") * Rational.Of(1, 8)).ToString().Should().Be("1.5 mu");
        (3L * Q("12 mu")).ToString().Should().Be("36 mu");
        (Q("10 mu") / 4L).ToString().Should().Be("2.5 mu");
        FluentActions.Invoking(() => Q("10 mu") / 0L).Should().Throw<DivideByZeroException>().WithMessage("10 mu *");
    }

    [Fact]
    public void Two_quantities_of_one_dimension_have_a_ratio()
    {
        (Q("1 km") / Q("250 m")).Should().Be((Rational)4L);
        (Q("21 person") / Q("84 person")).Should().Be((Rational)0.25m);
        FluentActions
            .Invoking(() => Q("5740 person") / Q("1341 household"))
            .Should()
            .Throw<UnitMismatchException>()
            .WithMessage("Cannot divide 5740 person by 1341 household:*");
        FluentActions
            .Invoking(() => Q("1 km") / Q("0 m"))
            .Should()
            .Throw<DivideByZeroException>()
            .WithMessage("1 km cannot be divided by 0 m.");
    }

    [Fact]
    public void Equality_is_by_amount_within_one_dimension()
    {
        Q("1 km").Should().Be(Q("1000 m"));
        (Q("15 mu") == Q("1 ha")).Should().BeTrue();
        (Q("15 mu") != Q("1 ha")).Should().BeFalse();
        (Q("1 km") == Q("1001 m")).Should().BeFalse();
        (Q("1 km") != Q("1001 m")).Should().BeTrue();
        Q("1 km").GetHashCode().Should().Be(Q("1000 m").GetHashCode());
        Q("0 person").Should().NotBe(Q("0 household"));
        Q("1 m").Should().NotBe(Q("1 m2"));
        Q("1 km").Equals((object)Q("1000 m")).Should().BeTrue();
        Q("1 km").Equals((object)"1 km").Should().BeFalse();
    }

    [Fact]
    public void Order_reaches_over_the_units_of_one_dimension()
    {
        (Q("1 km") < Q("1001 m")).Should().BeTrue();
        (Q("1 km") < Q("1000 m")).Should().BeFalse();
        (Q("1 km") <= Q("1000 m")).Should().BeTrue();
        (Q("1 km") <= Q("999 m")).Should().BeFalse();
        (Q("1 km") > Q("999 m")).Should().BeTrue();
        (Q("1 km") > Q("1000 m")).Should().BeFalse();
        (Q("1 km") >= Q("1000 m")).Should().BeTrue();
        (Q("1 km") >= Q("1001 m")).Should().BeFalse();
        Q("1 km").CompareTo((object)Q("1 m")).Should().Be(1);
        Q("1 km").CompareTo(null).Should().Be(1);
        FluentActions
            .Invoking(() => Q("1 km").CompareTo("1 km"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*String*");
        FluentActions
            .Invoking(() => Q("1 person").CompareTo(Q("1 household")))
            .Should()
            .Throw<UnitMismatchException>()
            .WithMessage("Cannot compare 1 person with 1 household:*");
    }

    [Fact]
    public void A_sum_is_in_the_unit_that_is_named()
    {
        Quantity.Sum([Q("1 km"), Q("500 m"), Q("1 li")], Unit.Metre).ToString().Should().Be("2000 m");
        Quantity.Sum([], Unit.Household).ToString().Should().Be("0 household");
        FluentActions
            .Invoking(() => Quantity.Sum([Q("1 person"), Q("5 household")], Unit.Person))
            .Should()
            .Throw<UnitMismatchException>()
            .WithMessage("Cannot sum item 1, 5 household, in person: count of household is not count of person.");
        FluentActions.Invoking(() => Quantity.Sum(null!, Unit.Metre)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Quantity.Sum([], null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_difference_of_two_shares_is_in_percentage_points()
    {
        Q("0.6 percent").PercentagePointsAbove(Q("10.5 percent")).ToString().Should().Be("-9.9 percentage-point");
        Q("12 percent").PercentagePointsAbove(Q("5 permille")).ToString().Should().Be("11.5 percentage-point");
        (Q("10.5 percent") - Q("0.6 percent")).ToString().Should().Be("9.9 percent");
        FluentActions
            .Invoking(() => Q("1 percent").PercentagePointsAbove(Q("1 percentage-point")))
            .Should()
            .Throw<UnitMismatchException>();
    }

    [Fact]
    public void Default_has_no_unit_and_throws_in_arithmetic()
    {
        var none = default(Quantity);
        none.HasUnit.Should().BeFalse();
        none.Value.Should().Be(Rational.Zero);
        none.ToString().Should().Be("no unit");
        none.GetHashCode().Should().Be(0);
        none.Should().Be(default(Quantity));
        none.Should().NotBe(Q("0 person"));
        Q("0 person").Should().NotBe(none);
        Action[] attempts =
        [
            () => _ = none.Unit,
            () => _ = none + Q("1 m"),
            () => _ = Q("1 m") + none,
            () => _ = none - none,
            () => _ = -none,
            () => _ = none * 2L,
            () => _ = none / 2L,
            () => _ = none / Q("1 m"),
            () => none.CompareTo(Q("1 m")),
            () => Q("1 m").CompareTo(none),
            () => none.ConvertTo(Unit.Metre),
            () => Quantity.Sum([none], Unit.Metre),
        ];
        foreach (var attempt in attempts)
        {
            attempt.Should().ThrowExactly<InvalidOperationException>().WithMessage("default(Quantity) has no unit.");
        }
    }

    [Fact]
    public void A_target_unit_is_needed()
    {
        FluentActions.Invoking(() => Q("1 m").ConvertTo(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Q("1 m").Add(Q("1 m"), null!)).Should().Throw<ArgumentNullException>();
    }
}
