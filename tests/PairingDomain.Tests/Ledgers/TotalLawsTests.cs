using PairingDomain.Figures;
using PairingDomain.Ledgers;
using PairingDomain.Monetary;
using PairingDomain.Tests.Ledgers.Truth;
using PairingDomain.Tests.Support;

namespace PairingDomain.Tests.Ledgers;

/// <summary>What does not change a total, on generated ledgers.</summary>
public sealed class TotalLawsTests
{
    private static readonly TotalRules[] SomeRules =
    [
        TotalRules.Strict,
        new()
        {
            Overlaps = Overlaps.Bound,
            AddsInKind = true,
            AddsCumulative = true,
            Repeats = RepeatRule.Lower,
        },
        new()
        {
            Preference = Preference.Parts,
            AddsInKind = true,
            AddsCumulative = true,
            Repeats = RepeatRule.MostPrecise,
        },
    ];

    [Fact]
    public void The_order_of_figures_changes_no_total_and_no_refusal() =>
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                Figure[] shuffled = [.. scenario.Ledger.Figures];
                new Random(scenario.Seed).Shuffle(shuffled);
                var other = Ledger.Create(scenario.Ledger.Documents.Reverse(), shuffled);
                foreach (var rules in SomeRules)
                {
                    Told(other.Query().With(rules))
                        .Should()
                        .Be(Told(scenario.Ledger.Query().With(rules)), "{0}", scenario);
                }
            }
        );

    [Fact]
    public void A_declared_part_does_not_change_the_total_of_its_whole() =>
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                foreach (var whole in scenario.Ledger.Figures)
                {
                    var part = Figure.Create(
                        whole.ToDraft() with
                        {
                            Id = "part",
                            PartOf = whole.Id,
                            SameAs = [],
                            Converts = null,
                            Scope = (scenario.Seed & 1) == 0 ? whole.Scope : Scope.Unstated,
                        }
                    );
                    var more = Ledger.Create(scenario.Ledger.Documents, [.. scenario.Ledger.Figures, part]);
                    foreach (var rules in SomeRules.Where(rules => rules.Preference == Preference.Whole))
                    {
                        var (before, after) = (
                            scenario.Ledger.Of(whole).With(rules).TrySum(whole.Value.Money.Currency),
                            more.Of(whole, part).With(rules).TrySum(whole.Value.Money.Currency)
                        );
                        after.Refusal?.Reason.Should().Be(before.Refusal?.Reason);
                        after.Total?.Value.Should().Be(before.Total?.Value);
                        after.Total?.Bounds.Should().Be(before.Total?.Bounds);
                        after.Total?.Included.Should().Equal(whole);
                    }
                }
            }
        );

    [Fact]
    public void A_declared_part_of_a_figure_that_counts_changes_no_total() =>
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                var query = scenario.Ledger.Query().With(SomeRules[1]);
                if (query.TrySum(Currency.Cny).Total is not { Included: [.., var counted] } before)
                {
                    return;
                }

                var part = Figure.Create(counted.ToDraft() with { Id = "part", PartOf = counted.Id, SameAs = [] });
                var after = Ledger
                    .Create(scenario.Ledger.Documents, [.. scenario.Ledger.Figures, part])
                    .Query()
                    .With(SomeRules[1])
                    .Sum(Currency.Cny);
                (after.Value, after.Bounds).Should().Be((before.Value, before.Bounds));
                after.Included.Should().Equal(before.Included);
                after.LeftOut.Should().HaveCount(before.LeftOut.Count + 1);
            }
        );

    [Fact]
    public void Two_ledgers_merged_tell_what_their_figures_told_one_after_the_other() =>
        Laws.Hold(
            Scenario.Any(silenceMeansAll: false),
            scenario =>
            {
                var groups = Linked(scenario.Ledger);
                Figure[] first = [.. groups.Where((_, number) => number % 2 == 0).SelectMany(group => group)];
                Figure[] second = [.. groups.Where((_, number) => number % 2 == 1).SelectMany(group => group)];
                var (one, other) = (
                    Ledger.Create(scenario.Ledger.Documents, first),
                    Ledger.Create(scenario.Ledger.Documents, second)
                );
                var merged = Ledger.Create(scenario.Ledger.Documents, [.. other.Figures, .. one.Figures]);
                foreach (var rules in SomeRules)
                {
                    Told(merged.Query().With(rules)).Should().Be(Told(scenario.Ledger.Query().With(rules)));
                    Told(merged.Of(first).With(rules)).Should().Be(Told(one.Query().With(rules)));
                    Told(merged.Of(second).With(rules)).Should().Be(Told(other.Query().With(rules)));
                }
            }
        );

    /// <summary>Everything that an outcome tells, in words.</summary>
    private static string Told(FigureQuery query)
    {
        var outcome = query.TrySum(Currency.Cny);
        return outcome.Total is { } total
            ? string.Join(
                "\n",
                [
                    $"{total} {total.Bounds}",
                    .. total.Included.Select(figure => figure.Id),
                    .. total.LeftOut.Select(one => one.ToString()),
                    .. total.Conflicts.Select(one => one.ToString()),
                ]
            )
            : $"{outcome.Refusal!.Reason} {outcome.Refusal} {string.Join(", ", outcome.Refusal.Dimensions)}";
    }

    // Figures that name each other stay together.
    private static List<List<Figure>> Linked(Ledger ledger)
    {
        var groups = ledger.Figures.Select(figure => new List<Figure> { figure }).ToList();
        foreach (var figure in ledger.Figures)
        {
            foreach (var id in figure.SameAs.Concat([figure.PartOf ?? figure.Id, figure.Converts ?? figure.Id]))
            {
                var (mine, others) = (
                    groups.Find(group => group.Contains(figure))!,
                    groups.Find(group => group.Contains(ledger[id]))!
                );
                if (mine != others)
                {
                    mine.AddRange(others);
                    groups.Remove(others);
                }
            }
        }

        return groups;
    }
}
