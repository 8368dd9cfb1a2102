using System.Globalization;
using System.Text.Json;
using PairingDomain.Figures;
using PairingDomain.Grouping;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Tables;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Tables;

/// <summary>A table as JSON and as comma-separated values.</summary>
public sealed class TableTextTests
{
    private static readonly TotalTable Table = Sample
        .Ledger(
            Told.Aid("a", "520000", "2010", 1_400_000, resolution: 100_000),
            Told.Aid("b", "520000", "2010", 30).PartOf("a"),
            Told.Aid("c", "520000", "2011", 5),
            Told.Aid("d", "520000", "2011", 6)
        )
        .Query()
        .GroupBy(Axis.Pairing, Axis.Year)
        .Sum(Currency.Cny);

    [Fact]
    public void Comma_separated_values_have_a_header_and_the_reason_of_a_refusal() =>
        Table
            .ToCsv()
            .Should()
            .Be(
                "pairing,year,number,unit,bounds,state,added,left-out,refusal,figures\r\n"
                    + "440300>520000,2010,1400000,CNY,\"[1350000, 1450000]\",complete,1,1,,a\r\n"
                    + "440300>520000,2011,,CNY,,complete,,,contradiction: the same claim with numbers that contradict each other,c d\r\n"
            );

    [Fact]
    public void Json_tells_every_row_with_its_sources()
    {
        using var json = JsonDocument.Parse(Table.ToJson());
        var root = json.RootElement;
        root.GetProperty("format").GetString().Should().Be("pairing-domain-table");
        root.GetProperty("version").GetInt32().Should().Be(1);
        root.GetProperty("axes").EnumerateArray().Select(axis => axis.GetString()).Should().Equal("pairing", "year");
        root.GetProperty("unit").GetString().Should().Be("CNY");
        root.GetProperty("grandTotal")
            .GetProperty("refusal")
            .GetProperty("reason")
            .GetString()
            .Should()
            .Be("contradiction");
        var (first, second) = (root.GetProperty("rows")[0], root.GetProperty("rows")[1]);
        first.GetProperty("key")[0].GetRawText().Should().Contain("\"440300\\u003E520000\"").And.Contain("\"one\"");
        first.GetProperty("state").GetString().Should().Be("complete");
        var total = first.GetProperty("total");
        total.GetProperty("value").GetString().Should().Be("CNY 1400000");
        total.GetProperty("number").GetString().Should().Be("1400000");
        total.GetProperty("bounds").GetString().Should().Be("[1350000, 1450000]");
        total.GetProperty("isIncomplete").GetBoolean().Should().BeFalse();
        total.GetProperty("included")[0].GetString().Should().Be("a");
        var leftOut = total.GetProperty("leftOut")[0];
        leftOut.GetProperty("figure").GetString().Should().Be("b");
        leftOut.GetProperty("reason").GetString().Should().Be("part");
        leftOut.GetProperty("coveredBy").GetString().Should().Be("a");
        leftOut.TryGetProperty("dimension", out _).Should().BeFalse();
        var source = first.GetProperty("sources")[0];
        source.GetProperty("document").GetString().Should().Be("d");
        (source.GetProperty("start").GetInt32(), source.GetProperty("end").GetInt32()).Should().Be((0, 10));
        source.GetProperty("quote").GetString().Should().Be("some words");
        second.TryGetProperty("total", out _).Should().BeFalse();
        var refusal = second.GetProperty("refusal");
        refusal.GetProperty("explanation").GetString().Should().Contain("contradict");
        refusal.GetProperty("figures").GetArrayLength().Should().Be(2);
        second.GetProperty("sources").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void Shares_and_conflicts_are_in_the_json()
    {
        var shared = Sample
            .Ledger(Told.Aid("a", "520000", "2010/2011", 730))
            .Query()
            .GroupBy(Axis.Year)
            .With(Spanning.ShareByDays)
            .Sum(Currency.Cny);
        using var json = JsonDocument.Parse(shared.ToJson());
        var share = json.RootElement.GetProperty("rows")[1].GetProperty("shares")[0];
        share.GetProperty("figure").GetString().Should().Be("a");
        share.GetProperty("from").GetString().Should().Be("2011-01-01");
        share.GetProperty("to").GetString().Should().Be("2011-12-31");
        share.GetProperty("share").GetString().Should().Be("0.5");
        var settled = Sample
            .Ledger(Told.Aid("a", "520000", "2010/2011", 7), Told.Aid("b", "520000", "2011/2012", 5))
            .Query()
            .With(rules => rules with { Overlaps = Overlaps.Bound })
            .GroupBy(Axis.Assisted)
            .Sum(Currency.Cny);
        using var bounded = JsonDocument.Parse(settled.ToJson());
        var total = bounded.RootElement.GetProperty("rows")[0].GetProperty("total");
        total.TryGetProperty("number", out _).Should().BeFalse("only bounds are known");
        total.GetProperty("bounds").GetString().Should().Be("[7, 12]");
        var conflict = total.GetProperty("conflicts")[0];
        conflict.GetProperty("kind").GetString().Should().Be("overlap");
        conflict.GetProperty("dimensions")[0].GetString().Should().Be("period");
        conflict.GetProperty("figures").GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        var (json, csv) = (Table.ToJson(), Table.ToCsv());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            (Table.ToJson(), Table.ToCsv()).Should().Be((json, csv));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_quotation_mark_in_a_name_is_doubled()
    {
        var figure = Told.Aid("a", "520000", "2010", 1)
            .Within(scope =>
                scope with
                {
                    Assisting = Stated<Partner>.Of(
                        Partner.Organisation(
                            PartnerKind.Enterprise,
                            "The \"Light\", Ltd.",
                            DivisionCode.Parse("440300")
                        )
                    ),
                }
            );
        Sample
            .Ledger(figure)
            .Query()
            .GroupBy(Axis.Assisting)
            .Sum(Currency.Cny)
            .ToCsv()
            .Should()
            .Contain("\r\n\"enterprise:The \"\"Light\"\", Ltd.@440300\",1,CNY,");
    }
}
