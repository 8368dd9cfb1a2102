using PairingDomain.Monetary;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class ConvertedBagTests
{
    // By hand: 677.027 / 6.77027 = 100; 75.431 / 0.75431 = 100; and 5 dollars as they are.
    [Fact]
    public void A_bag_in_one_currency_names_every_rate()
    {
        var bag = MoneyBag.Of(
            Money.Of(5m, Currency.Usd),
            Money.Of(677.027m, Currency.Cny),
            Money.Of(75.431m, Currency.Eur)
        );
        var usd = bag.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010);
        usd.Amount.Should().Be(Money.Of(205m, Currency.Usd));
        usd.Unrounded.Should().Be(RationalMoney.Of(205, Currency.Usd));
        (usd.Kept, usd.Rounding).Should().Be((Money.Of(5m, Currency.Usd), MidpointRounding.ToEven));
        usd.Original.Should().BeSameAs(bag);
        usd.Parts.Select(part => (part.Original.ToString(), part.Rate.Legs[0].Rate.ToString(), part.Source.Name))
            .Should()
            .Equal(("CNY 677.027", "6.77027", "World Bank annual"), ("EUR 75.431", "0.75431", "World Bank annual"));
        usd.ToString()
            .Split('\n')
            .Should()
            .HaveCount(3)
            .And.HaveElementAt(0, "USD 205 (CNY 677.027 + EUR 75.431 + USD 5)");
    }

    [Fact]
    public void A_bag_is_rounded_once()
    {
        var rates = Table(Average("CNY", "USD", "0.155", "2010"), Average("EUR", "USD", "1.305", "2010"));
        var bag = MoneyBag.Of(Money.Of(1m, Currency.Cny), Money.Of(1m, Currency.Eur));
        var usd = bag.ConvertTo(Currency.Usd, rates, In2010, MidpointRounding.ToZero);
        usd.Parts.Select(part => part.Amount.Amount).Should().Equal(0.15m, 1.30m);
        usd.Amount.Should().Be(Money.Of(1.46m, Currency.Usd));
        usd.Kept.Should().Be(Money.Zero(Currency.Usd));
    }

    [Fact]
    public void Through_a_common_currency_a_bag_becomes_yuan()
    {
        var bag = MoneyBag.Of(Money.Of(75_431m, Currency.Eur));
        var yuan = bag.ConvertTo(Currency.Cny, new CrossRates(Catalogue.WorldBankAnnual, Currency.Usd), In2010);
        yuan.Amount.Should().Be(Money.Of(677_027m, Currency.Cny));
        yuan.Parts.Single().Rate.Derivation.Should().Be(RateDerivation.Cross);
    }

    [Fact]
    public void Every_missing_rate_of_a_bag_is_listed()
    {
        var bag = MoneyBag.Of(
            Money.Of(1m, Currency.Cny),
            Money.Of(1m, Currency.Gbp),
            Money.Of(1m, Currency.Usd),
            Money.Of(1m, Dem)
        );
        bag.Invoking(it => it.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010))
            .Should()
            .Throw<RateNotFoundException>()
            .WithMessage(
                "no rate DEM→USD for 2010 (World Bank annual: DEM was withdrawn in 2002-03) | no rate GBP→USD for 2010 (World Bank annual: it has CNY, EUR against USD)"
            )
            .Which.Answers.Should()
            .HaveCount(2);
    }

    [Fact]
    public void An_empty_bag_is_zero_of_the_currency_wanted()
    {
        var usd = MoneyBag.Empty.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010);
        usd.Amount.Should().Be(Money.Zero(Currency.Usd));
        usd.Parts.Should().BeEmpty();
        FluentActions
            .Invoking(() => MoneyBag.Empty.ConvertTo(default, Catalogue.WorldBankAnnual, In2010))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() =>
                MoneyBag.Empty.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, In2010, (MidpointRounding)9)
            )
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }
}
