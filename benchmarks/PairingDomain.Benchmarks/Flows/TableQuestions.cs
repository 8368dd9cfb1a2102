using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>The library's table of flows.</summary>
internal sealed class TableQuestions(FlowTable table, int threads) : IQuestions
{
    private static readonly DivisionCode Guangdong = DivisionCode.Of(440000);

    private readonly FlowEngine engine = FlowEngine.Best with { Threads = threads };

    public object Q1() => table.GroupBy(Axis.Currency, Axis.Plan).Sum(engine);

    public object Q2() => table.GroupBy(Axis.Currency, Axis.Province, Axis.Year).Sum(engine);

    public object Q3() => table.GroupBy(Axis.Currency, Axis.County, Axis.Plan, Axis.Sector).Sum(engine);

    public object Q4()
    {
        var counties = table
            .From(Guangdong)
            .In(PlanPeriod.FiveYear(13))
            .GroupBy(Axis.Province, Axis.Prefecture, Axis.County)
            .Sum(engine, Currency.Cny, Workload.Rates, Axis.Year);
        var prefectures = counties.RollUp(Axis.Province, Axis.Prefecture);
        var provinces = prefectures.RollUp(Axis.Province);
        return new[] { counties, prefectures, provinces, provinces.RollUp() };
    }

    public (int Groups, long Flows) Size(object answer) =>
        answer is FlowTotals totals
            ? (totals.Count, totals.Sum(row => row.Count))
            : (((ConvertedTotals[])answer)[0].Count, ((ConvertedTotals[])answer)[0].Sum(row => row.Count));
}
