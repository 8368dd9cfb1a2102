using PairingDomain.Places;
using static PairingDomain.Tests.Places.China;

namespace PairingDomain.Tests.Places;

/// <summary>How the days of change are settled where the acts alone do not say.</summary>
public sealed class DivisionDateTests
{
    [Fact]
    public void The_certainty_of_every_day_is_known()
    {
        Divisions.All.Count(one => one.StartKind == DivisionStartKind.CoverageStart).Should().Be(3_070);
        Divisions.All.Count(one => one.StartKind == DivisionStartKind.FirstListed).Should().Be(2);
        Divisions.All.Count(one => one.StartApproval is not null).Should().Be(3_154);
        Divisions.All.Count(one => one.EndApproval is not null).Should().Be(3_047);

        // Of the approved starts 7 are acts of the year before, 1 is one of two acts in a year, 4 lie before the start of the parent.
        Divisions
            .All.Count(one => one.StartCertainty == BoundaryCertainty.ApprovalDate)
            .Should()
            .Be(3_154 - 7 - 1 - 4);
    }

    [Fact]
    public void Without_a_date_the_state_of_the_year_end_holds_for_the_whole_year()
    {
        // The prefecture remained and was renamed in the year in which two others were cut out of it by acts of different days.
        var before = At("513000", 1992);
        before.NameZh.Should().Be("达县地区");
        before.InForceUntil.Should().Be(Day(1993, 1, 1));
        before.EndCertainty.Should().Be(BoundaryCertainty.YearOnly);
        before.EndApproval.Should().BeNull();
        var after = Get("513000", Day(1993, 1, 1));
        after.NameZh.Should().Be("达川地区");
        after.StartCertainty.Should().Be(BoundaryCertainty.YearOnly);
        after.StartKind.Should().Be(DivisionStartKind.Change);
    }

    [Fact]
    public void An_act_of_the_year_before_leaves_the_year_only()
    {
        var dahao = At("440506", 1984);
        dahao.NameEn.Should().Be("Dahao District");
        dahao.StartApproval.Should().Be(Day(1983, 12, 29));
        dahao.InForceFrom.Should().Be(Day(1984, 1, 1));
        dahao.StartCertainty.Should().Be(BoundaryCertainty.YearOnly);
    }

    [Fact]
    public void Two_acts_for_the_two_runs_of_a_code_leave_the_year_only()
    {
        var huangzhou = At("420703", 1986);
        huangzhou.EndApproval.Should().Be(Day(1987, 2, 27));
        huangzhou.InForceUntil.Should().Be(Day(1987, 1, 1));
        huangzhou.EndCertainty.Should().Be(BoundaryCertainty.YearOnly);
        var huarong = At("420703", 1987);
        huarong.StartApproval.Should().Be(Day(1987, 8, 10));
        huarong.InForceFrom.Should().Be(Day(1987, 1, 1));
    }

    [Fact]
    public void A_run_without_a_date_takes_that_of_the_other_run_of_its_code()
    {
        At("622600", 1984).EndApproval.Should().BeNull();
        At("622600", 1984).InForceUntil.Should().Be(Day(1985, 7, 8));
        At("622600", 1984).EndCertainty.Should().Be(BoundaryCertainty.Inferred);
        At("622600", 1985).InForceFrom.Should().Be(Day(1985, 7, 8));
        At("622600", 1985).StartCertainty.Should().Be(BoundaryCertainty.ApprovalDate);
    }

    [Fact]
    public void A_county_does_not_begin_before_its_prefecture()
    {
        var wenling = At("331081", 1994);
        wenling.StartApproval.Should().Be(Day(1994, 2, 18));
        wenling.InForceFrom.Should().Be(Day(1994, 8, 22), "Taizhou City began then");
        wenling.StartCertainty.Should().Be(BoundaryCertainty.Inferred);
        At("331000", 1994).StartApproval.Should().Be(Day(1994, 8, 22));
        var county = At("332623", 1993);
        county.EndApproval.Should().Be(Day(1994, 2, 18));
        county.InForceUntil.Should().Be(Day(1994, 8, 22), "no day is without Wenling");
        county.EndCertainty.Should().Be(BoundaryCertainty.Inferred);
    }

    [Fact]
    public void A_prefecture_lasts_until_its_last_county_leaves_it()
    {
        var putian = At("352300", 1982);
        putian.EndApproval.Should().Be(Day(1983, 4, 28));
        putian.InForceUntil.Should().Be(Day(1983, 9, 9));
        putian.EndCertainty.Should().Be(BoundaryCertainty.Inferred);
        At("352326", 1982).EndApproval.Should().Be(Day(1983, 9, 9));
        At("352326", 1982).EndCertainty.Should().Be(BoundaryCertainty.ApprovalDate);
    }

    [Fact]
    public void A_county_without_a_date_begins_with_the_prefecture_that_its_code_is_of()
    {
        var guannan = At("320822", 1983);
        guannan.StartApproval.Should().BeNull();
        guannan.InForceFrom.Should().Be(Day(1983, 1, 18));
        guannan.StartCertainty.Should().Be(BoundaryCertainty.Inferred);
        At("320800", 1983).StartApproval.Should().Be(Day(1983, 1, 18));
    }

    [Fact]
    public void On_the_day_it_ends_every_area_belongs_to_something()
    {
        foreach (var division in Divisions.All)
        {
            if (division.InForceUntil is { } until)
            {
                Divisions.InForceOn(division, until).Should().NotBeEmpty($"{division} ended on {until}");
            }
        }
    }
}
