using PairingDomain.Places;
using PairingDomain.Reading.Outlines;

namespace PairingDomain.Reading.Locating;

/// <summary>A place that a text names.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Place">The place on the day of the text.</param>
/// <param name="Side">Its side in the pairings that are known.</param>
/// <param name="Note">What is to be said about the spelling; null for nothing.</param>
internal sealed record PlaceWords(Stretch Span, Place Place, Side Side, string? Note);
