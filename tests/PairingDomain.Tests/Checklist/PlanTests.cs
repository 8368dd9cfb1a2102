using PairingDomain.Figures;
using PairingDomain.Mechanism;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>S14: plans, the outline and the agreement made under them.</summary>
public sealed class PlanTests
{
    private static readonly Partner Xiechuang = Partner.Organisation(
        PartnerKind.School,
        "Shenzhen Xiechuang Technical School",
        DivisionCode.Parse("440300")
    );

    [Theory]
    [InlineData("“11th Five-Year Plan” period", 11, 2006, 2010)]
    [InlineData("“12th Five-Year Plan” period", 12, 2011, 2015)]
    [InlineData("14th Five-Year Plan period (2021-25)", 14, 2021, 2025)]
    public void S14_the_plans_as_the_documents_write_them(string written, int ordinal, int first, int last)
    {
        var plan = PlanPeriod.Parse(written);
        (plan.Ordinal, plan.FirstYear, plan.LastYear).Should().Be((ordinal, first, last));
    }

    [Fact]
    public void S14_the_outline_of_the_11th_plan_with_its_document_number()
    {
        var outline = new StrategicAgreement(
            ReportingPeriod.Parse("2006"),
            [Code("440000"), Code("450000")],
            "Outline for Guangdong-Guangxi Pairing-off Cooperation in Poverty Alleviation During the ‘11th Five-Year Plan’ Period"
        )
        {
            Source = "Yue Fu Han [2006] No. 257",
        };
        outline.Source.Should().Be("Yue Fu Han [2006] No. 257");
        PlanPeriod.FiveYear(11).Contains(new(2010, 12, 31)).Should().BeTrue("2010 is the last year of the outline");
        PlanPeriod.FiveYear(11).Contains(new(2011, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void S14_an_agreement_with_a_target_of_10000_labourers_in_the_12th_plan()
    {
        var agreement = new StrategicAgreement(
            ReportingPeriod.Year(2010),
            [Xiechuang, Code("522400")],
            "Agreement on Shenzhen – Bijie Cooperation in Human Resource Skills Development and Education",
            "transfer employments for 10,000 labors in Bijie during the “12th Five-Year Plan” period"
        );
        var target = Told("s3-073", "labour-transferred", "10000 person", "10,000 labors");
        target.Status.Should().Be(Status.Planned);
        target.Scope.PeriodText.Should().Be("during the “12th Five-Year Plan” period");
        target.Scope.Period!.HasSameDaysAs(ReportingPeriod.Plan(PlanPeriod.FiveYear(12))).Should().BeTrue();
        target.Scope.Assisting.Values.Should().Equal(agreement.Parties[0]);
        target.Scope.Assisted.Values.Should().Equal(agreement.Parties[1]);
    }
}
