using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers;

/// <summary>What is added, what is refused, and what a total tells.</summary>
public sealed class TotalTests
{
    [Fact]
    public void Figures_of_one_measure_are_added_with_their_bounds()
    {
        var ledger = Sample.Ledger(
            Aid("a", "522400", "CNY 42200000", resolution: 100_000),
            Aid("b", "522700", "CNY 246000")
        );
        var total = ledger.Query().Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("CNY 42446000"));
        total.Value.Should().Be(FigureValue.Of(Money.Parse("CNY 42446000")));
        total.Bounds.Should().Be(Bounds.Between(42_396_000, 42_496_000), "42.2 million is rounded to 100,000");
        total.Included.Should().Equal(ledger["a"], ledger["b"]);
        total.LeftOut.Should().BeEmpty();
        total.Conflicts.Should().BeEmpty();
        total.Sources.Should().Equal(ledger["a"].Citation, ledger["b"].Citation);
        (total.IsIncomplete, total.IsExact).Should().Be((false, false));
        total.ToString().Should().Be("CNY 42446000 (2 added, 0 left out)");
    }

    [Fact]
    public void Figures_written_in_full_make_an_exact_total() =>
        Sample
            .Ledger(Aid("a", "522400", "CNY 100"), Aid("b", "522700", "CNY 5"))
            .Query()
            .Sum(Currency.Cny)
            .IsExact.Should()
            .BeTrue();

    [Fact]
    public void Over_makes_a_lower_bound_and_incomplete_statistics_open_the_upper_one()
    {
        var over = Aid("a", "522400", "CNY 100", qualifier: Qualifier.Over);
        var incomplete = Aid("b", "522700", "CNY 5").Incomplete();
        var total = Sample.Ledger(over, incomplete).Query().Sum(Currency.Cny);
        total.Bounds.Should().Be(Bounds.Above(105));
        (total.IsIncomplete, total.IsExact).Should().Be((true, false));
        var alone = Sample.Ledger(incomplete).Query().Sum(Currency.Cny);
        alone.Bounds.Should().Be(Bounds.AtLeast(5), "incomplete statistics leave something out");
        alone.Amount.Should().Be(Money.Parse("CNY 5"));
    }

    [Theory]
    [InlineData(Qualifier.Over, "(5, ∞)")]
    [InlineData(Qualifier.AtLeast, "[5, ∞)")]
    [InlineData(Qualifier.Nearly, "(-∞, ∞)")]
    public void Incomplete_statistics_keep_only_the_lower_end(Qualifier qualifier, string bounds) =>
        Sample
            .Ledger(Aid("a", "522400", "CNY 5", qualifier: qualifier).Incomplete())
            .Query()
            .Sum(Currency.Cny)
            .Bounds.Should()
            .Be(Bounds.Parse(bounds));

    [Fact]
    public void The_sum_of_no_figures_is_zero_of_what_was_asked_for()
    {
        var nothing = Ledger.Empty.Query();
        nothing.Sum(Currency.Usd).Amount.Should().Be(Money.Zero(Currency.Usd));
        nothing.Sum(Unit.Person).Quantity.Should().Be(Quantity.Of(0, Unit.Person));
        nothing.Sum(Unit.Person).IsExact.Should().BeTrue();
    }

    [Fact]
    public void Quantities_of_one_unit_are_added()
    {
        var total = Sample
            .Ledger(Count("a", "522400", "projects", 31, "project"), Count("b", "522700", "projects", 24, "project"))
            .Query()
            .Sum(Unit.Of("project"));
        total.Quantity.Should().Be(Quantity.Of(55, Unit.Of("project")));
        total.Bounds.Should().Be(Bounds.Exactly(55));
    }

    [Fact]
    public void Quantities_are_converted_exactly_to_the_unit_asked_for()
    {
        var total = Sample
            .Ledger(
                Count("a", "522400", "road-length", 2, "km"),
                Count("b", "522700", "road-length", 500, "m").With(draft => draft with { Resolution = 100 })
            )
            .Query()
            .Sum(Unit.Kilometre);
        total.Quantity.Should().Be(Quantity.Parse("2.5 km"));
        total.Bounds.Should().Be(Bounds.Between(2.45m, 2.55m));
    }

    [Fact]
    public void Money_is_no_quantity_and_a_quantity_no_money()
    {
        var money = Sample.Ledger(Aid("a", "522400", "CNY 1")).Query();
        money.Sum(Currency.Cny).Invoking(total => total.Quantity).Should().Throw<InvalidOperationException>();
        money.TrySum(Unit.Person).Refusal!.Reason.Should().Be(RefusalReason.OtherUnit);
        var count = Sample.Ledger(Count("a", "522400", "projects", 31, "project")).Query();
        count.Sum(Unit.Of("project")).Invoking(total => total.Amount).Should().Throw<InvalidOperationException>();
        count.TrySum(Currency.Cny).Refusal!.Reason.Should().Be(RefusalReason.OtherUnit);
    }

    [Fact]
    public void A_total_needs_a_currency_or_a_unit()
    {
        Ledger.Empty.Query().Invoking(query => query.Sum(default(Currency))).Should().Throw<ArgumentException>();
        Ledger.Empty.Query().Invoking(query => query.Sum(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Two_figures_of_the_same_silent_scope_are_undecided_unless_silence_means_all()
    {
        var query = Sample.Ledger(Silent("a"), Silent("b")).Query();
        var refusal = query.TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.Undecided);
        refusal
            .Dimensions.Should()
            .Equal(
                ScopeDimension.Assisting,
                ScopeDimension.Assisted,
                ScopeDimension.Period,
                ScopeDimension.Sector,
                ScopeDimension.Instrument,
                ScopeDimension.SourceOfFunds
            );
        query
            .With(rules => rules with { Silence = Silence.MeansAll })
            .TrySum(Currency.Cny)
            .Refusal!.Dimensions.Should()
            .Equal([ScopeDimension.Period], "a period that is not told is not all time");
    }

    public static TheoryData<RefusalReason, string, Figure[]> Refusals =>
        new()
        {
            {
                RefusalReason.SeveralMeasures,
                "none contains the others",
                [Aid("a", "522400", "CNY 1"), Sample.Money("b", "cooperation-investment", "CNY 110696000000")]
            },
            {
                RefusalReason.OtherUnit,
                "'USD 0' is not in CNY",
                [Aid("a", "522400", "CNY 1"), Aid("b", "522700", "USD 0")]
            },
            {
                RefusalReason.SeveralStatuses,
                "planned and actual",
                [
                    Aid("a", "522400", "CNY 1"),
                    Aid("b", "522700", "CNY 1").With(draft => draft with { Status = Status.Planned }),
                ]
            },
            {
                RefusalReason.SeveralBases,
                "flow, stock and cumulative",
                [Aid("a", "522400", "CNY 1"), Aid("b", "522700", "CNY 1").In("2010", Basis.Cumulative)]
            },
            {
                RefusalReason.SeveralBases,
                "flow, stock and cumulative",
                [Aid("a", "522400", "CNY 1"), Aid("b", "522700", "CNY 1").In("2010", null)]
            },
            {
                RefusalReason.InKind,
                "gifts in kind",
                [
                    Aid("a", "522400", "CNY 1"),
                    Aid("b", "522700", "CNY 1")
                        .Within(scope => scope with { Instrument = Stated<Instrument>.Of(Instrument.DonationInKind) }),
                ]
            },
            {
                RefusalReason.Malformed,
                "malformed",
                [
                    Aid("a", "522400", "CNY 2")
                        .With(draft =>
                            draft with
                            {
                                Value = default,
                                Readings = [Money.Parse("CNY 1"), Money.Parse("CNY 2")],
                            }
                        ),
                ]
            },
            { RefusalReason.NonAdditive, "never summed", [Sample.Money("a", "project-size", "CNY 10000000")] },
            {
                RefusalReason.Contradiction,
                "contradict each other",
                [Aid("a", "522400", "CNY 1"), Aid("b", "522400", "CNY 2")]
            },
        };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Anything_else_is_refused_with_the_reason(RefusalReason reason, string words, Figure[] figures)
    {
        var outcome = Sample.Ledger(figures).Query().TrySum(Currency.Cny);
        outcome.Total.Should().BeNull();
        outcome.Refusal!.Reason.Should().Be(reason);
        outcome.Refusal.Explanation.Should().Contain(words).And.NotEndWith(".");
        outcome.Refusal.Figures.Should().NotBeEmpty().And.BeSubsetOf(figures);
        outcome
            .Invoking(one => one.Require())
            .Should()
            .Throw<TotalRefusedException>()
            .WithMessage($"No total: {outcome.Refusal.Explanation}: *")
            .Which.Refusal.Should()
            .BeSameAs(outcome.Refusal);
    }

    [Fact]
    public void Picked_figures_are_a_set_of_this_ledger()
    {
        var ledger = Sample.Ledger(Aid("a", "522400", "CNY 2"));
        ledger.Of(ledger["a"], ledger["a"]).Sum(Currency.Cny).Amount.Should().Be(Money.Parse("CNY 2"));
        ledger.Invoking(one => one.Of(Aid("a", "522400", "CNY 2"))).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_part_and_its_whole_count_once()
    {
        var ledger = Sample.Ledger(
            Aid("a", "522400", "CNY 2"),
            Aid("b", "522400", "CNY 1").With(draft => draft with { PartOf = "a" })
        );
        var total = ledger.Query().Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("CNY 2"));
        total.LeftOut.Should().Equal(new LeftOut(ledger["b"], LeftOutReason.Part, ledger["a"]));
    }

    [Fact]
    public void A_fact_told_twice_counts_once()
    {
        var ledger = Sample.Ledger(
            Aid("a", "522400", "CNY 2").With(draft => draft with { SameAs = ["b"] }),
            Aid("b", "522700", "CNY 2").With(draft => draft with { SameAs = ["a"] })
        );
        var total = ledger.Query().Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("CNY 2"));
        total.LeftOut.Should().Equal(new LeftOut(ledger["b"], LeftOutReason.Repeat, ledger["a"]));
    }

    [Fact]
    public void Amounts_per_each_are_left_out()
    {
        var ledger = Sample.Ledger(
            Aid("a", "522400", "CNY 2").With(draft => draft with { Per = [new PerEach(Unit.Of("project"))] }),
            Aid("b", "522400", "CNY 1")
        );
        var total = ledger.Query().Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("CNY 1"));
        total.LeftOut.Should().Equal(new LeftOut(ledger["a"], LeftOutReason.PerEach));
    }

    [Fact]
    public void Persons_and_person_times_are_not_added()
    {
        var query = Sample
            .Ledger(
                Count("a", "522400", "cadre-trainees", 378, "person"),
                Count("b", "522700", "cadre-trainees", 550, "person-time")
            )
            .Query();
        query
            .Invoking(one => one.Sum(Unit.Person))
            .Should()
            .Throw<TotalRefusedException>()
            .WithMessage(
                "No total: '550 person-time' is not in person: b cadre-trainees: 550 person-time (“some words”)."
            );
    }

    [Fact]
    public void A_semi_additive_measure_is_added_over_places_but_not_over_time()
    {
        var one = Count("a", "522400", "beneficiaries", 10, "person");
        var sameYear = Count("b", "522700", "beneficiaries", 20, "person");
        var nextYear = Count("c", "522700", "beneficiaries", 20, "person").In("2011", Basis.Flow);
        Sample.Ledger(one, sameYear).Query().Sum(Unit.Person).Quantity.Should().Be(Quantity.Of(30, Unit.Person));
        var refusal = Sample.Ledger(one, nextYear).Query().TrySum(Unit.Person).Refusal!;
        (refusal.Reason, refusal.Explanation)
            .Should()
            .Be((RefusalReason.OverTime, "beneficiaries is not added over time"));
    }

    [Fact]
    public void A_stock_of_an_additive_measure_is_not_added_over_time()
    {
        var first = Count("a", "522400", "industrial-parks", 10, "park").In("2019-12-31", Basis.Stock);
        var second = Count("b", "522400", "industrial-parks", 20, "park").In("2020-12-31", Basis.Stock);
        var query = Sample.Ledger(first, second).Query();
        query.TrySum(Unit.Of("park")).Refusal!.Reason.Should().Be(RefusalReason.OverTime);
        var latest = query
            .With(rules => rules with { OverTime = OverTime.Latest, Silence = Silence.MeansAll })
            .Sum(Unit.Of("park"));
        latest.Quantity.Should().Be(Quantity.Of(20, Unit.Of("park")));
        latest.LeftOut.Should().Equal(new LeftOut(first, LeftOutReason.Earlier, second));
    }

    [Fact]
    public void A_flow_of_an_additive_measure_is_added_over_time() =>
        Sample
            .Ledger(Aid("a", "522400", "CNY 1"), Aid("b", "522400", "CNY 2").In("2011", Basis.Flow))
            .Query()
            .Sum(Currency.Cny)
            .Amount.Should()
            .Be(Money.Parse("CNY 3"));

    private static Figure Silent(string id) =>
        Sample.Money(id, "loans", "CNY 1").Within(scope => scope with { Basis = Basis.Flow });

    private static Figure Aid(
        string id,
        string assisted,
        string money,
        long resolution = 0,
        Qualifier qualifier = Qualifier.Exact
    ) =>
        Sample
            .Money(id, "aid-funds-total", money)
            .With(draft => draft with { Resolution = resolution, Qualifier = qualifier })
            .Between("440300", assisted)
            .In("2010", Basis.Flow);

    private static Figure Count(string id, string assisted, string measure, long count, string unit) =>
        Sample.Quantity(id, measure, count, unit).Between("440300", assisted).In("2010", Basis.Flow);
}
