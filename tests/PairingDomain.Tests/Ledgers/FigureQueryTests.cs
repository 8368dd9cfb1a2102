using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers;

public sealed class FigureQueryTests
{
    private static readonly Ledger Ledger = PairingDomain.Ledgers.Ledger.Create(
        [Sample.Document, new SourceDocument("e", "Another report")],
        [
            Aid("bama", "440300", "451227", "2010"),
            Aid("hechi", "440300", "451200", "2011"),
            Aid("guangxi", "440000", "450000", "2006/2010"),
            Aid("bijie", "440300", "522400", "2010").With(draft => draft with { Status = Status.Planned }),
            Aid("firm", "enterprise:A Firm@440300", "451227", "2010-08"),
            Sample
                .Money("silent", "loans", "CNY 1")
                .With(draft => draft with { Citation = new Citation("e", 0, "words") }),
            Sample
                .Money("cash", "donations-cash", "CNY 1")
                .Within(scope =>
                    scope with
                    {
                        Sector = Stated<Sector>.Of(Sector.Health),
                        Instrument = Stated<Instrument>.Of(Instrument.DonationInCash),
                        SourceOfFunds = Stated<SourceOfFunds>.Of(SourceOfFunds.Enterprise),
                        Place = Stated<Place>.Of(DivisionCode.Parse("451227")),
                    }
                ),
        ]
    );

    [Fact]
    public void Everything_in_the_order_of_the_ledger() =>
        Ids(Ledger.Query()).Should().Equal("bama", "hechi", "guangxi", "bijie", "firm", "silent", "cash");

    [Fact]
    public void By_measure_with_those_below_it()
    {
        Ids(Ledger.Of(Measures.AidFunds)).Should().Equal("bama", "hechi", "guangxi", "bijie", "firm", "cash");
        Ids(Ledger.Of(Measures.Of("donations"))).Should().Equal("cash");
        Ids(Ledger.Of(MeasureGroup.Business)).Should().Equal("silent");
    }

    [Fact]
    public void By_receiver_with_or_without_what_lies_in_it()
    {
        Ids(Ledger.Query().To(Code("451200"))).Should().Equal("bama", "hechi", "firm");
        Ids(Ledger.Query().To(Code("451200"), withBelow: false)).Should().Equal("hechi");
        Ids(Ledger.Query().To(Partner.Of(Code("520500")))).Should().Equal("bijie");
    }

    [Fact]
    public void By_giver_of_which_an_organisation_is_not_its_seat()
    {
        Ids(Ledger.Query().From(Code("440300"))).Should().Equal("bama", "hechi", "bijie");
        Ids(Ledger.Query().From(Code("440000"))).Should().Equal("bama", "hechi", "guangxi", "bijie");
        Ids(Ledger.Query().From(Code("440000"), withBelow: false)).Should().Equal("guangxi");
        Ids(Ledger.Query().From(Partner.Parse("enterprise:A Firm@440300"))).Should().Equal("firm");
    }

    [Fact]
    public void By_period_or_plan()
    {
        Ids(Ledger.Query().In(ReportingPeriod.Year(2010))).Should().Equal("bama", "bijie", "firm");
        Ids(Ledger.Query().In(PlanPeriod.FiveYear(11))).Should().Equal("bama", "guangxi", "bijie", "firm");
        Ledger
            .Query()
            .Invoking(query => query.In(ReportingPeriod.Parse("2010/..")))
            .Should()
            .Throw<ArgumentException>();
    }

