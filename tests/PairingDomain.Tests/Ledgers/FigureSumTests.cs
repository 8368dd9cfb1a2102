using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Ledgers;

public sealed class FigureSumTests
{
    [Fact]
    public void Figures_of_one_measure_are_added_with_their_bounds()
    {
        var sum = FigureSum.Of([Aid("a", "CNY 42200000", resolution: 100_000), Aid("b", "CNY 246000")], Currency.Cny);
        sum.Value.Money.Should().Be(Money.Parse("CNY 42446000"));
        sum.Bounds.Should().Be(Bounds.Between(42_396_000, 42_496_000), "42.2 million is rounded to 100,000");
        sum.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
        sum.IsIncomplete.Should().BeFalse();
    }

    [Fact]
    public void Over_makes_a_lower_bound_and_incomplete_statistics_a_mark()
    {
        var sum = FigureSum.Of(
            [Aid("a", "CNY 100", qualifier: Qualifier.Over), Aid("b", "CNY 5").Incomplete()],
            Currency.Cny
        );
        sum.Bounds.Should().Be(Bounds.Above(105));
        sum.IsIncomplete.Should().BeTrue();
    }

    [Fact]
    public void The_sum_of_no_figures_is_zero_of_what_was_asked_for()
    {
        FigureSum.Of([], Currency.Usd).Value.Money.Should().Be(Money.Zero(Currency.Usd));
        FigureSum.Of([], Unit.Person).Value.Quantity.Should().Be(Quantity.Of(0, Unit.Person));
    }

    [Fact]
    public void Quantities_of_one_unit_are_added()
    {
        var sum = FigureSum.Of(
            [Count("a", "projects", 31, "project"), Count("b", "projects", 24, "project")],
            Unit.Of("project")
        );
        sum.Value.Quantity.Should().Be(Quantity.Of(55, Unit.Of("project")));
        sum.Bounds.Should().Be(Bounds.Exactly(55));
    }

    public static TheoryData<string, Figure[]> Refusals =>
        new()
        {
            { "two measures", [Aid("a", "CNY 1"), Sample.Money("b", "cooperation-investment", "CNY 110696000000")] },
            { "is not in CNY", [Aid("a", "CNY 1"), Aid("b", "USD 0")] },
            {
                "Actual and Planned",
                [Aid("a", "CNY 1"), Aid("b", "CNY 1").With(draft => draft with { Status = Status.Planned })]
            },
            { "two bases, Flow and Cumulative", [Aid("a", "CNY 1"), Aid("b", "CNY 1").In("2010", Basis.Cumulative)] },
            { "two bases, Flow and unstated", [Aid("a", "CNY 1"), Aid("b", "CNY 1").In("2010", null)] },
            {
                "a part and its whole",
                [Aid("a", "CNY 2"), Aid("b", "CNY 1").With(draft => draft with { PartOf = "a" })]
            },
            { "told twice", [Aid("a", "CNY 2"), Aid("b", "CNY 2").With(draft => draft with { SameAs = ["a"] })] },
            { "the same figure twice", [Aid("a", "CNY 2"), Aid("a", "CNY 2")] },
            { "per-each", [Aid("a", "CNY 2").With(draft => draft with { Per = [new PerEach(Unit.Of("project"))] })] },
            {
                "malformed",
                [
                    Aid("a", "CNY 2")
                        .With(draft =>
                            draft with
                            {
                                Value = default,
                                Readings = [Money.Parse("CNY 1"), Money.Parse("CNY 2")],
                            }
                        ),
                ]
            },
            { "never summed", [Sample.Money("a", "project-size", "CNY 10000000")] },
        };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Anything_else_is_refused_with_the_reason(string reason, Figure[] figures) =>
        FluentActions
            .Invoking(() => FigureSum.Of(figures, Currency.Cny))
            .Should()
            .Throw<SumRefusedException>()
            .WithMessage($"*{reason}*")
            .Which.Figures.Should()
            .NotBeEmpty()
            .And.BeSubsetOf(figures);

    [Fact]
    public void Persons_and_person_times_are_not_added() =>
        FluentActions
            .Invoking(() =>
                FigureSum.Of(
                    [Count("a", "cadre-trainees", 378, "person"), Count("b", "cadre-trainees", 550, "person-time")],
                    Unit.Person
                )
            )
            .Should()
            .Throw<SumRefusedException>()
            .WithMessage("*550 person-time*is not in person*");

    [Fact]
    public void A_semi_additive_measure_is_added_over_places_but_not_over_time()
    {
        var one = Count("a", "beneficiaries", 10, "person").In("2010", Basis.Flow);
        var sameYear = Count("b", "beneficiaries", 20, "person").In("2010", Basis.Flow);
        var nextYear = Count("c", "beneficiaries", 20, "person").In("2011", Basis.Flow);
        FigureSum.Of([one, sameYear], Unit.Person).Value.Quantity.Should().Be(Quantity.Of(30, Unit.Person));
        FluentActions
            .Invoking(() => FigureSum.Of([one, nextYear], Unit.Person))
            .Should()
            .Throw<SumRefusedException>()
            .WithMessage("*not summed over time*");
    }

    [Fact]
    public void A_stock_of_an_additive_measure_is_not_added_over_time()
    {
        var first = Count("a", "industrial-parks", 10, "park").In("2019-12-31", Basis.Stock);
        var second = Count("b", "industrial-parks", 20, "park").In("2020-12-31", Basis.Stock);
        FluentActions
            .Invoking(() => FigureSum.Of([first, second], Unit.Of("park")))
            .Should()
            .Throw<SumRefusedException>()
            .WithMessage("*not summed over time*");
    }

    [Fact]
    public void A_flow_of_an_additive_measure_is_added_over_time()
    {
        var sum = FigureSum.Of(
            [Aid("a", "CNY 1").In("2010", Basis.Flow), Aid("b", "CNY 2").In("2011", Basis.Flow)],
            Currency.Cny
        );
        sum.Value.Money.Should().Be(Money.Parse("CNY 3"));
    }

    private static Figure Aid(string id, string money, long resolution = 0, Qualifier qualifier = Qualifier.Exact) =>
        Sample
            .Money(id, "aid-funds-total", money)
            .With(draft => draft with { Resolution = resolution, Qualifier = qualifier })
            .In("2010", Basis.Flow);

    private static Figure Count(string id, string measure, long count, string unit) =>
        Sample.Quantity(id, measure, count, unit);
}
