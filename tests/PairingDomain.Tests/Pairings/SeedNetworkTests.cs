using NodaTime;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using static PairingDomain.Tests.Pairings.Network;

namespace PairingDomain.Tests.Pairings;

/// <summary>
/// The twinning network of seed 003: "six districts, Guangming New Districts, three Party Working Committees directly under the
/// municipal government and key state-owned enterprises … to build twinning relationship with 11 key counties … in Bijie
/// and Qiannan". The document names two of the twins; which of the others has which county is invented here.
/// </summary>
public sealed class SeedNetworkTests
{
    private static readonly DivisionCode Shenzhen = DivisionCode.Parse("440300");

    private static readonly Partner[] Twins =
    [
        Partner.Organisation(PartnerKind.Enterprise, "Shenzhen Investment Holdings Co., Ltd.", Shenzhen),
        Partner.Organisation(PartnerKind.Enterprise, "Shenzhen Energy Group", Shenzhen),
        .. new[] { "440303", "440304", "440305", "440306", "440307", "440308" }.Select(Code),
        Partner.Of(Place.Area("guangming-new-district")),
        .. Enumerable
            .Range(1, 3)
            .Select(number =>
                Partner.Organisation(PartnerKind.PartyCommittee, $"Party Working Committee {number}", Shenzhen)
            ),
    ];

    // Sandu and Pingtang first; four counties of Bijie and five more of Qiannan; the last is twinned twice.
    private static readonly string[] Counties =
    [
        "522732",
        "522727",
        "522422",
        "522425",
        "522426",
        "522427",
        "522729",
        "522728",
        "522726",
        "522722",
        "522731",
        "522731",
    ];

    private static readonly PairingNetwork Twinnings = new(
        [
            Twin("BIJIE", Partner.Of(Shenzhen), "522400"),
            Twin("QIANNAN", Partner.Of(Shenzhen), "522700"),
            .. Twins.Zip(Counties).Select((twin, number) => Twin($"T{number + 1}", twin.First, twin.Second)),
        ],
        PlaceCatalogue.Embedded
    );

    [Fact]
    public void Twelve_partners_of_four_kinds_are_twinned_with_eleven_counties()
    {
        var twinnings = Twinnings.InForce(June2010).Of(PairingRelation.Twinning);
        twinnings
            .Select(pairing => pairing.Assisting)
            .Distinct()
            .CountBy(partner => partner.Kind)
            .Should()
            .BeEquivalentTo(
                new Dictionary<PartnerKind, int>
                {
                    [PartnerKind.Division] = 6,
                    [PartnerKind.Area] = 1,
                    [PartnerKind.PartyCommittee] = 3,
                    [PartnerKind.Enterprise] = 2,
                }
            );
        twinnings.Select(pairing => pairing.Assisted).Distinct().Should().HaveCount(11);
    }

    [Fact]
    public void Every_twinning_lies_under_the_pairing_with_its_prefecture()
    {
        var bijie = Twinnings.Under(Twinnings.Get("BIJIE"), June2010);
        Ids(bijie).Should().Equal("T3", "T4", "T5", "T6");
        Ids(Twinnings.Under(Twinnings.Get("QIANNAN"), June2010))
            .Should()
            .Equal("T1", "T2", "T7", "T8", "T9", "T10", "T11", "T12");
        Twinnings.ParentOf(Twinnings.Get("T1"), June2010)!.Id.Should().Be("QIANNAN");
        Twinnings
            .InForce(June2010)
            .FromWithin(Division("440300", June2010))
            .Should()
            .HaveCount(14, "every twin and the city itself lie in Shenzhen");
    }

    [Fact]
    public void The_named_enterprises_help_Sandu_and_Pingtang()
    {
        var view = Twinnings.InForce(June2010);
        view.From(Twins[0]).Single().Assisted.Should().Be(Code("522732"));
        view.From(Twins[1]).Single().Assisted.Should().Be(Code("522727"));
        DivisionCatalogue.Embedded.Get(DivisionCode.Parse("522727"), June2010).NameEn.Should().Be("Pingtang County");
        Ids(view.To(Code("522731"))).Should().Equal("T11", "T12");
    }

    [Fact]
    public void Twinnings_follow_the_counties_of_Bijie_to_their_new_codes()
    {
        var day = new LocalDate(2012, 6, 30);
        Ids(Twinnings.InForce(day).To(Division("520521", day))).Should().Equal("T3");
        Ids(Twinnings.Under(Twinnings.Get("BIJIE"), day)).Should().Equal("T3", "T4", "T5", "T6");
        Twinnings.InForce(day).Certain.Should().BeEmpty("the document tells of 2010 only");
        Twinnings.InForce(June2010).Certain.Should().HaveCount(14);
    }

    private static Pairing Twin(string id, Partner assisting, string county) =>
        new(
            id,
            assisting,
            Code(county),
            county.EndsWith("00", StringComparison.Ordinal)
                ? PairingRelation.EastWestPairing
                : PairingRelation.Twinning,
            new Validity(
                ValidityEnd.Of(ReportingPeriod.Parse("2010"), EndCertainty.Observed),
                ValidityEnd.OpenOrUnknown
            )
        )
        {
            Sources = ["seed document 003"],
            Trust = PairingTrust.OneSource,
        };
}
