using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class ConvertedSpreadTests
{
    private static readonly Money Aid = Money.Of(1_400_000_000m, Currency.Cny);
    private static readonly ReportingPeriod FiveYears = ReportingPeriod.Years(2016, 2020);

    [Fact]
    public void B3_several_years_have_no_single_rate() =>
        Aid.Invoking(it => it.ConvertTo(Currency.Usd, Catalogue.WorldBankAnnual, FiveYears))
            .Should()
            .Throw<RateNotFoundException>()
            .WithMessage(
                "no rate CNY→USD for 2016/2020 (World Bank annual: of CNY it has years, 1960 to 2024) | No single rate is of several years: name one year, or spread the amount over them."
            );

    // By hand: 280,000,000 by 6.64448, 6.75876, 6.61596, 6.90839 and 6.90077 yuan per dollar; sum 206,995,470.2968…
    [Fact]
    public void B3_spread_by_year_each_share_has_the_rate_of_its_year()
    {
        var usd = Aid.ConvertSpread(Currency.Usd, Catalogue.WorldBankAnnual, FiveYears, YearSpread.EvenlyByYear);
        usd.Parts.Select(part => (part.Period.ToString(), part.Original.ToString(), part.Amount.ToString()))
            .Should()
            .Equal(
                ("2016", "CNY 280000000", "USD 42140242.73"),
                ("2017", "CNY 280000000", "USD 41427717.51"),
                ("2018", "CNY 280000000", "USD 42321900.37"),
                ("2019", "CNY 280000000", "USD 40530427.49"),
                ("2020", "CNY 280000000", "USD 40575182.19")
            );
        usd.Parts.Select(part => part.Rate.Legs[0].Rate.ToString())
            .Should()
            .Equal("6.64448", "6.75876", "6.61596", "6.90839", "6.90077");
        usd.Amount.Should()
            .Be(Money.Of(206_995_470.30m, Currency.Usd), "the sum of the rounded parts is one cent less");
        (usd.Original, usd.Period, usd.Rounding).Should().Be(((RationalMoney)Aid, FiveYears, MidpointRounding.ToEven));
        usd.Unrounded.Round(4, MidpointRounding.ToZero).ToString().Should().Be("USD 206995470.2968");
        usd.Spread.Should().BeSameAs(YearSpread.EvenlyByYear);
        var lines = usd.ToString().Split('\n');
        lines.Should().HaveCount(6);
        lines[0].Should().Be("USD 206995470.3 (CNY 1400000000 of 2016/2020 evenly by year)");
        lines[5]
            .Should()
            .StartWith("  USD 40575182.19 (CNY 280000000; 1 CNY = 100000/690077 USD (inverse of 1 USD = 6.90077 CNY;");
    }

    // By hand: 366, 365, 365, 365, 366 of 1,827 days; 1,400,000,000 × 366 / 1827 = 24,400,000,000/87.
    [Fact]
    public void Spread_by_day_leap_years_get_more()
    {
        var usd = Aid.ConvertSpread(
            Currency.Usd,
            Catalogue.WorldBankAnnual,
            FiveYears,
            YearSpread.EvenlyByDay,
            MidpointRounding.ToZero
        );
        usd.Parts.Select(part => part.Original.ToString())
            .Should()
            .Equal(
                "CNY 24400000000/87",
                "CNY 73000000000/261",
                "CNY 73000000000/261",
                "CNY 73000000000/261",
                "CNY 24400000000/87"
            );
        usd.Amount.Should().Be(Money.Of(206_995_243.79m, Currency.Usd));
        usd.Parts[0].Amount.Should().Be(Money.Of(42_209_438.52m, Currency.Usd), "parts are rounded in the same way");
        usd.Parts.Select(part => part.Original).Aggregate((sum, part) => sum + part).Should().Be((RationalMoney)Aid);
    }

    [Fact]
    public void Spread_by_weights_a_year_without_weight_needs_no_rate()
    {
        var spread = YearSpread.ByWeights(
            new Dictionary<int, Rational>
            {
                [2025] = 0,
                [2024] = 3,
                [2023] = Rational.Of(1, 2),
            }
        );
        spread.ToString().Should().Be("by weights 2023: 0.5, 2024: 3, 2025: 0");
        spread
            .Over(ReportingPeriod.Years(2023, 2025))
            .Should()
            .Equal((2023, Rational.Of(1, 7)), (2024, Rational.Of(6, 7)));
        Aid.ConvertSpread(Currency.Usd, Catalogue.WorldBankAnnual, ReportingPeriod.Years(2023, 2025), spread)
            .Parts.Select(part => part.Original.ToString())
            .Should()
            .Equal("CNY 200000000", "CNY 1200000000");
        foreach (var period in (string[])["2023/2024", "2022/2025", "2024/2026", "2023"])
        {
            spread
                .Invoking(it => it.Over(ReportingPeriod.Parse(period)))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage($"The spread by weights 2023: 0.5, 2024: 3, 2025: 0 is not for the years of {period}.*");
        }
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(0, 0)]
    public void Weights_that_weigh_nothing_are_refused(int first, int second) =>
        FluentActions
            .Invoking(() => YearSpread.ByWeights(new Dictionary<int, Rational> { [2016] = first, [2017] = second }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage($"The weights 2016: {first}, 2017: {second} are not*");

    [Fact]
    public void Parts_of_years_are_spread_by_day_only()
    {
        // 306 days of 2010 from March on, 31 of January 2011.
        var period = ReportingPeriod.Parse("2010-03/2011-01");
        YearSpread.EvenlyByDay.Over(period).Should().Equal((2010, Rational.Of(306, 337)), (2011, Rational.Of(31, 337)));
        foreach (
            var partial in (string[])
                ["2010-03/2011-01", "2010/2011-11", "2010-02/2011", "2010-01-02/2011", "2010/2011-12-30"]
        )
        {
            YearSpread
                .EvenlyByYear.Invoking(it => it.Over(ReportingPeriod.Parse(partial)))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage($"{partial} is not of whole years: spread it by day or by weights.*");
        }

        YearSpread.EvenlyByYear.Over(In2010).Should().Equal((2010, Rational.One));
        YearSpread
            .EvenlyByDay.Invoking(it => it.Over(ReportingPeriod.Since(2016)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("2016/.. has an open end: it cannot be spread over its years.*");
        YearSpread.EvenlyByDay.ToString().Should().Be("evenly by day");
    }

    [Fact]
    public void Every_missing_year_is_listed()
    {
        var refused = Aid.Invoking(it =>
                it.ConvertSpread(
                    Currency.Usd,
                    Catalogue.WorldBankAnnual,
                    ReportingPeriod.Years(2023, 2026),
                    YearSpread.EvenlyByYear
                )
            )
            .Should()
            .Throw<RateNotFoundException>()
            .Which;
        refused
            .Answers.Select(answer => answer.Query.ToString())
            .Should()
            .Equal("CNY→USD for 2025", "CNY→USD for 2026");
        refused.Message.Should().NotContain("spread", "it was spread");
    }
}
