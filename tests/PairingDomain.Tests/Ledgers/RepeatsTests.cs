using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Ledgers;

public sealed class RepeatsTests
{
    private static readonly SourceDocument[] Documents =
    [
        new("d", "A report") { PublishedOn = new LocalDate(2011, 3, 1) },
        new("e", "A later report") { PublishedOn = new LocalDate(2012, 3, 1) },
        new("f", "An undated report"),
    ];

    [Fact]
    public void Of_repeats_that_agree_the_most_precise_counts()
    {
        var ledger = Create(Aid("a", 1_400, 100), Aid("b", 1_390, 10), Aid("c", 1_394, 1));
        var total = ledger.Query().Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Of(1_394, Currency.Cny));
        total.IsExact.Should().BeTrue();
        total
            .LeftOut.Should()
            .Equal(
                new LeftOut(ledger["a"], LeftOutReason.Repeat, ledger["c"]),
                new LeftOut(ledger["b"], LeftOutReason.Repeat, ledger["c"])
            );
        total.Conflicts.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Qualifier.Over, 1_300, Qualifier.Exact, 1_394, "b")]
    [InlineData(Qualifier.About, 1_400, Qualifier.Over, 1_300, "b")]
    [InlineData(Qualifier.Over, 1_300, Qualifier.About, 1_400, "a")]
    [InlineData(Qualifier.Over, 1_300, Qualifier.Nearly, 1_500, "a")]
    [InlineData(Qualifier.Exact, 1_394, Qualifier.Exact, 1_394, "a")]
    public void A_number_with_two_ends_is_more_precise_than_with_one_or_none(
        Qualifier one,
        int number,
        Qualifier other,
        int otherNumber,
        string counts
    ) =>
        Create(
                Aid("a", number, 0).With(draft => draft with { Qualifier = one }),
                Aid("b", otherNumber, 0).With(draft => draft with { Qualifier = other })
            )
            .Query()
            .Sum(Currency.Cny)
            .Included.Single()
            .Id.Should()
            .Be(counts);

    [Theory]
    [InlineData(1_345, true)]
    [InlineData(1_344, false)]
    [InlineData(1_455, true)]
    [InlineData(1_456, false)]
    public void Numbers_agree_whose_roundings_touch(int number, bool agree)
    {
        var outcome = Create(Aid("a", 1_400, 100), Aid("b", number, 10)).Query().TrySum(Currency.Cny);
        (outcome.Refusal is null).Should().Be(agree);
        if (!agree)
        {
            outcome.Refusal!.Reason.Should().Be(RefusalReason.Contradiction);
            outcome.Refusal.Figures.Select(figure => figure.Id).Should().Equal("a", "b");
        }
    }

    [Theory]
    [InlineData(RepeatRule.MostPrecise, "b", "the most precise counts")]
    [InlineData(RepeatRule.Latest, "c", "the one published last counts")]
    [InlineData(RepeatRule.TrustedDocument, "a", "document d is trusted")]
    [InlineData(RepeatRule.Lower, "b", "the lowest counts")]
    [InlineData(RepeatRule.Upper, "c", "the highest counts")]
    public void A_rule_settles_a_contradiction(RepeatRule rule, string counts, string settlement)
    {
        var ledger = Create(Aid("a", 1_400, 10, "d"), Aid("b", 1_234, 1, "f"), Aid("c", 1_500, 10, "e"));
        var total = ledger
            .Query()
            .With(rules => rules with { Repeats = rule, TrustedDocument = "d" })
            .Sum(Currency.Cny);
        total.Included.Should().Equal(ledger[counts]);
        total.LeftOut.Should().HaveCount(2).And.OnlyContain(one => one.Reason == LeftOutReason.Outvoted);
        total.LeftOut.Should().OnlyContain(one => one.CoveredBy == ledger[counts]);
        total.Conflicts.Should().HaveCount(2);
        foreach (var conflict in total.Conflicts)
        {
            (conflict.Kind, conflict.Settlement, conflict.Dimensions.Count)
                .Should()
                .Be((ConflictKind.Contradiction, settlement, 0));
            string.CompareOrdinal(conflict.First.Id, conflict.Second.Id).Should().BeNegative();
        }
    }

    [Theory]
    [InlineData(RepeatRule.MostPrecise, 10, "d", 10, "e")]
    [InlineData(RepeatRule.Latest, 10, "e", 1, "e")]
    [InlineData(RepeatRule.Latest, 10, "f", 1, "f")]
    [InlineData(RepeatRule.TrustedDocument, 10, "d", 1, "d")]
    [InlineData(RepeatRule.TrustedDocument, 10, "e", 1, "f")]
    [InlineData(RepeatRule.Refuse, 10, "d", 1, "e")]
    public void A_rule_that_both_meet_or_none_decides_nothing(
        RepeatRule rule,
        int resolution,
        string document,
        int otherResolution,
        string otherDocument
    ) =>
        Create(Aid("a", 1_400, resolution, document), Aid("b", 1_500, otherResolution, otherDocument))
            .Query()
            .With(rules => rules with { Repeats = rule, TrustedDocument = "d" })
            .TrySum(Currency.Cny)
            .Refusal!.Reason.Should()
            .Be(RefusalReason.Contradiction);

    [Fact]
    public void A_dated_document_is_later_than_one_that_tells_no_date() =>
        Create(Aid("a", 1_400, 10, "d"), Aid("b", 1_500, 10, "f"))
            .Query()
            .With(rules => rules with { Repeats = RepeatRule.Latest })
            .Sum(Currency.Cny)
            .Included.Single()
            .Id.Should()
            .Be("a");

    [Fact]
    public void Of_the_trusted_documents_tellings_that_agree_the_most_precise_counts()
    {
        var total = Create(Aid("a", 1_400, 100, "d"), Aid("b", 1_390, 10, "d"), Aid("c", 9_000, 1, "e"))
            .Query()
            .With(rules => rules with { Repeats = RepeatRule.TrustedDocument, TrustedDocument = "d" })
            .Sum(Currency.Cny);
        total.Included.Single().Id.Should().Be("b");
        total
            .LeftOut.Select(one => (one.Figure.Id, one.Reason))
            .Should()
            .Equal(("a", LeftOutReason.Repeat), ("c", LeftOutReason.Outvoted));
    }

    [Fact]
    public void A_printed_conversion_is_left_out_of_yuan_and_counts_in_dollars()
    {
        var yuan = Aid("a", 1_400, 1);
        var dollars = Aid("b", 0, 1).With(draft => draft with { Value = Money.Parse("USD 196"), Converts = "a" });
        var ledger = Create(yuan, dollars);
        ledger.Query().Sum(Currency.Cny).LeftOut.Should().Equal(new LeftOut(dollars, LeftOutReason.Conversion, yuan));
        var total = ledger.Query().Sum(Currency.Usd);
        total.Amount.Should().Be(Money.Parse("USD 196"));
        total.LeftOut.Should().Equal(new LeftOut(yuan, LeftOutReason.Conversion, dollars));
    }

    [Fact]
    public void Figures_of_equal_scope_are_repeats_without_a_declaration() =>
        Create(Aid("a", 5, 1), Aid("b", 5, 1)).Query().Sum(Currency.Cny).Amount.Should().Be(Money.Parse("CNY 5"));

    [Fact]
    public void Declared_repeats_are_followed_through()
    {
        var ledger = Create(
            Aid("a", 5, 1).Between("440300", "451227").With(draft => draft with { SameAs = ["b"] }),
            Aid("b", 5, 1).Between("440300", "451225").With(draft => draft with { SameAs = ["a", "c"] }),
            Aid("c", 5, 1).Between("440300", "451028").With(draft => draft with { SameAs = ["b"] })
        );
        ledger.Query().Sum(Currency.Cny).Amount.Should().Be(Money.Parse("CNY 5"));
        ledger
            .Of(ledger["a"], ledger["c"])
            .Sum(Currency.Cny)
            .Amount.Should()
            .Be(Money.Parse("CNY 5"), "a and c are linked through b, selected or not");
    }

    private static Ledger Create(params Figure[] figures) => Ledger.Create(Documents, figures);

    private static Figure Aid(string id, int yuan, int resolution, string document = "d") =>
        Sample
            .Create(id, "aid-funds-total", Money.Of(yuan, Currency.Cny))
            .With(draft => draft with { Resolution = resolution, Citation = new Citation(document, 0, "some words") })
            .Between("440300", "451200")
            .In("2010", Basis.Flow);
}
