using PairingDomain.Places;

namespace PairingDomain.Pairings;

/// <summary>Which kinds of partner are places, and the words of the others in text form.</summary>
internal static class PartnerKinds
{
    private static readonly PartnerKind[] Organisations =
    [
        PartnerKind.Enterprise,
        PartnerKind.PartyCommittee,
        PartnerKind.School,
        PartnerKind.Institution,
        PartnerKind.Person,
    ];

    /// <summary>The kind of organisation that the word means.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, out PartnerKind kind)
    {
        foreach (var organisation in Organisations)
        {
            if (word.SequenceEqual(WordOf(organisation)))
            {
                kind = organisation;
                return true;
            }
        }

        kind = default;
        return false;
    }

    /// <summary>The word for a kind of organisation; null for a place and for what is no kind.</summary>
    public static string? WordOf(PartnerKind kind) =>
        kind switch
        {
            PartnerKind.Enterprise => "enterprise",
            PartnerKind.PartyCommittee => "party-committee",
            PartnerKind.School => "school",
            PartnerKind.Institution => "institution",
            PartnerKind.Person => "person",
            _ => null,
        };

    public static PartnerKind Of(PlaceKind kind) =>
        kind switch
        {
            PlaceKind.Division => PartnerKind.Division,
            PlaceKind.Area => PartnerKind.Area,
            PlaceKind.Township => PartnerKind.Township,
            _ => PartnerKind.Village,
        };
}
