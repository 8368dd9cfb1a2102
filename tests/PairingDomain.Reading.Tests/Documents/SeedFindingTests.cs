using PairingDomain.Ledgers;
using PairingDomain.Reading.Documents;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Support;

namespace PairingDomain.Reading.Tests.Documents;

/// <summary>What reconciliation finds in what was read, without any figure made by hand; the numbers are those of R1 to R12.</summary>
public sealed class SeedFindingTests
{
    private static readonly Lazy<IReadOnlyList<Finding>> Findings = new(Find);

    [SharedFact("seeds")]
    public void R1_127_000_and_127_300_persons_agree_when_rounded() =>
        Has("repeated claims", Verdict.HoldsWithinRounding, "127,300 persons - 127,000 persons = 300 persons");

    [SharedFact("seeds")]
    public void R2_the_parts_of_105_projects_come_to_101() =>
        Has("parts and wholes", Verdict.WorthNoting, "31 + 24 + 27 + 13 + 4 + 2 = 101 projects");

    [SharedFact("seeds")]
    public void R3_the_parts_of_50_8_million_make_it_up() =>
        Has("parts and wholes", Verdict.Holds, "42,200,000 + 7,300,000 + 1,300,000 = CNY 50,800,000");

    [SharedFact("seeds")]
    public void R4_110_000_or_11_000_seekers() =>
        Has("malformed numbers", Verdict.CannotBeDecided, "110,000 persons / 19,137 working posts");

    [SharedFact("seeds")]
    public void R5_4_801_projects_of_10_million_each_are_not_110_696_billion() =>
        Has("per each × count", Verdict.Contradicts, "4,801 × CNY 10,000,000 = CNY 48,010,000,000");

    [SharedFact("seeds")]
    public void R6_767_5_and_768_million_agree_within_the_written_digits() =>
        Has("repeated claims", Verdict.HoldsWithinRounding, "CNY 768,000,000 - CNY 767,500,000 = CNY 500,000");

    [SharedFact("seeds")]
    public void R7_12_000_more_imply_141_500_in_2009() =>
        Has("change claims", Verdict.CannotBeDecided, "imply 141,500 persons in 2009");

    [SharedFact("seeds")]
    public void R8_1_439_households_are_renovated_in_villages_of_1_341() =>
        Has(
            "part larger than its population",
            Verdict.Contradicts,
            "1,439 households - 1,341 households = 98 households"
        );

    [SharedFact("seeds")]
    public void R10_24_water_projects_and_367_cellars_are_told_under_two_sectors() =>
        Has("overlap between documents", Verdict.WorthNoting, "367 water cellars");

    [SharedFact("seeds")]
    public void R12_dollars_are_near_the_mean_of_the_month_of_the_page()
    {
        Has("printed conversions", Verdict.WorthNoting, "250000/37309 (about 6.7008) CNY per USD");
        Has("printed conversions", Verdict.WorthNoting, "50/7 (about 7.1429) CNY per USD");
        Has("printed conversions", Verdict.WorthNoting, "368000/51737 (about 7.1129) CNY per USD");
    }

    [SharedFact("seeds")]
    public void Nothing_else_contradicts() =>
        Findings.Value.Where(finding => finding.Verdict == Verdict.Contradicts).Should().HaveCount(2);

    private static void Has(string check, Verdict verdict, string arithmetic) =>
        Findings
            .Value.Should()
            .Contain(finding =>
                finding.Check == check
                && finding.Verdict == verdict
                && finding.Arithmetic.Any(line => line.Contains(arithmetic, StringComparison.Ordinal))
            );

    private static IReadOnlyList<Finding> Find()
    {
        var readings = Directory
            .GetFiles(Path.Combine(Repository.Shared!, "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select((file, index) => (Text: File.ReadAllText(file), Id: $"s{index}"))
            .Select(document =>
                DocumentReader.ReadDocument(document.Text, DocumentHead.Read(document.Text, document.Id))
            )
            .ToArray();
        return Ledger
            .Create(readings.Select(reading => reading.Source), readings.SelectMany(reading => reading.Ledger.Figures))
            .Reconcile();
    }
}
