using System.Globalization;
using PairingDomain.Monetary;

namespace PairingDomain.Tests.Monetary;

public sealed class WrittenMoneyTests
{
    [Theory]
    [InlineData("50.8 million yuan", "CNY 50800000", "100000")]
    [InlineData("5.9784 million Yuan", "CNY 5978400", "100")]
    [InlineData("5080万元", "CNY 50800000", "10000")]
    [InlineData("CNY 1,234.50", "CNY 1234.50", "0.01")]
    [InlineData("-1,500 Yuan", "CNY -1500", "1")]
    public void Money_comes_with_the_place_value_of_its_last_digit(string text, string money, string resolution)
    {
        var written = WrittenMoney.Parse(text);
        written.Money.ToString().Should().Be(money);
        written.Resolution.Should().Be(decimal.Parse(resolution, CultureInfo.InvariantCulture));
        written.ToString().Should().Be(money);
        WrittenMoney.TryParse(text, default, null, out var same).Should().BeTrue();
        same.Should().Be(written);
    }

    [Fact]
    public void Signs_and_separators_are_those_of_the_caller()
    {
        WrittenMoney
            .Parse("$1.492,36", MoneySigns.Mainland, CultureInfo.GetCultureInfo("de-DE"))
            .Should()
            .Be(new WrittenMoney(Money.Of(1492.36m, Currency.Usd), 0.01m));
        WrittenMoney.TryParse("$5", default, null, out var none).Should().BeFalse();
        none.Should().Be(default(WrittenMoney));
        FluentActions.Invoking(() => WrittenMoney.Parse("$5")).Should().Throw<AmbiguousCurrencyException>();
    }
}
