using PairingDomain.Ledgers;
using PairingDomain.Reconciliation;
using PairingDomain.ReferenceData;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>What the checks find in the five documents; the numbers are those of the contradictions R1 to R14.</summary>
public sealed class SeedFindingTests
{
    private static readonly IReadOnlyList<Finding> Findings = Reference.Embedded.SeedLedger.Reconcile();

    [Fact]
    public void R1_127_000_and_127_300_persons_agree_when_rounded_to_thousands() =>
        Find("repeated claims", Verdict.HoldsWithinRounding, "s3-006", "s3-024", "s3-036")
            .Arithmetic.Should()
            .Equal(
                "127,300 persons - 127,000 persons = 300 persons",
                "127,300 persons rounded to 1,000 is 127,000 persons"
            );

    [Fact]
    public void R2_the_parts_of_105_projects_come_to_101() =>
        Find(
            "parts and wholes",
            Verdict.WorthNoting,
            "s3-025",
            "s3-026",
            "s3-027",
            "s3-030",
            "s3-032",
            "s3-034",
            "s3-035"
        )
            .Arithmetic.Should()
            .Equal("31 + 24 + 27 + 13 + 4 + 2 = 101 projects", "105 projects (s3-025) - 101 projects = 4 projects");

    [Fact]
    public void R3_42_2_million_are_told_under_two_measures() =>
        Find("repeated claims", Verdict.WorthNoting, "s3-002", "s3-020")
            .Summary.Should()
            .Be("One fact is counted under 2 measures: aid-funds-project (s3-002) and aid-funds-fiscal (s3-020).");

    [Fact]
    public void R3_the_three_parts_make_up_50_8_million() =>
        Find("parts and wholes", Verdict.Holds, "s3-001", "s3-002", "s3-003", "s3-004")
            .Arithmetic.Should()
            .Equal("42,200,000 + 7,300,000 + 1,300,000 = CNY 50,800,000", "whole CNY 50,800,000 (s3-001)");

    [Fact]
    public void R5_4_801_projects_of_10_million_each_are_not_110_696_billion()
    {
        var finding = Find("per each × count", Verdict.Contradicts, "s4-006", "s4-005", "s4-007");
        finding
            .Arithmetic.Should()
            .Equal(
                "4,801 × CNY 10,000,000 = CNY 48,010,000,000",
                "CNY 110,696,000,000 - CNY 48,010,000,000 = CNY 62,686,000,000",
                "CNY 110,696,000,000 / 4,801 = CNY 110696000000/4801 (about 23,056,863.1535) on average"
            );
        finding.Explanations.Should().ContainSingle().Which.Should().Contain("“of CNY 10,000,000 and more each”");
    }

    [Fact]
    public void R6_767_5_and_768_million_agree_within_the_written_digits() =>
        Find("repeated claims", Verdict.HoldsWithinRounding, "s4-013", "s4-047")
            .Arithmetic.Should()
            .Equal(
                "CNY 768,000,000 - CNY 767,500,000 = CNY 500,000",
                "CNY 767,500,000 (s4-013) allows between CNY 767,450,000 and CNY 767,550,000",
                "CNY 768,000,000 (s4-047) allows between CNY 767,500,000 and CNY 768,500,000"
            );

    [Fact]
    public void R8_1_439_households_are_renovated_in_villages_of_1_341() =>
        Find("part larger than its population", Verdict.Contradicts, "s4-020", "s4-017")
            .Arithmetic.Should()
            .Equal("1,439 households - 1,341 households = 98 households");

    [Fact]
    public void R9_nearly_100_million_by_one_firm_would_exceed_the_50_8_million_of_the_year()
    {
        var finding = Find(
            "part larger than its population",
            Verdict.CannotBeDecided,
            "s3-013",
            "s3-001",
            "s3-014",
            "s3-005"
        );
        finding
            .Arithmetic.Should()
            .Equal(
                "CNY 100,000,000 - CNY 50,800,000 = CNY 49,200,000",
                "105 projects (s3-005) - 75 projects (s3-014) = 30 projects"
            );
        finding.Explanations.Should().ContainSingle().Which.Should().Contain("(Assisting, Period)");
    }

    [Fact]
    public void R4_110_000_or_11_000_seekers_beside_19_137_posts()
    {
        var finding = Find("malformed numbers", Verdict.CannotBeDecided, "s3-047", "s3-045", "s3-046");
        finding
            .Arithmetic.Should()
            .Contain([
                "110,000 persons / 19,137 working posts = 110000/19137 (about 5.7480)",
                "11,000 persons / 19,137 working posts = 11000/19137 (about 0.5748)",
            ]);
    }

