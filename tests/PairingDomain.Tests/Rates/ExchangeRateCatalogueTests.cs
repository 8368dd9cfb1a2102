using PairingDomain.Embedded;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;
using PairingDomain.ReferenceData;
using static PairingDomain.Tests.Rates.Known;

namespace PairingDomain.Tests.Rates;

public sealed class ExchangeRateCatalogueTests
{
    // First, last and one between of each run, as the published tables have them.
    [Theory]
    [InlineData("World Bank annual", "CNY", "1960", "2.46181")]
    [InlineData("World Bank annual", "CNY", "2010", "6.77027")]
    [InlineData("World Bank annual", "CNY", "2024", "7.19749")]
    [InlineData("World Bank annual", "EUR", "1999", "0.93828")]
    [InlineData("World Bank annual", "EUR", "2010", "0.75431")]
    [InlineData("Federal Reserve annual", "CNY", "2010", "6.7696")]
    [InlineData("Federal Reserve annual", "CNY", "2025", "7.1875")]
    [InlineData("Federal Reserve annual", "JPY", "1971", "347.7857")]
    [InlineData("Federal Reserve annual", "HKD", "2011", "7.7841")]
    [InlineData("Federal Reserve annual", "EUR", "2011", "0.7178")]
    [InlineData("Federal Reserve monthly", "CNY", "1981-01", "1.5518")]
    [InlineData("Federal Reserve monthly", "CNY", "2010-12", "6.6497")]
    [InlineData("Federal Reserve monthly", "CNY", "2011-05", "6.4957")]
    [InlineData("Federal Reserve monthly", "CNY", "2026-06", "6.7758")]
    public void A_published_rate_is_found(string name, string currency, string period, string rate)
    {
        var series = Catalogue.All.Single(one => one.Name == name);
        var answer = series.Find(Ask("USD", currency, period));
        answer.AnsweredBy.Should().Be(name);
        var found = answer.Require();
        (found.Rate, found.Period, found.Kind, found.Derivation)
            .Should()
            .Be((Rational.Parse(rate), ReportingPeriod.Parse(period), RateKind.PeriodAverage, RateDerivation.Stated));
        found.Source.Should().BeSameAs(series.Source);
        var turned = series.Find(Ask(currency, "USD", period)).Require();
        turned.Should().Be(found.Inverse());
        (turned.Rate * found.Rate).Should().Be(Rational.One);
    }

    [Fact]
    public void Each_series_says_what_it_has()
    {
        var (bank, reserve, monthly) = (
            Catalogue.WorldBankAnnual,
            Catalogue.FederalReserveAnnual,
            Catalogue.FederalReserveMonthly
        );
        Catalogue.All.Should().Equal(bank, reserve, monthly);
        bank.Currencies.Should().Equal(Currency.Cny, Currency.Eur);
        reserve.Currencies.Should().BeEquivalentTo([Currency.Cny, Currency.Eur, Currency.Hkd, Currency.Jpy]);
        monthly.Currencies.Should().Equal(Currency.Cny);
        (bank.Count, reserve.Count, monthly.Count).Should().Be((91, 172, 546));
        (bank.Step, monthly.Step).Should().Be((PeriodGranularity.Year, PeriodGranularity.Month));
        (bank.Base, bank.ToString()).Should().Be((Currency.Usd, "World Bank annual"));
        bank.Coverage(Currency.Cny).ToString().Should().Be("1960/2024");
        reserve.Coverage(Currency.Jpy).ToString().Should().Be("1971/2025");
        monthly.Coverage(Currency.Cny).ToString().Should().Be("1981-01/2026-06");
        bank.Rates(Currency.Eur).Should().HaveCount(26);
        monthly
            .Rates(Currency.Cny)
            .Select(rate => rate.Period.ToString())
            .Take(13)
            .Should()
            .StartWith("1981-01")
            .And.HaveElementAt(11, "1981-12")
            .And.EndWith("1982-01");
        bank.Invoking(it => it.Coverage(Currency.Gbp))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("World Bank annual has no GBP; it has CNY, EUR against USD.");
    }

    [Fact]
    public void Each_rate_carries_source_trust_and_licence()
    {
        var bank = Catalogue.WorldBankAnnual.Find(Ask("USD", "CNY", "2010")).Require().Source;
        (bank.Name, bank.Trust, bank.Licence).Should().Be(("World Bank annual", "one source", "CC BY 4.0"));
        bank.Origin.Should().StartWith("World Bank PA.NUS.FCRF,").And.EndWith("commit 01a34e8");
        var reserve = Catalogue.FederalReserveMonthly.Source;
        (reserve.Trust, reserve.Licence).Should().Be(("one source", "PDDL"));
        reserve.Origin.Should().StartWith("US Federal Reserve H.10 via FRED,");
    }

