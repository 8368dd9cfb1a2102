using System.Collections.Concurrent;
using NodaTime;
using PairingDomain.Grouping;
using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Scopes;

namespace PairingDomain.Flows;

/// <summary>
/// What questions need to know of the dictionaries of a table's segments; worked out when first asked for and kept, so that
/// a question costs only its rows. Safe for any number of threads.
/// </summary>
internal sealed class FlowIndex(PlaceCatalogue catalogue, IReadOnlyList<FlowSegment> segments)
{
    // A caller may ask for any number of partners; what was kept is dropped before it outgrows the table.
    private const int MostSelections = 1_024;

    private readonly FlowPaths paths = new(catalogue);
    private readonly PlaceAtlas atlas = new(catalogue);
    private readonly ConcurrentDictionary<(string Axes, LocalDate? On), FlowSides> sides = new();
    private readonly ConcurrentDictionary<(string Axes, int First, int Last), FlowTimes> times = new();
    private readonly ConcurrentDictionary<(bool IsAssisting, Partner Partner, bool WithBelow), bool[][]> selections =
        new();
    private readonly Lazy<FlowSides> currencies = new(() => CurrenciesOf(segments));

    private readonly Lazy<(int First, int Last)> window = new(() => WindowOf(segments));

    /// <summary>The first and the last day on which a row may be; the first is after the last when there are no rows.</summary>
    public (int First, int Last) Window => window.Value;

    /// <summary>The currencies of all segments as a dimension.</summary>
    public FlowSides Currencies => currencies.Value;

    /// <summary>The groups of all sides on axes of one side of a flow.</summary>
    public FlowSides Sides(IReadOnlyList<Axis> axes, LocalDate? on) =>
        sides.GetOrAdd((string.Join(',', axes), on), _ => SidesOf(axes, on));

    /// <summary>The groups of a window of days on axes of time.</summary>
    public FlowTimes Times(IReadOnlyList<Axis> axes, int firstDay, int lastDay)
    {
        if (times.Count > MostSelections)
        {
            times.Clear();
        }

        return times.GetOrAdd(
            (string.Join(',', axes), firstDay, lastDay),
            key => new FlowTimes(axes, key.First, key.Last)
        );
    }

    /// <summary>For each segment, which sides lie in a partner.</summary>
    public bool[][] Selected(bool isAssisting, Partner partner, bool withBelow)
    {
        if (selections.Count > MostSelections)
        {
            selections.Clear();
        }

        return selections.GetOrAdd(
            (isAssisting, partner, withBelow),
            key =>
                [
                    .. segments.Select(segment =>
                        SidesOf(segment, key.IsAssisting)
                            .Select(side => LiesIn(side, key.Partner, key.WithBelow))
                            .ToArray()
                    ),
                ]
        );
    }

    private static (int First, int Last) WindowOf(IReadOnlyList<FlowSegment> segments)
    {
        var (first, last) = (FlowDay.Count, -1);
        foreach (var segment in segments)
        {
            foreach (var year in segment.Runs is { } runs ? runs.BlockYear.Span : [])
            {
                first = Math.Min(first, FlowDay.FirstOf(year));
                last = Math.Max(last, FlowDay.FirstOf(year + 1) - 1);
            }

            foreach (var day in segment.IsClustered ? [] : segment.Days.Span)
            {
                first = Math.Min(first, day);
                last = Math.Max(last, day);
            }
        }

        return (first, last);
    }

    private static IReadOnlyList<FlowSide> SidesOf(FlowSegment segment, bool isAssisting) =>
        isAssisting ? segment.AssistingSides : segment.AssistedSides;

    private bool LiesIn(FlowSide side, Partner partner, bool withBelow)
    {
        var asked = new RegionSet(atlas.Of(partner, side.Day), isAll: false);
        var relation = new RegionSet(atlas.Of(side.Partner, side.Day), isAll: false).To(asked, Silence.IsUnknown);
        return relation == ScopeRelation.Equal || (withBelow && relation == ScopeRelation.Within);
    }

    private FlowSides SidesOf(IReadOnlyList<Axis> axes, LocalDate? on)
    {
        var isAssisting = axes[0] == Axis.Assisting;
        var (dimension, valueOf) = FlowDimension.Of(
            axes,
            [
                .. segments
                    .SelectMany(segment => SidesOf(segment, isAssisting))
                    .Select(side => FlowSideGroups.Of(side, axes, paths, on)),
            ]
        );
        return FlowSides.Of(dimension, valueOf, segments.Select(segment => SidesOf(segment, isAssisting).Count));
    }

    private static FlowSides CurrenciesOf(IReadOnlyList<FlowSegment> segments)
    {
        var (dimension, valueOf) = FlowDimension.Of(
            [Axis.Currency],
            [.. segments.SelectMany(segment => segment.CurrencyList).Select(currency => new[] { KeyPart.Of(currency) })]
        );
        return FlowSides.Of(dimension, valueOf, segments.Select(segment => segment.CurrencyList.Count));
    }
}
