using PairingDomain.Scopes;

namespace PairingDomain.Ledgers;

/// <summary>
/// How a total decides what the figures leave open. Everything is strict by default: what is not decided is refused with
/// the reason. Each rule that is loosened shows in the total's conflicts or bounds. Equality is by all rules.
/// </summary>
public sealed record TotalRules
{
    /// <summary>Everything refused that the figures do not decide.</summary>
    public static TotalRules Strict { get; } = new();

    /// <summary>How to take it that a figure says nothing about a dimension of its scope.</summary>
    public Silence Silence { get; init; }

    /// <summary>What to do with figures that overlap, or may.</summary>
    public Overlaps Overlaps { get; init; }

    /// <summary>Whether wholes or their parts count.</summary>
    public Preference Preference { get; init; }

    /// <summary>Which figure counts among repeats that contradict each other.</summary>
    public RepeatRule Repeats { get; init; }

    /// <summary>The id of the document that wins by <see cref="RepeatRule.TrustedDocument"/>; null otherwise.</summary>
    public string? TrustedDocument { get; init; }

    /// <summary>What to do with a stock that is told for several times.</summary>
    public OverTime OverTime { get; init; }

    /// <summary>Whether donations in kind that are valued in money are added to money. Not by default.</summary>
    public bool AddsInKind { get; init; }

    /// <summary>Whether a cumulative figure over a closed period is added as the flow over that period. Not by default.</summary>
    public bool AddsCumulative { get; init; }
}