    [Fact]
    public void A_year_is_not_made_of_months_nor_a_month_or_day_of_a_year()
    {
        Miss(Catalogue.FederalReserveMonthly, "2010")
            .Should()
            .Be((MissingRateReason.PeriodNotHeld, "of CNY it has months, 1981-01 to 2026-06"));
        Miss(Catalogue.FederalReserveMonthly, "2010-11-13").Item1.Should().Be(MissingRateReason.PeriodNotHeld);
        Miss(Catalogue.WorldBankAnnual, "2010-11")
            .Should()
            .Be((MissingRateReason.PeriodNotHeld, "of CNY it has years, 1960 to 2024"));
        Miss(Catalogue.WorldBankAnnual, "2010-11-13").Item1.Should().Be(MissingRateReason.PeriodNotHeld);
        Miss(Catalogue.WorldBankAnnual, "2010/2011").Item1.Should().Be(MissingRateReason.PeriodNotHeld);
        Miss(Catalogue.WorldBankAnnual, "2010/..").Item1.Should().Be(MissingRateReason.PeriodNotHeld);
        var day = Ask("USD", "CNY", "2010-11-13");
        Catalogue
            .FederalReserveMonthly.Find(day.ByAverageOfMonth())
            .Require()
            .Rate.Should()
            .Be(Rational.Parse("6.6538"));
        Catalogue.WorldBankAnnual.Find(day.ByAverageOfYear()).Require().Rate.Should().Be(Rational.Parse("6.77027"));

        static (MissingRateReason, string) Miss(RateSeries series, string period)
        {
            var miss = series.Find(Ask("USD", "CNY", period)).Misses.Single();
            return (miss.Reason, miss.Message);
        }
    }

    [Theory]
    [InlineData("1959", false)]
    [InlineData("1960", true)]
    [InlineData("2024", true)]
    [InlineData("2025", false)]
    public void A_series_ends_where_its_data_end(string year, bool found) =>
        Catalogue.WorldBankAnnual.Find(Ask("USD", "CNY", year)).IsFound.Should().Be(found);

    [Fact]
    public void What_a_series_does_not_have_is_told()
    {
        Catalogue
            .WorldBankAnnual.Find(Ask("USD", "GBP", "2010"))
            .Misses.Single()
            .Should()
            .Be(new RateMiss("World Bank annual", MissingRateReason.PairNotHeld, "it has CNY, EUR against USD"));
        Reason(Ask("EUR", "CNY", "2010")).Should().Be(MissingRateReason.PairNotHeld);
        Reason(Ask("GBP", "USD", "2010")).Should().Be(MissingRateReason.PairNotHeld);
        Reason(Ask("USD", "DEM", "2010")).Should().Be(MissingRateReason.CurrencyWithdrawn);
        Reason(Ask("USD", "DEM", "2001")).Should().Be(MissingRateReason.PairNotHeld);
        Reason(Ask("USD", "CNY", "2010").OfKind(RateKind.Spot)).Should().Be(MissingRateReason.KindNotHeld);
        Catalogue
            .WorldBankAnnual.Find(Ask("USD", "CNY", "2010").OfKind(RateKind.PeriodAverage))
            .IsFound.Should()
            .BeTrue();

        static MissingRateReason Reason(RateQuery query) =>
            Catalogue.WorldBankAnnual.Find(query).Misses.Single().Reason;
    }

    // 2024 ends 365 days before 2025 does; June 2026 ends 62 days before August 2026 does.
    [Theory]
    [InlineData("2025", 365, "2024")]
    [InlineData("2025", 364, null)]
    [InlineData("2026", 730, "2024")]
    [InlineData("2026", 729, null)]
    [InlineData("2010", 400, "2010")]
    [InlineData("1959", 4000, null)]
    public void The_latest_year_before_is_found_where_it_is_allowed(string asked, int days, string? found)
    {
        var answer = Catalogue.WorldBankAnnual.Find(Ask("USD", "CNY", asked).LatestWithin(days));
        answer.Rate?.Period.ToString().Should().Be(found);
        answer.DaysOld.Should().Be(asked == "2010" || found is null ? 0 : days);
        Catalogue.FederalReserveMonthly.Find(Ask("USD", "CNY", "2026-08").LatestWithin(62)).DaysOld.Should().Be(62);
        Catalogue.FederalReserveMonthly.Find(Ask("USD", "CNY", "2026-08").LatestWithin(61)).IsFound.Should().BeFalse();
    }

    [Fact]
    public void Reference_data_give_the_same_series()
    {
        Reference.Embedded.ExchangeRates.Should().BeSameAs(ExchangeRateCatalogue.Embedded);
        Reference.Embedded.ExchangeRates.WorldBankAnnual.Should().BeSameAs(Catalogue.WorldBankAnnual);
    }

