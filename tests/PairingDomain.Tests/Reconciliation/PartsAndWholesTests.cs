using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Parts that a source declares, against their whole.</summary>
public sealed class PartsAndWholesTests
{
    [Theory]
    [InlineData(30, 75, Verdict.Holds)]
    [InlineData(30, 74, Verdict.WorthNoting)]
    [InlineData(30, 76, Verdict.Contradicts)]
    public void Two_parts_of_105_projects(long water, long road, Verdict verdict) =>
        Check(
            Sample.Quantity("w", "projects", 105, "project"),
            Sample.Quantity("a", "projects-water", water, "project").PartOf("w"),
            Sample.Quantity("b", "projects-road", road, "project").PartOf("w")
        )
            .Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData(104, Verdict.Holds)]
    [InlineData(105, Verdict.Holds)]
    [InlineData(106, Verdict.Contradicts)]
    public void A_single_part_need_not_be_all(long part, Verdict verdict) =>
        Check(
            Sample.Quantity("w", "projects", 105, "project"),
            Sample.Quantity("a", "projects", part, "project").PartOf("w")
        )
            .Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData(899_000, Verdict.WorthNoting)]
    [InlineData(901_000, Verdict.HoldsWithinRounding)]
    [InlineData(1_099_000, Verdict.HoldsWithinRounding)]
    [InlineData(1_101_000, Verdict.CannotBeDecided)]
    public void Rounded_parts_of_50_8_million(long last, Verdict verdict) =>
        Check(
            Rounded("w", "aid-funds-total", 50_800_000, 100_000),
            Rounded("a", "aid-funds-fiscal", 49_800_000, 100_000).PartOf("w"),
            Rounded("b", "donations", last, 1).PartOf("w")
        )
            .Verdict.Should()
            .Be(verdict);

    [Fact]
    public void Parts_that_may_share_something_do_not_contradict()
    {
        var finding = Check(
            Sample.Money("w", "aid-funds-total", "CNY 100"),
            Sample.Money("a", "aid-funds-fiscal", "CNY 70").PartOf("w"),
            Sample.Money("b", "aid-funds-project", "CNY 40").PartOf("w")
        );
        finding.Verdict.Should().Be(Verdict.CannotBeDecided);
        finding.Arithmetic.Should().Equal("70 + 40 = CNY 110", "CNY 100 (w) - CNY 110 = CNY -10");
        finding.Explanations.Should().Equal("The parts overlap.");
    }

    [Fact]
    public void A_part_that_is_over_a_number_below_the_whole_decides_nothing() =>
        Check(
            Sample.Quantity("w", "projects", 105, "project"),
            Sample
                .Quantity("a", "projects", 100, "project")
                .PartOf("w")
                .With(draft => draft with { Qualifier = Qualifier.Over })
        )
            .Verdict.Should()
            .Be(Verdict.CannotBeDecided);

    [Fact]
    public void A_malformed_part_decides_nothing()
    {
        var part = Figure.Create(
            Sample.Quantity("a", "job-seekers", 1, "person").ToDraft() with
            {
                Value = default,
                Readings = [Quantity.Of(110_000, Unit.Person), Quantity.Of(11_000, Unit.Person)],
                PartOf = "w",
            }
        );
        var finding = Check(Sample.Quantity("w", "job-seekers", 50_000, "person"), part);
        finding.Verdict.Should().Be(Verdict.CannotBeDecided);
        finding.Explanations.Should().Equal("It is 110000 person or 11000 person.");
    }

    private static Figure Rounded(string id, string measure, long amount, long digit) =>
        Sample.Money(id, measure, $"CNY {amount}").With(draft => draft with { Resolution = (Rational)digit });

    private static Finding Check(params Figure[] figures) =>
        Sample.Ledger(figures).Reconcile(new PartsAndWholes()).Should().ContainSingle().Subject;
}
