using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Scopes;
using PairingDomain.Tables;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Tables;

/// <summary>Values one by one: count, smallest, largest, middle, means.</summary>
public sealed class FigureValuesTests
{
    [Fact]
    public void Values_have_a_count_a_range_a_middle_and_a_mean()
    {
        var values = Aids(10, 20, 60).Values(Currency.Cny);
        values.Count.Should().Be(3);
        values.Figures.Select(figure => figure.Id).Should().Equal("a", "b", "c");
        values.Min().Amount.Should().Be(RationalMoney.Of(10, Currency.Cny));
        values.Max().Amount.Should().Be(RationalMoney.Of(60, Currency.Cny));
        values.Median().Number.Should().Be((Rational)20);
        values.Mean().Number.Should().Be((Rational)30);
        values.Mean().ToString().Should().Be("30 CNY (mean of 3 values)");
        values.Mean().Bounds.Should().Be(Bounds.Exactly(30));
        values.Mean().Used.Should().HaveCount(3);
        values.Mean().Sources.Should().HaveCount(3);
        Aids(10, 20, 60, 61).Values(Currency.Cny).Median().Number.Should().Be((Rational)40);
        Aids(10, 20, 20, 20).Values(Currency.Cny).Mean().Number.Should().Be(Rational.Of(35, 2));
        Aids(1).Values(Currency.Cny).Min().ToString().Should().Be("1 CNY (smallest of 1 value)");
    }

    [Fact]
    public void A_mean_may_be_a_fraction() =>
        Aids(1, 1, 2).Values(Currency.Cny).Mean().Amount.Should().Be(RationalMoney.Of(Rational.Of(4, 3), Currency.Cny));

    [Fact]
    public void Bounds_follow_the_words()
    {
        var values = Sample
            .Ledger(
                Told.Aid("a", "450000", "2010", 10).Qualified(Qualifier.Over),
                Told.Aid("b", "520000", "2010", 20),
                Told.Aid("c", "530000", "2010", 30).Qualified(Qualifier.Nearly)
            )
            .Query()
            .Values(Currency.Cny);
        values.Min().Bounds.Should().Be(Bounds.AtMost(20), "nearly 30 has no lower end");
        values.Max().Bounds.Should().Be(Bounds.AtLeast(20), "over 10 has no upper end");
        values.Median().Bounds.Should().Be(Bounds.Between(10, 30, includesLower: false, includesUpper: false));
        values.Mean().Bounds.Should().Be(Bounds.Unbounded);
    }

    [Fact]
    public void A_repeat_is_one_value_and_a_part_is_none()
    {
        var values = Sample
            .Ledger(
                Told.Aid("a", "520000", "2010", 10),
                Told.Aid("b", "520000", "2010", 10),
                Told.Aid("c", "520500", "2010", 4),
                Told.Aid("d", "450000", "2010", 2)
            )
            .Query()
            .Values(Currency.Cny);
        values.Count.Should().Be(2);
        values.LeftOut.Select(one => one.ToString()).Should().Equal("b: the same claim as a", "c: part of a");
        values.Conflicts.Should().BeEmpty();
        values.Mean().Number.Should().Be((Rational)6);
    }

    [Fact]
    public void Values_that_overlap_have_a_range_and_no_mean()
    {
        var values = Sample
            .Ledger(Told.Aid("a", "520000", "2010/2011", 10), Told.Aid("b", "520000", "2011/2012", 20))
            .Query()
            .With(rules => rules with { Overlaps = Overlaps.Bound })
            .Values(Currency.Cny);
        values.Min().Number.Should().Be((Rational)10);
        values.Max().Number.Should().Be((Rational)20);
        Told.ReasonOf(() => _ = values.Count).Should().Be(RefusalReason.Overlap);
        Told.ReasonOf(() => values.Mean()).Should().Be(RefusalReason.Overlap);
        Told.ReasonOf(() => values.Median()).Should().Be(RefusalReason.Overlap);
    }

    [Fact]
    public void Nothing_has_no_smallest_value_but_a_count()
    {
        var values = Sample.Ledger().Query().Values(Unit.Person);
        values.Count.Should().Be(0);
        foreach (var use in new Func<DerivedValue>[] { values.Min, values.Max, values.Mean, values.Median })
        {
            Told.ReasonOf(() => use()).Should().Be(RefusalReason.NothingTold);
        }
    }

