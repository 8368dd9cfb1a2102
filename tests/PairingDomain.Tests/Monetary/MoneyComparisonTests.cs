using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class MoneyComparisonTests
{
    private static readonly Money Less = Money.Of(1.9m, Currency.Cny);
    private static readonly Money More = Money.Of(2.00m, Currency.Cny);
    private static readonly Money Same = Money.Of(2m, Currency.Cny);
    private static readonly Money Dollar = Money.Of(2m, Currency.Usd);

    [Fact]
    public void Amounts_of_one_currency_are_ordered()
    {
        (Less < More).Should().BeTrue();
        (More < Less).Should().BeFalse();
        (Same < More).Should().BeFalse();
        (Less > More).Should().BeFalse();
        (More > Less).Should().BeTrue();
        (Same > More).Should().BeFalse();
        (Less <= More).Should().BeTrue();
        (Same <= More).Should().BeTrue();
        (More <= Less).Should().BeFalse();
        (More >= Less).Should().BeTrue();
        (Same >= More).Should().BeTrue();
        (Less >= More).Should().BeFalse();
        Less.CompareTo(More).Should().BeNegative();
        Same.CompareTo(More).Should().Be(0);
        More.CompareTo((object)Less).Should().BePositive();
        More.CompareTo(null).Should().BePositive();
    }

    [Fact]
    public void The_smaller_and_the_larger_are_found_and_the_left_one_of_equals()
    {
        Money.Min(Less, More).Should().Be(Less);
        Money.Min(More, Less).Should().Be(Less);
        Money.Max(Less, More).Should().Be(More);
        Money.Max(More, Less).Should().Be(More);
        Money.Min(Same, More).ToString().Should().Be("CNY 2");
        Money.Max(Same, More).ToString().Should().Be("CNY 2");
        Money.Min(More, Same).ToString().Should().Be("CNY 2.00");
        Money.Max(More, Same).ToString().Should().Be("CNY 2.00");
    }

    [Fact]
    public void Two_currencies_are_not_ordered()
    {
        FluentActions
            .Invoking(() => Less < Dollar)
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("CNY 1.9 compared with USD 2*");
        FluentActions.Invoking(() => Less > Dollar).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Less <= Dollar).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Less >= Dollar).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Less.CompareTo(Dollar)).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Less.CompareTo((object)Dollar)).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Money.Min(Less, Dollar)).Should().Throw<CurrencyMismatchException>();
        FluentActions.Invoking(() => Money.Max(Less, Dollar)).Should().Throw<CurrencyMismatchException>();
    }

    [Fact]
    public void Something_else_is_not_compared() =>
        FluentActions
            .Invoking(() => Less.CompareTo(1.9m))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*Decimal*")
            .WithParameterName("obj");
}
