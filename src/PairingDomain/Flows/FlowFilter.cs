using NodaTime;
using PairingDomain.Monetary;
using PairingDomain.Pairings;

namespace PairingDomain.Flows;

/// <summary>What a query asks for: all conditions are to be met. Categories are sets of column codes, a bit each.</summary>
internal sealed record FlowFilter
{
    /// <summary>Everything.</summary>
    public static FlowFilter None { get; } = new();

    /// <summary>Who gives: each with whether what lies in it belongs to it.</summary>
    public IReadOnlyList<(Partner Partner, bool WithBelow)> From { get; init; } = [];

    /// <summary>Where the money goes: each with whether what lies in it belongs to it.</summary>
    public IReadOnlyList<(Partner Partner, bool WithBelow)> To { get; init; } = [];

    /// <summary>The number of the first day.</summary>
    public int FirstDay { get; init; }

    /// <summary>The number of the last day; below the first one, no day is asked for.</summary>
    public int LastDay { get; init; } = FlowDay.Count - 1;

    public ulong Sectors { get; init; } = ulong.MaxValue;

    public ulong Instruments { get; init; } = ulong.MaxValue;

    public ulong Sources { get; init; } = ulong.MaxValue;

    public ulong Kinds { get; init; } = ulong.MaxValue;

    /// <summary>The currencies, all of which are to be that of the flow; empty for any.</summary>
    public IReadOnlyList<Currency> Currencies { get; init; } = [];

    /// <summary>The day under whose codes places are grouped; null for the day of the flow.</summary>
    public LocalDate? PlacesOn { get; init; }
}
