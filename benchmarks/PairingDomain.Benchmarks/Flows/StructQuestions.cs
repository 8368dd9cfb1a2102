namespace PairingDomain.Benchmarks.Flows;

/// <summary>A loop over an array of structs into dense arrays of 128-bit sums.</summary>
internal sealed class StructQuestions(FlowStruct[] flows, int counties) : IQuestions
{
    private const int Provinces = 100;

    /// <summary>The structs of records.</summary>
    public static StructQuestions Of(Workload workload, FlowRecord[] records)
    {
        var regions = workload.Regions.Index().Where(region => region.Item.Number / 10_000 == 44).ToList();
        return new StructQuestions(workload.Structs(records), workload.Counties.Length)
        {
            FirstRegion = (ushort)regions[0].Index,
            LastRegion = (ushort)regions[^1].Index,
        };
    }

    public object Q1()
    {
        var sums = new (Int128 Sum, long Count)[3 * Workload.Plans];
        foreach (ref readonly var flow in flows.AsSpan())
        {
            Add(ref sums[(flow.Currency * Workload.Plans) + flow.Plan], flow.Amount);
        }

        return sums;
    }

    public object Q2()
    {
        var sums = new (Int128 Sum, long Count)[3 * Provinces * Workload.Years];
        foreach (ref readonly var flow in flows.AsSpan())
        {
            var group =
                (((flow.Currency * Provinces) + flow.Province) * Workload.Years) + flow.Year - Workload.FirstYear;
            Add(ref sums[group], flow.Amount);
        }

        return sums;
    }

    public object Q3()
    {
        var sums = new (Int128 Sum, long Count)[3 * counties * Workload.Plans * Workload.Sectors];
        foreach (ref readonly var flow in flows.AsSpan())
        {
            var group = (((flow.Currency * counties) + flow.County) * Workload.Plans) + flow.Plan;
            Add(ref sums[(group * Workload.Sectors) + flow.Sector], flow.Amount);
        }

        return sums;
    }

    public object Q4()
    {
        var sums = new (Int128 Sum, long Count)[counties];
        foreach (ref readonly var flow in flows.AsSpan())
        {
            if (flow.Assisting >= FirstRegion && flow.Assisting <= LastRegion && flow.Year is >= 2016 and <= 2020)
            {
                ref var sum = ref sums[flow.County];
                sum = (sum.Sum + ((Int128)flow.Amount * Yuan.Rate(flow.Currency, flow.Year)), sum.Count + 1);
            }
        }

        return sums;
    }

    public required ushort FirstRegion { get; init; }

    public required ushort LastRegion { get; init; }

    public (int Groups, long Flows) Size(object answer)
    {
        var sums = ((Int128 Sum, long Count)[])answer;
        return (sums.Count(sum => sum.Count > 0), sums.Sum(sum => sum.Count));
    }

    private static void Add(ref (Int128 Sum, long Count) sum, long amount) => sum = (sum.Sum + amount, sum.Count + 1);
}
