using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Quantities;
using static PairingDomain.Tests.Checklist.Seeds;

namespace PairingDomain.Tests.Checklist;

/// <summary>S4: money by source of funds, instrument and use.</summary>
public sealed class FundsTests
{
    [Fact]
    public void S4_the_parts_of_50_8_million_by_use_add_up_to_it()
    {
        var whole = Told("s3-001", "aid-funds-total", "CNY 50800000", "50.8 million Yuan");
        Told("s3-002", "aid-funds-project", "CNY 42200000", "42.2 million Yuan");
        Told("s3-003", "disaster-relief", "CNY 7300000", "7.3 million Yuan");
        Told("s3-004", "cadre-training-funds", "CNY 1300000", "1.3 million Yuan");
        var parts = SeedLedger.PartsOf(whole);
        parts.Select(part => part.Id).Should().Equal("s3-002", "s3-003", "s3-004");
        Money.Sum(parts.Select(part => part.Value.Money), Currency.Cny).Should().Be(Money.Parse("50.8 million yuan"));
        SeedLedger
            .Of(parts)
            .TrySum(Currency.Cny)
            .Refusal!.Reason.Should()
            .Be(
                RefusalReason.Undecided,
                "project aid may be relief or training; only the whole says that they are apart"
            );
    }

    [Theory]
    [InlineData("s3-020", "CNY 42200000", SourceOfFunds.Fiscal)]
    [InlineData("s3-013", "CNY 100000000", SourceOfFunds.Enterprise)]
    [InlineData("s3-074", "CNY 3000000", SourceOfFunds.Personal)]
    [InlineData("s3-017", "285 person", SourceOfFunds.PartyMembers)]
    [InlineData("s4-003", "CNY 5978400", SourceOfFunds.SocialDonation)]
    [InlineData("s2-007", "CNY 3680000000", SourceOfFunds.BothSides)]
    public void S4_every_source_of_funds(string id, string value, SourceOfFunds source)
    {
        SeedLedger[id].Value.ToString().Should().Be(value);
        SeedLedger[id].Scope.SourceOfFunds.Values.Should().Equal(source);
    }

    [Theory]
    [InlineData("s4-002", "CNY 29300000", Instrument.Grant)]
    [InlineData("s4-003", "CNY 5978400", Instrument.DonationInCash)]
    [InlineData("s4-004", "CNY 3568500", Instrument.DonationInKind)]
    [InlineData("s4-053", "CNY 6743400", Instrument.DonationUnsplit)]
    [InlineData("s3-048", "CNY 140000000", Instrument.Loan)]
    [InlineData("s3-038", "CNY 246000", Instrument.MatchingFunds)]
    [InlineData("s2-007", "CNY 3680000000", Instrument.JointInvestment)]
    [InlineData("s4-007", "CNY 110696000000", Instrument.BusinessInvestment)]
    public void S4_every_instrument(string id, string value, Instrument instrument)
    {
        SeedLedger[id].Value.ToString().Should().Be(value);
        SeedLedger[id].Scope.Instrument.Values.Should().Equal(instrument);
    }

    [Theory]
    [InlineData("s0-010", "CNY 10000")]
    [InlineData("s3-064", "CNY 1500")]
    [InlineData("s3-065", "CNY 4000")]
    public void S4_amounts_per_year_and_student(string id, string value)
    {
        var figure = SeedLedger[id];
        figure.Value.ToString().Should().Be(value);
        figure.Per.Should().Equal(new PerEach(Unit.Year), new PerEach(Unit.Counted("student"), IsImplied: true));
        var total = SeedLedger.Of(figure).Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Zero(Currency.Cny), "an amount for each student is no total");
        total.LeftOut.Should().Equal(new LeftOut(figure, LeftOutReason.PerEach));
    }

    [Theory]
    [InlineData("s0-010", "s0-011", "USD 1492.36")]
    [InlineData("s1-002", "s1-003", "USD 196000000")]
    [InlineData("s2-007", "s2-008", "USD 517370000")]
    public void S4_dollars_in_parentheses_convert_the_yuan_before_them(string yuan, string dollars, string value)
    {
        SeedLedger.ConversionsOf(SeedLedger[yuan]).Should().Equal(SeedLedger[dollars]);
        SeedLedger[dollars].Value.ToString().Should().Be(value);
        SeedLedger[dollars].Converts.Should().Be(yuan);
    }
}
