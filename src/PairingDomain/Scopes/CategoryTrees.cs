using PairingDomain.Figures;

namespace PairingDomain.Scopes;

/// <summary>
/// The small trees of sectors, instruments and sources of funds, as bits of their leaves. A donation whose cash and kind
/// are not split contains both. Where a source's own words leave the border open (joint investment may hold a grant,
/// money of both sides holds money of each), the leaves that may be meant are told apart from those that are.
/// </summary>
internal static class CategoryTrees
{
    public static uint Of(Sector sector) => Bit((int)sector);

    public static uint None(Sector sector) => 0;

    public static uint Of(Instrument instrument) =>
        instrument == Instrument.DonationUnsplit
            ? Bit((int)Instrument.DonationInCash) | Bit((int)Instrument.DonationInKind) | Bit((int)instrument)
            : Bit((int)instrument);

    public static uint Perhaps(Instrument instrument) =>
        instrument == Instrument.JointInvestment
            ? Bit((int)Instrument.Grant)
                | Bit((int)Instrument.Loan)
                | Bit((int)Instrument.MatchingFunds)
                | Bit((int)Instrument.BusinessInvestment)
            : 0;

    public static uint Of(SourceOfFunds source) => Bit((int)source);

    public static uint Perhaps(SourceOfFunds source) =>
        source switch
        {
            // A firm, a person or party members may give as part of society at large.
            SourceOfFunds.SocialDonation => Bit((int)SourceOfFunds.Enterprise)
                | Bit((int)SourceOfFunds.Personal)
                | Bit((int)SourceOfFunds.PartyMembers),
            SourceOfFunds.PartyMembers => Bit((int)SourceOfFunds.Personal),
            SourceOfFunds.BothSides => ~Bit((int)SourceOfFunds.BothSides),
            _ => 0,
        };

    private static uint Bit(int value) => 1u << value;
}
