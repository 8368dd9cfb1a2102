using NodaTime;
using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Periods;
using PairingDomain.Places;
using PairingDomain.Quantities;
using PairingDomain.ReferenceData;
using PairingDomain.Scopes;

namespace PairingDomain.Tests.Ledgers;

/// <summary>Totals over the five documents of the package; expected values are theirs.</summary>
public sealed class SeedTotalsTests
{
    private static readonly ReportingPeriod In2010 = ReportingPeriod.Year(2010);

    private static Ledger Seeds => Reference.Embedded.SeedLedger;

    [Fact]
    public void Aid_from_Shenzhen_to_Guizhou_in_2010_is_50_8_million()
    {
        var total = AidToGuizhou.Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("50.8 million yuan"));
        total.Bounds.Should().Be(Bounds.AtLeast(50_750_000), "statistics are incomplete and 50.8 million is rounded");
        (total.IsIncomplete, total.IsExact).Should().Be((true, false));
        total.Included.Select(figure => figure.Id).Should().Equal("s3-001");
        total.Sources.Select(source => source.Quote).Should().Equal("50.8 million Yuan");
        total.Conflicts.Should().BeEmpty();
    }

    [Fact]
    public void The_three_parts_of_50_8_million_and_what_lies_within_are_left_out_as_parts() =>
        LeftOut(AidToGuizhou.Sum(Currency.Cny), LeftOutReason.Part)
            .Should()
            .Equal(
                ("s3-002", "s3-001"),
                ("s3-003", "s3-001"),
                ("s3-004", "s3-001"),
                ("s3-020", "s3-001"),
                ("s3-021", "s3-001"),
                ("s3-022", "s3-001"),
                ("s3-037", "s3-001"),
                ("s3-039", "s3-001")
            );

    [Fact]
    public void The_second_telling_of_50_8_million_is_left_out_as_a_repeat() =>
        LeftOut(AidToGuizhou.Sum(Currency.Cny), LeftOutReason.Repeat).Should().Equal(("s3-019", "s3-001"));

    [Fact]
    public void Gifts_of_firms_in_Shenzhen_and_of_no_stated_year_may_or_may_not_be_among_it()
    {
        var total = AidToGuizhou.Sum(Currency.Cny);
        total
            .LeftOut.Where(one => one.CoveredBy is null)
            .Select(one => one.ToString())
            .Should()
            .Equal(
                "s3-013: does not say whether it lies within what was asked for (Assisting)",
                "s3-015: does not say whether it lies within what was asked for (Assisting)",
                "s3-074: does not say whether it lies within what was asked for (Assisting)"
            );
    }

    [Fact]
    public void The_parts_make_up_50_8_million_too()
    {
        var total = AidToGuizhou.With(rules => rules with { Preference = Preference.Parts }).Sum(Currency.Cny);
        total.Amount.Should().Be(Money.Parse("50.8 million yuan"));
        total.Included.Select(figure => figure.Id).Should().Equal("s3-002", "s3-003", "s3-004");
        total.Bounds.Should().Be(Bounds.AtLeast(50_650_000), "each of the three may be 50,000 less");
        LeftOut(total, LeftOutReason.Repeat)
            .Should()
            .Equal(("s3-020", "s3-002"), ("s3-021", "s3-003"), ("s3-022", "s3-004"), ("s3-039", "s3-003"));
    }

    [Fact]
    public void Aid_from_Guangdong_to_Guangxi_in_2010_holds_gifts_in_kind_only_when_asked_for()
    {
        var refusal = AidToGuangxi.TrySum(Currency.Cny).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.InKind);
        refusal.Figures.Select(figure => figure.Id).Should().Equal("s4-002", "s4-004");
    }

    [Fact]
    public void Aid_from_Guangdong_to_Guangxi_in_2010_is_bounded_where_donations_may_be_told_twice()
    {
        var query = AidToGuangxi.With(rules => rules with { AddsInKind = true });
        query.TrySum(Currency.Cny).Refusal!.Reason.Should().Be(RefusalReason.Undecided);
        var total = query.With(rules => rules with { Overlaps = Overlaps.Bound }).Sum(Currency.Cny);
        total.Value.Should().BeNull();

        // Below: 29.3, 5.9784 and 3.5685 million, each at its lower end. Above: those, 0.6, 6.7434 and 0.2 million at the upper.
        total.Bounds.Should().Be(Bounds.Between(38_796_800, 46_440_450));
        total
            .Included.Select(figure => figure.Id)
            .Should()
            .Equal("s4-002", "s4-003", "s4-004", "s4-051", "s4-053", "s4-056");
    }

    [Fact]
    public void Neither_110_696_billion_of_investment_nor_6028_intentions_are_aid()
    {
        Seeds["s4-007"].Value.Money.Should().Be(Money.Parse("110.696 billion yuan"));
        Seeds["s4-044"].Value.Quantity.Should().Be(Quantity.Of(6028, Unit.Person));
        var total = AidToGuangxi
            .With(rules => rules with { AddsInKind = true, Overlaps = Overlaps.Bound })
            .Sum(Currency.Cny);
        total
            .Included.Concat(total.LeftOut.Select(one => one.Figure))
            .Should()
            .NotContain([Seeds["s4-007"], Seeds["s4-044"]]);
        Seeds
            .Of(Seeds["s4-002"], Seeds["s4-007"])
            .TrySum(Currency.Cny)
            .Refusal!.Reason.Should()
            .Be(RefusalReason.SeveralMeasures);
    }

    [Fact]
    public void Of_1_4_billion_and_3_68_billion_there_is_no_sum_but_there_are_bounds()
    {
        var query = Seeds.Of(Seeds["s1-002"], Seeds["s2-007"]);
        query.TrySum(Currency.Cny).Refusal!.Figures.Should().Equal(Seeds["s1-002"], Seeds["s2-007"]);
        var total = query.With(rules => rules with { Overlaps = Overlaps.Bound }).Sum(Currency.Cny);

        // At least 3.68 billion less half of 10 million; at most both, 1.4 billion with half of 100 million more.
        total.Bounds.Should().Be(Bounds.Between(3_675_000_000, 5_135_000_000));
        total.Invoking(one => one.Amount).Should().Throw<InvalidOperationException>();
        total
            .Conflicts.Should()
            .Equal(
                new Conflict(
                    ConflictKind.Undecided,
                    Seeds["s1-002"],
                    Seeds["s2-007"],
                    [ScopeDimension.Measure],
                    "counted once in the lower bound, twice in the upper"
                )
            );
    }

    [Fact]
    public void Labourers_transferred_are_153500_once()
    {
        var total = Seeds
            .Of(Measures.LabourTransferred)
            .From(Found("Guangdong"))
            .To(Found("Guangxi"))
            .In(In2010)
            .Sum(Unit.Person);
        total.Quantity.Should().Be(Quantity.Of(153_500, Unit.Person));
        total.IsExact.Should().BeTrue();
        LeftOut(total, LeftOutReason.Repeat).Should().Equal(("s4-046", "s4-012"));
    }

    [Fact]
    public void Beneficiaries_of_127000_or_127300_ask_for_a_policy()
    {
        var refusal = Beneficiaries.TrySum(Unit.Person).Refusal!;
        refusal.Reason.Should().Be(RefusalReason.Contradiction);
        refusal.Figures.Select(figure => figure.Id).Should().Equal("s3-006", "s3-024");
    }

    [Theory]
    [InlineData(RepeatRule.Lower, 127_000, "s3-006", "s3-024", "s3-036")]
    [InlineData(RepeatRule.Upper, 127_300, "s3-024", "s3-006")]
    public void The_policy_says_which_beneficiaries_count(
        RepeatRule rule,
        int persons,
        string counts,
        params string[] outvoted
    )
    {
        var total = Beneficiaries.With(rules => rules with { Repeats = rule }).Sum(Unit.Person);
        total.Quantity.Should().Be(Quantity.Of(persons, Unit.Person));
        total.Included.Should().Equal(Seeds[counts]);
        LeftOut(total, LeftOutReason.Outvoted).Should().Equal(outvoted.Select(id => (id, (string?)counts)));
        total
            .Conflicts.Should()
            .HaveCount(outvoted.Length)
            .And.OnlyContain(one => one.Kind == ConflictKind.Contradiction);
    }

    [Theory]
    [InlineData(RepeatRule.MostPrecise)]
    [InlineData(RepeatRule.Latest)]
    [InlineData(RepeatRule.TrustedDocument)]
    public void A_policy_that_both_numbers_meet_decides_nothing(RepeatRule rule) =>
        Beneficiaries
            .With(rules => rules with { Repeats = rule, TrustedDocument = "s3" })
            .TrySum(Unit.Person)
            .Refusal!.Reason.Should()
            .Be(RefusalReason.Contradiction, "one document tells both, each with all its digits");

    [Fact]
    public void Households_and_people_are_never_added()
    {
        var query = Seeds.Of(Seeds["s4-017"], Seeds["s4-018"]);
        query
            .Invoking(one => one.Sum(Unit.Person))
            .Should()
            .Throw<TotalRefusedException>()
            .WithMessage("*'1341 household' is not in person*");
        query
            .Invoking(one => one.Sum(Unit.Household))
            .Should()
            .Throw<TotalRefusedException>()
            .WithMessage("*'5740 person' is not in household*");
    }

    private static FigureQuery AidToGuizhou =>
        Seeds.Of(Measures.AidFunds).From(Found("Shenzhen")).To(Found("Guizhou")).In(In2010);

    private static FigureQuery AidToGuangxi =>
        Seeds.Of(Measures.AidFunds).From(Found("Guangdong")).To(Found("Guangxi")).In(In2010);

    private static FigureQuery Beneficiaries =>
        Seeds.Of(Measures.Beneficiaries).From(Found("Shenzhen")).To(Found("Guizhou"));

    private static Division Found(string name) =>
        Reference.Embedded.Divisions.Find(name, on: new LocalDate(2010, 6, 30));

    private static IEnumerable<(string Id, string? CoveredBy)> LeftOut(Total total, LeftOutReason reason) =>
        total.LeftOut.Where(one => one.Reason == reason).Select(one => (one.Figure.Id, one.CoveredBy?.Id));
}
