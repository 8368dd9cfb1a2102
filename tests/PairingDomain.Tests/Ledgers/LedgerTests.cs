using PairingDomain.Figures;
using PairingDomain.Ledgers;

namespace PairingDomain.Tests.Ledgers;

public sealed class LedgerTests
{
    private static readonly Figure Whole = Sample.Money("w", "aid-funds-total", "CNY 50800000");

    [Fact]
    public void Links_are_followed_in_ledger_order()
    {
        var second = Sample.Money("p2", "disaster-relief", "CNY 7300000").With(draft => draft with { PartOf = "w" });
        var first = Sample.Money("p1", "aid-funds-project", "CNY 42200000").With(draft => draft with { PartOf = "w" });
        var dollars = Sample.Money("c", "aid-funds-total", "USD 7500000").With(draft => draft with { Converts = "w" });
        var ledger = Ledger.Create([Sample.Document], [Whole, first, second, dollars]);
        ledger.PartsOf(Whole).Should().Equal(first, second);
        ledger.ConversionsOf(Whole).Should().Equal(dollars);
        ledger.PartsOf(first).Should().BeEmpty();
        ledger.DocumentOf(first).Should().BeSameAs(Sample.Document);
        ledger["p2"].Should().BeSameAs(second);
        ledger.TryGet("x", out _).Should().BeFalse();
        ledger.TryGet(null, out _).Should().BeFalse();
        ledger.Invoking(it => it["x"]).Should().Throw<KeyNotFoundException>().WithMessage("*'x'*");
    }

    [Fact]
    public void Repeats_are_followed_through_others()
    {
        var a = Repeat("a", "b");
        var b = Repeat("b", "a", "c");
        var c = Repeat("c", "b");
        var ledger = Ledger.Create([Sample.Document], [a, b, c, Whole]);
        ledger.RepeatsOf(a).Should().Equal(b, c);
        ledger.RepeatsOf(c).Should().Equal(a, b);
        ledger.RepeatsOf(Whole).Should().BeEmpty();
    }

    [Fact]
    public void The_empty_ledger_has_nothing()
    {
        Ledger.Empty.Figures.Should().BeEmpty();
        Ledger.Empty.Documents.Should().BeEmpty();
    }

    [Fact]
    public void Every_fault_is_reported_with_its_path()
    {
        var figures = new[]
        {
            Whole,
            Whole,
            Sample
                .Money("a", "donations", "CNY 1")
                .With(draft => draft with { PartOf = "nowhere", Citation = new Citation("e", 0, "x") }),
            Sample.Money("b", "donations", "USD 1").With(draft => draft with { PartOf = "w" }),
            Sample.Money("c", "donations", "CNY 1").With(draft => draft with { Converts = "w" }),
            Sample.Money("d", "donations", "CNY 1").With(draft => draft with { SameAs = ["w", "gone"] }),
            Sample.Money("e", "donations", "CNY 1").With(draft => draft with { PartOf = "f" }),
            Sample.Money("f", "donations", "CNY 1").With(draft => draft with { PartOf = "e" }),
        };
        var exception = FluentActions
            .Invoking(() => Ledger.Create([Sample.Document, Sample.Document], figures))
            .Should()
            .Throw<LedgerException>()
            .Which;
        exception
            .Faults.Select(fault => fault.Path)
            .Should()
            .Equal(
                "documents[1].id",
                "figures[1].id",
                "figures[2].citation",
                "figures[2].partOf",
                "figures[3].partOf",
                "figures[4].converts",
                "figures[5].sameAs",
                "figures[5].sameAs",
                "figures[6].partOf",
                "figures[7].partOf"
            );
        exception.Message.Should().Contain("'nowhere'").And.Contain("'gone'").And.Contain("10 fault(s)");
    }

    [Fact]
    public void A_part_that_leads_into_a_circle_without_being_in_it_is_not_blamed()
    {
        var figures = new[]
        {
            Sample.Money("a", "donations", "CNY 1").With(draft => draft with { PartOf = "b" }),
            Sample.Money("b", "donations", "CNY 1").With(draft => draft with { PartOf = "c" }),
            Sample.Money("c", "donations", "CNY 1").With(draft => draft with { PartOf = "b" }),
        };
        Ledger
            .Check([Sample.Document], figures)
            .Select(fault => fault.Path)
            .Should()
            .Equal("figures[1].partOf", "figures[2].partOf");
    }

    private static Figure Repeat(string id, params string[] others) =>
        Sample.Money(id, "aid-funds-total", "CNY 1").With(draft => draft with { SameAs = others });
}
