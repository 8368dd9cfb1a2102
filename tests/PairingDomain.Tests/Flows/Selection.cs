using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Tests.Flows;

/// <summary>Selections in the words of a query, and what they mean for one flow.</summary>
internal static class Selection
{
    public static IReadOnlyDictionary<
        string,
        (Func<FlowQuery, FlowQuery> Narrow, Func<Flow, bool> Keeps)
    > All { get; } =
        new Dictionary<string, (Func<FlowQuery, FlowQuery>, Func<Flow, bool>)>
        {
            ["sector"] = (query => query.Of(Sector.Education), flow => flow.Sector == Sector.Education),
            ["two sectors"] = (query => query.Of(Sector.Education).Of(Sector.Health), _ => false),
            ["instrument and kind"] = (
                query => query.Of(Instrument.Loan).Of(FlowKind.Expenditure),
                flow => flow is { Instrument: Instrument.Loan, Kind: FlowKind.Expenditure }
            ),
            ["source"] = (query => query.Of(SourceOfFunds.Fiscal), flow => flow.SourceOfFunds == SourceOfFunds.Fiscal),
            ["currency"] = (query => query.Of(Currency.Hkd), flow => flow.Amount.Currency == Currency.Hkd),
            ["two currencies"] = (query => query.Of(Currency.Hkd).Of(Currency.Usd), _ => false),
            ["no such currency"] = (query => query.Of(Currency.Of("JPY")), _ => false),
            ["plan"] = (query => query.In(PlanPeriod.FiveYear(13)), flow => flow.Date.Year is >= 2016 and <= 2020),
            ["days"] = (
                query => query.In(ReportingPeriod.Parse("2009-03-05/2011-08-20")),
                flow => flow.Date >= new LocalDate(2009, 3, 5) && flow.Date <= new LocalDate(2011, 8, 20)
            ),
            ["before all"] = (query => query.In(PlanPeriod.FiveYear(1)), _ => false),
            ["province"] = (
                query => query.Under(DivisionCode.Of(520000)),
                flow => flow.Assisted.Code is { } code && code.Province.Number == 520000
            ),
            ["county alone"] = (
                query => query.To(DivisionCode.Of(522729), withBelow: false),
                flow => flow.Assisted == Place.Of(DivisionCode.Of(522729))
            ),
            ["partner"] = (
                query => query.From(DivisionCode.Of(440000)),
                flow =>
                    flow.Assisting is { IsOrganisation: false }
                    && flow.Assisting.Place.Code!.Value.Province.Number == 440000
            ),
            ["partner alone"] = (
                query => query.From(Partner.Of(DivisionCode.Of(440000)), withBelow: false),
                flow => flow.Assisting == Partner.Of(DivisionCode.Of(440000))
            ),
            ["organisation"] = (
                query =>
                    query.From(Partner.Organisation(PartnerKind.Enterprise, "Energy Group", DivisionCode.Of(440300))),
                flow => flow.Assisting.IsOrganisation
            ),
            ["partner in a province in a plan"] = (
                query => query.From(DivisionCode.Of(440300)).Under(DivisionCode.Of(450000)).In(PlanPeriod.FiveYear(11)),
                flow =>
                    flow.Assisting is { IsOrganisation: false }
                    && flow.Assisting.Place.Code!.Value.Number / 100 == 4403
                    && flow.Assisted.Code is { } code
                    && code.Province.Number == 450000
                    && flow.Date.Year is >= 2006 and <= 2010
            ),
        };
}
