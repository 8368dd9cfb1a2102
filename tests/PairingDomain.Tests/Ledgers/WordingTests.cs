using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Pairings;
using PairingDomain.Periods;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers;

/// <summary>What ledgers and totals say in words, and which of their answers are equal.</summary>
public sealed class WordingTests
{
    private static readonly Figure A = Sample.Money("a", "donations", "CNY 1");
    private static readonly Figure B = Sample.Money("b", "donations", "CNY 2");

    [Theory]
    [InlineData(LeftOutReason.Part, "a: part of b")]
    [InlineData(LeftOutReason.Whole, "a: its parts count")]
    [InlineData(LeftOutReason.Repeat, "a: the same claim as b")]
    [InlineData(LeftOutReason.Outvoted, "a: contradicts b, which counts by the rules")]
    [InlineData(LeftOutReason.Conversion, "a: tells b in another currency")]
    [InlineData(LeftOutReason.PerEach, "a: an amount per each, no total")]
    [InlineData(LeftOutReason.Earlier, "a: earlier than b")]
    [InlineData(LeftOutReason.ReachesBeyond, "a: reaches beyond what was asked for (Place)")]
    [InlineData(LeftOutReason.Unstated, "a: does not say whether it lies within what was asked for (Place)")]
    public void A_figure_that_was_left_out_says_why(LeftOutReason reason, string words) =>
        new LeftOut(A, reason, B, ScopeDimension.Place).ToString().Should().Be(words);

    [Theory]
    [InlineData(LeftOutReason.Part, "a: part of ")]
    [InlineData(LeftOutReason.Repeat, "a: the same claim as ")]
    [InlineData(LeftOutReason.Outvoted, "a: contradicts , which counts by the rules")]
    [InlineData(LeftOutReason.Conversion, "a: tells  in another currency")]
    [InlineData(LeftOutReason.Earlier, "a: earlier than ")]
    public void A_figure_that_was_left_out_for_no_other_still_has_words(LeftOutReason reason, string words) =>
        new LeftOut(A, reason).ToString().Should().Be(words);

