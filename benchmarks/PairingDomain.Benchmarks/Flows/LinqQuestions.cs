using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>Queries over records with <see cref="Money"/>.</summary>
internal sealed class LinqQuestions(FlowRecord[] records) : IQuestions
{
    public object Q1() =>
        records
            .GroupBy(record => (record.Amount.Currency, Plan: Workload.PlanOf(record.Date.Year)))
            .Select(group => (group.Key, Sum: Sum(group.Key.Currency, group), Count: group.LongCount()))
            .ToList();

    public object Q2() =>
        records
            .GroupBy(record => (record.Amount.Currency, Province: record.County.Number / 10_000, record.Date.Year))
            .Select(group => (group.Key, Sum: Sum(group.Key.Currency, group), Count: group.LongCount()))
            .ToList();

    public object Q3() =>
        records
            .GroupBy(record =>
                (record.Amount.Currency, record.County, Plan: Workload.PlanOf(record.Date.Year), record.Sector)
            )
            .Select(group => (group.Key, Sum: Sum(group.Key.Currency, group), Count: group.LongCount()))
            .ToList();

    public object Q4()
    {
        var counties = records
            .Where(record => record.Assisting.Number / 10_000 == 44 && record.Date.Year is >= 2016 and <= 2020)
            .GroupBy(record => record.County)
            .Select(group =>
                (
                    group.Key,
                    Sum: group.Aggregate(
                        Money.Zero(Currency.Cny),
                        (sum, record) => sum + Yuan.Of(record.Amount, record.Date.Year)
                    ),
                    Count: group.LongCount()
                )
            )
            .ToList();
        var prefectures = counties
            .GroupBy(county => county.Key.Number / 100)
            .Select(group => (group.Key, Sum: group.Aggregate(Money.Zero(Currency.Cny), (sum, one) => sum + one.Sum)))
            .ToList();
        var provinces = prefectures
            .GroupBy(one => one.Key / 100)
            .Select(group => (group.Key, Sum: group.Aggregate(Money.Zero(Currency.Cny), (sum, one) => sum + one.Sum)))
            .ToList();
        var total = provinces.Aggregate(Money.Zero(Currency.Cny), (sum, one) => sum + one.Sum);
        return (counties.Select(county => county.Count).ToList(), prefectures, provinces, total);
    }

    public (int Groups, long Flows) Size(object answer) =>
        answer switch
        {
            List<((Currency, int) Key, Money Sum, long Count)> rows => (rows.Count, rows.Sum(row => row.Count)),
            List<((Currency, int, int) Key, Money Sum, long Count)> rows => (rows.Count, rows.Sum(row => row.Count)),
            List<((Currency, DivisionCode, int, Sector) Key, Money Sum, long Count)> rows => (
                rows.Count,
                rows.Sum(row => row.Count)
            ),
            _ => SizeOfCounties(answer),
        };

    private static (int Groups, long Flows) SizeOfCounties(object answer)
    {
        var counts = (List<long>)((System.Runtime.CompilerServices.ITuple)answer)[0]!;
        return (counts.Count, counts.Sum());
    }

    private static Money Sum(Currency currency, IEnumerable<FlowRecord> records) =>
        records.Aggregate(Money.Zero(currency), (sum, record) => sum + record.Amount);
}
