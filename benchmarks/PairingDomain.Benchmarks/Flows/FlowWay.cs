namespace PairingDomain.Benchmarks.Flows;

/// <summary>The ways to answer the questions.</summary>
public enum FlowWay
{
    LinqOverRecords,
    Dictionary,
    Structs,
    TableInArrivalOrder,
    TableOnOneThread,
    Table,
    ReadTheSameBytes,
}
