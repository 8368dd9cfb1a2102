using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Pairings;

public sealed class PairingPackerTests
{
    [Fact]
    public void Every_bad_row_is_reported_with_file_and_line_and_fails_the_build()
    {
        var (exitCode, errors) = Pack(
            pairings =>
            {
                Change(pairings, "P002", "P002,division", "P001,division");
                Change(pairings, "P003", "division,120000,天津市", "divisions,120000,天津市");
                Change(pairings, "P004", "province-province", "province-prefecture");
                Change(pairings, "P005", ",1996,,", ",96,,");
                Change(pairings, "P007", "510000,四川省,Sichuan Province", "330000,浙江省,Zhejiang Province");
                Change(pairings, "P009", ",1996,2010,", ",1996,1996,");
                Change(pairings, "P010", "open-or-unknown", "stated");
                Change(pairings, "P012", "200,六盘水市", "2000,六盘水市");
                Change(pairings, "P013", "522100", "520300");
                Change(pairings, "P014", "红河", "红江");
                Change(pairings, "P017", "Guangyuan City", "Guang'an City");
                Change(pairings, "P018", "stated", "certain");
                Change(pairings, "P032", "east-west-pairing", "pairing");
                Change(pairings, "P033", ",one-source", ",hearsay");
                Change(
                    pairings,
                    "P058",
                    "http://daily.cnnb.com.cn/nbrb/html/2016-12/08/content_1015203.htm?div=-1",
                    ""
                );
                Change(pairings, "P091", "光明新区", "光明区");
                pairings.Add(
                    pairings
                        .Single(row => row.StartsWith("P106,", StringComparison.Ordinal))
                        .Replace("P106", "P107", StringComparison.Ordinal)
                );
            },
            dates =>
            {
                Change(dates, "P025", ",2016-09,", ",2017-09,");
                Change(dates, "P050", "440300", "44030");
                Change(dates, "P069", ",2025,", ",soon,");
                Change(dates, "P082", ",2016-09,", ",2016-13,");
                Change(dates, "P070", ",2020-10-19,", ",2020-10-1,");
                dates.Add("P070,,,,,again");
                dates.Add("P999,,,,,unknown");
                dates.Add("P106x,,,,,");
            }
        );
        exitCode.Should().Be(1);
        string[] expected =
        [
            "pairing-dates.csv(11): error PD0001: P069: seen 'soon' is no year, month, day or stretch of them",
            "pairing-dates.csv(12): error PD0001: P070: seen '2020-10-1' is no year, month, day or stretch of them",
            "pairing-dates.csv(19): error PD0001: P082: start '2016-13' is no year, month, day or stretch of them",
            "pairing-dates.csv(27): error PD0001: 'P070' stands twice",
            "pairing-dates.csv(29): error PD0001: P106x: no reason given",
            "pairings.csv(3): error PD0001: id 'P001' is empty or stands twice",
            "pairings.csv(4): error PD0001: P003: donor_kind 'divisions' is none of division, functional-area, enterprise, town",
            "pairings.csv(4): error PD0001: P003: level 'province-province', but kind and codes say 'divisions-province'",
            "pairings.csv(4): error PD0001: P003: a donor of kind divisions has no code, not 120000",
            "pairings.csv(4): error PD0001: P003: the seat '' in pairing-dates.csv is not the code of a division",
            "pairings.csv(5): error PD0001: P004: level 'province-prefecture', but kind and codes say 'province-province'",
            "pairings.csv(6): error PD0001: P005: start '96' is no year",
            "pairings.csv(8): error PD0001: P007: 330000 cannot assist itself",
            "pairings.csv(10): error PD0001: P009: end '1996' is no year after the start 1996",
            "pairing-dates.csv(3): error PD0001: P009: end 2010-07 does not lie in the year '1996' of pairings.csv",
            "pairings.csv(11): error PD0001: P010: end '' does not go with 'stated'",
            "pairings.csv(13): error PD0001: P012: recipient code '5202000' is not six digits",
            "pairings.csv(14): error PD0001: P013: recipient 520300 is not in force in 1996",
            "pairings.csv(15): error PD0001: P014: 532500 is 红河哈尼族彝族自治州, not 红江哈尼族彝族自治州",
            "pairings.csv(18): error PD0001: P017: 510800 is Guangyuan City, not Guang'an City",
            "pairings.csv(19): error PD0001: P018: start_certainty 'certain' is none of stated, inferred, observed, general-knowledge",
            "pairing-dates.csv(5): error PD0001: P025: end 2017-09 does not lie in the year '2016' of pairings.csv",
            "pairings.csv(33): error PD0001: P032: relation 'pairing' is none of east-west-pairing, counterpart-support, twinning, enterprise-twinning, voluntary-pairing",
            "pairings.csv(34): error PD0001: P033: verification 'hearsay' is none of two-sources, one-source, one-source-mirror, deduced, general-knowledge-not-verified",
            "pairings.csv(51): error PD0001: P050: the seat '44030' in pairing-dates.csv is not the code of a division",
            "pairings.csv(59): error PD0001: P058: 'one-source' without a source",
            "pairings.csv(92): error PD0001: P091: 'Guangming New District', 光明区, is not in functional-areas.csv",
            "pairings.csv(108): error PD0001: P107: donor, recipient and start stand twice",
            "pairing-dates.csv(28): error PD0001: 'P999' is no pairing",
            "pairing-dates.csv(29): error PD0001: 'P106x' is no pairing",
        ];
        errors.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void The_committed_tables_have_no_bad_row()
    {
        var (exitCode, errors) = PackerRun.With();
        errors.Should().BeEmpty();
        exitCode.Should().Be(0);
    }

    private static void Change(List<string> rows, string id, string old, string changed)
    {
        var at = rows.FindIndex(row => row.StartsWith(id + ",", StringComparison.Ordinal));
        rows[at].Should().Contain(old);
        rows[at] = rows[at].Replace(old, changed, StringComparison.Ordinal);
    }

    private static (int ExitCode, string[] Errors) Pack(Action<List<string>> pairings, Action<List<string>> dates) =>
        PackerRun.With(("pairings.csv", pairings), ("pairing-dates.csv", dates));
}
