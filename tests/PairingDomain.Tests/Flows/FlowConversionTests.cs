using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;

namespace PairingDomain.Tests.Flows;

/// <summary>Every engine converts to what multiplying one by one in fractions comes to.</summary>
public sealed class FlowConversionTests
{
    private static readonly Flow[] Narrow = SampleFlows.Narrow(20_000, seed: 5);
    private static readonly Flow[] Mixed = SampleFlows.Mixed(5_000, seed: 6);
    private static readonly ExchangeRateTable Rates = new(
        "test",
        from year in Enumerable.Range(1996, 30)
        from month in Enumerable.Range(0, 13)
        from currency in new[] { Currency.Usd, Currency.Hkd }
        select ExchangeRate.Of(
            currency,
            Currency.Cny,
            RateOf(currency, year, month),
            month == 0 ? ReportingPeriod.Year(year) : ReportingPeriod.Month(year, month),
            RateKind.PeriodAverage,
            "test"
        )
    );

    public static TheoryData<Axis[], Axis> Questions =>
        new()
        {
            { [], Axis.Year },
            { [Axis.Province, Axis.Prefecture, Axis.County], Axis.Year },
            { [Axis.County, Axis.Year], Axis.Year },
            { [Axis.Plan, Axis.Currency, Axis.Sector], Axis.Year },
            { [Axis.Sector, Axis.Plan], Axis.Month },
            { [Axis.Prefecture, Axis.Month], Axis.Month },
            { [Axis.Prefecture, Axis.Month], Axis.Year },
            { [Axis.Year, Axis.Month], Axis.Year },
            { [Axis.Instrument, Axis.Province, Axis.FlowKind, Axis.Year], Axis.Month },
            { [Axis.Assisting, Axis.Assisted, Axis.Sector, Axis.Month], Axis.Month },
        };

    [Theory]
    [MemberData(nameof(Questions))]
    public void All_engines_convert_alike(Axis[] axes, Axis per)
    {
        foreach (var flows in new[] { Narrow, Mixed })
        {
            var expected = Expected(flows, axes, per);
            var table = new FlowTableBuilder().AddRange(flows).Build();
            var arrival = new FlowTableBuilder().AddRange(flows).BuildUnclustered();
            foreach (var engine in FlowExactnessTests.Engines())
            {
                Check(table.GroupBy(axes).Sum(engine, Currency.Cny, Rates, per), expected);
            }

            Check(arrival.GroupBy(axes).Sum(Currency.Cny, Rates, per), expected);
        }
    }

    [Fact]
    public void Selections_are_converted_alike()
    {
        var table = new FlowTableBuilder().AddRange(Narrow).Build();
        foreach (var (narrow, keeps) in Selection.All.Values)
        {
            var expected = Expected([.. Narrow.Where(keeps)], [Axis.Province, Axis.County], Axis.Year);
            foreach (var engine in FlowExactnessTests.Engines())
            {
                var groups = narrow(table.Query).GroupBy(Axis.Province, Axis.County);
                Check(groups.Sum(engine, Currency.Cny, Rates, Axis.Year), expected);
            }
        }
    }

    [Fact]
    public void Rates_are_listed_that_were_used()
    {
        var table = new FlowTableBuilder().AddRange(Narrow).Build();
        table
            .In(ReportingPeriod.Year(2016))
            .GroupBy(Axis.County)
            .Sum(Currency.Cny, Rates)
            .Rates.Select(rate => (rate.From, rate.Period))
            .Should()
            .Equal((Currency.Hkd, ReportingPeriod.Year(2016)), (Currency.Usd, ReportingPeriod.Year(2016)));
        table.Of(Currency.Cny).GroupBy(Axis.County).Sum(Currency.Cny, Rates).Rates.Should().BeEmpty();
    }

    [Fact]
    public void Sums_that_do_not_fit_into_128_bits_are_exact()
    {
        // 28 decimals are 94 bits, and a sum of nines 63.
        var rate = Rational.Parse("7.1234567890123456789012345679");
        var rates = new ExchangeRateTable(
            "test",
            [
                ExchangeRate.Of(
                    Currency.Usd,
                    Currency.Cny,
                    rate,
                    ReportingPeriod.Year(2016),
                    RateKind.PeriodAverage,
                    "test"
                ),
            ]
        );
        var most = Money.Of(900_000_000_000_000m, Currency.Usd);
        Flow[] flows =
        [
            .. Narrow
                .Where(flow => flow.Date.Year == 2016)
                .Select(flow => new Flow(most, flow.Date, flow.Assisting, flow.Assisted)),
        ];
        var totals = new FlowTableBuilder().AddRange(flows).Build().GroupBy(Axis.Province).Sum(Currency.Cny, rates);
        totals
            .RollUp()
            .Single()
            .Unrounded.Amount.Should()
            .Be(Rational.Parse("900000000000000") * (Rational)flows.Length * rate);
        totals.Sum(row => row.Count).Should().Be(flows.Length);
    }

    // A rate that is an exact decimal, and one that is not.
    private static Rational RateOf(Currency currency, int year, int month) =>
        currency == Currency.Usd ? 6.1m + (year * 0.0123m) + month : Rational.Of(year - 1_000 + month, 1_201);

    private static Dictionary<GroupKey, (Rational Sum, long Count)> Expected(
        IReadOnlyList<Flow> flows,
        Axis[] axes,
        Axis per
    )
    {
        Axis[] own = [.. axes.Where(axis => axis != Axis.Currency)];
        var sums = new Dictionary<GroupKey, (Rational Sum, long Count)>();
        foreach (
            var ((currency, year, month), some) in flows
                .GroupBy(flow => (flow.Amount.Currency, flow.Date.Year, per == Axis.Month ? flow.Date.Month : 0))
                .ToDictionary(some => some.Key)
        )
        {
            var rate = currency == Currency.Cny ? Rational.One : RateOf(currency, year, month);
            foreach (var (key, total) in ReferenceTotals.Of(some, own))
            {
                var (sum, count) = sums.GetValueOrDefault(key);
                sums[key] = (sum + (total.Sum * rate), count + total.Count);
            }
        }

        return sums;
    }

    private static void Check(ConvertedTotals totals, Dictionary<GroupKey, (Rational Sum, long Count)> expected)
    {
        totals.Count.Should().Be(expected.Count);
        GroupKey? last = null;
        foreach (var row in totals)
        {
            var (sum, count) = expected[row.Key];
            if (row.Unrounded.Amount != sum || row.Count != count || row.Key <= last)
            {
                row.ToString().Should().Be($"{row.Key}: {sum} in {count} flows, in order");
            }

            last = row.Key;
        }
    }
}
