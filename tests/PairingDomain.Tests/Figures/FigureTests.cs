using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Figures;

public sealed class FigureTests
{
    private static readonly FigureDraft Good = new()
    {
        Id = "a",
        Measure = Measures.AidFunds,
        Value = Money.Parse("50.8 million yuan"),
        Resolution = 100_000,
        Citation = new Citation("d", 7, "50.8 million Yuan", "Overview"),
    };

    [Fact]
    public void A_checked_draft_is_a_figure()
    {
        var figure = Figure.Create(Good);
        figure.Value.Money.Should().Be(Money.Of(50_800_000m, Currency.Cny));
        figure.Qualifier.Should().Be(Qualifier.Exact);
        figure.Status.Should().Be(Status.Actual);
        figure.Scope.Should().Be(Scope.Unstated);
        figure.IsMalformed.Should().BeFalse();
        figure.Citation.End.Should().Be(24);
        figure.Citation.ToString().Should().Be("d [7..24) “50.8 million Yuan”");
        figure.ToString().Should().Be("a aid-funds-total: CNY 50800000 (“50.8 million Yuan”)");
        figure.ToDraft().Id.Should().Be("a");
    }

    [Fact]
    public void A_figure_does_not_change_when_the_lists_it_was_made_from_do()
    {
        var repeats = new List<string> { "b" };
        var figure = Figure.Create(Good with { SameAs = repeats });
        repeats.Add("c");
        figure.SameAs.Should().Equal("b");
    }

    // 50.8 million: rounded to 100,000, so at most 50,000 away. Half a unit of the last place written.
    [Theory]
    [InlineData("CNY 50800000", "100000", "50000")]
    [InlineData("CNY 1400000000", "100000000", "50000000")]
    [InlineData("CNY 246000", "1", "0")]
    [InlineData("USD 1492.36", "0.01", "0")]
    [InlineData("CNY 5978400", "100", "50")]
    [InlineData("CNY 30", "10", "5")]
    public void Money_written_in_full_is_not_rounded(string money, string resolution, string halfWidth) =>
        Figure
            .Create(Good with { Value = Money.Parse(money), Resolution = Rational.Parse(resolution) })
            .RoundingHalfWidth.Should()
            .Be(Rational.Parse(halfWidth));

    [Theory]
    [InlineData("labour-transferred", "153500", "person", "1", "0")]
    [InlineData("persons-lifted", "4500000", "person", "100000", "50000")]
    [InlineData("road-length", "54.3", "km", "0.1", "0.05")]
    [InlineData("road-length", "47500", "m", "1", "0.5")]
    [InlineData("poverty-incidence", "10.5", "percent", "0.1", "0.05")]
    public void Counts_written_in_full_are_not_rounded_measurements_are(
        string measure,
        string value,
        string unit,
        string resolution,
        string halfWidth
    ) =>
        Figure
            .Create(
                Good with
                {
                    Measure = Measures.Of(measure),
                    Value = Quantity.Of(Rational.Parse(value), Unit.Of(unit)),
                    Resolution = Rational.Parse(resolution),
                }
            )
            .RoundingHalfWidth.Should()
            .Be(Rational.Parse(halfWidth));

    [Fact]
    public void Bounds_come_from_qualifier_and_written_digits()
    {
        Figure.Create(Good).Bounds.Should().Be(Bounds.Between(50_750_000, 50_850_000));
        Figure.Create(Good with { Resolution = 0 }).Bounds.Should().Be(Bounds.Exactly(50_800_000));
        Figure
            .Create(Good with { Resolution = 1, Qualifier = Qualifier.Nearly })
            .Bounds.Should()
            .Be(Bounds.Below(50_800_000));
        Figure
            .Create(Good with { Resolution = 1, Qualifier = Qualifier.Over })
            .Bounds.Should()
            .Be(Bounds.Above(50_800_000));
        Figure.Create(Good with { Qualifier = Qualifier.About }).Bounds.Should().Be(Bounds.Unbounded);
    }

    [Fact]
    public void The_bounds_of_a_malformed_number_cover_all_its_readings()
    {
        var figure = Figure.Create(
            Good with
            {
                Value = default,
                Resolution = 0,
                Readings = [Money.Parse("CNY 110000"), Money.Parse("CNY 11000")],
            }
        );
        figure.Bounds.Should().Be(Bounds.Between(11_000, 110_000));
        figure.IsMalformed.Should().BeTrue();
        figure
            .Invoking(it => it.Value)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*CNY 110000 or CNY 11000*");
    }

