using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Places;

namespace PairingDomain.Figures;

/// <summary>
/// Where a figure holds: one region in each dimension, each stated, "all" or unstated. The document a figure comes
/// from is its provenance, not part of its scope. Equality is by all dimensions.
/// </summary>
public sealed record Scope
{
    /// <summary>A scope of which nothing is stated.</summary>
    public static Scope Unstated { get; } = new();

    /// <summary>Who gives: divisions, functional areas, organisations.</summary>
    public Stated<Partner> Assisting { get; init; }

    /// <summary>Who receives.</summary>
    public Stated<Partner> Assisted { get; init; }

    /// <summary>Where the thing counted is; for labour figures, where the workers come from.</summary>
    public Stated<Place> Place { get; init; }

    /// <summary>
    /// The interval the figure is about; null when the source does not state one. An end taken from a neighbouring
    /// sentence, the date of publication or general knowledge is marked as inferred.
    /// </summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The period's own words in the source; null when it has none of its own.</summary>
    public string? PeriodText { get; init; }

    /// <summary>Flow within the period, stock at its date, or cumulative over it; null when the source leaves it open.</summary>
    public Basis? Basis { get; init; }

    /// <summary>The named event that the figure answers, such as a disaster, in the source's words; null for none.</summary>
    public string? Occasion { get; init; }

    /// <summary>The field of cooperation.</summary>
    public Stated<Sector> Sector { get; init; }

    /// <summary>The form of assistance.</summary>
    public Stated<Instrument> Instrument { get; init; }

    /// <summary>Whose money it is.</summary>
    public Stated<SourceOfFunds> SourceOfFunds { get; init; }
}
