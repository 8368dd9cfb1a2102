using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Quantities;

namespace PairingDomain.Tests.Ledgers;

public sealed class WholesAndPartsTests
{
    private const string Hechi = "451200";
    private const string Bama = "451227";
    private const string Luocheng = "451225";
    private const string Nandan = "451221";

    [Fact]
    public void A_whole_covers_the_parts_of_its_parts()
    {
        var ledger = Sample.Ledger(
            Aid("a", "450000", 100),
            Aid("b", Hechi, 60),
            Aid("c", Bama, 10),
            Aid("d", "450000", 7).PartOf("a"),
            Aid("e", "520000", 5)
        );
        var total = ledger.Query().Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("CNY 105"));
        total.Included.Should().Equal(ledger["a"], ledger["e"]);
        total
            .LeftOut.Should()
            .Equal(
                new LeftOut(ledger["b"], LeftOutReason.Part, ledger["a"]),
                new LeftOut(ledger["c"], LeftOutReason.Part, ledger["a"]),
                new LeftOut(ledger["d"], LeftOutReason.Part, ledger["a"])
            );
    }

    [Fact]
    public void Parts_count_where_they_make_up_the_whole()
    {
        var ledger = Sample.Ledger(Aid("a", Hechi, 60), Aid("b", Bama, 10), Aid("c", Luocheng, 50));
        var total = Parts(ledger).Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("CNY 60"));
        total.Included.Should().Equal(ledger["b"], ledger["c"]);
        total.LeftOut.Should().Equal(new LeftOut(ledger["a"], LeftOutReason.Whole, ledger["a"]));
    }

    [Theory]
    [InlineData(59)]
    [InlineData(61)]
    public void Parts_that_do_not_make_up_the_whole_are_refused(int whole)
    {
        var ledger = Sample.Ledger(Aid("a", Hechi, whole), Aid("b", Bama, 10), Aid("c", Luocheng, 50));
        var refusal = Parts(ledger).TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.IncompleteParts);
        refusal.Explanation.Should().Be($"the parts make up [60, 60] CNY, the whole a is CNY {whole}");
        refusal.Figures.Should().Equal(ledger.Figures);
    }

    [Theory]
    [InlineData(6_500, true)]
    [InlineData(6_501, false)]
    public void Parts_make_up_a_rounded_whole_within_its_digits(int part, bool complete)
    {
        var whole = Aid("a", Hechi, 6_000).With(draft => draft with { Resolution = 1_000 });
        (Parts(Sample.Ledger(whole, Aid("b", Bama, part))).TrySum(Currency.Cny).Refusal is null).Should().Be(complete);
    }

    [Fact]
    public void Parts_of_parts_count_in_their_place()
    {
        var ledger = Sample.Ledger(
            Aid("a", "450000", 60),
            Aid("b", Hechi, 60),
            Aid("c", Bama, 10),
            Aid("d", Luocheng, 50)
        );
        var total = Parts(ledger).Sum(Currency.Cny);
        total.Included.Should().Equal(ledger["c"], ledger["d"]);
        total
            .LeftOut.Select(one => (one.Figure.Id, one.Reason))
            .Should()
            .Equal(("a", LeftOutReason.Whole), ("b", LeftOutReason.Whole));
    }

    [Fact]
    public void Parts_that_overlap_do_not_make_up_the_whole()
    {
        var overlapping = Aid("b", Hechi, 30).Within(scope => scope with { Sector = Stated<Sector>.Of(Sector.Health) });
        var ledger = Sample.Ledger(Aid("a", Hechi, 60), overlapping, Aid("c", Bama, 30));
        var refusal = Parts(ledger).TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.IncompleteParts);
        refusal.Explanation.Should().Be("parts of a may overlap, so that they do not make it up");
        refusal.Figures.Should().Equal(ledger["a"], ledger["b"], ledger["c"]);
    }

    [Fact]
    public void Parts_that_a_source_lists_are_apart_if_they_make_up_the_whole()
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 60),
            Aid("b", Hechi, 20).With(draft => draft with { Measure = Measures.Of("disaster-relief"), PartOf = "a" }),
            Aid("c", Hechi, 40).With(draft => draft with { Measure = Measures.Of("aid-funds-project"), PartOf = "a" }),
            Aid("d", Bama, 30)
        );
        var total = Parts(ledger).Sum(Currency.Cny);
        total.Included.Should().Equal(ledger["b"], ledger["c"]);
        total
            .LeftOut.Should()
            .Equal(
                new LeftOut(ledger["a"], LeftOutReason.Whole, ledger["a"]),
                new LeftOut(ledger["d"], LeftOutReason.Part, ledger["a"])
            );
    }

    [Theory]
    [InlineData(60_000, Qualifier.Exact, 3_371, Qualifier.Over, 1_075, false)] // 4,446, as far above as one likes
    [InlineData(91_295, Qualifier.Exact, 34_781, Qualifier.UpTo, 60_500, false)] // 95,281, as far below
    [InlineData(91_295, Qualifier.Over, 34_781, Qualifier.Exact, 60_500, false)]
    [InlineData(60_000, Qualifier.Exact, 58_925, Qualifier.UpTo, 1_075, true)]
    [InlineData(60_000, Qualifier.Over, 58_925, Qualifier.About, 1_075, true)]
    [InlineData(60_000, Qualifier.Exact, 58_926, Qualifier.UpTo, 1_075, false)]
    public void Listed_parts_are_apart_by_their_written_numbers_not_by_open_bounds(
        int whole,
        Qualifier ofWhole,
        int part,
        Qualifier ofPart,
        int other,
        bool areApart
    )
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, whole).With(draft => draft with { Qualifier = ofWhole }),
            Of("b", part, Sector.Education, Sector.Health)
                .With(draft => draft with { Qualifier = ofPart, PartOf = "a" }),
            Of("c", other, Sector.Health, Sector.Culture).PartOf("a")
        );
        var outcome = Parts(ledger).TrySum(Currency.Cny);
        (outcome.Total is not null).Should().Be(areApart);
        if (!areApart)
        {
            outcome.Refusal!.Reason.Should().Be(RefusalReason.IncompleteParts);
            outcome.Refusal.Explanation.Should().Be("parts of a may overlap, so that they do not make it up");
            outcome.Refusal.Figures.Should().Equal(ledger["a"], ledger["b"], ledger["c"]);
        }
    }

    [Fact]
    public void Listed_parts_of_which_two_hold_the_same_part_are_not_apart()
    {
        // Health alone, 5 of 10, is all of both listed parts: it must not stand for the whole.
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 10),
            Of("b", 5, Sector.Education, Sector.Health).PartOf("a"),
            Of("c", 5, Sector.Health, Sector.Culture).PartOf("a"),
            Of("d", 5, Sector.Health)
        );
        var refusal = Parts(ledger).TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.IncompleteParts);
        refusal.Explanation.Should().Be("d is part of two parts of a, so that they are not apart");
        refusal.Figures.Should().Equal(ledger["a"], ledger["b"], ledger["c"]);
    }

    [Fact]
    public void A_part_of_two_wholes_counts_once()
    {
        var ledger = Sample.Ledger(
            Of("a", 8, Sector.Education, Sector.Health),
            Of("b", 9, Sector.Health, Sector.Culture),
            Of("c", 5, Sector.Health),
            Of("d", 3, Sector.Education),
            Of("e", 4, Sector.Culture)
        );
        var total = Parts(ledger).Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("CNY 12"));
        total.Included.Should().Equal(ledger["c"], ledger["d"], ledger["e"]);
    }

    [Fact]
    public void Listed_parts_without_their_whole_are_not_known_to_be_apart()
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 60),
            Aid("b", Hechi, 20).PartOf("a"),
            Aid("c", Hechi, 40).PartOf("a")
        );
        ledger
            .Of(ledger["b"], ledger["c"])
            .TrySum(Currency.Cny)
            .Refusal!.Reason.Should()
            .Be(RefusalReason.Undecided, "neither one claim told twice nor certainly two");
    }

    [Fact]
    public void A_repeat_of_a_part_is_left_out_with_it()
    {
        var ledger = Sample.Ledger(
            Aid("a", Hechi, 60),
            Aid("b", Hechi, 20).With(draft => draft with { PartOf = "a", SameAs = ["c"] }),
            Aid("c", Nandan, 20).With(draft => draft with { SameAs = ["b"] })
        );
        var total = ledger.Query().Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("CNY 60"));
        total
            .LeftOut.Select(one => (one.Figure.Id, one.Reason))
            .Should()
            .Equal(("b", LeftOutReason.Part), ("c", LeftOutReason.Part));
    }

    [Fact]
    public void A_part_that_contains_its_whole_by_scope_is_refused_or_believed()
    {
        // The declaration wins over the scopes.
        var ledger = Sample.Ledger(Aid("a", Bama, 10), Aid("b", Hechi, 4).PartOf("a"));
        ledger.Query().Sum(Currency.Cny).Included.Should().Equal(ledger["a"]);
    }

    [Fact]
    public void Parts_in_a_circle_through_scopes_are_refused()
    {
        // b is declared part of a, a lies in c, c lies in b by scope.
        var ledger = Sample.Ledger(Aid("a", Bama, 10), Aid("b", "450000", 4).PartOf("a"), Aid("c", Hechi, 20));
        var refusal = ledger.Query().TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.CircularParts);
        refusal.Figures.Should().Equal(ledger["a"], ledger["b"], ledger["c"]);
    }

    private static Figure Of(string id, int yuan, params Sector[] sectors) =>
        Aid(id, Hechi, yuan).Within(scope => scope with { Sector = Stated<Sector>.Of(sectors) });

    private static FigureQuery Parts(Ledger ledger) =>
        ledger.Query().With(rules => rules with { Preference = Preference.Parts });

    private static Figure Aid(string id, string assisted, int yuan) =>
        Sample
            .Create(id, "aid-funds-total", Money.Of(yuan, Currency.Cny))
            .Between("440300", assisted)
            .In("2010", Basis.Flow);
}
