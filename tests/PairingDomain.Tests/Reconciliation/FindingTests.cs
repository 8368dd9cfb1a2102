using PairingDomain.Figures;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>Findings, their order, and checks of one's own.</summary>
public sealed class FindingTests
{
    private static readonly Figure One = Sample.Quantity("a", "projects", 105, "project");

    [Fact]
    public void A_finding_tells_verdict_arithmetic_quotes_and_explanations() =>
        new Finding("my check", Verdict.WorthNoting, "Something.", One, One)
        {
            Arithmetic = ["1 + 1 = 2"],
            Explanations = ["a reason"],
        }
            .ToText()
            .Should()
            .Be("WorthNoting (my check): Something.\n  1 + 1 = 2\n  a: “some words”\n  Perhaps: a reason");

    [Fact]
    public void A_finding_is_about_a_figure()
    {
        var act = () => new Finding("my check", Verdict.Holds, "Something.");
        act.Should().Throw<ArgumentException>().WithMessage("A finding of 'my check' is about no figure.*");
    }

    [Fact]
    public void A_verdict_is_one_of_five()
    {
        var act = () => new Finding("my check", (Verdict)5, "Something.", One);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Findings_of_one_cause_about_the_same_facts_are_one_the_gravest() =>
        Sample
            .Ledger(One)
            .Reconcile(
                new Own("x", Verdict.Holds, "c"),
                new Own("y", Verdict.WorthNoting, "c"),
                new Own("z", Verdict.Holds, "d")
            )
            .Select(finding => finding.Check)
            .Should()
            .Equal("y", "z");

    [Fact]
    public void Of_equally_grave_ones_the_first_check_counts() =>
        Sample
            .Ledger(One)
            .Reconcile(new Own("x", Verdict.Holds, "c"), new Own("y", Verdict.Holds, "c"))
            .Select(finding => finding.Check)
            .Should()
            .Equal("x");

    [Fact]
    public void Every_check_says_what_it_is()
    {
        Checks.All.Should().HaveCount(12);
        Checks.All.Select(check => check.Name).Should().OnlyHaveUniqueItems();
        Checks.All.Should().OnlyContain(check => check.Rule.EndsWith('.') && check.Needs.EndsWith('.'));
    }

    [Fact]
    public void An_empty_ledger_has_no_findings() => PairingDomain.Ledgers.Ledger.Empty.Reconcile().Should().BeEmpty();

    private sealed class Own(string name, Verdict verdict, string cause) : ICheck
    {
        public string Name => name;

        public string Rule => "None.";

        public string Needs => "Nothing.";

        public IEnumerable<Finding> Run(CheckContext context) =>
            context.Figures.Select(figure => new Finding(name, verdict, "Something.", figure) { Cause = cause });
    }
}
