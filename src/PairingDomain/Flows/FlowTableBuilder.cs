using System.Globalization;
using PairingDomain.Figures;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Places;

namespace PairingDomain.Flows;

/// <summary>
/// Collects flows in any order and builds a <see cref="FlowTable"/> of them. May be used again after a table was built:
/// the next table has all flows so far. For one thread at a time.
/// </summary>
/// <param name="places">Says which division a place was on the day of a flow; null takes the embedded catalogue.</param>
public sealed class FlowTableBuilder(PlaceCatalogue? places = null)
{
    // Their position has to fit into a byte.
    private const int MostCurrencies = 256;

    private static readonly int Sectors = Enum.GetValues<Sector>().Length;
    private static readonly int Instruments = Enum.GetValues<Instrument>().Length;
    private static readonly int Sources = Enum.GetValues<SourceOfFunds>().Length;
    private static readonly int Kinds = Enum.GetValues<FlowKind>().Length;

    private readonly PlaceCatalogue catalogue = places ?? PlaceCatalogue.Embedded;
    private readonly List<Currency> currencies = [];
    private readonly FlowBuffer<long> narrow = new();
    private readonly FlowBuffer<decimal> wide = new();
    private FlowSideIndex<Partner>? assisting;
    private FlowSideIndex<Place>? assisted;

    /// <summary>How many flows there are so far.</summary>
    public int Count => narrow.Count + wide.Count;

    /// <summary>The catalogue of places.</summary>
    internal PlaceCatalogue Catalogue => catalogue;

    /// <summary>The numbers of the assisting sides.</summary>
    internal FlowSideIndex<Partner> Assisting => assisting ??= new(new FlowPaths(catalogue), partner => partner);

    /// <summary>The numbers of the assisted sides.</summary>
    internal FlowSideIndex<Place> Assisted => assisted ??= new(new FlowPaths(catalogue), Partner.Of);

    /// <summary>Adds a flow.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The flow has no money, no assisting partner or no assisted place.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The day is before <see cref="Flow.FirstDay"/> or after <see cref="Flow.LastDay"/>, or the sector, the instrument, the
    /// source of funds or the kind is not defined.
    /// </exception>
    /// <exception cref="NotSupportedException">This would be the 257th currency.</exception>
    public FlowTableBuilder Add(in Flow flow)
    {
        Check(flow);
        var day = (ushort)FlowDay.NumberOf(flow.Date);
        var row = new FlowRow(
            NumberOf(flow.Amount.Currency),
            day,
            Assisting.NumberOf(flow.Assisting, day),
            Assisted.NumberOf(flow.Assisted, day),
            (byte)(flow.Sector is { } sector ? 1 + (int)sector : 0),
            (byte)(flow.Instrument is { } instrument ? 1 + (int)instrument : 0),
            (byte)(flow.SourceOfFunds is { } source ? 1 + (int)source : 0),
            (byte)flow.Kind
        );
        AddRow(flow.Amount.Amount, row);
        return this;
    }

    /// <summary>Adds a row whose numbers are this builder's.</summary>
    internal void AddRow(long narrowAmount, in FlowRow row) => narrow.Add(narrowAmount, row);

    /// <summary>Adds a row whose numbers are this builder's.</summary>
    internal void AddRow(decimal amount, in FlowRow row)
    {
        if (FlowAmount.TryNarrow(amount, out var narrowAmount))
        {
            narrow.Add(narrowAmount, row);
        }
        else
        {
            wide.Add(amount, row);
        }
    }

    /// <summary>Adds flows.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="flows"/> is null.</exception>
    /// <inheritdoc cref="Add" path="/exception"/>
    public FlowTableBuilder AddRange(IEnumerable<Flow> flows)
    {
        ArgumentNullException.ThrowIfNull(flows);
        foreach (var flow in flows)
        {
            Add(flow);
        }

        return this;
    }

    /// <summary>
    /// The table of all flows so far, clustered: in the order of currency, year and assisted place, in which questions are
    /// answered fastest.
    /// </summary>
    public FlowTable Build() => Build(isClustered: true);

    /// <summary>
    /// The table of all flows so far in the order in which they came: it takes a fraction of the time of
    /// <see cref="Build()"/>, and questions take longer. <see cref="FlowTable.Clustered"/> makes up for it.
    /// </summary>
    public FlowTable BuildUnclustered() => Build(isClustered: false);

    private FlowTable Build(bool isClustered)
    {
        IReadOnlyList<FlowSide> givers = assisting?.Sides ?? [];
        IReadOnlyList<FlowSide> takers = assisted?.Sides ?? [];
        return new FlowTable(
            catalogue,
            [
                .. new FlowSegmentBuilder<long>(narrow, currencies, givers, takers, isClustered).Build(),
                .. new FlowSegmentBuilder<decimal>(wide, currencies, givers, takers, isClustered: false).Build(),
            ]
        );
    }

    private static void Check(in Flow flow)
    {
        if (flow.Amount.Currency.IsNone || flow.Assisting is null || flow.Assisted is null)
        {
            throw new ArgumentException(
                $"'{flow}' lacks {(flow.Amount.Currency.IsNone ? "its money" : flow.Assisting is null ? "the assisting partner" : "the assisted place")}.",
                nameof(flow)
            );
        }

        if (FlowDay.NumberOf(flow.Date) is < 0 or >= FlowDay.Count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(flow),
                flow.Date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture),
                $"A table of flows holds days from {FlowDay.FirstYear}-01-01 to {FlowDay.LastYear}-12-31."
            );
        }

        Check((int?)flow.Sector, Sectors, "sector", nameof(flow));
        Check((int?)flow.Instrument, Instruments, "instrument", nameof(flow));
        Check((int?)flow.SourceOfFunds, Sources, "source of funds", nameof(flow));
        Check((int)flow.Kind, Kinds, "kind of flow", nameof(flow));
    }

    private static void Check(int? value, int count, string what, string parameter)
    {
        if (value is { } number && (uint)number >= (uint)count)
        {
            throw new ArgumentOutOfRangeException(parameter, number, $"There is no {what} {number}.");
        }
    }

    /// <summary>The number of a currency.</summary>
    /// <exception cref="NotSupportedException">This would be the 257th.</exception>
    internal byte NumberOf(Currency currency)
    {
        var number = currencies.IndexOf(currency);
        if (number < 0)
        {
            number = currencies.Count;
            if (number == MostCurrencies)
            {
                throw new NotSupportedException(
                    $"{currency} would be the {MostCurrencies + 1}th currency of one table; it holds {MostCurrencies}."
                );
            }

            currencies.Add(currency);
        }

        return (byte)number;
    }
}
