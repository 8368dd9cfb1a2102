using PairingDomain.Places;

namespace PairingDomain.Reading.Locating;

/// <summary>The places that have a name, and the one of them that a text means.</summary>
internal sealed class NamedPlaces(IReadOnlyList<PlaceMatch> matches)
{
    public IReadOnlyList<PlaceMatch> Matches => matches;

    /// <summary>The province that the name alone tells beyond doubt; null for none, empty for a place without a code.</summary>
    public string? Province { get; } =
        matches is [var only] && Sides.ProvinceOf(only.Place) is { } province && only.How != MatchKind.Stem ? province
        : matches is [{ Division.Level: DivisionLevel.Province or DivisionLevel.Prefecture }]
            ? Sides.ProvinceOf(matches[0].Place) ?? ""
        : null;

    /// <summary>Whether it has been decided which place is meant.</summary>
    public bool IsChosen { get; private set; }

    /// <summary>The place that is meant; null where that is open.</summary>
    public PlaceMatch? Chosen { get; private set; }

    /// <summary>The side of the place that is meant.</summary>
    public Side Side { get; private set; }

    public void Choose(PlaceMatch? match) =>
        (IsChosen, Chosen, Side) = (true, match, match is null ? Side.None : Sides.Embedded.Of(match.Place));
}
