using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Quantities;
using PairingDomain.ReferenceData;
using PairingDomain.Serialization;
using PairingDomain.Tests.Ledgers;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Serialization;

public sealed class LedgerJsonTests
{
    private const string Minimal = """
        {
          "format": "pairing-domain-ledger",
          "version": 1,
          "documents": [ { "id": "d", "title": "A report" } ],
          "figures": [ { "id": "a", "measure": "aid-funds-total", "value": "CNY 1.50", "document": "d", "start": 0, "quote": "1.50 yuan" } ]
        }
        """;

    [Fact]
    public void The_smallest_document_is_read()
    {
        var figure = LedgerJson.Read(Minimal).Figures.Should().ContainSingle().Which;
        figure.Value.ToString().Should().Be("CNY 1.50");
        figure.Scope.Should().Be(Scope.Unstated);
        figure.Status.Should().Be(Status.Actual);
        figure.Qualifier.Should().Be(Qualifier.Exact);
    }

    [Fact]
    public void A_byte_order_mark_is_allowed() =>
        LedgerJson
            .Read(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Minimal)]))
            .Figures.Should()
            .HaveCount(1);

    [Fact]
    public void The_embedded_ledger_is_written_as_the_file_it_came_from()
    {
        var written = JsonNode.Parse(LedgerJson.ToText(Reference.Embedded.SeedLedger));
        var committed = JsonNode.Parse(
            File.ReadAllText(Repository.PathOf("src", "PairingDomain.DataPacker", "Data", "seed-ledger.json"))
        );
        JsonNode
            .DeepEquals(written, committed)
            .Should()
            .BeTrue("every member of every figure survives reading and writing");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void Writing_is_the_same_in_every_culture(string culture)
    {
        var expected = LedgerJson.ToText(Reference.Embedded.SeedLedger);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            LedgerJson.ToText(LedgerJson.Read(expected)).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Measures_and_units_of_ones_own_travel_with_the_ledger()
    {
        var lamp = Unit.Counted("solar lamp");
        var parent = Measure.Define(
            "lamps",
            MeasureKind.Quantity,
            Additivity.Additive,
            MeasureGroup.Works,
            "Lamps",
            "lamps put up",
            null,
            null,
            lamp
        );
        var child = Measure.Define(
            "street-lamps",
            MeasureKind.Quantity,
            Additivity.SemiAdditive,
            MeasureGroup.Works,
            "Street lamps",
            "lamps put up in streets",
            "路灯",
            parent,
            lamp
        );
        var figure = Figure.Create(
            new FigureDraft
            {
                Id = "a",
                Measure = child,
                Value = Quantity.Of(12, lamp),
                Citation = new Citation("d", 3, "12 solar lamps"),
            }
        );
        var read = LedgerJson.Read(LedgerJson.ToText(Ledger.Create([Sample.Document], [figure]))).Figures[0];
        read.Value.Should().Be(figure.Value);
        read.Measure.Should().Be(child);
        (read.Measure.NameZh, read.Measure.Additivity, read.Measure.Parent)
            .Should()
            .Be(("路灯", Additivity.SemiAdditive, parent));
    }

    [Fact]
    public void What_is_not_JSON_is_reported_with_line_and_byte()
    {
        LedgerJson
            .TryRead(Encoding.UTF8.GetBytes("{\n  \"format\": }"), out var ledger, out var faults)
            .Should()
            .BeFalse();
        ledger.Should().BeNull();
        faults.Should().ContainSingle().Which.ToString().Should().StartWith("$: not JSON at line 2, byte 13");
    }

    [Fact]
    public void Every_fault_of_a_bad_document_is_reported_with_its_path_and_nothing_is_loaded()
    {
        const string bad = """
            {
              "format": "something",
              "version": 2,
              "extra": 1,
              "measures": [
                { "code": "own", "kind": "mass", "additivity": "additive", "group": "works", "nameEn": "Own", "definition": "own", "units": [ "nothing" ], "parent": "nobody" },
                { "code": "projects", "kind": "quantity", "additivity": "additive", "group": "works", "nameEn": "Own", "definition": "own", "units": [ "project" ] }
              ],
              "documents": [ { "id": "d", "title": "A report", "published": "19.10.2020", "address": "nowhere" }, { "id": 7, "title": "B" }, { "title": "C" }, 4 ],
              "figures": [
                { "id": "a", "measure": "aid", "value": "CNY x", "document": "d", "start": -1, "quote": "" },
                { "id": "b", "id": "c", "measure": "projects", "value": "1 project", "start": "1", "quotes": "x", "sameAs": "a", "incomplete": 1, "per": [ { "unit": "soul" } ] },
                { "id": "c", "measure": "projects", "value": "1 person", "document": "d", "start": 0, "quote": "x" },
                { "id": "d", "measure": "projects", "value": "1 soul", "readings": [ "one" ], "resolution": "x", "qualifier": "maybe", "status": "done", "assisting": [ "?" ], "assisted": [], "place": [ "?", "??" ],
                  "period": "then", "basis": "x", "sector": [ "all", "war" ], "instrument": [ "gun" ], "sourceOfFunds": [ "x" ], "per": [ { "unit": "soul" }, {} ], "document": "d", "start": 0, "quote": "x" }
              ]
            }
            """;
        LedgerJson.TryRead(Encoding.UTF8.GetBytes(bad), out var ledger, out var faults).Should().BeFalse();
        ledger.Should().BeNull();
        faults
            .Select(fault => fault.Path)
            .Should()
            .Equal(
                "extra",
                "format",
                "version",
                "measures[0].kind",
                "measures[0].parent",
                "measures[0].units[0]",
                "measures[1]",
                "documents[0].published",
                "documents[0].address",
                "documents[1].id",
                "documents[2]",
                "documents[3]",
                "figures[0].measure",
                "figures[0].value",
                "figures[0].quote",
                "figures[0].start",
                "figures[1].id",
                "figures[1].start",
                "figures[1].quotes",
                "figures[1].sameAs",
                "figures[1].incomplete",
                "figures[2].value",
                "figures[3].value",
                "figures[3].readings[0]",
                "figures[3].resolution",
                "figures[3].per[0].unit",
                "figures[3].per[1].unit",
                "figures[3].period",
                "figures[3].assisting[0]",
                "figures[3].assisted",
                "figures[3].place[0]",
                "figures[3].place[1]",
                "figures[3].basis",
                "figures[3].sector[0]",
                "figures[3].sector[1]",
                "figures[3].instrument[0]",
                "figures[3].sourceOfFunds[0]",
                "figures[3].qualifier",
                "figures[3].status"
            );
    }

    [Theory]
    [InlineData("""[]""", "$")]
    [InlineData("""{ "format": "pairing-domain-ledger", "version": 1 }""", "documents")]
    [InlineData("""{ "format": "pairing-domain-ledger", "version": 1, "documents": {}, "figures": [] }""", "documents")]
    [InlineData(
        """{ "format": "pairing-domain-ledger", "version": 1, "version": 1, "documents": [], "figures": [] }""",
        "version"
    )]
    public void The_outline_is_checked(string json, string path) =>
        FluentActions
            .Invoking(() => LedgerJson.Read(json))
            .Should()
            .Throw<LedgerException>()
            .Which.Faults[0]
            .Path.Should()
            .Be(path);

    [Theory]
    [InlineData(""" "title": 7, """, "documents[0].title: 7 is not a text.")]
    [InlineData(""" "title": "\ud800", """, """documents[0].title: "\ud800" is not a text.""")]
    [InlineData(""" "\ud800": 1, """, """documents[0]: the name of the member "\ud800": 1 is no Unicode text.""")]
    [InlineData(
        """ "name": 1, """,
        "documents[0].name: no such member; known are id, title, publisher, published, language, address, note."
    )]
    [InlineData(""" "id": "e", """, "documents[0].id: stands twice.")]
    public void A_member_that_cannot_be_read_is_told_with_what_stands_there(string member, string fault) =>
        Faults(Minimal.Replace("\"id\": \"d\",", member + "\"id\": \"d\",", StringComparison.Ordinal))
            .Should()
            .Contain(fault);

    [Theory]
    [InlineData(""" "incomplete": "yes", """, """figures[0].incomplete: "yes" is not true or false.""")]
    [InlineData(""" "start": 0.5, """, "figures[0].start: 0.5 is not a whole number within 32 bits.")]
    [InlineData(""" "start": 2147483648, """, "figures[0].start: 2147483648 is not a whole number within 32 bits.")]
    [InlineData(""" "sameAs": [ "b", null ], """, """figures[0].sameAs: [ "b", null ] is not a list of texts.""")]
    [InlineData(""" "sameAs": "b", """, """figures[0].sameAs: "b" is not a list of texts.""")]
    [InlineData(""" "per": { "unit": "year" }, """, """figures[0].per: { "unit": "year" } is not a list of objects.""")]
    [InlineData(""" "per": [ 4 ], """, "figures[0].per[0]: expected an object, found 4.")]
    [InlineData(
        """ "per": [ { "unit": "year", "of": 1 } ], """,
        "figures[0].per[0].of: no such member; known are unit, implied."
    )]
    public void A_member_of_a_figure_of_the_wrong_type_is_told_with_what_stands_there(string member, string fault) =>
        Faults(Minimal.Replace("\"id\": \"a\",", member + "\"id\": \"a\",", StringComparison.Ordinal))
            .Should()
            .Contain(fault);

    [Fact]
    public void A_member_that_is_null_is_absent()
    {
        var figure = LedgerJson
            .Read(
                Minimal.Replace(
                    "\"id\": \"a\",",
                    """ "id": "a", "incomplete": null, "per": null, "sameAs": null, "note": null, "status": null,""",
                    StringComparison.Ordinal
                )
            )
            .Figures[0];
        (figure.IsIncomplete, figure.Per.Count, figure.SameAs.Count, figure.Note, figure.Status)
            .Should()
            .Be((false, 0, 0, null, Status.Actual));
    }

    [Fact]
    public void A_name_of_the_outline_that_is_no_Unicode_text_is_a_fault() =>
        Faults(Minimal.Replace("\"version\": 1,", """ "version": 1, "\udc00": 2,""", StringComparison.Ordinal))
            .Should()
            .Equal("""$: the name of the member "\udc00": 2 is no Unicode text.""");

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_fault()
    {
        var bytes = Encoding.UTF8.GetBytes(Minimal);
        bytes[Array.IndexOf(bytes, (byte)'A')] = 0xFF;
        LedgerJson.TryRead(bytes, out var ledger, out var faults).Should().BeFalse();
        ledger.Should().BeNull();
        faults.Should().ContainSingle().Which.ToString().Should().Be("$: not UTF-8.");
    }

    [Fact]
    public void Every_member_is_written_in_the_order_in_which_it_is_known()
    {
        const string full = """
            {
              "format": "pairing-domain-ledger",
              "version": 1,
              "documents": [ { "id": "d", "title": "t", "publisher": "p", "published": "2020-10-19", "language": "en", "address": "https://example.org/", "note": "n" } ],
              "measures": [ { "code": "lamps", "kind": "quantity", "additivity": "additive", "group": "works", "parent": "projects", "nameEn": "Lamps", "nameZh": "路灯", "definition": "lamps put up", "units": [ "{lamp}" ] } ],
              "figures": [
                { "id": "a", "measure": "aid-funds-total", "value": "CNY 7", "written": "7", "resolution": "1", "qualifier": "over", "qualifierText": "more than", "incomplete": true,
                  "speaker": "s", "per": [ { "unit": "year", "implied": true } ], "status": "planned", "assisting": [ "440300" ], "assisted": [ "451000" ], "place": [ "all" ], "period": "2010",
                  "periodText": "then", "basis": "flow", "occasion": "o", "sector": [ "labour" ], "instrument": [ "grant" ], "sourceOfFunds": [ "fiscal" ], "partOf": "w", "document": "d",
                  "start": 0, "quote": "q", "section": "x", "note": "n" },
                { "id": "u", "measure": "aid-funds-total", "value": "USD 1", "converts": "w", "sameAs": [ "v" ], "document": "d", "start": 0, "quote": "q" },
                { "id": "v", "measure": "aid-funds-total", "readings": [ "USD 1", "USD 10" ], "sameAs": [ "u" ], "document": "d", "start": 0, "quote": "q" },
                { "id": "w", "measure": "aid-funds-total", "value": "CNY 9", "document": "d", "start": 0, "quote": "q" },
                { "id": "l", "measure": "lamps", "value": "3 {lamp}", "document": "d", "start": 0, "quote": "q" }
              ]
            }
            """;
        var written = LedgerJson.ToText(LedgerJson.Read(full));
        Flat(written).Should().Be(Flat(full));
        written
            .Should()
            .StartWith(
                "{\n  \"format\": \"pairing-domain-ledger\",\n  \"version\": 1,\n  \"documents\": [\n    {\n      \"id\": \"d\",\n"
            );
    }

    [Fact]
    public void Links_that_lead_nowhere_are_reported_by_the_ledger_rules()
    {
        var broken = Minimal.Replace("\"value\"", "\"partOf\": \"w\", \"value\"", StringComparison.Ordinal);
        FluentActions
            .Invoking(() => LedgerJson.Read(broken))
            .Should()
            .Throw<LedgerException>()
            .WithMessage("*figures[0].partOf: no figure 'w'*");
    }

    [Fact]
    public void All_is_a_word_of_its_own()
    {
        var all = Minimal.Replace("\"value\"", "\"sector\": [\"all\"], \"value\"", StringComparison.Ordinal);
        var ledger = LedgerJson.Read(all);
        ledger.Figures[0].Scope.Sector.IsAll.Should().BeTrue();
        LedgerJson.Read(LedgerJson.ToText(ledger)).Figures[0].Scope.Sector.IsAll.Should().BeTrue();
    }

    private static IEnumerable<string> Faults(string json)
    {
        LedgerJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var faults).Should().BeFalse();
        return faults.Select(fault => fault.ToString());
    }

    private static string Flat(string json) => string.Concat(json.Where(character => !char.IsWhiteSpace(character)));
}