    [Fact]
    public void By_place_kind_status_basis_document_and_condition()
    {
        Ids(Ledger.Query().At(Code("451200"))).Should().Equal("cash");
        Ids(Ledger.Query().At(Code("451200"), withBelow: false)).Should().BeEmpty();
        Ids(Ledger.Query().Of(Sector.Health)).Should().Equal("cash");
        Ids(Ledger.Query().Of(Sector.Education)).Should().BeEmpty();
        Ids(Ledger.Query().Of(Instrument.DonationUnsplit)).Should().Equal("cash");
        Ids(Ledger.Query().Of(Instrument.DonationInKind)).Should().BeEmpty();
        Ids(Ledger.Query().Of(SourceOfFunds.Enterprise)).Should().Equal("cash");
        Ids(Ledger.Query().Of(SourceOfFunds.Fiscal)).Should().BeEmpty();
        Ids(Ledger.Query().Of(Status.Planned)).Should().Equal("bijie");
        Ids(Ledger.Query().Of(Basis.Flow)).Should().Equal("bama", "hechi", "guangxi", "bijie", "firm");
        Ids(Ledger.Query().ToldBy("e")).Should().Equal("silent");
        Ids(Ledger.Query().Where(figure => figure.Id.Length == 4)).Should().Equal("bama", "firm", "cash");
    }

    [Fact]
    public void By_pairing_with_or_without_the_twinnings_under_it()
    {
        var pairing = PairingNetwork
            .Embedded.InForce(new LocalDate(2018, 6, 30))
            .First(one => one.Assisting.Place == Code("440300") && one.Assisted.Place == Code("451200"));
        Ids(Ledger.Query().Between(pairing)).Should().Equal("bama", "hechi");
        Ids(Ledger.Query().Between(pairing, withTwinnings: false)).Should().Equal("hechi");
    }

    [Fact]
    public void Conditions_are_all_to_be_met_and_change_no_query_that_they_are_added_to()
    {
        var all = Ledger.Query();
        Ids(all.Of(Status.Actual).To(Code("450000")).In(ReportingPeriod.Year(2010))).Should().Equal("bama", "firm");
        Ids(all).Should().HaveCount(7);
    }

    [Fact]
    public void A_total_tells_of_what_reaches_beyond_or_does_not_say()
    {
        var total = Ledger
            .Of(Measures.AidFunds)
            .From(Code("440300"))
            .To(Code("451200"))
            .In(ReportingPeriod.Year(2010))
            .Sum(Currency.Cny);
        total.Included.Should().Equal(Ledger["bama"]);
        total
            .LeftOut.Should()
            .Equal(
                new LeftOut(Ledger["cash"], LeftOutReason.Unstated, Dimension: ScopeDimension.Assisting),
                new LeftOut(Ledger["firm"], LeftOutReason.Unstated, Dimension: ScopeDimension.Assisting),
                new LeftOut(Ledger["guangxi"], LeftOutReason.ReachesBeyond, Dimension: ScopeDimension.Assisting)
            );
        total.LeftOut[2].ToString().Should().Be("guangxi: reaches beyond what was asked for (Assisting)");
    }

    [Fact]
    public void Rules_are_the_querys_own()
    {
        var query = Ledger.Query();
        query.Rules.Should().BeSameAs(TotalRules.Strict);
        var bounded = query.With(rules => rules with { Overlaps = Overlaps.Bound });
        bounded.Rules.Overlaps.Should().Be(Overlaps.Bound);
        Ids(bounded.Of(Status.Planned)).Should().Equal("bijie");
        bounded.Of(Status.Planned).Rules.Should().Be(bounded.Rules);
        query.Rules.Overlaps.Should().Be(Overlaps.Refuse);
        query.Invoking(one => one.With((TotalRules)null!)).Should().Throw<ArgumentNullException>();
    }

    private static DivisionCode Code(string code) => DivisionCode.Parse(code);

    private static IEnumerable<string> Ids(FigureQuery query) => query.Select(figure => figure.Id);

    private static Figure Aid(string id, string assisting, string assisted, string period) =>
        Sample
            .Money(id, "aid-funds-total", "CNY 1")
            .Within(scope =>
                scope with
                {
                    Assisting = Stated<Partner>.Of(Partner.Parse(assisting)),
                    Assisted = Stated<Partner>.Of(Partner.Parse(assisted)),
                }
            )
            .In(period, Basis.Flow);
}
