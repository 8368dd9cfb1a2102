using System.Text.Json;
using PairingDomain.Embedded;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Prices;

namespace PairingDomain.Tests.Prices;

public sealed class PriceIndexTests
{
    // Read off cpi-china.csv by eye.
    [Theory]
    [InlineData(1986, "26.04832")]
    [InlineData(1994, "63.42924")]
    [InlineData(2009, "96.9224")]
    [InlineData(2010, "100")]
    [InlineData(2020, "128.10944")]
    [InlineData(2024, "132.51758")]
    public void Consumer_prices_of_China_are_those_of_the_source(int year, string value)
    {
        PriceIndex.ChinaCpi[year].Should().Be(Rational.Parse(value));
        PriceIndex.ChinaCpi.TryGetValue(year, out var same).Should().BeTrue();
        same.Should().Be(Rational.Parse(value));
    }

    [Theory]
    [InlineData(1960, "13.19169")]
    [InlineData(1986, "19.35606")]
    [InlineData(2010, "78.38349")]
    [InlineData(2020, "100")]
    [InlineData(2024, "105.2068")]
    public void The_deflator_of_China_is_that_of_the_source(int year, string value) =>
        PriceIndex.ChinaGdpDeflator[year].Should().Be(Rational.Parse(value));

    [Fact]
    public void The_embedded_indices_say_what_they_are()
    {
        var cpi = PriceIndex.ChinaCpi;
        (cpi.Id, cpi.Name, cpi.Currency, cpi.BaseYear)
            .Should()
            .Be(("china-cpi", "Consumer price index of China", Currency.Cny, 2010));
        cpi.Source.Should().Be("World Bank, World Development Indicators FP.CPI.TOTL (CC BY 4.0)");
        cpi.Trust.Should().Be("one source; its changes agree with a second copy of them");
        cpi.Years.Should().Equal(Enumerable.Range(1986, 39));
        cpi.ToString().Should().Be("china-cpi");

        var deflator = PriceIndex.ChinaGdpDeflator;
        (deflator.Id, deflator.Name, deflator.Currency, deflator.BaseYear)
            .Should()
            .Be(("china-gdp-deflator", "GDP deflator of China", Currency.Cny, 2020));
        deflator.Source.Should().Be("World Bank, World Development Indicators NY.GDP.DEFL.ZS (CC BY 4.0)");
        deflator.Trust.Should().Be("one source");
        deflator.Years.Should().Equal(Enumerable.Range(1960, 65));
        PriceIndex.ChinaCpi.Should().BeSameAs(cpi, "it is read once");
    }

    [Theory]
    [InlineData(1985)]
    [InlineData(2025)]
    public void A_year_without_a_value_is_an_error_that_names_the_years_covered(int year)
    {
        FluentActions
            .Invoking(() => PriceIndex.ChinaCpi[year])
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage($"The price index china-cpi has no value for {year}; it covers 1986–2024.");
        PriceIndex.ChinaCpi.TryGetValue(year, out var value).Should().BeFalse();
        value.Should().Be(Rational.Zero);
    }

    [Fact]
    public void The_gaps_of_an_index_are_named_too_and_never_filled()
    {
        var index = Own((1990, 50), (1991, 60), (1993, 70), (1995, 80), (1996, 90), (1997, 95));
        index.Years.Should().Equal(1990, 1991, 1993, 1995, 1996, 1997);
        FluentActions
            .Invoking(() => index.Factor(1990, 1994))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("*no value for 1994; it covers 1990–1991, 1993, 1995–1997.");
        FluentActions
            .Invoking(() => index.Factor(1992, 1990))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("*no value for 1992;*");
    }

    [Fact]
    public void A_factor_is_the_ratio_of_two_values()
    {
        PriceIndex.ChinaCpi.Factor(2010, 2020).Should().Be(Rational.Parse("1.2810944"));
        PriceIndex.ChinaCpi.Factor(2020, 2010).Should().Be(Rational.Parse("156250/200171"));
        PriceIndex.ChinaCpi.Factor(1999, 1999).Should().Be(Rational.One);
        // 132.51758 / 26.04832
        PriceIndex.ChinaCpi.Factor(1986, 2024).Should().Be(Rational.Of(13_251_758, 2_604_832));
    }

    [Fact]
    public void A_change_is_in_percent_and_exact()
    {
        PriceIndex.ChinaCpi.ChangePercent(2010, 2011).Should().Be(Rational.Parse("5.5539"));
        PriceIndex.ChinaCpi.ChangePercent(2010, 2010).Should().Be(Rational.Zero);
        // 100 / 128.10944 - 1: prices of 2010 were 21.94 percent lower.
        PriceIndex.ChinaCpi.ChangePercent(2020, 2010).ToDecimal(2, MidpointRounding.ToEven).Should().Be(-21.94m);
    }

