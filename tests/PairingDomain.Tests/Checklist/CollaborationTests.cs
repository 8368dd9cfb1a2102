using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Periods;
using PairingDomain.Serialization;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>S15: sector collaboration of seed 004, outputs that carry no figure.</summary>
public sealed class CollaborationTests
{
    [Theory]
    [InlineData("highway", 8203, "Shantou – Kuming Freeway")]
    [InlineData("highway", 8232, "Guangxi – Hezhou – Lingfeng Highway")]
    [InlineData("waterway", 8311, "Guigang - Wuzhou (Jieshou) Section of Xijiang’s Grade II Waterway")]
    public void S15_a_road_or_waterway_put_into_operation_in_2010(string noun, int start, string quote)
    {
        var output = Transport(noun, start, quote);
        output.Value.ToString().Should().Be($"1 {{{noun}}}");
        output.Scope.Sector.Values.Should().Equal(Sector.Transport);
        (PeriodOf(output), output.Scope.Basis, output.Status).Should().Be(("2010", Basis.Flow, Status.Actual));
        (output.Written, output.Resolution).Should().Be((null, 0));
    }

    [Theory]
    [InlineData(Sector.Tourism, 8473, "barrier-free tourism and self-driving tour")]
    [InlineData(Sector.Culture, 8525, "education, culture, health and other fields")]
    public void S15_collaboration_in_tourism_and_culture(Sector sector, int start, string quote) =>
        OneNamedThing(
            "field of collaboration",
            MeasureGroup.Projects,
            new Citation("s4", start, quote),
            ScopeOf("440000", "450000", sector, "2010~")
        )
            .Scope.Sector.Values.Should()
            .Equal(sector);

    [Fact]
    public void S15_such_outputs_are_kept_in_a_ledger_and_its_document()
    {
        var ledger = Ledger.Create(
            [new SourceDocument("s4", "Guangdong-Guangxi Zhuang Autonomous Region Pairing-off Poverty Alleviation")],
            [Transport("highway", 8203, "Shantou – Kuming Freeway")]
        );
        var again = LedgerJson.Read(LedgerJson.ToText(ledger));
        again["s4-at-8203"].Citation.Quote.Should().Be("Shantou – Kuming Freeway");
        again["s4-at-8203"].Value.ToString().Should().Be("1 {highway}");
        SeedLedger.TryGet("s4-at-8203", out _).Should().BeFalse("the seed ledger holds figures only");
    }

    private static Figure Transport(string noun, int start, string quote) =>
        OneNamedThing(
            noun,
            MeasureGroup.Works,
            new Citation("s4", start, quote, "Cooperation in poverty reduction"),
            ScopeOf("440000", "450000", Sector.Transport, "2010", Basis.Flow)
        );
}
