using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Flows;
using PairingDomain.Grouping;
using PairingDomain.Monetary;
using PairingDomain.Numerics;

namespace PairingDomain.Tests.Flows;

/// <summary>Every engine, every kernel, any number of threads and shards come to what adding one by one comes to.</summary>
public sealed class FlowExactnessTests
{
    private static readonly int[] Threads = [1, 3];
    private static readonly Flow[] Some = SampleFlows.Mixed(30_000);
    private static readonly Flow[] Narrow = SampleFlows.Narrow(30_000, seed: 4);
    private static readonly FlowTable Clustered = new FlowTableBuilder().AddRange(Some).Build();
    private static readonly FlowTable Arrival = new FlowTableBuilder().AddRange(Some).BuildUnclustered();
    private static readonly FlowTable Appended = new FlowTableBuilder()
        .AddRange(Some[..20_000])
        .Build()
        .Append(Some[20_000..]);

    public static TheoryData<Axis[]> Axes =>
        [
            [],
            [Axis.Currency, Axis.Plan],
            [Axis.Currency, Axis.Province, Axis.Year],
            [Axis.Currency, Axis.County, Axis.Plan, Axis.Sector],
            [Axis.County, Axis.Prefecture, Axis.Province],
            [Axis.Year, Axis.Currency, Axis.Plan],
            [Axis.Province, Axis.Currency, Axis.Month],
            [Axis.FlowKind, Axis.Instrument, Axis.SourceOfFunds],
            [Axis.Assisting],
            [Axis.Assisted, Axis.Month],
            [Axis.Assisting, Axis.Assisted, Axis.Month, Axis.Sector],
            [Axis.Sector, Axis.Prefecture],
        ];

    [Theory]
    [MemberData(nameof(Axes))]
    public void All_engines_agree(Axis[] axes)
    {
        IReadOnlyList<Axis> all = axes.Contains(Axis.Currency) ? axes : [.. axes, Axis.Currency];
        var expected = ReferenceTotals.Of(Some, all);
        foreach (var table in new[] { Clustered, Arrival, Appended })
        {
            foreach (var engine in Engines())
            {
                Check(table.GroupBy(axes).Sum(engine), expected, hasRange: false);
            }

            Check(
                table.GroupBy(axes).WithRange().Sum(new FlowEngine(FlowKernelKind.Vector512, 2, 1_000)),
                expected,
                hasRange: true
            );
            Check(
                table.GroupBy(axes).WithRange().Sum(new FlowEngine(FlowKernelKind.Scalar, 1)),
                expected,
                hasRange: true
            );
        }
    }

    [Theory]
    [MemberData(nameof(Axes))]
    public void Places_as_on_a_day_agree(Axis[] axes)
    {
        var day = new LocalDate(2016, 7, 1);
        IReadOnlyList<Axis> all = axes.Contains(Axis.Currency) ? axes : [.. axes, Axis.Currency];
        var expected = ReferenceTotals.Of(Some, all, day);
        Check(Clustered.PlacesOn(day).GroupBy(axes).Sum(), expected, hasRange: false);
        Check(Arrival.PlacesOn(day).GroupBy(axes).Sum(), expected, hasRange: false);
    }

    public static TheoryData<string> Selections => [.. Selection.All.Keys];