    [Fact]
    public void Another_base_year_changes_no_ratio()
    {
        var rescaled = PriceIndex.ChinaCpi.WithBaseYear(2020);
        rescaled.BaseYear.Should().Be(2020);
        rescaled[2020].Should().Be(Rational.Parse("100"));
        rescaled[2010].Should().Be(Rational.Of(15_625_000, 200_171));
        rescaled.Years.Should().Equal(PriceIndex.ChinaCpi.Years);
        rescaled.Factor(1986, 2024).Should().Be(PriceIndex.ChinaCpi.Factor(1986, 2024));
        (rescaled.Id, rescaled.Name, rescaled.Currency)
            .Should()
            .Be(("china-cpi", PriceIndex.ChinaCpi.Name, Currency.Cny));
        (rescaled.Source, rescaled.Trust).Should().Be((PriceIndex.ChinaCpi.Source, PriceIndex.ChinaCpi.Trust));
        rescaled.WithBaseYear(2010).Should().Be(PriceIndex.ChinaCpi);
        FluentActions.Invoking(() => rescaled.WithBaseYear(1985)).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void The_base_year_need_not_have_a_value() =>
        Own((2015, 110), (2016, 112))[2016].Should().Be(Rational.Parse("112"));

    [Theory]
    [InlineData(2009, "0", "The price index own has 0 for 2009, which is not positive.*")]
    [InlineData(2009, "-0.1", "The price index own has -0.1 for 2009, which is not positive.*")]
    [InlineData(2010, "99", "The price index own has 99 for 2010, but it is the base year, whose value is 100.*")]
    [InlineData(2008, "90", "The price index own has 90 for 2008, but the year stands twice.*")]
    [InlineData(999, "90", "The price year 999 is outside 1000..9999.*")]
    [InlineData(10_000, "90", "The price year 10000 is outside 1000..9999.*")]
    public void A_value_that_no_index_can_have_is_refused(int year, string value, string message) =>
        FluentActions
            .Invoking(() => Own((2008, 95), (year, Rational.Parse(value))))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage(message)
            .Which.ParamName.Should()
            .Be("values");

    [Fact]
    public void The_smallest_value_and_the_outermost_years_are_taken()
    {
        var index = Own((1000, Rational.Of(1, 1_000_000)), (2010, 100), (9999, 100_000_000));
        index.Factor(1000, 9999).Should().Be(Rational.Parse("100000000000000"));
    }

    [Fact]
    public void An_index_says_what_it_is_and_has_values()
    {
        KeyValuePair<int, Rational>[] one = [new(2010, 100)];
        Refused(() => PriceIndex.Of("", "n", Currency.Cny, 2010, one, "s", "t"), "id", "*");
        Refused(() => PriceIndex.Of("i", " ", Currency.Cny, 2010, one, "s", "t"), "name", "*");
        Refused(() => PriceIndex.Of("i", "n", Currency.Cny, 2010, one, "", "t"), "source", "*");
        Refused(() => PriceIndex.Of("i", "n", Currency.Cny, 2010, one, "s", " "), "trust", "*");
        Refused(
            () => PriceIndex.Of("i", "n", default, 2010, one, "s", "t"),
            "currency",
            "The price index i needs a currency*"
        );
        Refused(
            () => PriceIndex.Of("i", "n", Currency.Cny, 2010, [], "s", "t"),
            "values",
            "The price index i has no value.*"
        );
        Refused(() => PriceIndex.Of("i", "n", Currency.Cny, 2010, null!, "s", "t"), "values", "*");
        Refused(
            () => PriceIndex.Of("i", "n", Currency.Cny, 999, one, "s", "t"),
            "baseYear",
            "The price year 999 is outside 1000..9999.*"
        );
    }

    // 103 and then 102 of the year before: 100, 103, 105.06 by hand.
    [Theory]
    [InlineData(2009, "100", "103", "105.06")]
    [InlineData(2010, "10000/103", "100", "102")]
    [InlineData(2011, "1000000/10506", "10000/102", "100")]
    public void An_index_can_be_chained_from_the_changes_of_year_to_year(int baseYear, params string[] values)
    {
        var index = Chained(baseYear, 103, 102);
        index.BaseYear.Should().Be(baseYear);
        index.Years.Should().Equal(2009, 2010, 2011);
        index.Years.Select(year => index[year]).Should().Equal(values.Select(Rational.Parse));
        (index.Id, index.Name, index.Source, index.Trust).Should().Be(("i", "n", "s", "t"));
    }

    [Fact]
    public void A_chain_has_changes_each_positive_and_its_base_year()
    {
        const string Message =
            "The price index i has 2 changes from 2010 on, none of which leads to or from its base year ";
        Refused(() => Chained(2008, 103, 102), "baseYear", Message + "2008.*");
        Refused(() => Chained(2012, 103, 102), "baseYear", Message + "2012.*");
        Refused(() => Chained(2009), "baseYear", "The price index i has 0 changes from 2010 on*");
        Refused(
            () => Chained(2010, 103, 0),
            "previousYearIs100",
            "The price index i has the change 0 for 2011, which is not positive.*"
        );
        Refused(() => Chained(2010, -1), "previousYearIs100", "*the change -1 for 2010*");
        Refused(
            () => PriceIndex.Chained("i", "n", Currency.Cny, 2010, 2010, null!, "s", "t"),
            "previousYearIs100",
            "*"
        );
    }

    [Fact]
    public void A_malformed_table_is_refused_with_the_place()
    {
        const string Header = "year\tcpi_2010_100\tgdp_deflator_2020_100\n";
        Reading(Header + "2010\t1e2\t5\n")
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("cpi-china, line 2, column cpi_2010_100: '1e2' is not a number.");
        Reading(Header + "2010\t100\t\n")
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("cpi-china: The price index china-gdp-deflator has no value.*")
            .WithInnerException<ArgumentException>();
        var read = PriceIndex.ReadChina(EmbeddedTable.Read("cpi-china", Header + "2010\t100\t\n2011\t\t8.5\n"));
        read[0].Years.Should().Equal(2010);
        read[1].Years.Should().Equal(2011);
    }

    private static PriceIndex Chained(int baseYear, params decimal[] changes) =>
        PriceIndex.Chained(
            "i",
            "n",
            Currency.Cny,
            baseYear,
            2010,
            changes.Select(change => Rational.Of(change)),
            "s",
            "t"
        );

    private static Action Reading(string text) => () => PriceIndex.ReadChina(EmbeddedTable.Read("cpi-china", text));

    private static void Refused(Action action, string parameter, string message) =>
        action.Should().Throw<ArgumentException>().WithMessage(message).Which.ParamName.Should().Be(parameter);

    private static PriceIndex Own(params (int Year, Rational Value)[] values) =>
        PriceIndex.Of(
            "own",
            "An index of one's own",
            Currency.Cny,
            2010,
            values.Select(one => KeyValuePair.Create(one.Year, one.Value)),
            "made up",
            "none"
        );

    private const string Json =
        "{\"id\":\"own\",\"name\":\"Own\",\"currency\":\"CNY\",\"baseYear\":2010,\"values\":{\"2010\":\"100\",\"2011\":\"105\"},\"source\":\"hand\",\"trust\":\"none\"}";

    [Theory]
    [InlineData("\"own\"", "\"other\"")]
    [InlineData("\"Own\"", "\"Other\"")]
    [InlineData("\"CNY\"", "\"USD\"")]
    [InlineData("\"hand\"", "\"foot\"")]
    [InlineData("\"none\"", "\"some\"")]
    [InlineData("\"105\"", "\"106\"")]
    [InlineData("2011", "2012")]
    [InlineData(
        "2010,\"values\":{\"2010\":\"100\",\"2011\":\"105\"}",
        "2011,\"values\":{\"2010\":\"100\",\"2011\":\"100\"}"
    )]
    public void Indices_are_equal_when_everything_they_say_is(string part, string other)
    {
        var index = JsonSerializer.Deserialize<PriceIndex>(Json)!;
        index.Equals(JsonSerializer.Deserialize<PriceIndex>(Json)).Should().BeTrue();
        JsonSerializer.Serialize(index).Should().Be(Json);
        var changed = JsonSerializer.Deserialize<PriceIndex>(Json.Replace(part, other, StringComparison.Ordinal));
        index.Equals(changed).Should().BeFalse();
        index.Equals(null).Should().BeFalse();
    }

    [Theory]
    [InlineData("2010,", "\"2010\",", "'baseYear' of a price index is \"2010\", expected a year.")]
    [InlineData("2010,", "2010.5,", "'baseYear' of a price index is 2010.5, expected a year.")]
    [InlineData("{\"2010\":\"100\",\"2011\":\"105\"}", "[]", "'values' of a price index is Array, expected an object.")]
    [InlineData("\"2011\"", "\"next\"", "'next' in 'values' of a price index is not a year.")]
    [InlineData("\"105\"", "105", "The value of 2011 in a price index is 105, expected a number as a string.")]
    [InlineData("\"105\"", "\"x\"", "The value of 2011 in a price index is \"x\", expected a number as a string.")]
    [InlineData("\"id\"", "\"note\":\"\",\"id\"", "a price index has no 'note'.")]
    public void Json_that_is_no_index_is_refused_with_the_reason(string part, string other, string message) =>
        FluentActions
            .Invoking(() => JsonSerializer.Deserialize<PriceIndex>(Json.Replace(part, other, StringComparison.Ordinal)))
            .Should()
            .Throw<JsonException>()
            .WithMessage(message);
}
