using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Rates;

namespace PairingDomain.Tests.Flows;

/// <summary>What flows, tables and totals say of themselves and of what they refuse.</summary>
public sealed class FlowTextTests
{
    private static readonly FlowTable Two = new FlowTableBuilder()
        .Add(SomeFlows.One)
        .Add(SomeFlows.One with { Amount = Money.Of(10m, Currency.Usd) })
        .Build();

    private static readonly ExchangeRateTable Rates = new(
        "test",
        [
            ExchangeRate.Of(
                Currency.Usd,
                Currency.Cny,
                6.6174m,
                ReportingPeriod.Year(2018),
                RateKind.PeriodAverage,
                "test"
            ),
        ]
    );

    [Fact]
    public void A_flow_says_day_sides_amount_and_kind() =>
        SomeFlows.One.ToString().Should().Be("2018-06-30 440300 → 520500: CNY 50800000 (expenditure)");

    [Fact]
    public void The_default_is_no_flow() => default(Flow).ToString().Should().Be("no flow");

    [Fact]
    public void A_table_holds_the_days_from_1949_to_2099()
    {
        Flow.FirstDay.Should().Be(new LocalDate(1949, 1, 1));
        Flow.LastDay.Should().Be(new LocalDate(2099, 12, 31));
        new FlowTableBuilder()
            .Add(SomeFlows.One with { Date = Flow.FirstDay })
            .Add(SomeFlows.One with { Date = Flow.LastDay })
            .Build()
            .Count.Should()
            .Be(2);
    }

    [Theory]
    [InlineData(1948, 12, 31)]
    [InlineData(2100, 1, 1)]
    public void A_day_beyond_is_refused_with_the_bounds(int year, int month, int day) =>
        new FlowTableBuilder()
            .Invoking(builder => builder.Add(SomeFlows.One with { Date = new LocalDate(year, month, day) }))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage($"A table of flows holds days from 1949-01-01 to 2099-12-31.*{year}-{month:00}-{day:00}*");

    [Fact]
    public void What_a_flow_lacks_is_named()
    {
        var builder = new FlowTableBuilder();
        builder
            .Invoking(one => one.Add(SomeFlows.One with { Amount = default }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("*lacks its money*");
        builder
            .Invoking(one => one.Add(SomeFlows.One with { Assisting = null! }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'no flow' lacks the assisting partner*");
        builder
            .Invoking(one => one.Add(SomeFlows.One with { Assisted = null! }))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'no flow' lacks the assisted place*");
        builder.Build().Count.Should().Be(0);
    }

    [Fact]
    public void A_sector_that_does_not_exist_is_refused() =>
        new FlowTableBuilder()
            .Invoking(builder => builder.Add(SomeFlows.One with { Sector = (Sector)99 }))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("There is no sector 99.*");

    [Fact]
    public void Totals_say_how_many_groups_by_what()
    {
        var totals = Two.GroupBy(Axis.Province).Sum();
        totals.ToString().Should().Be("2 groups by province, currency");
        totals[0].ToString().Should().EndWith(": CNY 50800000 in 1 flow");
        Two.GroupBy(Axis.Province).Sum(Currency.Cny, Rates).ToString().Should().Be("1 groups by province in CNY");
    }

    [Fact]
    public void A_converted_total_says_its_key_and_its_rounded_amount()
    {
        // 50,800,000 + 10 × 6.6174
        var converted = Two.GroupBy(Axis.Year).Sum(Currency.Cny, Rates);
        converted.Single().ToString().Should().Be("2018: CNY 50800066.17");
        converted.RollUp().Single().ToString().Should().Be("CNY 50800066.17");
    }

    [Fact]
    public void A_key_that_is_not_there_is_named()
    {
        var totals = Two.GroupBy(Axis.Year).Sum();
        totals
            .Invoking(all => all[KeyPart.Year(2019), KeyPart.Of(Currency.Cny)])
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("No row '2019, CNY' among the 2 rows.");
        Two.GroupBy(Axis.Year)
            .Sum(Currency.Cny, Rates)
            .Invoking(all => all[KeyPart.Year(2019)])
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("No row '2019' among the 1 rows.");
    }

    [Fact]
    public void Sums_of_wide_amounts_are_put_in_order_by_their_last_digits()
    {
        var wide = new FlowTableBuilder()
            .Add(SomeFlows.One with { Amount = Money.Of(0.00001m, Currency.Cny), Date = new LocalDate(2016, 1, 1) })
            .Add(SomeFlows.One with { Amount = Money.Of(0.00003m, Currency.Cny), Date = new LocalDate(2017, 1, 1) })
            .Add(SomeFlows.One with { Amount = Money.Of(0.00002m, Currency.Cny), Date = new LocalDate(2018, 1, 1) })
            .Build();
        wide.GroupBy(Axis.Year)
            .Sum()
            .Top(3)
            .Select(row => row.Key[0].ToString())
            .Should()
            .Equal("2017", "2018", "2016");
    }

    [Fact]
    public void Rates_of_days_are_refused() =>
        Two.GroupBy(Axis.Province)
            .Invoking(groups => groups.Sum(Currency.Cny, Rates, Axis.Plan))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("Rates are of years or of months.*");

    [Fact]
    public void Totals_that_are_not_dated_cannot_be_converted() =>
        Two.GroupBy(Axis.Province)
            .Sum()
            .Invoking(totals => totals.ConvertTo(Currency.Cny, Rates))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Rates are dated, and totals by Province, Currency are neither by year nor by month.");
}
