using System.Text.Json.Nodes;
using PairingDomain.Figures;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.ReferenceData;
using PairingDomain.Serialization;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Findings as JSON, and that the schema says what is written.</summary>
public sealed class FindingJsonTests
{
    private static readonly Figure One = Sample.Quantity("a", "projects", 105, "project");

    private static readonly Figure Malformed = One.With(draft =>
        draft with
        {
            Id = "b",
            Value = default,
            Readings = [Quantity.Parse("110000 project"), Quantity.Parse("11000 project")],
            Qualifier = Qualifier.AtLeast,
        }
    );

    private static readonly Finding Example = new(
        "my check",
        Verdict.HoldsWithinRounding,
        "Something “in” 东西.",
        One,
        Malformed
    )
    {
        Arithmetic = ["1 + 1 = 2", "2 < 3"],
        Explanations = ["a reason"],
    };

    [Fact]
    public void A_finding_in_json_has_verdict_arithmetic_and_quotes() =>
        FindingJson
            .ToText([Example])
            .Should()
            .Be(
                """
                {
                  "format": "pairing-domain-findings",
                  "version": 1,
                  "findings": [
                    {
                      "check": "my check",
                      "verdict": "holds-within-rounding",
                      "summary": "Something “in” 东西.",
                      "arithmetic": [
                        "1 \u002B 1 = 2",
                        "2 \u003C 3"
                      ],
                      "explanations": [
                        "a reason"
                      ],
                      "figures": [
                        {
                          "id": "a",
                          "measure": "projects",
                          "value": "105 project",
                          "qualifier": "exact",
                          "document": "d",
                          "start": 0,
                          "quote": "some words"
                        },
                        {
                          "id": "b",
                          "measure": "projects",
                          "readings": [
                            "110000 project",
                            "11000 project"
                          ],
                          "qualifier": "at-least",
                          "document": "d",
                          "start": 0,
                          "quote": "some words"
                        }
                      ]
                    }
                  ]
                }
                """
            );

    [Fact]
    public void No_findings_are_an_empty_list() =>
        JsonNode.Parse(FindingJson.ToText([]))!["findings"]!.AsArray().Should().BeEmpty();

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        FindingJson.Write([Example], stream);
        stream.CanWrite.Should().BeTrue();
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => FindingJson.Write(null!, Stream.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FindingJson.Write([], null!)).Should().Throw<ArgumentNullException>();
        FluentActions
            .Invoking(() => FindingJson.ToText([null!]))
            .Should()
            .Throw<ArgumentNullException>()
            .WithParameterName("findings");
    }

    [Fact]
    public void The_findings_of_the_five_documents_are_written_in_their_order()
    {
        var findings = Reference.Embedded.SeedLedger.Reconcile();
        JsonNode.Parse(FindingJson.ToText(findings))!["findings"]!
            .AsArray()
            .Select(finding => finding!["summary"]!.GetValue<string>())
            .Should()
            .Equal(findings.Select(finding => finding.Summary));
    }

    [Fact]
    public void The_schema_has_the_members_and_words_that_are_written()
    {
        var schema = JsonNode.Parse(FindingJson.Schema())!;
        var written = JsonNode.Parse(FindingJson.ToText([Example]))!;
        Names(schema["properties"]).Should().Equal(Names(written));
        var finding = schema["$defs"]!["finding"]!["properties"]!;
        Names(finding).Should().Equal(Names(written["findings"]![0]));
        var figures = written["findings"]![0]!["figures"]!.AsArray();
        Names(schema["$defs"]!["figure"]!["properties"]).Should().BeEquivalentTo(figures.SelectMany(Names).Distinct());
        Words(finding["verdict"]).Should().Equal(Enum.GetValues<Verdict>().Select(FindingJson.WordOf));
        Words(schema["$defs"]!["figure"]!["properties"]!["qualifier"]).Should().Equal(EnumWords.Qualifier.All);
        schema["properties"]!["format"]!["const"]!.GetValue<string>().Should().Be(FindingJson.Format);
        schema["properties"]!["version"]!["const"]!.GetValue<int>().Should().Be(FindingJson.Version);
    }

    private static IEnumerable<string> Names(JsonNode? node) => node!.AsObject().Select(member => member.Key);

    private static IEnumerable<string> Words(JsonNode? node) =>
        node!["enum"]!.AsArray().Select(word => word!.GetValue<string>());
}
