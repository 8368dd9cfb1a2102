using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Rates;

public sealed class ExchangeRatePackerTests
{
    [Fact]
    public void Every_bad_row_is_reported_with_file_and_line_and_fails_the_build()
    {
        var (exitCode, errors) = PackerRun.With(
            (
                "exchange-rates-annual.csv",
                rows =>
                {
                    rows[1] = "1960,CNY,USD,0,WB";
                    rows[2] = "1961,CNY,USD,\"2,46\",WB";
                    rows[3] = "1962,CNY,USD,-2.46181,WB";
                    rows[4] = "1963,CNX,USD,2.46181,WB";
                    rows[6] = "1965,CNY,EUR,2.46181,WB";
                    rows[7] = "66,CNY,USD,2.46181,WB";
                    rows[8] = "1967,CNY,USD,2.46181,IMF";
                    rows[9] = "1968,USD,USD,1,WB";
                }
            ),
            ("exchange-rates-monthly.csv", rows => rows.RemoveRange(5, 1)),
            (
                "exchange-rate-series.csv",
                rows =>
                {
                    rows.Add("FRB,month,USD,again,x,one source,PDDL");
                    rows.Add("ECB,day,DEM,ECB daily,,one source,none");
                }
            )
        );
        exitCode.Should().Be(1);
        string[] expected =
        [
            "exchange-rate-series.csv(5): error PD0001: series FRB by month stands twice",
            "exchange-rate-series.csv(6): error PD0001: step 'day' of ECB is neither year nor month",
            "exchange-rate-series.csv(6): error PD0001: base 'DEM' of ECB is no active currency",
            "exchange-rate-series.csv(6): error PD0001: source of 'ECB' is empty",
            "exchange-rates-annual.csv(2): error PD0001: rate '0' of CNY in 1960 is no positive decimal number",
            "exchange-rates-annual.csv(3): error PD0001: rate '2,46' of CNY in 1961 is no positive decimal number",
            "exchange-rates-annual.csv(4): error PD0001: rate '-2.46181' of CNY in 1962 is no positive decimal number",
            "exchange-rates-annual.csv(5): error PD0001: 'CNX' is no active currency other than USD",
            "exchange-rates-annual.csv(6): error PD0001: CNY in 1964 does not follow the year of the row of WB before it",
            "exchange-rates-annual.csv(7): error PD0001: CNY in 1965 is per 'EUR', its series per USD",
            "exchange-rates-annual.csv(8): error PD0001: year '66' of CNY is none",
            "exchange-rates-annual.csv(9): error PD0001: series 'IMF' of CNY in 1967 is no series by year",
            "exchange-rates-annual.csv(10): error PD0001: 'USD' is no active currency other than USD",
            "exchange-rates-annual.csv(11): error PD0001: CNY in 1969 does not follow the year of the row of WB before it",
            "exchange-rates-monthly.csv(6): error PD0001: CNY in 1981-06 does not follow the month of the row of FRB before it",
        ];
        errors.Should().BeEquivalentTo(expected);
    }
}
