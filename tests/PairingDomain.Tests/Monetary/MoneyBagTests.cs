using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyBagTests
{
    private static readonly Gen<Money> AnyMoney =
        from amount in Gen.Choose(-1000, 1000)
        from currency in Gen.Elements(Currency.Cny, Currency.Usd, Currency.Jpy, Currency.Hkd)
        select Money.Of(amount * 0.1m, currency);

    private static readonly Gen<MoneyBag> Bags = AnyMoney.ListOf().Select(MoneyBag.Sum);

    [Fact]
    public void A_bag_sums_each_currency_for_itself()
    {
        var bag = MoneyBag.Of(Usd(3m), Cny(5m), Usd(0.50m), Cny(-1m));
        bag.ToString().Should().Be("CNY 4 + USD 3.50");
        bag[Currency.Cny].Should().Be(Cny(4m));
        bag[Currency.Usd].Should().Be(Usd(3.50m));
        bag.Count.Should().Be(2);
        bag.IsEmpty.Should().BeFalse();
        bag.Currencies.Should().Equal(Currency.Cny, Currency.Usd);
        bag.Should().Equal(Cny(4m), Usd(3.50m));
    }

    [Fact]
    public void A_bag_is_in_the_order_of_the_codes() =>
        MoneyBag
            .Of([.. "USD ZAR AED CNY CHF".Split(' ').Select(code => Money.Of(1m, Currency.Of(code)))])
            .ToString()
            .Should()
            .Be("AED 1 + CHF 1 + CNY 1 + USD 1 + ZAR 1");

    [Fact]
    public void Nothing_of_a_currency_is_not_in_the_bag()
    {
        var bag = MoneyBag.Of(Cny(5m), Money.Zero(Currency.Usd));
        bag.Count.Should().Be(1);
        bag[Currency.Usd].Should().Be(Money.Zero(Currency.Usd));
        MoneyBag.Empty[Currency.Jpy].Should().Be(Money.Zero(Currency.Jpy));
        (bag - Cny(5m) == MoneyBag.Empty).Should().BeTrue();
        (bag * 0m).IsEmpty.Should().BeTrue();
        (bag - bag).Count.Should().Be(0);
        FluentActions
            .Invoking(() => bag[default])
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*default(Currency)*");
    }

    [Fact]
    public void Bags_and_money_are_added_and_subtracted_on_either_side()
    {
        var bag = MoneyBag.Of(Cny(5m), Usd(3m));
        (bag + Cny(1m)).ToString().Should().Be("CNY 6 + USD 3");
        (Cny(1m) + bag).ToString().Should().Be("CNY 6 + USD 3");
        (bag - Usd(4m)).ToString().Should().Be("CNY 5 + USD -1");
        (Usd(4m) - bag).ToString().Should().Be("CNY -5 + USD 1");
        (bag + bag).ToString().Should().Be("CNY 10 + USD 6");
        (bag - MoneyBag.Of(Cny(5m), Money.Of(2m, Currency.Jpy))).ToString().Should().Be("JPY -2 + USD 3");
        (-bag).ToString().Should().Be("CNY -5 + USD -3");
    }

    [Fact]
    public void Products_are_exact_or_refused()
    {
        var bag = MoneyBag.Of(Cny(6m), Usd(3m));
        (bag * 1.5m).ToString().Should().Be("CNY 9.0 + USD 4.5");
        (2 * bag).ToString().Should().Be("CNY 12 + USD 6");
        (bag * Rational.Of(1, 3)).ToString().Should().Be("CNY 2 + USD 1");
        (Rational.Of(1, 3) * bag).ToString().Should().Be("CNY 2 + USD 1");
        FluentActions
            .Invoking(() => MoneyBag.Of(Cny(5m)) * Rational.Of(1, 3))
            .Should()
            .Throw<PrecisionLossException>()
            .WithMessage("The amount 5/3*");
    }

    [Fact]
    public void A_total_that_does_not_fit_is_refused_and_one_that_fits_is_not()
    {
        var largest = MoneyBag.Of(Cny(decimal.MaxValue));
        FluentActions.Invoking(() => largest + Cny(1m)).Should().Throw<OverflowException>();
        FluentActions.Invoking(() => largest - Cny(0.1m)).Should().Throw<PrecisionLossException>();
        MoneyBag.Of(Cny(decimal.MaxValue), Cny(1m), Cny(decimal.MinValue)).ToString().Should().Be("CNY 1");
    }

    [Fact]
    public void One_currency_is_money_again()
    {
        MoneyBag.Of(Cny(5m)).ToSingle().Should().Be(Cny(5m));
        MoneyBag.Of(Cny(5m)).TryToSingle(out var money).Should().BeTrue();
        money.Should().Be(Cny(5m));
        MoneyBag.Empty.TryToSingle(out money).Should().BeFalse();
        money.Should().Be(default(Money));
        MoneyBag.Of(Cny(5m), Usd(3m)).TryToSingle(out money).Should().BeFalse();
        money.Should().Be(default(Money));
        FluentActions
            .Invoking(() => MoneyBag.Empty.ToSingle())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("An empty bag*no currency.");
        FluentActions
            .Invoking(() => MoneyBag.Of(Cny(5m), Usd(3m)).ToSingle())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("CNY 5 + USD 3 is not money of one currency*");
    }

    [Fact]
    public void What_is_no_money_is_refused()
    {
        FluentActions
            .Invoking(() => MoneyBag.Of(Cny(1m), default))
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("default(Money)*");
        FluentActions.Invoking(() => MoneyBag.Empty + default(Money)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => MoneyBag.Empty - default(Money)).Should().Throw<InvalidOperationException>();
        FluentActions
            .Invoking(() => MoneyBag.Sum(null!))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("items");
    }

    [Fact]
    public void Null_is_not_an_empty_bag()
    {
        MoneyBag none = null!;
        foreach (
            var use in new Action[]
            {
                () => _ = none + MoneyBag.Empty,
                () => _ = MoneyBag.Empty + none,
                () => _ = none + Cny(1m),
                () => _ = Cny(1m) + none,
                () => _ = none - MoneyBag.Empty,
                () => _ = MoneyBag.Empty - none,
                () => _ = none - Cny(1m),
                () => _ = Cny(1m) - none,
                () => _ = -none,
                () => _ = none * 2m,
                () => _ = none * Rational.One,
            }
        )
        {
            use.Should().Throw<ArgumentNullException>();
        }

        (none == null).Should().BeTrue();
        foreach (var use in new Action[] { () => _ = MoneyBag.Empty - none!, () => _ = Cny(1m) - none! })
        {
            use.Should().Throw<ArgumentNullException>().WithParameterName("right");
        }

        FluentActions.Invoking(() => MoneyBag.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Bags_of_the_same_amounts_are_equal_and_of_others_are_not()
    {
        var bag = MoneyBag.Of(Cny(5m), Usd(3m));
        bag.Equals(MoneyBag.Of(Usd(3.0m), Cny(5m))).Should().BeTrue();
        bag.Equals(MoneyBag.Of(Cny(5m), Usd(4m))).Should().BeFalse();
        bag.Equals(MoneyBag.Of(Cny(5m))).Should().BeFalse();
        bag.Equals(null).Should().BeFalse();
        (bag != MoneyBag.Of(Cny(5m), Usd(3m))).Should().BeFalse();
        (bag != MoneyBag.Of(Cny(5m))).Should().BeTrue();
        Enumerable.Range(1, 9).Select(yuan => MoneyBag.Of(Cny(yuan)).GetHashCode()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Text_is_read_as_money_is_in_any_order()
    {
        MoneyBag.Parse("50.8 million yuan + US$3").ToString().Should().Be("CNY 50800000 + USD 3");
        MoneyBag
            .Parse("CNY 1,5 + USD 1.000", CultureInfo.GetCultureInfo("de-DE"))
            .ToString()
            .Should()
            .Be("CNY 1.5 + USD 1000");
        MoneyBag.Parse("CNY 0 + USD 3").ToString().Should().Be("USD 3");
        MoneyBag.Parse("nothing").IsEmpty.Should().BeTrue();
    }

    [Theory]
    [InlineData("CNY 5 + 3", "'3' names no currency*")]
    [InlineData("CNY 5 + USD", "'USD' has no number.")]
    [InlineData("CNY 5 + ≈USD 3", "'≈USD 3' is approximate; *")]
    [InlineData("CNY 5 + USD 1 + CNY 3", "'CNY 5 + USD 1 + CNY 3' has the currency of 'CNY 3' twice.")]
    [InlineData("", "'' has no number.")]
    public void A_part_that_is_no_money_is_named(string text, string message) =>
        FluentActions.Invoking(() => MoneyBag.Parse(text)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Ambiguity_is_refused_with_the_candidates() =>
        FluentActions
            .Invoking(() => MoneyBag.Parse("CNY 5 + ¥3"))
            .Should()
            .Throw<AmbiguousCurrencyException>()
            .Which.Candidates.Should()
            .Contain([Currency.Cny, Currency.Jpy]);

    [Fact]
    public void Every_currency_at_once_is_read_and_a_longer_text_refused()
    {
        var all = MoneyBag.Sum(
            CurrencyCatalogue.Active.Select(row => Money.Of(-7.9228162514264337593543950335m, row.Currency))
        );
        (MoneyBag.Parse(all.ToString()) == all).Should().BeTrue();
        MoneyBag.TryParse("CNY 5" + new string(' ', 19_995), null, out var bag).Should().BeTrue();
        bag!.ToString().Should().Be("CNY 5");
        MoneyBag.TryParse("CNY 5" + new string(' ', 19_996), null, out _).Should().BeFalse();
        FluentActions
            .Invoking(() => MoneyBag.Parse("CNY 5" + new string(' ', 19_996)))
            .Should()
            .Throw<FormatException>()
            .WithMessage("A text of 20001 characters is longer than the 20000*");
    }

    [Theory]
    [InlineData("[]", "Expected amounts by currency*StartArray.")]
    [InlineData("{\"CNY\":5}", "*found Number for CNY.")]
    [InlineData("{\"CNY\":\"5\",\"CNY\":\"5\"}", "CNY is given twice.")]
    [InlineData("{\"cny\":\"5\"}", "*written in capitals: CNY*")]
    [InlineData("{\"CNY\":\"five\"}", "'five' is not an exact amount of CNY.")]
    [InlineData("{\"CNY\":\"0.00000000000000000000000000001\"}", "*is not an exact amount of CNY.")]
    public void Other_json_is_refused_with_the_reason(string json, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<MoneyBag>(json))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);

    [Fact]
    public void Json_may_give_the_currencies_in_any_order_and_none_of_one()
    {
        JsonSerializer
            .Deserialize<MoneyBag>("{\"USD\":\"3\",\"CNY\":\"5.00\",\"JPY\":\"0\"}")!
            .ToString()
            .Should()
            .Be("CNY 5.00 + USD 3");
        JsonSerializer.Deserialize<MoneyBag>("null").Should().BeNull();
    }

    [Fact]
    public void Bags_are_a_group_under_addition() =>
        Laws.Hold(
            Bags,
            Bags,
            Bags,
            (a, b, c) =>
            {
                (a + b == b + a).Should().BeTrue();
                (a + (b + c) == a + b + c).Should().BeTrue();
                (a + MoneyBag.Empty == a).Should().BeTrue();
                (a - a == MoneyBag.Empty).Should().BeTrue();
                (a - b == a + -b).Should().BeTrue();
                ((a + b) * 3 == (a * 3) + (b * 3)).Should().BeTrue();
                (a + b).GetHashCode().Should().Be((b + a).GetHashCode());
            }
        );

    [Fact]
    public void A_bag_holds_what_was_put_in() =>
        Laws.Hold(
            AnyMoney.ListOf(),
            items =>
            {
                var bag = MoneyBag.Sum(items);
                foreach (var currency in items.Select(item => item.Currency).Append(Currency.Eur))
                {
                    bag[currency].Should().Be(Money.Sum(items.Where(item => item.Currency == currency), currency));
                }

                bag.Any(money => money.IsZero).Should().BeFalse();
                (MoneyBag.Parse(bag.ToString()) == bag).Should().BeTrue();
                (JsonSerializer.Deserialize<MoneyBag>(JsonSerializer.Serialize(bag)) == bag).Should().BeTrue();
            }
        );

    private static Money Cny(decimal amount) => Money.Of(amount, Currency.Cny);

    private static Money Usd(decimal amount) => Money.Of(amount, Currency.Usd);
}
