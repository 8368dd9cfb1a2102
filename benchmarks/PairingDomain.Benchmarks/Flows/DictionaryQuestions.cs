using System.Runtime.InteropServices;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Places;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>A loop over records and a dictionary of decimals.</summary>
internal sealed class DictionaryQuestions(FlowRecord[] records) : IQuestions
{
    public object Q1()
    {
        var sums = new Dictionary<(Currency, int), (decimal Sum, long Count)>();
        foreach (var record in records)
        {
            Add(sums, (record.Amount.Currency, Workload.PlanOf(record.Date.Year)), record.Amount.Amount);
        }

        return sums;
    }

    public object Q2()
    {
        var sums = new Dictionary<(Currency, int, int), (decimal Sum, long Count)>();
        foreach (var record in records)
        {
            var key = (record.Amount.Currency, record.County.Number / 10_000, record.Date.Year);
            Add(sums, key, record.Amount.Amount);
        }

        return sums;
    }

    public object Q3()
    {
        var sums = new Dictionary<(Currency, DivisionCode, int, Sector), (decimal Sum, long Count)>();
        foreach (var record in records)
        {
            var key = (record.Amount.Currency, record.County, Workload.PlanOf(record.Date.Year), record.Sector);
            Add(sums, key, record.Amount.Amount);
        }

        return sums;
    }

    public object Q4()
    {
        var counties = new Dictionary<int, (decimal Sum, long Count)>();
        foreach (var record in records)
        {
            if (record.Assisting.Number / 10_000 == 44 && record.Date.Year is >= 2016 and <= 2020)
            {
                var (amount, year) = (record.Amount, record.Date.Year);
                Add(counties, record.County.Number, Yuan.Of(amount.Amount, amount.Currency, year));
            }
        }

        var prefectures = Up(counties);
        var provinces = Up(prefectures);
        return new[] { counties, prefectures, provinces, Up(provinces) };
    }

    public (int Groups, long Flows) Size(object answer) =>
        answer switch
        {
            Dictionary<(Currency, int), (decimal, long Count)> sums => (sums.Count, sums.Values.Sum(sum => sum.Count)),
            Dictionary<(Currency, int, int), (decimal, long Count)> sums => (
                sums.Count,
                sums.Values.Sum(sum => sum.Count)
            ),
            Dictionary<(Currency, DivisionCode, int, Sector), (decimal, long Count)> sums => (
                sums.Count,
                sums.Values.Sum(sum => sum.Count)
            ),
            Dictionary<int, (decimal, long Count)>[] levels => (
                levels[0].Count,
                levels[0].Values.Sum(sum => sum.Count)
            ),
            _ => default,
        };

    private static Dictionary<int, (decimal Sum, long Count)> Up(Dictionary<int, (decimal Sum, long Count)> below)
    {
        var above = new Dictionary<int, (decimal Sum, long Count)>();
        foreach (var (code, (sum, count)) in below)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(above, code / 100, out _);
            known = (known.Sum + sum, known.Count + count);
        }

        return above;
    }

    private static void Add<T>(Dictionary<T, (decimal Sum, long Count)> sums, T key, decimal amount)
        where T : notnull
    {
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _);
        sum = (sum.Sum + amount, sum.Count + 1);
    }
}
