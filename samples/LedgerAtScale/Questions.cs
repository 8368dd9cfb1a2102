using System.Runtime.InteropServices;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Rates;

namespace LedgerAtScale;

/// <summary>The four questions, asked of the table and, for comparison, of a list with a dictionary and with LINQ.</summary>
internal sealed class Questions(FlowTable table, IReadOnlyList<Flow> flows, IExchangeRates rates)
{
    private static readonly DivisionCode Guangdong = DivisionCode.Of(440000);

    public static IReadOnlyList<string> Names { get; } =
    [
        "Q1 currency × plan",
        "Q2 currency × province × year",
        "Q3 currency × county × plan × sector",
        "Q4 Guangdong's, 2016 to 2020, in CNY",
    ];

    public FlowTotals Q1() => table.GroupBy(Axis.Currency, Axis.Plan).Sum();

    public FlowTotals Q2() => table.GroupBy(Axis.Currency, Axis.Province, Axis.Year).Sum();

    public FlowTotals Q3() => table.GroupBy(Axis.Currency, Axis.County, Axis.Plan, Axis.Sector).Sum();

    public ConvertedTotals Q4() =>
        table
            .From(Guangdong)
            .In(PlanPeriod.FiveYear(13))
            .GroupBy(Axis.Province, Axis.Prefecture, Axis.County)
            .Sum(Currency.Cny, rates);

    /// <summary>Asks one question of the table; the number of groups.</summary>
    public int OfTable(int question) =>
        question switch
        {
            0 => Q1().Count,
            1 => Q2().Count,
            2 => Q3().Count,
            _ => Levels(Q4()),
        };

    /// <summary>Asks one question with a loop and a dictionary, by the codes as they are written.</summary>
    public int OfDictionary(int question)
    {
        var sums = new Dictionary<(Currency, int, int, Sector), (decimal Sum, long Count)>();
        foreach (var flow in flows)
        {
            if (question == 3 && !IsGuangdongs(flow))
            {
                continue;
            }

            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, Key(question, flow), out _);
            sum = (sum.Sum + flow.Amount.Amount, sum.Count + 1);
        }

        return sums.Count;
    }

    /// <summary>Asks one question with LINQ, by the codes as they are written.</summary>
    public int OfLinq(int question) =>
        flows
            .Where(flow => question < 3 || IsGuangdongs(flow))
            .GroupBy(flow => Key(question, flow))
            .Select(group => group.Aggregate(Money.Zero(group.Key.Item1), (sum, flow) => sum + flow.Amount))
            .Count();

    private static int Levels(ConvertedTotals counties)
    {
        var prefectures = counties.RollUp(Axis.Province, Axis.Prefecture);
        var provinces = prefectures.RollUp(Axis.Province);
        return counties.Count + prefectures.Count + provinces.Count + provinces.RollUp().Count;
    }

    private static bool IsGuangdongs(Flow flow) =>
        flow.Assisting.Place.Code!.Value.Province == Guangdong && flow.Date.Year is >= 2016 and <= 2020;

    private static (Currency, int, int, Sector) Key(int question, Flow flow)
    {
        var (currency, year, county) = (flow.Amount.Currency, flow.Date.Year, flow.Assisted.Code!.Value);
        var plan = (year - 1996) / 5;
        return question switch
        {
            0 => (currency, plan, 0, default),
            1 => (currency, year, county.Province.Number, default),
            2 => (currency, plan, county.Number, flow.Sector!.Value),
            _ => (currency, year, county.Number, default),
        };
    }
}
