using PairingDomain.Pairings;
using PairingDomain.Places;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Locating;

/// <summary>Who gives, who receives and where, with the words that told it.</summary>
internal sealed record SidesReading(
    IReadOnlyList<Partner> Assisting,
    IReadOnlyList<Place> Assisted,
    Stretch AssistingWords,
    Stretch AssistedWords,
    bool IsAssistingOwn,
    bool IsAssistedOwn
)
{
    public static SidesReading None { get; } = new([], [], default, default, false, false);
}
