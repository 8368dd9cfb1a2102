using PairingDomain.Monetary;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class RateQueryTests
{
    [Fact]
    public void A_query_says_what_it_asks()
    {
        var query = RateQuery.On(Currency.Usd, Currency.Cny, Day(2010, 11, 13));
        query.ToString().Should().Be("USD→CNY for 2010-11-13");
        (query.Kind, query.MaxDaysOld).Should().Be((null, 0));
        query
            .OfKind(RateKind.Spot)
            .LatestWithin(5)
            .ToString()
            .Should()
            .Be("USD→CNY for 2010-11-13, spot, at most 5 days old");
        query.LatestWithin(5).OfKind(RateKind.Spot).MaxDaysOld.Should().Be(5);
        query.LatestWithin(5).LatestWithin(0).MaxDaysOld.Should().Be(0);
        query.Kind.Should().BeNull("a query does not change");
    }

    [Fact]
    public void A_day_is_asked_by_its_month_or_year_only_by_name()
    {
        var day = RateQuery.On(Currency.Usd, Currency.Cny, Day(2010, 11, 13)).LatestWithin(3);
        day.ByAverageOfMonth().ToString().Should().Be("USD→CNY for 2010-11, period average");
        day.ByAverageOfYear().ToString().Should().Be("USD→CNY for 2010, period average");
        Ask("USD", "CNY", "2010-11").ByAverageOfYear().Period.Should().Be(In2010);
        Ask("USD", "CNY", "2010-11-30/2010-12-01")
            .Invoking(query => query.ByAverageOfMonth())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("2010-11-30/2010-12-01 does not lie in one month.");
        Ask("USD", "CNY", "2010/2011")
            .Invoking(query => query.ByAverageOfYear())
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("2010/2011 does not lie in one year.");
        Ask("USD", "CNY", "2010/..")
            .Invoking(query => query.ByAverageOfYear())
            .Should()
            .Throw<InvalidOperationException>();
        Ask("USD", "CNY", "../2010-11")
            .Invoking(query => query.ByAverageOfMonth())
            .Should()
            .Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_latest_before_is_asked_of_days_months_and_years()
    {
        foreach (
            var period in (string[])["2010-11-13", "2010-11", "2010", "2010-01-01/2010-12-31", "2010-02-01/2010-02-28"]
        )
        {
            Ask("USD", "CNY", period).LatestWithin(1).MaxDaysOld.Should().Be(1);
        }

        foreach (
            var period in (string[])
                [
                    "2010/2011",
                    "2010-01/2010-03",
                    "2010/..",
                    "2010-02-01/2010-02-27",
                    "2010-02-02/2010-02-28",
                    "2010-02/2010-12",
                    "2010-01/2010-11",
                ]
        )
        {
            Ask("USD", "CNY", period)
                .Invoking(query => query.LatestWithin(1))
                .Should()
                .Throw<InvalidOperationException>()
                .WithMessage("*is neither a day nor a calendar month nor a calendar year*");
        }

        Ask("USD", "CNY", "2010")
            .Invoking(query => query.LatestWithin(-1))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("A rate is not -1 days old.*");
    }

    [Fact]
    public void A_query_needs_two_different_currencies()
    {
        FluentActions.Invoking(() => Ask("USD", "USD", "2010")).Should().Throw<ArgumentException>();
        FluentActions
            .Invoking(() => RateQuery.For(default, Currency.Usd, In2010))
            .Should()
            .Throw<ArgumentException>()
            .WithParameterName("from");
        FluentActions
            .Invoking(() => RateQuery.For(Currency.Usd, Currency.Cny, null!))
            .Should()
            .Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_answer_is_to_the_question()
    {
        var query = Ask("USD", "CNY", "2010");
        RateAnswer.Found(query, Average("USD", "CNY", "6.7", "2010"), "mine").DaysOld.Should().Be(0);
        foreach (
            var wrong in (ExchangeRate[])
                [
                    Average("CNY", "USD", "0.15", "2010"),
                    Average("USD", "EUR", "0.75", "2010"),
                    Average("EUR", "CNY", "8.9", "2010"),
                    Average("USD", "CNY", "6.7", "2009"),
                    Average("USD", "CNY", "6.7", "2010-12"),
                    Average("USD", "CNY", "6.7", "2010/2011"),
                ]
        )
        {
            FluentActions
                .Invoking(() => RateAnswer.Found(query, wrong, "mine"))
                .Should()
                .Throw<ArgumentException>()
                .WithMessage($"{wrong} is no answer to {query}.*");
        }
    }

    // 31 December 2009 is 31 days before 31 January 2010.
    [Theory]
    [InlineData("2010-01", "2009-12", 31, 31)]
    [InlineData("2010-01", "2009-12", 30, null)]
    [InlineData("2010-11-13", "2010-11-12", 1, 1)]
    [InlineData("2010-11-13", "2010-11-11", 1, null)]
    [InlineData("2010-11-13", "2010-11-14", 5, null)]
    [InlineData("2010-11-13", "2010-10", 90, null)]
    [InlineData("2010", "2009", 365, 365)]
    [InlineData("2010", "2009", 364, null)]
    [InlineData("2010", "2010-11", 400, null)]
    public void Only_time_moves_back_and_only_as_far_as_allowed(string asked, string has, int days, int? age)
    {
        var query = Ask("USD", "CNY", asked).LatestWithin(days);
        var answer = Table(Average("USD", "CNY", "6.7", has)).Find(query);
        answer.IsFound.Should().Be(age is not null);
        answer.DaysOld.Should().Be(age ?? 0);
    }
}
