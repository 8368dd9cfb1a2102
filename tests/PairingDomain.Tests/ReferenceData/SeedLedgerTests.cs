using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.ReferenceData;
using PairingDomain.Tests.Gold;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.ReferenceData;

/// <summary>The embedded ledger of the five documents against their annotation, line by line.</summary>
public sealed class SeedLedgerTests
{
    private static readonly Ledger Seeds = Reference.Embedded.SeedLedger;

    public static TheoryData<string> Ids => [.. GoldMention.Figures.Select(mention => mention.Id)];

    [Fact]
    public void It_holds_the_167_mentions_that_carry_a_figure_and_no_other()
    {
        GoldMention.All.Should().HaveCount(189);
        GoldMention.Figures.Should().HaveCount(167);
        Seeds.Figures.Select(figure => figure.Id).Should().Equal(GoldMention.Figures.Select(mention => mention.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_figure_agrees_with_its_annotation(string id)
    {
        var gold = GoldMention.Figures.Single(mention => mention.Id == id);
        var figure = Seeds[id];

        figure.Measure.Code.Should().Be(gold.Measure);
        figure
            .Readings.Select(reading => reading.Number)
            .Should()
            .BeEquivalentTo(new[] { gold.Value }.Concat(gold.AltValues).Select(Rational.Parse));
        figure.IsMalformed.Should().Be(gold.AltValues.Length > 0);
        foreach (var reading in figure.Readings)
        {
            KindOf(reading).Should().Be(gold.Kind);
            CurrencyOf(reading).Should().Be(gold.Currency);
            UnitOf(reading).Should().Be(gold.Unit);
        }

        QualifierOf(figure).Should().Be(gold.Qualifier);
        figure.QualifierText.Should().Be(gold.QualifierText);
        figure
            .Per.Where(each => !each.IsImplied)
            .Select(each => each.Unit.Code)
            .Should()
            .Equal(gold.Per is null ? [] : [gold.Per]);
        figure
            .Per.Where(each => each.IsImplied)
            .Select(each => each.Unit.NameEn)
            .Should()
            .Equal(gold.PerImplied is null ? [] : [gold.PerImplied]);
        figure.Status.Should().Be(gold.Flags.Contains("planned") ? Status.Planned : Status.Actual);
        figure.Scope.Period?.AsStated().ToString().Should().Be(gold.Period);
        figure.Scope.PeriodText.Should().Be(gold.PeriodText);
        (figure.Scope.Period is { IsInferred: true }).Should().Be(gold.PeriodInferred);
        (figure.Scope.Basis == Basis.Cumulative).Should().Be(gold.Cumulative);
        figure.PartOf.Should().Be(gold.PartOf);
        figure.Converts.Should().Be(gold.Converts);
        figure.SameAs.Should().BeEquivalentTo(gold.SameAs);
        (figure.Citation.Start, figure.Citation.End, figure.Citation.Quote)
            .Should()
            .Be((gold.Start, gold.End, gold.Quote));
        figure.Written.Should().StartWith(gold.NumberText);
    }

    [SharedFact("seeds")]
    public void Every_quote_stands_in_its_document_at_its_span()
    {
        var texts = Directory
            .GetFiles(Path.Combine(Repository.Shared!, "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select((path, index) => (Id: $"s{index}", Text: File.ReadAllText(path)))
            .ToDictionary(document => document.Id, document => document.Text);
        texts.Should().HaveCount(5);
        foreach (var figure in Seeds.Figures)
        {
            var citation = figure.Citation;
            texts[citation.DocumentId]
                [citation.Start..citation.End]
                .Should()
                .Be(citation.Quote, "{0} cites it", figure.Id);
        }
    }

    [SharedFact("gold")]
    public void The_copied_annotation_is_the_shared_one()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Shared!, "gold"), "*.jsonl"))
        {
            File.ReadAllText(Repository.PathOf("tests", "PairingDomain.Tests", "Gold", Path.GetFileName(path)))
                .Should()
                .Be(File.ReadAllText(path));
        }
    }

    [Fact]
    public void Shenzhen_to_Bijie_and_Qiannan_2010_has_its_three_parts()
    {
        var whole = Seeds["s3-001"];
        whole.Value.Should().Be(FigureValue.Of(Money.Parse("CNY 50800000")));
        whole.IsIncomplete.Should().BeTrue();
        var parts = Seeds.PartsOf(whole);
        parts
            .Select(part => part.Value.Money)
            .Should()
            .Equal(Money.Parse("CNY 42200000"), Money.Parse("CNY 7300000"), Money.Parse("CNY 1300000"));
        Seeds.RepeatsOf(whole).Select(repeat => repeat.Id).Should().Equal("s3-019");
    }

    // "In March 2010, Guizhou Province suffered the rare serious drought"; "From the autumn of 2009 to the spring of 2010,
    // Baise and Hechi suffered from the severest drought in the past hundred years".
    [Theory]
    [InlineData("drought of March 2010", "s3-003", "s3-021", "s3-039", "s3-040", "s3-041", "s3-042")]
    [InlineData(
        "drought from the autumn of 2009 to the spring of 2010",
        "s4-044",
        "s4-054",
        "s4-055",
        "s4-056",
        "s4-057"
    )]
    public void Relief_names_the_disaster_it_answers(string occasion, params string[] ids) =>
        Seeds
            .Figures.Where(figure => figure.Scope.Occasion == occasion)
            .Select(figure => figure.Id)
            .Should()
            .Equal(ids);

    [Fact]
    public void A_malformed_number_keeps_both_readings()
    {
        var seekers = Seeds["s3-047"];
        seekers
            .Readings.Select(reading => reading.Quantity)
            .Should()
            .Equal(Quantity.Of(110_000, Unit.Person), Quantity.Of(11_000, Unit.Person));
        seekers
            .Invoking(figure => figure.Value)
            .Should()
            .Throw<InvalidOperationException>()
            .WithMessage("*110000 person or 11000 person*");
        seekers.Bounds.Should().Be(Bounds.Above(11_000), "'more than' holds for whichever reading is meant");
    }

    private static string KindOf(FigureValue value) =>
        value.IsMoney ? "money"
        : value.Quantity.Unit.Code == "percent" ? "percent"
        : value.Quantity.Unit.Code == "ratio" ? "ratio"
        : value.Quantity.Unit.IsCount ? "count"
        : "measure";

    private static string? CurrencyOf(FigureValue value) => value.IsMoney ? value.Money.Currency.Code : null;

    private static string? UnitOf(FigureValue value) =>
        value.IsMoney || value.Quantity.Unit.Code == "ratio" ? null : value.Quantity.Unit.Code;

    private static string QualifierOf(Figure figure) =>
        figure.IsIncomplete && figure.Qualifier == Qualifier.Exact
            ? "incomplete-statistics"
            : figure.Qualifier switch
            {
                Qualifier.Exact => "exact",
                Qualifier.Nearly => "nearly",
                Qualifier.Over => "over",
                var other => other.ToString(),
            };
}
