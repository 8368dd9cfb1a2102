using System.Text.Json;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Prices;

public sealed class RebasedTests
{
    private const string Json =
        "{\"amount\":\"CNY 65079595.52\",\"unrounded\":\"CNY 65079595.52 in prices of 2020\",\"rounding\":\"to-even\","
        + "\"original\":\"CNY 50800000 in prices of 2010\",\"index\":{\"id\":\"china-cpi\","
        + "\"name\":\"Consumer price index of China\",\"currency\":\"CNY\",\"baseYear\":2010,"
        + "\"values\":{\"2010\":\"100\",\"2020\":\"128.10944\"},"
        + "\"source\":\"World Bank, World Development Indicators FP.CPI.TOTL (CC BY 4.0)\","
        + "\"trust\":\"one source; its changes agree with a second copy of them\"}}";

    private static readonly PricedMoney Aid = Money.Parse("50.8 million yuan").AtPricesOf(2010);

    // 50,800,000 × 128.10944 / 100, by hand.
    [Fact]
    public void Current_prices_become_constant_prices_of_a_later_year()
    {
        var rebased = Aid.RebaseTo(2020, PriceIndex.ChinaCpi);
        rebased.Unrounded.ToString().Should().Be("CNY 65079595.52 in prices of 2020");
        rebased.Original.Should().Be(Aid);
        (rebased.Index.Id, rebased.Index.BaseYear, rebased.Index.Trust)
            .Should()
            .Be(("china-cpi", 2010, PriceIndex.ChinaCpi.Trust));
        rebased.Index.Years.Should().Equal([2010, 2020], "of the index only what was used");
        (rebased.FromYear, rebased.ToYear).Should().Be((2010, 2020));
        rebased.FromValue.Should().Be(Rational.Parse("100"));
        rebased.ToValue.Should().Be(Rational.Parse("128.10944"));
        rebased.Factor.Should().Be(Rational.Parse("1.2810944"));
        rebased.Source.Should().Be("World Bank, World Development Indicators FP.CPI.TOTL (CC BY 4.0)");
        (rebased.Amount, rebased.Rounding).Should().Be((Money.Parse("CNY 65079595.52"), MidpointRounding.ToEven));
        rebased
            .ToString()
            .Should()
            .Be(
                "CNY 50800000 in prices of 2010 are CNY 65079595.52 in prices of 2020: × 128.10944 / 100 "
                    + "(china-cpi, 2010 = 100; World Bank, World Development Indicators FP.CPI.TOTL (CC BY 4.0))"
            );
    }

    // 50,800,000 × 100 / 78.38349 = 508000000000000 / 7838349 = 64,809,566.4023…
    [Fact]
    public void What_does_not_end_stays_a_fraction_until_the_caller_rounds()
    {
        var rebased = Aid.RebaseTo(2020, PriceIndex.ChinaGdpDeflator);
        rebased.Unrounded.Should().Be(PricedMoney.Parse("CNY 508000000000000/7838349 in prices of 2020"));
        rebased.Amount.Should().Be(Money.Parse("CNY 64809566.40"));
        rebased
            .Unrounded.Round(4, MidpointRounding.ToPositiveInfinity)
            .ToString()
            .Should()
            .Be("CNY 64809566.4024 in prices of 2020");
        Aid.RebaseTo(2020, PriceIndex.ChinaGdpDeflator, MidpointRounding.ToPositiveInfinity)
            .Amount.Should()
            .Be(Money.Parse("CNY 64809566.41"));
        FluentActions
            .Invoking(() => Aid.RebaseTo(2020, PriceIndex.ChinaCpi, (MidpointRounding)5))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithParameterName("rounding")
            .WithMessage("Not a rounding mode.*");
    }

    [Fact]
    public void Constant_prices_go_back_too_and_to_their_own_year_nothing_changes()
    {
        Money
            .Parse("CNY 128.10944")
            .AtPricesOf(2020)
            .RebaseTo(2010, PriceIndex.ChinaCpi)
            .Unrounded.Should()
            .Be(PricedMoney.Parse("CNY 100 in prices of 2010"));
        Aid.RebaseTo(2010, PriceIndex.ChinaCpi).Unrounded.Should().Be(Aid);
        (-Aid)
            .RebaseTo(2020, PriceIndex.ChinaCpi)
            .Unrounded.ToString()
            .Should()
            .Be("CNY -65079595.52 in prices of 2020");
    }

