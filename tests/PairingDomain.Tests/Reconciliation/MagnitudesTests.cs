using PairingDomain.Numerics;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>One claim told with numbers that differ by a power of ten.</summary>
public sealed class MagnitudesTests
{
    [Fact]
    public void The_203_million_and_2030_wan_are_one_finding()
    {
        var finding = Told("CNY 203000000", 1_000_000, "CNY 20300000", 10_000)
            .Reconcile()
            .Should()
            .ContainSingle(one => one.Verdict == Verdict.Contradicts)
            .Subject;
        finding.Check.Should().Be("magnitude");
        finding.Arithmetic.Should().Equal("CNY 20,300,000 × 10 = CNY 203,000,000");
    }

    [Theory]
    [InlineData("CNY 5000", 1, "CNY 500000", 1, true)]
    [InlineData("CNY 5001", 1, "CNY 500000", 1, false)]
    [InlineData("CNY 5001", 1, "CNY 500000", 1000, true)]
    [InlineData("CNY 5000", 1, "CNY 5000", 1, false)]
    [InlineData("CNY 1", 1, "CNY 100000000", 1, true)]
    [InlineData("CNY 1", 1, "CNY 1000000000", 1, false)]
    [InlineData("CNY 0", 1, "CNY 100", 1, false)]
    public void A_power_of_ten_is_suspected_or_not(
        string one,
        long digit,
        string other,
        long otherDigit,
        bool suspected
    ) => (Told(one, digit, other, otherDigit).Reconcile(new Magnitudes()).Count == 1).Should().Be(suspected);

    private static PairingDomain.Ledgers.Ledger Told(string one, long digit, string other, long otherDigit) =>
        Sample.Ledger(
            Sample
                .Money("a", "donations", one)
                .With(draft => draft with { Resolution = (Rational)digit, SameAs = ["b"] }),
            Sample
                .Money("b", "donations", other)
                .With(draft => draft with { Resolution = (Rational)otherDigit, SameAs = ["a"] })
        );
}
