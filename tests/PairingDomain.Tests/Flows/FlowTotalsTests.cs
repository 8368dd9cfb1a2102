using System.Text.Json;
using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Rates;

namespace PairingDomain.Tests.Flows;

public sealed class FlowTotalsTests
{
    private static readonly Partner Shenzhen = Partner.Of(DivisionCode.Of(440300));

    // Bijie was the prefecture 522400 until 2011 and is the prefecture-level city 520500 since.
    private static readonly Flow[] Few =
    [
        Flow("CNY 100.25", 2010, 5, 522400, Sector.Education),
        Flow("CNY -0.25", 2010, 6, 522401, Sector.Education),
        Flow("CNY 7", 2012, 5, 522400, Sector.Health),
        Flow("CNY 1", 2012, 5, 520502, null),
        Flow("USD 10", 2010, 5, 522400, Sector.Education),
        Flow("USD 20.5", 2011, 1, 450000, Sector.Education),
    ];

    private static readonly FlowTable Table = FlowTable.Empty.Append(Few);

    private static readonly ExchangeRateTable Rates = new("test", [Rate(2010, "6.77"), Rate(2011, "20/3")]);

    [Fact]
    public void A_place_is_grouped_under_the_code_in_force_on_the_day_of_the_flow() =>
        Table
            .Of(Currency.Cny)
            .GroupBy(Axis.Prefecture)
            .Sum(Currency.Cny)
            .Select(row => row.ToString())
            .Should()
            .Equal("520500, CNY: CNY 8 in 2 flows", "522400, CNY: CNY 100 in 2 flows");

    [Fact]
    public void Or_under_the_code_in_force_on_a_day_that_is_named()
    {
        Table
            .Of(Currency.Cny)
            .PlacesOn(new LocalDate(2020, 1, 1))
            .GroupBy(Axis.Prefecture)
            .Sum()
            .Select(row => row.ToString())
            .Should()
            .Equal("520500, CNY: CNY 108 in 4 flows");
        Table
            .Invoking(table => table.PlacesOn(new LocalDate(1980, 12, 31)))
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("The data on divisions begin on 1981-01-01.*");
    }

    [Fact]
    public void A_province_is_several_counties_and_what_is_not_stated_is_a_group() =>
        Table
            .GroupBy(Axis.County, Axis.Sector)
            .Sum()
            .Select(row => row.ToString())
            .Should()
            .Equal(
                "520502, unstated, CNY: CNY 1 in 1 flow",
                "522401, education, CNY: CNY -0.25 in 1 flow",
                "several, education, CNY: CNY 100.25 in 1 flow",
                "several, education, USD: USD 30.5 in 2 flows",
                "several, health, CNY: CNY 7 in 1 flow"
            );

    [Fact]
    public void A_row_tells_sum_count_mean_and_range()
    {
        var row = Table.Of(Sector.Education).GroupBy(Axis.Currency).WithRange().Sum()[KeyPart.Of(Currency.Cny)];
        row.Sum.Should().Be(Money.Of(100m, Currency.Cny));
        row.Sum.ToString().Should().Be("CNY 100.00");
        row.ExactSum.ToString().Should().Be("CNY 100");
        row.Count.Should().Be(2);
        row.Mean.ToString().Should().Be("CNY 50");
        row.Min.Should().Be(Money.Of(-0.25m, Currency.Cny));
        row.Max.Should().Be(Money.Of(100.25m, Currency.Cny));
        row.Currency.Should().Be(Currency.Cny);
        var plain = Table.Of(Sector.Health).Sum(Currency.Cny);
        plain.Min.Should().BeNull();
        plain.Max.Should().BeNull();
        plain.Sum.ToString().Should().Be("CNY 7.00");
    }

    [Fact]
    public void Nothing_is_zero_of_the_currency_and_has_no_mean()
    {
        var none = Table.Of(Sector.Culture).Sum(Currency.Cny);
        none.Sum.Should().Be(Money.Zero(Currency.Cny));
        none.Count.Should().Be(0);
        none.Invoking(row => row.Mean)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("No flows have no mean.");
        FlowTable.Empty.Sum().Should().BeEmpty();
        FlowTable.Empty.GroupBy(Axis.Year).Sum().Axes.Should().Equal(Axis.Year, Axis.Currency);
    }

