using PairingDomain.Pairings;
using PairingDomain.Places;
using static PairingDomain.Tests.Pairings.Network;

namespace PairingDomain.Tests.Pairings;

/// <summary>The embedded table against the committed file it was made from, and against the counts of its sources.</summary>
public sealed class EmbeddedPairingTests
{
    [Fact]
    public void The_pairings_by_trust_are_as_many_as_the_sources_say()
    {
        Known.All.Should().HaveCount(106);
        Known
            .All.CountBy(pairing => pairing.Trust)
            .Should()
            .BeEquivalentTo(
                new Dictionary<PairingTrust, int>
                {
                    [PairingTrust.TwoSources] = 28,
                    [PairingTrust.OneSource] = 58,
                    [PairingTrust.OneSourceMirror] = 8,
                    [PairingTrust.Deduced] = 1,
                    [PairingTrust.GeneralKnowledge] = 11,
                }
            );
    }

    [Fact]
    public void The_pairings_by_relation_and_certainty_are_as_many_as_in_the_file()
    {
        Known
            .All.CountBy(pairing => pairing.Relation)
            .Should()
            .BeEquivalentTo(
                new Dictionary<PairingRelation, int>
                {
                    [PairingRelation.EastWestPairing] = 68,
                    [PairingRelation.Twinning] = 35,
                    [PairingRelation.EnterpriseTwinning] = 2,
                    [PairingRelation.VoluntaryPairing] = 1,
                }
            );
        Known
            .All.CountBy(pairing => pairing.Validity.Start.Certainty)
            .Should()
            .BeEquivalentTo(
                new Dictionary<EndCertainty, int>
                {
                    [EndCertainty.Stated] = 70,
                    [EndCertainty.Inferred] = 20,
                    [EndCertainty.GeneralKnowledge] = 11,
                    [EndCertainty.Observed] = 5,
                }
            );
        Known
            .All.CountBy(pairing => pairing.Validity.End.Certainty)
            .Should()
            .BeEquivalentTo(
                new Dictionary<EndCertainty, int>
                {
                    [EndCertainty.OpenOrUnknown] = 71,
                    [EndCertainty.Inferred] = 21,
                    [EndCertainty.Stated] = 8,
                    [EndCertainty.GeneralKnowledge] = 6,
                }
            );
        Known
            .All.CountBy(pairing => pairing.Assisting.Kind)
            .Should()
            .BeEquivalentTo(
                new Dictionary<PartnerKind, int>
                {
                    [PartnerKind.Division] = 101,
                    [PartnerKind.Enterprise] = 2,
                    [PartnerKind.Area] = 2,
                    [PartnerKind.Township] = 1,
                }
            );
    }

    [Fact]
    public void Every_row_of_the_file_is_in_the_network()
    {
        var rows = CsvRows.Of("pairings.csv").ToArray();
        rows.Should().HaveCount(106);
        rows.Zip(Known.All).Should().AllSatisfy(pair => IsRow(pair.First, pair.Second));
    }

    [Fact]
    public void Every_division_has_its_code_in_the_first_year()
    {
        foreach (var pairing in Known.All)
        {
            var on = pairing.Validity.Start.Latest!.Value;
            foreach (var partner in new[] { pairing.Assisting, pairing.Assisted })
            {
                FluentActions
                    .Invoking(() => PlaceCatalogue.Embedded.PathOf(partner.Place, on))
                    .Should()
                    .NotThrow($"{partner} of {pairing.Id} is in force on {on}");
            }
        }
    }

    private static void IsRow(IReadOnlyDictionary<string, string> row, Pairing pairing)
    {
        pairing.Id.Should().Be(row["id"]);
        pairing.Assisted.Should().Be(Code(row["recipient_code"]));
        if (row["donor_kind"] == "division")
        {
            pairing.Assisting.Should().Be(Code(row["donor_code"]));
        }
        else
        {
            var on = pairing.Validity.Start.Latest!.Value;
            row["donor_name_en"]
                .Should()
                .StartWith(pairing.Assisting.Name ?? PlaceCatalogue.Embedded.NameOn(pairing.Assisting.Place, on));
            (pairing.Assisting.NameZh ?? PlaceCatalogue.Embedded.NameZhOn(pairing.Assisting.Place, on))
                .Should()
                .Be(row["donor_name_zh"]);
        }

        YearOf(pairing.Validity.Start).Should().Be(row["valid_from_year"]);
        YearOf(pairing.Validity.End).Should().Be(row["valid_to_year"]);
        (pairing.Basis ?? "").Should().Be(row["basis"]);
        (pairing.Note ?? "").Should().Be(row["note"]);
        string.Join(" | ", pairing.Sources).Should().Be(row["source"]);
        row["level"].Should().Be($"{LevelWord(pairing.Assisting)}-{LevelWord(pairing.Assisted)}");
        (pairing.Trust == PairingTrust.GeneralKnowledge)
            .Should()
            .Be(row["verification"] == "general-knowledge-not-verified");
    }

    private static string YearOf(ValidityEnd end)
    {
        (end.Earliest?.Year).Should().Be(end.Latest?.Year, "an end lies within one year");
        return end.Earliest?.Year.ToString() ?? "";
    }

    private static string LevelWord(Partner partner) =>
        partner.Level switch
        {
            DivisionLevel.Province => "province",
            DivisionLevel.Prefecture => "prefecture",
            DivisionLevel.County => "county",
            DivisionLevel.Township => "town",
            _ => partner.Kind == PartnerKind.Enterprise ? "enterprise" : "functional-area",
        };
}
