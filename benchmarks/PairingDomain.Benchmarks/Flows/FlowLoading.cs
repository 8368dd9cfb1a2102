using BenchmarkDotNet.Attributes;
using PairingDomain.Flows;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>What it takes to make a table of a million flows.</summary>
[QuickJob]
[MemoryDiagnoser]
public class FlowLoading
{
    private const int Count = 1_000_000;

    private readonly FlowTableBuilder filled = new();
    private Flow[] flows = [];
    private FlowTable table = FlowTable.Empty;

    [GlobalSetup]
    public void Generate()
    {
        flows = [.. new Workload().Records(Count).Select(Workload.ToFlow())];
        filled.AddRange(flows);
        table = filled.Build();
    }

    [Benchmark]
    public int Add() => new FlowTableBuilder().AddRange(flows).Count;

    [Benchmark]
    public FlowTable BuildClustered() => filled.Build();

    [Benchmark]
    public FlowTable BuildInArrivalOrder() => filled.BuildUnclustered();

    [Benchmark]
    public FlowTable AppendTenThousand() => table.Append(flows[..10_000]);
}
