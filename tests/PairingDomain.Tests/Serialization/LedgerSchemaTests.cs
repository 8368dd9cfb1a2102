using System.Text.Json.Nodes;
using PairingDomain.Figures;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Serialization;

namespace PairingDomain.Tests.Serialization;

/// <summary>The schema says what the reader does: same members, same words.</summary>
public sealed class LedgerSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(LedgerJson.Schema())!;

    public static TheoryData<string, string[]> Members =>
        new()
        {
            { "document", [.. ObjectShape.Document.Names] },
            { "measure", [.. ObjectShape.Measure.Names] },
            { "perEach", [.. ObjectShape.PerEach.Names] },
            { "figure", [.. ObjectShape.Figure.Names] },
        };

    [Theory]
    [MemberData(nameof(Members))]
    public void The_schema_has_the_members_that_are_read(string definition, string[] names) =>
        Definition(definition)["properties"]!.AsObject().Select(member => member.Key).Should().Equal(names);

    [Fact]
    public void The_schema_has_the_words_that_are_read()
    {
        Words("measure", "kind").Should().Equal(EnumWords.MeasureKind.All);
        Words("measure", "additivity").Should().Equal(EnumWords.Additivity.All);
        Words("measure", "group").Should().Equal(EnumWords.MeasureGroup.All);
        Words("figure", "qualifier").Should().Equal(EnumWords.Qualifier.All);
        Words("figure", "status").Should().Equal(EnumWords.Status.All);
        Words("figure", "change").Should().Equal(EnumWords.ChangeKind.All);
        Words("figure", "basis").Should().BeEquivalentTo(EnumWords.Basis.All);
        ListWords("sector").Should().Equal(EnumWords.Sector.All.Prepend("all"));
        ListWords("instrument").Should().Equal(EnumWords.Instrument.All.Prepend("all"));
        ListWords("sourceOfFunds").Should().Equal(EnumWords.SourceOfFunds.All.Prepend("all"));
    }

    [Theory]
    [InlineData(typeof(Additivity))]
    [InlineData(typeof(Basis))]
    [InlineData(typeof(ChangeKind))]
    [InlineData(typeof(Instrument))]
    [InlineData(typeof(MeasureGroup))]
    [InlineData(typeof(MeasureKind))]
    [InlineData(typeof(Qualifier))]
    [InlineData(typeof(Sector))]
    [InlineData(typeof(SourceOfFunds))]
    [InlineData(typeof(Status))]
    public void An_enumeration_counts_from_0_as_its_words_do(Type enumeration) =>
        Enum.GetValues(enumeration).Cast<int>().Should().Equal(Enumerable.Range(0, Enum.GetNames(enumeration).Length));

    [Fact]
    public void A_word_is_read_back_and_another_is_not()
    {
        EnumWords.Sector[(int)Sector.CadreTraining].Should().Be("cadre-training");
        EnumWords.Sector.ValueOf("cadre-training").Should().Be((int)Sector.CadreTraining);
        EnumWords.Sector.ValueOf("CadreTraining").Should().Be(-1);
    }

    [Fact]
    public void The_schema_names_format_and_version()
    {
        Schema["properties"]!["format"]!["const"]!.GetValue<string>().Should().Be(LedgerJson.Format);
        Schema["properties"]!["version"]!["const"]!.GetValue<int>().Should().Be(LedgerJson.Version);
    }

    private static JsonNode Definition(string name) => Schema["$defs"]![name]!;

    private static IEnumerable<string> Words(string definition, string member) =>
        Definition(definition)["properties"]![member]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());

    private static IEnumerable<string> ListWords(string member) =>
        Definition("figure")["properties"]![member]!["items"]!["enum"]!
            .AsArray()
            .Select(word => word!.GetValue<string>());
}