    [Theory]
    [MemberData(nameof(Selections))]
    public void Selections_agree(string name)
    {
        var (narrow, keeps) = Selection.All[name];
        var kept = Some.Where(keeps).ToList();
        foreach (
            Axis[] axes in new Axis[][] { [], [Axis.County, Axis.Plan, Axis.Sector], [Axis.Assisting, Axis.Month] }
        )
        {
            var expected = ReferenceTotals.Of(kept, [.. axes, Axis.Currency]);
            foreach (var table in new[] { Clustered, Arrival, Appended })
            {
                foreach (var engine in Engines())
                {
                    Check(narrow(table.Query).GroupBy(axes).Sum(engine), expected, hasRange: false);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Selections))]
    public void Selections_from_long_runs_agree(string name)
    {
        // Few places and years: thousands of rows in a run, some of which cross the bounds of chunks and of shares.
        var (narrow, keeps) = Selection.All[name];
        Flow[] flows =
        [
            .. Narrow.Select(
                (flow, row) =>
                    flow with
                    {
                        Date = new LocalDate(2015 + (row % 3), flow.Date.Month, 1),
                        Assisted = Narrow[row * row % 7].Assisted,
                    }
            ),
        ];
        var table = new FlowTableBuilder().AddRange(flows).Build();
        foreach (Axis[] axes in new Axis[][] { [], [Axis.County], [Axis.Province, Axis.Year] })
        {
            var expected = ReferenceTotals.Of(flows.Where(keeps), [.. axes, Axis.Currency]);
            foreach (var engine in Engines())
            {
                Check(narrow(table.Query).GroupBy(axes).Sum(engine), expected, hasRange: false);
            }
        }
    }

    [Fact]
    public void A_million_flows_are_summed_alike_by_every_engine_and_in_shards()
    {
        Axis[] axes = [Axis.Currency, Axis.Sector, Axis.Year];
        var flows = SampleFlows.Narrow(1_000_000, seed: 2);
        var dictionary = new Dictionary<(Currency, Sector?, int), (decimal Sum, long Count)>();
        foreach (var flow in flows)
        {
            var key = (flow.Amount.Currency, flow.Sector, flow.Date.Year);
            var (sum, count) = dictionary.GetValueOrDefault(key);
            dictionary[key] = (sum + flow.Amount.Amount, count + 1);
        }

        flows
            .GroupBy(flow => (flow.Amount.Currency, flow.Sector, flow.Date.Year))
            .ToDictionary(
                group => group.Key,
                group =>
                    (
                        group.Aggregate(Money.Zero(group.Key.Currency), (sum, flow) => sum + flow.Amount).Amount,
                        group.LongCount()
                    )
            )
            .Should()
            .Equal(dictionary);
        var expected = dictionary.ToDictionary(
            one => new GroupKey(
                KeyPart.Of(one.Key.Item1),
                one.Key.Item2 is { } sector ? KeyPart.Of(sector) : KeyPart.Of(Axis.Sector, KeyKind.Unstated),
                KeyPart.Year(one.Key.Item3)
            ),
            one => (Rational.Of(one.Value.Sum), one.Value.Count, 0m, 0m)
        );
        var table = new FlowTableBuilder().AddRange(flows).Build();
        foreach (var engine in Engines())
        {
            Check(table.GroupBy(axes).Sum(engine), expected, hasRange: false);
        }

        var merged = flows
            .Chunk(300_000)
            .Select(shard => new FlowTableBuilder().AddRange(shard).BuildUnclustered().GroupBy(axes).Sum())
            .Aggregate(FlowTotals.Nothing(axes), (all, shard) => all.Merge(shard));
        Check(merged, expected, hasRange: false);
    }

    [Fact]
    public void Shards_merge_into_the_whole()
    {
        Axis[] axes = [Axis.Currency, Axis.Prefecture, Axis.Plan];
        var whole = Clustered.GroupBy(axes).WithRange().Sum();
        var merged = Some.Chunk(4_321)
            .Select(shard => new FlowTableBuilder().AddRange(shard).Build().GroupBy(axes).WithRange().Sum())
            .Aggregate(FlowTotals.Nothing(axes), (all, shard) => all.Merge(shard));
        merged
            .Should()
            .Equal(
                whole,
                (one, other) =>
                    one.Key == other.Key
                    && one.ExactSum == other.ExactSum
                    && one.Count == other.Count
                    && one.Min == other.Min
                    && one.Max == other.Max
            );
        merged.Equals(whole).Should().BeTrue();
    }

    internal static IEnumerable<FlowEngine> Engines() =>
        from kernel in Enum.GetValues<FlowKernelKind>()
        from threads in Threads
        select new FlowEngine(kernel, threads, 1_000);

    internal static void Check(
        FlowTotals totals,
        Dictionary<GroupKey, (Rational Sum, long Count, decimal Min, decimal Max)> expected,
        bool hasRange
    )
    {
        totals.Count.Should().Be(expected.Count);
        GroupKey? last = null;
        foreach (var row in totals)
        {
            var (sum, count, min, max) = expected[row.Key];
            if (row.ExactSum.Amount != sum || row.Count != count || row.Key <= last || row.Currency != row.Key.Currency)
            {
                row.ToString().Should().Be($"{row.Key}: {sum} in {count} flows, in order");
            }

            if (hasRange && (row.Min!.Value.Amount != min || row.Max!.Value.Amount != max))
            {
                $"{row.Min} to {row.Max}".Should().Be($"{min} to {max}");
            }

            last = row.Key;
        }
    }
}