    [Theory]
    [InlineData(
        "2010\tCNY\t0\tWB",
        "exchange-rates-annual, line 2, column units_per_usd: '0' is no positive decimal number."
    )]
    [InlineData("2010\tCNY\t-1\tWB", "*column units_per_usd: '-1' is no positive decimal number.")]
    [InlineData("2010\tCNY\t1,5\tWB", "*column units_per_usd: '1,5' is no positive decimal number.")]
    [InlineData("2010\tcny\t1\tWB", "*column currency: 'cny' is no currency code.")]
    [InlineData("2010\tYUAN\t1\tWB", "*column currency: 'YUAN' is no currency code.")]
    [InlineData("10-1\tCNY\t1\tWB", "*column year: '10-1' is not a whole number.")]
    [InlineData(
        "2010\tCNY\t1\tWB\n2012\tCNY\t1\tWB",
        "*line 3, column year: '2012' does not follow the row before it."
    )]
    [InlineData(
        "2010\tCNY\t1\tWB\n2010\tCNY\t1\tWB",
        "*line 3, column year: '2010' does not follow the row before it."
    )]
    public void A_malformed_row_of_a_year_is_named(string rows, string message) =>
        Other("year\tcurrency\tunits_per_usd\tseries\n" + rows)
            .Invoking(it => it.WorldBankAnnual)
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage(message);

    [Theory]
    [InlineData("2010-13")]
    [InlineData("2010-00")]
    [InlineData("2010")]
    [InlineData("2010/01")]
    [InlineData("20x0-01")]
    [InlineData("2010-x1")]
    public void A_malformed_month_is_named(string month) =>
        Other("month\tcurrency\tunits_per_usd\tseries\n" + month + "\tCNY\t1\tFRB")
            .Invoking(it => it.FederalReserveMonthly)
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage($"exchange-rates-monthly, line 2, column month: '{month}' is no month.");

    [Fact]
    public void A_series_that_is_not_there_is_named() =>
        Other("year\tcurrency\tunits_per_usd\tseries", "series\tstep\tbase\tname\tsource\ttrust\tlicence")
            .Invoking(it => it.WorldBankAnnual)
            .Should()
            .Throw<InvalidDataException>()
            .WithMessage("The exchange rates have no series 'World Bank annual'.");

    [Fact]
    public void A_catalogue_is_what_its_rows_say()
    {
        const string series =
            "series\tstep\tbase\tname\tsource\ttrust\tlicence\n"
            + "M\tmonth\tUSD\tFederal Reserve monthly\tReserve\tbetter\topen\n"
            + "A\tyear\tUSD\tWorld Bank annual\tBank\tgood\tfree\n"
            + "B\tyear\tUSD\tFederal Reserve annual\tReserve\tbetter\topen";
        var years = Other(
            "year\tcurrency\tunits_per_usd\tseries\n"
                + "2010\tCNY\t6.8\tA\n2010\tCNY\t9\tB\n2011\tCNY\t6.5\tA\n2012\tCNY\t6.3\tA\n2010\tEUR\t0.75\tA",
            series
        );
        var annual = years.WorldBankAnnual;
        annual.Currencies.Should().Equal(Currency.Cny, Currency.Eur);
        annual.Count.Should().Be(4);
        annual.Base.Should().Be(Currency.Usd);
        annual.Step.Should().Be(PeriodGranularity.Year);
        (annual.Source.Name, annual.Source.Origin, annual.Source.Trust, annual.Source.Licence)
            .Should()
            .Be(("World Bank annual", "Bank", "good", "free"));
        annual
            .Rates(Currency.Cny)
            .Select(rate => $"{rate.Period} {rate.Rate}")
            .Should()
            .Equal("2010 6.8", "2011 6.5", "2012 6.3");
        years.FederalReserveAnnual.Currencies.Should().Equal(Currency.Cny);
        years.FederalReserveAnnual.Count.Should().Be(1);
        Other(
            "month\tcurrency\tunits_per_usd\tseries\n2010-11\tCNY\t6.7\tM\n2010-12\tCNY\t6.6\tM\n2011-01\tCNY\t6.5\tM",
            series
        )
            .FederalReserveMonthly.Rates(Currency.Cny)
            .Select(rate => $"{rate.Period} {rate.Rate}")
            .Should()
            .Equal("2010-11 6.7", "2010-12 6.6", "2011-01 6.5");
    }

    private static ExchangeRateCatalogue Other(string rates, string? series = null) =>
        new(name =>
            name == "exchange-rate-series" && series is null
                ? EmbeddedTable.Read(name)
                : Rows(name, name == "exchange-rate-series" ? series! : rates)
        );

    private static IEnumerable<TableRow> Rows(string name, string text)
    {
        var lines = text.Split('\n');
        var columns = lines[0].Split('\t');
        return lines.Skip(1).Select((line, index) => new TableRow(name, index + 2, columns, line.Split('\t')));
    }
}
