using System.Text.Json;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Prices;

public sealed class PricedMoneyTests
{
    private static readonly PricedMoney Of2010 = Money.Parse("CNY 100").AtPricesOf(2010);
    private static readonly PricedMoney Of2020 = Money.Parse("CNY 40").AtPricesOf(2020);
    private static readonly PricedMoney InCurrent = PricedMoney.Of(Money.Parse("CNY 7"), PriceBasis.Current);

    [Fact]
    public void It_is_an_amount_and_its_basis()
    {
        Of2010.Amount.Should().Be((RationalMoney)Money.Parse("CNY 100"));
        Of2010.Currency.Should().Be(Currency.Cny);
        Of2010.Basis.Should().Be(PriceBasis.Of(2010));
        PricedMoney.Of(RationalMoney.Parse("CNY 1/3", null), default).Basis.IsCurrent.Should().BeTrue();
        FluentActions
            .Invoking(() => default(Money).AtPricesOf(2010))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Priced money needs an amount*")
            .Which.ParamName.Should()
            .Be("amount");
    }

    [Fact]
    public void Money_of_one_basis_adds_up_exactly()
    {
        (Of2010 + Parse("CNY 1/3 in prices of 2010")).Should().Be(Parse("CNY 301/3 in prices of 2010"));
        (Of2010 - Parse("CNY 0.01 in prices of 2010")).Should().Be(Parse("CNY 99.99 in prices of 2010"));
        (-Of2020).Should().Be(Parse("CNY -40 in prices of 2020"));
        (Of2020 * Rational.Of(1, 7)).Should().Be(Parse("CNY 40/7 in prices of 2020"));
        (Rational.Of(1, 7) * Of2020).Should().Be(Parse("CNY 40/7 in prices of 2020"));
        (Of2020 / Rational.Of(7, 1)).Should().Be(Parse("CNY 40/7 in prices of 2020"));
        (InCurrent + InCurrent).Should().Be(Parse("CNY 14 in current prices"));
    }

    [Fact]
    public void Two_bases_are_never_added_or_compared_zero_included()
    {
        var nothing = Money.Zero(Currency.Cny).AtPricesOf(2020);
        Mixed(
            () => Of2010 + nothing,
            "CNY 100 in prices of 2010 + CNY 0 in prices of 2020: *re-base one of them first."
        );
        Mixed(() => Of2010 - Of2020, "CNY 100 in prices of 2010 - CNY 40 in prices of 2020: *");
        Mixed(() => Of2010.CompareTo(Of2020), "*compared with*");
        Mixed(() => Of2010.CompareTo((object)Of2020), "*compared with*");
        Mixed(() => Of2010 < Of2020, "*compared with*");
        Mixed(() => Of2010 >= Of2020, "*compared with*");
        Mixed(() => PricedMoney.Sum([Of2010, Of2020], Currency.Cny, PriceBasis.Of(2010)), "*prices of 2020*");
        var current = FluentActions
            .Invoking(() => Of2010 + InCurrent)
            .Should()
            .Throw<PriceBasisMismatchException>()
            .Which;
        (current.Left, current.Right).Should().Be((PriceBasis.Of(2010), PriceBasis.Current));
        (Of2010 == Of2020).Should().BeFalse("to ask is allowed");
    }

