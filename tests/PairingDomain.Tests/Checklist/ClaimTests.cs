using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Tests.Support;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>What every figure must be able to claim, one property of the checklist after the other.</summary>
public sealed class ClaimTests
{
    [Fact]
    public void Claim_the_value_as_written_and_in_full()
    {
        var aid = Told("s3-001", "aid-funds-total", "CNY 50800000", "50.8 million Yuan");
        (aid.Written, aid.Resolution).Should().Be(("50.8 million", 100_000));
        var business = SeedLedger["s4-007"];
        (business.Written, business.Value.ToString()).Should().Be(("110.696 billion", "CNY 110696000000"));
        SeedLedger["s3-016"].Written.Should().Be("three");
    }

    [Theory]
    [InlineData("s3-001", "CNY 50800000")]
    [InlineData("s0-011", "USD 1492.36")]
    [InlineData("s4-054", "791.3 t")]
    [InlineData("s4-009", "550 person-time")]
    [InlineData("s3-058", "1/3 ratio")]
    public void Claim_the_unit_or_the_currency(string id, string value) =>
        SeedLedger[id].Value.ToString().Should().Be(value);

    [Theory]
    [InlineData("s1-008", Qualifier.Over, "over", "(30000, ∞)")]
    [InlineData("s2-013", Qualifier.Nearly, "nearly", "(-∞, 400000)")]
    [InlineData("s4-012", Qualifier.Exact, null, "[153500, 153500]")]
    public void Claim_the_qualifier_and_what_it_lets_one_conclude(
        string id,
        Qualifier qualifier,
        string? words,
        string bounds
    )
    {
        var figure = SeedLedger[id];
        (figure.Qualifier, figure.QualifierText).Should().Be((qualifier, words));
        figure.Bounds.Should().Be(Bounds.Parse(bounds));
    }

    [Theory]
    [InlineData("s4-012", "2010", Basis.Flow)]
    [InlineData("s4-038", "2010-12-31", Basis.Stock)]
    [InlineData("s2-007", "2016/2019", Basis.Cumulative)]
    [InlineData("s0-004", "2016-09/..", Basis.Cumulative)]
    public void Claim_the_period_with_its_basis(string id, string period, Basis basis) =>
        (PeriodOf(SeedLedger[id]), SeedLedger[id].Scope.Basis).Should().Be((period, basis));

    [Fact]
    public void Claim_a_period_relative_to_the_publication()
    {
        var page = SeedLedger.DocumentOf(SeedLedger["s2-001"]);
        var lifted = Told("s2-001", "persons-lifted", "4500000 person", "4.5 million people");
        lifted.Scope.PeriodText.Should().Be("in four years");
        lifted.Scope.Period.Should().Be(ReportingPeriod.PastCalendarYears(4, page.PublishedOn!.Value));
        (PeriodOf(lifted), lifted.Scope.Period!.IsInferred).Should().Be(("2016~/2019~", true));

        var hechi = SeedLedger.DocumentOf(SeedLedger["s0-006"]).PublishedOn!.Value;
        Told("s0-006", "duration", "4 year", "four years");
        ReportingPeriod.PastYears(4, hechi).ToString().Should().Be("2016-10-20~/2020-10-19~");
    }

    [Theory]
    [InlineData("s4-020", Status.Planned)]
    [InlineData("s3-073", Status.Planned)]
    [InlineData("s3-033", Status.Actual)]
    public void Claim_the_status(string id, Status status) => SeedLedger[id].Status.Should().Be(status);

    [Fact]
    public void Claim_the_scope()
    {
        var scope = SeedLedger["s3-037"].Scope;
        scope.Assisting.Values.Should().Equal(Code("440300"));
        scope.Assisted.Values.Should().Equal(Code("522729"));
        scope.Place.ToString().Should().Be("township:522729/Zhongba Town");
        scope.Sector.Values.Should().Equal(Sector.VillageAdvancement);
        scope.Instrument.IsStated.Should().BeFalse("the document does not say");
    }

    [Fact]
    public void Claim_incomplete_statistics_as_a_mark_of_the_claim()
    {
        var aid = SeedLedger["s3-001"];
        (aid.IsIncomplete, aid.QualifierText).Should().Be((true, "According to incomplete statistics"));
        aid.Qualifier.Should().Be(Qualifier.Exact, "the number itself is not qualified");
        SeedLedger.Figures.Count(figure => figure.IsIncomplete).Should().Be(8);
    }

    [Fact]
    public void Claim_the_speaker()
    {
        SeedLedger["s4-046"].Speaker.Should().Be("the statistics of Labor Department");
        SeedLedger["s4-002"].Speaker.Should().Be("According to statistics");
        SeedLedger["s4-012"].Speaker.Should().BeNull();
    }

    [Fact]
    public void Claim_what_the_figure_is_per()
    {
        SeedLedger["s4-006"].Per.Should().Equal(new PerEach(Unit.Project));
        SeedLedger["s4-016"].Per.Should().Equal(new PerEach(Unit.County));
        SeedLedger["s0-010"].Per[1].Should().Be(new PerEach(Unit.Counted("student"), IsImplied: true));
        SeedLedger["s3-001"].Per.Should().BeEmpty();
    }

    [Fact]
    public void Claim_a_citation_with_document_span_and_quote()
    {
        var citation = SeedLedger["s3-001"].Citation;
        (citation.DocumentId, citation.Start, citation.End, citation.Quote, citation.Section)
            .Should()
            .Be(("s3", 747, 764, "50.8 million Yuan", "Overview"));
    }

    [SharedFact("seeds")]
    public void Claim_a_citation_also_for_what_a_document_names_without_a_number()
    {
        Quoted("000_*", 691, "an exhibition center");
        Quoted("000_*", 1260, "an employment service platform");
        Quoted("004_*", 8203, "Shantou – Kuming Freeway");
        Quoted("004_*", 8232, "Guangxi – Hezhou – Lingfeng Highway");
        Quoted("004_*", 8311, "Guigang - Wuzhou (Jieshou) Section of Xijiang’s Grade II Waterway");
        Quoted("004_*", 8473, "barrier-free tourism and self-driving tour");
        Quoted("004_*", 8525, "education, culture, health and other fields");
    }

    [Fact]
    public void Claim_a_malformed_number_that_stays_both()
    {
        var seekers = Told("s3-047", "job-seekers", "110000 person or 11000 person", "more than 11,0000");
        (seekers.IsMalformed, seekers.Written).Should().Be((true, "11,0000"));
        seekers.Readings.Select(reading => reading.Number).Should().Equal((Rational)110_000, (Rational)11_000);
        seekers.Invoking(figure => figure.Value).Should().Throw<InvalidOperationException>();
        SeedLedger.Figures.Where(figure => figure.IsMalformed).Should().Equal(seekers);
    }

    private static void Quoted(string file, int start, string quote)
    {
        var path = Directory.GetFiles(Path.Combine(Repository.Shared!, "seeds"), file).Single();
        File.ReadAllText(path).Substring(start, quote.Length).Should().Be(quote);
    }
}