    public static TheoryData<FigureDraft, string, string> Faults =>
        new()
        {
            { Good with { Id = "" }, "Id", "empty" },
            { Good with { Id = "a b" }, "Id", "blanks" },
            { Good with { Value = default }, "Value", "missing" },
            { Good with { Readings = [Money.Parse("CNY 1"), Money.Parse("CNY 2")] }, "Readings", "beside a value" },
            { Good with { Value = default, Readings = [Money.Parse("CNY 1")] }, "Readings", "fewer than two" },
            {
                Good with
                {
                    Value = default,
                    Readings = [Money.Parse("CNY 1"), Money.Parse("CNY 1.0")],
                },
                "Readings",
                "fewer than two"
            },
            {
                Good with
                {
                    Value = default,
                    Readings = [Money.Parse("CNY 1"), Money.Parse("USD 2")],
                },
                "Readings",
                "differ in currency"
            },
            {
                Good with
                {
                    Value = Quantity.Of(1, Unit.Person),
                },
                "Value",
                "'1 person' is nothing that aid-funds-total counts (money)"
            },
            { Good with { Measure = Measures.Of("cadre-trainees") }, "Value", "(person or person-time)" },
            {
                Good with
                {
                    Measure = Measures.Of("cadre-trainees"),
                    Value = Quantity.Of(1, Unit.Household),
                },
                "Value",
                "'1 household'"
            },
            { Good with { Resolution = -1 }, "Resolution", "negative" },
            { Good with { PartOf = "a" }, "PartOf", "itself" },
            { Good with { Converts = "a" }, "Converts", "itself" },
            { Good with { SameAs = ["b", "a"] }, "SameAs", "itself" },
            {
                Good with
                {
                    Measure = Measures.Projects,
                    Value = Quantity.Of(1, Unit.Of("project")),
                    Converts = "b",
                },
                "Converts",
                "only money"
            },
            { Good with { Per = [null!] }, "Per", "no unit" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_bad_draft_is_refused_naming_the_member(FigureDraft draft, string member, string message)
    {
        Figure
            .Check(draft)
            .Should()
            .ContainSingle()
            .Which.Should()
            .Match<FigureFault>(fault => fault.Member == member && fault.Message.Contains(message));
        FluentActions
            .Invoking(() => Figure.Create(draft))
            .Should()
            .Throw<FigureException>()
            .WithMessage($"*'{draft.Id}'*{member}*")
            .Which.Faults.Should()
            .ContainSingle();
    }

    [Fact]
    public void All_faults_are_reported_together() =>
        Figure
            .Check(Good with { Id = " ", Value = default, Resolution = -1, PartOf = " " })
            .Select(fault => fault.Member)
            .Should()
            .Equal("Id", "Value", "PartOf", "Resolution");

    [Fact]
    public void Metres_and_kilometres_are_units_of_one_measure_but_persons_and_households_are_not()
    {
        Figure
            .Check(Good with { Measure = Measures.Of("road-length"), Value = Quantity.Of(1, Unit.Kilometre) })
            .Should()
            .BeEmpty();
        FigureValue.Of(Quantity.Of(1, Unit.Kilometre)).IsComparableWith(Quantity.Of(1, Unit.Metre)).Should().BeTrue();
        FigureValue.Of(Quantity.Of(1, Unit.Person)).IsComparableWith(Quantity.Of(1, Unit.Household)).Should().BeFalse();
        FigureValue.Of(Money.Parse("CNY 1")).IsComparableWith(Money.Parse("USD 1")).Should().BeFalse();
        FigureValue.Of(Money.Parse("CNY 1")).IsComparableWith(Quantity.Of(1, Unit.Person)).Should().BeFalse();
        default(FigureValue).IsComparableWith(default).Should().BeFalse();
    }

    [Fact]
    public void The_default_value_is_nothing_and_says_so()
    {
        var nothing = default(FigureValue);
        nothing.IsNothing.Should().BeTrue();
        nothing.IsMoney.Should().BeFalse();
        nothing.ToString().Should().Be("nothing");
        nothing.Invoking(it => it.Money).Should().Throw<InvalidOperationException>();
        nothing.Invoking(it => it.Quantity).Should().Throw<InvalidOperationException>();
        nothing.Invoking(it => it.Number).Should().Throw<InvalidOperationException>();
        (nothing == default).Should().BeTrue();
        FluentActions.Invoking(() => FigureValue.Of(default(Money))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FigureValue.Of(default(Quantity))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Values_of_one_kind_are_equal_by_value()
    {
        FigureValue money = Money.Parse("CNY 1");
        FigureValue quantity = Quantity.Of(1, Unit.Person);
        (money == Money.Parse("CNY 1.00")).Should().BeTrue();
        money.GetHashCode().Should().Be(FigureValue.Of(Money.Parse("CNY 1.00")).GetHashCode());
        (money != quantity).Should().BeTrue();
        (quantity == Quantity.Of(1, Unit.Person)).Should().BeTrue();
        (quantity == Quantity.Of(2, Unit.Person)).Should().BeFalse();
        money.Number.Should().Be(Rational.One);
        quantity.Number.Should().Be(Rational.One);
        money
            .Invoking(it => it.Quantity)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*'CNY 1' is not a quantity*");
        quantity
            .Invoking(it => it.Money)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*'1 person' is not an amount of money*");
    }
}
