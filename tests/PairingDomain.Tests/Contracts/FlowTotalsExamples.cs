using NodaTime;
using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Tests.Contracts;

internal sealed class FlowTotalsExamples : IEqualityExamples<FlowTotals>, IJsonExamples<FlowTotals>
{
    private static readonly Flow One = new(
        Money.Of(5m, Currency.Cny),
        new LocalDate(2018, 6, 30),
        Partner.Of(DivisionCode.Of(440300)),
        DivisionCode.Of(520500)
    );

    private static readonly Flow Two = One with { Date = new LocalDate(2019, 1, 1) };

    public IReadOnlyList<IReadOnlyList<FlowTotals>> EqualGroups =>
        [
            [FlowTable.Empty.Append(One, Two).GroupBy(Axis.Year).Sum(), Sum(One).Merge(Sum(Two))],
            [
                Sum(One),
                FlowTable
                    .Empty.Append(One, Two)
                    .In(PlanPeriod.FiveYear(13))
                    .In(ReportingPeriod.Year(2018))
                    .GroupBy(Axis.Year)
                    .Sum(),
            ],
            [Sum(Two)],
            [Sum(One, One)],
            [FlowTable.Empty.Append(One).GroupBy(Axis.Month).Sum()],
            [FlowTable.Empty.Append(One).GroupBy(Axis.Year).WithRange().Sum()],
            [FlowTotals.Nothing(Axis.Year)],
        ];

    public IReadOnlyList<(string Json, FlowTotals Value)> Jsons =>
        [
            ("{\"axes\":[\"year\",\"currency\"],\"range\":false,\"rows\":[]}", FlowTotals.Nothing(Axis.Year)),
            (
                "{\"axes\":[\"year\",\"currency\"],\"range\":false,\"rows\":[{\"key\":[\"2018\",\"CNY\"],\"sum\":\"5\",\"count\":1}]}",
                Sum(One)
            ),
        ];

    public IReadOnlyList<string> RefusedJsons =>
        [
            "{\"axes\":[\"currency\"],\"range\":false}x",
            "{\"axes\":[\"currency\"],\"rows\":[]}",
            "{\"axes\":[1],\"range\":false,\"rows\":[]}",
            "{\"axes\":[\"currency\"],\"range\":false,\"rows\":[],\"more\":1}",
            "{\"axes\":[\"currency\"],\"range\":false,\"rows\":[1]}",
        ];

    private static FlowTotals Sum(params Flow[] flows) => FlowTable.Empty.Append(flows).GroupBy(Axis.Year).Sum();
}
