using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
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
            { "document", Names(LedgerJsonContext.Default.DocumentDto) },
            { "measure", Names(LedgerJsonContext.Default.MeasureDto) },
            { "perEach", Names(LedgerJsonContext.Default.PerEachDto) },
            { "figure", Names(LedgerJsonContext.Default.FigureDto) },
        };

    [Theory]
    [MemberData(nameof(Members))]
    public void The_schema_has_the_members_that_are_read(string definition, string[] names) =>
        Definition(definition)["properties"]!.AsObject().Select(member => member.Key).Should().Equal(names);

    [Fact]
    public void The_schema_has_the_words_that_are_read()
    {
        Words("measure", "kind").Should().Equal(EnumText<MeasureKind>.Words);
        Words("measure", "additivity").Should().Equal(EnumText<Additivity>.Words);
        Words("measure", "group").Should().Equal(EnumText<MeasureGroup>.Words);
        Words("figure", "qualifier").Should().Equal(EnumText<Qualifier>.Words);
        Words("figure", "status").Should().Equal(EnumText<Status>.Words);
        Words("figure", "basis").Should().BeEquivalentTo(EnumText<Basis>.Words);
        ListWords("sector").Should().Equal(EnumText<Sector>.Words.Prepend("all"));
        ListWords("instrument").Should().Equal(EnumText<Instrument>.Words.Prepend("all"));
        ListWords("sourceOfFunds").Should().Equal(EnumText<SourceOfFunds>.Words.Prepend("all"));
    }

    [Fact]
    public void The_schema_names_format_and_version()
    {
        Schema["properties"]!["format"]!["const"]!.GetValue<string>().Should().Be(LedgerJson.Format);
        Schema["properties"]!["version"]!["const"]!.GetValue<int>().Should().Be(LedgerJson.Version);
    }

    private static string[] Names<T>(JsonTypeInfo<T> type) => [.. type.Properties.Select(property => property.Name)];

    private static JsonNode Definition(string name) => Schema["$defs"]![name]!;

    private static IEnumerable<string> Words(string definition, string member) =>
        Definition(definition)["properties"]![member]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());

    private static IEnumerable<string> ListWords(string member) =>
        Definition("figure")["properties"]![member]!["items"]!["enum"]!
            .AsArray()
            .Select(word => word!.GetValue<string>());
}
