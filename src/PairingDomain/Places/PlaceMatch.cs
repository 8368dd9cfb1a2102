namespace PairingDomain.Places;

/// <summary>A place found by name, and how. Exactly one of division, area and local place is there.</summary>
/// <param name="Place">The identity to store.</param>
/// <param name="How">Which kind of name matched.</param>
/// <param name="Note">What is to be said about the spelling or the place; always there for a misspelling.</param>
public sealed record PlaceMatch(Place Place, MatchKind How, string? Note)
{
    /// <summary>The division, as on the day asked for.</summary>
    public Division? Division { get; init; }

    /// <summary>The functional area.</summary>
    public FunctionalArea? Area { get; init; }

    /// <summary>The township or village.</summary>
    public LocalPlace? Local { get; init; }
}
