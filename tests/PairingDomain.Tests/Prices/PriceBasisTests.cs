using System.Text.Json;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Prices;

public sealed class PriceBasisTests
{
    [Theory]
    [InlineData(1000)]
    [InlineData(2010)]
    [InlineData(9999)]
    public void It_is_the_prices_of_a_year(int year)
    {
        PriceBasis.Of(year).Year.Should().Be(year);
        PriceBasis.Of(year).IsCurrent.Should().BeFalse();
    }

    [Theory]
    [InlineData(999)]
    [InlineData(10_000)]
    [InlineData(0)]
    public void A_year_beyond_four_digits_is_refused(int year) =>
        FluentActions
            .Invoking(() => PriceBasis.Of(year))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage($"The price year {year} is outside 1000..9999.*")
            .Which.ParamName.Should()
            .Be("year");

    [Theory]
    [InlineData("2010", "prices of 2010")]
    [InlineData("2010-03", "prices of 2010")]
    [InlineData("2010-01-01/2010-12-31", "prices of 2010")]
    [InlineData("2010-12-31/2011-01-01", "current prices")]
    [InlineData("2016/2020", "current prices")]
    [InlineData("2010/..", "current prices")]
    [InlineData("../2010", "current prices")]
    public void What_was_spent_within_one_year_has_the_prices_of_that_year(string period, string basis)
    {
        PriceBasis.During(ReportingPeriod.Parse(period)).ToString().Should().Be(basis);
        Money.Parse("CNY 5").AtPricesOf(ReportingPeriod.Parse(period)).ToString().Should().Be("CNY 5 in " + basis);
    }

    [Theory]
    [InlineData("prices of 201")]
    [InlineData("prices of 0999")]
    public void Another_text_is_refused_with_what_was_expected(string text) =>
        FluentActions
            .Invoking(() => PriceBasis.Parse(text))
            .Should()
            .Throw<FormatException>()
            .WithMessage($"'{text}' is neither 'current prices' nor 'prices of ' and a year of four digits.");

    [Theory]
    [InlineData("prices of 1000", 1000)]
    [InlineData("prices of 9999", 9999)]
    [InlineData("prices of 0999", null)]
    [InlineData("prices of 999", null)]
    [InlineData("prices of 20100", null)]
    [InlineData("Prices of 2010", null)]
    [InlineData("priced at 2010", null)]
    public void Only_years_of_four_digits_are_read(string text, int? year)
    {
        PriceBasis.TryParse(text, out var basis).Should().Be(year is not null);
        basis.Year.Should().Be(year);
    }

    [Fact]
    public void Null_is_named_and_json_says_what_it_expected()
    {
        FluentActions.Invoking(() => PriceBasis.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PriceBasis.During(null!)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<PriceBasis>("2010"))
            .Should()
            .Throw<JsonException>()
            .WithMessage("Expected a price basis such as \"prices of 2010\" or \"current prices\", found Number.");
    }
}
