using PairingDomain.Numerics;
using PairingDomain.Rates;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class ExchangeRateTableTests
{
    [Fact]
    public void A_table_answers_for_exactly_what_it_has()
    {
        var rate = Spot("USD", "CNY", "6.637", "2010-11-12");
        var table = Table(rate);
        var answer = table.Find(Ask("USD", "CNY", "2010-11-12"));
        (answer.IsFound, answer.Rate, answer.AnsweredBy, answer.DaysOld).Should().Be((true, rate, "mine", 0));
        answer.Misses.Should().BeEmpty();
        answer.Require().Should().BeSameAs(rate);
        answer.ToString().Should().Be("1 USD = 6.637 CNY (spot 2010-11-12, test)");
        table.All.Should().Equal(rate);
        table.Name.Should().Be("mine");
    }

    [Fact]
    public void A_missing_rate_is_an_answer_with_what_was_looked_for()
    {
        var answer = Table(Spot("USD", "CNY", "6.637", "2010-11-12")).Find(Ask("USD", "CNY", "2010-11-13"));
        (answer.IsFound, answer.Rate, answer.AnsweredBy).Should().Be((false, null, null));
        answer
            .Misses.Should()
            .Equal(new RateMiss("mine", MissingRateReason.PeriodNotHeld, "of USD and CNY it has spot 2010-11-12"));
        answer.ToString().Should().Be("no rate USD→CNY for 2010-11-13 (mine: of USD and CNY it has spot 2010-11-12)");
        answer
            .Invoking(it => it.Require())
            .Should()
            .Throw<RateNotFoundException>()
            .WithMessage("no rate USD→CNY for 2010-11-13 (mine: of USD and CNY it has spot 2010-11-12)")
            .Which.Answers.Should()
            .Equal(answer);
    }

    [Fact]
    public void The_reason_of_a_miss_is_told()
    {
        var table = Table(Average("USD", "CNY", "6.77027", "2010"), Spot("USD", "CNY", "6.637", "2010-11-12"));
        Reason("EUR", "CNY", "2010").Should().Be((MissingRateReason.PairNotHeld, "it has no rate between EUR and CNY"));
        Reason("USD", "CNY", "2011")
            .Should()
            .Be((MissingRateReason.PeriodNotHeld, "of USD and CNY it has period average 2010, spot 2010-11-12"));
        Reason("CNY", "USD", "2010-11").Item1.Should().Be(MissingRateReason.PeriodNotHeld);
        Reason("USD", "CNY", "2010", RateKind.Official)
            .Should()
            .Be(
                (
                    MissingRateReason.KindNotHeld,
                    "for that period it has only 1 USD = 6.77027 CNY (period average 2010, test)"
                )
            );
        Reason("USD", "DEM", "2002-03").Item1.Should().Be(MissingRateReason.PairNotHeld);
        Reason("USD", "DEM", "2002-04")
            .Should()
            .Be((MissingRateReason.CurrencyWithdrawn, "DEM was withdrawn in 2002-03"));

        (MissingRateReason, string) Reason(string from, string to, string period, RateKind? kind = null)
        {
            var query = Ask(from, to, period);
            var miss = table.Find(kind is { } named ? query.OfKind(named) : query).Misses.Single();
            return (miss.Reason, miss.Message);
        }
    }

    [Fact]
    public void At_most_five_periods_are_told()
    {
        var six = Enumerable.Range(2001, 6).Select(year => Average("USD", "CNY", "8.28", $"{year}")).ToArray();
        Message(six)
            .Should()
            .Be(
                "of USD and CNY it has period average 2001, period average 2002, period average 2003, period average 2004, period average 2005, …"
            );
        Message(six[..5]).Should().EndWith("period average 2005");

        static string Message(ExchangeRate[] rates) =>
            Table(rates).Find(Ask("USD", "CNY", "2010")).Misses.Single().Message;
    }

    [Fact]
    public void A_fixed_rate_holds_for_every_part_of_its_period_but_not_after_its_currency()
    {
        var table = Table(Of("EUR", "DEM", "1.95583", "1999-01-01/..", RateKind.Official));
        foreach (var period in (string[])["1999", "2001-06", "2000-02-29", "1999-01-01/..", "2001/2002"])
        {
            table.Find(Ask("EUR", "DEM", period)).Require().Rate.Should().Be(Rational.Parse("1.95583"));
        }

        table.Find(Ask("EUR", "DEM", "1998-12-31")).Misses.Single().Reason.Should().Be(MissingRateReason.PeriodNotHeld);
        table
            .Find(Ask("DEM", "EUR", "2010-11-13"))
            .Misses.Single()
            .Should()
            .Be(new RateMiss("mine", MissingRateReason.CurrencyWithdrawn, "DEM was withdrawn in 2002-03"));
    }

    [Fact]
    public void An_average_says_nothing_of_a_part_of_its_period()
    {
        var table = Table(Average("USD", "CNY", "6.77027", "2010"));
        table.Find(Ask("USD", "CNY", "2010-11")).IsFound.Should().BeFalse();
        table.Find(Ask("USD", "CNY", "2010-11-13")).IsFound.Should().BeFalse();
        table.Find(Ask("USD", "CNY", "2010-11-13").ByAverageOfYear()).IsFound.Should().BeTrue();
        table.Find(Ask("USD", "CNY", "2010-01-01/2010-12-31")).IsFound.Should().BeTrue("these are the same days");
    }

    [Fact]
    public void A_rate_stated_one_way_is_answered_the_other_way_by_its_inverse()
    {
        var rate = Average("USD", "CNY", "8", "2010");
        Table(rate).Find(Ask("CNY", "USD", "2010")).Require().Should().Be(rate.Inverse());
        var turned = Average("CNY", "USD", "0.12", "2010");
        Table(rate, turned)
            .Find(Ask("CNY", "USD", "2010"))
            .Require()
            .Should()
            .BeSameAs(turned, "what is stated goes before what is derived");
        Table(rate, turned).Find(Ask("USD", "CNY", "2010")).Require().Should().BeSameAs(rate);
    }

    [Fact]
    public void The_latest_on_or_before_is_found_where_it_is_allowed()
    {
        var table = Table(
            Spot("USD", "CNY", "6.63", "2010-11-10"),
            Spot("USD", "CNY", "6.64", "2010-11-12"),
            Spot("USD", "CNY", "6.65", "2010-11-15"),
            Average("USD", "CNY", "6.6538", "2010-11")
        );
        var query = Ask("USD", "CNY", "2010-11-13");
        table.Find(query).IsFound.Should().BeFalse();
        var answer = table.Find(query.LatestWithin(5));
        (answer.Require().Rate, answer.DaysOld).Should().Be((Rational.Parse("6.64"), 1));
        table.Find(Ask("USD", "CNY", "2010-11-15").LatestWithin(5)).DaysOld.Should().Be(0, "there is one of the day");
        table.Find(Ask("USD", "CNY", "2010-11-20").LatestWithin(5)).DaysOld.Should().Be(5);
        table.Find(Ask("USD", "CNY", "2010-11-21").LatestWithin(5)).IsFound.Should().BeFalse();
        table.Find(Ask("CNY", "USD", "2010-11-13").LatestWithin(5)).Require().Rate.Should().Be(Rational.Of(25, 166));
    }

    [Fact]
    public void Between_two_kinds_the_caller_chooses()
    {
        var spot = Spot("USD", "CNY", "6.637", "2010-11-12");
        var official = Of("USD", "CNY", "6.6239", "2010-11-12", RateKind.Official);
        var table = Table(spot, official);
        var query = Ask("USD", "CNY", "2010-11-12");
        var miss = table.Find(query).Misses.Single();
        miss.Reason.Should().Be(MissingRateReason.SeveralKinds);
        miss.Message.Should()
            .Be(
                "it has several kinds, of which none was named: 1 USD = 6.637 CNY (spot 2010-11-12, test); 1 USD = 6.6239 CNY (official 2010-11-12, test)"
            );
        table.Find(query.OfKind(RateKind.Spot)).Require().Should().BeSameAs(spot);
        table.Find(query.OfKind(RateKind.Official)).Require().Should().BeSameAs(official);
    }

    [Fact]
    public void What_stands_twice_is_kept_once()
    {
        var table = Table(Average("USD", "CNY", "6.77", "2010"), Average("USD", "CNY", "6.770", "2010"));
        table.All.Should().HaveCount(1);
    }

    [Theory]
    [InlineData("6.77", "2010", "other", RateKind.PeriodAverage, false)] // the same by another source
    [InlineData("6.78", "2010", "test", RateKind.PeriodAverage, false)]
    [InlineData("6.78", "2010-01-01/2010-12-31", "test", RateKind.PeriodAverage, false)]
    [InlineData("6.78", "2011", "test", RateKind.PeriodAverage, true)]
    [InlineData("6.78", "2010-01", "test", RateKind.PeriodAverage, true)]
    [InlineData("6.78", "2010", "test", RateKind.Official, true)]
    public void Rates_that_contradict_each_other_are_refused(
        string rate,
        string period,
        string source,
        RateKind kind,
        bool isFine
    )
    {
        var first = Average("USD", "CNY", "6.77", "2010");
        var second = Of("USD", "CNY", rate, period, kind, source);
        var both = () => Table(first, second);
        if (isFine)
        {
            both.Should().NotThrow();
        }
        else
        {
            both.Should().Throw<ArgumentException>().WithMessage($"mine: {second} contradicts {first}.*");
        }
    }

    [Fact]
    public void Fixed_rates_contradict_each_other_where_their_periods_overlap()
    {
        var first = Of("USD", "HKD", "7.8", "1983-10-17/2005-05-18", RateKind.Official);
        FluentActions
            .Invoking(() => Table(first, Of("USD", "HKD", "7.75", "2005-05-18/..", RateKind.Official)))
            .Should()
            .Throw<ArgumentException>();
        FluentActions
            .Invoking(() => Table(first, Of("USD", "HKD", "7.75", "2005-05-19/..", RateKind.Official)))
            .Should()
            .NotThrow();
    }

    [Fact]
    public void A_table_is_made_of_rows()
    {
        var table = ExchangeRateTable.FromRows(
            "bank",
            [
                ["USD", "CNY", "2010-11-12", "6.6370", "spot", "Bank of China"],
                ["USD", "CNY", "2010", "6.77027", "period-average", "World Bank"],
                ["EUR", "DEM", "1999-01-01/..", "1.95583", "official", "Council"],
                ["EUR", "CNY", "2010/2012", "26/3", "contract", "agreement, clause 4"],
            ]
        );
        table.Name.Should().Be("bank");
        table
            .All.Should()
            .Equal(
                Of("USD", "CNY", "6.637", "2010-11-12", RateKind.Spot, "Bank of China"),
                Average("USD", "CNY", "6.77027", "2010", "World Bank"),
                Of("EUR", "DEM", "1.95583", "1999-01-01/..", RateKind.Official, "Council"),
                Of("EUR", "CNY", "26/3", "2010/2012", RateKind.Contract, "agreement, clause 4")
            );
    }

    [Fact]
    public void Every_bad_row_is_reported()
    {
        var refused = FluentActions
            .Invoking(() =>
                ExchangeRateTable.FromRows(
                    "bank",
                    [
                        ["USD", "CNY", "2010", "6.77", "period-average", "x"],
                        ["USD", "CNY"],
                        ["usd", "C", "in 2010", "6,77", "mean", " "],
                        ["USD", "CNY", "2010", "-1", "period-average", "x"],
                        ["USD", "CNY", "2010", "6.78", "period-average", "x"],
                        ["USD", "CNY", "2010", "6.77", "period-average", "x"],
                        ["USD", "DEM", "2010", "1.5", "period-average", "x"],
                    ]
                )
            )
            .Should()
            .Throw<RateTableException>()
            .Which;
        refused
            .Message.Should()
            .StartWith(
                "bank: 10 fault(s): row 2: 2 fields, expected from, to, period, rate, kind, source | row 3, from: "
            );
        refused
            .Faults.Take(7)
            .Should()
            .Equal(
                new RateTableFault(2, "", "2 fields, expected from, to, period, rate, kind, source"),
                new RateTableFault(3, "from", "'usd' is not a currency code"),
                new RateTableFault(3, "to", "'C' is not a currency code"),
                new RateTableFault(3, "period", "'in 2010' is not a period"),
                new RateTableFault(3, "rate", "'6,77' is not a number"),
                new RateTableFault(3, "kind", "'mean' is not one of spot, period-average, official, contract"),
                new RateTableFault(3, "source", "' ' is not a source")
            );
        refused.Faults.Skip(7).Select(fault => fault.Row).Should().Equal(4, 5, 7);
        refused.Faults[7].Message.Should().StartWith("1 USD = -1 CNY in 2010: a rate is positive.");
        refused
            .Faults[8]
            .Should()
            .Be(
                new RateTableFault(
                    5,
                    "rate",
                    "1 USD = 6.78 CNY (period average 2010, x) contradicts 1 USD = 6.77 CNY (period average 2010, x)"
                )
            );
        refused.Faults[9].Message.Should().Contain("DEM was withdrawn in 2002-03");
    }

    [Fact]
    public void A_table_has_a_name() =>
        FluentActions.Invoking(() => new ExchangeRateTable("", [])).Should().Throw<ArgumentException>();
}
