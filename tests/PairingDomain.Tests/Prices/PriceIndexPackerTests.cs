using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Prices;

public sealed class PriceIndexPackerTests
{
    [Fact]
    public void Every_bad_row_is_reported_with_file_and_line_and_fails_the_build()
    {
        var (exitCode, errors) = PackerRun.With(
            (
                "cpi-china.csv",
                lines =>
                {
                    lines.RemoveRange(1, lines.Count - 1);
                    lines.Add("2001,,3,0");
                    lines.Add("2003,80,,-1");
                    lines.Add("2004,88,10.00002,90");
                    lines.Add("2005,88,0.00003,");
                    lines.Add("2006,88.000001,,90");
                    lines.Add("2007,88,5,90.12345");
                    lines.Add("2008,88,,1e2");
                    lines.Add("09,88,0,90");
                    lines.Add("2010,88.88,1.0,90");
                    lines.Add("2011,88.88,x,90");
                    lines.Add("2012,88.88,-0.00002,90,1");
                }
            )
        );
        exitCode.Should().Be(1);
        errors
            .Should()
            .Equal(
                "cpi-china.csv(12): error PD0001: 5 fields, expected 4",
                "cpi-china.csv(2): error PD0001: the change 3 of 2001 has not two values of cpi_2010_100 to be one of",
                "cpi-china.csv(3): error PD0001: year '2003' is not the four-digit year after '2001'",
                "cpi-china.csv(5): error PD0001: the change '0.00003' of 2005 is not the 0.00000 that cpi_2010_100 gives",
                "cpi-china.csv(7): error PD0001: the change 5 of 2007 has not two values of cpi_2010_100 to be one of",
                "cpi-china.csv(8): error PD0001: the change '' of 2008 is not the 0.00000 that cpi_2010_100 gives",
                "cpi-china.csv(9): error PD0001: year '09' is not the four-digit year after '2008'",
                "cpi-china.csv(10): error PD0001: year '2010' is not the four-digit year after '09'",
                "cpi-china.csv(11): error PD0001: the change 'x' of 2011 is not the 0.00000 that cpi_2010_100 gives",
                "cpi-china.csv(10): error PD0001: cpi_2010_100 of 2010 is not 100",
                "cpi-china.csv(6): error PD0001: cpi_2010_100 '88.000001' of 2006 is not a positive decimal with at most 5 places",
                "cpi-china.csv(1): error PD0001: gdp_deflator_2020_100 of 2020 is not 100",
                "cpi-china.csv(2): error PD0001: gdp_deflator_2020_100 '0' of 2001 is not a positive decimal with at most 5 places",
                "cpi-china.csv(3): error PD0001: gdp_deflator_2020_100 '-1' of 2003 is not a positive decimal with at most 5 places",
                "cpi-china.csv(5): error PD0001: gdp_deflator_2020_100 '' of 2005 is not a positive decimal with at most 5 places",
                "cpi-china.csv(8): error PD0001: gdp_deflator_2020_100 '1e2' of 2008 is not a positive decimal with at most 5 places"
            );
    }
}
