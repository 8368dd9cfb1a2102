using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Places;

/// <summary>The rules of divisions.csv and its companions, each broken once: every bad row is reported with file and line and fails the build.</summary>
public sealed class DivisionPackerTests
{
    [Fact]
    public void The_committed_tables_have_no_bad_row()
    {
        var (exitCode, errors) = PackerRun.With();
        errors.Should().BeEmpty();
        exitCode.Should().Be(0);
    }

    [Fact]
    public void A_row_that_is_not_well_formed_is_reported()
    {
        var (exitCode, errors) = PackerRun.With(
            (
                "divisions.csv",
                lines =>
                {
                    lines[1] = "11000,1981,,北京市,,,,province,municipality,,,,coverage-start,,";
                    lines[2] = "110101,81,,东城区,,,,county,district,110000,,,coverage-start,,";
                    lines[3] = "110102,1981,x,西城区,,,,borough,district,110000,,,coverage-start,,";
                    lines[4] = "110103,1981,2010,崇文区,,,,county,borough,11000O,,2010-6-28,founding,guess,guess";
                }
            )
        );
        exitCode.Should().Be(1);
        errors
            .Should()
            .Contain([
                "divisions.csv(2): error PD0001: code '11000' is not six digits",
                "divisions.csv(3): error PD0001: valid_from_year '81' is not a year of four digits",
                "divisions.csv(4): error PD0001: valid_to_year 'x' is not a year of four digits",
                "divisions.csv(4): error PD0001: level 'borough' is none of province, prefecture, county",
                "divisions.csv(5): error PD0001: parent_code '11000O' is not six digits",
                "divisions.csv(5): error PD0001: end_approval_date '2010-6-28' is not a date like 2011-10-22",
                "divisions.csv(5): error PD0001: start_kind 'founding' is none of change, coverage-start, first-listed",
            ])
            .And.ContainMatch("divisions.csv(5): error PD0001: type 'borough' is none of other, province,*")
            .And.ContainMatch("divisions.csv(5): error PD0001: name_en_source 'guess' is none of *")
            .And.ContainMatch("divisions.csv(5): error PD0001: pinyin_source 'guess' is none of *");
    }

    [Fact]
    public void A_row_that_breaks_a_rule_between_rows_is_reported()
    {
        var (exitCode, errors) = PackerRun.With(
            (
                "divisions.csv",
                lines =>
                {
                    lines.Add("990000,1980,,甲省,,,,province,province,,,,change,,");
                    lines.Add("990100,1990,1990,乙市,,,,prefecture,prefecture-level city,990000,,,change,,");
                    lines.Add("990200,1990,2025,丙市,,,,prefecture,prefecture-level city,990000,,,change,,");
                    lines.Add("990300,1990,,丁县,X County,,,prefecture,prefecture-level city,990000,,,change,,");
                    lines.Add("990400,1990,,戊市,X City,Y,,county,prefecture-level city,990000,,,change,,");
                    lines.Add("990500,1990,,,,,,prefecture,prefecture-level city,990000,,,change,,");
                    lines.Add("990600,1990,2000,己市,,,,prefecture,prefecture-level city,990000,,,change,,");
                    lines.Add("990600,1990,1995,己市,,,,prefecture,prefecture-level city,990000,,,change,,");
                    lines.Add("990600,1999,,己市,,,,prefecture,prefecture-level city,990000,,,change,,");
                    lines.Add("980000,1990,,庚省,,,,province,province,990000,,,change,,");
                    lines.Add("980100,1990,,辛市,,,,prefecture,prefecture-level city,,,,change,,");
                    lines.Add("980201,1990,,壬县,,,,county,county,980100,,,change,,");
                    lines.Add("990701,1990,,癸县,,,,county,county,990700,,,change,,");
                    lines.Add("990800,1990,,子市,,,,prefecture,prefecture-level city,990800,,,change,,");
                }
            )
        );
        exitCode.Should().Be(1);
        string At(int added, string message) => $"divisions.csv({6_694 + added}): error PD0001: {message}";
        errors
            .Should()
            .Contain([
                At(1, "990000 begins in 1980, outside 1981 to 2024"),
                At(2, "990100 ends in 1990, not in 1991 to 2024"),
                At(3, "990200 ends in 2025, not in 1991 to 2024"),
                At(4, "990300 has an English name or an English stem without the other"),
                At(4, "丁县 is no PrefectureLevelCity: that ends in 市"),
                At(5, "the English name 'X City' does not begin with its stem 'Y'"),
                At(5, "990400 has the digits of a prefecture and the level County"),
                At(6, "990500 has no Chinese name"),
                At(8, "990600 from 1990 is given twice"),
                At(9, "990600 from 1999 overlaps the run from 1990"),
                At(10, "the province 980000 has a parent"),
                At(11, "980100 has no parent"),
                At(12, "the parent 980100 of 980201 is neither 980200 nor 980000"),
                At(13, "the parent 990700 of 990701 is not in force at the end of 1990"),
                At(14, "the parent 990800 of 990800 is neither 990800 nor 990000"),
            ]);
    }

