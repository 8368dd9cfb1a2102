using System.Globalization;
using System.Numerics;
using System.Reflection;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Monetary;

/// <summary>
/// Traps that other money libraries are known to have fallen into, each named after what must not happen. Digit loss,
/// allocation of 0.07 in ten and the like stand with their origins in Data/money-cases.csv.
/// </summary>
public sealed class MoneyTrapTests
{
    private static readonly Type[] Numbers =
    [
        typeof(int),
        typeof(long),
        typeof(double),
        typeof(decimal),
        typeof(BigInteger),
        typeof(Rational),
    ];

    [Theory]
    [InlineData(typeof(Money))]
    [InlineData(typeof(RationalMoney))]
    [InlineData(typeof(MoneyBag))]
    public void A_number_is_neither_added_to_money_nor_subtracted_nor_divided_by_it(Type type)
    {
        var operators = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name is "op_Addition" or "op_Subtraction" or "op_Division" or "op_Modulus")
            .Where(method =>
                method.GetParameters() is [var left, var right]
                && (IsNumber(left) || (method.Name is not "op_Division" && IsNumber(right)))
            );
        operators.Should().BeEmpty("10 - money means nothing");
        type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(method => method.Name is "op_Implicit" or "op_Explicit")
            .Where(method => method.GetParameters().Any(IsNumber) || Numbers.Contains(method.ReturnType))
            .Should()
            .BeEmpty("a number has no currency, and an amount without its currency is asked for by name");
    }

    [Fact]
    public void An_ordinary_number_times_money_stays_money_and_money_by_money_is_no_money()
    {
        var operators = typeof(Money).GetMethods().Where(method => method.Name == "op_Multiply");
        operators
            .Should()
            .NotContain(method => method.GetParameters().All(each => each.ParameterType == typeof(Money)));
        (Money.Of(3m, Currency.Cny) * 4).Should().BeOfType<Money>();
    }

    [Fact]
    public void Digits_are_not_lost_without_overflow()
    {
        // The built-in operator rounds to one decimal and says nothing.
        (792281625142643375935439503.35m + 0.01m)
            .ToString(CultureInfo.InvariantCulture)
            .Should()
            .Be("792281625142643375935439503.4");
        FluentActions
            .Invoking(() => Money.Parse("CNY 792281625142643375935439503.35") + Money.Parse("CNY 0.01"))
            .Should()
            .Throw<PrecisionLossException>();
    }

    [Theory]
    [InlineData("JPY")]
    [InlineData("KRW")]
    public void A_currency_without_decimals_is_not_shared_in_cents(string code)
    {
        var currency = Currency.Of(code);
        Money
            .Of(100m, currency)
            .Split(3)
            .Should()
            .Equal(Money.Of(34m, currency), Money.Of(33m, currency), Money.Of(33m, currency));
        FluentActions.Invoking(() => Money.Of(0.5m, currency).Split(2)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("KWD")]
    [InlineData("TND")]
    public void A_currency_with_three_decimals_is_not_rounded_to_two(string code)
    {
        var currency = Currency.Of(code);
        Money
            .Of(1m, currency)
            .Split(3)
            .Should()
            .Equal(Money.Of(0.334m, currency), Money.Of(0.333m, currency), Money.Of(0.333m, currency));
        Money.Of(1.2345m, currency).Round(MidpointRounding.ToEven).Should().Be(Money.Of(1.234m, currency));
    }

    [Fact]
    public void The_sum_of_an_empty_list_is_zero_of_the_currency_that_was_asked_for()
    {
        Money.Sum([], Currency.Jpy).Should().Be(Money.Zero(Currency.Jpy));
        MoneyBag.Sum([]).IsEmpty.Should().BeTrue();
        FluentActions.Invoking(() => MoneyBag.Sum([]).ToSingle()).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Zero_of_a_foreign_currency_is_still_foreign()
    {
        var yuan = Money.Of(5m, Currency.Cny);
        var nothing = Money.Zero(Currency.Usd);
        FluentActions.Invoking(() => yuan + nothing).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => yuan > nothing).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => (yuan / 3) + nothing).Should().Throw<CurrencyMismatchException>();
        (Money.Zero(Currency.Cny) == nothing).Should().BeFalse();
    }

    [Fact]
    public void Decimals_and_the_sign_of_zero_do_not_make_money_different()
    {
        Money[] ones = [Money.Parse("CNY 1"), Money.Parse("CNY 1.0"), Money.Parse("CNY 1.00")];
        Money[] zeros =
        [
            Money.Parse("CNY 0"),
            Money.Parse("CNY -0"),
            Money.Of(-0.00m, Currency.Cny),
            -Money.Zero(Currency.Cny),
        ];
        ones.ToHashSet().Should().ContainSingle();
        zeros.ToHashSet().Should().ContainSingle();
        zeros.Should().OnlyContain(zero => !zero.ToString().Contains('-'));
        Money.Of(-1m, Currency.Cny).Split(3)[2].ToString().Should().Be("CNY -0.33");
        Money.Of(-0.01m, Currency.Cny).Split(2)[1].ToString().Should().Be("CNY 0.00");
    }

    [Fact]
    public void A_comma_culture_is_followed_only_where_it_is_handed_over()
    {
        var german = CultureInfo.GetCultureInfo("de-DE");
        var text = Money.Of(1234.5m, Currency.Eur).ToString();
        Money.Parse("EUR 1.234,50", german).Should().Be(Money.Of(1234.5m, Currency.Eur));
        Money.Parse("EUR 1,234.50").Should().Be(Money.Of(1234.5m, Currency.Eur));
        Money.TryParse("EUR 1.234,50", null, out _).Should().BeFalse();
        Contracts.Cultures.Run(german, () => Money.Parse(text).Should().Be(Money.Of(1234.5m, Currency.Eur)));
        Contracts.Cultures.Run(german, () => Money.Of(1234.5m, Currency.Eur).ToString().Should().Be("EUR 1234.5"));
    }

    [Theory]
    [InlineData("¥5", new[] { "CNY", "JPY" })]
    [InlineData("$5", new[] { "USD", "HKD", "TWD", "SGD", "AUD", "CAD", "NZD" })]
    public void A_sign_of_several_currencies_names_them_instead_of_choosing(string text, string[] candidates) =>
        FluentActions
            .Invoking(() => Money.Parse(text))
            .Should()
            .Throw<AmbiguousCurrencyException>()
            .Which.Candidates.Select(currency => currency.Code)
            .Should()
            .Contain(candidates);

    private static bool IsNumber(ParameterInfo parameter) => Numbers.Contains(parameter.ParameterType);
}
