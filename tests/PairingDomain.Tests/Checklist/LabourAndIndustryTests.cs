using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>S7: labour service cooperation; S8: industry and trade; S12: consumption cooperation.</summary>
public sealed class LabourAndIndustryTests
{
    [Theory]
    [InlineData("s4-012", "labour-transferred", "153500 person", "153,500 labors", "2010", Basis.Flow)]
    [InlineData("s4-013", "labour-income", "CNY 767500000", "767.5 million Yuan", "2010", Basis.Flow)]
    [InlineData("s4-048", "labour-transferred-increase", "12000 person", "12,000", "2010~", Basis.Flow)]
    [InlineData("s4-049", "labour-income-increase", "CNY 60000000", "60 million Yuan", "2010~", Basis.Flow)]
    [InlineData("s4-044", "employment-intentions", "6028 person", "6,028 people", "2010~", Basis.Flow)]
    [InlineData("s3-046", "posts-offered", "19137 post", "19,137", "2010-03~", Basis.Flow)]
    [InlineData("s2-011", "labour-returned", "98757 person", "98,757 workers", "../2020-04-30~", Basis.Cumulative)]
    [InlineData("s2-013", "labour-employed", "400000 person", "nearly 400,000", "2020-05-23~", Basis.Stock)]
    public void S7_transfers_posts_intentions_and_income_with_their_basis(
        string id,
        string measure,
        string value,
        string quote,
        string period,
        Basis basis
    )
    {
        var figure = Told(id, measure, value, quote);
        (PeriodOf(figure), figure.Scope.Basis).Should().Be((period, basis));
    }

    [Fact]
    public void S7_income_of_two_tellings_and_a_change_are_not_added()
    {
        var told = SeedLedger.Of(SeedLedger["s4-013"], SeedLedger["s4-047"]).Sum(Currency.Cny);
        told.Amount.Should().Be(Money.Parse("CNY 767500000"), "the same fact is told twice and counts once");
        told.LeftOut.Should().Equal(new LeftOut(SeedLedger["s4-047"], LeftOutReason.Repeat, SeedLedger["s4-013"]));
        SeedLedger
            .Of(SeedLedger["s4-013"], SeedLedger["s4-049"])
            .Invoking(figures => figures.Sum(Currency.Cny))
            .Should()
            .Throw<TotalRefusedException>()
            .WithMessage("*none contains the others: s4-013 labour-income:*s4-049 labour-income-increase:*");
    }

    [Fact]
    public void S7_a_service_platform_that_the_document_names_without_counting()
    {
        var platform = OneNamedThing(
            "employment service platform",
            MeasureGroup.Labour,
            new Citation("s0", 1260, "an employment service platform"),
            ScopeOf("440300", "451227", Sector.Labour)
        );
        platform.Value.ToString().Should().Be("1 {employment service platform}");
        platform.Scope.Assisted.Values.Should().Equal(Code("451227"));
    }

    [Theory]
    [InlineData("s3-048", "loans", "CNY 140000000", "140 million Yuan", MeasureGroup.Business)]
    [InlineData("s3-049", "projects", "133 project", "133", MeasureGroup.Projects)]
    [InlineData("s3-054", "loans", "CNY 8750000", "8.75 million Yuan", MeasureGroup.Business)]
    [InlineData("s3-055", "output-value", "CNY 2764000000", "2.764 billion Yuan", MeasureGroup.Business)]
    [InlineData("s3-056", "profit", "CNY 248000000", "248 million Yuan", MeasureGroup.Business)]
    [InlineData("s3-057", "tax", "CNY 290000000", "290 million Yuan", MeasureGroup.Business)]
    [InlineData("s3-058", "fiscal-revenue-share", "1/3 ratio", "one third", MeasureGroup.Business)]
    [InlineData("s1-006", "enterprises-introduced", "76 enterprise", "76", MeasureGroup.Business)]
    [InlineData("s1-014", "industrial-parks", "20 park", "20", MeasureGroup.Business)]
    public void S8_loans_firms_and_parks(string id, string measure, string value, string quote, MeasureGroup group) =>
        Told(id, measure, value, quote).Measure.Group.Should().Be(group);

    [Fact]
    public void S8_business_investment_is_never_added_to_aid()
    {
        var aid = Told("s4-002", "aid-funds-fiscal", "CNY 29300000", "29.3 million Yuan");
        var business = Told("s4-007", "cooperation-investment", "CNY 110696000000", "110.696 billion Yuan");
        (aid.Measure.Group, business.Measure.Group).Should().Be((MeasureGroup.Funds, MeasureGroup.Business));
        SeedLedger
            .Of(aid, business)
            .Invoking(figures => figures.Sum(Currency.Cny))
            .Should()
            .Throw<TotalRefusedException>()
            .WithMessage("*none contains the others: s4-002 aid-funds-fiscal:*s4-007 cooperation-investment:*");
    }

    [Theory]
    [InlineData("s1-012", "enterprises-certified", "32 enterprise", "32 companies")]
    [InlineData("s1-013", "products-certified", "51 product", "51 products")]
    public void S12_firms_and_products_certified_at_the_date_of_the_page(
        string id,
        string measure,
        string value,
        string quote
    )
    {
        var figure = Told(id, measure, value, quote);
        figure.Scope.Sector.Values.Should().Equal(Sector.Consumption);
        (PeriodOf(figure), figure.Scope.Basis).Should().Be(("2023-07-18~", Basis.Stock));
    }

    [Fact]
    public void S12_an_exhibition_centre_that_the_document_names_without_counting()
    {
        var centre = OneNamedThing(
            "exhibition centre",
            MeasureGroup.Business,
            new Citation("s0", 691, "an exhibition center"),
            ScopeOf("440309", "451224", Sector.Consumption)
        );
        centre.Value.ToString().Should().Be("1 {exhibition centre}");
        (centre.Written, centre.Scope.Period).Should().Be((null, null));
        SeedLedger
            .Figures.Where(figure => figure.Scope.Sector.Values.Contains(Sector.Consumption))
            .Should()
            .OnlyContain(figure => !figure.Value.IsMoney, "no sales are stated");
    }
}