    [Fact]
    public void R6_767_5_million_are_exactly_5_000_for_each_of_153_500() =>
        Find("products that are too exact", Verdict.WorthNoting, "s4-013", "s4-012")
            .Arithmetic.Should()
            .Equal("CNY 767,500,000 / 153,500 = CNY 5,000 exactly");

    [Fact]
    public void R7_12_000_more_imply_141_500_in_2009() =>
        Find("change claims", Verdict.CannotBeDecided, "s4-048", "s4-012")
            .Arithmetic.Should()
            .Equal(
                "153,500 persons (s4-012) and a change of 12,000 persons imply 141,500 persons in 2009",
                "12,000 / 141,500 = 2400/283 (about 8.4806) %"
            );

    [Fact]
    public void R7_60_million_more_imply_707_5_million_in_2009() =>
        Find("change claims", Verdict.CannotBeDecided, "s4-049", "s4-013")
            .Arithmetic.Should()
            .Equal(
                "CNY 767,500,000 (s4-013) and a change of CNY 60,000,000 imply CNY 707,500,000 in 2009",
                "the words allow between CNY 706,950,000 and CNY 708,050,000",
                "60,000,000 / 707,500,000 = 2400/283 (about 8.4806) %"
            );

    [Fact]
    public void R10_24_water_projects_and_367_cellars_are_told_under_two_sectors() =>
        Find("overlap between documents", Verdict.WorthNoting, "s3-027", "s3-041", "s3-029", "s3-042")
            .Summary.Should()
            .Be("2 facts are told for two scopes that have nothing in common.");

    [Fact]
    public void R11_1_4_and_3_68_billion_overlap_and_are_never_added() =>
        Find("overlap between documents", Verdict.WorthNoting, "s1-002", "s2-007", "s1-004", "s2-006")
            .Arithmetic.Should()
            .Contain(
                "CNY 1,400,000,000 (s1-002) and CNY 3,680,000,000 (s2-007): Assisting Within, Assisted Within, Period Contains"
            );

    [Theory]
    [InlineData("s0-010", "s0-011", "CNY 10,000 / USD 1,492.36 = 250000/37309 (about 6.7008) CNY per USD")]
    [InlineData("s1-002", "s1-003", "CNY 1,400,000,000 / USD 196,000,000 = 50/7 (about 7.1429) CNY per USD")]
    [InlineData("s2-007", "s2-008", "CNY 3,680,000,000 / USD 517,370,000 = 368000/51737 (about 7.1129) CNY per USD")]
    public void R12_dollars_are_near_the_mean_of_the_month_of_the_page(string yuan, string dollars, string arithmetic)
    {
        var finding = Find("printed conversions", Verdict.WorthNoting, yuan, dollars);
        finding.Summary.Should().Contain("near the rate of the month of publication");
        finding.Arithmetic[0].Should().StartWith(arithmetic);
    }

    [Fact]
    public void R13_23_villages_are_told_as_done_with_over_70_percent_completed() =>
        Find("order and time", Verdict.WorthNoting, "s4-014", "s4-038")
            .Arithmetic.Should()
            .Equal("100 % - 70 % = 30 %");

    [Fact]
    public void R14_taxes_of_290_million_are_above_a_profit_of_248_million() =>
        Find("series and shares", Verdict.WorthNoting, "s3-057", "s3-056")
            .Arithmetic.Should()
            .Equal("CNY 290,000,000 - CNY 248,000,000 = CNY 42,000,000");

    [Fact]
    public void Nothing_else_contradicts() =>
        Findings
            .Where(finding => finding.Verdict == Verdict.Contradicts)
            .Select(finding => finding.Figures[0].Id)
            .Should()
            .Equal("s4-020", "s4-006");

    [Fact]
    public void The_findings_are_the_same_whatever_the_order_of_the_figures()
    {
        var seeds = Reference.Embedded.SeedLedger;
        Ledger
            .Create(seeds.Documents, seeds.Figures.Reverse())
            .Reconcile()
            .Select(finding => finding.ToText())
            .Should()
            .Equal(Findings.Select(finding => finding.ToText()));
    }

    [Fact]
    public void The_gravest_come_first() => Findings.Select(finding => finding.Verdict).Should().BeInDescendingOrder();

