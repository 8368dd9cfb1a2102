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
                "CNY 110,696,000,000 / 4,801 = CNY 110696000000/4801 (about 23,056,863.15) on average"
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
        var finding = Find("part larger than its population", Verdict.CannotBeDecided, "s3-013", "s3-001");
        finding.Arithmetic.Should().Equal("CNY 100,000,000 - CNY 50,800,000 = CNY 49,200,000");
        finding.Explanations.Should().ContainSingle().Which.Should().Contain("(Assisting, Period)");
    }

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
