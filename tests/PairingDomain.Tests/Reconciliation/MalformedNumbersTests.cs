using PairingDomain.Figures;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>"11,0000 seekers": 110,000 or 11,000.</summary>
public sealed class MalformedNumbersTests
{
    private static readonly Figure Seekers = Figure.Create(
        Sample.Quantity("s", "job-seekers", 1, "person").ToDraft() with
        {
            Value = default,
            Readings = [Quantity.Of(110_000, Unit.Person), Quantity.Of(11_000, Unit.Person)],
        }
    );

    [Fact]
    public void Alone_it_is_undecided()
    {
        var finding = Run(Seekers);
        finding.Verdict.Should().Be(Verdict.CannotBeDecided);
        finding.Summary.Should().Be("s is malformed: it may be 110,000 persons or 11,000 persons.");
    }

    [Theory]
    [InlineData(11_000, Verdict.WorthNoting)]
    [InlineData(110_000, Verdict.WorthNoting)]
    [InlineData(50_000, Verdict.Contradicts)]
    public void Another_telling_decides(long told, Verdict verdict) =>
        Run(
            Seekers.With(draft => draft with { SameAs = ["a"] }),
            Sample.Quantity("a", "job-seekers", told, "person").With(draft => draft with { SameAs = ["s"] })
        )
            .Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData(110_000, Verdict.CannotBeDecided)]
    [InlineData(109_999, Verdict.WorthNoting)]
    [InlineData(10_999, Verdict.Contradicts)]
    public void The_whole_rules_out_what_is_larger(long whole, Verdict verdict) =>
        Run(Seekers.PartOf("w"), Sample.Quantity("w", "job-seekers", whole, "person")).Verdict.Should().Be(verdict);

    [Fact]
    public void A_part_rules_out_what_is_smaller()
    {
        var finding = Run(Seekers, Sample.Quantity("p", "job-seekers", 11_001, "person").PartOf("s"));
        finding.Verdict.Should().Be(Verdict.WorthNoting);
        finding.Summary.Should().EndWith("only 110,000 persons fits the other figures.");
        finding.Arithmetic[0].Should().Be("11,000 persons is less than the part 11,001 persons (p)");
    }

    [Fact]
    public void A_well_formed_number_is_no_finding() =>
        Sample
            .Ledger(Sample.Quantity("a", "job-seekers", 1, "person"))
            .Reconcile(new MalformedNumbers())
            .Should()
            .BeEmpty();

    private static Finding Run(params Figure[] figures) =>
        Sample.Ledger(figures).Reconcile(new MalformedNumbers()).Should().ContainSingle().Subject;
}
