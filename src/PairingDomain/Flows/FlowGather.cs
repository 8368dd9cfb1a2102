using PairingDomain.Monetary;

namespace PairingDomain.Flows;

/// <summary>Gathers the rows of all segments of a table and clusters them anew; nothing is resolved again.</summary>
internal sealed class FlowGather
{
    private readonly List<Currency> currencies = [];
    private readonly List<FlowSide> givers = [];
    private readonly List<FlowSide> takers = [];
    private readonly Dictionary<FlowSide, int> numberOfGiver = [];
    private readonly Dictionary<FlowSide, int> numberOfTaker = [];
    private readonly FlowBuffer<long> narrow = new();
    private readonly FlowBuffer<decimal> wide = new();

    private FlowGather() { }

    public static FlowTable Clustered(FlowTable table)
    {
        var gather = new FlowGather();
        foreach (var segment in table.Segments)
        {
            gather.Add(segment);
        }

        return new FlowTable(table.Catalogue, [.. gather.Build(gather.narrow), .. gather.Build(gather.wide)]);
    }

    private IReadOnlyList<FlowSegment> Build<T>(FlowBuffer<T> buffer)
        where T : unmanaged =>
        new FlowSegmentBuilder<T>(buffer, currencies, givers, takers, isClustered: typeof(T) == typeof(long)).Build();

    private void Add(FlowSegment segment)
    {
        var currency = segment.CurrencyList.Select(NumberOf).ToArray();
        var giver = segment.AssistingSides.Select(side => NumberOf(side, givers, numberOfGiver)).ToArray();
        var taker = segment.AssistedSides.Select(side => NumberOf(side, takers, numberOfTaker)).ToArray();
        var (block, run) = (0, 0);
        for (var row = 0; row < segment.Rows; row++)
        {
            if (segment.Runs is { } runs)
            {
                run += runs.RunRow.Span[run + 1] == row ? 1 : 0;
                block += runs.BlockRun.Span[block + 1] == run ? 1 : 0;
            }

            var flow = new FlowRow(
                currency[segment.Runs?.BlockCurrency.Span[block] ?? segment.Currencies.Span[row]],
                segment.Days.Span[row],
                giver[segment.Assisting.Span[row]],
                taker[segment.Runs?.RunAssisted.Span[run] ?? segment.Assisted.Span[row]],
                segment.Sectors.Span[row],
                segment.Instruments.Span[row],
                segment.Sources.Span[row],
                segment.Kinds.Span[row]
            );
            if (segment.IsWide)
            {
                wide.Add(segment.WideAmounts.Span[row], flow);
            }
            else
            {
                narrow.Add(segment.Amounts.Span[row], flow);
            }
        }
    }

    private byte NumberOf(Currency currency)
    {
        var number = currencies.IndexOf(currency);
        if (number < 0)
        {
            number = currencies.Count;
            currencies.Add(currency);
        }

        return (byte)number;
    }

    private static int NumberOf(FlowSide side, List<FlowSide> sides, Dictionary<FlowSide, int> numbers)
    {
        if (!numbers.TryGetValue(side, out var number))
        {
            numbers.Add(side, number = sides.Count);
            sides.Add(side);
        }

        return number;
    }
}
