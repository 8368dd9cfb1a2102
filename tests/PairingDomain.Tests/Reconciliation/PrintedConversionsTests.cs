using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Rates;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Dollars in parentheses. The Federal Reserve's average of 2010 is 6.7696 yuan.</summary>
public sealed class PrintedConversionsTests
{
    [Theory]
    [InlineData("USD 1477000", 1_000, "2010", Verdict.HoldsWithinRounding)]
    [InlineData("USD 1480000", 10_000, "2010", Verdict.HoldsWithinRounding)]
    [InlineData("USD 1480000", 1_000, "2010", Verdict.WorthNoting)]
    [InlineData("USD 1550000", 1_000, "2010", Verdict.WorthNoting)]
    [InlineData("USD 1560000", 1_000, "2010", Verdict.Contradicts)]
    [InlineData("USD 1500000", 1_000, "2010", Verdict.WorthNoting)]
    [InlineData("USD 14770000", 1_000, "2010", Verdict.Contradicts)]
    [InlineData("USD 1477000", 1_000, "1900", Verdict.CannotBeDecided)]
    [InlineData("GBP 1000000", 1_000, "2010", Verdict.CannotBeDecided)]
    public void Ten_million_yuan(string converted, long digit, string period, Verdict verdict) =>
        Run(converted, digit, period, null).Verdict.Should().Be(verdict);

    [Fact]
    public void Without_a_period_the_month_of_publication_decides() =>
        Run("USD 1500000", 100_000, null, new LocalDate(2010, 11, 13)).Verdict.Should().Be(Verdict.HoldsWithinRounding);

    [Fact]
    public void At_the_very_average_it_holds() =>
        Run("USD 1000000", 1, "2010", null, "CNY 6769600").Verdict.Should().Be(Verdict.Holds);

    [Fact]
    public void Nothing_converted_implies_no_rate() =>
        Run("USD 0", 1, "2010", null).Summary.Should().EndWith("The two numbers imply no rate.");

    [Fact]
    public void The_step_of_each_series_is_checked()
    {
        var rates = ExchangeRateCatalogue.Embedded;
        var act = () => new PrintedConversions(rates.FederalReserveAnnual, rates.FederalReserveAnnual, 5);
        act.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_tolerance_is_not_negative()
    {
        var rates = ExchangeRateCatalogue.Embedded;
        var act = () => new PrintedConversions(rates.FederalReserveMonthly, rates.FederalReserveAnnual, -1);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Finding Run(
        string converted,
        long digit,
        string? period,
        LocalDate? published,
        string original = "CNY 10000000"
    )
    {
        var yuan = Sample.Money("a", "donations", original);
        if (period is not null)
        {
            yuan = yuan.In(period, Basis.Flow);
        }

        var other = Sample
            .Money("b", "donations", converted)
            .With(draft => draft with { Converts = "a", Resolution = (Rational)digit });
        return Ledger
            .Create([new SourceDocument("d", "A report") { PublishedOn = published }], [yuan, other])
            .Reconcile(new PrintedConversions())
            .Should()
            .ContainSingle()
            .Subject;
    }
}
