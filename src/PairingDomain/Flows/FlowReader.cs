using System.Collections;
using PairingDomain.Figures;
using PairingDomain.Monetary;

namespace PairingDomain.Flows;

/// <summary>Reads the rows of a segment back as flows, in their physical order.</summary>
internal sealed class FlowReader(FlowSegment segment) : IEnumerable<Flow>
{
    public IEnumerator<Flow> GetEnumerator()
    {
        var (block, run) = (0, 0);
        for (var row = 0; row < segment.Rows; row++)
        {
            if (segment.Runs is { } runs)
            {
                run += runs.RunRow.Span[run + 1] == row ? 1 : 0;
                block += runs.BlockRun.Span[block + 1] == run ? 1 : 0;
            }

            yield return FlowAt(row, block, run);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Flow FlowAt(int row, int block, int run)
    {
        var currency = segment.CurrencyList[
            segment.Runs is { } runs ? runs.BlockCurrency.Span[block] : segment.Currencies.Span[row]
        ];
        var assisted = segment.Runs?.RunAssisted.Span[run] ?? segment.Assisted.Span[row];
        return new Flow(
            segment.IsWide
                ? Money.Of(segment.WideAmounts.Span[row], currency)
                : FlowAmount.MoneyOf(segment.Amounts.Span[row], currency),
            FlowDay.DayOf(segment.Days.Span[row]),
            segment.AssistingSides[segment.Assisting.Span[row]].Partner,
            segment.AssistedSides[assisted].Partner.Place,
            segment.Sectors.Span[row] is var sector and > 0 ? (Sector)(sector - 1) : null,
            segment.Instruments.Span[row] is var instrument and > 0 ? (Instrument)(instrument - 1) : null,
            segment.Sources.Span[row] is var source and > 0 ? (SourceOfFunds)(source - 1) : null,
            (FlowKind)segment.Kinds.Span[row]
        );
    }
}