    [Fact]
    public void Since_September_2016_overlaps_the_years_from_2016_on_of_other_documents()
    {
        Find("overlap between documents", Verdict.WorthNoting, "s0-002", "s1-005", "s0-012", "s1-002");
        Find(
            "overlap between documents",
            Verdict.WorthNoting,
            "s0-004",
            "s2-010",
            "s0-012",
            "s2-007",
            "s0-005",
            "s2-009"
        );
    }

    [Fact]
    public void What_is_more_than_agreement_is_R1_to_R14_and_two_overlaps() =>
        Findings
            .Where(finding => finding.Verdict != Verdict.Holds)
            .Select(finding => finding.ToString())
            .Should()
            .Equal(
                // R8
                "Contradicts (part larger than its population): 1,439 households (s4-020) houses-renovated of 1,341 households (s4-017) beneficiary-households: 98 households too many.",
                // R5
                "Contradicts (per each × count): 4,801 projects (s4-005) of CNY 10,000,000 (s4-006) each are not CNY 110,696,000,000 (s4-007).",
                // R9
                "CannotBeDecided (part larger than its population): nearly CNY 100,000,000 (s3-013) donations would exceed the CNY 50,800,000 (s3-001) aid-funds-total if it lay within them.",
                // R7
                "CannotBeDecided (change claims): The change 12,000 persons (s4-048) implies 141,500 persons in 2009, which is not told.",
                // R7
                "CannotBeDecided (change claims): The change CNY 60,000,000 (s4-049) implies CNY 707,500,000 in 2009, which is not told.",
                // R4
                "CannotBeDecided (malformed numbers): s3-047 is malformed: it may be 110,000 persons or 11,000 persons.",
                // R3
                "WorthNoting (repeated claims): One fact is counted under 2 measures: aid-funds-project (s3-002) and aid-funds-fiscal (s3-020).",
                // R2
                "WorthNoting (parts and wholes): The parts of s3-025 come to 101 projects; 4 projects of the whole are not told.",
                // R6
                "WorthNoting (products that are too exact): CNY 767,500,000 (s4-013) are exactly CNY 5,000 for each of 153,500 persons (s4-012).",
                // R12
                "WorthNoting (printed conversions): The conversion s0-011 of s0-010 is near the rate of the month of publication, but not within its digits.",
                // R12
                "WorthNoting (printed conversions): The conversion s1-003 of s1-002 is near the rate of the month of publication, not an average of the period.",
                // R12
                "WorthNoting (printed conversions): The conversion s2-008 of s2-007 is near the rate of the month of publication, not an average of the period.",
                // Beside R11, and as true: Donglan lies in Hechi, and Hechi in Guangxi.
                "WorthNoting (overlap between documents): s0 and s1 tell of overlapping work: 2 pairs of figures (counties-assisted, funds) must not be added.",
                "WorthNoting (overlap between documents): s0 and s2 tell of overlapping work: 3 pairs of figures (beneficiaries, funds, villages-assisted) must not be added.",
                // R11
                "WorthNoting (overlap between documents): s1 and s2 tell of overlapping work: 2 pairs of figures (funds, projects) must not be added.",
                // R10
                "WorthNoting (overlap between documents): 2 facts are told for two scopes that have nothing in common.",
                // R13
                "WorthNoting (order and time): 23 villages (s4-014) villages-assisted told as done, with over 70 percent (s4-038) completed.",
                // R14
                "WorthNoting (series and shares): Taxes of CNY 290,000,000 (s3-057) are above the profit of CNY 248,000,000 (s3-056).",
                // R1
                "HoldsWithinRounding (repeated claims): The same claim, rounded differently: 127,000 persons (s3-006) and 127,300 persons (s3-024).",
                // R6
                "HoldsWithinRounding (repeated claims): The same claim, rounded differently: CNY 767,500,000 (s4-013) and CNY 768,000,000 (s4-047)."
            );

    [Fact]
    public void What_agrees_comes_last() =>
        Findings
            .SkipWhile(finding => finding.Verdict != Verdict.Holds)
            .Select(finding => finding.Check)
            .Should()
            .Equal(
                Enumerable
                    .Repeat("repeated claims", 10)
                    .Concat(["parts and wholes", "parts and wholes", "parts and wholes"])
                    .Append("part larger than its population")
            );

    private static Finding Find(string check, Verdict verdict, params string[] ids) =>
        Findings
            .Should()
            .ContainSingle(finding =>
                finding.Check == check
                && finding.Verdict == verdict
                && finding.Figures.Select(figure => figure.Id).SequenceEqual(ids)
            )
            .Subject;
}