    [Fact]
    public void Two_currencies_are_never_added()
    {
        Table
            .Invoking(table => table.Sum(Currency.Cny))
            .Should()
            .Throw<CurrencyMismatchException>()
            .WithMessage("There are flows in USD among those to be summed in CNY*");
        Table.GroupBy(Axis.Year).Invoking(groups => groups.Sum().Top(1)).Should().Throw<CurrencyMismatchException>();
        Table.GroupBy(Axis.Year).Invoking(groups => groups.Sum(default(Currency))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Each_year_is_converted_at_its_rate_exactly()
    {
        var converted = Table.GroupBy(Axis.Province).Sum(Currency.Cny, Rates);
        converted
            .Select(row => $"{row.Key}: {row.Unrounded} in {row.Count}, {row.Amount}")
            .Should()
            .Equal("450000: CNY 410/3 in 1, CNY 136.67", "520000: CNY 175.7 in 5, CNY 175.7");
        converted.Rates.Select(rate => rate.Period.ToString()).Should().Equal("2010", "2011");
        converted.RollUp().Single().Unrounded.ToString().Should().Be("CNY 9371/30");
        converted.Top(1).Single().Key.ToString().Should().Be("520000");
        converted.ToString().Should().Be("2 groups by province in CNY");
        converted[KeyPart.Province(DivisionCode.Of(450000))].Count.Should().Be(1);
        converted.TryGet([KeyPart.Province(DivisionCode.Of(110000))], out _).Should().BeFalse();
    }

    [Fact]
    public void Conversion_in_numbers_of_any_size_comes_to_the_same()
    {
        var huge = Table.Append(Flow("USD 0.00000000001", 2010, 5, 522400, null));
        huge.GroupBy(Axis.Province)
            .Sum(Currency.Cny, Rates)
            .Select(row => row.Unrounded.ToString())
            .Should()
            .Equal("CNY 410/3", "CNY 175.7000000000677");
    }

    [Fact]
    public void All_missing_rates_are_listed() =>
        Table
            .GroupBy(Axis.Province)
            .Invoking(groups => groups.Sum(Currency.Hkd, Rates))
            .Should()
            .Throw<RateNotFoundException>()
            .Which.Answers.Should()
            .HaveCount(4);

    [Fact]
    public void What_cannot_be_grouped_or_converted_is_refused()
    {
        Table.Invoking(table => table.GroupBy(Axis.Measure)).Should().Throw<ArgumentOutOfRangeException>();
        Table.Invoking(table => table.GroupBy((Axis)99)).Should().Throw<ArgumentOutOfRangeException>();
        Table
            .Invoking(table => table.GroupBy(Axis.Year, Axis.Year))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Flows are grouped by at most 4 axes, each once, not by 'Year, Year'.*");
        Table
            .Invoking(table => table.GroupBy(Axis.Year, Axis.Month, Axis.Plan, Axis.Sector, Axis.County))
            .Should()
            .Throw<ArgumentException>();
        var totals = Table.GroupBy(Axis.Province).Sum();
        totals
            .Invoking(one => one.ConvertTo(Currency.Cny, Rates, Axis.Province))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Rates are dated*neither by year nor by month*");
        totals.Invoking(one => one.ConvertTo(Currency.Cny, Rates, Axis.Currency)).Should().Throw<ArgumentException>();
        totals
            .Invoking(one => one.RollUp(Axis.Year))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("Totals by*cannot be rolled up to*");
        totals.Invoking(one => one.Merge(Table.GroupBy(Axis.Year).Sum())).Should().Throw<ArgumentException>();
        totals
            .Invoking(one => one.Merge(Table.GroupBy(Axis.Province).WithRange().Sum()))
            .Should()
            .Throw<ArgumentException>();
        totals.Invoking(one => one.Top(0)).Should().Throw<ArgumentOutOfRangeException>();
        Table
            .GroupBy(Axis.Province)
            .Invoking(groups => groups.Sum(Currency.Cny, Rates, Axis.Plan))
            .Should()
            .Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Rolling_up_is_asking_with_fewer_axes()
    {
        var table = new FlowTableBuilder().AddRange(SampleFlows.Mixed(5_000)).Build();
        var counties = table.GroupBy(Axis.Province, Axis.Prefecture, Axis.County).WithRange().Sum();
        counties
            .RollUp(Axis.Province, Axis.Prefecture)
            .Should()
            .BeEquivalentTo(table.GroupBy(Axis.Province, Axis.Prefecture).WithRange().Sum(), Strictly);
        counties.RollUp(Axis.Prefecture).Equals(table.GroupBy(Axis.Prefecture).WithRange().Sum()).Should().BeTrue();
        counties.RollUp().Equals(table.GroupBy().WithRange().Sum()).Should().BeTrue();
        counties.RollUp().Equals(table.Sum()).Should().BeFalse("only one has a range");
    }

    [Fact]
    public void The_largest_come_first_and_of_equal_ones_the_first()
    {
        var table = FlowTable.Empty.Append(
            Flow("CNY 5", 2010, 1, 450000, null),
            Flow("CNY 7", 2011, 1, 450000, null),
            Flow("CNY 5", 2012, 1, 450000, null),
            Flow("CNY 1", 2013, 1, 450000, null)
        );
        var totals = table.GroupBy(Axis.Year).Sum();
        totals.Top(3).Select(row => row.Key.Year).Should().Equal(2011, 2010, 2012);
        totals.Top(9).Should().HaveCount(4);
    }

    [Fact]
    public void Totals_round_trip_as_json_and_as_bytes()
    {
        var table = new FlowTableBuilder().AddRange(SampleFlows.Mixed(2_000)).Build();
        foreach (
            var totals in new[]
            {
                table.GroupBy(Axis.Assisting, Axis.County, Axis.Month, Axis.SourceOfFunds).WithRange().Sum(),
                table.GroupBy(Axis.Assisted, Axis.Plan, Axis.Instrument, Axis.FlowKind).Sum(),
                Table.GroupBy(Axis.Sector, Axis.Year).Sum(),
                FlowTotals.Nothing(Axis.Year),
            }
        )
        {
            FlowTotals.FromJson(totals.ToJson()).Equals(totals).Should().BeTrue();
            JsonSerializer.Deserialize<FlowTotals>(JsonSerializer.Serialize(totals))!.Equals(totals).Should().BeTrue();
            FlowTotals.FromBytes(totals.ToBytes()).Equals(totals).Should().BeTrue();
            FlowTotals.FromBytes(totals.ToBytes()).GetHashCode().Should().Be(totals.GetHashCode());
        }

        Table
            .Of(Sector.Health)
            .GroupBy(Axis.County)
            .WithRange()
            .Sum()
            .ToJson()
            .Should()
            .Be(
                """{"axes":["county","currency"],"range":true,"rows":[{"key":[{"kind":"several"},"CNY"],"sum":"7","count":1,"min":"7.0000","max":"7.0000"}]}"""
            );
    }

    [Fact]
    public void A_flipped_byte_or_a_missing_one_is_noticed()
    {
        var bytes = Table.GroupBy(Axis.Year).Sum().ToBytes();
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 4;
            FluentActions.Invoking(() => FlowTotals.FromBytes(damaged)).Should().Throw<InvalidDataException>();
            FluentActions
                .Invoking(() => FlowTotals.FromBytes(bytes.AsMemory(0, at)))
                .Should()
                .Throw<InvalidDataException>();
        }
    }

    [Theory]
    [InlineData("""{"axes":["year"],"range":false,"rows":[]}""", "*need the axis of the currency*")]
    [InlineData("""{"axes":["measure","currency"],"range":false,"rows":[]}""", "*'measure' is no axis of flows*")]
    [InlineData(
        """{"axes":["year","currency"],"range":false,"rows":[{"key":["10","CNY"],"sum":"1","count":1}]}""",
        "*'10' is no group on the axis year*"
    )]
    [InlineData(
        """{"axes":["currency"],"range":false,"rows":[{"key":["CNY"],"sum":"1","count":0}]}""",
        "*has 0 flows*"
    )]
    [InlineData(
        """{"axes":["currency"],"range":false,"rows":[{"key":["CNY"],"sum":"1/3","count":1}]}""",
        "*1/3 is no sum of money*"
    )]
    [InlineData(
        """{"axes":["currency"],"range":false,"rows":[{"key":["CNY"],"sum":"1","count":1},{"key":["CNY"],"sum":"1","count":1}]}""",
        "*Two rows have the key 'CNY'*"
    )]
    [InlineData(
        """{"axes":["currency"],"range":false,"rows":[{"key":["CNY","CNY"],"sum":"1","count":1}]}""",
        "*2 parts, not 1*"
    )]
    [InlineData(
        """{"axes":["currency"],"range":false,"rows":[{"key":[{"kind":"several"}],"sum":"1","count":1}]}""",
        "*and a currency*"
    )]
    public void Malformed_json_is_refused(string json, string message) =>
        FluentActions.Invoking(() => FlowTotals.FromJson(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Merging_is_associative_and_commutative()
    {
        Axis[] axes = [Axis.Province, Axis.Month];
        var shards = Enumerable
            .Range(0, 6)
            .Select(seed =>
                new FlowTableBuilder().AddRange(SampleFlows.Mixed(500, seed)).Build().GroupBy(axes).WithRange().Sum()
            )
            .ToArray();
        foreach (var one in shards)
        {
            one.Merge(FlowTotals.Nothing(axes)).Should().BeSameAs(one);
            FlowTotals.Nothing(axes).Merge(one).Should().BeSameAs(one);
            foreach (var two in shards)
            {
                one.Merge(two).Equals(two.Merge(one)).Should().BeTrue();
                foreach (var three in shards)
                {
                    one.Merge(two).Merge(three).Equals(one.Merge(two.Merge(three))).Should().BeTrue();
                }
            }
        }
    }

    [Fact]
    public void Adversarial_amounts_in_one_group_are_summed_exactly()
    {
        decimal[] amounts =
        [
            .. Enumerable
                .Range(0, 3_000)
                .Select(row => row % 2 == 0 ? 922_337_203_685_477.5807m : -922_337_203_685_477.5807m),
            .. Enumerable.Repeat(922_337_203_685_477.5807m, 999),
            .. Enumerable.Repeat(-922_337_203_685_477.5807m, 500),
            .. Enumerable.Repeat(9_007_199_254_740_993m / 10_000m, 7),
        ];
        var flows = amounts.Select(amount => Few[0] with { Amount = Money.Of(amount, Currency.Cny) }).ToList();
        foreach (var table in new[] { new FlowTableBuilder().AddRange(flows).Build(), FlowTable.Empty.Append(flows) })
        {
            foreach (var engine in FlowExactnessTests.Engines())
            {
                var row = table.GroupBy(Axis.Year, Axis.Sector).Sum(engine).Single();
                row.ExactSum.ToString().Should().Be("CNY 460252569678531631.4644");
                row.Count.Should().Be(4_506);
            }
        }
    }

    private static FluentAssertions.Equivalency.EquivalencyAssertionOptions<FlowTotal> Strictly(
        FluentAssertions.Equivalency.EquivalencyAssertionOptions<FlowTotal> options
    ) => options.WithStrictOrdering().Excluding(row => row.Key).Excluding(row => row.Sum);

    private static Flow Flow(string amount, int year, int month, int code, Sector? sector) =>
        new(Money.Parse(amount), new LocalDate(year, month, 15), Shenzhen, DivisionCode.Of(code), sector);

    private static ExchangeRate Rate(int year, string rate) =>
        ExchangeRate.Of(
            Currency.Usd,
            Currency.Cny,
            Rational.Parse(rate),
            ReportingPeriod.Year(year),
            RateKind.PeriodAverage,
            "test"
        );
}
