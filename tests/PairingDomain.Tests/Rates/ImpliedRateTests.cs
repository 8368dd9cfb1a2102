using NodaTime;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Rates;
using PairingDomain.Tests.Checklist;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class ImpliedRateTests
{
    private static readonly MoneySigns Dollars = new() { Dollar = Currency.Usd };

    // By hand: 10,000/1,492.36 = 250000/37309; (10,000 ∓ 0.5)/(1,492.36 ± 0.005); 50/7 and so on.
    [Theory]
    [InlineData(
        "s0-011",
        "6.7008",
        "250000/37309",
        "[285700/42639, 2000100/298471]",
        "[2000000/298473, 2000000/298471]"
    )]
    [InlineData("s1-003", "7.1429", "50/7", "[900/131, 2900/391]", "[2800/393, 2800/391]")]
    [InlineData("s2-008", "7.1129", "368000/51737", "[29400/4139, 737000/103473]", "[29440/4139, 736000/103473]")]
    public void B3_the_printed_conversions_imply_a_rate_and_its_interval(
        string id,
        string shown,
        string rate,
        string bounds,
        string boundsIfYuanAreExact
    )
    {
        var (dollars, yuan, _) = Printed(id);
        var implied = ImpliedRate.Of(dollars, yuan);
        (implied.From, implied.To, implied.Rate).Should().Be((Currency.Usd, Currency.Cny, Rational.Parse(rate)));
        implied
            .Rate.ToDecimal(4, MidpointRounding.AwayFromZero)
            .ToString(System.Globalization.CultureInfo.InvariantCulture)
            .Should()
            .Be(shown);
        implied.Bounds.Should().Be(Bounds.Parse(bounds));
        implied.ToString().Should().Be($"1 USD = {rate} CNY, in {bounds}");
        var exact = ImpliedRate.Of(dollars, yuan.Money);
        (exact.Rate, exact.Bounds).Should().Be((implied.Rate, Bounds.Parse(boundsIfYuanAreExact)));
        implied.Bounds.Encloses(exact.Bounds).Should().BeTrue();
        ImpliedRate.Of(yuan.Money, dollars).Inverse().Bounds.Should().Be(exact.Bounds);
    }

    // The nearest monthly average of all, the nearest of those that had begun when the page appeared, and that of its month.
    [Theory]
    [InlineData(
        "s0-011",
        "2022-05: 1 USD = 6.699 CNY, 0.0268 % below, does not fit",
        "2019-03: 1 USD = 6.7119 CNY, 0.1657 % above, does not fit",
        "2020-10: 1 USD = 6.7254 CNY, 0.3671 % above, does not fit"
    )]
    [InlineData(
        "s1-003",
        "2023-12: 1 USD = 7.1402 CNY, 0.0372 % below, fits",
        "2023-06: 1 USD = 7.1614 CNY, 0.2596 % above, fits",
        "2023-07: 1 USD = 7.1863 CNY, 0.6082 % above, fits"
    )]
    [InlineData(
        "s2-008",
        "2019-09: 1 USD = 7.1137 CNY, 0.0112 % above, fits",
        "2019-09: 1 USD = 7.1137 CNY, 0.0112 % above, fits",
        "2020-05: 1 USD = 7.1016 CNY, 0.1588 % below, does not fit"
    )]
    public void B3_the_month_whose_average_fits_best_is_named(string id, string ofAll, string before, string ofPage)
    {
        var (dollars, yuan, published) = Printed(id);
        var implied = ImpliedRate.Of(dollars, yuan);
        var monthly = Catalogue.FederalReserveMonthly;
        var all = implied.CompareWith(monthly);
        all.Should().HaveCount(546);
        all[0].ToString().Should().Be(ofAll);
        implied.CompareWith(monthly, ReportingPeriod.UpTo(published))[0].ToString().Should().Be(before);
        implied
            .CompareWith(monthly, ReportingPeriod.Day(published))
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be(ofPage);
    }

    [Fact]
    public void No_annual_average_of_the_period_fits_where_the_digits_are_sharp()
    {
        var (dollars, yuan, _) = Printed("s2-008");
        var years = ImpliedRate
            .Of(dollars, yuan)
            .CompareWith(Catalogue.WorldBankAnnual, ReportingPeriod.Years(2016, 2019));
        years.Should().HaveCount(4).And.OnlyContain(year => !year.Fits);
        years[0].ToString().Should().Be("2019: 1 USD = 6.90839 CNY, 2.8751 % below, does not fit");
        years.Select(year => year.Rate.Period.ToString()).Should().Equal("2019", "2017", "2016", "2018");
    }

    // (7.1614 / (50/7) - 1) × 100 = 0.2596 exactly.
    [Fact]
    public void A_distance_is_an_exact_percentage_of_the_implied_rate()
    {
        var (dollars, yuan, _) = Printed("s1-003");
        var implied = ImpliedRate.Of(dollars, yuan);
        var comparison = implied.CompareWith(Average("USD", "CNY", "7.1614", "2023-06"));
        (comparison.DistanceInPercent, comparison.Fits).Should().Be((Rational.Parse("0.2596"), true));
        comparison.Implied.Should().BeSameAs(implied);
        var turned = implied.CompareWith(Average("CNY", "USD", "0.14", "2023-06"));
        (turned.Rate.Rate, turned.DistanceInPercent).Should().Be((Rational.Of(50, 7), Rational.Zero));
        turned.ToString().Should().Be("2023-06: 1 USD = 50/7 CNY, 0 % above, fits");
        implied
            .Invoking(it => it.CompareWith(Average("EUR", "CNY", "7", "2023-06")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("1 EUR = 7 CNY (period average 2023-06, test) is not between USD and CNY.*");
        implied
            .Invoking(it => it.CompareWith(Average("USD", "EUR", "7", "2023-06")))
            .Should()
            .Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("900/131", true)]
    [InlineData("2900/391", true)]
    [InlineData("6.87022", false)]
    [InlineData("7.41688", false)]
    public void The_ends_of_the_interval_belong_to_it(string rate, bool fits)
    {
        var (dollars, yuan, _) = Printed("s1-003");
        ImpliedRate.Of(dollars, yuan).CompareWith(Average("USD", "CNY", rate, "2023-06")).Fits.Should().Be(fits);
    }

    [Fact]
    public void Yuan_for_dollars_compare_as_well_with_dollars_for_yuan()
    {
        var (dollars, yuan, _) = Printed("s2-008");
        var inverse = ImpliedRate.Of(yuan, dollars);
        inverse.Rate.Should().Be(Rational.Of(51_737, 368_000));
        inverse.Inverse().Bounds.Should().Be(ImpliedRate.Of(dollars, yuan).Bounds);
        var best = inverse.CompareWith(Catalogue.FederalReserveMonthly)[0];
        (best.Rate.Period.ToString(), best.Rate.Derivation, best.Fits)
            .Should()
            .Be(("2019-09", RateDerivation.Inverse, true));
    }

    [Fact]
    public void Of_two_as_near_the_earlier_comes_first()
    {
        var (dollars, yuan, _) = Printed("s2-008");
        // 8.2765 yuan in April and May 2005 and before: the peg.
        ImpliedRate
            .Of(dollars, yuan)
            .CompareWith(Catalogue.FederalReserveMonthly, ReportingPeriod.Parse("2003-10/2005-05"))
            .Select(comparison => comparison.Rate)
            .Should()
            .BeInAscendingOrder(rate => rate.Rate)
            .And.Subject.GroupBy(rate => rate.Rate)
            .Should()
            .OnlyContain(group =>
                group.SequenceEqual(group.OrderBy(rate => rate.Period.Start)) && group.Key > Rational.Of(8, 1)
            );
    }

    [Theory]
    [InlineData("0", "1")]
    [InlineData("-5", "1")]
    [InlineData("5", "10")]
    public void An_amount_that_may_be_zero_implies_no_rate(string amount, string resolution)
    {
        var written = new WrittenMoney(
            Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), Currency.Usd),
            decimal.Parse(resolution, System.Globalization.CultureInfo.InvariantCulture)
        );
        var yuan = WrittenMoney.Parse("10,000 yuan");
        FluentActions
            .Invoking(() => ImpliedRate.Of(written, yuan))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("USD * is not positive: it implies no rate.");
        FluentActions.Invoking(() => ImpliedRate.Of(yuan, written)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void One_currency_on_both_sides_implies_no_rate()
    {
        var yuan = WrittenMoney.Parse("10,000 yuan");
        FluentActions.Invoking(() => ImpliedRate.Of(yuan, yuan)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ImpliedRate.Of(yuan, default(WrittenMoney))).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => ImpliedRate.Of(yuan, WrittenMoney.Parse("$5", Dollars) with { Resolution = -1m }))
            .Should()
            .Throw<ArgumentException>();
    }

    // The conversion with this id in the seed ledger, the figure it converts, and the day its page appeared.
    private static (WrittenMoney Dollars, WrittenMoney Yuan, LocalDate Published) Printed(string id)
    {
        var ledger = Seeds.SeedLedger;
        var conversion = ledger[id];
        var original = ledger[conversion.Converts!];
        var yuan = original.Citation.Quote[original.Citation.Quote.IndexOfAny([.. "0123456789"])..];
        var document = ledger.Documents.Single(one => one.Id == conversion.Citation.DocumentId);
        return (
            WrittenMoney.Parse(conversion.Citation.Quote, Dollars),
            WrittenMoney.Parse(yuan),
            document.PublishedOn!.Value
        );
    }

    // 10 yuan (2 dollars), both exact: 5 yuan a dollar.
    [Fact]
    public void An_implied_rate_turned_is_its_inverse_and_is_compared_with_rates_of_its_pair_only()
    {
        var implied = ImpliedRate.Of(WrittenMoney.Parse("US$2"), Money.Of(10m, Currency.Cny));
        var turned = implied.Inverse();
        (turned.From, turned.To, turned.Rate).Should().Be((Currency.Cny, Currency.Usd, Rational.Of(1, 5)));
        foreach (var other in new[] { Average("CNY", "EUR", "0.1", "2010"), Average("EUR", "USD", "1.3", "2010") })
        {
            implied
                .Invoking(it => it.CompareWith(other))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage("* is not between USD and CNY.*");
        }

        implied.Invoking(it => it.CompareWith((ExchangeRate)null!)).Should().Throw<ArgumentNullException>();
        implied.Invoking(it => it.CompareWith((RateSeries)null!)).Should().Throw<ArgumentNullException>();
    }
}