    [Fact]
    public void Rates_are_averaged_with_weights_only()
    {
        var ledger = Sample.Ledger(
            Rate("a", "520500", 10),
            Rate("b", "520600", 40),
            Told.People("p", "520500", "2010", 300),
            Told.People("q", "520600", "2010", 100)
        );
        var rates = ledger.Of(Measures.Of("poverty-incidence")).Values(Unit.Percent);
        Told.ReasonOf(() => rates.Mean()).Should().Be(RefusalReason.NonAdditive);
        rates.Max().Quantity.Should().Be(Quantity.Of(40, Unit.Percent));
        var people = ledger.Of(Measures.Beneficiaries).Values(Unit.Person);
        var mean = rates.WeightedMean(people);
        mean.Quantity.Should().Be(Quantity.Of(Rational.Of(35, 2), Unit.Percent), "(10 × 300 + 40 × 100) / 400");
        mean.Used.Select(figure => figure.Id).Should().Equal("a", "b", "p", "q");
        mean.Bounds.Contains(Rational.Of(35, 2)).Should().BeTrue();
        Told.ReasonOf(() => ledger.Of(Measures.Of("poverty-incidence")).Sum(Unit.Percent))
            .Should()
            .Be(RefusalReason.NonAdditive);
    }

    [Fact]
    public void Every_rate_needs_exactly_one_weight_above_zero()
    {
        var rate = Rate("a", "520500", 10);
        Refused(rate, Told.People("p", "520600", "2010", 300)).Should().Contain("no weight is told for the scope of a");
        Refused(rate, Told.People("p", "520500", "2011", 300)).Should().Contain("no weight is told");
        Refused(rate, Told.People("p", "520500", "2010", 0)).Should().Contain("the weight of a is not above zero");

        static string Refused(Figure rate, Figure weight)
        {
            var ledger = Sample.Ledger(rate, weight);
            var rates = ledger.Of(Measures.Of("poverty-incidence")).Values(Unit.Percent);
            return rates
                .Invoking(one => one.WeightedMean(ledger.Of(Measures.Beneficiaries).Values(Unit.Person)))
                .Should()
                .Throw<TotalRefusedException>()
                .Which.Message;
        }
    }

    [Fact]
    public void The_last_value_of_a_stock_is_added_over_places()
    {
        var query = Sample
            .Ledger(
                Told.People("a", "520500", "2009-12-31", 5, Basis.Stock),
                Told.People("b", "520500", "2010-12-31", 7, Basis.Stock),
                Told.People("c", "520600", "2009-12-31", 100, Basis.Stock),
                Told.People("d", "520600", "2009", 1000)
            )
            .Query()
            .With(rules => rules with { Silence = Silence.MeansAll });
        var latest = query.TryLatest(Unit.Person).Require();
        latest.Quantity.Should().Be(Quantity.Of(107, Unit.Person));
        latest.LeftOut.Select(one => one.ToString()).Should().Equal("a: earlier than b");
        query.TryLatest(Currency.Cny).Refusal!.Reason.Should().Be(RefusalReason.OtherUnit);
    }

    [Fact]
    public void Money_is_totalled_by_the_currency_in_which_it_was_given()
    {
        var dollars = Sample.Money("c", "aid-funds-total", "USD 7").Between("440300", "530000").In("2010", Basis.Flow);
        var converted = Sample
            .Money("d", "aid-funds-total", "USD 2")
            .Between("440300", "450000")
            .In("2010", Basis.Flow)
            .With(draft => draft with { Converts = "a" });
        var totals = Sample
            .Ledger(Told.Aid("a", "450000", "2010", 13), Told.Aid("b", "520000", "2010", 1), dollars, converted)
            .Query()
            .SumByCurrency();
        totals.Currencies.Should().Equal(Currency.Cny, Currency.Usd);
        totals[Currency.Cny].Require().Amount.Should().Be(Money.Parse("CNY 14"));
        totals[Currency.Usd].Require().Amount.Should().Be(Money.Parse("USD 7"));
        totals.ToBag().ToString().Should().Be("CNY 14 + USD 7");
        totals.Invoking(one => one[Currency.Jpy]).Should().Throw<KeyNotFoundException>().WithMessage("*JPY*");
        totals.ToString().Should().Be("CNY: CNY 14 (2 added, 1 left out); USD: USD 7 (1 added, 0 left out)");
    }

    private static FigureQuery Aids(params long[] yuan)
    {
        string[] provinces = ["450000", "520000", "530000", "540000"];
        return Sample
            .Ledger([
                .. yuan.Index()
                    .Select(one => Told.Aid($"{(char)('a' + one.Index)}", provinces[one.Index], "2010", one.Item)),
            ])
            .Query();
    }

    private static Figure Rate(string id, string assisted, long percent) =>
        Sample.Quantity(id, "poverty-incidence", percent, "percent").Between("440300", assisted).In("2010", Basis.Flow);
}