    [Fact]
    public void A_change_or_alias_that_does_not_fit_is_reported()
    {
        var (exitCode, errors) = PackerRun.With(
            (
                "division-changes.csv",
                lines =>
                {
                    lines.Add(lines[1]);
                    lines.Add(
                        "2011,2011-10-22,x,440309,龙华区,district,520500,毕节市,prefecture-level city,type-change,listed,"
                    );
                    lines.Add(
                        "2010,2011-10-22,x,522400,毕节地区,prefecture,520500,毕节市,prefecture-level city,type-change,listed,"
                    );
                    lines.Add(
                        "2011,2011-10-22,x,522401,毕节县,county-level city,520500,毕节区,prefecture-level city,type-change,listed,"
                    );
                    lines.Add(
                        "2011,2011-02-29,x,522401,毕节市,county-level city,520500,毕节市,prefecture-level city,promotion,listed,"
                    );
                }
            ),
            (
                "division-aliases.csv",
                lines =>
                {
                    lines.Add("shen zhen,440300,,");
                    lines.Add("!,440300,,");
                    lines.Add("Atlantis,999999,,");
                }
            )
        );
        exitCode.Should().Be(1);
        string Change(int added, string message) => $"division-changes.csv({4_691 + added}): error PD0001: {message}";
        string Alias(int added, string message) => $"division-aliases.csv({55 + added}): error PD0001: {message}";
        errors
            .Should()
            .Contain([
                Change(1, "the change 132700 to 132733 in 1982 is given twice"),
                Change(2, "the old code 440309 is not in force at the end of 2010"),
                Change(3, "the new code 520500 is not in force at the end of 2010"),
                Change(4, "522401 is called 毕节市 at the end of 2010, not 毕节县"),
                Change(4, "520500 is called 毕节市 at the end of 2011, not 毕节区"),
                Change(5, "approval_date '2011-02-29' is not a date like 2011-10-22"),
                Alias(1, "the spelling 'shen zhen' is empty or given twice"),
                Alias(2, "the spelling '!' is empty or given twice"),
                Alias(3, "the code 999999 of 'Atlantis' is in no row of divisions.csv"),
            ])
            .And.ContainMatch("division-changes.csv(4696): error PD0001: kind 'promotion' is none of recoded, *");
    }

    [Fact]
    public void A_place_without_a_code_that_is_not_well_formed_is_reported()
    {
        var (exitCode, errors) = PackerRun.With(
            (
                "functional-areas.csv",
                lines =>
                {
                    lines.Add("dapeng-new-district,new-district,X,,,440300,,,,,,one source");
                    lines.Add("x,new-town,,,,999999,440300|999998,2007-2,20180209,999997,,");
                }
            ),
            (
                "local-places.csv",
                lines =>
                {
                    lines.Add("hamlet:522729/X,,,one source");
                    lines.Add("township:522729/,,,one source");
                    lines.Add("village:999999//X,,,one source");
                }
            )
        );
        exitCode.Should().Be(1);
        string[] expected =
        [
            "functional-areas.csv(10): error PD0001: the id 'dapeng-new-district' is empty or given twice",
            "functional-areas.csv(11): error PD0001: kind 'new-town' is none of new-district, experimental-zone, planning-region",
            "functional-areas.csv(11): error PD0001: x has no English name",
            "functional-areas.csv(11): error PD0001: x does not say how far it is to be trusted",
            "functional-areas.csv(11): error PD0001: the code 999999 of x is in no row of divisions.csv",
            "functional-areas.csv(11): error PD0001: the code 999998 of x is in no row of divisions.csv",
            "functional-areas.csv(11): error PD0001: the code 999997 of x is in no row of divisions.csv",
            "functional-areas.csv(11): error PD0001: valid_from '2007-2' is neither a year nor a date like 2018-02-09",
            "functional-areas.csv(11): error PD0001: valid_to '20180209' is neither a year nor a date like 2018-02-09",
            "local-places.csv(7): error PD0001: 'hamlet:522729/X' is not township:CODE/NAME or village:CODE/TOWNSHIP/NAME",
            "local-places.csv(8): error PD0001: 'township:522729/' is not township:CODE/NAME or village:CODE/TOWNSHIP/NAME",
            "local-places.csv(9): error PD0001: the code 999999 of 'village:999999//X' is in no row of divisions.csv",
        ];
        errors.Should().BeEquivalentTo(expected);
    }
}