    [Fact]
    public void Conflicts_are_equal_by_all_that_they_tell()
    {
        var conflict = new Conflict(ConflictKind.Overlap, A, B, [ScopeDimension.Period, ScopeDimension.Place], "s");
        var same = new Conflict(ConflictKind.Overlap, A, B, [ScopeDimension.Period, ScopeDimension.Place], "s");
        conflict.Should().Be(same);
        conflict.GetHashCode().Should().Be(same.GetHashCode());
        Conflict[] others =
        [
            conflict with
            {
                Kind = ConflictKind.Undecided,
            },
            conflict with
            {
                First = B,
            },
            conflict with
            {
                Second = A,
            },
            conflict with
            {
                Dimensions = [ScopeDimension.Place, ScopeDimension.Period],
            },
            conflict with
            {
                Settlement = "t",
            },
        ];
        others.Should().NotContain(conflict);
        conflict.ToString().Should().Be("a and b: Overlap (Period, Place); s");
        new Conflict(ConflictKind.Contradiction, A, B, [], "s").ToString().Should().Be("a and b: Contradiction; s");
        conflict.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Refusals_are_equal_by_all_that_they_tell()
    {
        var refusal = new Refusal(RefusalReason.Overlap, "they overlap", [A, B], [ScopeDimension.Period]);
        var same = new Refusal(RefusalReason.Overlap, "they overlap", [A, B], [ScopeDimension.Period]);
        refusal.Should().Be(same);
        refusal.GetHashCode().Should().Be(same.GetHashCode());
        Refusal[] others =
        [
            refusal with
            {
                Reason = RefusalReason.Undecided,
            },
            refusal with
            {
                Explanation = "x",
            },
            refusal with
            {
                Figures = [B, A],
            },
            refusal with
            {
                Dimensions = [],
            },
        ];
        others.Should().NotContain(refusal);
        refusal.ToString().Should().Be($"No total: they overlap: {A}; {B}.");
        (refusal with { Figures = [] }).ToString().Should().Be("No total: they overlap.");
        refusal.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void The_exceptions_have_the_usual_constructors()
    {
        var cause = new FormatException("cause");
        new TotalRefusedException().Message.Should().Be("There is no total.");
        new TotalRefusedException().Refusal.Should().BeNull();
        new TotalRefusedException("words").Message.Should().Be("words");
        new TotalRefusedException("words", cause).InnerException.Should().BeSameAs(cause);
        var refusal = new Refusal(RefusalReason.Overlap, "they overlap", [], []);
        new TotalRefusedException(refusal).Message.Should().Be("No total: they overlap.");
        new TotalRefusedException(refusal).Refusal.Should().BeSameAs(refusal);
        new TotalRefusedException((Refusal)null!).Refusal.Should().BeNull();

        new LedgerException().Message.Should().Be("Documents and figures do not make a ledger.");
        new LedgerException().Faults.Should().BeEmpty();
        new LedgerException("words").Message.Should().Be("words");
        new LedgerException("words", cause).InnerException.Should().BeSameAs(cause);
        new LedgerException([new LedgerFault("figures[0].id", "no"), new LedgerFault("figures[1].id", "nor")])
            .Message.Should()
            .Be("2 fault(s): figures[0].id: no | figures[1].id: nor");
    }

    [Fact]
    public void Every_fault_of_a_ledger_has_its_words()
    {
        Figure[] figures =
        [
            A,
            A,
            B.With(draft => draft with { PartOf = "x", Citation = new Citation("e", 0, "words") }),
            Sample.Money("c", "donations", "USD 3").With(draft => draft with { PartOf = "a" }),
            Sample.Money("d", "donations", "CNY 4").With(draft => draft with { Converts = "a" }),
            Sample.Money("e", "donations", "CNY 5").With(draft => draft with { Converts = "h" }),
            Sample.Money("f", "donations", "CNY 6").With(draft => draft with { SameAs = ["a", "y"] }),
            Sample.Money("g", "donations", "CNY 7").With(draft => draft with { PartOf = "i" }),
            Sample.Quantity("h", "projects", 8, "project"),
            Sample.Money("i", "donations", "CNY 9").With(draft => draft with { PartOf = "g" }),
            Sample.Money("j", "donations", "CNY 9").With(draft => draft with { Converts = "z" }),
        ];
        Ledger
            .Check([Sample.Document, Sample.Document], figures)
            .Select(fault => (fault.Path, fault.Message))
            .Should()
            .Equal(
                ("documents[1].id", "'d' stands twice."),
                ("figures[1].id", "'a' stands twice."),
                ("figures[2].citation", "no document 'e'."),
                ("figures[2].partOf", "no figure 'x'."),
                ("figures[3].partOf", "'USD 3' cannot be part of 'CNY 1' (a)."),
                ("figures[4].converts", "'CNY 4' is no conversion of 'CNY 1' (a) into another currency."),
                ("figures[5].converts", "'CNY 5' is no conversion of '8 project' (h) into another currency."),
                ("figures[6].sameAs", "'a' does not name 'f' in turn."),
                ("figures[6].sameAs", "no figure 'y'."),
                ("figures[7].partOf", "'g' is part of itself through 'i'."),
                ("figures[9].partOf", "'i' is part of itself through 'g'."),
                ("figures[10].converts", "no figure 'z'.")
            );
    }

    [Fact]
    public void An_outcome_is_worded_as_its_total_or_its_refusal()
    {
        Sample.Ledger(A).Query().TrySum(Currency.Cny).ToString().Should().Be("CNY 1 (1 added, 0 left out)");
        Sample
            .Ledger(A)
            .Query()
            .TrySum(Currency.Usd)
            .ToString()
            .Should()
            .StartWith("No total: 'CNY 1' is not in USD: a ");
    }

    [Fact]
    public void A_ledger_says_what_it_does_not_have()
    {
        var ledger = Sample.Ledger(A);
        ledger
            .Invoking(one => one["x"])
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("The ledger has no figure 'x'.");
        ledger
            .Invoking(one => one.DocumentOf(B.With(draft => draft with { Citation = new Citation("e", 0, "words") })))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("The ledger has no document 'e'.");
        ledger
            .Invoking(one => one.Of(B))
            .Should()
            .Throw<KeyNotFoundException>()
            .WithMessage("Figure 'b' is not of this ledger.");
        ledger
            .Query()
            .Invoking(query => query.Sum(default(Currency)))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("A total needs a currency; default(Currency) is none.*");
        ledger
            .Query()
            .Invoking(query => query.In(ReportingPeriod.Parse("2010/..")))
            .Should()
            .Throw<ArgumentException>()
            .WithMessage("'2010/..' has an open end: what lies within is not known.*");
        ledger
            .CompareScopes(A, A)
            .Invoking(comparison => comparison[(ScopeDimension)9])
            .Should()
            .Throw<ArgumentOutOfRangeException>()
            .WithMessage("Not a dimension of a scope.*");
    }

    [Fact]
    public void Nothing_is_asked_for_with_null()
    {
        var ledger = Sample.Ledger(A);
        Refuses("documents", () => Ledger.Create(null!, []));
        Refuses("figures", () => Ledger.Create([], null!));
        Refuses("documents", () => Ledger.Check(null!, []));
        Refuses("figures", () => Ledger.Check([], null!));
        Refuses("figureId", () => _ = ledger[null!]);
        Refuses("figure", () => ledger.DocumentOf(null!));
        Refuses("figure", () => ledger.PartsOf(null!));
        Refuses("figure", () => ledger.ConversionsOf(null!));
        Refuses("figure", () => ledger.RepeatsOf(null!));
        Refuses("figures", () => ledger.Of((IEnumerable<Figure>)null!));
        Refuses("figures", () => ledger.Of(A, null!));
        Refuses("first", () => ledger.CompareScopes(null!, A));
        Refuses("second", () => ledger.CompareScopes(A, null!));
        Refuses("measure", () => ledger.Of((Measure)null!));
        var query = ledger.Query();
        Refuses("rules", () => query.With((TotalRules)null!));
        Refuses("change", () => query.With((Func<TotalRules, TotalRules>)null!));
        Refuses("assisting", () => query.From((Partner)null!));
        Refuses("assisted", () => query.To((Partner)null!));
        Refuses("place", () => query.At(null!));
        Refuses("pairing", () => query.Between(null!));
        Refuses("period", () => query.In((ReportingPeriod)null!));
        Refuses("plan", () => query.In((PlanPeriod)null!));
        Refuses("documentId", () => query.ToldBy(null!));
        Refuses("condition", () => query.Where(null!));
        Refuses("unit", () => query.Sum(null!));

        static void Refuses(string name, Action action) =>
            action.Should().Throw<ArgumentNullException>(name).WithParameterName(name);
    }
}