    [Fact]
    public void Two_currencies_are_never_added_or_compared()
    {
        var dollars = Money.Parse("USD 1").AtPricesOf(2010);
        FluentActions.Invoking(() => Of2010 + dollars).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Of2010 - dollars).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Of2010 > dollars).Should().Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void A_sum_has_a_currency_and_a_basis_even_of_nothing()
    {
        PricedMoney.Sum([], Currency.Cny, PriceBasis.Of(2010)).ToString().Should().Be("CNY 0 in prices of 2010");
        PricedMoney
            .Sum([Of2010, Of2010, -Of2010], Currency.Cny, PriceBasis.Of(2010))
            .Should()
            .Be(Parse("CNY 100 in prices of 2010"));
        FluentActions
            .Invoking(() => PricedMoney.Sum([Of2010], Currency.Usd, PriceBasis.Of(2010)))
            .Should()
            .Throw<CurrencyMismatchException>();
        FluentActions
            .Invoking(() => PricedMoney.Sum([Of2010], default, PriceBasis.Of(2010)))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => PricedMoney.Sum(null!, Currency.Cny, PriceBasis.Of(2010)))
            .Should()
            .Throw<ArgumentNullException>();
    }

    [Fact]
    public void Rounding_keeps_the_basis()
    {
        var third = Parse("CNY 200/3 in prices of 2010");
        third.Round(MidpointRounding.ToEven).Should().Be(Parse("CNY 66.67 in prices of 2010"));
        third.Round(0, MidpointRounding.ToZero).Should().Be(Parse("CNY 66 in prices of 2010"));
    }

    [Theory]
    [InlineData("CNY 5", "'CNY 5' is not money with its price basis, such as 'CNY 5 in prices of 2010'.")]
    [InlineData("$5 in prices of 2010", "*'$5'*")]
    [InlineData("CNY 5 in prices of old", "'prices of old' is neither*")]
    public void A_text_that_is_none_is_refused_with_the_part_that_is_wrong(string text, string message) =>
        FluentActions.Invoking(() => PricedMoney.Parse(text)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Default_computes_nothing()
    {
        PricedMoney none = default;
        foreach (
            var use in (Func<object>[])
                [
                    () => none + Of2010,
                    () => Of2010 - none,
                    () => none < Of2010,
                    () => -none,
                    () => none * Rational.One,
                    () => none / Rational.One,
                    () => none.Round(MidpointRounding.ToEven),
                    () => none.RebaseTo(2010, PriceIndex.ChinaCpi),
                    () => Of2010.RealGrowthSince(none, PriceIndex.ChinaCpi),
                    () => none.RealGrowthSince(Of2010, PriceIndex.ChinaCpi),
                ]
        )
        {
            use.Should().Throw<InvalidOperationException>().WithMessage("default(PricedMoney) has no currency*");
        }
    }

    [Fact]
    public void The_exception_can_be_made_as_every_other()
    {
        var cause = new FormatException("why");
        new PriceBasisMismatchException()
            .Message.Should()
            .Be("Money of two price bases does not mix; re-base one of them first.");
        new PriceBasisMismatchException("m").Message.Should().Be("m");
        new PriceBasisMismatchException("m", cause).InnerException.Should().BeSameAs(cause);
    }

    private static PricedMoney Parse(string text) => PricedMoney.Parse(text);

    private static void Mixed<T>(Func<T> operation, string message) =>
        operation.Should().Throw<PriceBasisMismatchException>().WithMessage(message);

    [Fact]
    public void Money_of_one_basis_is_ordered_by_its_amount()
    {
        var less = Parse("CNY 99 in prices of 2010");
        var same = Parse("CNY 100.0 in prices of 2010");
        (less < Of2010).Should().BeTrue();
        (same < Of2010).Should().BeFalse();
        (Of2010 < less).Should().BeFalse();
        (Of2010 > less).Should().BeTrue();
        (Of2010 > same).Should().BeFalse();
        (less > Of2010).Should().BeFalse();
        (less <= Of2010).Should().BeTrue();
        (same <= Of2010).Should().BeTrue();
        (Of2010 <= less).Should().BeFalse();
        (Of2010 >= less).Should().BeTrue();
        (Of2010 >= same).Should().BeTrue();
        (less >= Of2010).Should().BeFalse();
        Of2010.CompareTo(null).Should().Be(1);
        Of2010
            .Invoking(it => it.CompareTo("CNY 100"))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Priced money cannot be compared with a String.*");
    }

    [Theory]
    [InlineData("CNY 5 in prices of 2010", true)]
    [InlineData("CNY 5 in current prices", true)]
    [InlineData("CNY 5 prices of 2010", false)]
    [InlineData("CNY 5 in prices", false)]
    [InlineData("5 in prices of 2010", false)]
    [InlineData(" in prices of 2010", false)]
    [InlineData("", false)]
    public void Only_money_with_its_basis_is_read(string text, bool isRead)
    {
        PricedMoney.TryParse(text, out var money).Should().Be(isRead);
        money.ToString().Should().Be(isRead ? text : "no currency");
        money.Equals(default).Should().Be(!isRead);
    }

    [Fact]
    public void A_text_that_is_none_is_quoted_with_the_reason()
    {
        FluentActions
            .Invoking(() => Parse("CNY 5"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'CNY 5' is not money with its price basis*");
        FluentActions
            .Invoking(() => Parse(" in prices of 2010"))
            .Should()
            .Throw<FormatException>()
            .WithMessage("'' is not an exact amount*");
        FluentActions.Invoking(() => PricedMoney.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Json_is_the_text()
    {
        JsonSerializer.Serialize(Of2010).Should().Be("\"CNY 100 in prices of 2010\"");
        JsonSerializer.Deserialize<PricedMoney>("\"CNY 100 in prices of 2010\"").Should().Be(Of2010);
        FluentActions
            .Invoking(() => JsonSerializer.Serialize(default(PricedMoney)))
            .Should()
            .Throw<JsonException>()
            .WithMessage("default(PricedMoney) has no currency*");
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<PricedMoney>("5"))
            .Should()
            .Throw<JsonException>()
            .WithMessage(
                "Expected money with its price basis, such as \"CNY 1234.50 in prices of 2010\", found Number."
            );
    }
}
