using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Periods;

public sealed class PlanPeriodPackerTests
{
    [Fact]
    public void Every_bad_row_is_reported_with_file_and_line_and_fails_the_build()
    {
        var (exitCode, errors) = PackerRun.With(
            (
                "plan-periods.csv",
                plans =>
                {
                    plans[2] = plans[2].Replace("FYP2,2,", "FYP2,3,", StringComparison.Ordinal);
                    plans[4] = plans[4].Replace(",1971,", ",1972,", StringComparison.Ordinal);
                    plans[5] = plans[5].Replace("FYP5,", "FYP4,", StringComparison.Ordinal);
                    plans[6] = plans[6].Replace("five-year-plan", "five-year plan", StringComparison.Ordinal);
                    plans[8] = plans[8].Replace("1991,1995", "1995,1991", StringComparison.Ordinal);
                    plans[16] = plans[16].Replace("1949", "49", StringComparison.Ordinal);
                    plans[17] = plans[17].Replace("Economic readjustment period", "", StringComparison.Ordinal);
                    plans[18] = plans[18]
                        .Replace(",1994,two-sources", ",1994-13,two-sources", StringComparison.Ordinal);
                    plans[21] = plans[21].Replace("general-knowledge", "hearsay", StringComparison.Ordinal);
                }
            ),
            (
                "plan-period-aliases.csv",
                aliases =>
                {
                    aliases[1] = "FYP16,十六五";
                    aliases[2] = "POV87,";
                    aliases[3] = "POV87,八七计划";
                    aliases[4] = "POV87,八七计划";
                }
            )
        );
        exitCode.Should().Be(1);
        string[] expected =
        [
            "plan-periods.csv(6): error PD0001: id 'FYP4' is empty or stands twice",
            "plan-periods.csv(7): error PD0001: kind 'five-year plan' of FYP6 is none of five-year-plan, recovery-period, readjustment-period, poverty-programme, transition-period, rural-programme, pairing-programme",
            "plan-periods.csv(9): error PD0001: FYP8 starts in 1995, after its end in 1991",
            "plan-periods.csv(17): error PD0001: years '49' and '1952' of RECOVERY are not both four digits",
            "plan-periods.csv(18): error PD0001: READJUST lacks its Chinese or its English name",
            "plan-periods.csv(19): error PD0001: adopted '1994-13' of POV87 is neither a year, nor a month, nor a day",
            "plan-periods.csv(22): error PD0001: verification 'hearsay' of TARGETED names none of two-sources, one-source, inferred, general-knowledge",
            "plan-periods.csv(3): error PD0001: ordinal '3' of FYP2, expected 2",
            "plan-periods.csv(5): error PD0001: FYP4 has 4 years, expected 5",
            "plan-periods.csv(5): error PD0001: FYP4 starts in 1972, expected 1971",
            "plan-periods.csv(7): error PD0001: FYP6 is no Five-Year Plan but has the ordinal '6'",
            "plan-periods.csv(8): error PD0001: ordinal '7' of FYP7, expected 6",
            "plan-periods.csv(8): error PD0001: FYP7 starts in 1986, expected 1981",
            "plan-periods.csv(27): error PD0001: 14 Five-Year Plans, expected 15",
            "plan-period-aliases.csv(2): error PD0001: alias '十六五' is of 'FYP16', which is no plan period",
            "plan-period-aliases.csv(3): error PD0001: alias '' of POV87 is empty or stands twice",
            "plan-period-aliases.csv(5): error PD0001: alias '八七计划' of POV87 is empty or stands twice",
        ];
        errors.Should().Contain(expected);
    }

    [Fact]
    public void The_committed_tables_have_no_bad_row()
    {
        var (exitCode, errors) = PackerRun.With();
        errors.Should().BeEmpty();
        exitCode.Should().Be(0);
    }
}