    [Theory]
    [InlineData(1985)]
    [InlineData(2025)]
    public void A_year_that_the_index_does_not_cover_is_refused_on_either_side(int year)
    {
        var message = $"The price index china-cpi has no value for {year}; it covers 1986–2024.";
        FluentActions
            .Invoking(() => Aid.RebaseTo(year, PriceIndex.ChinaCpi))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage(message);
        FluentActions
            .Invoking(() => Money.Parse("CNY 5").AtPricesOf(year).RebaseTo(2010, PriceIndex.ChinaCpi))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage(message);
    }

    [Fact]
    public void Money_of_another_currency_is_refused()
    {
        var exception = FluentActions
            .Invoking(() => Money.Parse("USD 5").AtPricesOf(2010).RebaseTo(2020, PriceIndex.ChinaCpi))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage(
                "USD 5 in prices of 2010: the price index china-cpi is about prices in CNY; convert the money *"
            )
            .Which;
        (exception.Left, exception.Right).Should().Be((Currency.Cny, Currency.Usd));
    }

    [Fact]
    public void Current_prices_without_a_year_are_refused() =>
        FluentActions
            .Invoking(() => PricedMoney.Parse("CNY 5 in current prices").RebaseTo(2020, PriceIndex.ChinaCpi))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("CNY 5 in current prices: without a single price year there is nothing to re-base from; *");

