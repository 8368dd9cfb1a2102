using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class FlowExamples : IEqualityExamples<Flow>, IDefaultExamples<Flow>
{
    private static readonly Flow One = new(
        Money.Of(50_800_000m, Currency.Cny),
        new LocalDate(2018, 6, 30),
        Partner.Of(DivisionCode.Of(440300)),
        DivisionCode.Of(520500)
    );

    public IReadOnlyList<IReadOnlyList<Flow>> EqualGroups =>
        [
            [One, One with { Amount = Money.Of(50_800_000.00m, Currency.Cny) }],
            [One with { Date = new LocalDate(2018, 7, 1) }],
            [One with { Sector = Sector.Education }],
            [One with { Kind = FlowKind.Commitment }],
            [default],
        ];

    public void CheckDefault(Flow value)
    {
        value.ToString().Should().Be("no flow");
        value.Invoking(flow => new FlowTableBuilder().Add(flow)).Should().Throw<ArgumentException>();
    }
}
