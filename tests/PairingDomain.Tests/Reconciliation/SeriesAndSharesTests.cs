using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Periods;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Cumulative series, stocks, shares, taxes.</summary>
public sealed class SeriesAndSharesTests
{
    [Theory]
    [InlineData(100, 120, Qualifier.Exact, Verdict.Holds)]
    [InlineData(100, 100, Qualifier.Exact, Verdict.Holds)]
    [InlineData(100, 99, Qualifier.Exact, Verdict.Contradicts)]
    [InlineData(100, 99, Qualifier.Over, Verdict.CannotBeDecided)]
    [InlineData(100, 99, Qualifier.Nearly, Verdict.Contradicts)]
    public void Projects_since_2016_to_2018_and_to_2019(long to2018, long to2019, Qualifier later, Verdict verdict) =>
        Run(
            Projects("a", to2018, "2016/2018", Basis.Cumulative),
            Projects("b", to2019, "2016/2019", Basis.Cumulative).With(draft => draft with { Qualifier = later })
        )
            .Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData("CNY 50800000", "CNY 50700000", 100_000, Verdict.HoldsWithinRounding)]
    [InlineData("CNY 50800000", "CNY 50600000", 100_000, Verdict.Contradicts)]
    [InlineData("CNY 50800000", "CNY 50800000", 100_000, Verdict.Holds)]
    public void Rounded_funds_since_2016_to_2018_and_to_2019(
        string to2018,
        string to2019,
        long digit,
        Verdict verdict
    ) =>
        Run(Funds("a", to2018, "2016/2018", digit), Funds("b", to2019, "2016/2019", digit))
            .Verdict.Should()
            .Be(verdict);

    [Fact]
    public void A_fall_is_shown_as_a_difference() =>
        Run(Projects("a", 100, "2016/2018", Basis.Cumulative), Projects("b", 99, "2016/2019", Basis.Cumulative))
            .Arithmetic.Should()
            .Equal("99 projects - 100 projects = -1 project");

    [Fact]
    public void Flows_and_other_starts_make_no_series() =>
        Sample
            .Ledger(
                Projects("a", 100, "2016/2018", Basis.Cumulative),
                Projects("b", 90, "2017/2019", Basis.Cumulative),
                Projects("c", 80, "2020", Basis.Flow)
            )
            .Reconcile(new SeriesAndShares())
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData(100, Verdict.Holds)]
    [InlineData(101, Verdict.CannotBeDecided)]
    public void A_stock_above_what_was_accumulated_needs_an_older_one(long stock, Verdict verdict) =>
        Run(Projects("a", 100, "2016/2018", Basis.Cumulative), Projects("b", stock, "2018-12-31", Basis.Stock))
            .Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData("poverty-incidence", "100.1 percent", Verdict.Contradicts)]
    [InlineData("poverty-incidence", "-0.1 percent", Verdict.Contradicts)]
    [InlineData("completion-rate", "100.1 percent", Verdict.WorthNoting)]
    [InlineData("completion-rate", "-1 percent", Verdict.Contradicts)]
    [InlineData("fiscal-revenue-share", "4/3 ratio", Verdict.Contradicts)]
    public void A_share_beyond_its_ends(string measure, string share, Verdict verdict) =>
        Run(Sample.Create("a", measure, Quantity.Parse(share))).Verdict.Should().Be(verdict);

    [Theory]
    [InlineData("0 percent")]
    [InlineData("100 percent")]
    public void A_share_at_its_ends_is_no_finding(string share) =>
        Sample
            .Ledger(Sample.Create("a", "poverty-incidence", Quantity.Parse(share)))
            .Reconcile(new SeriesAndShares())
            .Should()
            .BeEmpty();

    [Theory]
    [InlineData("CNY 248", Verdict.Holds)]
    [InlineData("CNY 249", Verdict.WorthNoting)]
    public void Taxes_beside_a_profit_of_248(string tax, Verdict verdict) =>
        Run(
            Sample.Money("a", "tax", tax).Between("440300", "522728"),
            Sample.Money("b", "profit", "CNY 248").Between("440300", "522728")
        )
            .Verdict.Should()
            .Be(verdict);

    private static Figure Funds(string id, string money, string period, long digit) =>
        Sample
            .Money(id, "aid-funds-total", money)
            .With(draft => draft with { Resolution = (Rational)digit })
            .Between("440000", "450000")
            .In(period, Basis.Cumulative);

    private static Figure Projects(string id, long count, string period, Basis basis) =>
        Sample.Quantity(id, "projects", count, "project").Between("440000", "450000").In(period, basis);

    private static Finding Run(params Figure[] figures) =>
        Sample.Ledger(figures).Reconcile(new SeriesAndShares()).Should().ContainSingle().Subject;
}