    [Fact]
    public void An_index_is_needed()
    {
        FluentActions.Invoking(() => Aid.RebaseTo(2020, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Aid.RealGrowthSince(Aid, null!)).Should().Throw<ArgumentNullException>();
    }

    // 110 yuan of 2010 are 110 × 96.9224 / 100 = 106.61464 of 2009, 6.61464 percent more than 100.
    [Fact]
    public void Real_growth_is_growth_with_prices_taken_out()
    {
        var earlier = Money.Parse("CNY 100").AtPricesOf(2009);
        Growth("CNY 110", earlier).Should().Be(Rational.Parse("6.61464"));
        Growth("CNY 100", earlier).Should().Be(Rational.Parse("-3.0776"));
        Growth("CNY 0", earlier).Should().Be(Rational.Parse("-100"));
        Money
            .Parse("CNY 105")
            .AtPricesOf(2009)
            .RealGrowthSince(earlier, PriceIndex.ChinaCpi)
            .Should()
            .Be(Rational.Parse("5"));
    }

    [Theory]
    [InlineData("CNY 0")]
    [InlineData("CNY -0.01")]
    public void There_is_no_growth_since_nothing(string earlier) =>
        FluentActions
            .Invoking(() => Growth("CNY 5", Money.Parse(earlier).AtPricesOf(2009)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage($"Growth since {earlier} in prices of 2009 has no value: it is not positive.*")
            .Which.ParamName.Should()
            .Be("earlier");

    [Fact]
    public void Growth_between_current_prices_or_in_another_currency_is_refused()
    {
        var current = PricedMoney.Parse("CNY 5 in current prices");
        FluentActions.Invoking(() => Growth("CNY 5", current)).Should().Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() => current.RealGrowthSince(Aid, PriceIndex.ChinaCpi))
            .Should()
            .Throw<InvalidOperationException>();
        FluentActions.Invoking(() => Growth("USD 5", Aid)).Should().Throw<CurrencyMismatchException>();
        FluentActions
            .Invoking(() => Growth("CNY 5", Money.Parse("USD 5").AtPricesOf(2009)))
            .Should()
            .Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void Results_are_equal_when_all_of_it_is()
    {
        var one = Aid.RebaseTo(2020, PriceIndex.ChinaCpi);
        one.Should().Be(Aid.RebaseTo(2020, PriceIndex.ChinaCpi.WithBaseYear(2020).WithBaseYear(2010)));
        one.GetHashCode().Should().Be(Aid.RebaseTo(2020, PriceIndex.ChinaCpi).GetHashCode());
        one.Should().NotBe(Aid.RebaseTo(2020, PriceIndex.ChinaCpi.WithBaseYear(2020)), "another base year");
        one.Should().NotBe(Aid.RebaseTo(2019, PriceIndex.ChinaCpi));
        one.Should().NotBe(Aid.RebaseTo(2020, PriceIndex.ChinaCpi, MidpointRounding.ToZero));
        one.Should().NotBe((-Aid).RebaseTo(2020, PriceIndex.ChinaCpi));
        one.Should().NotBe(Aid.RebaseTo(2020, PriceIndex.ChinaGdpDeflator));
    }

    [Fact]
    public void It_is_an_object_in_json_with_the_index_as_far_as_it_was_used()
    {
        var rebased = Aid.RebaseTo(2020, PriceIndex.ChinaCpi);
        JsonSerializer.Deserialize<Rebased>(Json).Should().Be(rebased);
        JsonSerializer.Serialize(rebased).Should().Be(Json);
        var unchanged = Aid.RebaseTo(2010, PriceIndex.ChinaCpi);
        unchanged.Index.Years.Should().Equal(2010);
        JsonSerializer.Deserialize<Rebased>(JsonSerializer.Serialize(unchanged)).Should().Be(unchanged);
        var back = Money
            .Parse("CNY 5")
            .AtPricesOf(2020)
            .RebaseTo(2010, PriceIndex.ChinaCpi, MidpointRounding.ToPositiveInfinity);
        back.Index.Years.Should().Equal(2010, 2020);
        JsonSerializer.Deserialize<Rebased>(JsonSerializer.Serialize(back)).Should().Be(back);
    }

    [Theory]
    [InlineData(
        "65079595.52 in",
        "65079595.53 in",
        "CNY 65079595.53 in prices of 2020 is not CNY 50800000 in prices of 2010 by china-cpi.*"
    )]
    [InlineData(
        "\"CNY 65079595.52\"",
        "\"CNY 65079595.53\"",
        "CNY 65079595.53 is not CNY 65079595.52 in prices of 2020 rounded to-even.*"
    )]
    [InlineData("to-even", "up", "'up' is no rounding; there are to-even, away-from-zero, *")]
    [InlineData(
        "in prices of 2020",
        "in current prices",
        "CNY 65079595.52 in current prices is not in the prices of a year.*"
    )]
    [InlineData("in prices of 2010", "in current prices", "a re-basing: CNY 50800000 in current prices: *")]
    [InlineData(
        "in prices of 2010",
        "in prices of 2011",
        "a re-basing: The price index china-cpi has no value for 2011; it covers 2010, 2020.*"
    )]
    [InlineData("\"original\"", "\"originally\"", "a re-basing lacks 'original'.*")]
    [InlineData("\"rounding\"", "\"more\":\"\",\"rounding\"", "a re-basing has no 'more'.*")]
    public void Json_that_does_not_compute_is_refused(string old, string changed, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<Rebased>(Json.Replace(old, changed, StringComparison.Ordinal)))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);

    [Fact]
    public void Where_there_is_no_minor_unit_there_is_no_amount()
    {
        var index = PriceIndex.Of("au", "n", Currency.Of("XAU"), 2010, [new(2010, 100L), new(2011, 200L)], "s", "t");
        var gold = PricedMoney.Parse("XAU 1/3 in prices of 2010").RebaseTo(2011, index);
        gold.Unrounded.ToString().Should().Be("XAU 2/3 in prices of 2011");
        FluentActions.Invoking(() => gold.Amount).Should().Throw<InvalidOperationException>();
        var json = JsonSerializer.Serialize(gold);
        json.Should().StartWith("{\"unrounded\":");
        JsonSerializer.Deserialize<Rebased>(json).Should().Be(gold);
    }

    private static Rational Growth(string amountOf2010, PricedMoney earlier) =>
        Money.Parse(amountOf2010).AtPricesOf(2010).RealGrowthSince(earlier, PriceIndex.ChinaCpi);
}
