using PairingDomain.Figures;
using PairingDomain.Numerics;
using PairingDomain.Quantities;
using PairingDomain.Reconciliation;
using PairingDomain.Tests.Ledgers;

namespace PairingDomain.Tests.Reconciliation;

/// <summary>The same claim told twice.</summary>
public sealed class RepeatedClaimsTests
{
    [Theory]
    [InlineData("CNY 7300000", "0", "CNY 7300000", "0", Verdict.Holds)]
    [InlineData("CNY 767500000", "100000", "CNY 768000000", "1000000", Verdict.HoldsWithinRounding)]
    [InlineData("CNY 767400000", "100000", "CNY 768000000", "1000000", Verdict.Contradicts)]
    [InlineData("CNY 127000", "1", "CNY 127300", "1", Verdict.HoldsWithinRounding)]
    [InlineData("CNY 127000", "1", "CNY 127500", "1", Verdict.HoldsWithinRounding)]
    [InlineData("CNY 127000", "1", "CNY 127501", "1", Verdict.Contradicts)]
    [InlineData("CNY 127000", "1", "CNY 126500", "1", Verdict.HoldsWithinRounding)]
    [InlineData("CNY 100000", "1", "CNY 140000", "1", Verdict.CannotBeDecided)]
    [InlineData("CNY 100000", "1", "CNY 160000", "1", Verdict.Contradicts)]
    [InlineData("CNY 153", "1", "CNY 154", "1", Verdict.Contradicts)]
    public void Two_tellings_agree_or_not(string one, string digit, string other, string otherDigit, Verdict verdict) =>
        Run(
            Told("a", one, digit, Qualifier.Exact),
            Told("b", other, otherDigit, Qualifier.Exact) with
            {
                SameAs = ["a"],
            }
        )
            .Verdict.Should()
            .Be(verdict);

    [Theory]
    [InlineData(Qualifier.Over, "CNY 1400", Verdict.Holds)]
    [InlineData(Qualifier.Over, "CNY 1000", Verdict.WorthNoting)]
    [InlineData(Qualifier.Over, "CNY 990", Verdict.Contradicts)]
    [InlineData(Qualifier.Nearly, "CNY 990", Verdict.Holds)]
    [InlineData(Qualifier.Nearly, "CNY 1001", Verdict.Contradicts)]
    [InlineData(Qualifier.AtLeast, "CNY 1000", Verdict.Holds)]
    [InlineData(Qualifier.About, "CNY 1400", Verdict.CannotBeDecided)]
    public void A_thousand_with_a_qualifying_word_and_a_number(Qualifier qualifier, string other, Verdict verdict) =>
        Run(Told("a", "CNY 1000", "1", qualifier), Told("b", other, "1", Qualifier.Exact) with { SameAs = ["a"] })
            .Verdict.Should()
            .Be(verdict);

    [Fact]
    public void Kilometres_and_metres_are_compared_in_one_unit()
    {
        var one = Sample.Create("a", "road-length", Quantity.Parse("47.5 km"));
        var other = Sample.Create("b", "road-length", Quantity.Parse("47500 m"));
        Run(one.ToDraft(), other.ToDraft() with { SameAs = ["a"] }).Verdict.Should().Be(Verdict.Holds);
    }

    [Fact]
    public void Equal_scopes_make_one_claim_without_any_declaration()
    {
        var one = Sample.Quantity("a", "projects", 105, "project").Between("440300", "522700").In("2010", null);
        var other = Sample.Quantity("b", "projects", 107, "project").Between("440300", "522700").In("2010", null);
        var finding = Sample.Ledger(one, other).Reconcile(new RepeatedClaims()).Should().ContainSingle().Subject;
        finding.Verdict.Should().Be(Verdict.Contradicts);
        finding.Arithmetic.Should().Equal("107 projects - 105 projects = 2 projects");
        finding.Explanations.Should().Contain(line => line.StartsWith("No source says", StringComparison.Ordinal));
    }

    [Fact]
    public void Scopes_that_leave_something_open_make_no_claim_one()
    {
        var one = Sample.Quantity("a", "projects", 105, "project").In("2010", null);
        var other = Sample.Quantity("b", "projects", 107, "project").In("2010", null);
        Sample.Ledger(one, other).Reconcile(new RepeatedClaims()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("CNY 42200000", Verdict.WorthNoting)]
    [InlineData("CNY 42300000", Verdict.WorthNoting, Verdict.HoldsWithinRounding)]
    [InlineData("CNY 42400000", Verdict.Contradicts, Verdict.WorthNoting)]
    public void One_fact_under_two_measures_is_noted_and_agreement_then_goes_without_saying(
        string other,
        params Verdict[] verdicts
    ) =>
        Sample
            .Ledger(
                Sample
                    .Money("a", "aid-funds-project", "CNY 42200000")
                    .With(draft => draft with { Resolution = 100_000, SameAs = ["b"] }),
                Sample
                    .Money("b", "aid-funds-fiscal", other)
                    .With(draft => draft with { Resolution = 100_000, SameAs = ["a"] })
            )
            .Reconcile(new RepeatedClaims())
            .Select(finding => finding.Verdict)
            .Should()
            .Equal(verdicts);

    private static FigureDraft Told(string id, string money, string digit, Qualifier qualifier) =>
        Sample.Money(id, "donations", money).ToDraft() with
        {
            Resolution = Rational.Parse(digit),
            Qualifier = qualifier,
        };

    private static Finding Run(FigureDraft one, FigureDraft other) =>
        Sample
            .Ledger(Figure.Create(one with { SameAs = [other.Id] }), Figure.Create(other))
            .Reconcile(new RepeatedClaims())
            .Should()
            .ContainSingle()
            .Subject;
}
