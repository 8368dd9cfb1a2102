using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Tests.Flows;

public sealed class FlowTableBuilderTests
{
    private static readonly Flow One = SomeFlows.One;

    private static readonly Flow[] Some =
    [
        One,
        One,
        One with
        {
            Amount = Money.Of(-0.0001m, Currency.Usd),
            Sector = null,
            Instrument = null,
            SourceOfFunds = null,
        },
        One with
        {
            Amount = Money.Of(922_337_203_685_477.5807m, Currency.Cny),
            Kind = FlowKind.Commitment,
        },
        One with
        {
            Amount = Money.Of(922_337_203_685_477.5808m, Currency.Cny),
        },
        One with
        {
            Amount = Money.Of(-922_337_203_685_477.5808m, Currency.Cny),
        },
        One with
        {
            Amount = Money.Of(0.00001m, Currency.Cny),
            Sector = Sector.Culture,
        },
        One with
        {
            Amount = Money.Of(1.50000m, Currency.Hkd),
            Date = Flow.FirstDay,
        },
        One with
        {
            Amount = Money.Of(decimal.MaxValue, Currency.Hkd),
            Date = Flow.LastDay,
        },
        One with
        {
            Assisted = DivisionCode.Of(520502),
            Instrument = Instrument.BusinessInvestment,
        },
        One with
        {
            Assisted = Place.Village(DivisionCode.Of(522729), null, "Wengla Village"),
        },
        One with
        {
            Assisting = Partner.Organisation(PartnerKind.Enterprise, "Energy Group", DivisionCode.Of(440300)),
        },
    ];

    [Fact]
    public void Every_flow_comes_back_as_it_was_put_in()
    {
        new FlowTableBuilder().AddRange(Some).Build().Should().BeEquivalentTo(Some);
        new FlowTableBuilder().AddRange(Some).BuildUnclustered().Should().BeEquivalentTo(Some);
        FlowTable.Empty.Append(Some).Clustered().Should().BeEquivalentTo(Some);
    }
}
