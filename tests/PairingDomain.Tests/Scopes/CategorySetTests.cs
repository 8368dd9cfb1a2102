using PairingDomain.Figures;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Scopes;

public sealed class CategorySetTests
{
    [Theory]
    [InlineData("Education", "Education", ScopeRelation.Equal)]
    [InlineData("Education Health", "Health Education", ScopeRelation.Equal)]
    [InlineData("Education", "Health", ScopeRelation.Disjoint)]
    [InlineData("Education", "Education Health", ScopeRelation.Within)]
    [InlineData("Education Health", "Education", ScopeRelation.Contains)]
    [InlineData("Education Health", "Education Culture", ScopeRelation.Overlapping)]
    [InlineData("Education", "all", ScopeRelation.Within)]
    [InlineData("all", "Education", ScopeRelation.Contains)]
    [InlineData("all", "all", ScopeRelation.Equal)]
    [InlineData("", "Education", ScopeRelation.Open)]
    [InlineData("Education", "", ScopeRelation.Open)]
    [InlineData("", "", ScopeRelation.Open)]
    [InlineData("", "all", ScopeRelation.Within)]
    [InlineData("all", "", ScopeRelation.Contains)]
    public void Sectors(string one, string other, ScopeRelation relation) =>
        Sector(one).To(Sector(other), Silence.IsUnknown).Should().Be(relation);

    [Theory]
    [InlineData("", "Education", ScopeRelation.Contains)]
    [InlineData("Education", "", ScopeRelation.Within)]
    [InlineData("", "all", ScopeRelation.Equal)]
    [InlineData("", "", ScopeRelation.Equal)]
    [InlineData("Education", "Health", ScopeRelation.Disjoint)]
    public void Sectors_where_silence_means_all(string one, string other, ScopeRelation relation)
    {
        Sector(one).To(Sector(other), Silence.MeansAll).Should().Be(relation);
        Sector(one).OrAll(true).To(Sector(other).OrAll(true), Silence.IsUnknown).Should().Be(relation);
        Sector(one).OrAll(false).Should().Be(Sector(one));
    }

    [Theory]
    [InlineData("Grant", "Loan", ScopeRelation.Disjoint)]
    [InlineData("DonationInCash", "DonationInKind", ScopeRelation.Disjoint)]
    [InlineData("DonationInCash", "DonationUnsplit", ScopeRelation.Within)]
    [InlineData("DonationUnsplit", "DonationInKind", ScopeRelation.Contains)]
    [InlineData("DonationInCash DonationInKind", "DonationUnsplit", ScopeRelation.Within)]
    [InlineData("DonationUnsplit", "Grant", ScopeRelation.Disjoint)]
    [InlineData("DonationUnsplit Grant", "DonationInCash Loan", ScopeRelation.Overlapping)]
    [InlineData("JointInvestment", "JointInvestment", ScopeRelation.Equal)]
    [InlineData("JointInvestment", "Grant", ScopeRelation.Open)]
    [InlineData("Loan", "JointInvestment", ScopeRelation.Open)]
    [InlineData("JointInvestment", "MatchingFunds", ScopeRelation.Open)]
    [InlineData("JointInvestment", "BusinessInvestment", ScopeRelation.Open)]
    [InlineData("JointInvestment", "DonationInCash", ScopeRelation.Disjoint)]
    [InlineData("JointInvestment", "JointInvestment Grant", ScopeRelation.Open)]
    [InlineData("JointInvestment DonationInCash", "DonationInCash", ScopeRelation.Open)]
    [InlineData("DonationUnsplit DonationInCash", "DonationInCash", ScopeRelation.Contains)]
    public void Instruments(string one, string other, ScopeRelation relation)
    {
        Instrument(one).To(Instrument(other), Silence.IsUnknown).Should().Be(relation);

        static CategorySet Instrument(string text) => CategorySet.Of(Stated<Instrument>(text));
    }

    [Theory]
    [InlineData("Fiscal", "Enterprise", ScopeRelation.Disjoint)]
    [InlineData("Fiscal", "SocialDonation", ScopeRelation.Disjoint)]
    [InlineData("SocialDonation", "Enterprise", ScopeRelation.Open)]
    [InlineData("Personal", "SocialDonation", ScopeRelation.Open)]
    [InlineData("SocialDonation", "PartyMembers", ScopeRelation.Open)]
    [InlineData("PartyMembers", "Personal", ScopeRelation.Open)]
    [InlineData("PartyMembers", "Enterprise", ScopeRelation.Disjoint)]
    [InlineData("BothSides", "Fiscal", ScopeRelation.Open)]
    [InlineData("SocialDonation PartyMembers", "Personal", ScopeRelation.Open)]
    [InlineData("PartyMembers", "BothSides", ScopeRelation.Open)]
    [InlineData("BothSides", "BothSides", ScopeRelation.Equal)]
    [InlineData("Fiscal Enterprise", "Fiscal", ScopeRelation.Contains)]
    [InlineData("SocialDonation", "SocialDonation Fiscal", ScopeRelation.Open)]
    public void Sources_of_funds(string one, string other, ScopeRelation relation)
    {
        Source(one).To(Source(other), Silence.IsUnknown).Should().Be(relation);

        static CategorySet Source(string text) => CategorySet.Of(Stated<SourceOfFunds>(text));
    }

    private static CategorySet Sector(string text) => CategorySet.Of(Stated<Sector>(text));

    private static Stated<T> Stated<T>(string text)
        where T : struct, Enum =>
        text switch
        {
            "all" => PairingDomain.Figures.Stated<T>.All,
            "" => default,
            _ => PairingDomain.Figures.Stated<T>.Of(text.Split(' ').Select(Enum.Parse<T>)),
        };
}
