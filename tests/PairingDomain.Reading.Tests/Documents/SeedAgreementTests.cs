using PairingDomain.Tests.Support;
using Xunit.Abstractions;

namespace PairingDomain.Reading.Tests.Documents;

/// <summary>The annotated documents are those that the rules were written on: this is no estimate for others.</summary>
public sealed class SeedAgreementTests(ITestOutputHelper output)
{
    [SharedFact("gold")]
    public void Period_measure_and_links_agree_with_the_annotation_in_nine_of_ten_figures()
    {
        var agreement = Agreement.Of(
            Path.Combine(Repository.Shared!, "seeds"),
            Path.Combine(Repository.Shared!, "gold")
        );
        output.WriteLine(agreement.ToString());
        foreach (var difference in agreement.Differences)
        {
            output.WriteLine(difference);
        }

        foreach (
            var field in new[]
            {
                "period",
                "period (of those with one)",
                "measure",
                "part_of",
                "part_of (of those with one)",
                "converts",
                "converts (of those with one)",
            }
        )
        {
            agreement[field].Should().BeGreaterThanOrEqualTo(90, field);
        }
    }
}
