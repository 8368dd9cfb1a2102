using BenchmarkDotNet.Attributes;
using PairingDomain.Flows;

namespace PairingDomain.Benchmarks.Flows;

/// <summary>The four questions of the workload, each way to answer them; allocation is what the result takes.</summary>
[QuickJob]
[MemoryDiagnoser]
public class FlowQuestions
{
    private readonly Dictionary<FlowWay, IQuestions> ways = [];

    [Params(1_000_000, 10_000_000)]
    public int Flows { get; set; }

    [ParamsAllValues]
    public FlowWay Way { get; set; }

    [GlobalSetup]
    public void Generate()
    {
        var workload = new Workload();
        FlowRecord[] records = [.. workload.Records(Flows)];
        var builder = new FlowTableBuilder();
        var toFlow = Workload.ToFlow();
        foreach (var record in records)
        {
            builder.Add(toFlow(record));
        }

        ways[Way] = Way switch
        {
            FlowWay.LinqOverRecords => new LinqQuestions(records),
            FlowWay.Dictionary => new DictionaryQuestions(records),
            FlowWay.Structs => StructQuestions.Of(workload, records),
            FlowWay.TableInArrivalOrder => new TableQuestions(builder.BuildUnclustered(), threads: 2),
            FlowWay.TableOnOneThread => new TableQuestions(builder.Build(), threads: 1),
            FlowWay.Table => new TableQuestions(builder.Build(), threads: 2),
            _ => new ReadBytes(builder.Build(), threads: 2),
        };
    }

    [Benchmark]
    public object Q1() => ways[Way].Q1();

    [Benchmark]
    public object Q2() => ways[Way].Q2();

    [Benchmark]
    public object Q3() => ways[Way].Q3();

    [Benchmark]
    public object Q4() => ways[Way].Q4();
}
